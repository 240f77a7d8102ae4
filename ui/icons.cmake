# SPDX-License-Identifier: GPL-3.0-or-later
# The symbolic icons are Debian's Breeze icons, packed at build time; none of them is committed.
set(breeze "/usr/share/icons/breeze" CACHE PATH "Folder of the Breeze icon theme (package breeze-icon-theme)")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons")
set(icon_names
    go-home view-bank document-edit-sign meeting-attending view-certificate group project-development
    view-calendar view-task office-chart-bar document-print view-pim-contacts
    edit-find view-filter view-table-of-contents-ltr list-add list-remove document-edit edit-delete
    edit-undo edit-redo configure dialog-close go-up go-down globe document-open document-new contrast
    edit-copy mail-attachment document-save application-exit help-about document-export document-export-table
    tag user view-history document-multiple edit-clear document-print-preview view-list-details
    office-chart-bar-stacked arrow-down arrow-left arrow-right view-refresh checkmark flag-blue
    document-import edit-paste internet-services application-pdf view-readermode bookmarks edit-clear-history
    view-calendar-timeline view-calendar-month view-list-tree zoom-in zoom-out go-jump-today go-previous go-next
    chronometer system-switch-user)
set(icon_states dialog-information dialog-warning dialog-error)
# Copied under their own names: in the theme many of them are links to one file.
set(icon_files "")
foreach(name IN LISTS icon_names icon_states)
    set(copy "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg")
    foreach(folder actions/16 actions/22 status/22 mimetypes/22)  # the last that has it
        if(EXISTS "${breeze}/${folder}/${name}.svg")
            file(REAL_PATH "${breeze}/${folder}/${name}.svg" original)
            file(COPY_FILE "${original}" "${copy}" ONLY_IF_DIFFERENT)
        endif()
    endforeach()
    if(NOT EXISTS "${copy}")
        message(FATAL_ERROR "Icon ${name} is not in ${breeze}; install breeze-icon-theme.")
    endif()
    list(APPEND icon_files "${copy}")
endforeach()
qt_add_resources(pd_ui icons PREFIX /icons BASE "${CMAKE_CURRENT_BINARY_DIR}/icons" FILES ${icon_files})

set(program_icon "${PROJECT_SOURCE_DIR}/packaging/icons/partnership-desk.svg")
set_source_files_properties("${program_icon}" PROPERTIES QT_RESOURCE_ALIAS partnership-desk.svg)
qt_add_resources(pd_ui program_icon PREFIX /icons FILES "${program_icon}")
