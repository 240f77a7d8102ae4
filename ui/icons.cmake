# SPDX-License-Identifier: GPL-3.0-or-later
# The symbolic icons are Debian's Breeze icons, packed at build time; none of them is committed.
set(breeze "/usr/share/icons/breeze" CACHE PATH "Folder of the Breeze icon theme (package breeze-icon-theme)")
set(icon_names
    go-home view-bank document-edit-sign meeting-attending view-certificate group project-development
    view-calendar view-task office-chart-bar document-print view-pim-contacts
    edit-find view-filter view-table-of-contents-ltr list-add list-remove document-edit edit-delete
    edit-undo edit-redo configure dialog-close go-up go-down globe document-open document-new contrast
    edit-copy mail-attachment document-save application-exit help-about document-export document-export-table
    tag user view-history document-multiple edit-clear document-print-preview view-list-details
    office-chart-bar-stacked arrow-down arrow-left arrow-right view-refresh checkmark flag-blue
    internet-services application-pdf)
set(icon_states dialog-information dialog-warning dialog-error)
set(icon_qrc "${CMAKE_CURRENT_BINARY_DIR}/icons.qrc")
set(icon_entries "")
foreach(name IN LISTS icon_names icon_states)
    foreach(folder actions/22 status/22 mimetypes/22)
        if(EXISTS "${breeze}/${folder}/${name}.svg")
            file(REAL_PATH "${breeze}/${folder}/${name}.svg" file)
            string(APPEND icon_entries "<file alias=\"${name}.svg\">${file}</file>\n")
            break()
        endif()
    endforeach()
    if(NOT icon_entries MATCHES "\"${name}\\.svg\"")
        message(FATAL_ERROR "Icon ${name} is not in ${breeze}; install breeze-icon-theme.")
    endif()
endforeach()
file(CONFIGURE OUTPUT "${icon_qrc}" CONTENT "<RCC><qresource prefix=\"/icons\">\n@icon_entries@</qresource></RCC>\n" @ONLY)
add_library(pd_icons OBJECT "${icon_qrc}")
set_target_properties(pd_icons PROPERTIES AUTORCC ON)
target_link_libraries(pd_icons PUBLIC Qt6::Core)
