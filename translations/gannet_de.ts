<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>Über Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>Ein Download-Manager, der nie eine falsche Datei für fertig erklärt.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: frei zu nutzen, zu ändern und weiterzugeben; ohne jede Gewähr</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>&amp;Website öffnen</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>Im Webbrowser</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>Kopiert die Versionen, wie ein Fehlerbericht sie braucht</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Links, einer pro Zeile</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>Ein Link pro Zeile. &lt;b&gt;[001-100]&lt;/b&gt; und &lt;b&gt;[a-f]&lt;/b&gt; zählen hoch. Text, Links oder eine .txt-Liste lassen sich überall ablegen.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>Alle &amp;Dateien</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Art der Dateien</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>Nur Dateien dieser Art werden gezeigt und hinzugefügt</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>Neue Kopien herunterladen</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>In der &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr&#xa0;…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>Links und Namen, die schon in der Liste sind</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>Wie einzeln gewählt</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>Alte Links erneuern</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>Öffnet und schließt Kopfzeilen, Prüfsumme, Verbindungen, Limit und Platz</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>&amp;Referer</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>Seite, von der die Links stammen</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Wird Servern als Referer gesendet</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>User-A&amp;gent</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>Das Programm, das Servern statt Gannet genannt wird</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Der von Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>Kopf&amp;zeilen</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>Kopfzeilen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: de</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>&amp;Prüfsumme</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 oder MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>Verbindungen pro Download, höchstens</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>Limi&amp;t pro Download</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>Geschwindigkeitslimit pro Download</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Einheit des Geschwindigkeitslimits</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>Server zuerst nach &amp;Namen und Größen fragen</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>Ohne dies wird ein Link, der nur einmal gilt, nicht verbraucht</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>Platz &amp;in der Warteschlange</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>Ganz oben: als Nächstes</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 und %Ln von unbekannter Größe</numerusform>
            <numerusform>%1, %2 und %Ln von unbekannter Größe</numerusform>
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
        <translation>zu wenig Platz: %1 frei in %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 frei in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>%Ln anderer Art ausgelassen</numerusform>
            <numerusform>%Ln anderer Art ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln Zeile unbrauchbar</numerusform>
            <numerusform>%Ln Zeilen unbrauchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>%Ln neuer Link für die Liste</numerusform>
            <numerusform>%Ln neue Links für die Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>Eine Geschwindigkeitsgrenze hält ihn zurück: Der Server hätte mehr zu geben.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>Seine Grenze von %1 hält ihn zurück: Der Server hätte mehr zu geben.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>Die Grenze von %1 für alle Downloads hält ihn zurück: Der Server hätte mehr zu geben.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 gibt diese Datei nur über eine Verbindung her, und die nicht schneller als %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>Der Server gibt der einen offenen Verbindung %1.</numerusform>
            <numerusform>Der Server gibt jeder Verbindung %1, und %Ln sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>Der Server gibt der Verbindung %1, und mehr als eine darf dieser Download nicht haben.</numerusform>
            <numerusform>Der Server gibt jeder Verbindung %1, und %Ln sind offen: mehr darf dieser Download nicht haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>Der Server gibt der Verbindung %1, und mehr als eine erlauben die Einstellungen nicht.</numerusform>
            <numerusform>Der Server gibt jeder Verbindung %1, und %Ln sind offen: mehr erlauben die Einstellungen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 lässt eine Verbindung auf einmal zu und hat weitere abgewiesen; sie bringt %2.</numerusform>
            <numerusform>%1 lässt %Ln Verbindungen auf einmal zu und hat weitere abgewiesen; zusammen bringen sie %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>Die Leitung ist voll: Alle Downloads zusammen bekommen %1, und mehr Verbindungen brachten nicht mehr.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>Die Leitung zu %1 ist mit %2 voll: Mehr Verbindungen brachten nicht mehr.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>Noch nicht bekannt: Gannet findet gerade heraus, ob mehr Verbindungen helfen.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>Der Datenträger ist das Langsamste: Die meiste Zeit geht ins Schreiben.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>Dieser Rechner ist das Langsamste: Gannet lastet seinen Prozessor aus.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>„%1“ ist zu groß für eine Liste von Links.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>„%1“ ist keine Liste von Links: Es ist keine Textdatei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>„%1“ wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, Zeile %2 wird ausgelassen: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>Der Ordner „%1“ fehlt und lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>„%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out benennt nur eine Datei, angegeben sind aber %1 URLs.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum gilt für nur eine Datei, angegeben sind aber %1 URLs.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>Das Laufwerk des Ordners „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror gilt für eine Datei, angegeben sind aber %1 Links.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror erwartet einen Link, nicht „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>Dateien in DIR ablegen; der Ordner wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>Name der Datei (nur bei einer URL).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>URLs aus FILE lesen, eine pro Zeile; „#“ leitet einen Kommentar ein, „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>Gleichzeitige Downloads, 1 bis 64 (Vorgabe: 5).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>Höchstzahl der Verbindungen pro Download, 1 bis 16 (Vorgabe: 8).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>Prüfsumme, die die Datei haben muss: sha256, sha512, sha1 oder md5 (nur bei einer URL).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>Diese Kopfzeile zusätzlich senden; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>Die Seite, auf der die Links stehen.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>Programmkennung gegenüber Servern.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>Neue Versuche nach einem Fehler, ohne Fortschritt dazwischen (Vorgabe: 5).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>Nach SECONDS Sekunden beenden; was dann noch läuft, gilt als fehlgeschlagen, die Teildatei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>Neben denen des Systems auch den Zertifikaten in FILE (PEM) vertrauen.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>Bytes pro Sekunde für alle Downloads zusammen; K, M oder G darf folgen.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>Ein JSON-Objekt pro Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>Nur Fehler melden; mit --json den Fortschritt weglassen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>Lädt Dateien über http und https herunter. Derselbe Aufruf setzt fort, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>Was heruntergeladen wird; file[001-100].zip steht für viele.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header erwartet „Name: Wert“ in einer Zeile, nicht „%1“.</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>Die Kopfzeile %1 setzt gannet-get selbst.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer erwartet einen Weblink, nicht „%1“.</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent erwartet eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>Keine URL angegeben.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir erwartet den Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out erwartet einen einfachen Dateinamen, nicht „%1“; den Ordner nennt --dir. Möglich wäre „%2“.</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum erwartet sha256, sha512, sha1 oder md5, „=“ und alle Hexadezimalziffern, nicht „%1“.</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate erwartet den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>Bytes je Sekunde für jeden einzelnen Download; K, M oder G kann folgen.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>Ein weiterer Link zu derselben Datei, der neben dem einen genutzt wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 erwartet Bytes je Sekunde wie 800K, 2.5M oder 1G, nicht „%2“.</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>HOST vertrauen, wenn sein Zertifikat diesen SHA-256-Fingerabdruck hat; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate erwartet einen Server, seinen Port, wenn es nicht 443 ist, „=“ und die 64 Hexadezimalziffern eines SHA-256-Fingerabdrucks, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>Öffnet das Fenster und lädt die Links herunter.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>Die Links in diesen Ordner speichern.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>Links zum Herunterladen oder Dateien mit Links.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir erwartet den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>Den Dialog zum Hinzufügen von Links öffnen.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>Ohne Fenster starten: im Infobereich, wo es einen gibt.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add braucht das Fenster, das --minimized nicht zeigt.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>Links dieser Art sind nicht ladbar</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>Nur Links, die mit http oder https beginnen, lassen sich laden.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>Einen Weblink zur selben Datei suchen.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Das ist kein Weblink</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>Der Text ist kein vollständiger http- oder https-Link.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>Den Link prüfen und erneut hinzufügen.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das nicht vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das nicht vertrauenswürdig ist (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>Den Link und das Datum dieses Computers prüfen; wenn beide stimmen, diese Datei nicht von dort laden.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>Die Prüfsumme der Datei ist nicht die angegebene.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>Die Prüfsumme der Datei ist %1 und nicht die angegebene.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>Datei ist nicht die erwartete</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>Die Prüfsumme mit der Seite vergleichen, von der sie stammt, dann neu beginnen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 ließ sich nicht beschreiben (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>Den Datenträger prüfen oder einen Ordner auf einem anderen wählen.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 ist in diesem Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>Den Link und die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>Server lehnt Verbindung ab</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 ist da, hat die Verbindung aber abgelehnt.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>Möglicherweise ist er vorübergehend außer Betrieb: später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Server antwortet nicht</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Die Internetverbindung prüfen oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 hat die Verbindung beendet, bevor die Datei vollständig war.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>Das bisher Geladene bleibt erhalten: Ein neuer Versuch setzt dort fort.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>Es kommt nichts mehr an</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 sendet nichts mehr, bevor die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Keine Netzverbindung</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 ist von diesem Computer aus zurzeit nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>Das Netzkabel oder die WLAN-Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Proxy funktioniert nicht</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>Der für diesen Computer eingestellte Proxy hat die Verbindung nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>Den Proxy in den Netzwerkeinstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>Der Proxy lässt nur Angemeldete durch.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>Name und Passwort dafür in den Netzwerkeinstellungen des Systems eintragen.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Keine sichere Verbindung möglich</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 und dieser Computer haben keinen gemeinsamen Weg gefunden, die Verbindung zu schützen.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>Später erneut versuchen oder die Betreiber des Servers verständigen.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>Server verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 gibt diese Datei nur an Angemeldete heraus.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>Den richtigen Namen und das richtige Passwort angeben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>Server gibt die Datei nicht heraus</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 erlaubt diesen Link nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>Einen neuen Link von der ursprünglichen Seite nehmen.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Datei nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 meldet, dass es unter diesem Link keine Datei gibt.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>Den Link prüfen oder auf der ursprünglichen Seite einen neuen suchen.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>Datei wurde entfernt</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 meldet, dass es die Datei einmal gab und sie nicht wiederkommt.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>Auf der ursprünglichen Seite einen neuen Link suchen.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Server ist ausgelastet</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 hat zurzeit zu viel zu tun.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Eine Weile warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Server hat eine Störung</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 konnte wegen eines eigenen Fehlers nicht antworten.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>Server lehnt ab</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 nimmt diesen Link so, wie er angefragt wurde, nicht an.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>Den Link im Webbrowser öffnen, um zu sehen, was der Server verlangt.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>Unerwartete Antwort des Servers</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 hat weder die Datei noch einen Grund geschickt.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>Den Link im Webbrowser öffnen, um zu sehen, was dort ist.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>Link führt im Kreis</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 verweist von Ort zu Ort und nie auf die Datei.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>Einen direkten Link zur Datei suchen.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>Link führt an einen unsicheren Ort</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 verweist auf einen Ort, der nicht geschützt ist oder nicht im Web liegt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>Unsinnige Antwort des Servers</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 widerspricht sich; das Gesendete wurde daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>Später erneut versuchen oder die Datei von einem anderen Server laden.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>Datei auf dem Server ist geändert</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 hat jetzt eine andere Fassung als die begonnene.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>Neu beginnen, um die neue Fassung zu laden.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>Datei endete zu früh</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 hat weniger gesendet als angekündigt.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Webseite statt der Datei erhalten</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 hat eine Webseite gesendet, oft eine zum Anmelden oder Bestätigen.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>Den Link im Webbrowser öffnen und den Link der Datei selbst nehmen.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 ist nicht vorhanden oder das Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Das Laufwerk anschließen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>Kein Schreibrecht für den Ordner</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 erlaubt das Anlegen von Dateien nicht.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Einen eigenen Ordner wählen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Datenträger ist voll</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 hat keinen Platz für den Rest der Datei.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>Datenträger ist nur lesbar</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 liegt auf einem Datenträger, der zurzeit keine Änderungen zulässt.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>Den Datenträger beschreibbar machen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>Dateiname nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 nimmt keine Datei dieses Namens auf.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Einen anderen Namen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Datei wird gerade verwendet</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>Ein anderes Gannet schreibt gerade diese Datei.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Warten, bis es damit fertig ist, oder es dort beenden.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>Zusätzliche Kopfzeile nicht zulässig</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>Sie enthält Zeichen, die dort nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>Die Kopfzeile berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>Die Zeit für den gesamten Lauf endete, bevor die Datei vollständig war.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>kein Weblink</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>kein http- oder https-Link</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>Link nennt keinen Server</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>Muster nicht abzählbar</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>Muster ergibt mehr als %L1 Links</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>Die Liste stammt von einem neueren Gannet</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Die neuere Version benutzen.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>Die Liste der Downloads lässt sich nicht sichern: Der Datenträger ist voll. Platz schaffen; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>Die Liste der Downloads lässt sich nicht sichern: In ihren Ordner darf nicht geschrieben werden. Rechte berichtigen und Gannet neu starten.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>Die Liste der Downloads lässt sich nicht öffnen: Ein anderes Gannet benutzt sie. Jenes beenden und neu starten.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>Die Liste der Downloads stammt von einem neueren Gannet und bleibt unverändert. Jene Version benutzen oder die Liste beiseitelegen.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>Die Liste der Downloads lässt sich nicht sichern: %1. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Computer ist offline</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>Zurzeit gibt es kein Netz, über das %1 gefragt werden könnte.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>Es geht von selbst weiter, sobald ein Netz da ist.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>Das Laufwerk ist nicht da</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 liegt auf einem Laufwerk, das gerade nicht verbunden ist.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>Der Dateiname ist vergeben</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 enthält Dateien dieses Namens und aller Namen, die sich durch eine Zahl unterscheiden.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 Sein SHA-256-Fingerabdruck ist %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>Neuer Link führt zu anderer Datei</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>%1 hat dort nicht die begonnene Datei; davon wurde daher nichts verwendet.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>Einen Link zur selben Datei suchen oder mit diesem neu beginnen.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>Neuer Link erlaubt kein Fortsetzen</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 gibt die Datei nur von Anfang an her; ob es dieselbe ist, lässt sich so nicht feststellen.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>Einen anderen Link suchen oder mit diesem neu beginnen.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 verlangt eine Anmeldeart, die Gannet nicht beherrscht.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 verlangt eine Anmeldeart, die Gannet nicht beherrscht (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>Server verlangt andere Anmeldeart</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>Den Link im Webbrowser öffnen und sich dort anmelden.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>Andere</translation>
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
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation>Mehr dazu mit „gannet-get --help“.</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>Weitere ausgelassene Zeilen: %1.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>Es gibt keinen Link zum Herunterladen.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Der Ordner „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>Alle Downloads zusammen nehmen &amp;höchstens</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Kein Limit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>Verbindungen, höchstens</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis zu </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>Gleichzeitige &amp;Downloads</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>Davon vom selben S&amp;erver</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>Gleichzeitige Downloads vom selben Server</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>&amp;Verbindungen pro Download</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>Verbindungen pro Download</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis zu </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>&amp;Nachfragen, bevor ein Abbruch bereits Geladenes verwirft</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Beim Schließen des &amp;Fensters</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Verhalten beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>beenden; Downloads beim nächsten Start fortsetzen</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>im Hintergrund weiter herunterladen</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>Vertraute &amp;Zertifikate</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>Zertifikate, denen vertraut wird, obwohl sie nicht gültig sind</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>Ausgewähltes Zertifikat entfernen</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>&amp;Benachrichtigen, wenn Downloads enden und das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>Zeigt die Einstellungen, in denen alle diese Wörter vorkommen.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>&amp;Gannet beim Anmelden starten, ohne sein Fenster</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Verzeichnis Pfad Speicherort Ort Ziel Zielordner Ablage directory path</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallel simultan zugleich Anzahl Warteschlange queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallel simultan zugleich Anzahl Host Site Website Domain Domäne</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallel Segmente Teile Stücke aufteilen beschleunigen schneller threads split boost</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>bestätigen Bestätigung Rückfrage Frage Warnung confirm</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Infobereich Systemabschnitt Symbol minimieren beenden tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Design Thema Theme Modus Nacht Dunkelmodus Farben Aussehen dark mode</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Benachrichtigungen Mitteilungen Meldungen Hinweise Popups fertig notifications</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Autostart Systemstart Hochfahren booten Sitzung Infobereich Symbol Hintergrund startup tray</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS Verschlüsselung Sicherheit selbstsigniert Vertrauen self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>Keine. Kann sich ein Server nicht ausweisen, bietet die Zeile des Downloads an, ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Bandbreite drosseln Rate Tempo Maximum bremsen langsam Begrenzung bandwidth throttle</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>Die Schaltfläche in der Werkzeugleiste; für einzelne Downloads deren Menü.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Netzwerk Netz Stellvertreter SOCKS HTTP network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>Der im System eingestellte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Übersetzung Gebietsschema Region locale language</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>Die der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>Tasten Tastenkürzel Tastenkombinationen Kurzbefehle Shortcuts Hotkeys</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>Alle Tastenkürzel stehen im Menü.</translation>
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
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>Link erneuern</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Alter Link</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Neuer Link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Die Seite, auf der der Link stand, im Webbrowser öffnen</translation>
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
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>noch %Ln Stunde</numerusform>
            <numerusform>noch %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>erneut in %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>neuer Versuch läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>nichts verloren: %1 bleiben erhalten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ fertig · Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ fertig · Größe ungeprüft</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>eingereiht, als Nächstes</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>%1 behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln Prozent</numerusform>
            <numerusform>%Ln Prozent</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet&#xa0;…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>prüft die Datei&#xa0;…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>hält an&#xa0;…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>bricht ab&#xa0;…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stoppt&#xa0;…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>Größe ungeprüft</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Link erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Zertifikat prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>begrenzt auf %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>erneut in %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>Ein Download ausgewählt</numerusform>
            <numerusform>%Ln Downloads ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>zusammen %1, davon sind %2 da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>einer von unbekannter Größe</numerusform>
            <numerusform>%Ln von unbekannter Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>einer läuft mit %1</numerusform>
            <numerusform>%Ln laufen mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>einer fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
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
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>Zeigt die Tastenkürzel, in denen alle diese Wörter vorkommen.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>TextReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Starting download of %1 (%2)</source>
        <translation>Download beginnt: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; erneuter Versuch in %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>%1 ist fertig: %2 in %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, gespeichert als %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (der Server hat die Größe nicht genannt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>Beendet. Die Teildateien bleiben erhalten: Derselbe Aufruf setzt sie fort.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%1 von %2 Dateien sind da; %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: Der Spiegel %2 wird nicht genutzt: %3</translation>
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
        <translation>%1 hat geantwortet, ohne Größe</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 hat geantwortet, ohne Größe und nur am Stück</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 hat geantwortet: %2, in Teilen abrufbar</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 hat geantwortet: %2, nur am Stück</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>Die Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>Die Größe stimmt</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>Die Größe war nicht zu prüfen: Der Server nannte sie nicht</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nichts wurde geprüft</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: Versuch %2 folgt in %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: sieht in %2 wieder nach</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>Geht ab %1 weiter, fragt %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>Gestartet, fragt %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Weitergeleitet zu %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>Alle Bytes sind schon da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>Jetzt eine Verbindung, zu %1</numerusform>
            <numerusform>Jetzt %Ln Verbindungen, die letzte zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 hat weitere Verbindungen abgewiesen, eine geht weiter</numerusform>
            <numerusform>%1 hat weitere Verbindungen abgewiesen, %Ln gehen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>Eine Verbindung zu %1 endete nach %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>Eine langsame Verbindung zu %1 wurde ersetzt</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>Eine langsame Verbindung zu %1 bekommt einen Rivalen für dasselbe Stück</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>Der Spiegel %1 hat dieselbe Datei und hilft mit</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>Der Spiegel %1 wird nicht genutzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Von Hand neu versucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>Das letzte Byte ist da, die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>vergleicht eine Probe</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>von der Grenze gebremst</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>Ein neuer Link, zu %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 hat dieselbe Datei: weiter mit dem, was da ist</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 beantwortet kurze Anfragen schneller: je %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>Jemand zwischen Ihnen und dem Server liest vielleicht mit und kann die Datei verändern. Vertrauen Sie diesem Zertifikat nur, wenn der Betreiber des Servers Ihnen seinen Fingerabdruck genannt hat und dieser übereinstimmt. Das Vertrauen gilt nur für diesen Server und Port; in den Einstellungen können Sie es zurücknehmen.</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (gemeinfrei), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln Link ist schon in der Liste</numerusform>
            <numerusform>%Ln Links sind schon in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln Download hinzugefügt</numerusform>
            <numerusform>%Ln Downloads hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Angehalten hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>Das ist von vorhin. Was Sie jetzt eingeben oder einfügen, ersetzt es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln Dateiname ist schon in der Liste</numerusform>
            <numerusform>%Ln Dateinamen sind schon in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und noch %Ln</numerusform>
            <numerusform>%1 und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>Darin wurde kein http- oder https-Link gefunden.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln Link ist schon in der Liste. Erneut herunterladen?</numerusform>
            <numerusform>%Ln Links sind schon in der Liste. Erneut herunterladen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen, da sie kein Weblink ist: %1</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen, da sie keine Weblinks sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>Keine Weblinks gefunden in %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>Zu groß für eine Liste von Links: %1.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>Ihre Eingaben bleiben erhalten: „Links hinzufügen“ holt sie zurück.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>Kein neuer Link für %1, da bereits beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln Download hat einen neuen Link: %1.</numerusform>
            <numerusform>%Ln Downloads haben einen neuen Link: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>Das bereits Geladene bleibt erhalten und wird mit der dortigen Datei verglichen, bevor etwas hinzukommt.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>schon in der Liste</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>wird erfragt&#xa0;…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>derselbe Link wie in Zeile %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>schon in der Liste: neue Kopie</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>„%1“ ist kein möglicher Dateiname</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>wird als %1 gespeichert</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>fortsetzbar</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>nicht fortsetzbar</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>neuer Link für den Download in der Liste</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>mit anderem Link in der Liste</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>Name schon in der Liste</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>schon heruntergeladen: neue Kopie</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>schon heruntergeladen</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Wird in %1 gespeichert</translation>
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
        <translation>Die Kopfzeile „%1“ setzt Gannet selbst: Diese Zeile entfernen.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>Eine Kopfzeile ist „Name: Wert“ in einer Zeile, nicht „%1“.</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>Der Referer ist ein vollständiger Weblink, nicht „%1“.</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>Der User-Agent enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>Das ist keine MD5-, SHA-1-, SHA-256- oder SHA-512-Prüfsumme.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>Eine Prüfsumme gilt für nur eine Datei: nur eine angehakt lassen oder die Prüfsumme löschen.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>Haken setzen oder entfernen</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Zeile berichtigen</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>Der Ordner unten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>Neue Kopie herunterladen</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>Alten Link erneuern</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>Die Downloadliste war beschädigt; eine neue wurde begonnen. Die alte bleibt erhalten als %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (Spiegel)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>Holt die Bytes von %1 bis %2, ist bei %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1 % von %Ln Download</numerusform>
            <numerusform>%1 % von %Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln Download läuft</numerusform>
            <numerusform>%Ln Downloads laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>Ein Klick auf das Symbol holt das Fenster zurück. Sein Menü enthält „Beenden“.</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>Während das Fenster geschlossen war, lief Gannet im Infobereich weiter.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>Was die Details zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Ausgewählte Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>Ausgewählte Downloads anhalten und bereits Geladenes behalten</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>Ausgewählte Downloads abbrechen und bereits Geladenes verwerfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>Ausgewählte Downloads jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>Bereits Geladenes verwerfen und neu beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>Fertige Dateien öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>Dateien in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Links der ausgewählten Downloads kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>Ausgewählte Downloads aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>Alles anhalten und bereits Geladenes behalten</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>Alles Angehaltene fortsetzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>Diesen Download abbrechen?</numerusform>
            <numerusform>%Ln Downloads abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 sind bereits geladen und werden verworfen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>Abbrechen und verwerfen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr nachfragen</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>Diesen Download neu beginnen?</numerusform>
            <numerusform>%Ln Downloads neu beginnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>%1 unfertiger Dateien werden verworfen.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>Fertige Dateien bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Diesen Download aus der Liste entfernen?</numerusform>
            <numerusform>%Ln Downloads aus der Liste entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Auch die fertige Datei in den Papierkorb legen</numerusform>
            <numerusform>Auch %Ln fertige Dateien in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>%1 ließ sich nicht öffnen. Vielleicht wurde die Datei verschoben, oder für diese Dateiart ist kein Programm festgelegt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Der Ordner %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Diesem Zertifikat vertrauen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>Das abgelehnte Zertifikat anzeigen und ihm für seinen Server vertrauen</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Link erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>Dem Download einen neuen Link geben und mit dem bereits Geladenen weitermachen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>Ausgewählte Downloads in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Die Seite, auf der der Link stand, im Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>Geschwindigkeit begrenzen&#xa0;…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>Festlegen, wie schnell die ausgewählten Downloads sein dürfen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>Dem Server Namen und Passwort angeben und erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>Links hier ablegen</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>ein Link, der Text einer Seite oder eine .txt-Liste mit tausend Links</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>oder {%1} zum Einfügen, {%2} zum Eintippen</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>Die Liste ist leer. %1 fügt Links ein, %2 öffnet die Eingabe.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln Download ist fertig</numerusform>
            <numerusform>%Ln Downloads sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln Download ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Downloads sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>Diesen Download in einem anderen Ordner neu beginnen?</numerusform>
            <numerusform>%Ln Downloads in einem anderen Ordner neu beginnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 sind bereits geladen und werden verworfen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>Die Seite bei %1 ließ sich nicht öffnen: Es ist kein Webbrowser festgelegt.</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 Bytes)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>Mit Prüfsumme der Zwischenablage vergleichen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Endadresse</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>Berechnete Prüfsumme</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>nicht einmal die Größe war bekannt</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>die Größe stimmt</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>die Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>In der Zwischenablage ist keine Prüfsumme: Kopieren Sie erst eine (MD5, SHA-1, SHA-256 oder SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>Die Datei wird für ihre %1 gelesen…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ Stimmt: Die Datei hat die %1 der Zwischenablage.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! Falsch: Die Datei hat eine andere %1 als die Zwischenablage sagt.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>Zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Kein Download passt zu „%1“.</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>Unter „%1“ passt kein Download zu „%2“.</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>Hier ist nichts mehr.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Kein Download läuft.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Kein Download ist eingereiht.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Kein Download ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>Noch ist kein Download fertig.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Kein Download ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>Kein Download ist abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln Download angezeigt</numerusform>
            <numerusform>%Ln Downloads angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>Die Taste Pfeil nach unten öffnet eine Liste der zuletzt benutzten Ordner.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Zuletzt benutzte Ordner</translation>
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
        <translation>Geschwindigkeit begrenzen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Geschwindigkeitslimit: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>Geschwindigkeitslimit: keines</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>Alle Downloads zusammen nehmen höchstens %1 (%2 hebt das Limit auf)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>Die Geschwindigkeit aller Downloads begrenzen (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>Höchstens %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Anderes Limit…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Begrenzen</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>Verlauf kopieren</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>Seit Gannet gestartet wurde, ist nichts mit ihm geschehen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>Kopiert alle Zeilen; sie enthalten Namen von Servern, aber keine Links</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Seit dem Start von Gannet:</translation>
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
            <numerusform>Ablegen, um %Ln Link hinzuzufügen</numerusform>
            <numerusform>Ablegen, um %Ln Links hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Ablegen, um die Links aus %Ln Datei zu lesen</numerusform>
            <numerusform>Ablegen, um die Links aus %Ln Dateien zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>Darin ist kein Link</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>Beenden? %Ln Download lässt sich nicht fortsetzen</numerusform>
            <numerusform>Beenden? %Ln Downloads lassen sich nicht fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>Der Server gibt die Datei nur im Ganzen heraus: %1, die schon da sind, werden beim nächsten Start noch einmal geholt.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>Weiter herunterladen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>In Listenreihenfolge zeigen</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>Sortierte Zeilen lassen sich nicht von Hand verschieben. Um zu ändern, in welcher Reihenfolge sie laufen, zeigen Sie sie in der Reihenfolge der Liste.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>Warum diese Geschwindigkeit?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln Download, jeweils</numerusform>
            <numerusform>%Ln Downloads, jeweils</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>Das gilt, bis Sie es ändern, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>Außerdem nehmen alle Downloads zusammen höchstens %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Ein Flatpak kann das nicht selbst einstellen: Fügen Sie Gannet den Programmen hinzu, die Ihre Arbeitsumgebung startet.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>Es bleibt, wie es war. %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>Die ausgewählten Downloads vor allen anderen ausführen</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Als Nächstes ausführen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Früher ausführen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Später ausführen</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>Zuletzt ausführen</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>Wählen Sie einen Download, um zu sehen, wie er läuft: seine Verbindungen, seine Geschwindigkeit und was geschehen ist.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Kein Download läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln läuft mit %1</numerusform>
            <numerusform>%Ln laufen mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln eingereiht</numerusform>
            <numerusform>%Ln eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
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
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln aus anderen Gründen fehlgeschlagen oder wartend</numerusform>
            <numerusform>%Ln aus anderen Gründen fehlgeschlagen oder wartend</numerusform>
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
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitslimit</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Einheit des Geschwindigkeitslimits</translation>
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
        <translation>Alter Link: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>Die geladenen %1 bleiben erhalten. Bevor etwas hinzukommt, werden die Größe und Proben davon mit der Datei unter dem neuen Link verglichen; ist es eine andere Datei, stoppt der Download und meldet das.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>Noch ist nichts geladen: Die Datei wird vom neuen Link geholt.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>Das sind mehrere Links: Nötig ist einer</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>Das ist der alte Link</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>Diesen Link &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>Die zuletzt entfernten Downloads zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln Download entfernt</numerusform>
            <numerusform>%Ln Downloads entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln Größe unbekannt</numerusform>
            <numerusform>%Ln Größen unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>kein Platz für %1 von %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>Was Platz hat, läuft weiter, der Rest wartet. Hier drücken, um auszuwählen, was keinen Platz hat.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>Auf mehreren Datenträgern fehlen %1.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>Auf dem Datenträger von %2 fehlen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>%Ln Download der Warteschlange hat keinen Platz. %1 Was Platz hat, läuft weiter, der Rest wartet.</numerusform>
            <numerusform>%Ln Downloads der Warteschlange haben keinen Platz. %1 Was Platz hat, läuft weiter, der Rest wartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>Zeigt die Downloads, in deren Name oder Link alle diese Wörter vorkommen.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>Liste durchsuchen (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln Prozent ist da</numerusform>
            <numerusform>%Ln Prozent sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 sind da, von unbekannter Größe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, eine Verbindung arbeitet</numerusform>
            <numerusform>%1, %Ln Verbindungen arbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>Fertige Datei öffnen, fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>Beim Hinzufügen: Angehaktes herunterladen</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>Beim Hinzufügen: Haken der ausgewählten Links setzen oder entfernen</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>Beim Hinzufügen: Datei benennen, Zeile berichtigen</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>Beim Hinzufügen: zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>Menü der ausgewählten Downloads</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>Beim Suchen: zum Gefundenen gehen</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>Beim Suchen: wieder alle anzeigen</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>In den Einstellungen und hier: suchen</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Kein Tastenkürzel passt zu „%1“.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
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
            <numerusform>%Ln weiterer: suchen</numerusform>
            <numerusform>%Ln weitere: suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>Weniger Server</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Mehr Server</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 verlangt Name und Passwort</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>Beides wird nur an diesen Server gesendet und beim Beenden von Gannet vergessen.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer zwischen Ihnen und dem Server sitzt, kann beides lesen. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>Auch für %Ln weiteren Download dieses Servers, der danach fragt</numerusform>
            <numerusform>Auch für %Ln weitere Downloads dieses Servers, die danach fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>Ein Name darf keinen Doppelpunkt enthalten</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Zeit, die die Kurve zeigt</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Geschwindigkeit im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>Seit Gannet gestartet wurde, wurde keine Geschwindigkeit gemessen</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>In den letzten %1: jetzt %2, mindestens %3, höchstens %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Geschwindigkeit aller Downloads</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>Laufende und eingereihte Downloads</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>kein Download läuft</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 laufend, %2 eingereiht</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>Downloads, die keinen Platz haben</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>Was ein Server noch nicht genannt hat, zählt nicht mit.</translation>
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
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mehr (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
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
        <translation>Links hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Kein Download läuft</translation>
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
        <translation>&amp;Vertrauen und erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>Warum diese Geschwindigkeit?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Grenze ändern…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>Mehr erlauben…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>Seine Grenze ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>Links hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Links einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>Über Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>Zeigt, was über den gewählten Download bekannt ist</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Kompakte Liste</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: Ein anderes Gannet hält die Liste in %1 und antwortet nicht.</translation>
    </message>
</context>
</TS>
