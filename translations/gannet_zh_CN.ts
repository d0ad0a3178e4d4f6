<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>关于 Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>绝不把错误的文件当作已完成的下载管理器。</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT：可自由使用、修改和分发；不提供任何担保</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用组件</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>打开主页(&amp;H)</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>在网页浏览器中打开</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>复制报告故障所需的版本信息</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>链接，每行一个</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>每行一个链接。&lt;b&gt;[001-100]&lt;/b&gt; 和 &lt;b&gt;[a-f]&lt;/b&gt; 会依次展开。可将文字、链接或 .txt 列表拖放到任意位置。</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>将要添加的内容</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>保存到(&amp;S)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>全部文件(&amp;A)</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>只显示并添加此类文件</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>下载新副本</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>在列表中显示(&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>已在列表中的链接和名称</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>按各自的选择</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>更新已有下载的链接</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>展开或收起标头、校验和、连接数、限速和位置</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>来源网页(&amp;R)</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>链接所在的网页</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>作为 Referer 发送给服务器</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>用户代理(&amp;G)</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>代替 Gannet 向服务器表明的程序</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Gannet 默认值</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>标头(&amp;I)</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>标头，每行一个</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: zh-CN</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>校验和(&amp;K)</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>文件的校验和</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256、SHA-512、SHA-1 或 MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>连接数(&amp;N)</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>每个下载的最大连接数</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>单个下载限速(&amp;T)</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>每个下载的速度限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>速度限制的单位</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>先向服务器询问名称和大小(&amp;O)</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>关闭后，只能使用一次的链接就不会被用掉</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>队列中的位置(&amp;Q)</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>队列中的位置</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>顶部：接下来运行</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1，%2，另有 %Ln 个大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 files, 3.4 GB&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not enough room: %1 free in %2</source>
        <extracomment>%1 is a size, %2 the name of a folder.</extracomment>
        <translation>空间不足：%2 可用 %1</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%2 可用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>略过其他类型 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln 行无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>更新列表中 %Ln 个下载的链接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>受限速约束：服务器还能提供更多。</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>受其 %1 的限速约束：服务器还能提供更多。</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>受所有下载 %1 的总限速约束：服务器还能提供更多。</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 只允许用一个连接获取此文件，且不超过 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>服务器给每个连接 %1，现有 %Ln 个连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>服务器给每个连接 %1，现有 %Ln 个连接，已达此下载的上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>服务器给每个连接 %1，现有 %Ln 个连接，已达首选项允许的上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 同时只允许 %Ln 个连接，拒绝了更多连接；它们合计 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>线路已满：所有下载合计 %1，更多连接也没有更快。</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>到 %1 的线路已满（%2）：更多连接也没有更快。</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>尚不清楚：Gannet 正在测试更多连接是否有用。</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 尚未应答。</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>磁盘是最慢的一环：大部分时间用于写入。</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>这台电脑是最慢的一环：Gannet 占满了处理器。</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>“%1”太大，不像是链接列表。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>“%1”不是链接列表：它不是文本文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>已略过“%1”：%2。</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>已略过 %1 第 %2 行：%3：%4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>文件夹“%1”不存在，也无法创建。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>无法写入文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>“%1”中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out 只能命名一个文件，但给出了 %1 个 URL。</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum 只针对一个文件，但给出了 %1 个 URL。</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>文件夹“%1”所在的驱动器不在。</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror 只用于一个文件，但给出了 %1 个链接。</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror 需要一个链接，而不是“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>将文件放入 DIR；文件夹不存在时会创建。</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>文件名（仅限一个 URL 时）。</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>从 FILE 读取 URL，每行一个；“#”开头为注释，“-”表示标准输入。</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>同时下载数，1 到 64（默认 5）。</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>每个下载的最大连接数，1 到 16（默认 8）。</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>文件必须符合的校验和：sha256、sha512、sha1 或 md5（仅限一个 URL 时）。</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>额外发送此标头；可多次指定。</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>链接所在的网页。</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>向服务器表明的程序名称。</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>失败后在没有进展时的重试次数（默认 5）。</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>经过 SECONDS 秒后停止；届时仍在进行的下载视为失败，已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>除系统证书外，也信任 FILE（PEM）中的证书。</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>所有下载合计每秒的字节数；后面可加 K、M 或 G。</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>只报告出错的内容；与 --json 同用时不输出进度。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>通过 http 和 https 下载文件。再次运行相同的命令即可继续已停止的下载。</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>要下载的内容；file[001-100].zip 表示多个文件。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header 需要一行“名称: 值”，而不是“%1”。</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>标头 %1 由 gannet-get 自行设置。</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer 需要网页链接，而不是“%1”。</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent 需要一行不含控制字符的文字。</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>没有给出 URL。</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir 需要文件夹的路径。</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out 需要单纯的文件名，而不是“%1”；文件夹请用 --dir 指定。可以用“%2”。</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum 需要 sha256、sha512、sha1 或 md5，加上“=”和全部十六进制数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate 需要文件的路径。</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>每个下载每秒的字节数；后面可加 K、M 或 G。</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>同一文件的另一个链接，与该链接一起使用；可重复。</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 需要每秒字节数，例如 800K、2.5M 或 1G，而不是“%2”。</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>证书具有此 SHA-256 指纹时信任 HOST；可多次使用。</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate 需要服务器、端口（443 除外）、“=”和 SHA-256 指纹的 64 位十六进制数字，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>打开窗口并下载链接。</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>将链接的文件保存到此文件夹。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>要下载的链接，或包含链接的文件。</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir 需要文件夹的名称。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>打开用于添加链接的对话框。</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>启动时不显示窗口；有托盘时驻留在托盘中。</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add 需要窗口，而 --minimized 不显示窗口。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>无法下载这类链接</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>只能下载以 http 或 https 开头的链接。</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>请查找同一文件的网页链接。</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>这不是网页链接</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>这段文字不是完整的 http 或 https 链接。</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>请检查链接，然后重新添加。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 出示的证书不受信任。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 出示的证书不受信任（%2）。</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>服务器无法证明其身份</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>请检查链接和本机日期；如果都正确，就不要从那里下载此文件。</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>文件的校验和与给定的不符。</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>文件的校验和是 %1，与给定的不符。</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>文件与预期不符</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>请与来源网页核对校验和，然后重新开始。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 无法写入（%2）。</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>磁盘报告了故障</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>请检查磁盘，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 在此网络上未知。</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>请检查链接和互联网连接。</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>服务器不接受连接</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 可以找到，但拒绝了连接。</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>它可能暂时停机：请稍后重试。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>请检查互联网连接，或稍后重试。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 在文件完整之前结束了连接。</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>已下载的部分会保留：重试即可从那里继续。</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>不再收到数据</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 在文件完整之前停止了发送。</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 目前无法从本机访问。</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>请检查网线或无线连接。</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>代理不起作用</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>本机设置的代理没有转发连接。</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>请在系统的网络设置中检查代理。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>代理只放行已登录的用户。</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>请在系统的网络设置中填写其用户名和密码。</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 与本机没有共同支持的连接保护方式。</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>请稍后重试，或告知服务器的运营者。</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>服务器要求用户名和密码</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 只向已登录的用户提供此文件。</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>请提供正确的用户名和密码，然后重试。</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>服务器不提供此文件</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 表示此链接不可使用或已失效。</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>请从来源网页获取新的链接。</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 表示此链接下没有文件。</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>请检查链接，或在来源网页上查找新的链接。</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>文件已被移除</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 表示文件曾经存在，但不会恢复。</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>请在来源网页上查找新的链接。</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 目前过于繁忙。</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>服务器出现故障</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 因自身出错而无法响应。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 不接受以这种方式请求此链接。</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>请在网页浏览器中打开链接，看看服务器要求什么。</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>服务器给出了意外的响应</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 既未发送文件，也未说明原因。</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>请在网页浏览器中打开链接，看看那里有什么。</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>链接循环跳转</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 不断跳转到别处，始终到不了文件。</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>请查找文件的直接链接。</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>链接通向不安全的位置</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 跳转到了不受保护或不是网页的位置。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>服务器的响应没有意义</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 的响应自相矛盾，因此未采用其发送的内容。</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>请稍后重试，或从其他服务器下载此文件。</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>服务器上的文件已更改</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 上现在的版本与开始下载时的不同。</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>请重新开始以获取新版本。</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 发送的内容少于其声明的大小。</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>收到的是网页而不是文件</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 发送了一个网页，通常用于登录或确认。</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>请在网页浏览器中打开链接，并获取文件本身的链接。</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 不存在，或其所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>请连接驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>不允许写入文件夹</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 不允许创建文件。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>请选择自己的文件夹。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 没有空间存放文件的其余部分。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>请释放一些空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 所在的磁盘目前不接受更改。</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>请将磁盘设为可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>文件名无法使用</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 不接受此名称的文件。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>请选择其他名称或其他文件夹。</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>文件正在使用中</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>另一个 Gannet 正在写入此文件。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>请等待其完成，或在那里将其停止。</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>无法发送额外的标头</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>它含有不允许的字符。</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>请更正标头，然后重试。</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>整次运行的时限已到，而文件尚未完整。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>不是网页链接</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>不是 http 或 https 链接</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>链接没有指明服务器</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>方括号中的模式无法展开</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>展开后超过 %L1 个链接</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>列表由较新版本的 Gannet 创建</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>请使用较新的版本。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>无法保存下载列表：磁盘已满。请腾出空间；程序会自动重试。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>无法保存下载列表：其文件夹不可写入。请修正权限，然后重新启动 Gannet。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>无法打开下载列表：另一个 Gannet 正在使用它。请关闭那一个，然后重新启动。</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>下载列表由较新版本的 Gannet 创建，保持原样。请使用该版本，或将列表移走。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>无法保存下载列表：%1。请检查磁盘。</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>此电脑处于离线状态</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>目前没有可以联系 %1 的网络。</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>一有网络就会自动继续。</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>驱动器不在</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 位于当前未连接的驱动器上。</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>文件名已被占用</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 中已有此名称的文件，以及所有仅编号不同的文件。</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1其 SHA-256 指纹为 %2。</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>新链接指向另一个文件</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>%1 提供的不是开始下载时的文件，因此未采用其任何内容。</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>请查找同一文件的链接，或用此链接重新开始。</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>新链接无法从此处继续</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 只能从头提供文件，因此无法判断是否为同一个文件。</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>请查找其他链接，或用此链接重新开始。</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 要求使用 Gannet 不支持的登录方式。</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 要求使用 Gannet 不支持的登录方式（%2）。</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>服务器要求其他登录方式</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>请在网页浏览器中打开链接，并在那里登录。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a length of time: &quot;3 h&quot; and &quot;5 min&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation>请尝试“gannet-get --help”。</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>另有 %1 行被略过。</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>没有可下载的链接。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>无法读取文件夹“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>所有下载合计最多占用(&amp;M)</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>不限速(&amp;N)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>连接(&amp;T)</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最多 </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>保存到(&amp;S)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>同时下载数(&amp;D)</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>其中来自同一服务器(&amp;E)</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>来自同一服务器的同时下载数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>每个下载的连接数(&amp;O)</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>每个下载的连接数</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>取消会丢弃已下载的内容时先询问(&amp;A)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>关闭窗口时(&amp;W)</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>关闭窗口时的行为</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>退出；下次启动时继续下载</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>在后台继续下载</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>受信任的证书(&amp;T)</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>虽然无效但受信任的证书</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>移除所选证书</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>下载结束且窗口不在前台时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>显示包含所有这些词的设置。</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>登录时启动 Gannet，不显示窗口(&amp;G)</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>目录 路径 位置 目标 存储 下载位置 directory path location folder</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>并行 并发 同时 队列 排队 parallel concurrent queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>并行 并发 同时 主机 网站 站点 域名 parallel concurrent host site domain</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>并行 分段 分块 线程 多线程 拆分 加速 提速 parallel segments threads split</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>确认 提问 询问 警告 提示 confirm warning</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>托盘 图标 最小化 退出 后台 关闭 tray icon minimize exit</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>主题 模式 夜间 深色模式 暗色 颜色 配色 theme dark mode</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>通知 消息 弹窗 提醒 提示 完成 notification popup alert</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>自启动 开机启动 自动启动 启动 会话 托盘 图标 后台 autostart startup boot</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS 加密 安全 自签名 certificate self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>无。如果服务器无法证明其身份，可在该下载的行中选择信任。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>带宽 限速 速率 上限 最大 慢速 流量 bandwidth throttle rate</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>使用工具栏中的按钮；单个下载请用其菜单。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>网络 代理服务器 SOCKS HTTP proxy network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>使用系统设置的代理。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>区域 语言环境 翻译 界面语言 中文 locale language translation</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>使用桌面的语言。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>按键 快捷键 热键 keys hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>菜单中列有全部快捷键。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>更新链接</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>旧链接</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>新链接(&amp;N)</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开网页(&amp;O)</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>在网页浏览器中打开链接所在的网页</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Joins two short facts of a row, as in &quot;releases.example · 4.9 GB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>没有丢失：已保留 %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ 已完成 · 校验和正确</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ 已完成 · 大小未验证</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>排队中，下一个</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>已保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>百分之 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>校验和正确</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>大小未验证</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>更新链接…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>检查证书…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>%1后重试</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个下载</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>共 %1，已有 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>%Ln 个大小未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln 个正在下载，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>显示包含所有这些词的快捷键。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>显示密码(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TextReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Starting download of %1 (%2)</source>
        <translation>开始下载 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1：%2；%3后重试</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>已完成 %1：%2，用时 %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1，保存为 %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1（服务器没有说明应有的大小）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>已停止。已下载的部分会保留：再次运行相同的命令即可继续。</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%2 个文件中已有 %1 个；%3 个失败。</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1：不使用镜像 %2：%3</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1（HTTP %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened, %2 is why.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answered, without a size</source>
        <translation>%1 已应答，未给出大小</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 已应答，未给出大小，只能整个获取</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 已应答：%2，可分段获取</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 已应答：%2，只能整个获取</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>校验和正确</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>大小正确</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>无法核对大小：服务器未给出</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>未作任何核对</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1：%3后第 %2 次尝试</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1：%2后再看</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>从 %1 处继续，请求 %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>已开始，请求 %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>所有字节均已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>现有 %Ln 个连接，最新的连到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 拒绝了更多连接，%Ln 个继续</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>到 %1 的一个连接在 %2 后中断</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>到 %1 的一个慢连接已被替换</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>为到 %1 的一个慢连接增加了同一段的竞争连接</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>镜像 %1 的文件相同，加入下载</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>不使用镜像 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>手动重试</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>最后一个字节已到，正在核对文件</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>正在比对样本</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>受限速约束</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>新链接，指向 %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 的文件相同：从已有内容处继续</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 对短请求响应更快：每次 %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>信任此证书？</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>服务器无法证明自己的身份</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>可能有人在您与服务器之间窃听，并可能篡改文件。仅当服务器运营者告知您的指纹与此一致时，才信任此证书。信任仅限于此服务器和端口；您可以在设置中撤销。</translation>
    </message>
</context>
<context>
    <name>gannet::AboutDialog</name>
    <message>
        <source>Gannet %1</source>
        <translation>Gannet %1</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3), SQLite (public domain), tl::expected (CC0)</source>
        <extracomment>What the program is made of, each with its licence.</extracomment>
        <translation>Qt %1（LGPL 3），SQLite（公有领域），tl::expected（CC0）</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln 个链接已在列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个下载</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>添加并暂停(&amp;P)</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>这是之前的内容。现在输入或粘贴的内容会将其替换。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln 个文件名已在列表中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>其中没有找到 http 或 https 链接。</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln 个链接已在列表中。要再次下载吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再次下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>已略过 %Ln 行，因为不是网页链接：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>在 %1 中没有找到网页链接。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>%1 太大，不像是链接列表。</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>正在添加的内容已保留：用“添加链接”即可恢复。</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>%1 已结束，因此没有指定新链接。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln 个下载有了新链接：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>已下载的内容会保留，并在添加新内容之前与新链接下的文件比对。</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不下载</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>未给出</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>与第 %1 行的链接相同</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>已在列表中：新副本</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>“%1”不能用作文件名</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>将保存为 %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>可续传</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>不可续传</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>更新列表中下载的链接</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>已以其他链接在列表中</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>名称已在列表中</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>已下载过：新副本</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>已下载过</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>保存在 %1</translation>
    </message>
