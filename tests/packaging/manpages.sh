#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The man pages render without a warning and hold the very options that --help lists.
# Usage: manpages.sh MAN-FOLDER PROGRAM...
set -euo pipefail

folder=$1
shift
for program; do
    page=$folder/$(basename "$program").1
    warnings=$(groff -ww -man -Tutf8 -z "$page" 2>&1) || true
    [[ -z $warnings ]] || { echo "$warnings" >&2; exit 1; }
    [[ $(<"$page") == *"Gannet $GANNET_VERSION"* ]] || { echo "$page names another version" >&2; exit 1; }

    # Further in stands the rest of a description, which may begin a line with another option's name.
    # Qt's parser lists --help-all by itself; it is for those who look for options of Qt.
    in_help=$(QT_QPA_PLATFORM=offscreen "$program" --help | grep -E '^  -' \
        | sed -E 's/^( +(-[a-zA-Z],? +)*(--[a-z-]+)?).*/\1/' | grep -oE -- '--?[a-zA-Z][a-z-]*' | sort)
    in_page=$(sed -n '/^\.SH OPTIONS/,/^\.SH [^O]/p' "$page" | grep -A1 '^\.TP' | grep '^\.B' \
        | sed 's/\\-/-/g' | grep -oE -- '(^|[ ,"])--?[a-zA-Z][a-z-]*' | tr -d ' ,"' | sort)
    [[ -n $in_page ]] || { echo "$page: no options found" >&2; exit 1; }
    diff <(grep -vx -- '--help-all' <<<"$in_help") <(cat <<<"$in_page") \
        || { echo "$page: other options than $program --help" >&2; exit 1; }
done
