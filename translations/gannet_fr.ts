<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>À propos de Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>Un gestionnaire de téléchargements qui ne déclare jamais terminé un fichier incorrect.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT&#xa0;: utilisation, modification et redistribution libres&#x202f;; sans aucune garantie</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sous</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>Ouvrir le &amp;site web</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>Dans le navigateur web</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>Copie les versions, utiles pour signaler un problème</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Liens, un par ligne</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>Un lien par ligne. &lt;b&gt;[001-100]&lt;/b&gt; et &lt;b&gt;[a-f]&lt;/b&gt; génèrent des suites. Déposez du texte, des liens ou une liste .txt n’importe où.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Ce qui sera ajouté</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Enregistrer dans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>Tous les &amp;fichiers</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>Type de fichiers</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>Seuls les fichiers de ce type sont affichés et ajoutés</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>Télécharger de nouvelles copies</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Afficher dans la &amp;liste</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>Pl&amp;us…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>Liens et noms déjà dans la liste</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>Selon le choix de chacun</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>Renouveler les anciens liens</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>Affiche et masque en-têtes, somme de contrôle, connexions, limite et place</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>&amp;Référent</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>Page d’où viennent les liens</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>Envoyée aux serveurs comme Referer</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>A&amp;gent utilisateur</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>Le programme indiqué aux serveurs à la place de Gannet</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Celui de Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>E&amp;n-têtes</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>En-têtes, un par ligne</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: fr</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Somme de &amp;contrôle</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Somme de contrôle du fichier</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 ou MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Conne&amp;xions</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>Connexions par téléchargement, au plus</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Selon les préférences</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>Li&amp;mite par fichier</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>Limite de vitesse de chaque téléchargement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unité de la limite de vitesse</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>&amp;Demander d’abord les noms et tailles aux serveurs</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>Sans cela, un lien à usage unique n’est pas consommé</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>Place dans la f&amp;ile</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file d’attente</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>En premier&#xa0;: prochain exécuté</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 et %Ln de taille inconnue</numerusform>
            <numerusform>%1, %2 et %Ln de taille inconnue</numerusform>
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
        <translation>pas assez de place&#xa0;: %1 libres dans %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 libres dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>%Ln d’un autre type exclu</numerusform>
            <numerusform>%Ln d’autres types exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln ligne inutilisable</numerusform>
            <numerusform>%Ln lignes inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>%Ln nouveau lien pour la liste</numerusform>
            <numerusform>%Ln nouveaux liens pour la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>Une limite de vitesse le freine&#xa0;: le serveur pourrait donner plus.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>Sa limite de %1 le freine&#xa0;: le serveur pourrait donner plus.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>La limite de %1 pour tous les téléchargements le freine&#xa0;: le serveur pourrait donner plus.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 ne fournit ce fichier que par une seule connexion, et celle-ci ne dépasse pas %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>Le serveur accorde %1 par connexion, et %Ln est ouverte.</numerusform>
            <numerusform>Le serveur accorde %1 par connexion, et %Ln sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>Le serveur accorde %1 par connexion, et %Ln est ouverte, le maximum pour ce téléchargement.</numerusform>
            <numerusform>Le serveur accorde %1 par connexion, et %Ln sont ouvertes, le maximum pour ce téléchargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>Le serveur accorde %1 par connexion, et %Ln est ouverte, le maximum permis par les préférences.</numerusform>
            <numerusform>Le serveur accorde %1 par connexion, et %Ln sont ouvertes, le maximum permis par les préférences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 n’accepte que %Ln connexion à la fois et a refusé les suivantes&#x202f;; elle apporte %2.</numerusform>
            <numerusform>%1 n’accepte que %Ln connexions à la fois et a refusé les suivantes&#x202f;; ensemble, elles apportent %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>La ligne est saturée&#xa0;: tous les téléchargements réunis reçoivent %1, et davantage de connexions n’ont rien apporté de plus.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>La ligne vers %1 est saturée à %2&#xa0;: davantage de connexions n’ont rien apporté de plus.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>Pas encore connu&#xa0;: Gannet vérifie si davantage de connexions sont utiles.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>Le disque est l’élément le plus lent&#xa0;: l’écriture prend l’essentiel du temps.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>Cet ordinateur est l’élément le plus lent&#xa0;: Gannet occupe tout son processeur.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux pour une liste de liens.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de liens&#xa0;: ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est ignoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, ligne %2 ignorée&#xa0;: %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas et ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>Impossible d’écrire dans le dossier «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out nomme un seul fichier, mais il y a %1 URL.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum porte sur un seul fichier, mais il y a %1 URL.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>Le lecteur du dossier «&#x202f;%1&#x202f;» est absent.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror porte sur un seul fichier, mais il y a %1 URL.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror attend un lien, pas «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>Enregistrer les fichiers dans DIR, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>Nom du fichier (avec une seule URL).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>Lire les URL dans FILE, une par ligne&#x202f;; «&#x202f;#&#x202f;» introduit un commentaire&#x202f;; «&#x202f;-&#x202f;» désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>Téléchargements simultanés, de 1 à 64 (5 par défaut).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>Nombre maximal de connexions par téléchargement, de 1 à 16 (8 par défaut).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>Somme de contrôle attendue du fichier&#xa0;: sha256, sha512, sha1 ou md5 (avec une seule URL).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>Envoyer aussi cet en-tête&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>La page sur laquelle se trouvent les liens.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>Nom sous lequel se présenter aux serveurs.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>Tentatives après un échec, sans progression entre elles (5 par défaut).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>Arrêter après SECONDS&#x202f;; ce qui est encore en cours compte alors comme un échec, les parties reçues sont conservées.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>Faire confiance aux certificats de FILE (PEM) en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>Octets par seconde pour tous les téléchargements réunis&#x202f;; peut être suivi de K, M ou G.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>Écrire un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>Ne signaler que les erreurs&#x202f;; avec --json, omettre la progression.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>Télécharge des fichiers par http et https. Relancez la même commande pour reprendre ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>Ce qu’il faut télécharger&#x202f;; file[001-100].zip en représente plusieurs.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 attend un nombre entier de %2 à %3, pas «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header attend «&#x202f;Nom: valeur&#x202f;» sur une seule ligne, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>L’en-tête %1 est défini par gannet-get.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer attend un lien web, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent attend une seule ligne sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>Aucune URL n’est indiquée.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir attend le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out attend un simple nom de fichier, pas «&#x202f;%1&#x202f;»&#x202f;; le dossier s’indique avec --dir. «&#x202f;%2&#x202f;» conviendrait.</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum attend sha256, sha512, sha1 ou md5, «&#x202f;=&#x202f;» et tous les chiffres hexadécimaux, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate attend le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>Octets par seconde pour chaque téléchargement&#x202f;; peut être suivi de K, M ou G.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>Autre lien vers le même fichier, utilisé en plus de l’unique URL&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 attend un nombre d’octets par seconde tel que 800K, 2.5M ou 1G, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>Faire confiance à HOST si son certificat a cette empreinte SHA-256&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate attend un serveur, son port s’il ne s’agit pas de 443, «&#x202f;=&#x202f;» et les 64 chiffres hexadécimaux d’une empreinte SHA-256, pas «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>Ouvre la fenêtre et télécharge les liens.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>Enregistrer les liens dans ce dossier.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>Liens à télécharger, ou fichiers contenant des liens.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir attend le nom d’un dossier.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>Ouvre la boîte de dialogue d’ajout de liens.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>Démarrer sans la fenêtre&#xa0;: dans la zone de notification, s’il y en a une.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add a besoin de la fenêtre, que --minimized n’affiche pas.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>Ce type de lien ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>Seuls les liens commençant par http ou https peuvent être récupérés.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>Cherchez un lien web vers le même fichier.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>Ce n’est pas un lien web</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>Le texte n’est pas un lien http ou https complet.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>Vérifiez le lien et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 a présenté un certificat qui n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 a présenté un certificat qui n’est pas digne de confiance (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Le serveur ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>Vérifiez le lien et la date de cet ordinateur&#x202f;; s’ils sont corrects, ne récupérez pas ce fichier depuis ce serveur.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>La somme de contrôle du fichier n’est pas celle qui a été indiquée.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>La somme de contrôle du fichier est %1, et non celle qui a été indiquée.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>Le fichier n’est pas celui attendu</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>Comparez la somme de contrôle avec la page d’où elle provient, puis recommencez depuis le début.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1&#xa0;: écriture impossible.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1&#xa0;: écriture impossible (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>Le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>Vérifiez le disque ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>Le serveur est introuvable</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>%1 n’est pas connu sur ce réseau.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>Vérifiez le lien et la connexion à Internet.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>Le serveur n’accepte pas de connexions</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 est joignable mais a refusé la connexion.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>Il est peut-être momentanément indisponible&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Vérifiez la connexion à Internet ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 a mis fin à la connexion avant que le fichier soit complet.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>Les données reçues sont conservées&#xa0;: réessayez pour reprendre à partir de là.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>Plus rien n’arrive</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 a cessé d’envoyer avant que le fichier soit complet.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Aucune connexion au réseau</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>%1 n’est pas joignable depuis cet ordinateur pour le moment.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>Vérifiez le câble réseau ou la connexion sans fil.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Le serveur mandataire ne fonctionne pas</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>Le serveur mandataire configuré sur cet ordinateur n’a pas relayé la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>Vérifiez le serveur mandataire dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Le serveur mandataire demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>Le serveur mandataire n’accepte que les utilisateurs identifiés.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>Indiquez son nom et son mot de passe dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 et cet ordinateur n’ont trouvé aucun moyen commun de protéger la connexion.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>Réessayez plus tard ou prévenez les responsables du serveur.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>Le serveur demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 ne fournit ce fichier qu’aux utilisateurs identifiés.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>Indiquez le bon nom et le bon mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>Le serveur ne fournit pas ce fichier</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 indique que ce lien ne peut pas, ou ne peut plus, être utilisé.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>Prenez un nouveau lien sur la page d’où il provient.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 indique qu’il n’y a aucun fichier à cette adresse.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>Vérifiez le lien ou cherchez-en un nouveau sur la page d’où il provient.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>Le fichier a été supprimé</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 indique que le fichier a existé et ne reviendra pas.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>Cherchez un nouveau lien sur la page d’où il provient.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 est trop sollicité pour le moment.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Le serveur a rencontré une erreur</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 n’a pas pu répondre en raison d’un problème de son côté.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>Le serveur a refusé</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>%1 n’accepte pas ce lien tel qu’il a été demandé.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>Ouvrez le lien dans un navigateur web pour voir ce que veut le serveur.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>Le serveur a donné une réponse inattendue</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 n’a envoyé ni le fichier ni d’explication.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>Ouvrez le lien dans un navigateur web pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>Le lien tourne en rond</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 renvoie d’une adresse à l’autre sans jamais arriver au fichier.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>Cherchez un lien direct vers le fichier.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>Le lien mène à un endroit non sûr</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 renvoie vers un endroit qui n’est pas protégé ou n’est pas sur le web.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>La réponse du serveur est incohérente</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 se contredit&#x202f;; ce qui a été envoyé n’a donc pas été utilisé.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>Réessayez plus tard ou récupérez le fichier depuis un autre serveur.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>Le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 propose maintenant une autre version que celle qui a été commencée.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>Recommencez depuis le début pour obtenir la nouvelle version.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>Le fichier s’est terminé trop tôt</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 a envoyé moins de données qu’annoncé.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>Une page web a été reçue à la place du fichier</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 a envoyé une page, souvent destinée à s’identifier ou à confirmer quelque chose.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>Ouvrez le lien dans un navigateur web et prenez le lien du fichier lui-même.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Le dossier est absent</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 n’existe pas, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Connectez le lecteur ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>L’écriture dans le dossier n’est pas autorisée</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 ne vous permet pas de créer des fichiers.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 n’a plus assez de place pour le reste du fichier.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de l’espace ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 se trouve sur un disque qui n’accepte aucune modification pour le moment.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>Rendez le disque accessible en écriture ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>Le nom de fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 n’accepte pas de fichier portant ce nom.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Le fichier est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>Une autre instance de Gannet écrit dans ce fichier en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Attendez qu’elle ait terminé ou arrêtez-y le téléchargement.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>Un en-tête supplémentaire ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>Il contient des caractères qui n’y sont pas autorisés.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>Corrigez l’en-tête, puis réessayez.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>Le temps accordé à l’ensemble de l’exécution s’est écoulé avant que le fichier soit complet.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>ce n’est pas un lien web</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>ce lien ne commence pas par http ou https</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>le lien ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>le motif entre crochets ne peut pas être développé</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>le motif produit plus de %L1 liens</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>La liste a été créée par une version plus récente de Gannet</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>Impossible d’enregistrer la liste des téléchargements&#xa0;: son disque est plein. Libérez de l’espace&#x202f;; une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>Impossible d’enregistrer la liste des téléchargements&#xa0;: l’écriture dans son dossier n’est pas autorisée. Corrigez les permissions et redémarrez Gannet.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>Impossible d’ouvrir la liste des téléchargements&#xa0;: une autre instance de Gannet l’utilise. Fermez-la, puis recommencez.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>La liste des téléchargements a été créée par une version plus récente de Gannet et reste inchangée. Utilisez cette version ou déplacez la liste ailleurs.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>Impossible d’enregistrer la liste des téléchargements&#xa0;: %1. Vérifiez son disque.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>%1 ne peut pas être interrogé&#xa0;: aucun réseau n’est disponible pour le moment.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>Le téléchargement reprendra de lui-même dès qu’un réseau sera disponible.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>Le lecteur est absent</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 se trouve sur un lecteur qui n’est pas connecté pour le moment.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>Le nom de fichier est déjà pris</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 contient déjà des fichiers portant ce nom, ainsi que toutes ses variantes numérotées.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 Son empreinte SHA-256 est %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>Le nouveau lien mène à un autre fichier</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>%1 n’y propose pas le fichier commencé&#x202f;; rien n’en a donc été utilisé.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>Cherchez un lien vers le même fichier ou recommencez depuis le début avec celui-ci.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>Le nouveau lien ne permet pas de reprendre</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 ne fournit le fichier que depuis son début&#x202f;; impossible donc de voir si c’est le même.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>Cherchez un autre lien ou recommencez depuis le début avec celui-ci.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 demande un mode d’identification que Gannet ne prend pas en charge.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 demande un mode d’identification que Gannet ne prend pas en charge (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>Le serveur demande un autre mode d’identification</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>Ouvrez le lien dans un navigateur web pour vous y identifier.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Images disque</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>Autres</translation>
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
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation>Essayez «&#x202f;gannet-get --help&#x202f;».</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>%1 autres lignes sont omises.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>Il n’y a aucun lien à télécharger.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>Impossible de lire le dossier «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>Tous les téléchargements réunis utilisent au &amp;plus</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>Aucune &amp;limite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Conne&amp;xions</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>Connexions, au plus</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Selon les préférences</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>jusqu’à </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;Enregistrer dans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>Téléchargements &amp;simultanés</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>Dont depuis le même ser&amp;veur</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>Téléchargements simultanés depuis le même serveur</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>C&amp;onnexions par téléchargement</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>Connexions par téléchargement</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>jusqu’à </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>&amp;Demander avant qu’une annulation ne supprime les données reçues</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>À la fermeture de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>Effet de la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>quitter&#x202f;; les téléchargements reprennent au prochain démarrage</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>continuer à télécharger en arrière-plan</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les modifications prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>Cer&amp;tificats de confiance</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>Certificats de confiance bien que non valides</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>Retirer le certificat sélectionné</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>&amp;Notifier la fin des téléchargements si la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>Affiche les préférences qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>Démarrer &amp;Gannet à l’ouverture de session, sans sa fenêtre</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>répertoire chemin emplacement cible destination directory path</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallèle simultané concurrent nombre file attente queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallèle simultané concurrent nombre hôte site domaine host domain</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>parallèle segments parties morceaux diviser accélérer rapide threads split boost</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>confirmer confirmation question avertissement alerte confirm</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>zone notification icône réduire minimiser quitter tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>thème mode nuit couleurs aspect theme dark</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>notifications messages alertes avis popups terminé</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>démarrage automatique lancement session zone notification icône arrière-plan autostart boot tray</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS chiffrement cryptage sécurité auto-signé autosigné self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>Aucun. Si un serveur ne peut pas prouver son identité, la ligne du téléchargement propose de lui faire confiance.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>bande passante débit brider ralentir maximum lent limitation bandwidth throttle</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>Le bouton de la barre d’outils&#x202f;; pour un seul téléchargement, son menu.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>proxy réseau SOCKS HTTP network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>Celui qui est configuré dans le système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>traduction régionale région locale language</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>Celle du bureau.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>touches raccourcis combinaisons shortcuts hotkeys</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>Le menu présente tous les raccourcis.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Au&amp;gmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>Renouveler le lien</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>Ancien lien</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Nouveau lien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Ouvrir dans le navigateur web la page où se trouvait le lien</translation>
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
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln heure restante</numerusform>
            <numerusform>%Ln heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>nouvelle tentative dans %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>nouvelle tentative maintenant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>rien n’est perdu&#xa0;: %1 conservés</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ terminé · somme de contrôle correcte</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ terminé · taille non vérifiée</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>en file d’attente, prochain</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>%1 conservés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln pour cent</numerusform>
            <numerusform>%Ln pour cent</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement en cours</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>vérification du fichier…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>mise en pause…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>annulation…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>somme de contrôle correcte</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>taille non vérifiée</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Renouveler le lien…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>Vérifier le certificat…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limité à %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>réessai dans %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln téléchargement sélectionné</numerusform>
            <numerusform>%Ln téléchargements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>%1 au total, dont %2 reçus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>%Ln de taille inconnue</numerusform>
            <numerusform>%Ln de taille inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln en cours à %1</numerusform>
            <numerusform>%Ln en cours à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
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
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>Affiche les raccourcis qui contiennent tous ces mots.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Afficher le mot de &amp;passe</translation>
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
        <translation>Début du téléchargement de %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1&#xa0;: %2&#x202f;; nouvelle tentative dans %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>%1 terminé&#xa0;: %2 en %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, enregistré sous %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (le serveur n’a pas indiqué la taille attendue)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>Arrêté. Les parties reçues sont conservées&#xa0;: relancez la même commande pour reprendre.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%1 fichiers reçus sur %2&#x202f;; %3 en échec.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1&#xa0;: le miroir %2 est ignoré&#xa0;: %3</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answered, without a size</source>
        <translation>%1 a répondu, sans indiquer de taille</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 a répondu, sans indiquer de taille, en un seul bloc uniquement</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 a répondu&#xa0;: %2, récupérable en plusieurs parties</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 a répondu&#xa0;: %2, en un seul bloc uniquement</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>La somme de contrôle est correcte</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>La taille est correcte</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>La taille n’a pas pu être vérifiée&#xa0;: le serveur ne l’a pas indiquée</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Rien n’a été vérifié</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1&#xa0;: tentative %2 dans %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1&#xa0;: nouvelle vérification dans %2</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>Reprise à partir de %1, interroge %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>Démarré, interroge %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Redirigé vers %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>Tous les octets sont déjà reçus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>%Ln connexion maintenant, la dernière vers %1</numerusform>
            <numerusform>%Ln connexions maintenant, la dernière vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 a refusé d’autres connexions, %Ln se poursuit</numerusform>
            <numerusform>%1 a refusé d’autres connexions, %Ln se poursuivent</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>Une connexion à %1 s’est terminée après %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>Une connexion lente à %1 a été remplacée</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>Une connexion lente à %1 est mise en concurrence pour la même partie</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>Le miroir %1 a le même fichier et participe</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>Le miroir %1 est ignoré</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Mis en pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>Relancé manuellement</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>Le dernier octet est reçu, le fichier est en cours de vérification</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>attend la réponse</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>compare un échantillon</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>freinée par la limite</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieuse</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>Un nouveau lien, vers %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 a le même fichier&#xa0;: reprise avec les données reçues</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 répond plus vite aux requêtes courtes : %2 à la fois</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Faire confiance à ce certificat&#x202f;?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Le serveur ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>Quelqu’un entre vous et le serveur peut lire les échanges et modifier le fichier. Ne faites confiance à ce certificat que si les responsables du serveur vous ont communiqué son empreinte et que celle-ci est identique. La confiance ne vaudra que pour ce serveur et ce port&#x202f;; vous pourrez la retirer dans les préférences.</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (domaine public), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln lien est déjà dans la liste</numerusform>
            <numerusform>%Ln liens sont déjà dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln téléchargement ajouté</numerusform>
            <numerusform>%Ln téléchargements ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>Ajouter en &amp;pause</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>Ceci est votre saisie précédente. Ce que vous saisissez ou collez maintenant la remplace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln nom de fichier est déjà dans la liste</numerusform>
            <numerusform>%Ln noms de fichier sont déjà dans la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>Aucun lien http ou https n’a été trouvé dans ce contenu.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln lien est déjà dans la liste. Le télécharger à nouveau&#x202f;?</numerusform>
            <numerusform>%Ln liens sont déjà dans la liste. Les télécharger à nouveau&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln ligne a été ignorée, car ce n’est pas un lien web&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes ont été ignorées, car ce ne sont pas des liens web&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>Aucun lien web n’a été trouvé dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>%1 est trop volumineux pour une liste de liens.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>Votre saisie est conservée&#xa0;: «&#x202f;Ajouter des liens&#x202f;» la rétablit.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>Aucun nouveau lien donné à %1&#xa0;: déjà terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln téléchargement a un nouveau lien&#xa0;: %1.</numerusform>
            <numerusform>%Ln téléchargements ont un nouveau lien&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>Les données reçues sont conservées et comparées au fichier du nouveau lien avant tout ajout.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>déjà dans la liste</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>demande…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>même lien qu’à la ligne %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>déjà dans la liste&#xa0;: nouvelle copie</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un nom de fichier</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>sera enregistré sous %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>reprise possible</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>reprise impossible</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>nouveau lien pour le téléchargement de la liste</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>dans la liste avec un autre lien</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>nom déjà dans la liste</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>déjà téléchargé&#xa0;: nouvelle copie</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>déjà téléchargé</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
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
        <translation>Gannet définit lui-même l’en-tête «&#x202f;%1&#x202f;»&#xa0;: retirez cette ligne.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>Un en-tête s’écrit «&#x202f;Nom: valeur&#x202f;» sur une seule ligne, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>Le référent est un lien web complet, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>L’agent utilisateur contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>Ce n’est pas une somme de contrôle MD5, SHA-1, SHA-256 ou SHA-512.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>Une somme de contrôle porte sur un seul fichier&#xa0;: n’en laissez qu’un coché ou effacez la somme.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Corriger la ligne</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>Le dossier ci-dessous</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>Télécharger une nouvelle copie</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>Renouveler l’ancien lien</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>La liste des téléchargements était endommagée et une nouvelle a été créée. L’ancienne est conservée sous %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button of a message, then the message: for the ear.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gannet::ColumnsMenu</name>
    <message>
        <source>Wider</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (miroir)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>Récupère les octets de %1 à %2, en est à %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1&#x202f;% de %Ln téléchargement</numerusform>
            <numerusform>%1&#x202f;% de %Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln téléchargement en cours</numerusform>
            <numerusform>%Ln téléchargements en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet continue dans la zone de notification</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>Un clic sur son icône rétablit la fenêtre. Son menu propose «&#x202f;Quitter&#x202f;».</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>Pendant que sa fenêtre était fermée, Gannet a continué dans la zone de notification.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>Contenu des détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tous les téléchargements</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>Reprendre les téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>Arrêter les téléchargements sélectionnés et conserver les données reçues</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>Arrêter les téléchargements sélectionnés et supprimer les données reçues</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>Relancer maintenant les téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>Supprimer les données reçues et recommencer depuis le début</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>Ouvrir les fichiers terminés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>Afficher les fichiers dans leur dossier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>Copier les liens des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>Retirer les téléchargements sélectionnés de la liste</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>Tout arrêter et conserver les données reçues</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>Reprendre tout ce qui est en pause</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>Annuler %Ln téléchargement&#x202f;?</numerusform>
            <numerusform>Annuler %Ln téléchargements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 déjà reçus seront supprimés.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>Annuler et supprimer</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>Recommencer %Ln téléchargement&#x202f;?</numerusform>
            <numerusform>Recommencer %Ln téléchargements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>%1 de fichiers inachevés seront supprimés.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>Les fichiers terminés restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Retirer %Ln téléchargement de la liste&#x202f;?</numerusform>
            <numerusform>Retirer %Ln téléchargements de la liste&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>Mettre aussi %Ln fichier terminé à la corbeille</numerusform>
            <numerusform>Mettre aussi %Ln fichiers terminés à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>Impossible d’ouvrir %1. Le fichier a peut-être été déplacé, ou aucun programme n’est associé à son type.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>Impossible d’ouvrir le dossier %1.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Faire confiance à ce certificat…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>Afficher le certificat refusé et lui faire confiance pour son serveur</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>Renouveler le lien…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>Donner un nouveau lien au téléchargement et reprendre avec les données reçues</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>Enregistrer les téléchargements sélectionnés dans un autre dossier</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>Ouvrir dans le navigateur web la page où se trouvait le lien</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>Limiter la vitesse…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>Définir la vitesse maximale des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>Donner un nom et un mot de passe au serveur, puis réessayer</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>Déposez des liens ici</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>un lien, le texte d’une page ou une liste .txt qui en contient un millier</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>ou appuyez sur {%1} pour coller, sur {%2} pour saisir des liens</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>La liste est vide. Appuyez sur %1 pour coller des liens, sur %2 pour les saisir.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln téléchargement est terminé</numerusform>
            <numerusform>%Ln téléchargements sont terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Échec de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln téléchargement a échoué</numerusform>
            <numerusform>%Ln téléchargements ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>Recommencer %Ln téléchargement dans un autre dossier&#x202f;?</numerusform>
            <numerusform>Recommencer %Ln téléchargements dans un autre dossier&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 déjà reçus seront supprimés.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>Impossible d’ouvrir la page sur %1&#xa0;: aucun navigateur web n’est défini.</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 octets)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>Comparer avec une somme de contrôle du presse-papiers</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Adresse finale</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Miroirs</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>Somme de contrôle calculée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>même la taille était inconnue</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>la taille est correcte</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>la somme de contrôle est correcte</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>Il n’y a pas de somme de contrôle dans le presse-papiers&#xa0;: copiez-en d’abord une (MD5, SHA-1, SHA-256 ou SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>Lecture du fichier pour calculer sa somme %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ Correct&#xa0;: la somme %1 du fichier est celle du presse-papiers.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! Incorrect&#xa0;: la somme %1 du fichier n’est pas celle du presse-papiers.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>Aucun téléchargement ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>Sous «&#x202f;%1&#x202f;», aucun téléchargement ne correspond à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>Il n’y a plus rien ici.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Aucun téléchargement en cours.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>Aucun téléchargement en file d’attente.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Aucun téléchargement en pause.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>Aucun téléchargement terminé pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Aucun téléchargement en échec.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>Aucun téléchargement annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln téléchargement affiché</numerusform>
            <numerusform>%Ln téléchargements affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>La touche Bas ouvre la liste des derniers dossiers utilisés.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>Derniers dossiers utilisés</translation>
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
        <translation>Limiter la vitesse</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>Limite de vitesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>Limite de vitesse&#xa0;: aucune</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>Tous les téléchargements réunis utilisent au plus %1 (%2 lève la limite)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>Limiter la vitesse de tous les téléchargements (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>Au plus %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Autre limite…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limiter</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>Aucun événement depuis le démarrage de Gannet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>Copie toutes les lignes&#x202f;; elles contiennent des noms de serveurs, mais aucun lien</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Depuis le démarrage de Gannet&#xa0;:</translation>
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
            <numerusform>Déposer pour ajouter %Ln lien</numerusform>
            <numerusform>Déposer pour ajouter %Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>Déposer pour lire les liens de %Ln fichier</numerusform>
            <numerusform>Déposer pour lire les liens de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>Ce contenu ne comporte aucun lien</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>Quitter&#xa0;? %Ln téléchargement ne peut pas être repris</numerusform>
            <numerusform>Quitter&#xa0;? %Ln téléchargements ne peuvent pas être repris</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>Le serveur ne donne le fichier qu’en entier&#xa0;: les %1 déjà arrivés seront téléchargés à nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>Continuer à télécharger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>Afficher dans l’ordre de la liste</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>Les lignes triées ne peuvent pas être déplacées manuellement. Pour modifier leur ordre d’exécution, affichez-les dans l’ordre de la liste.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>Pourquoi cette vitesse&#x202f;?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln téléchargement, chacun</numerusform>
            <numerusform>%Ln téléchargements, chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>Ce réglage reste valable jusqu’à ce que vous le modifiiez, même après un redémarrage.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>De plus, tous les téléchargements réunis utilisent au plus %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Un Flatpak ne peut pas le régler lui-même&#xa0;: ajoutez Gannet aux programmes que votre bureau démarre.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>Rien n’a été modifié. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucune préférence ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>Exécuter les téléchargements sélectionnés avant tous les autres</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en premier</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Exécuter en premier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>Exécuter plus tôt</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>Exécuter plus tard</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>Placer en dernier</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>Exécuter en dernier</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>Ordre dans la file d’attente</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>Sélectionnez un téléchargement pour suivre son déroulement&#xa0;: ses connexions, sa vitesse et ses événements.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln en cours à %1</numerusform>
            <numerusform>%Ln en cours à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en file d’attente</numerusform>
            <numerusform>%Ln en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln en pause</numerusform>
            <numerusform>%Ln en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
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
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln en échec ou en attente pour d’autres raisons</numerusform>
            <numerusform>%Ln en échec ou en attente pour d’autres raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 failed&quot; or &quot;3 waiting&quot;, %2 what happened, as the rows say it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Sélectionner&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>Unité de la limite de vitesse</translation>
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
        <translation>Ancien lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>Les %1 déjà reçus sont conservés. Avant tout ajout, la taille et des échantillons sont comparés au fichier du nouveau lien&#x202f;; si c’est un autre fichier, le téléchargement s’arrête et le signale.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>Rien n’est encore reçu&#xa0;: le fichier sera récupéré par le nouveau lien.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>Inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>Il y a plusieurs liens&#xa0;: il en faut un seul</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>C’est l’ancien lien</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Utiliser ce lien</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>Rétablir les derniers téléchargements retirés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln téléchargement retiré</numerusform>
            <numerusform>%Ln téléchargements retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln taille inconnue</numerusform>
            <numerusform>%Ln tailles inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>pas de place pour %1 sur %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>Ce qui tient continue, le reste attend. Appuyez ici pour sélectionner ce qui ne tient pas.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>Il manque %1 sur plusieurs disques.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>Il manque %1 sur le disque de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>Pas de place pour %Ln téléchargement de la file d’attente. %1 Ce qui tient continue, le reste attend.</numerusform>
            <numerusform>Pas de place pour %Ln téléchargements de la file d’attente. %1 Ce qui tient continue, le reste attend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>Affiche les téléchargements dont le nom ou le lien contient tous ces mots.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>Rechercher dans la liste (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln pour cent reçu</numerusform>
            <numerusform>%Ln pour cent reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 reçus, taille totale inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, %Ln connexion active</numerusform>
            <numerusform>%1, %Ln connexions actives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>Ouvrir un fichier terminé, relancer un téléchargement en échec</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>Lors de l’ajout&#xa0;: télécharger les liens cochés</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>Lors de l’ajout&#xa0;: cocher ou décocher les liens sélectionnés</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>Lors de l’ajout&#xa0;: nommer un fichier, corriger une ligne</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>Lors de l’ajout&#xa0;: derniers dossiers utilisés</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>Menu des téléchargements sélectionnés</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>Lors de la recherche&#xa0;: aller aux résultats</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>Lors de la recherche&#xa0;: tout afficher à nouveau</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>Dans les préférences et ici&#xa0;: rechercher</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>Aucun raccourci ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
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
            <numerusform>%Ln autre&#xa0;: rechercher</numerusform>
            <numerusform>%Ln autres&#xa0;: rechercher</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>Moins de serveurs</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>Plus de serveurs</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>Ils ne sont envoyés qu’à ce serveur et sont oubliés quand Gannet se ferme.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: quiconque se trouve entre vous et le serveur peut lire les deux. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>Aussi pour %Ln autre téléchargement de ce serveur qui les demande</numerusform>
            <numerusform>Aussi pour %Ln autres téléchargements de ce serveur qui les demandent</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>Un nom ne peut pas contenir de deux-points</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’&amp;identifier</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>Durée affichée par le graphique</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>Aucune vitesse mesurée depuis le démarrage de Gannet</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>Période de %1&#xa0;: actuellement %2, au minimum %3, au maximum %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>Vitesse de tous les téléchargements</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>Téléchargements en cours et en file d’attente</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>aucun téléchargement en cours</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 en cours, %2 en file d’attente</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>Téléchargements qui n’ont pas de place</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>Ce qu’un serveur n’a pas encore indiqué n’est pas compté.</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Plus (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
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
        <translation>Ajouter des liens…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Aucun téléchargement en cours</translation>
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
        <translation>&amp;Faire confiance et réessayer</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>Pourquoi cette vitesse&#x202f;?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Modifier la limite…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>En autoriser davantage…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>Modifier sa limite…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>Ajouter des liens (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Coller des liens</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>En-têtes de colonnes</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>À propos de Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Ordre décroissant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>Afficher ce que l’on sait du téléchargement sélectionné</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Liste compacte</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet&#xa0;: une autre instance de Gannet utilise la liste dans %1 et ne répond pas.</translation>
    </message>
</context>
</TS>
