<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>Sobre o Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>Um gerenciador de downloads que nunca dá por concluído um arquivo errado.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: pode ser usado, modificado e redistribuído livremente, sem nenhuma garantia</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executado em</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>Abrir &amp;site</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>No navegador</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>Copia as versões, necessárias para relatar uma falha</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Adicionar links</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Links, um por linha</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>Um link por linha. &lt;b&gt;[001-100]&lt;/b&gt; e &lt;b&gt;[a-f]&lt;/b&gt; geram sequências. Solte texto, links ou uma lista .txt em qualquer lugar.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>O que será adicionado</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;Todos os arquivos</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Tipo de arquivos</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>Só os arquivos deste tipo são mostrados e adicionados</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ignorá-los</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>Baixar novas cópias</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Mostrar na &amp;lista</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mais…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>Links e nomes que já estão na lista</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>Conforme escolhido em cada um</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>Renovar os links antigos</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>Mostra ou oculta cabeçalhos, soma de verificação, conexões, limite e posição</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>Página de o&amp;rigem</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>Página de onde vieram os links</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Enviada aos servidores como Referer</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>Agente do &amp;usuário</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente do usuário</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>O programa informado aos servidores em vez do Gannet</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>O do Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>Cabeçalhos, um por linha</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: pt-BR</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>S&amp;oma de verificação</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Soma de verificação do arquivo</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 ou MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexões</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>Máximo de conexões por download</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Como nas preferências</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>Limite por &amp;download</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>Limite de velocidade de cada download</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unidade do limite de velocidade</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>Consult&amp;ar antes nomes e tamanhos nos servidores</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>Sem isto, um link que só pode ser usado uma vez não é gasto</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>Posição na &amp;fila</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Posição na fila</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>No início: os próximos</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 e %Ln de tamanho desconhecido</numerusform>
            <numerusform>%1, %2 e %Ln de tamanho desconhecido</numerusform>
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
        <translation>espaço insuficiente: %1 livres em %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 livres em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>%Ln de outros tipos ignorado</numerusform>
            <numerusform>%Ln de outros tipos ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln linha não pode ser usada</numerusform>
            <numerusform>%Ln linhas não podem ser usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>%Ln novo link para a lista</numerusform>
            <numerusform>%Ln novos links para a lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>Um limite de velocidade segura o download: o servidor poderia enviar mais.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>O limite de %1 deste download o segura: o servidor poderia enviar mais.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>O limite de %1 para todos os downloads o segura: o servidor poderia enviar mais.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 só permite uma conexão para este arquivo, e ela não passa de %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>O servidor envia %1 por conexão, e há uma aberta.</numerusform>
            <numerusform>O servidor envia %1 por conexão, e há %Ln abertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>O servidor envia %1 por conexão, e há uma aberta, o máximo que este download pode ter.</numerusform>
            <numerusform>O servidor envia %1 por conexão, e há %Ln abertas, o máximo que este download pode ter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>O servidor envia %1 por conexão, e há uma aberta, o máximo que as preferências permitem.</numerusform>
            <numerusform>O servidor envia %1 por conexão, e há %Ln abertas, o máximo que as preferências permitem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 aceita uma conexão por vez e recusou as demais; ela traz %2.</numerusform>
            <numerusform>%1 aceita %Ln conexões por vez e recusou as demais; juntas, elas trazem %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>A conexão com a internet está no limite: todos os downloads juntos recebem %1, e mais conexões não trouxeram nada a mais.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>O caminho até %1 está no limite com %2: mais conexões não trouxeram nada a mais.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>Ainda não se sabe: o Gannet está verificando se mais conexões ajudam.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 ainda não respondeu.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>O disco é a parte mais lenta: a maior parte do tempo é gasta na gravação.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>Este computador é a parte mais lenta: o Gannet mantém o processador ocupado.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>Não foi possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>“%1” é grande demais para uma lista de links.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>“%1” não é uma lista de links: não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>“%1” foi ignorado: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, linha %2 ignorada: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>A pasta “%1” não existe e não pôde ser criada.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>Não foi possível gravar na pasta “%1”: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>“%1” não contém um certificado no formato PEM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out indica um único arquivo, mas há %1 URLs.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum vale para um único arquivo, mas há %1 URLs.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>A unidade da pasta “%1” não está disponível.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror vale para um único arquivo, mas há %1 URLs.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror aceita um link, não “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>Salva os arquivos em DIR, que é criada se não existir.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>Nome do arquivo (com uma única URL).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>Lê as URLs de FILE, uma por linha; “#” inicia um comentário; “-” é a entrada padrão.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>Downloads simultâneos, de 1 a 64 (padrão: 5).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>Máximo de conexões por download, de 1 a 16 (padrão: 8).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>Soma de verificação que o arquivo deve ter: sha256, sha512, sha1 ou md5 (com uma única URL).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>Envia também este cabeçalho; pode ser informada mais de uma vez.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>A página em que os links estão.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>Como se identificar aos servidores.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>Tentativas após uma falha, sem progresso entre elas (padrão: 5).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>Para após SECONDS segundos; o que ainda estiver em andamento conta como falha, e a parte recebida é mantida.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>Confia nos certificados de FILE (PEM), além dos do sistema.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>Bytes por segundo para todos os downloads juntos; pode ser seguido de K, M ou G.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>Escreve um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>Informa apenas o que deu errado; com --json, omite o progresso.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>Baixa arquivos por http e https. Execute o mesmo comando outra vez para continuar o que foi interrompido.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>O que baixar; file[001-100].zip representa vários.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 aceita um número inteiro de %2 a %3, não “%4”.</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header aceita “Nome: valor” em uma linha, não “%1”.</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>O cabeçalho %1 é definido pelo próprio gannet-get.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer aceita um link da web, não “%1”.</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent aceita uma linha sem caracteres de controle.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>Nenhuma URL foi informada.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir aceita o caminho de uma pasta.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out aceita apenas um nome de arquivo, não “%1”; a pasta é informada com --dir. “%2” serviria.</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum aceita sha256, sha512, sha1 ou md5, “=” e todos os dígitos hexadecimais, não “%1”.</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate aceita o caminho de um arquivo.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>Bytes por segundo para cada download; pode ser seguido de K, M ou G.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>Outro link para o mesmo arquivo, usado junto com a única URL; pode ser repetida.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 aceita um número de bytes por segundo, como 800K, 2.5M ou 1G, não “%2”.</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>Confia em HOST se o certificado dele tiver esta impressão digital SHA-256; pode ser repetida.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate aceita um servidor, a porta dele se não for 443, “=” e os 64 dígitos hexadecimais de uma impressão digital SHA-256, não “%1”.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>Abre a janela e baixa os links.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>Salva os links nesta pasta.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>Links a baixar ou arquivos com links.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir precisa do nome de uma pasta.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>Abre o diálogo para adicionar links.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>Inicia sem a janela: na bandeja, se houver.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add precisa da janela, que --minimized não mostra.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>A pasta</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>Não é possível baixar este tipo de link</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>Só é possível baixar links que começam com http ou https.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>Procure um link da web para o mesmo arquivo.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Isto não é um link da web</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>O texto não é um link http ou https completo.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>Verifique o link e adicione-o de novo.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 apresentou um certificado que não é confiável.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 apresentou um certificado que não é confiável (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>O servidor não consegue provar sua identidade</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>Verifique o link e a data deste computador; se estiverem certos, não baixe este arquivo de lá.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>A soma de verificação do arquivo não é a que foi informada.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>A soma de verificação do arquivo é %1, e não a que foi informada.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>O arquivo não é o esperado</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>Compare a soma de verificação com a página de onde ela veio e recomece do início.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>Não foi possível gravar em %1 (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>O disco apresentou uma falha</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>Verifique o disco ou escolha uma pasta em outro.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>O servidor não foi encontrado</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 não é conhecido nesta rede.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>Verifique o link e a conexão com a internet.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>O servidor não aceita conexões</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 está lá, mas recusou a conexão.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>Pode estar fora do ar por um tempo: tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Verifique a conexão com a internet ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>A conexão foi interrompida</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 encerrou a conexão antes que o arquivo estivesse completo.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>O que já foi recebido é mantido: tente novamente para continuar de onde parou.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>Nada mais está chegando</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 parou de enviar antes que o arquivo estivesse completo.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Não há conexão de rede</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 não pode ser alcançado a partir deste computador agora.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>Verifique o cabo de rede ou a conexão sem fio.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>O proxy não funciona</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>O proxy configurado neste computador não repassou a conexão.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>Verifique o proxy nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>O proxy pede nome de usuário e senha</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>O proxy só deixa passar quem se autenticou.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>Defina o nome de usuário e a senha nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Não foi possível estabelecer uma conexão segura</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 e este computador não encontraram uma forma comum de proteger a conexão.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>Tente novamente mais tarde ou avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>O servidor pede nome de usuário e senha</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 só fornece este arquivo a quem se autenticou.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>Informe o nome de usuário e a senha corretos e tente novamente.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>O servidor não fornece o arquivo</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 informa que este link não pode ser usado, ou não pode mais.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>Pegue um novo link na página de onde ele veio.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>O arquivo não existe</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 informa que não há arquivo neste link.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>Verifique o link ou procure um novo na página de onde ele veio.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>O arquivo foi removido</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 informa que o arquivo já existiu e não voltará.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>Procure um novo link na página de onde ele veio.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>O servidor está ocupado</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 está sobrecarregado agora.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Aguarde um pouco e tente novamente.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>O servidor está com falha</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 não pôde responder porque algo deu errado do lado dele.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>O servidor recusou o pedido</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 não aceita este link da forma como foi pedido.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>Abra o link em um navegador para ver o que o servidor exige.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>O servidor deu uma resposta inesperada</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 não enviou o arquivo nem um motivo.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>Abra o link em um navegador para ver o que há lá.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>O link anda em círculos</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 redireciona de um lugar a outro e nunca chega ao arquivo.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>Procure um link direto para o arquivo.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>O link leva a um endereço inseguro</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 redireciona para um endereço que não é protegido ou não está na web.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>A resposta do servidor não faz sentido</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 se contradiz, por isso o que foi enviado não foi usado.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>Tente novamente mais tarde ou baixe o arquivo de outro servidor.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>O arquivo no servidor mudou</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 agora tem uma versão diferente da que foi iniciada.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>Recomece do início para obter a nova versão.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>O arquivo terminou cedo demais</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 enviou menos do que tinha anunciado.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Veio uma página da web em vez do arquivo</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 enviou uma página, em geral para fazer login ou confirmar algo.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>Abra o link em um navegador e pegue o link do próprio arquivo.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>A pasta não existe</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 não existe, ou a unidade não está conectada.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Conecte a unidade ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>Sem permissão para gravar na pasta</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 não permite criar arquivos.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 não tem espaço para o restante do arquivo.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espaço ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>O disco é somente leitura</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 está em um disco que não aceita alterações agora.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>Torne o disco gravável ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>Este nome de arquivo não pode ser usado</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 não aceita um arquivo com este nome.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>O arquivo está em uso</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>Outro Gannet está gravando este arquivo agora.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Aguarde até que ele termine ou pare-o lá.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>Não é possível enviar um cabeçalho adicional</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>Ele contém caracteres que não são permitidos ali.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>Corrija o cabeçalho e tente novamente.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>O tempo acabou</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>O tempo definido para a execução inteira terminou antes que o arquivo estivesse completo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>não é um link da web</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>não é um link que começa com http ou https</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>o link não indica um servidor</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>a sequência entre colchetes não é válida</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>a sequência gera mais de %L1 links</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>A lista foi criada por um Gannet mais recente</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Use a versão mais recente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>Não foi possível salvar a lista de downloads: o disco dela está cheio. Libere espaço; uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>Não foi possível salvar a lista de downloads: não há permissão para gravar na pasta dela. Corrija as permissões e inicie o Gannet novamente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>Não foi possível abrir a lista de downloads: outro Gannet a está usando. Feche-o e inicie novamente.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>A lista de downloads foi criada por um Gannet mais recente e permanece como está. Use aquela versão ou mova a lista para outro lugar.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>Não foi possível salvar a lista de downloads: %1. Verifique o disco.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este computador está sem rede</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>Não há no momento uma rede pela qual consultar %1.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>O download continua automaticamente assim que houver uma rede.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>A unidade não está disponível</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 está em uma unidade que não está conectada agora.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>O nome do arquivo já está em uso</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 já tem arquivos com este nome e com todas as suas variações numeradas.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 A impressão digital SHA-256 dele é %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>O novo link leva a outro arquivo</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>O que %1 tem lá não é o arquivo que foi iniciado, por isso nada dele foi usado.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>Procure um link para o mesmo arquivo ou recomece do início com este.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>O novo link não permite continuar daqui</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 só fornece o arquivo desde o início, por isso não dá para saber se é o mesmo.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>Procure outro link ou recomece do início com este.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 pede uma forma de autenticação que o Gannet não oferece.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 pede uma forma de autenticação que o Gannet não oferece (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>O servidor pede outra forma de autenticação</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>Abra o link em um navegador e faça login por lá.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>Compactados</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Imagens de disco</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>Outros</translation>
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
        <translation>1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamanho desconhecido</translation>
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
        <translation>Tente “gannet-get --help”.</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>Mais %1 linhas foram ignoradas.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>Não há nenhum link para baixar.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Não foi possível ler a pasta “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>Todos os downloads juntos usam no &amp;máximo</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;Sem limite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Cone&amp;xões</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>Máximo de conexões</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Como nas preferências</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>até </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>&amp;Downloads simultâneos</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>Destes, do mesmo se&amp;rvidor</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>Downloads simultâneos do mesmo servidor</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>C&amp;onexões por download</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>Conexões por download</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>até </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>&amp;Perguntar antes de um cancelamento descartar o que já foi recebido</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Ao fechar a &amp;janela</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>O que acontece ao fechar a janela</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>sair; os downloads continuam na próxima execução</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>continuar baixando em segundo plano</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>igual à do ambiente</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escura</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>As alterações têm efeito imediato.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Certificados confiáveis</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>Certificados aceitos como confiáveis embora não sejam válidos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>Remover o certificado selecionado</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>&amp;Notificar quando os downloads terminarem e a janela não estiver à frente</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas preferências</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>Mostra as opções que têm todas estas palavras.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>Iniciar o &amp;Gannet ao entrar na sessão, sem a janela</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>diretório caminho local localização destino salvamento directory path</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>paralelo paralelos simultâneo ao mesmo tempo concorrente fila parallel queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>paralelo paralelos simultâneo ao mesmo tempo concorrente site domínio parallel host</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>paralelo paralelas segmentos partes threads dividir acelerar rápido parallel split</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>confirmar confirmação pergunta aviso alerta</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>bandeja ícone minimizar fechar sair tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>tema modo noite noturno cores aspecto theme dark</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>notificações mensagens avisos alertas pop-up concluídos</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>inicialização automática início sessão bandeja ícone segundo plano autostart boot</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS criptografia segurança autoassinado self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>Nenhum. Se um servidor não consegue provar sua identidade, a linha do download oferece confiar nele.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Em outros lugares</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>largura de banda limitar taxa máximo lento bandwidth throttle</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>O botão na barra de ferramentas; para downloads individuais, o menu deles.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>rede SOCKS HTTP network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>O configurado no sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>língua tradução português localização language locale</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>O do ambiente.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>teclas atalhos hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>O menu lista todos os atalhos.</translation>
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
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Di&amp;minuir</translation>
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
        <translation>&amp;Fechar</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Fechar</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>Renovar link</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Link antigo</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>Novo &amp;link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Abrir página</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Abrir no navegador a página em que o link estava</translation>
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
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>falta %Ln hora</numerusform>
            <numerusform>faltam %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexão</numerusform>
            <numerusform>%Ln conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>tentando novamente</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>nada se perdeu: %1 foram mantidos</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ concluído · soma de verificação correta</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ concluído · tamanho não verificado</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ concluído</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>na fila, é o próximo</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>%1 mantidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln por cento</numerusform>
            <numerusform>%Ln por cento</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>baixando</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>verificando o arquivo…</translation>
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
        <translation>parando…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>soma de verificação correta</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>tamanho não verificado</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Renovar link…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Verificar certificado…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limitado a %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>de novo em %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>Um download selecionado</numerusform>
            <numerusform>%Ln downloads selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>total de %1, %2 já recebidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>um de tamanho desconhecido</numerusform>
            <numerusform>%Ln de tamanho desconhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>um em andamento a %1</numerusform>
            <numerusform>%Ln em andamento a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>um com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
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
        <translation>Pesquisar nos atalhos</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>Mostra os atalhos que têm todas estas palavras.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Mostrar a senha</translation>
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
        <translation>Iniciando o download de %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; nova tentativa em %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>%1 concluído: %2 em %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, salvo como %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (o servidor não informou o tamanho)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>Interrompido. As partes recebidas são mantidas: execute o mesmo comando outra vez para continuar.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%1 de %2 arquivos recebidos; %3 com falha.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: o espelho %2 foi ignorado: %3</translation>
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
        <translation>%1 respondeu, sem informar o tamanho</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 respondeu, sem informar o tamanho e só de uma vez</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 respondeu: %2, pode ser baixado em partes</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 respondeu: %2, só de uma vez</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>A soma de verificação está correta</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>O tamanho está correto</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>Não foi possível verificar o tamanho: o servidor não o informou</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Nada foi verificado</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: tentativa %2 em %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: nova consulta em %2</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>Continua a partir de %1, consulta %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>Iniciado, consulta %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Redirecionado para %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>Todos os bytes já foram recebidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>Agora %Ln conexão, a última com %1</numerusform>
            <numerusform>Agora %Ln conexões, a última com %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 recusou mais conexões, %Ln continua</numerusform>
            <numerusform>%1 recusou mais conexões, %Ln continuam</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>Uma conexão com %1 terminou após %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>Uma conexão lenta com %1 foi substituída</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>Uma conexão lenta com %1 ganhou uma concorrente para a mesma parte</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>O espelho %1 tem o mesmo arquivo e ajuda</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>O espelho %1 foi ignorado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Nova tentativa feita manualmente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>O último byte foi recebido, o arquivo está sendo verificado</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>aguardando a resposta</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>comparando uma amostra</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>contida pelo limite</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sem enviar dados</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>Novo link, para %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 tem o mesmo arquivo: continua com o que já foi recebido</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 responde mais rápido a pedidos curtos: %2 por vez</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Confiar neste certificado?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>O servidor não consegue provar sua identidade</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>Alguém entre você e o servidor pode estar lendo os dados e pode alterar o arquivo. Confie neste certificado somente se quem administra o servidor lhe informou a impressão digital dele e ela for a mesma. Ele será confiável apenas para este servidor e esta porta; você pode desfazer isso nas preferências.</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (domínio público), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Salvar em</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln link já está na lista</numerusform>
            <numerusform>%Ln links já estão na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln download adicionado</numerusform>
            <numerusform>%Ln downloads adicionados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Adicionar em &amp;pausa</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>Isto é de antes. O que você digitar ou colar agora tomará o lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln nome de arquivo já está na lista</numerusform>
            <numerusform>%Ln nomes de arquivo já estão na lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>Nenhum link http ou https foi encontrado no conteúdo.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln link já está na lista. Baixar novamente?</numerusform>
            <numerusform>%Ln links já estão na lista. Baixar novamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln linha foi ignorada por não ser um link da web: %1</numerusform>
            <numerusform>%Ln linhas foram ignoradas por não serem links da web: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>Nenhum link da web foi encontrado em %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>Grande demais para uma lista de links: %1.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>O que você estava adicionando foi mantido: “Adicionar links” o traz de volta.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>Nenhum novo link foi dado a %1, por já ter terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln download tem um novo link: %1.</numerusform>
            <numerusform>%Ln downloads têm um novo link: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>O que já foi recebido é mantido e comparado com o arquivo do novo link antes que algo seja acrescentado.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>já está na lista</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>incluído</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>o mesmo link da linha %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>já está na lista: nova cópia</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>“%1” não pode ser um nome de arquivo</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>será salvo como %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>retomável</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>não retomável</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>novo link para o download da lista</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>na lista com outro link</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>nome na lista</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>já baixado: nova cópia</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>já baixado</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Salvo em %1</translation>
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
        <translation>O cabeçalho “%1” é definido pelo próprio Gannet: retire essa linha.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>Um cabeçalho é “Nome: valor” em uma linha, não “%1”.</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>A página de origem é um link da web completo, não “%1”.</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>O agente do usuário contém caracteres que não podem ser enviados.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>Isto não é uma soma de verificação MD5, SHA-1, SHA-256 nem SHA-512.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>Uma soma de verificação vale para um único arquivo: deixe um marcado ou apague a soma.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Alterar o nome</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Corrigir a linha</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>A pasta abaixo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>Baixar uma nova cópia</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>Renovar o link antigo</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>A lista de downloads estava danificada e uma nova foi iniciada. A antiga foi mantida como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>não foi possível criar a pasta %1</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Alargar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Estreitar</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (espelho)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>Baixa os bytes de %1 a %2, está em %3</translation>
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
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1% de %Ln download</numerusform>
            <numerusform>%1% de %Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln download em andamento</numerusform>
            <numerusform>%Ln downloads em andamento</numerusform>
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
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>O Gannet continua na bandeja</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>Um clique no ícone traz a janela de volta. O menu dele tem “Sair”.</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>Com a janela fechada, o Gannet continuou na bandeja.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>O que os detalhes mostram</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todos os downloads</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Retomar os downloads selecionados</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>Parar os downloads selecionados e manter o que já foi recebido</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>Parar os downloads selecionados e descartar o que já foi recebido</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>Tentar novamente agora os downloads selecionados</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>Descartar o que já foi recebido e recomeçar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>Abrir os arquivos concluídos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>Mostrar os arquivos na pasta deles</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Copiar os links dos downloads selecionados</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>Retirar da lista os downloads selecionados</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todos</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>Parar tudo e manter o que já foi recebido</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todos</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>Retomar tudo o que está pausado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar links</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>Cancelar este download?</numerusform>
            <numerusform>Cancelar %Ln downloads?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 já foram recebidos e serão descartados.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>Cancelar e descartar</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Não perguntar novamente</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>Recomeçar este download?</numerusform>
            <numerusform>Recomeçar %Ln downloads?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>%1 de arquivos incompletos serão descartados.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>Os arquivos concluídos permanecem onde estão.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Remover este download da lista?</numerusform>
            <numerusform>Remover %Ln downloads da lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Mover também o arquivo concluído para a lixeira</numerusform>
            <numerusform>Mover também %Ln arquivos concluídos para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>Não foi possível abrir %1. O arquivo pode ter sido movido, ou nenhum programa está definido para este tipo de arquivo.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Não foi possível abrir a pasta %1.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Confiar neste certificado…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>Mostrar o certificado que foi recusado e confiar nele para o seu servidor</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Renovar link…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>Dar ao download um novo link e continuar com o que já foi recebido</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>Salvar os downloads selecionados em outra pasta</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Abrir no navegador a página em que o link estava</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>Limitar a velocidade…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>Definir a velocidade máxima dos downloads selecionados</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>Informar ao servidor nome de usuário e senha e tentar novamente</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
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
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>Solte links aqui</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>um link, o texto de uma página ou uma lista .txt com mil links</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>ou pressione {%1} para colar, {%2} para digitar</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>A lista está vazia. Pressione %1 para colar links, %2 para digitá-los.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1: download concluído</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln download concluído</numerusform>
            <numerusform>%Ln downloads concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: o download falhou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln download falhou</numerusform>
            <numerusform>%Ln downloads falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Não há mais nada a fazer.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>Recomeçar %Ln download em outra pasta?</numerusform>
            <numerusform>Recomeçar %Ln downloads em outra pasta?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 já foram recebidos e serão descartados.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>Não foi possível abrir a página de %1: nenhum navegador está definido.</translation>
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
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>Comparar uma soma de verificação da área de transferência</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Endereço final</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Espelhos</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Salvo como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>Soma de verificação calculada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>nem mesmo o tamanho era conhecido</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>o tamanho está correto</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>a soma de verificação está correta</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>Não há uma soma de verificação na área de transferência: copie uma primeiro (MD5, SHA-1, SHA-256 ou SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>Lendo o arquivo para calcular %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ Certo: o %1 do arquivo é o da área de transferência.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! Errado: o %1 do arquivo não é o da área de transferência.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>Última modificação</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Nenhum download corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>Nenhum download em “%1” corresponde a “%2”.</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>Não há mais nada aqui.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nenhum download em andamento.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Nenhum download na fila.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nenhum download pausado.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>Nenhum download concluído ainda.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nenhum download falhou.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>Nenhum download cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln download mostrado</numerusform>
            <numerusform>%Ln downloads mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>A tecla Seta para baixo abre uma lista das últimas pastas usadas.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Últimas pastas usadas</translation>
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
        <translation>Limitar a velocidade</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>No máximo %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Limite de velocidade: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>Limite de velocidade: nenhum</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>Todos os downloads juntos usam no máximo %1 (%2 remove o limite)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>Limitar a velocidade de todos os downloads (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>No máximo %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Outro limite…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
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
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>Nada aconteceu com este download desde que o Gannet foi iniciado.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>Copia todas as linhas; elas contêm nomes de servidores, mas nenhum link</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Desde que o Gannet foi iniciado:</translation>
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
            <numerusform>Solte para adicionar %Ln link</numerusform>
            <numerusform>Solte para adicionar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Solte para ler os links de %Ln arquivo</numerusform>
            <numerusform>Solte para ler os links de %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>Isto não contém nenhum link</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>Sair? %Ln download não pode ser retomado</numerusform>
            <numerusform>Sair? %Ln downloads não podem ser retomados</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>O servidor só entrega o arquivo inteiro: os %1 que já chegaram serão baixados novamente na próxima inicialização.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>Continuar baixando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>Mostrar na ordem da lista</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>Linhas ordenadas não podem ser movidas manualmente. Para mudar a ordem em que são baixadas, mostre-as na ordem da lista.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>Por que esta velocidade?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln download, cada um</numerusform>
            <numerusform>%Ln downloads, cada um</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>Vale até que você o altere, mesmo após reiniciar.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>Além disso, todos os downloads juntos usam no máximo %1.</translation>
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
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Um Flatpak não pode definir isto sozinho: adicione o Gannet aos programas que o seu ambiente inicia.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>Continua como estava. %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nenhuma opção corresponde a “%1”.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>Iniciar agora</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>Executar os downloads selecionados antes de todos os outros</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Executar em seguida</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Executar mais cedo</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Executar mais tarde</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Mover para o fim</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>Executar por último</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>Ordem na fila</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>Selecione um download para ver como ele está indo: as conexões, a velocidade e o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nenhum download em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em andamento</numerusform>
            <numerusform>%Ln em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln em andamento a %1</numerusform>
            <numerusform>%Ln em andamento a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln na fila</numerusform>
            <numerusform>%Ln na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln pausado</numerusform>
            <numerusform>%Ln pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln concluído</numerusform>
            <numerusform>%Ln concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelado</numerusform>
            <numerusform>%Ln cancelados</numerusform>
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
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln com falha ou aguardando por outros motivos</numerusform>
            <numerusform>%Ln com falha ou aguardando por outros motivos</numerusform>
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
        <translation>Selecionar: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unidade do limite de velocidade</translation>
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
        <translation>Link antigo: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>Os %1 já recebidos são mantidos. Antes que algo seja acrescentado a eles, o tamanho e algumas amostras são comparados com o arquivo do novo link; se for outro arquivo, o download para e avisa.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>Nada foi recebido ainda: o arquivo é baixado do novo link.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>Não pode ser usado: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>São vários links: é preciso um</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>Este é o link antigo</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usar este link</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>Desfazer remoção</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>Trazer de volta os últimos downloads removidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln download removido</numerusform>
            <numerusform>%Ln downloads removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln tamanho desconhecido</numerusform>
            <numerusform>%Ln tamanhos desconhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>sem espaço para %1 de %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>O que cabe continua, o restante aguarda. Pressione aqui para selecionar o que não caberá.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>São necessários mais %1 em vários discos.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>São necessários mais %1 no disco de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>Não há espaço para %Ln download da fila. %1 O que cabe continua, o restante aguarda.</numerusform>
            <numerusform>Não há espaço para %Ln downloads da fila. %1 O que cabe continua, o restante aguarda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>Mostra os downloads cujo nome ou link tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>Pesquisar na lista (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Partes do arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln por cento recebido</numerusform>
            <numerusform>%Ln por cento recebidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 recebidos, de um tamanho desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, %Ln conexão ativa</numerusform>
            <numerusform>%1, %Ln conexões ativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>Abrir um arquivo concluído, tentar novamente um que falhou</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>Ao adicionar: baixar o que está marcado</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>Ao adicionar: marcar ou desmarcar os links selecionados</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>Ao adicionar: nomear um arquivo, corrigir uma linha</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>Ao adicionar: últimas pastas usadas</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>Menu dos downloads selecionados</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>Ao pesquisar: ir para os resultados</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>Ao pesquisar: mostrar tudo de novo</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>Nas preferências e aqui: pesquisar</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Nenhum atalho corresponde a “%1”.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausados</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
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
            <numerusform>Mais %Ln: pesquisar</numerusform>
            <numerusform>Mais %Ln: pesquisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>Menos servidores</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Mais servidores</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 pede nome de usuário e senha</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>São enviados somente a este servidor e esquecidos quando o Gannet é encerrado.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>A conexão não é criptografada: quem estiver entre você e o servidor pode ler ambos. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>Também para mais %Ln download deste servidor que os pede</numerusform>
            <numerusform>Também para mais %Ln downloads deste servidor que os pedem</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>Um nome de usuário não pode conter dois-pontos</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Período que o gráfico mostra</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidade ao longo do tempo</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>Nenhuma velocidade foi medida desde que o Gannet foi iniciado</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>No período de %1: agora %2, mínimo %3, máximo %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidade de todos os downloads</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>Downloads em andamento e na fila</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espaço livre</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>nenhum em andamento</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 em andamento, %2 na fila</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>Downloads que não caberão</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>O que um servidor ainda não informou não é contado.</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mais (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
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
        <translation>Adicionar links…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nenhum download em andamento</translation>
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
        <translation>Con&amp;fiar e tentar novamente</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>Por que esta velocidade?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Alterar o limite…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>Permitir mais…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>Alterar o limite dele…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>Adicionar links</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>Adicionar links (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Colar links</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>Títulos das colunas</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>Sobre o Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Data de adição</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Ordem decrescente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>Mostrar o que se sabe sobre o download selecionado</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Lista compacta</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar a janela</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: outro Gannet está usando a lista em %1 e não responde.</translation>
    </message>
</context>
</TS>
