# SPDX-License-Identifier: MIT
# What CPack is told: .deb for Debian; NSIS and WiX for Windows; a disk image for macOS.

set(CPACK_PACKAGE_NAME gannet)
set(CPACK_PACKAGE_VENDOR "The Gannet authors")
set(CPACK_PACKAGE_CONTACT "Gannet developers <gannet@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "download manager that keeps its list and checks every byte")
set(CPACK_STRIP_FILES ON)
if(WIN32)
    set(CPACK_GENERATOR NSIS WIX)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no link tells of them: the list's database driver, the SVG icons
# and the authorities that TLS trusts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Gannet fetches many files, or large ones. It takes links by drag and drop, by
paste, from text files and by patterns, uses several connections where the
server allows it, resumes where it stopped, and keeps its list when it is
closed or killed, or when the power fails. A file gets its final name only
when it is whole.

The command gannet-get does the same in a terminal.")

# WiX knows a licence by the end of its name.
configure_file(${CMAKE_SOURCE_DIR}/LICENSE LICENSE.txt COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_BINARY_DIR}/LICENSE.txt)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Gannet)
set(CPACK_PACKAGE_EXECUTABLES gannet Gannet)

set(CPACK_NSIS_PACKAGE_NAME Gannet)
set(CPACK_NSIS_DISPLAY_NAME Gannet)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\gannet.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)

# By this Windows knows an upgrade: never another one.
set(CPACK_WIX_UPGRADE_GUID E845188D-FE97-4CDC-95F7-8C6C098B9BF5)
set(CPACK_WIX_PROGRAM_MENU_FOLDER Gannet)
if(WIN32)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_BINARY_DIR}/gannet.ico)
    set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
    set(CPACK_WIX_PRODUCT_ICON ${CPACK_NSIS_MUI_ICON})
endif()

set(CPACK_DMG_VOLUME_NAME Gannet)
set(CPACK_DMG_FORMAT UDZO)
include(CPack)
