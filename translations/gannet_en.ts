<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 and %Ln of unknown size</numerusform>
            <numerusform>%1, %2 and %Ln of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>%Ln of other kinds left out</numerusform>
            <numerusform>%Ln of other kinds left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln line cannot be used</numerusform>
            <numerusform>%Ln lines cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>%Ln new link for the list</numerusform>
            <numerusform>%Ln new links for the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>The server gives the one open connection %1.</numerusform>
            <numerusform>The server gives each connection %1, and %Ln are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>The server gives the connection %1, and one is all that this download may have.</numerusform>
            <numerusform>The server gives each connection %1 and %Ln are open, the most that this download may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>The server gives the connection %1, and one is all that the preferences allow.</numerusform>
            <numerusform>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 admits one connection at a time and turned further ones away; it brings %2.</numerusform>
            <numerusform>%1 admits %Ln connections at a time and turned further ones away; together they bring %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln percent</numerusform>
            <numerusform>%Ln percent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln download selected</numerusform>
            <numerusform>%Ln downloads selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>%Ln of unknown size</numerusform>
            <numerusform>%Ln of unknown size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln running at %1</numerusform>
            <numerusform>%Ln running at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>%Ln connection now, to %1</numerusform>
            <numerusform>%Ln connections now, the last one to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 turned more connections away, one goes on</numerusform>
            <numerusform>%1 turned more connections away, %Ln go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln link is already in the list</numerusform>
            <numerusform>%Ln links are already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln download added</numerusform>
            <numerusform>%Ln downloads added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln file name is already in the list</numerusform>
            <numerusform>%Ln file names are already in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln link is already in the list. Download it again?</numerusform>
            <numerusform>%Ln links are already in the list. Download them again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln line was left out, as it is no web link: %1</numerusform>
            <numerusform>%Ln lines were left out, as they are no web links: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln download has a new link: %1.</numerusform>
            <numerusform>%Ln downloads have a new link: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1 % of %Ln download</numerusform>
            <numerusform>%1 % of %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln download running</numerusform>
            <numerusform>%Ln downloads running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>Cancel this download?</numerusform>
            <numerusform>Cancel %Ln downloads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>Start this download over?</numerusform>
            <numerusform>Start %Ln downloads over?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Remove this download from the list?</numerusform>
            <numerusform>Remove %Ln downloads from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Also move the finished file to the trash</numerusform>
            <numerusform>Also move %Ln finished files to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln download is finished</numerusform>
            <numerusform>%Ln downloads are finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln download failed</numerusform>
            <numerusform>%Ln downloads failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>Start this download over in another folder?</numerusform>
            <numerusform>Start %Ln downloads over in another folder?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln download shown</numerusform>
            <numerusform>%Ln downloads shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::MainWindow</name>
    <message numerus="yes">
        <source>Drop to add %Ln link(s)</source>
        <translation>
            <numerusform>Drop to add %Ln link</numerusform>
            <numerusform>Drop to add %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Drop to read the links of %Ln file</numerusform>
            <numerusform>Drop to read the links of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>Quit? %Ln download cannot be resumed</numerusform>
            <numerusform>Quit? %Ln downloads cannot be resumed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads, each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln running at %1</numerusform>
            <numerusform>%Ln running at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln finished</numerusform>
            <numerusform>%Ln finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln failed or waiting for other reasons</numerusform>
            <numerusform>%Ln failed or waiting for other reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln download removed</numerusform>
            <numerusform>%Ln downloads removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln size unknown</numerusform>
            <numerusform>%Ln sizes unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>%Ln download of the queue will not fit. %1 What fits goes on, the rest waits.</numerusform>
            <numerusform>%Ln downloads of the queue will not fit. %1 What fits goes on, the rest waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln percent is here</numerusform>
            <numerusform>%Ln percent is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, %Ln connection at work</numerusform>
            <numerusform>%1, %Ln connections at work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message numerus="yes">
        <source>%Ln more: search</source>
        <comment>servers</comment>
        <extracomment>Under a long list of servers.</extracomment>
        <translation>
            <numerusform>%Ln more: search</numerusform>
            <numerusform>%Ln more: search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>Also for %Ln other download of this server that asks for them</numerusform>
            <numerusform>Also for %Ln other downloads of this server that ask for them</numerusform>
        </translation>
    </message>
</context>
</TS>
