#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every icon is in the resources, and each line icon keeps to the one token of colour and the one
# stroke that the program recolours. Usage: icons.sh SOURCE-TREE
set -euo pipefail

cd "$1/resources"
shopt -s nullglob
icons=(icons/*.svg)
((${#icons[@]} >= 30)) || { echo "only ${#icons[@]} icons" >&2; exit 1; }
fail=0
for icon in "${icons[@]}"; do
    grep -qF ">$icon<" resources.qrc || { echo "$icon is not in resources.qrc" >&2; fail=1; }
    paints=$(grep -oE '(fill|stroke|color|stroke-width)="[^"]*"' "$icon" | sort -u | paste -sd' ')
    [[ $paints == 'fill="none" stroke-width="1.75" stroke="#000"' ]] \
        || { echo "$icon: $paints" >&2; fail=1; }
done
while read -r file; do
    [[ -f $file ]] || { echo "resources.qrc names $file, which is not there" >&2; fail=1; }
done < <(sed -n 's/.*<file[^>]*>\(.*\)<\/file>.*/\1/p' resources.qrc)
exit "$fail"
