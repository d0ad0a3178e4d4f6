<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 and %n of unknown size</numerusform>
            <numerusform>%1, %2 and %n of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other kinds left out</source>
        <translation>
            <numerusform>%n of other kinds left out</numerusform>
            <numerusform>%n of other kinds left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used</source>
        <translation>
            <numerusform>%n line cannot be used</numerusform>
            <numerusform>%n lines cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message numerus="yes">
        <source>The server gives each connection %1, and %n are open.</source>
        <translation>
            <numerusform>The server gives the one open connection %1.</numerusform>
            <numerusform>The server gives each connection %1, and %n are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %n are open, the most that this download may have.</source>
        <translation>
            <numerusform>The server gives the connection %1, and one is all that this download may have.</numerusform>
            <numerusform>The server gives each connection %1 and %n are open, the most that this download may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %n are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>The server gives the connection %1, and one is all that the preferences allow.</numerusform>
            <numerusform>The server gives each connection %1 and %n are open, the most that the preferences allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %n connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 admits one connection at a time and turned further ones away; it brings %2.</numerusform>
            <numerusform>%1 admits %n connections at a time and turned further ones away; together they bring %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <translation>
            <numerusform>%n percent</numerusform>
            <numerusform>%n percent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%n download(s) selected</source>
        <translation>
            <numerusform>%n download selected</numerusform>
            <numerusform>%n downloads selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown size</source>
        <translation>
            <numerusform>%n of unknown size</numerusform>
            <numerusform>%n of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running at %1</source>
        <translation>
            <numerusform>%n running at %1</numerusform>
            <numerusform>%n running at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%n connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>%n connection now, to %1</numerusform>
            <numerusform>%n connections now, the last one to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %n go on</source>
        <translation>
            <numerusform>%1 turned more connections away, one goes on</numerusform>
            <numerusform>%1 turned more connections away, %n go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message numerus="yes">
        <source>%n link(s) are already in the list</source>
        <translation>
            <numerusform>%n link is already in the list</numerusform>
            <numerusform>%n links are already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) added</source>
        <translation>
            <numerusform>%n download added</numerusform>
            <numerusform>%n downloads added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%n link is already in the list. Download it again?</numerusform>
            <numerusform>%n links are already in the list. Download them again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%n line was left out, as it is no web link: %1</numerusform>
            <numerusform>%n lines were left out, as they are no web links: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %n download(s)</source>
        <translation>
            <numerusform>%1 % of %n download</numerusform>
            <numerusform>%1 % of %n downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) running</source>
        <translation>
            <numerusform>%n download running</numerusform>
            <numerusform>%n downloads running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message numerus="yes">
        <source>Cancel %n download(s)?</source>
        <translation>
            <numerusform>Cancel this download?</numerusform>
            <numerusform>Cancel %n downloads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n download(s) over?</source>
        <translation>
            <numerusform>Start this download over?</numerusform>
            <numerusform>Start %n downloads over?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) from the list?</source>
        <translation>
            <numerusform>Remove this download from the list?</numerusform>
            <numerusform>Remove %n downloads from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %n finished file(s) to the trash</source>
        <translation>
            <numerusform>Also move the finished file to the trash</numerusform>
            <numerusform>Also move %n finished files to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message numerus="yes">
        <source>%n download(s) are finished</source>
        <translation>
            <numerusform>%n download is finished</numerusform>
            <numerusform>%n downloads are finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n download failed</numerusform>
            <numerusform>%n downloads failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message numerus="yes">
        <source>Start %n download(s) over in another folder?</source>
        <translation>
            <numerusform>Start this download over in another folder?</numerusform>
            <numerusform>Start %n downloads over in another folder?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::MainWindow</name>
    <message numerus="yes">
        <source>Drop to add %n link(s)</source>
        <translation>
            <numerusform>Drop to add %n link</numerusform>
            <numerusform>Drop to add %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %n file(s)</source>
        <translation>
            <numerusform>Drop to read the links of %n file</numerusform>
            <numerusform>Drop to read the links of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%n download(s), each</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads, each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message numerus="yes">
        <source>%n download(s) removed</source>
        <translation>
            <numerusform>%n download removed</numerusform>
            <numerusform>%n downloads removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%n size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%n size unknown</numerusform>
            <numerusform>%n sizes unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>%n download of the queue will not fit. %1 What fits goes on, the rest waits.</numerusform>
            <numerusform>%n downloads of the queue will not fit. %1 What fits goes on, the rest waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message numerus="yes">
        <source>%n percent is here</source>
        <translation>
            <numerusform>%n percent is here</numerusform>
            <numerusform>%n percent is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, %n connection at work</numerusform>
            <numerusform>%1, %n connections at work</numerusform>
        </translation>
    </message>
</context>
</TS>