</context>
<context>
    <name>gannet::AddOptions</name>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Gannet sets the header field “%1” itself: take that line out.</source>
        <translation>标头“%1”由 Gannet 自行设置：请删除该行。</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>标头应为一行“名称: 值”，而不是“%1”。</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>来源网页应为完整的网页链接，而不是“%1”。</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>用户代理含有无法发送的字符。</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>这不是 MD5、SHA-1、SHA-256 或 SHA-512 校验和。</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>校验和只针对一个文件：请只勾选一个，或清除校验和。</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>更正此行</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>下方的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>下载新副本</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>更新已有下载的链接</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>下载列表已损坏，现已新建一个。旧列表保留为 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button of a message, then the message: for the ear.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gannet::ColumnsMenu</name>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1（镜像）</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>获取 %1 到 %2 的字节，现在 %3 处</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%Ln 个下载的 %1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln 个下载正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet 继续在托盘中运行</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>单击其图标可重新显示窗口。其菜单中有“退出”。</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>窗口关闭期间，Gannet 一直在托盘中运行。</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>详细信息的内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>全部下载</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>继续所选下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>停止所选下载，并保留已下载的内容</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>停止所选下载，并丢弃已下载的内容</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>立即重试所选下载</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>丢弃已下载的内容，重新开始</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>打开已完成的文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>在文件夹中显示文件</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>复制所选下载的链接</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>将所选下载从列表中移除</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>停止全部下载，并保留已下载的内容</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>继续所有已暂停的下载</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>取消 %Ln 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>已下载的 %1 将被丢弃。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>取消并丢弃</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>重新开始 %Ln 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>未完成文件的 %1 将被丢弃。</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>已完成的文件会留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>从列表中移除 %Ln 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>同时将 %Ln 个已完成的文件移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>无法打开 %1。文件可能已被移动，或没有为此类文件设置程序。</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>无法打开文件夹 %1。</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>信任此证书…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>显示被拒绝的证书，并为其服务器信任它</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>更新链接…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>为下载指定新链接，并从已下载的内容继续</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>将所选下载保存到其他文件夹</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>在网页浏览器中打开链接所在的网页</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>限制速度…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>设置所选下载的最高速度</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>向服务器提供用户名和密码，然后重试</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln 个下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>将链接拖放到此处</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>可以是链接、网页文字，或含有上千个链接的 .txt 列表</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>或按 {%1} 粘贴，按 {%2} 输入</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>列表为空。按 %1 粘贴链接，按 %2 输入链接。</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln 个下载已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln 个下载失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有剩余任务了。</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>在其他文件夹中重新开始 %Ln 个下载？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>已下载的 %1 将被丢弃。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>无法打开 %1 的网页：未设置网页浏览器。</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1（%L2 字节）</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>与剪贴板中的校验和比较</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>最终地址</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>计算出的校验和</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>连大小也未知</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>大小正确</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>校验和正确</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>剪贴板中没有校验和：请先复制一个（MD5、SHA-1、SHA-256 或 SHA-512）。</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>正在读取文件以计算 %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! 无法读取文件。</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ 正确：文件的 %1 与剪贴板一致。</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! 错误：文件的 %1 与剪贴板不一致。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>最后修改</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>没有与“%1”匹配的下载。</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>“%1”中没有与“%2”匹配的下载。</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>这里已经没有内容了。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在进行的下载。</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>没有排队的下载。</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>没有已暂停的下载。</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>还没有已完成的下载。</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>没有失败的下载。</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>没有已取消的下载。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>显示 %Ln 个下载</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>按向下键打开最近使用的文件夹列表。</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>最近使用的文件夹</translation>
    </message>
