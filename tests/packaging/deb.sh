#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# CPack makes a .deb in which lintian finds neither error nor warning. Usage: deb.sh BUILD
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$CPACK" --config "$1/CPackConfig.cmake" -G DEB -B "$folder" 2>&1
deb=$folder/gannet_${GANNET_VERSION}_$(dpkg --print-architecture).deb

depends=$(dpkg-deb -f "$deb" Depends)
for package in libqt6widgets6 libqt6network6 libqt6sql6-sqlite libqt6svg6 ca-certificates; do
    [[ $depends == *"$package"* ]] || { echo "$package is not in Depends: $depends" >&2; exit 1; }
done
# lintian minds being root, which is how a build machine often is.
root=()
((EUID != 0)) || root=(--allow-root)
lintian "${root[@]}" --fail-on error,warning "$deb"
