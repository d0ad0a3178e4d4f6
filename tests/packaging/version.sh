#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# All that names the newest version names the one that is built. Usage: version.sh SOURCE-TREE
set -euo pipefail

check() {
    [[ $2 == "$GANNET_VERSION" ]] \
        || { echo "$1 has ${2:-no version}, the build $GANNET_VERSION" >&2; exit 1; }
}
check CHANGELOG.md "$(sed -n 's/^## \[\([0-9.]*\)\].*/\1/p' "$1/CHANGELOG.md" | head -n1)"
check metainfo "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' \
    "$1/packaging/io.github.gannet.Gannet.metainfo.xml" | head -n1)"
check debian/changelog "$(sed -n '1s/.*(\(.*\)).*/\1/p' "$1/packaging/debian/changelog")"
