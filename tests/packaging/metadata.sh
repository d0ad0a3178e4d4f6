#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Desktop entry and AppStream metainfo are valid. Usage: metadata.sh PACKAGING-FOLDER
set -euo pipefail

id=io.github.gannet.Gannet
complaints=$(desktop-file-validate "$1/$id.desktop" 2>&1) || true
[[ -z $complaints ]] || { echo "$complaints" >&2; exit 1; }
appstreamcli validate --no-net --no-color "$1/$id.metainfo.xml"
for language in de zh_CN; do
    for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$1/$id.desktop" \
            || { echo "no $key in $language" >&2; exit 1; }
    done
done
