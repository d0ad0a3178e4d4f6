<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>Gannet について</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>誤ったファイルを決して「完了」としないダウンロードマネージャー。</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: 自由に使用、変更、再配布できます。無保証です</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>動作環境</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>ホームページを開く(&amp;H)</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>Web ブラウザーで開きます</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>不具合の報告に必要なバージョン情報をコピーします</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>リンクの追加</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>リンク（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>1 行に 1 つのリンクを入力します。&lt;b&gt;[001-100]&lt;/b&gt; や &lt;b&gt;[a-f]&lt;/b&gt; は連番に展開されます。テキスト、リンク、.txt のリストはどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>追加される内容</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>すべてのファイル(&amp;A)</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>この種類のファイルだけを表示して追加します</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>新しいコピーをダウンロード</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>リストで表示(&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>その他(&amp;M)…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>すでにリストにあるリンクと名前</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>個別の選択に従う</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>既存のリンクを更新</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>ヘッダー、チェックサム、接続数、速度制限、順番の欄を開閉します</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>リファラー(&amp;R)</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>リンクがあったページ</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Referer としてサーバーに送信されます</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>ユーザーエージェント(&amp;G)</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>Gannet の代わりにサーバーに名乗るプログラム</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Gannet の既定値</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>ヘッダー(&amp;I)</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>ヘッダー（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: ja</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>チェックサム(&amp;K)</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>ファイルのチェックサム</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256、SHA-512、SHA-1、MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>接続数(&amp;N)</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>ダウンロードごとの最大接続数</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>個別の速度制限(&amp;T)</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>各ダウンロードの速度制限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>速度制限の単位</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>先にサーバーに名前とサイズを問い合わせる(&amp;O)</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>オフにすると、1 回しか使えないリンクを消費せずに済みます</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>キュー内の位置(&amp;Q)</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>キュー内の位置</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>先頭: 次に実行</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1、%2、サイズ不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 files, 3.4 GB&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not enough room: %1 free in %2</source>
        <extracomment>%1 is a size, %2 the name of a folder.</extracomment>
        <translation>空き容量不足: %2 の空き %1</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%2 の空き %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>ほかの種類の %Ln 件は除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln 行は使用できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>リストのリンク %Ln 件を更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>速度制限で抑えられています。サーバーにはまだ余裕があります。</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>このダウンロードの速度制限（%1）で抑えられています。サーバーにはまだ余裕があります。</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>すべてのダウンロードの速度制限（%1）で抑えられています。サーバーにはまだ余裕があります。</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 はこのファイルを 1 つの接続でしか送らず、その速度は %2 までです。</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>サーバーは 1 つの接続あたり %1 で送っています。接続は %Ln 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>サーバーは 1 つの接続あたり %1 で送っています。接続は %Ln 個で、このダウンロードの上限です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>サーバーは 1 つの接続あたり %1 で送っています。接続は %Ln 個で、設定で許可された上限です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 が同時に受け付ける接続は %Ln 個までで、それ以上は拒否されました。合計の速度は %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>回線に空きがありません。すべてのダウンロードの合計は %1 で、接続を増やしても速くなりませんでした。</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>%1 への回線は %2 で上限に達しています。接続を増やしても速くなりませんでした。</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>まだ分かりません。接続を増やすと速くなるかどうかを Gannet が調べています。</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 からまだ応答がありません。</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>ディスクが最も遅い部分です。時間の大半が書き込みに使われています。</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>このコンピューターが最も遅い部分です。Gannet がプロセッサーを使い切っています。</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>「%1」を読み込めません（%2）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>「%1」はリンクのリストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>「%1」はリンクのリストではありません。テキストファイルではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>「%1」を除外しました（%2）。</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1 の %2 行目を除外しました: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>フォルダー「%1」がなく、作成もできません。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>フォルダー「%1」に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>「%1」に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out は 1 つのファイルの名前ですが、URL が %1 個あります。</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum は 1 つのファイルのものですが、URL が %1 個あります。</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>フォルダー「%1」のドライブがありません。</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror は 1 つのファイルのものですが、URL が %1 個あります。</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror にはリンクを指定してください。「%1」は使えません（%2）。</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>ファイルを DIR に保存します。なければ作成します。</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>ファイルの名前（URL が 1 つの場合）。</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>FILE から URL を 1 行に 1 つ読み込みます。「#」以降はコメント、「-」は標準入力です。</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>同時にダウンロードする数。1～64（既定値 5）。</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>ダウンロードごとの最大接続数。1～16（既定値 8）。</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>ファイルのチェックサム。sha256、sha512、sha1、md5 のいずれか（URL が 1 つの場合）。</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>このヘッダーも送信します。複数回指定できます。</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>リンクが載っているページ。</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>サーバーに名乗る名前。</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>失敗後に進展がないまま再試行する回数（既定値 5）。</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>SECONDS 秒後に停止します。その時点で実行中のものは失敗とみなし、受信済みの部分は残します。</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>システムの証明書に加えて、FILE（PEM）の証明書を信頼します。</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>すべてのダウンロードの合計の 1 秒あたりのバイト数。K、M、G を付けられます。</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>問題だけを報告します。--json と併用すると進捗を省きます。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>http と https でファイルをダウンロードします。同じコマンドをもう一度実行すると、停止したところから再開します。</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>ダウンロードするもの。file[001-100].zip は連番の複数のファイルを表します。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 には %2 から %3 までの整数を指定してください。「%4」は使えません。</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header には「Name: value」を 1 行で指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>ヘッダー %1 は gannet-get 自身が設定します。</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer には Web リンクを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent には制御文字を含まない 1 行を指定してください。</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>URL が指定されていません。</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir にはフォルダーのパスを指定してください。</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out にはファイル名だけを指定してください。「%1」は使えません。フォルダーは --dir で指定します。「%2」なら使えます。</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum には sha256、sha512、sha1、md5 のいずれかと「=」、すべての 16 進数字を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate にはファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>各ダウンロードの 1 秒あたりのバイト数。K、M、G を付けられます。</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>同じファイルへの別のリンク。1 つの URL と併用します。複数回指定できます。</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 には 800K、2.5M、1G のような 1 秒あたりのバイト数を指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>証明書の SHA-256 フィンガープリントがこれと一致すれば HOST を信頼します。複数回指定できます。</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate には、サーバー、443 以外ならポート、「=」、SHA-256 フィンガープリントの 64 桁の 16 進数字を指定してください。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>ウィンドウを開き、リンクをダウンロードします。</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>リンクのファイルをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>ダウンロードするリンク、またはリンクを含むファイル。</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir にはフォルダーの名前が必要です。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>リンクを追加するダイアログを開きます。</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>ウィンドウを表示せずに起動します。トレイがあれば、そこに表示します。</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add にはウィンドウが必要ですが、--minimized では表示されません。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>この種類のリンクはダウンロードできません</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>ダウンロードできるのは http または https で始まるリンクだけです。</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>同じファイルへの Web リンクを探してください。</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Web リンクではありません</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>このテキストは完全な http または https のリンクではありません。</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>リンクを確認して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 が提示した証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 が提示した証明書は信頼されていません（%2）。</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>サーバーの身元を確認できません</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>リンクとこのコンピューターの日付を確認してください。どちらも正しい場合は、そこからこのファイルをダウンロードしないでください。</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>ファイルのチェックサムが、指定されたものと一致しません。</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>ファイルのチェックサムは %1 で、指定されたものと一致しません。</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>想定されたファイルではありません</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>チェックサムを元のページと見比べてから、最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 に書き込めませんでした（%2）。</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>ディスクがエラーを報告しました</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>ディスクを確認するか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 はこのネットワークでは見つかりません。</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>リンクとインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>サーバーが接続を受け付けません</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 は存在しますが、接続を拒否しました。</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>一時的に停止している可能性があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>インターネット接続を確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>ファイルの受信が終わる前に、%1 が接続を切断しました。</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>受信済みのデータは残っています。再試行すると続きから再開します。</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>データが届かなくなりました</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>ファイルの受信が終わる前に、%1 が送信を止めました。</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>ネットワークに接続していません</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>現在、このコンピューターから %1 に接続できません。</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>ネットワークケーブルまたは無線接続を確認してください。</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>プロキシが機能していません</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>このコンピューターに設定されているプロキシが接続を中継しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>システムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>プロキシが名前とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>プロキシは、ログインした人の接続だけを通します。</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>システムのネットワーク設定で名前とパスワードを設定してください。</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 とこのコンピューターに共通する、接続を保護する方法が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>後でもう一度試すか、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>サーバーが名前とパスワードを求めています</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 は、ログインした人にだけこのファイルを提供します。</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>正しい名前とパスワードを入力して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>サーバーがこのファイルを提供していません</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 によると、このリンクは使用できないか、もう使用できません。</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>元のページから新しいリンクを取得してください。</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 によると、このリンクにファイルはありません。</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>リンクを確認するか、元のページで新しいリンクを探してください。</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>ファイルは削除されました</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 によると、ファイルは以前ありましたが、もう提供されません。</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>元のページで新しいリンクを探してください。</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>サーバーが混み合っています</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 は現在混み合っています。</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>サーバーに障害があります</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 は、サーバー側の問題により応答できませんでした。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>サーバーが拒否しました</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 は、このリンクへの要求をこの形では受け付けません。</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>リンクを Web ブラウザーで開いて、サーバーが何を求めているか確認してください。</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>サーバーから予期しない応答がありました</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 はファイルも理由も送りませんでした。</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>リンクを Web ブラウザーで開いて、何があるか確認してください。</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 は転送を繰り返すだけで、ファイルにたどり着きません。</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>ファイルへの直接のリンクを探してください。</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>リンク先が安全ではありません</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 の転送先は、保護されていないか、Web 上の場所ではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>サーバーの応答に矛盾があります</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 の応答は矛盾しているため、送られたデータは使用しませんでした。</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>後でもう一度試すか、別のサーバーからファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>サーバー上のファイルが変更されました</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 にあるのは、ダウンロードを始めたときとは別のバージョンです。</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>新しいバージョンを入手するには、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>ファイルが途中で終わりました</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 が送ったデータは、予告より少ないものでした。</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>ファイルの代わりに Web ページが届きました</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 がページを送りました。多くの場合、ログインや確認のためのページです。</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>リンクを Web ブラウザーで開いて、ファイル自体のリンクを取得してください。</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 が存在しないか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>ドライブを接続するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>フォルダーに書き込む権限がありません</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 にはファイルを作成できません。</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>自分のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 には、ファイルの残りを保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>空き容量を増やすか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 は、現在変更できないディスクにあります。</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>ディスクを書き込み可能にするか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>ファイル名を使用できません</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 には、この名前のファイルを作成できません。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>別の名前または別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>ファイルは使用中です</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>現在、別の Gannet がこのファイルに書き込んでいます。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>終わるまで待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>追加のヘッダーを送信できません</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>ヘッダーを修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>時間切れです</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>ファイルの受信が終わる前に、実行全体の制限時間に達しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>Web リンクではありません</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>http または https で始まるリンクではありません</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>リンクにサーバー名がありません</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>角かっこ内のパターンを展開できません</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>パターンから作られるリンクが %L1 個を超えます</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>リストは新しいバージョンの Gannet で作成されています</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>ダウンロードのリストを保存できません。ディスクがいっぱいです。空き容量を増やしてください。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>ダウンロードのリストを保存できません。フォルダーに書き込む権限がありません。アクセス権を修正して、Gannet を起動し直してください。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>ダウンロードのリストを開けません。別の Gannet が使用しています。そちらを閉じて、起動し直してください。</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>ダウンロードのリストは新しいバージョンの Gannet で作成されているため、変更していません。そのバージョンを使用するか、リストを別の場所に移動してください。</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>ダウンロードのリストを保存できません（%1）。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>このコンピューターはオフラインです</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>現在、%1 に接続できるネットワークがありません。</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>ネットワークにつながると自動的に再開します。</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>ドライブがありません</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 は、現在接続されていないドライブにあります。</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>ファイル名は使用されています</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 には、この名前のファイルも、番号を付けた名前のファイルもすべてあります。</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1SHA-256 フィンガープリントは %2 です。</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>新しいリンクは別のファイルを指しています</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>%1 にあるのは、ダウンロードを始めたファイルとは別のものなので、そのデータは使用しませんでした。</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>同じファイルへのリンクを探すか、このリンクで最初からやり直してください。</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>新しいリンクでは続きから再開できません</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 はファイルを先頭からしか送らないため、同じファイルかどうかを確認できません。</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>別のリンクを探すか、このリンクで最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 は、Gannet が対応していないログイン方式を求めています。</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 は、Gannet が対応していないログイン方式（%2）を求めています。</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>サーバーが別のログイン方式を求めています</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>リンクを Web ブラウザーで開いて、そこでログインしてください。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>その他</translation>
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
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>サイズ不明</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation>「gannet-get --help」をお試しください。</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>ほかに %1 行を除外しました。</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>ダウンロードするリンクがありません。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>フォルダー「%1」を読み込めません（%2）。</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>すべてのダウンロードの合計の上限(&amp;M)</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>最大(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>制限なし(&amp;N)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>接続(&amp;T)</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>最大接続数</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最大 </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>同時ダウンロード数(&amp;D)</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>うち同じサーバーから(&amp;E)</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>同じサーバーからの同時ダウンロード数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>ダウンロードごとの接続数(&amp;O)</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>ダウンロードごとの接続数</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>キャンセルで受信済みのデータを破棄する前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>ウィンドウを閉じたとき(&amp;W)</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>ウィンドウを閉じたときの動作</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>終了する（ダウンロードは次回の起動時に再開）</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>バックグラウンドでダウンロードを続ける</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>信頼する証明書(&amp;T)</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>有効ではないが信頼する証明書</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>選択した証明書を削除</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>ウィンドウが前面にないときにダウンロードの終了を通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>これらの語をすべて含む設定を表示します。</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>ログイン時に Gannet をウィンドウなしで起動する(&amp;G)</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>ディレクトリ パス 場所 保存場所 フォルダ 宛先 directory path location folder</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>並列 並行 同時実行 キュー 待ち行列 parallel concurrent queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>並列 並行 同時実行 ホスト サイト ドメイン parallel concurrent host site domain</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>並列 分割 セグメント パート スレッド 高速化 加速 速く parallel segments threads split</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>確認 質問 警告 メッセージ confirm warning</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>トレイ アイコン 最小化 終了 常駐 閉じる tray icon minimize exit</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>テーマ モード 夜間 ナイト ダークモード 色 配色 theme dark mode</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>通知 メッセージ ポップアップ アラート お知らせ 完了 notification popup alert</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>自動起動 自動実行 スタートアップ 起動 セッション トレイ アイコン バックグラウンド 常駐 autostart startup boot</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS 暗号化 セキュリティ 安全 自己署名 オレオレ証明書 certificate self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>なし。サーバーの身元を確認できない場合は、ダウンロードの行から信頼できます。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>帯域 帯域幅 転送速度 レート 上限 最大 低速 遅く bandwidth throttle rate</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>ツールバーのボタンで設定します。個別のダウンロードはメニューで設定します。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>ネットワーク 接続 プロキシサーバー SOCKS HTTP proxy network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>システムの設定に従います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>ロケール 翻訳 表示言語 日本語 locale language translation</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>デスクトップの言語に従います。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>キー ショートカット ホットキー キー操作 keys hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>すべてのショートカットはメニューから確認できます。</translation>
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
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>リンクを更新</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>古いリンク</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>新しいリンク(&amp;N)</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>リンクがあったページを Web ブラウザーで開きます</translation>
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
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>残り %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>接続 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>すぐに再試行</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>データは失われていません（%1 を保持）</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ 完了 · チェックサム一致</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ 完了 · サイズは未検証</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>キュー待ち、次に開始</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>%1 を保持</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln パーセント</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>ファイルを検証中…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>チェックサム一致</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>サイズ未確認</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>リンクを更新…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>証明書を確認…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>最大 %1 に制限</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>%1後に再試行</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>合計 %1、受信済み %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>サイズ不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>実行中 %Ln 件（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
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
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>これらの語をすべて含むショートカットを表示します。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>パスワードを表示(&amp;H)</translation>
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
        <translation>%1 のダウンロードを開始します（%2）</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2。%3後に再試行します</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>%1 が完了しました（%2、%3）</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1、%2 として保存</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1（サーバーはサイズを通知しませんでした）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>停止しました。受信済みの部分は残っています。同じコマンドをもう一度実行すると再開します。</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%2 個のうち %1 個のファイルを受信済み、%3 個が失敗しました。</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: ミラー %2 は使用しません: %3</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answered, without a size</source>
        <translation>%1 が応答しました（サイズの通知なし）</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 が応答しました（サイズの通知なし、分割できません）</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 が応答しました（%2、分割してダウンロードできます）</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 が応答しました（%2、分割できません）</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>チェックサムは一致しています</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>サイズは一致しています</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>サーバーがサイズを通知しなかったため、サイズを検証できませんでした</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>何も検証していません</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: %3後に %2 回目の試行</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: %2後に再確認</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>%1 から再開し、%2 に要求</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>開始し、%1 に要求</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>%1 に転送されました</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>すべてのデータがすでにあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>接続は現在 %Ln 個、最後の接続先は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 がそれ以上の接続を拒否しました。%Ln 個の接続で続けます</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>%2 を受信した後、%1 への接続が終了しました</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>%1 への遅い接続を置き換えました</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>%1 への遅い接続と同じ部分を、別の接続でも取得します</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>ミラー %1 に同じファイルがあるため、併用します</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>ミラー %1 は使用しません</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止しました</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>手動で再試行しました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>最後のバイトを受信しました。ファイルを検証しています</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完了しました: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>サンプルを照合中</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>速度制限で抑制中</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>新しいリンク、接続先は %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 に同じファイルがあるため、受信済みのデータの続きから再開します</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 は短いリクエストに速く応答します: 1 回に %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>この証明書を信頼しますか？</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>サーバーの身元を確認できません</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>あなたとサーバーの間で、誰かが通信を盗み見たり、ファイルを改変したりする可能性があります。サーバーの管理者からフィンガープリントを知らされていて、それが一致する場合にだけ、この証明書を信頼してください。信頼するのはこのサーバーとポートだけで、設定で取り消すことができます。</translation>
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
        <translation>Qt %1（LGPL 3）、SQLite（パブリックドメイン）、tl::expected（CC0）</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>リストを読み込んでいます…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln 件のリンクはすでにリストにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>一時停止の状態で追加(&amp;P)</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>これは前回の内容です。入力または貼り付けを行うと置き換わります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln 件のファイル名はすでにリストにあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>http または https のリンクが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln 件のリンクはすでにリストにあります。もう一度ダウンロードしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>Web リンクではないため、%Ln 行を除外しました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>%1 に Web リンクが見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>%1 はリンクのリストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>追加中の内容は残っています。「リンクを追加」で元に戻せます。</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>%1 は終了しているため、新しいリンクを指定しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln 件のダウンロードに新しいリンクを指定しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>受信済みのデータは残り、続きを追加する前に新しいリンクのファイルと照合されます。</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>すでにリストにあります</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>%1 行目と同じリンク</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>すでにリストにあります（新しいコピー）</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>「%1」はファイル名に使えません</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>%1 として保存</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>再開不可</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>リストにあるもののリンクを更新</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>別のリンクでリストにあります</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>同じ名前がリストにあります</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>すでにダウンロード済み（新しいコピー）</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>すでにダウンロード済み</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>保存先 %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>保存先: %1</translation>
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
        <translation>ヘッダー「%1」は Gannet 自身が設定します。その行を削除してください。</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>ヘッダーは「Name: value」の形で 1 行に入力してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>リファラーには完全な Web リンクを入力してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>ユーザーエージェントに、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>MD5、SHA-1、SHA-256、SHA-512 のチェックサムではありません。</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>チェックサムは 1 つのファイルのものです。チェックを付けるファイルを 1 つにするか、チェックサムを消去してください。</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>チェックを切り替え</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>行を修正</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>下のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>新しいコピーをダウンロード</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>既存のリンクを更新</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>ダウンロードのリストが破損していたため、新しいリストを作成しました。古いリストは %1 として残しました（%2）。</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button of a message, then the message: for the ear.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gannet::ColumnsMenu</name>
    <message>
        <source>Wider</source>
        <translation>幅を広げる</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>幅を狭める</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1（ミラー）</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>%1 から %2 までを取得中、現在 %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
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
            <numerusform>%1%（%Ln 件のダウンロード）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet はトレイで動作を続けます</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>アイコンをクリックするとウィンドウが再び表示されます。メニューの「終了」で終了できます。</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>ウィンドウを閉じている間、Gannet はトレイで動作を続けていました。</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>詳細に表示する内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>すべてのダウンロード</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>選択したダウンロードを再開します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>選択したダウンロードを停止し、受信済みのデータを残します</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>選択したダウンロードを停止し、受信済みのデータを破棄します</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>選択したダウンロードを今すぐ再試行します</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>受信済みのデータを破棄し、最初からやり直します</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>完了したファイルを開きます</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>ファイルをフォルダー内に表示します</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>選択したダウンロードのリンクをコピーします</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>選択したダウンロードをリストから外します</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>すべてのダウンロードを停止し、受信済みのデータを残します</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>一時停止中のすべてのダウンロードを再開します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>%Ln 件のダウンロードをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>受信済みの %1 は破棄されます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>キャンセルして破棄</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後確認しない</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを最初からやり直しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>完了していないファイルの %1 は破棄されます。</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>完了したファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>%Ln 件のダウンロードをリストから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>完了した %Ln 個のファイルもゴミ箱に移動する</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>%1 を開けませんでした。ファイルが移動されたか、この種類のファイルを開くプログラムが設定されていない可能性があります。</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>フォルダー %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>この証明書を信頼…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>拒否された証明書を表示し、そのサーバーについて信頼します</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>リンクを更新…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>ダウンロードに新しいリンクを指定し、受信済みのデータの続きから再開します</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>選択したダウンロードを別のフォルダーに保存します</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>リンクがあったページを Web ブラウザーで開きます</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>速度を制限…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>選択したダウンロードの速度の上限を設定します</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>サーバーに名前とパスワードを伝えて、もう一度試します</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln 件のダウンロード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>ここにリンクをドロップ</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>リンク、ページのテキスト、たくさんのリンクを含む .txt のリスト</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>または {%1} で貼り付け、{%2} で入力</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>リストは空です。%1 でリンクを貼り付け、%2 で入力できます。</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1 が完了しました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、保存先 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln 件のダウンロードが完了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln 件のダウンロードが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>残っているダウンロードはありません。</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを別のフォルダーで最初からやり直しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>受信済みの %1 は破棄されます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>%1 のページを開けませんでした。Web ブラウザーが設定されていません。</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1（%L2 バイト）</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>クリップボードのチェックサムと照合</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>最終アドレス</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>計算されたチェックサム</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>サイズも不明でした</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>サイズは一致しています</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>チェックサムは一致しています</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>クリップボードにチェックサムがありません。先にコピーしてください（MD5、SHA-1、SHA-256、SHA-512）。</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>%1 を計算するためにファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ 一致: ファイルの %1 はクリップボードのものと同じです。</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! 不一致: ファイルの %1 はクリップボードのものと異なります。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>最終更新</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>「%1」に一致するダウンロードはありません。</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>「%1」に「%2」と一致するダウンロードはありません。</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>ここにはもう何もありません。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のダウンロードはありません。</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>キュー待ちのダウンロードはありません。</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>一時停止中のダウンロードはありません。</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>完了したダウンロードはまだありません。</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>失敗したダウンロードはありません。</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>キャンセルしたダウンロードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを表示中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>下矢印キーで、最近使ったフォルダーのリストを開きます。</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>最近使ったフォルダー</translation>
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
        <translation>速度を制限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>速度制限: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>速度制限: なし</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>すべてのダウンロードの合計は最大 %1 です（%2 で制限を解除）</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>すべてのダウンロードの速度を制限 (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>最大 %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>その他の制限…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>制限(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>Gannet の起動後、このダウンロードには何も起きていません。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>すべての行をコピーします。サーバー名は含まれますが、リンクは含まれません</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Gannet の起動後:</translation>
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
            <numerusform>ドロップして %Ln 件のリンクを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>ドロップして %Ln 個のファイルからリンクを読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>リンクが含まれていません</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>終了しますか？ %Ln 件のダウンロードは再開できません</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>サーバーはファイル全体しか送りません。届いている %1 は次回の起動時に取得し直します。</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>ダウンロードを続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>リストの順序で表示</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>並べ替えた行は手動で移動できません。実行する順序を変えるには、リストの順序で表示してください。</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>この速度の理由</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln 件のダウンロードそれぞれ</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>変更するまで有効で、再起動後も維持されます。</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>加えて、すべてのダウンロードの合計も最大 %1 です。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Flatpak 版では設定できません。デスクトップの自動起動プログラムに Gannet を追加してください。</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>変更されていません。%1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>「%1」に一致する設定はありません。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>ファイルの名前</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>選択したダウンロードをほかのすべてより先に実行します</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>一番上に移動</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>次に実行します</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>順番を早めます</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>順番を遅らせます</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>一番下に移動</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>最後に実行します</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>キュー内の順番</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>ダウンロードを選択すると、接続、速度、これまでの経過などの状況が表示されます。</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のダウンロードなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>実行中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>実行中 %Ln 件（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>キュー待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>一時停止中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>キャンセル済み %Ln 件</numerusform>
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
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>その他の理由で失敗・待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 failed&quot; or &quot;3 waiting&quot;, %2 what happened, as the rows say it.</extracomment>
        <translation>%1: %2</translation>
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
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>速度制限の単位</translation>
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
        <translation>古いリンク: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>受信済みの %1 は残ります。続きを追加する前に、サイズと受信済みデータのサンプルを新しいリンクのファイルと照合します。別のファイルだった場合は、ダウンロードを停止してお知らせします。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>まだ何も受信していません。新しいリンクからファイルをダウンロードします。</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>リンクが複数あります。1 つだけ入力してください</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>これは古いリンクです</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>このリンクを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>最後に削除したダウンロードをリストに戻します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln 件のダウンロードを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>サイズ不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>%2 件中 %1 件が収まりません</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>収まるものは続行し、残りは待機します。ここを押すと、収まらないものを選択します。</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>複数のディスクで、あと %1 が必要です。</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>%2 のディスクで、あと %1 が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>キュー内の %Ln 件のダウンロードが空き容量に収まりません。%1収まるものは続行し、残りは待機します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>リストを検索</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>名前またはリンクにこれらの語をすべて含むダウンロードを表示します。</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>リストを検索 (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>ファイルの部分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln パーセントを受信済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 を受信済み、全体のサイズは不明</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1、%Ln 個の接続が動作中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>完了したファイルを開く、失敗したダウンロードを再試行</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>追加中: チェックした項目をダウンロード</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>追加中: 選択したリンクのチェックを切り替え</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>追加中: ファイルの名前を変更、行を修正</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>追加中: 最近使ったフォルダー</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>選択したダウンロードのメニュー</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>検索中: 検索結果に移動</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>検索中: すべての表示に戻す</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>設定とこの画面: 検索</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>「%1」に一致するショートカットはありません。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many downloads it shows, for a screen reader: &quot;Running, 3&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search</source>
        <comment>servers</comment>
        <extracomment>Under a long list of servers.</extracomment>
        <translation>
            <numerusform>ほか %Ln 件: 検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>サーバーを折りたたむ</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>その他のサーバー</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 が名前とパスワードを求めています</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>このサーバーにだけ送られ、Gannet を終了すると破棄されます。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>接続は暗号化されていません。あなたとサーバーの間にいる者は両方を読み取れます。%1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>このサーバーの、同じく必要とする他の %Ln 件のダウンロードにも使う</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>名前にコロンは使えません</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>グラフに表示する期間</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>Gannet の起動後、速度は計測されていません</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>過去 %1: 現在 %2、最小 %3、最大 %4。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>すべてのダウンロードの速度</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>実行中とキュー待ちのダウンロード</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>実行中のダウンロードなし</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>実行中 %1 件、キュー待ち %2 件</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>空き容量に収まらないダウンロード</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>サーバーがまだ通知していないサイズは含まれません。</translation>
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
        <translation>その他</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
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
        <translation>リンクを追加…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のダウンロードなし</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <extracomment>In the tray: what runs, then the program.</extracomment>
        <translation>%1 – Gannet</translation>
    </message>
    <message>
        <source>%1, %2 – Gannet</source>
        <extracomment>In the tray: what runs, how fast, then the program.</extracomment>
        <translation>%1、%2 – Gannet</translation>
    </message>
</context>
<context>
    <name>gannet::TrustDialog</name>
    <message>
        <source>&amp;Trust and retry</source>
        <translation>信頼して再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>この速度の理由</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>制限を変更…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>上限を増やす…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>個別の制限を変更…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>リンクを追加 (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>リンクを貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>列見出し</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>Gannet について</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>リストの順序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>選択したダウンロードの情報を表示します</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>コンパクトなリスト</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: 別の Gannet が %1 のリストを使用していて、応答しません。</translation>
    </message>
</context>
</TS>
