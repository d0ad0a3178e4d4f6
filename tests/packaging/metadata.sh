#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Desktop entry and AppStream metainfo are valid, in each language, and name what is there.
# Usage: metadata.sh SOURCE-TREE BUILT-PACKAGING-FOLDER GANNET
set -euo pipefail

fail() { echo "$*" >&2; exit 1; }

id=io.github.gannet.Gannet
entry=$1/packaging/$id.desktop
metainfo=$2/$id.metainfo.xml
complaints=$(desktop-file-validate "$entry" 2>&1) || true
[[ -z $complaints ]] || fail "$complaints"
appstreamcli validate --no-net --no-color "$metainfo"

# As many as the programs speak; English is what the others are translated from.
languages=()
for catalogue in "$1"/translations/gannet_*.ts; do
    language=$(basename "$catalogue" .ts)
    [[ $language == gannet_en ]] || languages+=("${language#gannet_}")
done
((${#languages[@]})) || fail "no languages"
actions=$(grep -c '^\[Desktop Action ' "$entry")
for language in "${languages[@]}"; do
    for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$entry" || fail "no $key in $language"
    done
    (($(sed -n '/^\[Desktop Action /,$p' "$entry" | grep -c "^Name\[$language\]=.") == actions)) \
        || fail "an action has no name in $language"
    for tag in summary p li caption; do
        (($(grep -c "<$tag>" "$metainfo") == $(grep -c "<$tag xml:lang=\"${language/_/-}\">." "$metainfo"))) \
            || fail "a <$tag> of the metainfo is missing in $language"
    done
done

help=$(QT_QPA_PLATFORM=offscreen "$3" --help)
while read -r option; do
    grep -qE -- "^ +(-., )?$option( |$)" <<<"$help" || fail "gannet has no $option, as an action wants"
done < <(sed -n 's/^Exec=gannet //p' "$entry" | grep -oE -- '--[a-z-]+')

pictures=$(sed -n 's|.*<image>.*/screenshots/\(.*\)</image>.*|\1|p' "$metainfo")
[[ -n $pictures ]] || fail "the metainfo shows no picture"
while read -r picture; do
    [[ -f $1/docs/screenshots/$picture ]] || fail "docs/screenshots has no $picture"
done <<<"$pictures"