</context>
<context>
    <name>gannet::FormSearch</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a field is for, and the keys that lead to it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gannet::LimitButton</name>
    <message>
        <source>Limit the speed</source>
        <translation>限制速度</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>速度限制：%1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>速度限制：无</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>所有下载合计最多占用 %1（按 %2 取消限制）</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>限制所有下载的速度 (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>最多 %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>其他限制…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>限速(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>自 Gannet 启动以来没有发生任何事。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生过的事</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>复制所有行；其中有服务器名称，但没有链接</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>自 Gannet 启动以来：</translation>
    </message>
</context>
<context>
    <name>gannet::MainWindow</name>
    <message>
        <source>Gannet</source>
        <extracomment>The window&apos;s title: what runs, then the program.</extracomment>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %Ln link(s)</source>
        <translation>
            <numerusform>松开以添加 %Ln 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>松开以读取 %Ln 个文件中的链接</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>其中没有链接</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>要退出吗？有 %Ln 个下载无法续传</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>服务器只提供完整文件：已收到的 %1 将在下次启动时重新下载。</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>按列表顺序显示</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>已排序的行无法手动移动。要更改下载的先后顺序，请按列表顺序显示。</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>为什么是这个速度？</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln 个下载，每个</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>在您更改之前一直有效，重启后也是如此。</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>此外，所有下载合计最多占用 %1。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Flatpak 无法自行设置：请将 Gannet 添加到桌面的自启动程序中。</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>仍保持原样。%1：%2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>优先运行所选下载</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>接下来运行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>提前运行</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>推后运行</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>最后运行</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>队列中的顺序</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>选择一个下载即可查看其进展：连接、速度以及发生过的事。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln 个进行中，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln 个排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line.</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln 个因其他原因失败或等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 failed&quot; or &quot;3 waiting&quot;, %2 what happened, as the rows say it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>a warning</comment>
        <extracomment>A line of what went wrong: a sign, then the words.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>Select: %1</source>
        <extracomment>For the ear: a button, and what it selects.</extracomment>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>速度限制的单位</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>gannet::RefreshLinkDialog</name>
    <message>
        <source>Old link: %1</source>
        <translation>旧链接：%1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>已下载的 %1 会保留。在添加新内容之前，会将大小和已下载内容的样本与新链接下的文件比对；如果是另一个文件，下载会停止并提示。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>尚未下载任何内容：将从新链接获取文件。</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>这里有多个链接：只需要一个</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>这是旧链接</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>使用此链接(&amp;U)</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>恢复最近移除的下载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>已移除 %Ln 个下载</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln 个大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>%2 个中有 %1 个放不下</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>放得下的会继续，其余的等待。按此处可选择放不下的下载。</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>多个磁盘上共还需要 %1。</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>%2 所在的磁盘还需要 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>队列中有 %Ln 个下载放不下。%1放得下的会继续，其余的等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>显示名称或链接中包含所有这些词的下载。</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>搜索列表（%1）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>文件的各部分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>已有百分之 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>已有 %1，总大小未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1，%Ln 个连接在工作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>打开已完成的文件，重试失败的文件</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>添加时：下载勾选的项目</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>添加时：勾选或取消勾选所选链接</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>添加时：更改文件名，更正行</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>添加时：最近使用的文件夹</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>所选下载的菜单</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>搜索时：转到搜索结果</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>搜索时：重新显示全部</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>在设置和此处：搜索</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>没有与“%1”匹配的快捷键。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many downloads it shows, for a screen reader: &quot;Running, 3&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search</source>
        <comment>servers</comment>
        <extracomment>Under a long list of servers.</extracomment>
        <translation>
            <numerusform>另有 %Ln 个：搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>收起服务器</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>更多服务器</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 要求用户名和密码</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>它们只会发送给此服务器，退出 Gannet 后即被遗忘。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>连接未加密：您与服务器之间的任何人都能读取两者。%1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>同时用于此服务器上另外 %Ln 个需要它们的下载</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>用户名不能包含冒号</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>曲线显示的时间</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度变化</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>自 Gannet 启动以来未测得速度</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>最近 %1：现在 %2，最低 %3，最高 %4。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>全部下载的速度</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>正在进行和排队中的下载</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 个进行中，%2 个排队中</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>放不下的下载</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>服务器尚未给出的大小不计算在内。</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>a warning</comment>
        <translation>! %1</translation>
    </message>
</context>
<context>
    <name>gannet::ToolBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>更多 (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>gannet::TrayIcon</name>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>添加链接…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <extracomment>In the tray: what runs, then the program.</extracomment>
        <translation>%1 – Gannet</translation>
    </message>
    <message>
        <source>%1, %2 – Gannet</source>
        <extracomment>In the tray: what runs, how fast, then the program.</extracomment>
        <translation>%1，%2 – Gannet</translation>
    </message>
</context>
<context>
    <name>gannet::TrustDialog</name>
    <message>
        <source>&amp;Trust and retry</source>
        <translation>信任并重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>为什么是这个速度？</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>更改限速…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>允许更多…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>更改其限速…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>添加链接 (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>关于 Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>显示所选下载的已知信息</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>紧凑列表</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet：另一个 Gannet 占用了 %1 中的列表，且没有响应。</translation>
    </message>
</context>
</TS>
