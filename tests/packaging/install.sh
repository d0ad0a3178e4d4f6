#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# cmake --install puts exactly the files that are listed here. Usage: install.sh BUILD gui|nogui
set -euo pipefail

prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
"$CMAKE" --install "$1" --prefix "$prefix" >/dev/null

id=io.github.gannet.Gannet
expected=(bin/gannet-get share/man/man1/gannet-get.1.gz
    share/doc/gannet/changelog.gz share/doc/gannet/copyright
    share/bash-completion/completions/gannet-get share/fish/vendor_completions.d/gannet-get.fish)
if [[ -e /etc/debian_version ]]; then
    expected+=(share/zsh/vendor-completions/_gannet-get)
else
    expected+=(share/zsh/site-functions/_gannet-get)
fi
if [[ $2 == gui ]]; then
    expected+=(bin/gannet share/man/man1/gannet.1.gz
        "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml"
        "share/icons/hicolor/scalable/apps/$id.svg"
        "share/icons/hicolor/symbolic/apps/$id-symbolic.svg")
    for size in 16 22 24 32 48 64 128 256 512; do
        png=share/icons/hicolor/${size}x$size/apps/$id.png
        expected+=("$png")
        # Width and height stand at byte 16 of a PNG, four bytes each, the high one first.
        pixels=$(od -An -j16 -N8 -tu1 "$prefix/$png" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }')
        [[ $pixels == "${size}x$size" ]] || { echo "$png is $pixels" >&2; exit 1; }
    done
fi
diff <(printf '%s\n' "${expected[@]}" | sort) <(cd "$prefix" && find . -type f -printf '%P\n' | sort)

for program in "$prefix"/bin/*; do
    version=$(QT_QPA_PLATFORM=offscreen "$program" --version)
    [[ $version == *"$GANNET_VERSION"* ]] || { echo "$program says: $version" >&2; exit 1; }
done
