#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The life of the package on a Debian 12 that holds nothing else: install, run, upgrade with a list
# half done, remove, purge. Needs root, debootstrap and the packages' mirror, so it is no part of
# ./dev test. Usage: clean-root.sh OLD.deb NEW.deb
set -euo pipefail

((EUID == 0)) || { echo "clean-root.sh: a clean root is made by root" >&2; exit 2; }
if [[ -z ${GANNET_INSIDE:-} ]]; then
    # What is mounted and started in namespaces of their own ends with this script, however it ends.
    export GANNET_INSIDE=1
    exec unshare --mount --pid --fork --kill-child --mount-proc "$0" "$@"
fi

here=$(dirname "$(realpath "$0")")
old=$(realpath "$1")
new=$(realpath "$2")
work=$(mktemp -d)
root=$work/root
home=$root/home/person
server_log=$work/server.log
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'clean-root.sh: %s\n' "$*" >&2
    exit 1
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"; }
apt() { inside apt-get -q -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"; }
as_person=(chroot --userspec=person:person "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8
    HOME=/home/person XDG_RUNTIME_DIR=/home/person/.run)
# until_true WHAT COMMAND...: two minutes are for machines that are busy.
until_true() {
    local what=$1 end=$((SECONDS + 120))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || fail "waited in vain for: $what"
        sleep 0.1
    done
}

say "a clean root"
# As this machine reaches them: its mirrors, and what its apt is told of proxies.
# shellcheck disable=SC2016 # apt-get expands these
sources=$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(CODENAME) $(COMPONENT)' \
    'Created-By: Packages' 2>/dev/null \
    | awk '$1 == "Debian" && $3 ~ /^bookworm/ && $4 == "main" { print "deb", $2, $3, $4 }' | sort -u)
mirror=$(awk '$3 == "bookworm" { print $2; exit }' <<<"$sources")
: "${mirror:=http://deb.debian.org/debian}"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$work/debootstrap.log" \
    || { tail "$work/debootstrap.log" >&2; fail "debootstrap"; }
printf '%s\n' "${sources:-deb $mirror bookworm main}" >"$root/etc/apt/sources.list"
cp -r /etc/apt/apt.conf.d "$root/etc/apt/"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
mount -t proc proc "$root/proc"
inside useradd -m person
install -d -m 700 "$home/.run"
inside chown person: /home/person/.run
cp "$old" "$root/srv/old.deb"
cp "$new" "$root/srv/new.deb"
apt update >"$work/update.log" 2>&1 || { cat "$work/update.log" >&2; fail "apt-get update"; }
inside cat /etc/debian_version

snapshot() {
    (cd "$root" && find . -xdev \( -path ./home -o -path ./srv -o -path './var/lib/apt' \
        -o -path ./var/lib/dpkg -o -path ./var/log -o -path './var/cache/apt' \
        -o -path ./var/cache/ldconfig -o -path ./var/cache/debconf \) -prune -o -printf '%y %p %l\n' | sort)
}
# shellcheck disable=SC2016 # dpkg-query expands these
packages() { inside dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n' | sort; }

say "what it depends on, without what it recommends"
apt --no-install-recommends satisfy "$(dpkg-deb -f "$old" Depends)" \
    "$(dpkg-deb -f "$new" Depends)" >"$work/depends.log" 2>&1 \
    || { tail "$work/depends.log" >&2; fail "its dependencies cannot be installed"; }
grep -E 'newly installed' "$work/depends.log"
snapshot >"$work/files.before"
packages >"$work/packages.before"

say "install"
apt --no-install-recommends install /srv/old.deb
diff "$work/packages.before" <(packages) && fail "it is not installed"
[[ $(diff "$work/packages.before" <(packages) | grep -c '^[<>]') == 1 ]] || fail "it drew in more"
# A person's apt takes what it recommends too: that exists.
apt -s satisfy "$(dpkg-deb -f "$new" Recommends)" >/dev/null
"${as_person[@]}" gannet --version
"${as_person[@]}" gannet-get --version

say "gannet-get"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
    -addext subjectAltName=IP:127.0.0.1 -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
cat "$work/key.pem" >>"$work/cert.pem"
PYTHONDONTWRITEBYTECODE=1 python3 "$here/loopback.py" "$work/cert.pem" >"$server_log" &
until_true "the server" test -s "$server_log"
read -r port tls_port <"$server_log"
install -m 644 "$work/cert.pem" "$home/server.pem"
"${as_person[@]}" gannet-get -d /home/person/plain "http://127.0.0.1:$port/small.bin"
"${as_person[@]}" gannet-get -d /home/person/tls --ca-certificate /home/person/server.pem \
    "https://127.0.0.1:$tls_port/small.bin"
"${as_person[@]}" gannet-get -q -d /home/person/tls "https://127.0.0.1:$tls_port/small.bin" \
    && fail "it trusts a certificate that nobody vouches for"
python3 "$here/loopback.py" --sums >"$work/sums"
for folder in plain tls; do
    (cd "$home/$folder" && grep small "$work/sums" | sha256sum -c)
done

say "gannet, with a window, and a list that is left half done"
Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1280x800x24 3>"$work/display" 2>/dev/null &
until_true "the display" test -s "$work/display"
display=:$(<"$work/display")
files=$home/Downloads
end() {
    kill -TERM "$gannet"
    wait "$gannet" || fail "gannet ended with $?"
}
# From a copy: to look at a database is to write beside it.
rows() {
    rm -rf "$work/list"
    cp -r "$home/.local/share/gannet" "$work/list"
    python3 - "$work/list/downloads.sqlite" <<'PYTHON'
import sqlite3, sys
list_ = sqlite3.connect(sys.argv[1])
for url, name, state, total in list_.execute(
        "SELECT url, file_name, state, total_bytes FROM downloads ORDER BY position"):
    print(url.rsplit("/", 1)[1], name, "state", state, total)
PYTHON
}
"${as_person[@]}" DISPLAY="$display" gannet -d /home/person/Downloads \
    "http://127.0.0.1:$port/small.bin" "http://127.0.0.1:$port/large.bin" &
gannet=$!
DISPLAY=$display until_true "the window" xdotool search --onlyvisible --name Gannet
until_true "the first file" test -e "$files/small.bin"
half_there() { (($(du -k "$files/large.bin.part" | cut -f1) >= 8000)); }
until_true "half of the second" half_there
[[ -z ${GANNET_PICTURE:-} ]] || DISPLAY=$display import -window root "$GANNET_PICTURE"
end
rows | tee "$work/rows.old"
(($(wc -l <"$work/rows.old") == 2)) || fail "the list has not two rows"
[[ -e $files/large.bin.part && ! -e $files/large.bin ]] || fail "the second file is not half done"

say "upgrade"
apt --no-install-recommends install /srv/new.deb
inside dpkg -l gannet | grep -qF " $(dpkg-deb -f "$new" Version) " \
    || fail "it is not upgraded"
diff "$work/rows.old" <(rows) || fail "the upgrade changed the list"
requests=$(wc -l <"$server_log")
"${as_person[@]}" QT_QPA_PLATFORM=offscreen gannet &
gannet=$!
since_upgrade() { tail -n "+$((requests + 1))" "$server_log"; }
asked_again() { grep -qF /large.bin <(since_upgrade); }
until_true "the second file to go on" asked_again
python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1])' "http://127.0.0.1:$port/open"
until_true "the second file" test -e "$files/large.bin"
end
since_upgrade
since_upgrade | grep -E '^/(small|large.bin bytes=0-|large.bin $)' \
    && fail "what was there is fetched again"
rows
(($(rows | wc -l) == 2)) || fail "the list has lost a row"
(cd "$files" && sha256sum -c "$work/sums" && diff <(ls) <(printf 'large.bin\nsmall.bin\n'))

say "remove, purge"
(cd "$home" && find . -type f -exec sha256sum {} + | sort) >"$work/home.before"
gone() {
    diff "$work/packages.before" <(packages) || fail "dpkg still knows it"
    diff "$work/files.before" <(snapshot) || fail "it left something behind, or took something along"
}
apt remove gannet
gone
# It has no settings for all users: once removed it is forgotten, so that a purge takes an installed one.
apt --no-install-recommends install /srv/new.deb >/dev/null
apt purge gannet
gone
left=$(find "$root/etc" "$root/usr" "$root/var" -xdev -path "$root/var/log" -prune -o -iname '*gannet*' -print)
[[ -z $left ]] || fail "left behind: $left"
diff "$work/home.before" <(cd "$home" && find . -type f -exec sha256sum {} + | sort) \
    || fail "it touched what belongs to the person"
(cd "$home" && find . -type f -ipath '*gannet*')
say "done: nothing is left but what belongs to the person"
