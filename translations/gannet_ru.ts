<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>О программе Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>Менеджер загрузок, который никогда не выдаст неверный файл за готовый.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: можно свободно использовать, изменять и распространять; без каких-либо гарантий</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Создано на основе</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Работает на</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>Открыть &amp;сайт</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>В браузере</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>Копирует версии: они нужны в сообщении об ошибке</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Добавление ссылок</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Ссылки, по одной в строке</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>По одной ссылке в строке. &lt;b&gt;[001-100]&lt;/b&gt; и &lt;b&gt;[a-f]&lt;/b&gt; перебирают значения по порядку. Текст, ссылки или список .txt можно перетащить в любое место.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Что будет добавлено</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Сохранить в</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>Все &amp;файлы</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Тип файлов</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>Показываются и добавляются только файлы этого типа</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>Загрузить новые копии</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Показать в спис&amp;ке</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Дополнительные параметры</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Ещё…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>Ссылки и имена, которые уже есть в списке</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>Как выбрано для каждой</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>Обновить ссылки имеющихся загрузок</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>Показывает и скрывает заголовки, контрольную сумму, соединения, ограничение и место в очереди</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>&amp;Реферер</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>Страница, с которой взяты ссылки</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Передаётся серверам как Referer</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>&amp;Агент пользователя</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Агент пользователя</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>Какой программой представляться серверам вместо Gannet</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Как у Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>За&amp;головки</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>Заголовки, по одному в строке</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: ru</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Контрольная су&amp;мма</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Контрольная сумма файла</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 или MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Соедине&amp;ния</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>Наибольшее число соединений на загрузку</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>&amp;Ограничение каждой</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>Ограничение скорости каждой загрузки</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Единица ограничения скорости</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>Сначала &amp;узнать у серверов имена и размеры</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>Если выключено, одноразовая ссылка не будет израсходована</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>Место в о&amp;череди</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Место в очереди</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>В начале: запустить следующими</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 и %Ln неизвестного размера</numerusform>
            <numerusform>%1, %2 и %Ln неизвестного размера</numerusform>
            <numerusform>%1, %2 и %Ln неизвестного размера</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 files, 3.4 GB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not enough room: %1 free in %2</source>
        <extracomment>%1 is a size, %2 the name of a folder.</extracomment>
        <translation>не хватает места: свободно %1 в %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>свободно %1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>пропущен %Ln другого типа</numerusform>
            <numerusform>пропущено %Ln других типов</numerusform>
            <numerusform>пропущено %Ln других типов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln строку нельзя использовать</numerusform>
            <numerusform>%Ln строки нельзя использовать</numerusform>
            <numerusform>%Ln строк нельзя использовать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>обновится %Ln ссылка в списке</numerusform>
            <numerusform>обновятся %Ln ссылки в списке</numerusform>
            <numerusform>обновится %Ln ссылок в списке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>Скорость сдерживает ограничение: сервер может отдавать быстрее.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>Скорость сдерживает ограничение этой загрузки (%1): сервер может отдавать быстрее.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>Скорость сдерживает ограничение для всех загрузок (%1): сервер может отдавать быстрее.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 отдаёт этот файл только через одно соединение, и не быстрее %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>Сервер отдаёт %1 на каждое соединение, открыто %Ln соединение.</numerusform>
            <numerusform>Сервер отдаёт %1 на каждое соединение, открыто %Ln соединения.</numerusform>
            <numerusform>Сервер отдаёт %1 на каждое соединение, открыто %Ln соединений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>Сервер отдаёт %1 на каждое соединение; открыто %Ln соединение, больше этой загрузке не разрешено.</numerusform>
            <numerusform>Сервер отдаёт %1 на каждое соединение; открыто %Ln соединения, больше этой загрузке не разрешено.</numerusform>
            <numerusform>Сервер отдаёт %1 на каждое соединение; открыто %Ln соединений, больше этой загрузке не разрешено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>Сервер отдаёт %1 на каждое соединение; открыто %Ln соединение, больше не позволяют настройки.</numerusform>
            <numerusform>Сервер отдаёт %1 на каждое соединение; открыто %Ln соединения, больше не позволяют настройки.</numerusform>
            <numerusform>Сервер отдаёт %1 на каждое соединение; открыто %Ln соединений, больше не позволяют настройки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 допускает не более %Ln соединения одновременно, остальные отклоняет; общая скорость — %2.</numerusform>
            <numerusform>%1 допускает не более %Ln соединений одновременно, остальные отклоняет; общая скорость — %2.</numerusform>
            <numerusform>%1 допускает не более %Ln соединений одновременно, остальные отклоняет; общая скорость — %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>Канал полностью занят: все загрузки вместе получают %1, дополнительные соединения скорость не увеличили.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>Канал до %1 полностью занят (%2): дополнительные соединения скорость не увеличили.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>Пока неизвестно: Gannet выясняет, помогут ли дополнительные соединения.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 ещё не ответил.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>Узкое место — диск: больше всего времени уходит на запись.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>Узкое место — этот компьютер: Gannet полностью занимает процессор.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>Не удалось прочитать «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>Файл «%1» слишком велик для списка ссылок.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>«%1» — не список ссылок: это не текстовый файл.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>Пропущено «%1»: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, строка %2 пропущена: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>Папки «%1» нет, и создать её не удалось.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>Не удалось записать в папку «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>В файле «%1» нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>стандартный ввод</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out задаёт имя одного файла, но указано %1 URL.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum относится к одному файлу, но указано %1 URL.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>Диск с папкой «%1» не найден.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror относится к одному файлу, но указано %1 URL.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror принимает ссылку, а не «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>Сохранять файлы в папку DIR; если её нет, она будет создана.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>Имя файла (если URL один).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>Читать URL из FILE, по одному в строке; «#» начинает комментарий, «-» — стандартный ввод.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>Число одновременных загрузок, от 1 до 64 (по умолчанию 5).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>Наибольшее число соединений на загрузку, от 1 до 16 (по умолчанию 8).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>Контрольная сумма файла: sha256, sha512, sha1 или md5 (если URL один).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>Отправлять также этот заголовок; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>Страница, на которой находятся ссылки.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>Как представляться серверам.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>Число попыток после сбоя, если между ними ничего не загружено (по умолчанию 5).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>Остановиться через SECONDS секунд; незавершённое считается неудавшимся, загруженная часть сохраняется.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>Доверять сертификатам из FILE (PEM) наряду с системными.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>Байт в секунду для всех загрузок вместе; можно добавить K, M или G.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>Выводить по одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>Сообщать только об ошибках; с --json не выводить ход загрузки.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>Загружает файлы по http и https. Чтобы продолжить остановленное, запустите ту же команду снова.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>Что загрузить; file[001-100].zip обозначает сразу много файлов.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 принимает целое число от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header принимает «Имя: значение» в одной строке, а не «%1».</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>Заголовок %1 задаёт сама программа gannet-get.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer принимает веб-ссылку, а не «%1».</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent принимает одну строку без управляющих символов.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>Не указан URL.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir принимает путь к папке.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out принимает только имя файла, а не «%1»; папку задаёт --dir. Подойдёт «%2».</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum принимает sha256, sha512, sha1 или md5, «=» и все шестнадцатеричные цифры, а не «%1».</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate принимает путь к файлу.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>Байт в секунду для каждой загрузки; можно добавить K, M или G.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>Ещё одна ссылка на тот же файл, используется вместе с основным URL; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 принимает число байт в секунду, например 800K, 2.5M или 1G, а не «%2».</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>Доверять HOST, если отпечаток SHA-256 его сертификата совпадает с этим; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate принимает сервер, его порт (если не 443), «=» и 64 шестнадцатеричные цифры отпечатка SHA-256, а не «%1».</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>Открывает окно и загружает файлы по ссылкам.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>Сохранить файлы в эту папку.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>Ссылки для загрузки или файлы со ссылками.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>Для --dir нужно имя папки.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>Открыть окно добавления ссылок.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>Запустить без окна: в области уведомлений, если она есть.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>Для --add нужно окно, а --minimized его не показывает.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>Ссылки этого вида не поддерживаются</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>Загружать можно только по ссылкам, которые начинаются с http или https.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>Найдите веб-ссылку на тот же файл.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Это не веб-ссылка</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>Этот текст не является полной ссылкой http или https.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>Проверьте ссылку и добавьте её снова.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 предъявляет сертификат, которому нет доверия.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 предъявляет сертификат, которому нет доверия (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Сервер не может подтвердить свою подлинность</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>Проверьте ссылку и дату на этом компьютере; если они верны, не загружайте этот файл оттуда.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>Контрольная сумма файла не совпадает с указанной.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>Контрольная сумма файла — %1, она не совпадает с указанной.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>Это не тот файл, который ожидался</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>Сверьте контрольную сумму со страницей, с которой она взята, и начните заново.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1: запись не удалась.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1: запись не удалась (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>Диск сообщил об ошибке</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>Проверьте диск или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>Сервер не найден</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 в этой сети неизвестен.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>Проверьте ссылку и подключение к интернету.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>Сервер не принимает соединения</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 доступен, но отклонил соединение.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>Возможно, он временно не работает: повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Проверьте подключение к интернету или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Соединение прервалось</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 закрыл соединение раньше, чем файл был получен целиком.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>Загруженное сохранено: повторите попытку, чтобы продолжить с этого места.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>Данные больше не поступают</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 перестал передавать данные раньше, чем файл был получен целиком.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Нет подключения к сети</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 сейчас недоступен с этого компьютера.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>Проверьте сетевой кабель или беспроводное подключение.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Прокси-сервер не работает</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>Прокси-сервер, заданный для этого компьютера, не передал соединение дальше.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>Проверьте прокси-сервер в сетевых настройках системы.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Прокси-сервер требует имя и пароль</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>Прокси-сервер пропускает соединения только после входа.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>Задайте имя и пароль в сетевых настройках системы.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Не удалось установить защищённое соединение</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 и этот компьютер не нашли общего способа защитить соединение.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>Повторите попытку позже или сообщите администраторам сервера.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>Сервер требует имя и пароль</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 отдаёт этот файл только после входа.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>Укажите верные имя и пароль и повторите попытку.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>Сервер не отдаёт этот файл</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 сообщает, что эту ссылку использовать нельзя или уже нельзя.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>Возьмите новую ссылку на исходной странице.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Файл не найден</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 сообщает, что по этой ссылке файла нет.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>Проверьте ссылку или найдите новую на исходной странице.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>Файл удалён</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 сообщает, что раньше файл был, но удалён навсегда.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>Найдите новую ссылку на исходной странице.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Сервер перегружен</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 сейчас слишком занят.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Подождите немного и повторите попытку.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Ошибка на сервере</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 не смог ответить из-за ошибки на своей стороне.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>Сервер отклонил запрос</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 не принимает запрос по этой ссылке в таком виде.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>Откройте ссылку в браузере, чтобы узнать, что нужно серверу.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>Сервер дал неожиданный ответ</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 не передал ни файла, ни объяснения.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>Откройте ссылку в браузере, чтобы узнать, что там находится.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>Ссылка ведёт по кругу</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 перенаправляет с адреса на адрес, но не к файлу.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>Найдите прямую ссылку на файл.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>Ссылка ведёт на небезопасный адрес</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 перенаправляет на адрес, который не защищён или не является веб-адресом.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Ответ сервера не имеет смысла</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 противоречит сам себе, поэтому полученное не использовано.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>Повторите попытку позже или загрузите файл с другого сервера.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>Файл на сервере изменился</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 теперь отдаёт не ту версию, загрузка которой была начата.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>Начните заново, чтобы получить новую версию.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>Файл закончился слишком рано</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 передал меньше, чем объявил.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Вместо файла получена веб-страница</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 передал страницу: часто это страница входа или подтверждения.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>Откройте ссылку в браузере и возьмите ссылку на сам файл.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Папка не найдена</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 не существует, или диск не подключён.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Подключите диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>Нет права записи в папку</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1: создавать здесь файлы не разрешено.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Выберите папку, которая принадлежит вам.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1: не хватает места для остальной части файла.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>Диск доступен только для чтения</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 находится на диске, который сейчас нельзя изменять.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>Разрешите запись на диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>Недопустимое имя файла</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1: файл с таким именем здесь создать нельзя.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Файл используется</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>Этот файл сейчас записывает другой экземпляр Gannet.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Дождитесь, пока он закончит, или остановите его.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>Дополнительный заголовок нельзя отправить</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>Он содержит недопустимые символы.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>Исправьте заголовок и повторите попытку.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Время истекло</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>Время, отведённое на весь запуск, истекло раньше, чем файл был получен целиком.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>не веб-ссылка</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>ссылка не начинается с http или https</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>в ссылке не указан сервер</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>шаблон в скобках нельзя перебрать</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>шаблон даёт больше %L1 ссылок</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>Список создан более новой версией Gannet</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Используйте более новую версию.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>Не удаётся сохранить список загрузок: диск заполнен. Освободите место, попытка повторится сама.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>Не удаётся сохранить список загрузок: нет права записи в его папку. Исправьте права доступа и запустите Gannet снова.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>Не удаётся открыть список загрузок: его использует другой экземпляр Gannet. Закройте его и запустите программу снова.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>Список загрузок создан более новой версией Gannet и оставлен без изменений. Используйте ту версию или переместите список в другое место.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>Не удаётся сохранить список загрузок: %1. Проверьте диск.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Этот компьютер не в сети</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>%1 недоступен: сейчас нет сети.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>Загрузка продолжится сама, как только появится сеть.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>Диск не найден</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 находится на диске, который сейчас не подключён.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>Имя файла занято</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 уже содержит файлы с этим именем и со всеми его вариантами с номером.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 Его отпечаток SHA-256: %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>Новая ссылка ведёт к другому файлу</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>На %1 не тот файл, загрузка которого была начата, поэтому ничего из него не использовано.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>Найдите ссылку на тот же файл или начните заново с этой.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>По новой ссылке нельзя продолжить с этого места</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 отдаёт файл только с начала, поэтому нельзя узнать, тот ли это файл.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>Найдите другую ссылку или начните заново с этой.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 требует способ входа, который Gannet не поддерживает.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 требует способ входа, который Gannet не поддерживает (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>Сервер требует другой способ входа</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>Откройте ссылку в браузере и войдите там.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Образы дисков</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>Прочее</translation>
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
        <translation>1 день</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation>Попробуйте «gannet-get --help».</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>Пропущено ещё строк: %1.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>Нет ссылок для загрузки.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Не удалось прочитать папку «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>Все загрузки вместе: &amp;не более</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Не более</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Без ограничения</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>&amp;Соединения</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>Наибольшее число соединений</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>до </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Сохранять в</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>&amp;Одновременных загрузок</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Одновременных загрузок</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>&amp;Из них с одного сервера</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>Одновременных загрузок с одного сервера</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>Соединений &amp;на загрузку</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>Соединений на загрузку</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>до </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>С&amp;прашивать перед отменой, если загруженное будет удалено</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>При за&amp;крытии окна</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Что происходит при закрытии окна</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>выйти; загрузки продолжатся при следующем запуске</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>продолжать загрузку в фоне</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлое</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмное</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Изменения вступают в силу сразу.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Доверенные сертификаты</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>Сертификаты, которым вы доверяете, хотя они недействительны</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>Удалить выбранный сертификат</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>Уведо&amp;млять о завершении загрузок, когда окно не на переднем плане</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>Показывает настройки, в которых есть все эти слова.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>Запускать Gannet при в&amp;ходе в систему, без окна</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>каталог директория путь место расположение диск directory path folder</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>параллельно параллельные одновременно сразу количество очередь parallel queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>параллельно параллельные одновременно сразу хост сайт домен host site domain</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>параллельно сегменты части потоки разделить ускорить ускорение быстрее segments threads</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>подтверждение подтвердить вопрос запрос предупреждение confirm</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>трей область уведомлений лоток значок иконка свернуть выход tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>тема режим ночь ночной тёмная темная светлая цвета theme dark mode</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>уведомления оповещения сообщения всплывающие завершено готово notifications</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>автозапуск автозагрузка старт сеанс трей область уведомлений значок фон autostart startup</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS шифрование безопасность защита самоподписанный self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>Нет. Если сервер не может подтвердить свою подлинность, доверять ему предложит строка загрузки.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В других местах</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>лимит пропускная способность трафик максимум замедлить медленно bandwidth throttle limit</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>Кнопка на панели инструментов; для отдельных загрузок — их меню.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>сеть прокси SOCKS HTTP proxy VPN</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>Заданный в системе.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>локаль перевод locale language translation</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>Как в системе.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>клавиши горячие сочетания комбинации хоткеи hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>Все комбинации клавиш — в меню.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Вы&amp;делить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>У&amp;меньшить</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>О&amp;К</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>Обновление ссылки</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Старая ссылка</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Новая ссылка</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>Открыть &amp;страницу</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Открыть в браузере страницу, на которой была ссылка</translation>
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
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>остался %Ln час</numerusform>
            <numerusform>осталось %Ln часа</numerusform>
            <numerusform>осталось %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln соединение</numerusform>
            <numerusform>%Ln соединения</numerusform>
            <numerusform>%Ln соединений</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>повтор через %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>повтор сейчас</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>ничего не потеряно: сохранено %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ завершена · контрольная сумма верна</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ завершена · размер не проверен</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ завершена</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>в очереди, следующая</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>сохранено %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln процент</numerusform>
            <numerusform>%Ln процента</numerusform>
            <numerusform>%Ln процентов</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершена</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалась</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>проверка файла…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>приостановка…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>отмена…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>остановка…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>контрольная сумма верна</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>размер не проверен</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Обновить ссылку…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Проверить сертификат…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>ограничена до %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>повтор через %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>Выбрана %Ln загрузка</numerusform>
            <numerusform>Выбрано %Ln загрузки</numerusform>
            <numerusform>Выбрано %Ln загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>всего %1, загружено %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>%Ln неизвестного размера</numerusform>
            <numerusform>%Ln неизвестного размера</numerusform>
            <numerusform>%Ln неизвестного размера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln загружается со скоростью %1</numerusform>
            <numerusform>%Ln загружаются со скоростью %1</numerusform>
            <numerusform>%Ln загружаются со скоростью %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln не удалась</numerusform>
            <numerusform>%Ln не удались</numerusform>
            <numerusform>%Ln не удались</numerusform>
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
        <translation>Поиск комбинаций клавиш</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>Показывает комбинации клавиш, в которых есть все эти слова.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>П&amp;оказать пароль</translation>
    </message>
