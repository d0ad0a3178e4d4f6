<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>Informazioni su Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>Un gestore di download che non dà mai per completato un file errato.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: si può usare, modificare e ridistribuire liberamente, senza alcuna garanzia</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>In esecuzione su</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>Apri &amp;sito web</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>Nel browser web</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>Copia le versioni, necessarie per segnalare un problema</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Aggiungi link</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Link, uno per riga</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>Un link per riga. &lt;b&gt;[001-100]&lt;/b&gt; e &lt;b&gt;[a-f]&lt;/b&gt; generano sequenze. Trascina testo, link o un elenco .txt ovunque.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Che cosa verrà aggiunto</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Salva in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Tutti i file</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>Vengono mostrati e aggiunti solo i file di questo tipo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ignorali</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>Scarica nuove copie</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Mostra nell’e&amp;lenco</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Altre opzioni</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Altro…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>Link e nomi già nell’elenco</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>Come scelto per ciascuno</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>Rinnova i vecchi link</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>Mostra o nasconde intestazioni, somma di controllo, connessioni, limite e posizione</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>Pagina di o&amp;rigine</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>Pagina da cui provengono i link</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Inviata ai server come Referer</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>Agente &amp;utente</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente utente</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>Il programma indicato ai server al posto di Gannet</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Quello di Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>&amp;Intestazioni</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>Intestazioni, una per riga</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: it</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>S&amp;omma di controllo</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Somma di controllo del file</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 o MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nnessioni</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>Connessioni per download al massimo</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Come nelle preferenze</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>Limite per &amp;download</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>Limite di velocità di ciascun download</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unità del limite di velocità</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>C&amp;hiedi prima ai server nomi e dimensioni</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>Senza questa opzione, un link utilizzabile una sola volta non si consuma</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>Posi&amp;zione in coda</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Posizione in coda</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>In fondo</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>In cima: i prossimi</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 e %Ln di dimensione sconosciuta</numerusform>
            <numerusform>%1, %2 e %Ln di dimensione sconosciuta</numerusform>
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
        <translation>spazio insufficiente: %1 liberi in %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 liberi in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>%Ln di altri tipi escluso</numerusform>
            <numerusform>%Ln di altri tipi esclusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln riga non può essere usata</numerusform>
            <numerusform>%Ln righe non possono essere usate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>%Ln nuovo link per l’elenco</numerusform>
            <numerusform>%Ln nuovi link per l’elenco</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>Un limite di velocità frena il download: il server potrebbe inviare di più.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>Il limite di %1 di questo download lo frena: il server potrebbe inviare di più.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>Il limite di %1 per tutti i download lo frena: il server potrebbe inviare di più.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 consente una sola connessione per questo file, non più veloce di %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>Il server invia %1 per connessione, e ne è aperta una.</numerusform>
            <numerusform>Il server invia %1 per connessione, e ne sono aperte %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>Il server invia %1 per connessione, e ne è aperta una, il massimo consentito per questo download.</numerusform>
            <numerusform>Il server invia %1 per connessione, e ne sono aperte %Ln, il massimo consentito per questo download.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>Il server invia %1 per connessione, e ne è aperta una, il massimo consentito dalle preferenze.</numerusform>
            <numerusform>Il server invia %1 per connessione, e ne sono aperte %Ln, il massimo consentito dalle preferenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 accetta una connessione alla volta e ha rifiutato le altre; essa porta %2.</numerusform>
            <numerusform>%1 accetta %Ln connessioni alla volta e ha rifiutato le altre; insieme portano %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>La connessione a internet è al massimo: tutti i download insieme ricevono %1, e altre connessioni non hanno portato nulla in più.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>Il percorso verso %1 è al massimo con %2: altre connessioni non hanno portato nulla in più.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>Non ancora noto: Gannet sta verificando se altre connessioni aiutano.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 non ha ancora risposto.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>Il disco è la parte più lenta: la maggior parte del tempo è impiegata nella scrittura.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>Questo computer è la parte più lenta: Gannet ne tiene occupato il processore.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>Impossibile leggere “%1”: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>“%1” è troppo grande per un elenco di link.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>“%1” non è un elenco di link: non è un file di testo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>“%1” viene ignorato: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, riga %2 ignorata: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>La cartella “%1” non esiste e non può essere creata.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>Impossibile scrivere nella cartella “%1”: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>“%1” non contiene certificati in formato PEM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out indica un solo file, ma gli URL sono %1.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum vale per un solo file, ma gli URL sono %1.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>L’unità della cartella “%1” non è disponibile.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror vale per un solo file, ma gli URL sono %1.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror richiede un link, non “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>Salva i file in DIR, che viene creata se manca.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>Nome del file (con un solo URL).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>Legge gli URL da FILE, uno per riga; “#” inizia un commento; “-” è lo standard input.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>Download simultanei, da 1 a 64 (predefinito: 5).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>Connessioni per download al massimo, da 1 a 16 (predefinito: 8).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>Somma di controllo che il file deve avere: sha256, sha512, sha1 o md5 (con un solo URL).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>Invia anche questa intestazione; può essere ripetuta.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>La pagina in cui si trovano i link.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>Come presentarsi ai server.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>Tentativi dopo un errore, senza progressi nel mezzo (predefinito: 5).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>Si ferma dopo SECONDS secondi; ciò che è ancora in corso conta come non riuscito, la parte ricevuta viene conservata.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>Considera attendibili i certificati in FILE (PEM), oltre a quelli del sistema.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>Byte al secondo per tutti i download insieme; può seguire K, M o G.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>Scrive un oggetto JSON per riga.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>Indica solo ciò che è andato storto; con --json, omette l’avanzamento.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>Scarica file tramite http e https. Esegui di nuovo lo stesso comando per continuare ciò che è stato interrotto.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>Che cosa scaricare; file[001-100].zip ne indica molti.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 richiede un numero intero da %2 a %3, non “%4”.</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header richiede “Nome: valore” in una riga, non “%1”.</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>L’intestazione %1 è impostata da gannet-get stesso.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer richiede un link web, non “%1”.</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent richiede una riga senza caratteri di controllo.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>Non è stato indicato alcun URL.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir richiede il percorso di una cartella.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out richiede un semplice nome di file, non “%1”; la cartella si indica con --dir. “%2” andrebbe bene.</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum richiede sha256, sha512, sha1 o md5, “=” e tutte le cifre esadecimali, non “%1”.</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate richiede il percorso di un file.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>Byte al secondo per ciascun download; può seguire K, M o G.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>Un altro link allo stesso file, usato insieme all’unico URL; può essere ripetuta.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 richiede un numero di byte al secondo, come 800K, 2.5M o 1G, non “%2”.</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>Considera attendibile HOST se il suo certificato ha questa impronta SHA-256; può essere ripetuta.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate richiede un server, la sua porta se non è 443, “=” e le 64 cifre esadecimali di un’impronta SHA-256, non “%1”.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>Apre la finestra e scarica i link.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>Salva i link in questa cartella.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>Link da scaricare o file che contengono link.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir richiede il nome di una cartella.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>Apre la finestra per aggiungere link.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>Avvia senza la finestra: nell’area di notifica, se presente.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add richiede la finestra, che --minimized non mostra.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>Il server</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>La cartella</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>Questo tipo di link non può essere scaricato</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>Si possono scaricare solo link che iniziano con http o https.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>Cerca un link web allo stesso file.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Questo non è un link web</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>Il testo non è un link http o https completo.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>Controlla il link e aggiungilo di nuovo.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 ha presentato un certificato non attendibile.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 ha presentato un certificato non attendibile (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Il server non può dimostrare la propria identità</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>Controlla il link e la data di questo computer; se sono corretti, non scaricare questo file da lì.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>La somma di controllo del file non è quella indicata.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>La somma di controllo del file è %1, non quella indicata.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>Il file non è quello atteso</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>Confronta la somma di controllo con la pagina da cui proviene, poi ricomincia dall’inizio.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossibile scrivere in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>Impossibile scrivere in %1 (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>Il disco ha segnalato un errore</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>Controlla il disco o scegli una cartella su un altro.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>Il server non è stato trovato</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 non è conosciuto in questa rete.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>Controlla il link e la connessione a internet.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>Il server non accetta connessioni</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 è presente, ma ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>Potrebbe essere fuori servizio per un po’: riprova più tardi.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Il server non risponde</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Controlla la connessione a internet o riprova più tardi.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connessione si è interrotta</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 ha chiuso la connessione prima che il file fosse completo.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>Ciò che è arrivato viene conservato: riprova per continuare da lì.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>Non arriva più nulla</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 ha smesso di inviare prima che il file fosse completo.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Non c’è connessione di rete</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 non è raggiungibile ora da questo computer.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>Controlla il cavo di rete o la connessione senza fili.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Il proxy non funziona</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>Il proxy impostato su questo computer non ha inoltrato la connessione.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>Controlla il proxy nelle impostazioni di rete del sistema.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Il proxy richiede nome utente e password</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>Il proxy lascia passare solo chi ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>Imposta il nome utente e la password nelle impostazioni di rete del sistema.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Impossibile stabilire una connessione sicura</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 e questo computer non hanno trovato un modo comune per proteggere la connessione.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>Riprova più tardi o avvisa chi gestisce il server.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>Il server richiede nome utente e password</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 fornisce questo file solo a chi ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>Indica il nome utente e la password corretti e riprova.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>Il server non fornisce il file</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 segnala che questo link non può essere usato, o non più.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>Prendi un nuovo link dalla pagina da cui proviene.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Il file non c’è</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 segnala che a questo link non c’è alcun file.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>Controlla il link o cercane uno nuovo nella pagina da cui proviene.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>Il file è stato rimosso</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 segnala che il file c’era e non tornerà.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>Cerca un nuovo link nella pagina da cui proviene.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Il server è occupato</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 è sovraccarico in questo momento.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Attendi un po’, poi riprova.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Il server ha un problema</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 non ha potuto rispondere perché qualcosa è andato storto dalla sua parte.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>Il server ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 non accetta questo link nel modo in cui è stato richiesto.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>Apri il link in un browser web per vedere che cosa richiede il server.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>Il server ha dato una risposta inattesa</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 non ha inviato né il file né un motivo.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>Apri il link in un browser web per vedere che cosa c’è.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>Il link porta in circolo</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 rimanda da un indirizzo all’altro e mai al file.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>Cerca un link diretto al file.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>Il link porta a un indirizzo non sicuro</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 rimanda a un indirizzo che non è protetto o non è sul web.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La risposta del server non ha senso</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 si contraddice, perciò ciò che ha inviato non è stato usato.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>Riprova più tardi o scarica il file da un altro server.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>Il file sul server è cambiato</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 ha ora una versione diversa da quella iniziata.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>Ricomincia dall’inizio per ottenere la nuova versione.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>Il file è terminato troppo presto</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 ha inviato meno di quanto annunciato.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>È arrivata una pagina web al posto del file</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 ha inviato una pagina, spesso per accedere o per confermare qualcosa.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>Apri il link in un browser web e prendi il link del file stesso.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La cartella non c’è</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 non esiste, oppure la sua unità non è collegata.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Collega l’unità o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>Non è consentito scrivere nella cartella</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 non consente di creare file.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Scegli una tua cartella.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 non ha spazio per il resto del file.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libera spazio o scegli una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>Il disco è di sola lettura</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 è su un disco che ora non accetta modifiche.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>Rendi il disco scrivibile o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>Il nome del file non può essere usato</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 non accetta file con questo nome.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Scegli un altro nome o un’altra cartella.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Il file è in uso</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>Un altro Gannet sta scrivendo questo file.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Attendi che abbia finito o fermalo da lì.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>Impossibile inviare un’intestazione aggiuntiva</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>Contiene caratteri che lì non sono ammessi.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>Correggi l’intestazione e riprova.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Il tempo è scaduto</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>Il tempo indicato per l’intera esecuzione è terminato prima che il file fosse completo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>non è un link web</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>non è un link che inizia con http o https</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>il link non indica un server</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>la sequenza tra parentesi quadre non è valida</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>la sequenza genera più di %L1 link</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>L’elenco è stato creato da un Gannet più recente</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Usa la versione più recente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>Impossibile salvare l’elenco dei download: il suo disco è pieno. Libera spazio; un nuovo tentativo avviene automaticamente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>Impossibile salvare l’elenco dei download: non è consentito scrivere nella sua cartella. Correggi i permessi e riavvia Gannet.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>Impossibile aprire l’elenco dei download: un altro Gannet lo sta usando. Chiudilo e riavvia.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>L’elenco dei download è stato creato da un Gannet più recente e rimane com’è. Usa quella versione o sposta altrove l’elenco.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>Impossibile salvare l’elenco dei download: %1. Controlla il disco.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Questo computer non è in linea</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>Al momento non c’è una rete su cui contattare %1.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>Il download continua automaticamente appena c’è una rete.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>L’unità non è disponibile</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 è su un’unità che ora non è collegata.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>Il nome del file è già in uso</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 contiene già file con questo nome e con tutte le sue varianti numerate.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 La sua impronta SHA-256 è %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>Il nuovo link porta a un altro file</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>Ciò che %1 ha lì non è il file iniziato, perciò non ne è stato usato nulla.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>Cerca un link allo stesso file o ricomincia dall’inizio con questo.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>Il nuovo link non permette di continuare da qui</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 fornisce il file solo dall’inizio, perciò non si può sapere se è lo stesso.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>Cerca un altro link o ricomincia dall’inizio con questo.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 richiede un metodo di accesso che Gannet non supporta.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 richiede un metodo di accesso che Gannet non supporta (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>Il server richiede un altro metodo di accesso</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>Apri il link in un browser web ed effettua l’accesso da lì.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>Archivi</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Immagini disco</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>Altro</translation>
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
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>dimensione sconosciuta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 di %2</translation>
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
        <translation>Prova “gannet-get --help”.</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>Altre %1 righe ignorate.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>Non c’è alcun link da scaricare.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Impossibile leggere la cartella “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>Tutti i download insieme usano al &amp;massimo</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>Al &amp;massimo</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Nessun limite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Conn&amp;essioni</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>Connessioni al massimo</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Come nelle preferenze</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>fino a </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Salva in</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Sc&amp;egli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>&amp;Download simultanei</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Download simultanei</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>Di questi, dallo stesso se&amp;rver</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>Download simultanei dallo stesso server</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>C&amp;onnessioni per download</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>Connessioni per download</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>fino a </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>C&amp;hiedi prima di scartare con un annullamento ciò che è arrivato</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Alla chiusura della &amp;finestra</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Che cosa fa la chiusura della finestra</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>esci; i download continuano al prossimo avvio</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>continua a scaricare in secondo piano</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>come l’ambiente desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiaro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>scuro</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Le modifiche hanno effetto immediato.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Certificati attendibili</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>Certificati considerati attendibili benché non validi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>Rimuovi il certificato selezionato</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>&amp;Notifica quando i download terminano e la finestra non è in primo piano</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle preferenze</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>Mostra le impostazioni che contengono tutte queste parole.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>Avvia &amp;Gannet all’accesso, senza la finestra</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>directory percorso posizione destinazione salvataggio path</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallelo paralleli contemporanei simultanei concorrenti coda parallel queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallelo paralleli contemporanei simultanei concorrenti sito dominio parallel host</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallelo parallele segmenti parti thread dividere accelerare veloce parallel split</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>conferma confermare domanda avviso avvertimento</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>area di notifica icona minimizza riduci chiudi uscire tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>tema modalità notte notturna colori theme dark</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>notifiche messaggi avvisi popup completati</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>avvio automatico sessione accensione area di notifica icona sfondo secondo piano autostart boot</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS crittografia cifratura sicurezza autofirmato self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>Nessuno. Se un server non può dimostrare la propria identità, la riga del download propone di considerarlo attendibile.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>banda larghezza limitare massimo rallentare lento bandwidth throttle</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>Il pulsante nella barra degli strumenti; per singoli download, il loro menu.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>rete SOCKS HTTP network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>Quello impostato nel sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>linguaggio traduzione italiano localizzazione language locale</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>Quella dell’ambiente desktop.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>tasti scorciatoie hotkey shortcut</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>Il menu elenca tutte le scorciatoie.</translation>
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
        <translation>&amp;Seleziona tutto</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>A&amp;umenta</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuisci</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
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
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>Rinnova link</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Vecchio link</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Nuovo link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>A&amp;pri pagina</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Apri nel browser web la pagina in cui si trovava il link</translation>
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
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln secondo rimanente</numerusform>
            <numerusform>%Ln secondi rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minuto rimanente</numerusform>
            <numerusform>%Ln minuti rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln ora rimanente</numerusform>
            <numerusform>%Ln ore rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>dimensione sconosciuta</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connessione</numerusform>
            <numerusform>%Ln connessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>nulla è andato perso: %1 conservati</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ completato · somma di controllo corretta</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ completato · dimensione non verificata</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ completato</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>in coda, è il prossimo</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>%1 conservati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln percento</numerusform>
            <numerusform>%Ln percento</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connessione in corso…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>download in corso</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>verifica del file…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>messa in pausa…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>annullamento…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arresto…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>somma di controllo corretta</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>dimensione non verificata</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Rinnova link…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Controlla certificato…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limitato a %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>riprova tra %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>Un download selezionato</numerusform>
            <numerusform>%Ln download selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>in tutto %1, %2 già ricevuti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>uno di dimensione sconosciuta</numerusform>
            <numerusform>%Ln di dimensione sconosciuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>uno in corso a %1</numerusform>
            <numerusform>%Ln in corso a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>uno non riuscito</numerusform>
            <numerusform>%Ln non riusciti</numerusform>
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
        <translation>Cerca nelle scorciatoie</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>Mostra le scorciatoie che contengono tutte queste parole.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Mostra la password</translation>
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
        <translation>Inizio del download di %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; nuovo tentativo tra %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>%1 completato: %2 in %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, salvato come %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (il server non ha indicato la dimensione)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>Interrotto. Le parti ricevute vengono conservate: esegui di nuovo lo stesso comando per continuare.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%1 file su %2 ricevuti; %3 non riusciti.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: il mirror %2 viene ignorato: %3</translation>
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
        <translation>%1 ha risposto, senza indicare la dimensione</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 ha risposto, senza indicare la dimensione e solo in un unico pezzo</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 ha risposto: %2, scaricabile in parti</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 ha risposto: %2, solo in un unico pezzo</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>La somma di controllo è corretta</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>La dimensione è corretta</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>Impossibile verificare la dimensione: il server non l’ha indicata</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nulla è stato verificato</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: tentativo %2 tra %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: nuovo controllo tra %2</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>Continua da %1, contatta %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>Avviato, contatta %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Rimandato a %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>Tutti i byte sono già stati ricevuti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>Ora una connessione, verso %1</numerusform>
            <numerusform>Ora %Ln connessioni, l’ultima verso %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 ha rifiutato altre connessioni, una continua</numerusform>
            <numerusform>%1 ha rifiutato altre connessioni, %Ln continuano</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>Una connessione a %1 è terminata dopo %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>Una connessione lenta a %1 è stata sostituita</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>Una connessione lenta a %1 ha una rivale per la stessa parte</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>Il mirror %1 ha lo stesso file e aiuta</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>Il mirror %1 viene ignorato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Nuovo tentativo manuale</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>L’ultimo byte è arrivato, il file è in fase di verifica</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Completato: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connessione in corso…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>in attesa della risposta</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>confronto di un campione</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>frenata dal limite</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>nessun dato in arrivo</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>Nuovo link, verso %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 ha lo stesso file: continua con ciò che è arrivato</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 risponde più in fretta a richieste brevi: %2 alla volta</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Considerare attendibile questo certificato?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Il server non può dimostrare la propria identità</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta SHA-256</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>Qualcuno tra te e il server potrebbe leggere i dati e modificare il file. Considera attendibile questo certificato solo se chi gestisce il server te ne ha comunicato l’impronta e questa è identica. Sarà attendibile solo per questo server e questa porta; puoi revocare la scelta nelle preferenze.</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (pubblico dominio), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ch&amp;iudi</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lettura dell’elenco…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Salva in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln link è già nell’elenco</numerusform>
            <numerusform>%Ln link sono già nell’elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln download aggiunto</numerusform>
            <numerusform>%Ln download aggiunti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>S&amp;carica</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Aggiungi in &amp;pausa</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>Questo è rimasto da prima. Ciò che digiti o incolli ora ne prende il posto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln nome di file è già nell’elenco</numerusform>
            <numerusform>%Ln nomi di file sono già nell’elenco</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>Nessun link http o https trovato nel contenuto.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln link è già nell’elenco. Scaricarlo di nuovo?</numerusform>
            <numerusform>%Ln link sono già nell’elenco. Scaricarli di nuovo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln riga è stata ignorata perché non è un link web: %1</numerusform>
            <numerusform>%Ln righe sono state ignorate perché non sono link web: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>Nessun link web trovato in %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>Troppo grande per un elenco di link: %1.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>Ciò che stavi aggiungendo è conservato: “Aggiungi link” lo fa tornare.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>Nessun nuovo link assegnato a %1: download già terminato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln download ha un nuovo link: %1.</numerusform>
            <numerusform>%Ln download hanno un nuovo link: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>Ciò che è arrivato viene conservato e confrontato con il file del nuovo link prima di aggiungere altro.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>già nell’elenco</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>incluso</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Includi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>non indicata</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>richiesta…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>lo stesso link della riga %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>già nell’elenco: nuova copia</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>“%1” non può essere un nome di file</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>verrà salvato come %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>ripresa possibile</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>ripresa non possibile</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>nuovo link per il download nell’elenco</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>nell’elenco con un altro link</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>nome nell’elenco</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>già scaricato: nuova copia</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>già scaricato</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Salvato in %1</translation>
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
        <translation>L’intestazione “%1” è impostata da Gannet stesso: togli quella riga.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>Un’intestazione è “Nome: valore” in una riga, non “%1”.</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>La pagina di origine è un link web completo, non “%1”.</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>L’agente utente contiene caratteri che non possono essere inviati.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>Questa non è una somma di controllo MD5, SHA-1, SHA-256 o SHA-512.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>Una somma di controllo vale per un solo file: lasciane uno spuntato o cancella la somma.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>Spunta o togli la spunta</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambia nome</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostra nell’elenco</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Correggi la riga</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>La cartella qui sotto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>Scarica una nuova copia</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>Rinnova il vecchio link</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>L’elenco dei download era danneggiato e ne è stato iniziato uno nuovo. Quello vecchio è conservato come %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>impossibile creare la cartella %1</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
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
        <translation>Allarga</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Restringi</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Ripristina colonne</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (mirror)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connessione %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>Scarica i byte da %1 a %2, è a %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1% di %Ln download</numerusform>
            <numerusform>%1% di %Ln download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln download in corso</numerusform>
            <numerusform>%Ln download in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet continua nell’area di notifica</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>Un clic sulla sua icona fa tornare la finestra. Nel suo menu c’è “Esci”.</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>A finestra chiusa, Gannet ha continuato nell’area di notifica.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>Che cosa mostrano i dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tutti i download</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Riprendi i download selezionati</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Metti in pausa</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>Ferma i download selezionati e conserva ciò che è arrivato</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Metti in pausa o riprendi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>Ferma i download selezionati e scarta ciò che è arrivato</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>Riprova ora i download selezionati</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>Scarta ciò che è arrivato e ricomincia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>Apri i file completati</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>Mostra i file nella loro cartella</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Copia i link dei download selezionati</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>Togli dall’elenco i download selezionati</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Metti tutti in pausa</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>Ferma tutto e conserva ciò che è arrivato</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Riprendi tutti</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>Riprendi tutto ciò che è in pausa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>Annullare questo download?</numerusform>
            <numerusform>Annullare %Ln download?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 sono già arrivati e verranno scartati.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>Annulla e scarta</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Non chiedere più</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>Ricominciare questo download?</numerusform>
            <numerusform>Ricominciare %Ln download?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>%1 di file incompleti verranno scartati.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>I file completati restano dove sono.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Rimuovere questo download dall’elenco?</numerusform>
            <numerusform>Rimuovere %Ln download dall’elenco?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Sposta anche il file completato nel cestino</numerusform>
            <numerusform>Sposta anche %Ln file completati nel cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>Impossibile aprire %1. Il file potrebbe essere stato spostato, oppure non è impostato alcun programma per questo tipo di file.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Impossibile aprire la cartella %1.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Considera attendibile questo certificato…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>Mostra il certificato rifiutato e consideralo attendibile per il suo server</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Rinnova link…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>Assegna al download un nuovo link e continua con ciò che è arrivato</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>Salva i download selezionati in un’altra cartella</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Apri nel browser web la pagina in cui si trovava il link</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>Limita la velocità…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>Imposta la velocità massima dei download selezionati</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>Indica al server nome utente e password e riprova</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimanente</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln download</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>Trascina qui i link</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>un link, il testo di una pagina o un elenco .txt con mille link</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>o premi {%1} per incollare, {%2} per digitare</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>L’elenco è vuoto. Premi %1 per incollare i link, %2 per digitarli.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1: download completato</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln download completato</numerusform>
            <numerusform>%Ln download completati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: download non riuscito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln download non riuscito</numerusform>
            <numerusform>%Ln download non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Non resta nulla da fare.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>Scegli cartella</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>Ricominciare %Ln download in un’altra cartella?</numerusform>
            <numerusform>Ricominciare %Ln download in un’altra cartella?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 sono già arrivati e verranno scartati.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>Impossibile aprire la pagina di %1: non è impostato alcun browser web.</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 byte)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>Confronta una somma di controllo dagli appunti</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Indirizzo finale</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Salvato come</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somma di controllo</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>Somma di controllo calcolata</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>nemmeno la dimensione era nota</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>la dimensione è corretta</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>la somma di controllo è corretta</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>Negli appunti non c’è una somma di controllo: prima copiane una (MD5, SHA-1, SHA-256 o SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>Lettura del file per calcolare %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ Corretto: il valore %1 del file è quello degli appunti.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! Errato: il valore %1 del file non è quello degli appunti.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>Ultima modifica</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Nessun download corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>Nessun download in “%1” corrisponde a “%2”.</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>Qui non c’è più nulla.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nessun download in corso.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Nessun download in coda.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nessun download in pausa.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>Ancora nessun download completato.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nessun download non riuscito.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>Nessun download annullato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln download mostrato</numerusform>
            <numerusform>%Ln download mostrati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>Il tasto Freccia giù apre un elenco delle ultime cartelle usate.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Ultime cartelle usate</translation>
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
        <translation>Limita la velocità</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Al massimo %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Limite di velocità: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>Limite di velocità: nessuno</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>Tutti i download insieme usano al massimo %1 (%2 toglie il limite)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>Limita la velocità di tutti i download (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>Al massimo %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Altro limite…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limita</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>Copia registro</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>Non è successo nulla a questo download dall’avvio di Gannet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>Copia tutte le righe; contengono nomi di server, ma nessun link</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Dall’avvio di Gannet:</translation>
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
            <numerusform>Rilascia per aggiungere %Ln link</numerusform>
            <numerusform>Rilascia per aggiungere %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Rilascia per leggere i link di %Ln file</numerusform>
            <numerusform>Rilascia per leggere i link di %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>Non contiene alcun link</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>Uscire? %Ln download non può essere ripreso</numerusform>
            <numerusform>Uscire? %Ln download non possono essere ripresi</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>Il server fornisce il file solo per intero: i %1 già arrivati verranno scaricati di nuovo al prossimo avvio.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>Continua a scaricare</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>Mostra nell’ordine dell’elenco</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>Le righe ordinate non si possono spostare a mano. Per cambiare l’ordine in cui vengono scaricate, mostrale nell’ordine dell’elenco.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>Perché questa velocità?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln download, ciascuno</numerusform>
            <numerusform>%Ln download, ciascuno</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>Vale finché non lo cambi, anche dopo un riavvio.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>Inoltre, tutti i download insieme usano al massimo %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;pplica</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Un Flatpak non può impostarlo da sé: aggiungi Gannet ai programmi avviati dal tuo ambiente desktop.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>Resta com’era. %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nessuna impostazione corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ch&amp;iudi</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nome del file</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>Avvia ora</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>Esegui i download selezionati prima di tutti gli altri</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Sposta in cima</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Esegui come prossimi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Esegui prima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Esegui dopo</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Sposta in fondo</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>Esegui per ultimi</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>Ordine nella coda</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>Seleziona un download per vedere come procede: le connessioni, la velocità e che cosa gli è successo.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nessun download in corso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln in corso</numerusform>
            <numerusform>%Ln in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln in corso a %1</numerusform>
            <numerusform>%Ln in corso a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln in coda</numerusform>
            <numerusform>%Ln in coda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln in pausa</numerusform>
            <numerusform>%Ln in pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln completato</numerusform>
            <numerusform>%Ln completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annullato</numerusform>
            <numerusform>%Ln annullati</numerusform>
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
            <numerusform>%Ln non riuscito</numerusform>
            <numerusform>%Ln non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln non riuscito o in attesa per altri motivi</numerusform>
            <numerusform>%Ln non riusciti o in attesa per altri motivi</numerusform>
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
        <translation>Seleziona: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unità del limite di velocità</translation>
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
        <translation>Vecchio link: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>I %1 già arrivati vengono conservati. Prima di aggiungervi qualcosa, la dimensione e alcuni campioni vengono confrontati con il file del nuovo link; se è un altro file, il download si ferma e lo segnala.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>Non è ancora arrivato nulla: il file viene scaricato dal nuovo link.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>Impossibile usarlo: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>Sono più link: ne serve uno</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>Questo è il vecchio link</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usa questo link</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>Annulla rimozione</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>Ripristina gli ultimi download rimossi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln download rimosso</numerusform>
            <numerusform>%Ln download rimossi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln dimensione sconosciuta</numerusform>
            <numerusform>%Ln dimensioni sconosciute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>manca spazio per %1 su %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>Ciò per cui c’è spazio continua, il resto attende. Premi qui per selezionare il resto.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>Servono altri %1 su più dischi.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>Servono altri %1 sul disco di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>Manca spazio per %Ln download in coda. %1 Ciò per cui c’è spazio continua, il resto attende.</numerusform>
            <numerusform>Manca spazio per %Ln download in coda. %1 Ciò per cui c’è spazio continua, il resto attende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>Mostra i download il cui nome o link contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>Cerca nell’elenco (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parti del file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln percento ricevuto</numerusform>
            <numerusform>%Ln percento ricevuto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 ricevuti, di dimensione totale sconosciuta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, una connessione attiva</numerusform>
            <numerusform>%1, %Ln connessioni attive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>Apri un file completato, riprova uno non riuscito</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>Durante l’aggiunta: scarica ciò che è spuntato</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>Durante l’aggiunta: spunta o togli la spunta ai link selezionati</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>Durante l’aggiunta: dai un nome a un file, correggi una riga</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>Durante l’aggiunta: ultime cartelle usate</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>Menu dei download selezionati</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>Durante la ricerca: vai ai risultati</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>Durante la ricerca: mostra di nuovo tutto</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>Nelle preferenze e qui: cerca</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Nessuna scorciatoia corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ch&amp;iudi</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullati</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>Tipo</translation>
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
            <numerusform>%Ln altro: cerca</numerusform>
            <numerusform>%Ln altri: cerca</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>Meno server</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Altri server</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 richiede nome utente e password</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>Vengono inviati solo a questo server e dimenticati quando Gannet viene chiuso.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>La connessione non è cifrata: chiunque si trovi tra te e il server può leggere entrambi. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>Anche per %Ln altro download di questo server che li richiede</numerusform>
            <numerusform>Anche per altri %Ln download di questo server che li richiedono</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>Un nome utente non può contenere i due punti</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;ccedi</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Periodo mostrato dal grafico</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocità nel tempo</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>Nessuna velocità misurata dall’avvio di Gannet</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>Nel periodo di %1: ora %2, minimo %3, massimo %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocità di tutti i download</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>Download in corso e in coda</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Spazio libero</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nessuno in corso</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 in corso, %2 in coda</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>Download per cui manca spazio</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>Ciò che un server non ha ancora indicato non è contato.</translation>
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
        <translation>Altro</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Altro (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
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
        <translation>Aggiungi link…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nessun download in corso</translation>
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
        <translation>&amp;Considera attendibile e riprova</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>Perché questa velocità?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Cambia il limite…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>Consenti di più…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>Cambia il suo limite…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>Aggiungi link</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>Aggiungi link (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Incolla link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Intestazioni delle colonne</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>Informazioni su Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostra finestra</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Apri il menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimanente</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Data di aggiunta</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Ordine decrescente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>Mostra ciò che si sa del download selezionato</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Elenco compatto</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Chiudi la finestra</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: un altro Gannet sta usando l’elenco in %1 e non risponde.</translation>
    </message>
</context>
</TS>
