# SPDX-License-Identifier: MIT
# What is installed on Windows and macOS: the programs, and beside them what they need of Qt.
# Written, never run: see README.md.

install(TARGETS gannet-get RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(NOT GANNET_GUI)
    return()
endif()

add_executable(gannet-render-icon RenderIcon.cpp)
target_link_libraries(gannet-render-icon PRIVATE gannet_flags Qt6::Gui Qt6::Svg)
set(drawing ${CMAKE_CURRENT_SOURCE_DIR}/icons/io.github.gannet.Gannet.svg)
if(WIN32)
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/gannet.ico)
    add_custom_command(OUTPUT ${icon}
        COMMAND gannet-render-icon ${drawing} 256 ${icon}
        DEPENDS ${drawing} gannet-render-icon VERBATIM)
else()
    set(icon ${CMAKE_CURRENT_BINARY_DIR}/gannet.icns)
    set(icon_set ${CMAKE_CURRENT_BINARY_DIR}/gannet.iconset)
    file(MAKE_DIRECTORY ${icon_set})
    set(render)
    foreach(size 16 32 128 256 512)
        math(EXPR twice "2 * ${size}")
        list(APPEND render
            COMMAND gannet-render-icon ${drawing} ${size} ${icon_set}/icon_${size}x${size}.png
            COMMAND gannet-render-icon ${drawing} ${twice} ${icon_set}/icon_${size}x${size}@2x.png)
    endforeach()
    add_custom_command(OUTPUT ${icon}
        ${render} COMMAND iconutil -c icns -o ${icon} ${icon_set}
        DEPENDS ${drawing} gannet-render-icon VERBATIM)
    install(FILES ${icon} DESTINATION gannet.app/Contents/Resources)
endif()
add_custom_target(gannet_packaging ALL DEPENDS ${icon})

set_target_properties(gannet PROPERTIES
    WIN32_EXECUTABLE ON
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Gannet
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.gannet.Gannet
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE gannet.icns)
install(TARGETS gannet
    BUNDLE DESTINATION .
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
qt_generate_deploy_app_script(TARGET gannet FILENAME_VARIABLE deploy_script)
install(SCRIPT ${deploy_script})
