# SPDX-License-Identifier: MIT
# Completion of gannet-get in fish.

complete -c gannet-get -f
complete -c gannet-get -s d -l dir -x -a '(__fish_complete_directories)' -d 'Put the files into this folder'
complete -c gannet-get -s o -l out -x -d 'Name of the file, with one URL'
complete -c gannet-get -s i -l input-file -r -F -d 'Read URLs from this file; - is standard input'
complete -c gannet-get -s j -l max-concurrent -x -d 'Downloads at a time, 1 to 64'
complete -c gannet-get -s x -l max-connections -x -d 'Connections a download, 1 to 16'
complete -c gannet-get -l checksum -x -a 'sha256= sha512= sha1= md5=' -d 'What the file must have, with one URL'
complete -c gannet-get -l header -x -d 'Send this header too'
complete -c gannet-get -l referer -x -d 'The page that the links are on'
complete -c gannet-get -l user-agent -x -d 'What to call itself to servers'
complete -c gannet-get -l retries -x -d 'Tries after a failure'
complete -c gannet-get -l timeout -x -d 'Stop after so many seconds'
complete -c gannet-get -l ca-certificate -r -F -d 'Trust the certificates in this file too'
complete -c gannet-get -l trust-certificate -x -d 'Trust the certificate with this fingerprint'
complete -c gannet-get -l max-speed -x -d 'Bytes a second for all downloads together'
complete -c gannet-get -l max-download-speed -x -d 'Bytes a second for each download'
complete -c gannet-get -l mirror -x -d 'Another link to the same file'
complete -c gannet-get -l json -d 'Write one JSON object a line'
complete -c gannet-get -s q -l quiet -d 'Say only what went wrong'
complete -c gannet-get -s h -l help -d 'Show the options'
complete -c gannet-get -l version -d 'Show the version'
