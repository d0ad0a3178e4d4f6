# SPDX-License-Identifier: MIT
# Completion of gannet-get in bash. It needs nothing of the package bash-completion.

_gannet_get() {
    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} i
    COMPREPLY=()
    # bash takes "--dir=x" for three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} != -- ]] || return 0
    done

    case $option in
    -d | --dir)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        ;;
    -i | --input-file | --ca-certificate)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    --checksum)
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W 'sha256= sha512= sha1= md5=' -- "$word")
        ;;
    -o | --out | -j | --max-concurrent | -x | --max-connections | --header | --referer | \
        --user-agent | --retries | --timeout | --trust-certificate | --max-speed | \
        --max-download-speed | --mirror) ;;
    *)
        [[ $word != -* ]] || mapfile -t COMPREPLY < <(compgen -W '
            -d --dir -o --out -i --input-file -j --max-concurrent -x --max-connections
            --checksum --header --referer --user-agent --retries --timeout
            --ca-certificate --trust-certificate --max-speed --max-download-speed --mirror
            --json -q --quiet -h --help --version' -- "$word")
        ;;
    esac
}

complete -F _gannet_get gannet-get