</context>
<context>
    <name>TextReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Starting download of %1 (%2)</source>
        <translation>Начинается загрузка %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; повтор через %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>Завершена загрузка %1: %2 за %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, сохранено как %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (сервер не сообщил размер файла)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>Остановлено. Загруженные части сохранены: запустите ту же команду снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>Загружено файлов: %1 из %2; не удалось: %3.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: зеркало %2 не используется: %3</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened, %2 is why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answered, without a size</source>
        <translation>%1 ответил: размер не указан</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 ответил: размер не указан, загрузка только целиком</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 ответил: %2, можно загружать частями</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 ответил: %2, загрузка только целиком</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>Контрольная сумма верна</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>Размер верен</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>Размер нельзя было проверить: сервер его не сообщил</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Проверка не проводилась</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: попытка %2 через %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: новая проверка через %2</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>Загрузка продолжена с %1, запрос к %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>Загрузка начата, запрос к %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Перенаправление на %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>Все байты уже загружены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>Теперь %Ln соединение, последнее — с %1</numerusform>
            <numerusform>Теперь %Ln соединения, последнее — с %1</numerusform>
            <numerusform>Теперь %Ln соединений, последнее — с %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 отклонил новые соединения, работает %Ln</numerusform>
            <numerusform>%1 отклонил новые соединения, работают %Ln</numerusform>
            <numerusform>%1 отклонил новые соединения, работают %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>Соединение с %1 завершилось после %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>Медленное соединение с %1 заменено</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>К медленному соединению с %1 добавлено ещё одно для той же части</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>На зеркале %1 тот же файл, оно подключено к загрузке</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>Зеркало %1 не используется</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Загрузка приостановлена</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Загрузка возобновлена</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Повторная попытка вручную</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>Последний байт получен, файл проверяется</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Загрузка завершена: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Загрузка не удалась</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>ожидает ответа</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>сверяет фрагмент</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>сдерживается ограничением</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>Новая ссылка, на %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>На %1 тот же файл: загрузка продолжена с уже полученного</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 быстрее отвечает на короткие запросы: по %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Доверять этому сертификату?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Сервер не может подтвердить свою подлинность</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>Возможно, кто-то между вами и сервером читает передаваемые данные и может изменить файл. Доверяйте этому сертификату, только если администраторы сервера сообщили вам его отпечаток и он совпадает. Доверие распространяется только на этот сервер и порт; отменить его можно в настройках.</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (общественное достояние), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Сохранить в</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln ссылка уже есть в списке</numerusform>
            <numerusform>%Ln ссылки уже есть в списке</numerusform>
            <numerusform>%Ln ссылок уже есть в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>Добавлена %Ln загрузка</numerusform>
            <numerusform>Добавлено %Ln загрузки</numerusform>
            <numerusform>Добавлено %Ln загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Добавить &amp;приостановленными</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>Это осталось с прошлого раза. То, что вы введёте или вставите сейчас, заменит его.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln имя файла уже есть в списке</numerusform>
            <numerusform>%Ln имени файлов уже есть в списке</numerusform>
            <numerusform>%Ln имён файлов уже есть в списке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>Ссылок http или https здесь не найдено.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln ссылка уже есть в списке. Загрузить снова?</numerusform>
            <numerusform>%Ln ссылки уже есть в списке. Загрузить снова?</numerusform>
            <numerusform>%Ln ссылок уже есть в списке. Загрузить снова?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln строка пропущена, так как это не веб-ссылка: %1</numerusform>
            <numerusform>%Ln строки пропущены, так как это не веб-ссылки: %1</numerusform>
            <numerusform>%Ln строк пропущено, так как это не веб-ссылки: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>Веб-ссылки не найдены: %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Не удалось прочитать: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>Слишком велик для списка ссылок: %1.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>То, что вы добавляли, сохранено: «Добавить ссылки» вернёт его.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>Ссылка не обновлена, так как загрузка уже окончена: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>Ссылка обновлена у %Ln загрузки: %1.</numerusform>
            <numerusform>Ссылки обновлены у %Ln загрузок: %1.</numerusform>
            <numerusform>Ссылки обновлены у %Ln загрузок: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>Загруженное сохранено; прежде чем что-либо к нему добавить, оно сверяется с файлом по новой ссылке.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>уже в списке</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>не сообщён</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>запрос…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>та же ссылка, что в строке %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>уже в списке: новая копия</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>«%1» не может быть именем файла</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>будет сохранён как %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>можно возобновить</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>нельзя возобновить</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Тип: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>новая ссылка для загрузки из списка</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>в списке по другой ссылке</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>имя есть в списке</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>уже загружено: новая копия</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>уже загружено</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Будет сохранён в %1</translation>
    </message>
