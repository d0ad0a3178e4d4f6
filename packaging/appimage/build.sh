#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# build/appimage/Gannet-VERSION-ARCH.AppImage, by linuxdeploy and its plugins qt and appimage, which
# must be in the PATH. Build on the oldest system that it is to run on: it brings Qt, not the C library.
# Usage: build.sh [--folder-only]: stops before linuxdeploy, with build/appimage/AppDir.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$PWD/build/appimage
app=$build/AppDir

cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
    -DBUILD_TESTING=OFF --log-level=WARNING
cmake --build "$build"
rm -rf "$app"
DESTDIR=$app cmake --install "$build" --strip >/dev/null
[[ ${1-} != --folder-only ]] || exit 0

for tool in linuxdeploy linuxdeploy-plugin-qt linuxdeploy-plugin-appimage; do
    command -v "$tool" >/dev/null || { echo "build.sh: $tool is not in the PATH" >&2; exit 2; }
done
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
cd "$build"
# What no link tells of: the drivers of list, TLS and SVG come with their modules, Wayland's do not.
QMAKE=$(command -v qmake6) EXTRA_PLATFORM_PLUGINS='libqwayland-egl.so;libqwayland-generic.so' \
    EXTRA_QT_MODULES=waylandcompositor LINUXDEPLOY_OUTPUT_VERSION=$version \
    linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --desktop-file AppDir/usr/share/applications/io.github.gannet.Gannet.desktop
