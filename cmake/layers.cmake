# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per layer. A layer sees its own folder and those of the layers it names, and no other:
# each folder is published as <layer>/ through a directory of its own, so an include that points the wrong
# way finds no file and fails the build.

add_library(pd_options INTERFACE)
target_compile_definitions(pd_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    PD_VERSION="${PROJECT_VERSION}")
target_compile_options(pd_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    $<$<BOOL:${PD_WERROR}>:-Werror>
    # g++ 12 with -O3 takes the unused places of a std::variant for values.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
if(PD_SANITIZE)
    target_compile_options(pd_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(pd_options INTERFACE -fsanitize=address,undefined)
endif()

if(PD_FUZZ)
    target_compile_options(pd_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(pd_options INTERFACE -fsanitize=address,undefined)
endif()

# pd_layer(<name> <folder> SEES <layers and libraries...>)
# Every .cpp and .h of the folder belongs to the layer; sub-folders are rooms of the same layer.
function(pd_layer name folder)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "SEES;PCH")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(pd_${name} STATIC ${sources})
    set(published "${CMAKE_BINARY_DIR}/include/${name}")
    file(MAKE_DIRECTORY "${published}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}/${folder}" "${published}/${name}" SYMBOLIC)
    target_include_directories(pd_${name} PUBLIC "${published}")
    target_link_libraries(pd_${name} PUBLIC ${arg_SEES} PRIVATE pd_options)
    if(arg_PCH)
        target_precompile_headers(pd_${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# pd_module(<name> FROM <sources...> LIBRARIES <libraries...>)
# What is loaded when it is first needed (app/exchange/module.h), and the same as a static library pd_<name> for tests.
include(GNUInstallDirs)
set(PD_MODULE_DIR ${CMAKE_INSTALL_LIBDIR}/partnership-desk)
add_custom_target(modules)
function(pd_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FROM;LIBRARIES;PCH")
    add_library(pd_${name} STATIC ${arg_FROM})
    target_link_libraries(pd_${name} PUBLIC ${arg_LIBRARIES} PRIVATE pd_options)
    if(arg_PCH)
        target_precompile_headers(pd_${name} PRIVATE ${arg_PCH})
    endif()
    add_library(module_${name} MODULE $<TARGET_OBJECTS:pd_${name}>)
    target_link_libraries(module_${name} PRIVATE pd_${name} pd_options)
    target_link_options(module_${name} PRIVATE -Wl,--as-needed)
    set_target_properties(module_${name} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/modules")
    install(TARGETS module_${name} LIBRARY DESTINATION ${PD_MODULE_DIR})
    add_dependencies(modules module_${name})
endfunction()
