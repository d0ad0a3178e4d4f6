<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>Acerca de Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>Un gestor de descargas que nunca da por terminado un archivo incorrecto.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: se puede usar, modificar y distribuir libremente, sin garantía alguna</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>Abrir el &amp;sitio web</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>En el navegador web</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>C&amp;opiar los detalles</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>Copia las versiones, necesarias para informar de un error</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Enlaces, uno por línea</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>Un enlace por línea. &lt;b&gt;[001-100]&lt;/b&gt; y &lt;b&gt;[a-f]&lt;/b&gt; generan series. Suelte texto, enlaces o una lista .txt en cualquier lugar.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Lo que se añadirá</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Todos los archivos</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo de archivos</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>Solo se muestran y se añaden los archivos de este tipo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>Descargar copias nuevas</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Mostrar en la &amp;lista</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>Enlaces y nombres que ya están en la lista</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>Según lo elegido en cada uno</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>Renovar los enlaces antiguos</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>Muestra u oculta las cabeceras, la suma de verificación, las conexiones, el límite y la posición</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>Página de o&amp;rigen</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>Página de la que proceden los enlaces</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Se envía a los servidores como Referer</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>Agente de &amp;usuario</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>El programa que se indica a los servidores en lugar de Gannet</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>El de Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>&amp;Cabeceras</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>Cabeceras, una por línea</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: es</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>&amp;Suma de verificación</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Suma de verificación del archivo</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 o MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>Máximo de conexiones por descarga</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Según las preferencias</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>Límite por desc&amp;arga</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>Límite de velocidad de cada descarga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unidad del límite de velocidad</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>Consultar antes nombres y tamaños a l&amp;os servidores</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>Sin esto, un enlace que solo se puede usar una vez no se gasta</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>Pos&amp;ición en la cola</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Posición en la cola</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>Al principio: las siguientes</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 y %Ln de tamaño desconocido</numerusform>
            <numerusform>%1, %2 y %Ln de tamaño desconocido</numerusform>
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
        <translation>espacio insuficiente: %1 libres en %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 libres en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>%Ln de otros tipos excluido</numerusform>
            <numerusform>%Ln de otros tipos excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln línea no se puede usar</numerusform>
            <numerusform>%Ln líneas no se pueden usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>%Ln enlace nuevo para la lista</numerusform>
            <numerusform>%Ln enlaces nuevos para la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>Un límite de velocidad la frena: el servidor podría dar más.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>Su límite de %1 la frena: el servidor podría dar más.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>El límite de %1 para todas las descargas la frena: el servidor podría dar más.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 solo ofrece este archivo por una única conexión, y esta no supera %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>El servidor da %1 a cada conexión y hay %Ln abierta.</numerusform>
            <numerusform>El servidor da %1 a cada conexión y hay %Ln abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>El servidor da %1 a cada conexión y hay %Ln abierta, el máximo para esta descarga.</numerusform>
            <numerusform>El servidor da %1 a cada conexión y hay %Ln abiertas, el máximo para esta descarga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>El servidor da %1 a cada conexión y hay %Ln abierta, el máximo que permiten las preferencias.</numerusform>
            <numerusform>El servidor da %1 a cada conexión y hay %Ln abiertas, el máximo que permiten las preferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 solo admite %Ln conexión a la vez y ha rechazado las demás; esta aporta %2.</numerusform>
            <numerusform>%1 solo admite %Ln conexiones a la vez y ha rechazado las demás; juntas aportan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>La línea está saturada: todas las descargas juntas reciben %1, y más conexiones no aportaron nada más.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>La línea hasta %1 está saturada a %2: más conexiones no aportaron nada más.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>Aún no se sabe: Gannet está comprobando si más conexiones ayudan.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 todavía no ha respondido.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>El disco es lo más lento: la mayor parte del tiempo se dedica a escribir.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>Este equipo es lo más lento: Gannet mantiene ocupado su procesador.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>«%1» es demasiado grande para una lista de enlaces.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>«%1» no es una lista de enlaces: no es un archivo de texto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>Se omite «%1»: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, se omite la línea %2: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>La carpeta «%1» no existe y no se puede crear.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>No se puede escribir en la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>«%1» no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out da nombre a un solo archivo, pero hay %1 URL.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum es para un solo archivo, pero hay %1 URL.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>La unidad de la carpeta «%1» no está disponible.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror es para un solo archivo, pero hay %1 URL.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror espera un enlace, no «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>Guardar los archivos en DIR, que se crea si no existe.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>Nombre del archivo (con una sola URL).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>Leer las URL de FILE, una por línea; «#» inicia un comentario; «-» es la entrada estándar.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>Descargas simultáneas, de 1 a 64 (5 de forma predeterminada).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>Máximo de conexiones por descarga, de 1 a 16 (8 de forma predeterminada).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>Suma de verificación que debe tener el archivo: sha256, sha512, sha1 o md5 (con una sola URL).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>Enviar también esta cabecera; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>La página en la que están los enlaces.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>Nombre con el que identificarse ante los servidores.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>Intentos tras un fallo, sin avances entre ellos (5 de forma predeterminada).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>Detener tras SECONDS; lo que siga en curso cuenta como fallido y se conserva la parte recibida.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>Confiar en los certificados de FILE (PEM) además de los del sistema.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>Bytes por segundo para todas las descargas juntas; puede ir seguido de K, M o G.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>Escribir un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>Informar solo de los errores; con --json, omitir el progreso.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>Descarga archivos por http y https. Ejecute la misma orden otra vez para continuar lo que se detuvo.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>Lo que se va a descargar; file[001-100].zip representa muchos.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 espera un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header espera «Nombre: valor» en una sola línea, no «%1».</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>gannet-get establece por sí mismo la cabecera %1.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer espera un enlace web, no «%1».</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent espera una sola línea sin caracteres de control.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>No se ha indicado ninguna URL.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir espera la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out espera un simple nombre de archivo, no «%1»; la carpeta se indica con --dir. «%2» serviría.</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum espera sha256, sha512, sha1 o md5, «=» y todos los dígitos hexadecimales, no «%1».</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate espera la ruta de un archivo.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>Bytes por segundo para cada descarga; puede ir seguido de K, M o G.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>Otro enlace al mismo archivo, que se usa además de la única URL; repetible.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 espera un número de bytes por segundo como 800K, 2.5M o 1G, no «%2».</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>Confiar en HOST si su certificado tiene esta huella SHA-256; repetible.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate espera un servidor, su puerto si no es el 443, «=» y los 64 dígitos hexadecimales de una huella SHA-256, no «%1».</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>Abre la ventana y descarga los enlaces.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>Guardar los enlaces en esta carpeta.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>Enlaces que descargar, o archivos con enlaces.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>Abre el diálogo para añadir enlaces.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>Inicia sin la ventana: en la bandeja, si la hay.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add necesita la ventana, que --minimized no muestra.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>Este tipo de enlace no se puede obtener</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>Solo se pueden obtener los enlaces que empiezan por http o https.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>Busque un enlace web al mismo archivo.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Esto no es un enlace web</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>El texto no es un enlace http o https completo.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>Compruebe el enlace y añádalo otra vez.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 presentó un certificado que no es de confianza.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 presentó un certificado que no es de confianza (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>El servidor no puede demostrar su identidad</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>Compruebe el enlace y la fecha de este equipo; si son correctos, no descargue este archivo desde ahí.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>La suma de verificación del archivo no es la que se indicó.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>La suma de verificación del archivo es %1, no la que se indicó.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>El archivo no es el esperado</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>Compare la suma de verificación con la página de la que procede y empiece de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1: no se pudo escribir.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1: no se pudo escribir (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>El disco informó de un error</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>Compruebe el disco o elija una carpeta en otro.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>No se encontró el servidor</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 no se conoce en esta red.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>Compruebe el enlace y la conexión a Internet.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>El servidor no acepta conexiones</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 está activo, pero rechazó la conexión.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>Puede que esté fuera de servicio por un tiempo: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Compruebe la conexión a Internet o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se interrumpió</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 cerró la conexión antes de que el archivo estuviera completo.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>Lo recibido se conserva: reintente para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>Ya no llega nada</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 dejó de enviar antes de que el archivo estuviera completo.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>No hay conexión de red</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 no es accesible desde este equipo en este momento.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>Compruebe el cable de red o la conexión inalámbrica.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>El proxy no funciona</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>El proxy configurado en este equipo no transmitió la conexión.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>Compruebe el proxy en la configuración de red del sistema.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>El proxy pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>El proxy solo deja pasar a quienes se han identificado.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>Indique su nombre y contraseña en la configuración de red del sistema.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>No se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 y este equipo no encontraron una forma común de proteger la conexión.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>Inténtelo más tarde o avise a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>El servidor pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 solo ofrece este archivo a quienes se han identificado.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>Indique el nombre y la contraseña correctos y reintente.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>El servidor no ofrece este archivo</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 indica que este enlace no se puede usar, o que ya no se puede.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>Tome un enlace nuevo de la página de la que procede.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 indica que no hay ningún archivo en este enlace.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>Compruebe el enlace o busque uno nuevo en la página de la que procede.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>El archivo se eliminó</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 indica que el archivo existió y no volverá.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>Busque un enlace nuevo en la página de la que procede.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 está demasiado ocupado en este momento.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Espere un poco y reintente.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>El servidor tiene un error</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 no pudo responder porque algo falló por su parte.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>El servidor rechazó la petición</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 no acepta este enlace tal como se ha pedido.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>Abra el enlace en un navegador web para ver qué quiere el servidor.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>El servidor dio una respuesta inesperada</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 no envió ni el archivo ni un motivo.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>Abra el enlace en un navegador web para ver qué hay ahí.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>El enlace redirige en círculos</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 redirige de un sitio a otro sin llegar nunca al archivo.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>Busque un enlace directo al archivo.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>El enlace lleva a un sitio no seguro</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 redirige a un sitio que no está protegido o no está en la web.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La respuesta del servidor no tiene sentido</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 se contradice, así que no se usó lo que envió.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>Inténtelo más tarde o descargue el archivo desde otro servidor.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>El archivo del servidor ha cambiado</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 tiene ahora una versión distinta de la que se empezó.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>Empiece de nuevo desde el principio para obtener la versión nueva.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>El archivo terminó demasiado pronto</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 envió menos de lo que había anunciado.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Llegó una página web en lugar del archivo</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 envió una página, a menudo para identificarse o confirmar algo.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>Abra el enlace en un navegador web y tome el enlace del propio archivo.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está disponible</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 no existe, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Conecte la unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>No se permite escribir en la carpeta</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 no le permite crear archivos.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 no tiene espacio para el resto del archivo.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 está en un disco que no admite cambios en este momento.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>Permita la escritura en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>El nombre de archivo no se puede usar</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 no admite ningún archivo con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>El archivo está en uso</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>Otra instancia de Gannet está escribiendo este archivo ahora.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espere a que termine o detenga la descarga allí.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>No se puede enviar una cabecera adicional</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>Contiene caracteres que no están permitidos ahí.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>Corrija la cabecera y reintente.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Se agotó el tiempo</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>El tiempo concedido a toda la ejecución se agotó antes de que el archivo estuviera completo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>no es un enlace web</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>no es un enlace que empiece por http o https</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>el enlace no indica ningún servidor</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>el patrón entre corchetes no se puede desarrollar</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>el patrón genera más de %L1 enlaces</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>La lista se creó con una versión más reciente de Gannet</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Use la versión más reciente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>No se puede guardar la lista de descargas: su disco está lleno. Libere espacio; se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>No se puede guardar la lista de descargas: no se permite escribir en su carpeta. Corrija los permisos e inicie Gannet de nuevo.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>No se puede abrir la lista de descargas: otra instancia de Gannet la está usando. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>La lista de descargas se creó con una versión más reciente de Gannet y se deja como está. Use esa versión o mueva la lista a otro lugar.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>No se puede guardar la lista de descargas: %1. Compruebe su disco.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo está sin conexión</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>%1 no se puede consultar: no hay ninguna red disponible en este momento.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>La descarga continuará automáticamente en cuanto haya una red.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>La unidad no está disponible</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 está en una unidad que no está conectada en este momento.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>El nombre de archivo ya está ocupado</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 ya tiene archivos con este nombre y con todas sus variantes numeradas.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 Su huella SHA-256 es %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>El enlace nuevo lleva a otro archivo</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>Lo que %1 tiene ahí no es el archivo que se empezó, así que no se usó nada de ello.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>Busque un enlace al mismo archivo o empiece de nuevo desde el principio con este.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>El enlace nuevo no permite continuar desde aquí</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 solo ofrece el archivo desde el principio, así que no se puede saber si es el mismo.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>Busque otro enlace o empiece de nuevo desde el principio con este.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 pide una forma de identificarse que Gannet no admite.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 pide una forma de identificarse que Gannet no admite (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>El servidor pide otra forma de identificarse</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>Abra el enlace en un navegador web e identifíquese allí.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Imágenes de disco</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>Otros</translation>
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
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>Pruebe «gannet-get --help».</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>Se omiten %1 líneas más.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>No hay ningún enlace que descargar.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>No se puede leer la carpeta «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>Todas las descargas juntas usan como &amp;máximo</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Sin límite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Conex&amp;iones</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>Máximo de conexiones</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Según las preferencias</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>hasta </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>&amp;Descargas simultáneas</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>De ellas, del mismo &amp;servidor</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>Descargas simultáneas del mismo servidor</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>C&amp;onexiones por descarga</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>Conexiones por descarga</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>hasta </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>&amp;Preguntar antes de que una cancelación descarte lo recibido</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Qué ocurre al cerrar la ventana</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>salir; las descargas continúan en el próximo inicio</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>seguir descargando en segundo plano</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscura</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>Certificados de con&amp;fianza</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>Certificados en los que se confía aunque no son válidos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>Quitar el certificado seleccionado</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>&amp;Notificar el fin de las descargas cuando la ventana no esté en primer plano</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>Muestra las opciones que contienen todas estas palabras.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>In&amp;iciar Gannet al iniciar sesión, sin su ventana</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>directorio ruta ubicación destino guardado directory path location</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>paralelo paralelas simultáneo a la vez concurrente cola parallel queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>paralelo paralelas simultáneo a la vez concurrente sitio dominio parallel host</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>paralelo paralelas segmentos partes hilos dividir acelerar rápido parallel threads split</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>confirmar confirmación pregunta aviso advertencia</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>bandeja icono minimizar cerrar salir tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>tema modo noche nocturno colores aspecto theme dark</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>notificaciones mensajes avisos alertas emergentes terminadas</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>autoarranque arranque inicio automático sesión bandeja icono segundo plano autostart</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS cifrado seguridad autofirmado self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>Ninguno. Si un servidor no puede demostrar su identidad, la fila de la descarga ofrece confiar en él.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>ancho de banda limitar tasa máximo lento bandwidth throttle</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>El botón de la barra de herramientas; para descargas concretas, su menú.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>red servidor intermediario SOCKS HTTP network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>El configurado en el sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>lengua traducción español localización language locale</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>El del escritorio.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>teclas atajos accesos rápidos hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>El menú muestra todos los atajos.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Dis&amp;minuir</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>Renovar el enlace</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Enlace antiguo</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>Enlace &amp;nuevo</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Abrir la página</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Abrir en el navegador web la página en la que estaba el enlace</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>queda %Ln hora</numerusform>
            <numerusform>quedan %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>nuevo intento dentro de %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>nuevo intento ahora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>no se pierde nada: se conservan %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ terminada · suma de verificación correcta</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ terminada · tamaño no verificado</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ terminada</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>en cola, la siguiente</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>se conservan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln por ciento</numerusform>
            <numerusform>%Ln por ciento</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>comprobando el archivo…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>pausando…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>suma de verificación correcta</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>tamaño sin verificar</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Renovar el enlace…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Comprobar el certificado…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limitada a %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>reintento en %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln descarga seleccionada</numerusform>
            <numerusform>%Ln descargas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>%1 en total, %2 recibidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>%Ln de tamaño desconocido</numerusform>
            <numerusform>%Ln de tamaño desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln en curso a %1</numerusform>
            <numerusform>%Ln en curso a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
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
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>Muestra los atajos que contienen todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Mostrar la contraseña</translation>
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
        <translation>Empieza la descarga de %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; nuevo intento dentro de %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>Terminado %1: %2 en %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, guardado como %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (el servidor no indicó cuánto debía ocupar)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>Detenido. Las partes recibidas se conservan: ejecute la misma orden otra vez para continuar.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>Recibidos %1 de %2 archivos; %3 fallidos.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: se omite el servidor espejo %2: %3</translation>
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
        <translation>%1 respondió, sin indicar el tamaño</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 respondió, sin indicar el tamaño y solo en un bloque</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 respondió: %2, se puede obtener por partes</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 respondió: %2, solo en un bloque</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>La suma de verificación es correcta</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>El tamaño es correcto</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>No se pudo comprobar el tamaño: el servidor no lo indicó</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>No se comprobó nada</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: el intento %2 será dentro de %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: nueva comprobación dentro de %2</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>Continúa desde %1, consulta a %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>Iniciada, consulta a %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Redirigida a %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>Ya se han recibido todos los bytes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>%Ln conexión ahora, la última con %1</numerusform>
            <numerusform>%Ln conexiones ahora, la última con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 rechazó más conexiones, %Ln continúa</numerusform>
            <numerusform>%1 rechazó más conexiones, %Ln continúan</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>Una conexión con %1 terminó después de %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>Se reemplazó una conexión lenta con %1</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>Una conexión lenta con %1 compite ahora con otra por la misma parte</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>El servidor espejo %1 tiene el mismo archivo y colabora</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>Se omite el servidor espejo %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Reintentada manualmente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>Se ha recibido el último byte, se está comprobando el archivo</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>espera la respuesta</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>compara una muestra</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>frenada por el límite</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin actividad</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>Enlace nuevo, a %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 tiene el mismo archivo: continúa con lo recibido</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 responde más rápido a peticiones cortas: %2 cada vez</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>¿Confiar en este certificado?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>El servidor no puede demostrar su identidad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>Puede que alguien entre usted y el servidor esté leyendo los datos y modifique el archivo. Confíe en este certificado solo si los responsables del servidor le han comunicado su huella y esta coincide. Solo se confiará en él para este servidor y este puerto; puede revocarlo en las preferencias.</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (dominio público), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln enlace ya está en la lista</numerusform>
            <numerusform>%Ln enlaces ya están en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln descarga añadida</numerusform>
            <numerusform>%Ln descargas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Añadir en &amp;pausa</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>Esto es de antes. Lo que escriba o pegue ahora lo sustituirá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln nombre de archivo ya está en la lista</numerusform>
            <numerusform>%Ln nombres de archivo ya están en la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>No se ha encontrado ningún enlace http o https ahí.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln enlace ya está en la lista. ¿Descargarlo otra vez?</numerusform>
            <numerusform>%Ln enlaces ya están en la lista. ¿Descargarlos otra vez?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>Se omitió %Ln línea porque no es un enlace web: %1</numerusform>
            <numerusform>Se omitieron %Ln líneas porque no son enlaces web: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>No se han encontrado enlaces web en %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>%1 es demasiado grande para una lista de enlaces.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>Lo que estaba añadiendo se conserva: «Añadir enlaces» lo recupera.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>No se ha dado un enlace nuevo a %1 por haber finalizado ya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln descarga tiene un enlace nuevo: %1.</numerusform>
            <numerusform>%Ln descargas tienen un enlace nuevo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>Lo recibido se conserva y se compara con el archivo del enlace nuevo antes de añadir más.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>ya está en la lista</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>el mismo enlace que en la línea %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>ya está en la lista: copia nueva</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>«%1» no puede ser un nombre de archivo</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>se guardará como %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>reanudable</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>no reanudable</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>enlace nuevo para la descarga de la lista</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>en la lista con otro enlace</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>nombre en la lista</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>ya descargado: copia nueva</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>ya descargado</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Se guarda en %1</translation>
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
        <translation>Gannet establece por sí mismo la cabecera «%1»: quite esa línea.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>Una cabecera es «Nombre: valor» en una sola línea, no «%1».</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>La página de origen es un enlace web completo, no «%1».</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>El agente de usuario contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>Esto no es una suma de verificación MD5, SHA-1, SHA-256 ni SHA-512.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>Una suma de verificación es para un solo archivo: deje uno marcado o borre la suma.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Corregir la línea</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>La carpeta de abajo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>Descargar una copia nueva</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>Renovar el enlace antiguo</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>La lista de descargas estaba dañada y se ha empezado una nueva. La antigua se conserva como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Ensanchar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Estrechar</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (servidor espejo)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>Obtiene los bytes de %1 a %2, va por %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1&#xa0;% de %Ln descarga</numerusform>
            <numerusform>%1&#xa0;% de %Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln descarga en curso</numerusform>
            <numerusform>%Ln descargas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet sigue en la bandeja</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>Haga clic en su icono para recuperar la ventana. Su menú contiene «Salir».</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>Con la ventana cerrada, Gannet siguió en la bandeja.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>Contenido de los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas las descargas</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Reanudar las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>Detener las descargas seleccionadas y conservar lo recibido</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>Detener las descargas seleccionadas y descartar lo recibido</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>Reintentar ahora las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>Descartar lo recibido y empezar desde el principio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>Abrir los archivos terminados</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>Mostrar los archivos en su carpeta</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Copiar los enlaces de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>Quitar de la lista las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>Detener todo y conservar lo recibido</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>Reanudar todo lo que está en pausa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar los enlaces</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>¿Cancelar %Ln descarga?</numerusform>
            <numerusform>¿Cancelar %Ln descargas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>Ya se han recibido %1, que se descartarán.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>Cancelar y descartar</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>¿Empezar de nuevo %Ln descarga?</numerusform>
            <numerusform>¿Empezar de nuevo %Ln descargas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>Se descartarán %1 de archivos sin terminar.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>Los archivos terminados se quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>¿Quitar %Ln descarga de la lista?</numerusform>
            <numerusform>¿Quitar %Ln descargas de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Mover también %Ln archivo terminado a la papelera</numerusform>
            <numerusform>Mover también %Ln archivos terminados a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>No se pudo abrir %1. Puede que el archivo se haya movido o que no haya ningún programa asociado a su tipo.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>No se pudo abrir la carpeta %1.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Confiar en este certificado…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>Mostrar el certificado rechazado y confiar en él para su servidor</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Renovar el enlace…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>Dar a la descarga un enlace nuevo y continuar con lo recibido</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>Guardar las descargas seleccionadas en otra carpeta</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Abrir en el navegador web la página en la que estaba el enlace</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>Limitar la velocidad…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>Establecer la velocidad máxima de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>Dar al servidor un nombre y una contraseña, y reintentar</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>Suelte enlaces aquí</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>un enlace, el texto de una página o una lista .txt con mil de ellos</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>o pulse {%1} para pegar, {%2} para escribirlos</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>La lista está vacía. Pulse %1 para pegar enlaces, %2 para escribirlos.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln descarga ha terminado</numerusform>
            <numerusform>%Ln descargas han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln descarga ha fallado</numerusform>
            <numerusform>%Ln descargas han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>¿Empezar de nuevo %Ln descarga en otra carpeta?</numerusform>
            <numerusform>¿Empezar de nuevo %Ln descargas en otra carpeta?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>Ya se han recibido %1, que se descartarán.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>No se pudo abrir la página de %1: no hay ningún navegador web configurado.</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 bytes)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>Comparar con una suma de verificación del portapapeles</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Dirección final</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Servidores espejo</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>Suma de verificación calculada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>ni siquiera se conocía el tamaño</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>el tamaño es correcto</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>la suma de verificación es correcta</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>No hay ninguna suma de verificación en el portapapeles: copie una primero (MD5, SHA-1, SHA-256 o SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>Leyendo el archivo para calcular su suma %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ Correcto: el archivo tiene la suma %1 del portapapeles.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! Incorrecto: la suma %1 del archivo no es la del portapapeles.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>Última modificación</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Ninguna descarga coincide con «%1».</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>Ninguna descarga de «%1» coincide con «%2».</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>Ya no hay nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>No hay nada en cola.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>No hay nada en pausa.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>Todavía no ha terminado nada.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>No ha fallado nada.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>No hay nada cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln descarga mostrada</numerusform>
            <numerusform>%Ln descargas mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>La tecla Flecha abajo abre una lista de las últimas carpetas usadas.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Últimas carpetas usadas</translation>
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
        <translation>Limitar la velocidad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Máximo %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Límite de velocidad: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>Límite de velocidad: ninguno</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>Todas las descargas juntas usan como máximo %1 (%2 quita el límite)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>Limitar la velocidad de todas las descargas (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>Máximo %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Otro límite…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limitar</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>No hay eventos desde que se inició Gannet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>Copia todas las líneas; contienen nombres de servidores, pero ningún enlace</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Desde que se inició Gannet:</translation>
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
            <numerusform>Suelte para añadir %Ln enlace</numerusform>
            <numerusform>Suelte para añadir %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Suelte para leer los enlaces de %Ln archivo</numerusform>
            <numerusform>Suelte para leer los enlaces de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>Ahí no hay ningún enlace</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>¿Salir? %Ln descarga no se puede reanudar</numerusform>
            <numerusform>¿Salir? %Ln descargas no se pueden reanudar</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>El servidor solo entrega el archivo entero: los %1 que ya han llegado se descargarán de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>Seguir descargando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>Mostrar en el orden de la lista</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>Las filas ordenadas no se pueden mover manualmente. Para cambiar el orden en que se descargan, muéstrelas en el orden de la lista.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>¿Por qué esta velocidad?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln descarga, cada una</numerusform>
            <numerusform>%Ln descargas, cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>Se mantiene hasta que lo cambie, también tras un reinicio.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>Además, todas las descargas juntas usan como máximo %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Un Flatpak no puede configurar esto por sí mismo: añada Gannet a los programas que inicia su escritorio.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>Sigue como estaba. %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ninguna opción coincide con «%1».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>Ejecutar las descargas seleccionadas antes que todas las demás</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Ejecutar a continuación</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Ejecutar antes</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Ejecutar después</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>Ejecutar al final</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>Orden en la cola</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>Seleccione una descarga para ver cómo va: sus conexiones, su velocidad y lo que le ha ocurrido.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln en curso a %1</numerusform>
            <numerusform>%Ln en curso a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln en pausa</numerusform>
            <numerusform>%Ln en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln terminada</numerusform>
            <numerusform>%Ln terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
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
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln fallida o en espera por otros motivos</numerusform>
            <numerusform>%Ln fallidas o en espera por otros motivos</numerusform>
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
        <translation>Seleccionar: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unidad del límite de velocidad</translation>
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
        <translation>Enlace antiguo: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>Los %1 recibidos se conservan. Antes de añadirles nada, su tamaño y algunas muestras se comparan con el archivo del enlace nuevo; si es otro archivo, la descarga se detiene y lo indica.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>Todavía no se ha recibido nada: el archivo se obtiene del enlace nuevo.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>Esto no se puede usar: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>Son varios enlaces: se necesita uno</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>Este es el enlace antiguo</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usar este enlace</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>Deshacer «Quitar»</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>Recuperar las descargas que se quitaron por última vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln descarga quitada</numerusform>
            <numerusform>%Ln descargas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln tamaño desconocido</numerusform>
            <numerusform>%Ln tamaños desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>sin espacio para %1 de %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>Lo que cabe continúa, el resto espera. Pulse aquí para seleccionar lo que no cabrá.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>Hacen falta %1 más en varios discos.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>Hacen falta %1 más en el disco de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>No hay espacio para %Ln descarga de la cola. %1 Lo que cabe continúa, el resto espera.</numerusform>
            <numerusform>No hay espacio para %Ln descargas de la cola. %1 Lo que cabe continúa, el resto espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>Muestra las descargas cuyo nombre o enlace contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>Buscar en la lista (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln por ciento recibido</numerusform>
            <numerusform>%Ln por ciento recibido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 recibidos, tamaño total desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, %Ln conexión activa</numerusform>
            <numerusform>%1, %Ln conexiones activas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>Abrir un archivo terminado, reintentar uno fallido</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>Al añadir: descargar lo marcado</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>Al añadir: marcar o desmarcar los enlaces seleccionados</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>Al añadir: nombrar un archivo, corregir una línea</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>Al añadir: últimas carpetas usadas</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>Menú de las descargas seleccionadas</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>Al buscar: ir a los resultados</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>Al buscar: mostrar todo otra vez</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>En las preferencias y aquí: buscar</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Ningún atajo coincide con «%1».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
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
            <numerusform>%Ln más: buscar</numerusform>
            <numerusform>%Ln más: buscar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>Menos servidores</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Más servidores</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>Solo se envían a este servidor y se olvidan al salir de Gannet.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>La conexión no está cifrada: quien esté entre usted y el servidor puede leer ambos. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>También para %Ln descarga más de este servidor que los pide</numerusform>
            <numerusform>También para %Ln descargas más de este servidor que los piden</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>Un nombre no puede contener dos puntos</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Tiempo que muestra el gráfico</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>No se ha medido ninguna velocidad desde que se inició Gannet</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>En un periodo de %1: ahora %2, mínimo %3, máximo %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidad de todas las descargas</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>Descargas en curso y en cola</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nada en curso</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 en curso, %2 en cola</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>Descargas que no cabrán</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>No se cuenta lo que un servidor aún no ha indicado.</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Más (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
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
        <translation>Añadir enlaces…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
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
        <translation>Con&amp;fiar y reintentar</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>¿Por qué esta velocidad?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Cambiar el límite…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>Permitir más…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>Cambiar su límite…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>Añadir enlaces (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Pegar enlaces</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Encabezados de columna</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>Acerca de Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Fecha de adición</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>Mostrar lo que se sabe de la descarga seleccionada</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Lista compacta</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: otra instancia de Gannet usa la lista de %1 y no responde.</translation>
    </message>
</context>
</TS>
