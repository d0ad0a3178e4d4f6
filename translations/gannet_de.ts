<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--max-speed takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a length of time: &quot;3 h&quot; and &quot;5 min&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Joins two short facts of a row, as in &quot;releases.example · 4.9 GB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReporter</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting download of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are already in the list. Download them again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out, as they are no web links: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved now. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n download(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n download(s) over?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) from the list?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also move %n finished file(s) to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty. Press Ctrl+V to paste links, Ctrl+N to type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::MainWindow</name>
    <message>
        <source>Gannet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gannet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.
Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::Message</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::ToolBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::TrayIcon</name>
    <message>
        <source>Gannet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
