#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The completions of bash, zsh and fish know the very options that --help lists, with a value where
# it has one; that of bash is run. zsh and fish judge their own where they are installed.
# Usage: completions.sh COMPLETIONS-FOLDER GANNET-GET
set -euo pipefail

same() {
    diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") || { echo "completion: $1" >&2; exit 1; }
}

# What stands in the first column; further in is text. "+" marks an option that takes a value.
help=$("$2" --help | grep -E '^  -' | sed -E 's/^  ((-[a-zA-Z], )?--[a-z-]+( <[^>]*>)?).*/\1/')
valued=$(sed -nE 's/^(.*) <.*/\1/p' <<<"$help" | tr -d , | tr ' ' '\n' | sort)
plain=$(grep -v '<' <<<"$help" | tr -d , | tr ' ' '\n' | sort)
all=$(printf '%s\n' "$valued" "$plain" | sort)
((${#all} > 100)) || { echo "no options in --help" >&2; exit 1; }

zsh_specs=$(sed -n '/^_arguments/,$p' "$1/_gannet-get" | sed -E "s/\[.*//; s/'\([^)]*\)'?//; s/[*']//g")
same 'zsh, with a value' "$valued" \
    "$(grep -oE -- '--?[a-zA-Z][a-z-]*[=+]' <<<"$zsh_specs" | tr -d '=+' | sort)"
same 'zsh, all' "$all" \
    "$(sed 1d <<<"$zsh_specs" | grep -oE -- '--?[a-zA-Z][a-z-]*' | sort)"

fish_options() {
    sed -nE "s/ -d '.*//; /$1/p" "$2/gannet-get.fish" | grep -oE -- ' -(s [a-zA-Z]|l [a-z-]+)' \
        | sed -E 's/ -s /-/; s/ -l /--/' | sort
}
same 'fish, with a value' "$valued" "$(fish_options ' -[xr]( |$)' "$1")"
same 'fish, all' "$all" "$(fish_options '^complete' "$1")"

! command -v zsh >/dev/null || zsh -n "$1/_gannet-get"
! command -v fish >/dev/null || fish --no-execute "$1/gannet-get.fish"

# shellcheck source=/dev/null
source "$1/gannet-get.bash"
[[ $(complete -p gannet-get) == 'complete -F _gannet_get gannet-get' ]]

# suggested WORD...: what is offered for the last word, in the order of the alphabet.
suggested() {
    COMP_WORDS=(gannet-get "$@")
    COMP_CWORD=$#
    _gannet_get
    ((!${#COMPREPLY[@]})) || printf '%s\n' "${COMPREPLY[@]}" | sort
}
same 'bash, all' "$all" "$(suggested -)"
same 'bash, a part' $'--max-concurrent\n--max-connections' "$(suggested -q --max-con)"
same 'bash, a value of its own' '' "$(suggested --header -)"
same 'bash, after --' '' "$(suggested -- -)"
same 'bash, checksum' $'sha1=\nsha256=\nsha512=' "$(suggested --checksum sha)"
same 'bash, checksum in one word' 'md5=' "$(suggested --checksum = md)"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/my files"
touch "$folder/my list.txt"
cd "$folder"
same 'bash, folder' 'my files' "$(suggested -d my)"
same 'bash, folder in one word' 'my files' "$(suggested --dir =)"
same 'bash, file' $'my files\nmy list.txt' "$(suggested --input-file m)"

# Each option that takes a value offers no further option in its place.
while read -r option; do
    [[ $(suggested "$option" --) != *--* ]] || { echo "$option takes a value" >&2; exit 1; }
done <<<"$valued"
