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
    $<$<BOOL:${PD_WERROR}>:-Werror>)
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