</context>
<context>
    <name>gannet::AddOptions</name>
    <message>
        <source>kB/s</source>
        <translation>кБ/с</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>МБ/с</translation>
    </message>
    <message>
        <source>Gannet sets the header field “%1” itself: take that line out.</source>
        <translation>Заголовок «%1» задаёт сама программа Gannet: уберите эту строку.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>Заголовок — это «Имя: значение» в одной строке, а не «%1».</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>Реферер — это полная веб-ссылка, а не «%1».</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>В агенте пользователя есть символы, которые нельзя передать.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>Это не контрольная сумма MD5, SHA-1, SHA-256 или SHA-512.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>Контрольная сумма относится к одному файлу: оставьте отмеченным один файл или очистите её.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>Поставить или снять отметку</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Показать в списке</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Исправить строку</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Сохранить в</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>Папка, указанная ниже</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>Загрузить новую копию</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>Обновить ссылку имеющейся загрузки</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>Список загрузок был повреждён, начат новый. Старый сохранён как %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>не удалось создать папку %1</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
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
        <translation>Расширить</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (зеркало)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Соединение %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>Загружает участок от %1 до %2, сейчас на %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1 % от %Ln загрузки</numerusform>
            <numerusform>%1 % от %Ln загрузок</numerusform>
            <numerusform>%1 % от %Ln загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln активная загрузка</numerusform>
            <numerusform>%Ln активные загрузки</numerusform>
            <numerusform>%Ln активных загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet продолжает работу в области уведомлений</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>Щелчок по значку вернёт окно. В его меню есть команда «Выйти».</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>Пока окно было закрыто, Gannet работал в области уведомлений.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>Что показывают подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Все загрузки</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Возобновить выбранные загрузки</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>Остановить выбранные загрузки и сохранить загруженное</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Приостановить или возобновить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>Остановить выбранные загрузки и удалить загруженное</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>Повторить выбранные загрузки сейчас</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>Удалить загруженное и начать сначала</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>Открыть завершённые файлы</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>Показать файлы в их папке</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Копировать ссылки выбранных загрузок</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>Убрать выбранные загрузки из списка</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>Остановить все загрузки и сохранить загруженное</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Возобновить все</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>Возобновить все приостановленные загрузки</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Копировать ссылки</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>Отменить %Ln загрузку?</numerusform>
            <numerusform>Отменить %Ln загрузки?</numerusform>
            <numerusform>Отменить %Ln загрузок?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>Уже загружено %1, эти данные будут удалены.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>Отменить и удалить</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>Начать %Ln загрузку заново?</numerusform>
            <numerusform>Начать %Ln загрузки заново?</numerusform>
            <numerusform>Начать %Ln загрузок заново?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>Данные незавершённых файлов (%1) будут удалены.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>Завершённые файлы останутся на месте.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Удалить %Ln загрузку из списка?</numerusform>
            <numerusform>Удалить %Ln загрузки из списка?</numerusform>
            <numerusform>Удалить %Ln загрузок из списка?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Также переместить %Ln завершённый файл в корзину</numerusform>
            <numerusform>Также переместить %Ln завершённых файла в корзину</numerusform>
            <numerusform>Также переместить %Ln завершённых файлов в корзину</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>Не удалось открыть %1. Возможно, файл перемещён или для его типа не задана программа.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Не удалось открыть папку %1.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Доверять этому сертификату…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>Показать отклонённый сертификат и доверять ему для его сервера</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Обновить ссылку…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>Указать для загрузки новую ссылку и продолжить с уже полученного</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>Сохранить выбранные загрузки в другую папку</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Открыть в браузере страницу, на которой была ссылка</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>Ограничить скорость…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>Задать наибольшую скорость выбранных загрузок</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>Указать серверу имя и пароль и повторить попытку</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln загрузка</numerusform>
            <numerusform>%Ln загрузки</numerusform>
            <numerusform>%Ln загрузок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>Перетащите ссылки сюда</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>ссылку, текст страницы или список .txt с тысячей ссылок</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>или нажмите {%1}, чтобы вставить, {%2}, чтобы ввести их</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>Список пуст. Нажмите %1, чтобы вставить ссылки, %2, чтобы ввести их.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>Загрузка %1 завершена</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln загрузка завершена</numerusform>
            <numerusform>%Ln загрузки завершены</numerusform>
            <numerusform>%Ln загрузок завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Загрузка %1 не удалась</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln загрузка не удалась</numerusform>
            <numerusform>%Ln загрузки не удались</numerusform>
            <numerusform>%Ln загрузок не удались</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Больше загружать нечего.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>Начать %Ln загрузку заново в другой папке?</numerusform>
            <numerusform>Начать %Ln загрузки заново в другой папке?</numerusform>
            <numerusform>Начать %Ln загрузок заново в другой папке?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>Уже загружено %1, эти данные будут удалены.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>Не удалось открыть страницу на %1: браузер не задан.</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 байт)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>Сравнить с контрольной суммой из буфера обмена</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Конечный адрес</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Зеркала</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сохранено как</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>Вычисленная контрольная сумма</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>не был известен даже размер</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>размер верен</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>контрольная сумма верна</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>В буфере обмена нет контрольной суммы: сначала скопируйте её (MD5, SHA-1, SHA-256 или SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>Чтение файла для вычисления %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ Верно: %1 файла совпадает с суммой из буфера обмена.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! Неверно: %1 файла не совпадает с суммой из буфера обмена.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>Изменено на сервере</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Нет загрузок, соответствующих «%1».</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>В разделе «%1» нет загрузок, соответствующих «%2».</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>Здесь больше ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Нет активных загрузок.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Нет загрузок в очереди.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Нет приостановленных загрузок.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>Завершённых загрузок пока нет.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Нет неудавшихся загрузок.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>Нет отменённых загрузок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>Показана %Ln загрузка</numerusform>
            <numerusform>Показано %Ln загрузки</numerusform>
            <numerusform>Показано %Ln загрузок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>Клавиша «Вниз» открывает список последних папок.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Последние папки</translation>
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
        <translation>Ограничить скорость</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Не более %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Ограничение скорости: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>Ограничение скорости: нет</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>Все загрузки вместе: не более %1 (%2 снимает ограничение)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>Ограничить скорость всех загрузок (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>Не более %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Другое ограничение…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>О&amp;граничить</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>Копировать журнал</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>С запуска Gannet с этой загрузкой ничего не происходило.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>Копирует все строки; в них есть имена серверов, но нет ссылок</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>С запуска Gannet:</translation>
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
            <numerusform>Отпустите, чтобы добавить %Ln ссылку</numerusform>
            <numerusform>Отпустите, чтобы добавить %Ln ссылки</numerusform>
            <numerusform>Отпустите, чтобы добавить %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Отпустите, чтобы прочитать ссылки из %Ln файла</numerusform>
            <numerusform>Отпустите, чтобы прочитать ссылки из %Ln файлов</numerusform>
            <numerusform>Отпустите, чтобы прочитать ссылки из %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>Здесь нет ссылок</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>Выйти? %Ln загрузку нельзя возобновить</numerusform>
            <numerusform>Выйти? %Ln загрузки нельзя возобновить</numerusform>
            <numerusform>Выйти? %Ln загрузок нельзя возобновить</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>Сервер отдаёт файл только целиком: полученные %1 будут загружены заново при следующем запуске.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>Продолжить загрузку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>Показать в порядке списка</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>Отсортированные строки нельзя переместить вручную. Чтобы изменить очерёдность загрузки, покажите их в порядке списка.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>Почему такая скорость?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln загрузка, каждая</numerusform>
            <numerusform>%Ln загрузки, каждая</numerusform>
            <numerusform>%Ln загрузок, каждая</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>Действует, пока вы его не измените, в том числе после перезапуска.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>Кроме того, все загрузки вместе: не более %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>Сохранять в</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Flatpak не может задать это сам: добавьте Gannet в автозапуск вашей системы.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>Настройка не изменена. %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Нет настроек, соответствующих «%1».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>Запустить сейчас</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>Запустить выбранные загрузки раньше всех остальных</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Переместить в начало</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Запустить следующими</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Запустить раньше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Запустить позже</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Переместить в конец</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>Запустить последними</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>Порядок в очереди</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>Выберите загрузку, чтобы увидеть, как она идёт: её соединения, скорость и события.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Нет активных загрузок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln загружается</numerusform>
            <numerusform>%Ln загружаются</numerusform>
            <numerusform>%Ln загружаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln загружается со скоростью %1</numerusform>
            <numerusform>%Ln загружаются со скоростью %1</numerusform>
            <numerusform>%Ln загружаются со скоростью %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln в очереди</numerusform>
            <numerusform>%Ln в очереди</numerusform>
            <numerusform>%Ln в очереди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln на паузе</numerusform>
            <numerusform>%Ln на паузе</numerusform>
            <numerusform>%Ln на паузе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln завершённая</numerusform>
            <numerusform>%Ln завершённые</numerusform>
            <numerusform>%Ln завершённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln отменённая</numerusform>
            <numerusform>%Ln отменённые</numerusform>
            <numerusform>%Ln отменённых</numerusform>
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
            <numerusform>%Ln не удалась</numerusform>
            <numerusform>%Ln не удались</numerusform>
            <numerusform>%Ln не удались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ожидает</numerusform>
            <numerusform>%Ln ожидают</numerusform>
            <numerusform>%Ln ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln не удалась или ожидает по другим причинам</numerusform>
            <numerusform>%Ln не удались или ожидают по другим причинам</numerusform>
            <numerusform>%Ln не удались или ожидают по другим причинам</numerusform>
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
        <translation>Выбрать: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Единица ограничения скорости</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>кБ/с</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>МБ/с</translation>
    </message>
</context>
<context>
    <name>gannet::RefreshLinkDialog</name>
    <message>
        <source>Old link: %1</source>
        <translation>Старая ссылка: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>Загруженное (%1) сохраняется. Прежде чем что-либо к нему добавить, размер и отдельные фрагменты сверяются с файлом по новой ссылке; если это другой файл, загрузка остановится и сообщит об этом.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>Пока ничего не получено: файл загружается по новой ссылке.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>Это нельзя использовать: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>Здесь несколько ссылок: нужна одна</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>Это старая ссылка</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Использовать эту ссылку</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>Вернуть загрузки, удалённые последними</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>Удалена %Ln загрузка</numerusform>
            <numerusform>Удалено %Ln загрузки</numerusform>
            <numerusform>Удалено %Ln загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln размер неизвестен</numerusform>
            <numerusform>%Ln размера неизвестны</numerusform>
            <numerusform>%Ln размеров неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>не поместится %1 из %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>То, что помещается, загружается дальше, остальное ждёт. Нажмите здесь, чтобы выбрать то, что не поместится.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>На нескольких дисках нужно ещё %1.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>На диске с папкой %2 нужно ещё %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>%Ln загрузка из очереди не поместится. %1 То, что помещается, загружается дальше, остальное ждёт.</numerusform>
            <numerusform>%Ln загрузки из очереди не поместятся. %1 То, что помещается, загружается дальше, остальное ждёт.</numerusform>
            <numerusform>%Ln загрузок из очереди не поместятся. %1 То, что помещается, загружается дальше, остальное ждёт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>Показывает загрузки, в имени или ссылке которых есть все эти слова.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>Поиск в списке (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Части файла</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>загружен %Ln процент</numerusform>
            <numerusform>загружено %Ln процента</numerusform>
            <numerusform>загружено %Ln процентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>загружено %1, общий размер неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, работает %Ln соединение</numerusform>
            <numerusform>%1, работают %Ln соединения</numerusform>
            <numerusform>%1, работают %Ln соединений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>Открыть завершённый файл, повторить неудавшуюся загрузку</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>При добавлении: загрузить отмеченное</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>При добавлении: поставить или снять отметку у выбранных ссылок</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>При добавлении: изменить имя файла, исправить строку</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>При добавлении: последние папки</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>Меню выбранных загрузок</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>При поиске: перейти к найденному</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>При поиске: снова показать все</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>В настройках и здесь: поиск</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Нет комбинаций клавиш, соответствующих «%1».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудавшиеся</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many downloads it shows, for a screen reader: &quot;Running, 3&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search</source>
        <comment>servers</comment>
        <extracomment>Under a long list of servers.</extracomment>
        <translation>
            <numerusform>Ещё %Ln: поиск</numerusform>
            <numerusform>Ещё %Ln: поиск</numerusform>
            <numerusform>Ещё %Ln: поиск</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>Меньше серверов</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Больше серверов</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 требует имя и пароль</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>Они отправляются только этому серверу и забываются при выходе из Gannet.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>Соединение не зашифровано: любой между вами и сервером может прочитать и то и другое. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>Также для ещё %Ln загрузки с этого сервера, которой они нужны</numerusform>
            <numerusform>Также для ещё %Ln загрузок с этого сервера, которым они нужны</numerusform>
            <numerusform>Также для ещё %Ln загрузок с этого сервера, которым они нужны</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>Имя не может содержать двоеточие</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Войти</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Период на графике</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>График скорости</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>С запуска Gannet скорость не измерялась</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>За последние %1: сейчас %2, минимум %3, максимум %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Скорость всех загрузок</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>Загрузки активные и в очереди</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>нет активных загрузок</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>активных: %1, в очереди: %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>Загрузки, которые не поместятся</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>То, чего сервер ещё не сообщил, не учитывается.</translation>
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
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Ещё (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
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
        <translation>Добавить ссылки…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Нет активных загрузок</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <extracomment>In the tray: what runs, then the program.</extracomment>
        <translation>%1 – Gannet</translation>
    </message>
    <message>
        <source>%1, %2 – Gannet</source>
        <extracomment>In the tray: what runs, how fast, then the program.</extracomment>
        <translation>%1, %2 – Gannet</translation>
    </message>
</context>
<context>
    <name>gannet::TrustDialog</name>
    <message>
        <source>&amp;Trust and retry</source>
        <translation>&amp;Доверять и повторить</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>Почему такая скорость?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Изменить ограничение…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>Разрешить больше…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>Изменить её ограничение…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>Добавить ссылки</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>Добавить ссылки (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Вставить ссылки</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>О программе Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Дата добавления</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>Показать сведения о выбранной загрузке</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Компактный список</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: другой экземпляр Gannet держит список в %1 и не отвечает.</translation>
    </message>
</context>
</TS>
