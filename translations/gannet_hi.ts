<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>Gannet के बारे में</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>डाउनलोड प्रबंधक जो गलत फ़ाइल को कभी पूरा हुआ नहीं बताता।</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>होम पेज</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: उपयोग करने, बदलने और आगे देने की छूट; बिना किसी वारंटी के</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>इनसे बना</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>इस पर चल रहा है</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>होम पेज खोलें (&amp;H)</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>वेब ब्राउज़र में</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>विवरण कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>गड़बड़ी की रिपोर्ट के लिए ज़रूरी संस्करण जानकारी कॉपी करता है</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>लिंक जोड़ें</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>लिंक, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>हर पंक्ति में एक लिंक। &lt;b&gt;[001-100]&lt;/b&gt; और &lt;b&gt;[a-f]&lt;/b&gt; क्रम से गिनते हैं। पाठ, लिंक या .txt सूची कहीं भी छोड़ें।</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>क्या जोड़ा जाएगा</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>यहाँ सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें (&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>सभी फ़ाइलें (&amp;A)</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>फ़ाइलों का प्रकार</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>केवल इसी प्रकार की फ़ाइलें दिखती और जुड़ती हैं</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>नई प्रतियाँ डाउनलोड करें</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>सूची में दिखाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>अधिक (&amp;M)…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>लिंक और नाम जो पहले से सूची में हैं</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>हर एक के लिए चुने अनुसार</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>पुराने डाउनलोड को नए लिंक दें</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>हेडर, चेकसम, कनेक्शन, सीमा और कतार में स्थान को खोलता और बंद करता है</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>रेफ़रर (&amp;R)</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>वह पृष्ठ जहाँ से लिंक आए</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>सर्वरों को Referer के रूप में भेजा जाता है</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>यूज़र एजेंट (&amp;G)</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>यूज़र एजेंट</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>Gannet की जगह सर्वरों को बताया जाने वाला प्रोग्राम</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>Gannet का अपना</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>हेडर (&amp;I)</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>हेडर, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: hi</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>चेकसम (&amp;K)</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>फ़ाइल का चेकसम</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256, SHA-512, SHA-1 या MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>कनेक्शन (&amp;N)</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>हर डाउनलोड के अधिकतम कनेक्शन</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>प्राथमिकताओं जैसा</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>हर एक की गति सीमा (&amp;T)</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>हर डाउनलोड की गति सीमा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>गति सीमा की इकाई</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>पहले सर्वरों से नाम और आकार पूछें (&amp;O)</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>इसके बिना एक ही बार चलने वाला लिंक खर्च नहीं होता</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>कतार में स्थान (&amp;Q)</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>कतार में स्थान</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>सबसे ऊपर: अगली बारी</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल</numerusform>
            <numerusform>%Ln फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1, %2 और %Ln अज्ञात आकार की</numerusform>
            <numerusform>%1, %2 और %Ln अज्ञात आकार की</numerusform>
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
        <translation>जगह कम है: %2 में %1 खाली</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%2 में %1 खाली</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>दूसरे प्रकार की %Ln छोड़ी गई</numerusform>
            <numerusform>दूसरे प्रकारों की %Ln छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln पंक्ति उपयोग नहीं हो सकती</numerusform>
            <numerusform>%Ln पंक्तियाँ उपयोग नहीं हो सकतीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>सूची के लिए %Ln नया लिंक</numerusform>
            <numerusform>सूची के लिए %Ln नए लिंक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>गति सीमा इसे रोक रही है: सर्वर और तेज़ दे सकता है।</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>इसकी %1 की सीमा इसे रोक रही है: सर्वर और तेज़ दे सकता है।</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>सभी डाउनलोड के लिए %1 की सीमा इसे रोक रही है: सर्वर और तेज़ दे सकता है।</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>%1 यह फ़ाइल केवल एक कनेक्शन पर देता है, और वह भी %2 से तेज़ नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>सर्वर हर कनेक्शन को %1 देता है, और %Ln कनेक्शन खुला है।</numerusform>
            <numerusform>सर्वर हर कनेक्शन को %1 देता है, और %Ln कनेक्शन खुले हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>सर्वर हर कनेक्शन को %1 देता है और %Ln कनेक्शन खुला है; इस डाउनलोड को इससे ज़्यादा की अनुमति नहीं।</numerusform>
            <numerusform>सर्वर हर कनेक्शन को %1 देता है और %Ln कनेक्शन खुले हैं; इस डाउनलोड को इससे ज़्यादा की अनुमति नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>सर्वर हर कनेक्शन को %1 देता है और %Ln कनेक्शन खुला है; प्राथमिकताएँ इससे ज़्यादा की अनुमति नहीं देतीं।</numerusform>
            <numerusform>सर्वर हर कनेक्शन को %1 देता है और %Ln कनेक्शन खुले हैं; प्राथमिकताएँ इससे ज़्यादा की अनुमति नहीं देतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>%1 एक बार में %Ln कनेक्शन स्वीकार करता है और उसने बाकी लौटा दिए; इससे %2 मिलता है।</numerusform>
            <numerusform>%1 एक बार में %Ln कनेक्शन स्वीकार करता है और उसने बाकी लौटा दिए; सबको मिलाकर %2 मिलता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>इंटरनेट लाइन भरी हुई है: सभी डाउनलोड को मिलाकर %1 मिल रहा है, और ज़्यादा कनेक्शन से कुछ नहीं बढ़ा।</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>%1 तक की लाइन %2 पर भरी हुई है: ज़्यादा कनेक्शन से कुछ नहीं बढ़ा।</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>अभी पता नहीं: Gannet जाँच रहा है कि ज़्यादा कनेक्शन से मदद मिलती है या नहीं।</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 ने अभी तक उत्तर नहीं दिया है।</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>डिस्क सबसे धीमा हिस्सा है: ज़्यादातर समय लिखने में जाता है।</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>यह कंप्यूटर सबसे धीमा हिस्सा है: Gannet इसके प्रोसेसर को पूरा व्यस्त रखता है।</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>“%1” पढ़ा नहीं जा सका: %2।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>लिंक सूची के लिए “%1” बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>“%1” लिंक सूची नहीं है: यह पाठ फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>“%1” को छोड़ दिया गया: %2।</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>%1, पंक्ति %2 छोड़ दी गई: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>फ़ोल्डर “%1” मौजूद नहीं है और बनाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>फ़ोल्डर “%1” में लिखा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>“%1” में PEM रूप का कोई प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>मानक इनपुट</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>--out एक ही फ़ाइल का नाम देता है, पर %1 URL दिए गए हैं।</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>--checksum एक ही फ़ाइल के लिए है, पर %1 URL दिए गए हैं।</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>फ़ोल्डर “%1” की ड्राइव मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>--mirror एक ही फ़ाइल के लिए है, पर %1 URL दिए गए हैं।</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>--mirror को लिंक चाहिए, “%1” नहीं: %2।</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>फ़ाइलें DIR में रखें; न हो तो बना दिया जाता है।</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>फ़ाइल का नाम (केवल एक URL के साथ)।</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>FILE से URL पढ़ें, हर पंक्ति में एक; “#” से टिप्पणी शुरू होती है; “-” मानक इनपुट है।</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>एक साथ कितने डाउनलोड, 1 से 64 (5)।</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>हर डाउनलोड के अधिकतम कनेक्शन, 1 से 16 (8)।</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>फ़ाइल का अपेक्षित चेकसम: sha256, sha512, sha1 या md5 (केवल एक URL के साथ)।</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>यह हेडर भी भेजें; एक से ज़्यादा बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>वह पृष्ठ जिस पर लिंक हैं।</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>सर्वरों को बताया जाने वाला नाम।</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>विफलता के बाद कितनी कोशिशें, यदि बीच में प्रगति न हो (5)।</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>SECONDS सेकंड बाद रुकें; जो तब तक अधूरा हो वह विफल माना जाता है, उसका प्राप्त भाग रखा जाता है।</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>सिस्टम के प्रमाणपत्रों के साथ FILE (PEM) के प्रमाणपत्रों पर भी भरोसा करें।</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>सभी डाउनलोड के लिए कुल बाइट प्रति सेकंड; पीछे K, M या G लगा सकते हैं।</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>हर पंक्ति में एक JSON ऑब्जेक्ट लिखें।</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>केवल त्रुटियाँ बताएँ; --json के साथ प्रगति न दिखाएँ।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>http और https से फ़ाइलें डाउनलोड करता है। रुका हुआ काम जारी रखने के लिए वही कमांड दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>क्या डाउनलोड करना है; file[001-100].zip कई फ़ाइलों को दर्शाता है।</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 को %2 से %3 तक की पूर्ण संख्या चाहिए, “%4” नहीं।</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>--header को एक पंक्ति में “Name: value” चाहिए, “%1” नहीं।</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>हेडर %1 को gannet-get स्वयं तय करता है।</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>--referer को वेब लिंक चाहिए, “%1” नहीं।</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>--user-agent को नियंत्रण वर्णों के बिना एक पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>कोई URL नहीं दिया गया।</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>--dir को किसी फ़ोल्डर का पथ चाहिए।</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>--out को सादा फ़ाइल नाम चाहिए, “%1” नहीं; फ़ोल्डर --dir से दिया जाता है। “%2” चलेगा।</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>--checksum को sha256, sha512, sha1 या md5, “=” और सभी हेक्स अंक चाहिए, “%1” नहीं।</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>--ca-certificate को किसी फ़ाइल का पथ चाहिए।</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>हर डाउनलोड के लिए बाइट प्रति सेकंड; पीछे K, M या G लगा सकते हैं।</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>उसी फ़ाइल का दूसरा लिंक, जो दिए गए एक URL के साथ उपयोग होता है; दोहराया जा सकता है।</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>%1 को बाइट प्रति सेकंड की संख्या चाहिए, जैसे 800K, 2.5M या 1G, “%2” नहीं।</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>HOST पर भरोसा करें यदि उसके प्रमाणपत्र का SHA-256 फ़िंगरप्रिंट यह हो; दोहराया जा सकता है।</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>--trust-certificate को सर्वर, उसका पोर्ट (यदि 443 न हो), “=” और SHA-256 फ़िंगरप्रिंट के 64 हेक्स अंक चाहिए, “%1” नहीं।</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>विंडो खोलता है और लिंक डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>लिंक इस फ़ोल्डर में सहेजें।</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>डाउनलोड करने के लिंक, या लिंक वाली फ़ाइलें।</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>--dir को किसी फ़ोल्डर का नाम चाहिए।</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>लिंक जोड़ने का संवाद खोलें।</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>विंडो के बिना शुरू करें: ट्रे में, यदि वह हो।</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>--add को विंडो चाहिए, जिसे --minimized नहीं दिखाता।</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>इस प्रकार का लिंक डाउनलोड नहीं हो सकता</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>केवल http या https से शुरू होने वाले लिंक डाउनलोड हो सकते हैं।</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>उसी फ़ाइल का वेब लिंक खोजें।</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>यह वेब लिंक नहीं है</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>यह पाठ पूरा http या https लिंक नहीं है।</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>लिंक जाँचें और उसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>%1 ने ऐसा प्रमाणपत्र दिखाया जिस पर भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>%1 ने ऐसा प्रमाणपत्र दिखाया जिस पर भरोसा नहीं है (%2)।</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>सर्वर अपनी पहचान सिद्ध नहीं कर सका</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>लिंक और इस कंप्यूटर की तारीख जाँचें; यदि वे सही हों, तो यह फ़ाइल वहाँ से न लें।</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>फ़ाइल का चेकसम दिए गए चेकसम से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>फ़ाइल का चेकसम %1 है, जो दिए गए चेकसम से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>यह अपेक्षित फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>चेकसम को उस पृष्ठ से मिलाएँ जहाँ से वह आया है, फिर नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>%1 में लिखा नहीं जा सका (%2)।</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>डिस्क ने खराबी बताई</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>डिस्क जाँचें, या किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>सर्वर नहीं मिला</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>इस नेटवर्क पर %1 का पता नहीं मिला।</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>लिंक और इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>सर्वर कनेक्शन नहीं लेता</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>%1 मौजूद है पर उसने कनेक्शन अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>वह कुछ समय के लिए बंद हो सकता है: बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>सर्वर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>इंटरनेट कनेक्शन जाँचें, या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>%1 ने फ़ाइल पूरी होने से पहले कनेक्शन बंद कर दिया।</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>जो मिल चुका है वह सुरक्षित है: वहीं से आगे बढ़ने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>अब कुछ नहीं आ रहा</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>%1 ने फ़ाइल पूरी होने से पहले भेजना बंद कर दिया।</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>कोई नेटवर्क कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>इस कंप्यूटर से अभी %1 तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>नेटवर्क केबल या वायरलेस कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>प्रॉक्सी काम नहीं करता</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>इस कंप्यूटर के लिए सेट प्रॉक्सी ने कनेक्शन आगे नहीं बढ़ाया।</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>सिस्टम की नेटवर्क सेटिंग में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>प्रॉक्सी नाम और पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>प्रॉक्सी केवल साइन इन किए लोगों को आगे जाने देता है।</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>सिस्टम की नेटवर्क सेटिंग में इसका नाम और पासवर्ड भरें।</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>सुरक्षित कनेक्शन नहीं बन सका</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>%1 और इस कंप्यूटर को कनेक्शन सुरक्षित करने का कोई साझा तरीका नहीं मिला।</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>बाद में फिर कोशिश करें, या सर्वर चलाने वालों को बताएँ।</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>सर्वर नाम और पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>%1 यह फ़ाइल केवल साइन इन किए लोगों को देता है।</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>सही नाम और पासवर्ड दें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>सर्वर यह फ़ाइल नहीं देता</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>%1 के अनुसार इस लिंक का उपयोग नहीं किया जा सकता, या अब नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>जिस पृष्ठ से यह आया था वहाँ से नया लिंक लें।</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>फ़ाइल वहाँ नहीं है</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>%1 के अनुसार इस लिंक पर कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>लिंक जाँचें, या जिस पृष्ठ से यह आया था वहाँ नया लिंक खोजें।</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>फ़ाइल हटा दी गई</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>%1 के अनुसार फ़ाइल पहले थी और अब वापस नहीं आएगी।</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>जिस पृष्ठ से यह आया था वहाँ नया लिंक खोजें।</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>सर्वर व्यस्त है</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>%1 पर अभी बहुत काम है।</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>थोड़ा रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>सर्वर में खराबी है</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>%1 अपनी ओर की किसी गड़बड़ी के कारण उत्तर नहीं दे सका।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>सर्वर ने मना किया</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>जिस तरह यह लिंक माँगा गया, %1 उसे स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>सर्वर क्या चाहता है, यह देखने के लिए लिंक वेब ब्राउज़र में खोलें।</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>सर्वर ने अनपेक्षित उत्तर दिया</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>%1 ने न फ़ाइल भेजी, न कोई कारण।</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>वहाँ क्या है, यह देखने के लिए लिंक वेब ब्राउज़र में खोलें।</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>लिंक गोल-गोल घुमाता है</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>%1 एक जगह से दूसरी जगह भेजता है, पर फ़ाइल तक कभी नहीं।</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>फ़ाइल का सीधा लिंक खोजें।</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>लिंक असुरक्षित जगह ले जाता है</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>%1 ऐसी जगह भेजता है जो सुरक्षित नहीं है या वेब पर नहीं है।</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>सर्वर का उत्तर समझ में नहीं आता</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>%1 का उत्तर परस्पर विरोधी है, इसलिए उसका भेजा हुआ उपयोग नहीं किया गया।</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>बाद में फिर कोशिश करें, या फ़ाइल किसी दूसरे सर्वर से लें।</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>सर्वर पर फ़ाइल बदल गई है</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>%1 पर अब शुरू किए गए संस्करण से अलग संस्करण है।</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>नया संस्करण पाने के लिए नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>फ़ाइल समय से पहले समाप्त हो गई</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>%1 ने बताए से कम भेजा।</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>फ़ाइल की जगह वेब पृष्ठ आया</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>%1 ने एक पृष्ठ भेजा, अक्सर साइन इन करने या कुछ पुष्टि करने का।</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>लिंक वेब ब्राउज़र में खोलें, और फ़ाइल का अपना लिंक लें।</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>फ़ोल्डर वहाँ नहीं है</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>%1 मौजूद नहीं है, या उसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>ड्राइव जोड़ें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>फ़ोल्डर में लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>%1 में आप फ़ाइलें नहीं बना सकते।</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>%1 में बाकी फ़ाइल के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>कुछ जगह खाली करें, या किसी दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>डिस्क केवल पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>%1 ऐसी डिस्क पर है जिसमें अभी बदलाव नहीं हो सकते।</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>डिस्क को लिखने योग्य बनाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>फ़ाइल नाम का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>%1 में इस नाम की फ़ाइल नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>दूसरा नाम या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>फ़ाइल उपयोग में है</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>दूसरा Gannet अभी यह फ़ाइल लिख रहा है।</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>उसके पूरा होने तक रुकें, या उसे वहाँ रोकें।</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>अतिरिक्त हेडर नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>इसमें ऐसे वर्ण हैं जिनकी वहाँ अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>हेडर ठीक करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>समय समाप्त हो गया</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>पूरे काम के लिए दिया गया समय फ़ाइल पूरी होने से पहले समाप्त हो गया।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>वेब लिंक नहीं है</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>http या https से शुरू होने वाला लिंक नहीं है</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>लिंक में कोई सर्वर नहीं है</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>कोष्ठक का पैटर्न गिना नहीं जा सकता</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>पैटर्न से %L1 से ज़्यादा लिंक बनते हैं</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>सूची नए Gannet से बनी है</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>नए संस्करण का उपयोग करें।</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>डाउनलोड सूची सहेजी नहीं जा सकती: उसकी डिस्क भरी हुई है। कुछ जगह बनाएँ; अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>डाउनलोड सूची सहेजी नहीं जा सकती: उसके फ़ोल्डर में लिखने की अनुमति नहीं है। अनुमतियाँ ठीक करें और Gannet फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>डाउनलोड सूची खोली नहीं जा सकती: दूसरा Gannet उसका उपयोग कर रहा है। उसे बंद करें, और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>डाउनलोड सूची नए Gannet से बनी है, और वैसी ही रहने दी गई है। उसी संस्करण का उपयोग करें, या सूची को कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>डाउनलोड सूची सहेजी नहीं जा सकती: %1। उसकी डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>यह कंप्यूटर ऑफ़लाइन है</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>अभी ऐसा कोई नेटवर्क नहीं है जिससे %1 तक पहुँचा जा सके।</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>नेटवर्क मिलते ही यह अपने आप जारी रहेगा।</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>ड्राइव मौजूद नहीं है</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>%1 ऐसी ड्राइव पर है जो अभी जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>यह फ़ाइल नाम पहले से लिया गया है</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>%1 में इस नाम की, और केवल संख्या में अलग सभी नामों की फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 इसका SHA-256 फ़िंगरप्रिंट %2 है।</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>नया लिंक दूसरी फ़ाइल पर ले जाता है</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>%1 पर वह फ़ाइल नहीं है जो शुरू की गई थी, इसलिए उसका कुछ भी उपयोग नहीं किया गया।</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>उसी फ़ाइल का लिंक खोजें, या इसी लिंक से नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>नए लिंक से यहाँ से आगे नहीं बढ़ा जा सकता</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>%1 फ़ाइल केवल शुरुआत से देता है, इसलिए पता नहीं चल सकता कि यह वही है या नहीं।</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>दूसरा लिंक खोजें, या इसी लिंक से नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>%1 साइन इन का ऐसा तरीका माँगता है जो Gannet में नहीं है।</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>%1 साइन इन का ऐसा तरीका माँगता है जो Gannet में नहीं है (%2)।</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>सर्वर साइन इन का दूसरा तरीका माँगता है</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>लिंक वेब ब्राउज़र में खोलें, और वहाँ साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>आर्काइव</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>डिस्क इमेज</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>अन्य</translation>
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
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>आकार अज्ञात</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation>“gannet-get --help” आज़माएँ।</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>%1 और पंक्तियाँ छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>डाउनलोड करने के लिए कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>फ़ोल्डर “%1” पढ़ा नहीं जा सका: %2।</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>सभी डाउनलोड की कुल अधिकतम गति (&amp;M)</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>अधिकतम (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>कोई सीमा नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>कनेक्शन (&amp;T)</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>अधिकतम कनेक्शन</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>प्राथमिकताओं जैसा</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>अधिकतम </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>यहाँ सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>एक साथ डाउनलोड (&amp;D)</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>एक साथ डाउनलोड</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>उनमें से एक ही सर्वर से (&amp;E)</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>एक ही सर्वर से एक साथ डाउनलोड</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>हर डाउनलोड के कनेक्शन (&amp;O)</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>हर डाउनलोड के कनेक्शन</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>अधिकतम </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>रद्द करने से प्राप्त भाग मिटता हो, तो पहले पूछें (&amp;A)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>विंडो बंद करने पर (&amp;W)</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>विंडो बंद करने पर क्या होता है</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>बाहर निकलता है; डाउनलोड अगली शुरुआत पर जारी रहते हैं</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>पृष्ठभूमि में डाउनलोड जारी रहता है</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>रूप-रंग (&amp;P)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>बदलाव तुरंत लागू होते हैं।</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>भरोसेमंद प्रमाणपत्र (&amp;T)</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>वे प्रमाणपत्र जिन पर मान्य न होने पर भी भरोसा है</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>चुना हुआ प्रमाणपत्र हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>डाउनलोड समाप्त होने पर और विंडो सामने न होने पर सूचित करें (&amp;N)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>वे सेटिंग दिखाता है जिनमें ये सभी शब्द हैं।</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>मेरे लॉग इन करने पर Gannet बिना विंडो के शुरू करें (&amp;G)</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>डायरेक्टरी निर्देशिका पथ पाथ स्थान जगह गंतव्य directory path location folder</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>समानांतर एकसाथ साथ-साथ कतार क्यू parallel simultaneous queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>समानांतर एकसाथ साथ-साथ होस्ट साइट वेबसाइट डोमेन parallel host site domain</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>समानांतर खंड भाग हिस्से थ्रेड विभाजन तेज़ तेज गति parallel segments threads split</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>पुष्टि प्रश्न सवाल चेतावनी confirm warning</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>ट्रे आइकन छोटा करें मिनिमाइज़ बाहर निकलें बंद tray icon minimize exit</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>थीम मोड रात नाइट डार्क रंग theme dark mode</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>सूचना अधिसूचना नोटिफ़िकेशन संदेश पॉपअप अलर्ट पूरा notification popup alert</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>ऑटोस्टार्ट स्टार्टअप बूट सत्र ट्रे आइकन पृष्ठभूमि बैकग्राउंड autostart startup boot</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS एन्क्रिप्शन कूटलेखन सुरक्षा स्व-हस्ताक्षरित certificate self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>कोई नहीं। यदि सर्वर अपनी पहचान सिद्ध न कर सके, तो डाउनलोड की पंक्ति में उस पर भरोसा करने का विकल्प मिलता है।</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>दूसरी जगह</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>बैंडविड्थ रफ़्तार दर अधिकतम धीमा थ्रॉटल bandwidth throttle rate</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>टूलबार का बटन; अलग-अलग डाउनलोड के लिए उनका मेनू।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>नेटवर्क SOCKS HTTP proxy network</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>जो सिस्टम में सेट है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>लोकेल स्थानीय अनुवाद हिंदी हिन्दी locale language translation</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>जो डेस्कटॉप की है।</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>कुंजी कुंजियाँ शॉर्टकट हॉटकी keys hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>मेनू में सभी शॉर्टकट की सूची है।</translation>
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
        <translation>सभी चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है (&amp;O)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>लिंक ताज़ा करें</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>पुराना लिंक</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>नया लिंक (&amp;N)</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>पृष्ठ खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>जिस पृष्ठ पर लिंक था उसे वेब ब्राउज़र में खोलें</translation>
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
        <translation>आज %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>कल %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln सेकंड शेष</numerusform>
            <numerusform>%Ln सेकंड शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln मिनट शेष</numerusform>
            <numerusform>%Ln मिनट शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln घंटा शेष</numerusform>
            <numerusform>%Ln घंटे शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>आकार अज्ञात</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln कनेक्शन</numerusform>
            <numerusform>%Ln कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>%1 में फिर कोशिश</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>अब फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>अभी फिर कोशिश करें</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>कुछ नहीं खोया: %1 सुरक्षित</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ पूरा हुआ · चेकसम सही</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ पूरा हुआ · आकार की जाँच नहीं हुई</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ पूरा हुआ</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>कतार में, अगला</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>%1 सुरक्षित</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln प्रतिशत</numerusform>
            <numerusform>%Ln प्रतिशत</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>फ़ाइल जाँची जा रही है…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>रद्द किया जा रहा है…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>बंद किया जा रहा है…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>चेकसम सही</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>आकार सत्यापित नहीं</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>लिंक ताज़ा करें…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>प्रमाणपत्र जाँचें…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>%1 तक सीमित</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>%1 में फिर कोशिश</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>%Ln डाउनलोड चुना गया</numerusform>
            <numerusform>%Ln डाउनलोड चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>कुल %1, %2 प्राप्त</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>%Ln अज्ञात आकार का</numerusform>
            <numerusform>%Ln अज्ञात आकार के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln चालू, गति %1</numerusform>
            <numerusform>%Ln चालू, गति %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln विफल</numerusform>
            <numerusform>%Ln विफल</numerusform>
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
        <translation>शॉर्टकट में खोजें</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>वे शॉर्टकट दिखाता है जिनमें ये सभी शब्द हैं।</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>पासवर्ड दिखाएँ (&amp;H)</translation>
    </message>
</context>
<context>
    <name>TextReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>Starting download of %1 (%2)</source>
        <translation>%1 का डाउनलोड शुरू हो रहा है (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; %3 में फिर कोशिश</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>%1 पूरा हुआ: %3 में %2</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, %2 नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (सर्वर ने नहीं बताया कि आकार कितना होना चाहिए)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>रोक दिया गया। प्राप्त भाग सुरक्षित हैं: आगे बढ़ने के लिए वही कमांड दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>%2 में से %1 फ़ाइलें मिल गईं; %3 विफल।</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: मिरर %2 को छोड़ दिया गया: %3</translation>
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
        <translation>%1 ने उत्तर दिया, आकार नहीं बताया</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>%1 ने उत्तर दिया, आकार नहीं बताया, केवल एक टुकड़े में</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>%1 ने उत्तर दिया: %2, भागों में लिया जा सकता है</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>%1 ने उत्तर दिया: %2, केवल एक टुकड़े में</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>चेकसम सही है</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>आकार सही है</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>आकार जाँचा नहीं जा सका: सर्वर ने नहीं बताया</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>कुछ भी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: कोशिश %2, %3 में</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: %2 में फिर देखेगा</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>%1 से आगे, %2 से अनुरोध</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>शुरू हुआ, %1 से अनुरोध</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>%1 पर भेजा गया</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>हर बाइट पहले से यहाँ है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>अब %Ln कनेक्शन, %1 से</numerusform>
            <numerusform>अब %Ln कनेक्शन, आखिरी %1 से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>%1 ने और कनेक्शन लौटा दिए, %Ln जारी है</numerusform>
            <numerusform>%1 ने और कनेक्शन लौटा दिए, %Ln जारी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>%1 से एक कनेक्शन %2 के बाद समाप्त हुआ</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>%1 से एक धीमा कनेक्शन बदला गया</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>%1 से एक धीमे कनेक्शन के मुकाबले उसी भाग के लिए दूसरा लगाया गया</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>मिरर %1 पर यही फ़ाइल है और वह मदद कर रहा है</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>मिरर %1 को छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>जारी किया गया</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>हाथ से फिर कोशिश की गई</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>आखिरी बाइट आ गई, फ़ाइल जाँची जा रही है</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>पूरा हुआ: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>उत्तर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>नमूना मिला रहा है</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>सीमा से रुका हुआ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>नया लिंक, %1 का</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>%1 पर यही फ़ाइल है: प्राप्त भाग से आगे जारी</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>%1 छोटे अनुरोधों का उत्तर तेज़ी से देता है: एक बार में %2</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>इस प्रमाणपत्र पर भरोसा करें?</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>सर्वर अपनी पहचान सिद्ध नहीं कर सका</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या गड़बड़ है</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>हो सकता है कि आपके और सर्वर के बीच कोई डेटा पढ़ रहा हो और फ़ाइल बदल दे। इस प्रमाणपत्र पर तभी भरोसा करें जब सर्वर चलाने वालों ने आपको इसका फ़िंगरप्रिंट बताया हो और वह वही हो। भरोसा केवल इसी सर्वर और पोर्ट के लिए होगा; इसे आप प्राथमिकताओं में वापस ले सकते हैं।</translation>
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
        <translation>Qt %1 (LGPL 3), SQLite (सार्वजनिक डोमेन), tl::expected (CC0)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>सूची पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>%Ln लिंक पहले से सूची में है</numerusform>
            <numerusform>%Ln लिंक पहले से सूची में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln डाउनलोड जोड़ा गया</numerusform>
            <numerusform>%Ln डाउनलोड जोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>डाउनलोड करें (&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>रुका हुआ जोड़ें (&amp;P)</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>यह पहले का है। अब जो टाइप करेंगे या चिपकाएँगे, वह इसकी जगह ले लेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>%Ln फ़ाइल नाम पहले से सूची में है</numerusform>
            <numerusform>%Ln फ़ाइल नाम पहले से सूची में हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>उसमें कोई http या https लिंक नहीं मिला।</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>%Ln लिंक पहले से सूची में है। फिर से डाउनलोड करें?</numerusform>
            <numerusform>%Ln लिंक पहले से सूची में हैं। फिर से डाउनलोड करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>फिर से डाउनलोड करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>%Ln पंक्ति छोड़ दी गई, क्योंकि वह वेब लिंक नहीं है: %1</numerusform>
            <numerusform>%Ln पंक्तियाँ छोड़ दी गईं, क्योंकि वे वेब लिंक नहीं हैं: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>%1 में कोई वेब लिंक नहीं मिला।</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>लिंक सूची के लिए %1 बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>आप जो जोड़ रहे थे वह सुरक्षित है: “लिंक जोड़ें” से वह वापस आता है।</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>%1 को नया लिंक नहीं दिया गया, क्योंकि वह समाप्त हो चुका है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>%Ln डाउनलोड को नया लिंक मिला: %1।</numerusform>
            <numerusform>%Ln डाउनलोड को नए लिंक मिले: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>प्राप्त भाग रखा जाता है, और उसमें कुछ जोड़ने से पहले नए लिंक की फ़ाइल से मिलाया जाता है।</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>पहले से सूची में है</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>From</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>पंक्ति %1 वाला ही लिंक</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>पहले से सूची में है: नई प्रति</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>“%1” फ़ाइल का नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>%1 नाम से सहेजा जाएगा</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>रोककर जारी रख सकते हैं</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>रोककर जारी नहीं रख सकते</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>प्रकार: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>सूची वाले के लिए नया लिंक</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>दूसरे लिंक से सूची में है</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>नाम सूची में है</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>पहले से डाउनलोड है: नई प्रति</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>पहले से डाउनलोड है</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1 में सहेजा जाएगा</translation>
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
        <translation>हेडर “%1” को Gannet स्वयं तय करता है: वह पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>हेडर एक पंक्ति में “Name: value” होता है, “%1” नहीं।</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>रेफ़रर पूरा वेब लिंक होता है, “%1” नहीं।</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>यूज़र एजेंट में ऐसे वर्ण हैं जो भेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>यह MD5, SHA-1, SHA-256 या SHA-512 चेकसम नहीं है।</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>चेकसम एक ही फ़ाइल का होता है: एक पर ही निशान रखें, या चेकसम मिटाएँ।</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>निशान लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>सूची में दिखाएँ</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>पंक्ति ठीक करें</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>नीचे दिया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>नई प्रति डाउनलोड करें</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>पुराने डाउनलोड को नया लिंक दें</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>डाउनलोड सूची क्षतिग्रस्त थी और नई शुरू की गई। पुरानी %1 नाम से रखी गई है (%2)।</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>फ़ोल्डर %1 बनाया नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
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
        <translation>चौड़ा करें</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>संकरा करें</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>स्तंभ रीसेट करें</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (मिरर)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>कनेक्शन %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>%1 से %2 तक की बाइट ले रहा है, %3 पर है</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%Ln डाउनलोड का %1%</numerusform>
            <numerusform>%Ln डाउनलोड का %1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>%Ln डाउनलोड चालू है</numerusform>
            <numerusform>%Ln डाउनलोड चालू हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>Gannet ट्रे में चलता रहेगा</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>इसके आइकन पर क्लिक करने से विंडो वापस आती है। इसके मेनू में “बाहर निकलें” है।</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>विंडो बंद रहने के दौरान Gannet ट्रे में चलता रहा।</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>विवरण में क्या दिखे</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>सभी डाउनलोड</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>चुने हुए डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>चुने हुए डाउनलोड रोकें और प्राप्त भाग रखें</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>रोकें या जारी रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>चुने हुए डाउनलोड बंद करें और प्राप्त भाग मिटाएँ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>चुने हुए डाउनलोड की अभी फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>प्राप्त भाग मिटाएँ और फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>पूरी हुई फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>फ़ाइलें उनके फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>चुने हुए डाउनलोड के लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>चुने हुए डाउनलोड सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सभी रोकें</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>सब कुछ रोकें और प्राप्त भाग रखें</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>सभी जारी रखें</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>जो भी रुका हुआ है उसे जारी रखें</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>यह डाउनलोड रद्द करें?</numerusform>
            <numerusform>%Ln डाउनलोड रद्द करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 पहले ही मिल चुका है और मिटा दिया जाएगा।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>रद्द करें और मिटाएँ</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>दोबारा न पूछें</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>यह डाउनलोड नए सिरे से शुरू करें?</numerusform>
            <numerusform>%Ln डाउनलोड नए सिरे से शुरू करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>अधूरी फ़ाइलों का %1 मिटा दिया जाएगा।</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>पूरी हुई फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>यह डाउनलोड सूची से हटाएँ?</numerusform>
            <numerusform>%Ln डाउनलोड सूची से हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>पूरी हुई फ़ाइल भी ट्रैश में डालें</numerusform>
            <numerusform>%Ln पूरी हुई फ़ाइलें भी ट्रैश में डालें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>%1 खोला नहीं जा सका। हो सकता है कि फ़ाइल कहीं और ले जाई गई हो, या इस प्रकार के लिए कोई प्रोग्राम सेट न हो।</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>फ़ोल्डर %1 खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>इस प्रमाणपत्र पर भरोसा करें…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>अस्वीकृत प्रमाणपत्र दिखाएँ, और उसके सर्वर के लिए उस पर भरोसा करें</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>लिंक ताज़ा करें…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>डाउनलोड को नया लिंक दें, और प्राप्त भाग से आगे जारी रखें</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>चुने हुए डाउनलोड दूसरे फ़ोल्डर में सहेजें</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>जिस पृष्ठ पर लिंक था उसे वेब ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>गति सीमित करें…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>चुने हुए डाउनलोड की अधिकतम गति तय करें</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>सर्वर को नाम और पासवर्ड दें और फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln डाउनलोड</numerusform>
            <numerusform>%Ln डाउनलोड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>लिंक यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>एक लिंक, किसी पृष्ठ का पाठ, या हज़ार लिंक वाली .txt सूची</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>या चिपकाने के लिए {%1}, टाइप करने के लिए {%2} दबाएँ</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>सूची खाली है। लिंक चिपकाने के लिए %1, टाइप करने के लिए %2 दबाएँ।</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>%1 पूरा हुआ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 में %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>%Ln डाउनलोड पूरा हुआ</numerusform>
            <numerusform>%Ln डाउनलोड पूरे हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 विफल</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln डाउनलोड विफल</numerusform>
            <numerusform>%Ln डाउनलोड विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>करने को कुछ नहीं बचा।</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>यह डाउनलोड दूसरे फ़ोल्डर में नए सिरे से शुरू करें?</numerusform>
            <numerusform>%Ln डाउनलोड दूसरे फ़ोल्डर में नए सिरे से शुरू करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>%1 पहले ही मिल चुका है और मिटा दिया जाएगा।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>%1 का पृष्ठ खोला नहीं जा सका: कोई वेब ब्राउज़र सेट नहीं है।</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 बाइट)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>क्लिपबोर्ड के चेकसम से मिलाएँ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>अंतिम पता</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>मिरर</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>इस नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>परिकलित चेकसम</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>आकार भी ज्ञात नहीं था</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>आकार सही है</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>चेकसम सही है</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>क्लिपबोर्ड पर कोई चेकसम नहीं है: पहले एक कॉपी करें (MD5, SHA-1, SHA-256 या SHA-512)।</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>%1 के लिए फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ सही: फ़ाइल का %1 वही है जो क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! गलत: फ़ाइल का %1 क्लिपबोर्ड वाले से अलग है।</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>अंतिम बदलाव</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>“%1” से कोई डाउनलोड मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>“%1” में कोई डाउनलोड “%2” से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>यहाँ अब कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>कोई डाउनलोड चालू नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>कोई डाउनलोड कतार में नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>कोई डाउनलोड रुका हुआ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>अभी तक कोई डाउनलोड पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>कोई डाउनलोड विफल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>कोई डाउनलोड रद्द नहीं हुआ है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>%Ln डाउनलोड दिखाया गया</numerusform>
            <numerusform>%Ln डाउनलोड दिखाए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>नीचे तीर कुंजी से पिछले उपयोग किए फ़ोल्डरों की सूची खुलती है।</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>पिछले उपयोग किए फ़ोल्डर</translation>
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
        <translation>गति सीमित करें</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>गति सीमा: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>गति सीमा: कोई नहीं</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>सभी डाउनलोड की कुल अधिकतम गति %1 (%2 से सीमा हटती है)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>सभी डाउनलोड की गति सीमित करें (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>अधिकतम %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>दूसरी सीमा…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>सीमित करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>लॉग कॉपी करें</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>Gannet शुरू होने के बाद से इसके साथ कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>सभी पंक्तियाँ कॉपी करता है; उनमें सर्वरों के नाम हैं, पर लिंक नहीं</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>Gannet शुरू होने के बाद से:</translation>
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
            <numerusform>%Ln लिंक जोड़ने के लिए छोड़ें</numerusform>
            <numerusform>%Ln लिंक जोड़ने के लिए छोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>%Ln फ़ाइल के लिंक पढ़ने के लिए छोड़ें</numerusform>
            <numerusform>%Ln फ़ाइलों के लिंक पढ़ने के लिए छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>उसमें कोई लिंक नहीं है</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>बंद करें? %Ln डाउनलोड फिर से शुरू नहीं हो सकता</numerusform>
            <numerusform>बंद करें? %Ln डाउनलोड फिर से शुरू नहीं हो सकते</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>सर्वर फ़ाइल केवल पूरी देता है: जो %1 आ चुके हैं वे अगली बार शुरू होने पर फिर से लाए जाएँगे।</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>सूची के क्रम में दिखाएँ</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>छाँटी हुई पंक्तियाँ हाथ से नहीं खिसकाई जा सकतीं। वे किस क्रम में चलें, यह बदलने के लिए उन्हें सूची के क्रम में दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>यह गति क्यों?</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>%Ln डाउनलोड, हर एक</numerusform>
            <numerusform>%Ln डाउनलोड, हर एक</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>जब तक आप इसे न बदलें यह लागू रहती है, फिर से शुरू करने के बाद भी।</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>इसके अलावा, सभी डाउनलोड की कुल अधिकतम गति %1।</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>लागू करें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>यहाँ सहेजें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>Flatpak इसे स्वयं सेट नहीं कर सकता: Gannet को उन प्रोग्रामों में जोड़ें जिन्हें आपका डेस्कटॉप शुरू करता है।</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>यह जैसा था वैसा ही है। %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>“%1” से कोई सेटिंग मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>चुने हुए डाउनलोड बाकी सबसे पहले चलाएँ</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>सबसे ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>अगली बारी में चलाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>और पहले चलाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>और बाद में चलाएँ</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>सबसे नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>सबसे अंत में चलाएँ</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>कतार में क्रम</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>कोई डाउनलोड चुनें और उसका हाल देखें: उसके कनेक्शन, उसकी गति, और उसके साथ क्या हुआ।</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>कुछ चालू नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln चालू</numerusform>
            <numerusform>%Ln चालू</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>%Ln चालू, गति %1</numerusform>
            <numerusform>%Ln चालू, गति %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln कतार में</numerusform>
            <numerusform>%Ln कतार में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln रुका हुआ</numerusform>
            <numerusform>%Ln रुके हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln पूरा हुआ</numerusform>
            <numerusform>%Ln पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln रद्द</numerusform>
            <numerusform>%Ln रद्द</numerusform>
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
            <numerusform>%Ln विफल</numerusform>
            <numerusform>%Ln विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln प्रतीक्षा में</numerusform>
            <numerusform>%Ln प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>%Ln अन्य कारणों से विफल या प्रतीक्षा में</numerusform>
            <numerusform>%Ln अन्य कारणों से विफल या प्रतीक्षा में</numerusform>
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
        <translation>चुनें: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>गति सीमा</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>गति सीमा की इकाई</translation>
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
        <translation>पुराना लिंक: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>प्राप्त भाग (%1) रखा जाता है। उसमें कुछ जोड़ने से पहले आकार और कुछ नमूने नए लिंक की फ़ाइल से मिलाए जाते हैं; यदि वह दूसरी फ़ाइल हो, तो डाउनलोड रुक जाता है और यह बताता है।</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>अभी तक कुछ नहीं मिला: फ़ाइल नए लिंक से ली जाती है।</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>इसका उपयोग नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>ये कई लिंक हैं: एक ही चाहिए</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>यह पुराना लिंक है</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>इस लिंक का उपयोग करें (&amp;U)</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>हटाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>पिछली बार हटाए गए डाउनलोड वापस लाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>%Ln डाउनलोड हटाया गया</numerusform>
            <numerusform>%Ln डाउनलोड हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>%Ln आकार अज्ञात</numerusform>
            <numerusform>%Ln आकार अज्ञात</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>%2 में से %1 को जगह नहीं मिलेगी</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>जिसे जगह मिलती है वह जारी रहता है, बाकी प्रतीक्षा करता है। जिसे जगह नहीं मिलेगी उसे चुनने के लिए यहाँ दबाएँ।</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>कई डिस्कों पर %1 और चाहिए।</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>%2 की डिस्क पर %1 और चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>कतार के %Ln डाउनलोड को जगह नहीं मिलेगी। %1 जिसे जगह मिलती है वह जारी रहता है, बाकी प्रतीक्षा करता है।</numerusform>
            <numerusform>कतार के %Ln डाउनलोड को जगह नहीं मिलेगी। %1 जिसे जगह मिलती है वह जारी रहता है, बाकी प्रतीक्षा करता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>सूची में खोजें</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>वे डाउनलोड दिखाता है जिनके नाम या लिंक में ये सभी शब्द हैं।</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>सूची में खोजें (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>फ़ाइल के भाग</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>%Ln प्रतिशत प्राप्त</numerusform>
            <numerusform>%Ln प्रतिशत प्राप्त</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>%1 प्राप्त, कुल आकार अज्ञात</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1, %Ln कनेक्शन काम कर रहा है</numerusform>
            <numerusform>%1, %Ln कनेक्शन काम कर रहे हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>पूरी हुई फ़ाइल खोलें, विफल की फिर कोशिश करें</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>जोड़ते समय: निशान लगे लिंक डाउनलोड करें</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>जोड़ते समय: चुने हुए लिंक पर निशान लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>जोड़ते समय: फ़ाइल का नाम दें, पंक्ति ठीक करें</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>जोड़ते समय: पिछले उपयोग किए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>चुने हुए डाउनलोड का मेनू</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>खोजते समय: मिले हुए परिणामों पर जाएँ</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>खोजते समय: फिर से सभी दिखाएँ</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>प्राथमिकताओं में और यहाँ: खोजें</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>“%1” से कोई शॉर्टकट मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुके हुए</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
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
            <numerusform>%Ln और: खोजें</numerusform>
            <numerusform>%Ln और: खोजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>कम सर्वर</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>और सर्वर</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>%1 नाम और पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>ये केवल इसी सर्वर को भेजे जाते हैं और Gannet बंद होने पर भुला दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>कनेक्शन एन्क्रिप्टेड नहीं है: आपके और सर्वर के बीच कोई भी दोनों को पढ़ सकता है। %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>इस सर्वर के %Ln और डाउनलोड के लिए भी, जो इन्हें माँगता है</numerusform>
            <numerusform>इस सर्वर के %Ln और डाउनलोड के लिए भी, जो इन्हें माँगते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>नाम में कोलन नहीं हो सकता</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>ग्राफ़ में दिखने वाला समय</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>समय के साथ गति</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>Gannet शुरू होने के बाद से कोई गति नहीं मापी गई</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>पिछले %1 में: अभी %2, न्यूनतम %3, अधिकतम %4।</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>सभी डाउनलोड की गति</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>चालू और कतार में लगे डाउनलोड</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>खाली जगह</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>कुछ चालू नहीं है</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>%1 चालू, %2 कतार में</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 खाली</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>वे डाउनलोड जिन्हें जगह नहीं मिलेगी</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>जो सर्वर ने अभी नहीं बताया वह नहीं गिना जाता।</translation>
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
        <translation>अधिक</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>अधिक (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
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
        <translation>लिंक जोड़ें…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>कुछ चालू नहीं है</translation>
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
        <translation>भरोसा करें और फिर कोशिश करें (&amp;T)</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>यह गति क्यों?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>सीमा बदलें…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>और की अनुमति दें…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>इसकी सीमा बदलें…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>लिंक जोड़ें</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>लिंक जोड़ें (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>लिंक चिपकाएँ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>स्तंभ शीर्षक</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>प्राथमिकताएँ…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>Gannet के बारे में</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>मेनू खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>इसके अनुसार छाँटें</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>सूची का क्रम</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>जोड़ने की तारीख</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>अवरोही क्रम</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>चुने हुए डाउनलोड के बारे में ज्ञात जानकारी दिखाएँ</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>संक्षिप्त सूची</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>विंडो बंद करें</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: दूसरा Gannet %1 में रखी सूची का उपयोग कर रहा है और उत्तर नहीं देता।</translation>
    </message>
</context>
</TS>
