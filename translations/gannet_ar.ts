<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Gannet</source>
        <translation>عن Gannet</translation>
    </message>
    <message>
        <source>A download manager that never calls a wrong file finished.</source>
        <translation>مدير تنزيلات لا يعدّ ملفًا خاطئًا مكتملًا أبدًا.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>MIT: free to use, to change and to pass on; without any warranty</source>
        <translation>MIT: حر الاستخدام والتعديل والتوزيع؛ دون أي ضمان</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>بُني باستخدام</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Open &amp;home page</source>
        <translation>فتح ال&amp;موقع</translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation>في متصفح الويب</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copies the versions, as a report of a fault needs them</source>
        <translation>نسخ الإصدارات كما يلزم عند الإبلاغ عن خلل</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>إضافة روابط</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>الروابط، رابط في كل سطر</translation>
    </message>
    <message>
        <source>One link a line. &lt;b&gt;[001-100]&lt;/b&gt; and &lt;b&gt;[a-f]&lt;/b&gt; count up. Drop text, links or a .txt list anywhere.</source>
        <translation>رابط واحد في كل سطر. ‎&lt;b&gt;[001-100]&lt;/b&gt;‎ و‎&lt;b&gt;[a-f]&lt;/b&gt;‎ يولّدان تسلسلًا. يمكنك إفلات نص أو روابط أو قائمة ‎.txt في أي مكان.</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>ما ستجري إضافته</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;حفظ في</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>&amp;All files</source>
        <translation>&amp;كل الملفات</translation>
    </message>
    <message>
        <source>Kind of files</source>
        <translation>نوع الملفات</translation>
    </message>
    <message>
        <source>Only files of this kind are shown and added</source>
        <translation>لا تُعرض ولا تُضاف إلا ملفات هذا النوع</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تخطيها</translation>
    </message>
    <message>
        <source>Download new copies</source>
        <translation>تنزيل نسخ جديدة</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>&amp;عرض في القائمة</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>ال&amp;مزيد…</translation>
    </message>
    <message>
        <source>Links and names that are in the list already</source>
        <translation>الروابط والأسماء الموجودة بالفعل في القائمة</translation>
    </message>
    <message>
        <source>As chosen for each</source>
        <translation>كما اختير لكل منها</translation>
    </message>
    <message>
        <source>Give the new links to the old ones</source>
        <translation>تحديث روابط التنزيلات الموجودة</translation>
    </message>
    <message>
        <source>Opens and closes header fields, checksum, connections, limit and place</source>
        <translation>إظهار الترويسات ومجموع التحقق والاتصالات وحد السرعة والموضع أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>AddOptions</name>
    <message>
        <source>&amp;Referer</source>
        <translation>ا&amp;لمحيل</translation>
    </message>
    <message>
        <source>Page the links came from</source>
        <translation>الصفحة التي جاءت منها الروابط</translation>
    </message>
    <message>
        <source>Sent to servers as Referer</source>
        <translation>تُرسل إلى الخوادم باسم Referer</translation>
    </message>
    <message>
        <source>User a&amp;gent</source>
        <translation>&amp;وكيل المستخدم</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>The program that servers are told, instead of Gannet</source>
        <translation>البرنامج الذي يُذكر للخوادم بدل Gannet</translation>
    </message>
    <message>
        <source>Gannet&apos;s own</source>
        <translation>الخاص بـ Gannet</translation>
    </message>
    <message>
        <source>Header f&amp;ields</source>
        <translation>الترو&amp;يسات</translation>
    </message>
    <message>
        <source>Header fields, one a line</source>
        <translation>الترويسات، ترويسة في كل سطر</translation>
    </message>
    <message>
        <source>Accept-Language: de</source>
        <translation>Accept-Language: ar</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>م&amp;جموع التحقق</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>مجموع التحقق للملف</translation>
    </message>
    <message>
        <source>SHA-256, SHA-512, SHA-1 or MD5</source>
        <translation>SHA-256 أو SHA-512 أو SHA-1 أو MD5</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>Connections a download, at most</source>
        <translation>أقصى عدد من الاتصالات لكل تنزيل</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>كما في التفضيلات</translation>
    </message>
    <message>
        <source>Speed limi&amp;t of each</source>
        <translation>حد ال&amp;سرعة لكل منها</translation>
    </message>
    <message>
        <source>Speed limit of each download</source>
        <translation>حد السرعة لكل تنزيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>وحدة حد السرعة</translation>
    </message>
    <message>
        <source>Ask servers f&amp;or names and sizes first</source>
        <translation>سؤال الخوادم &amp;أولًا عن الأسماء والأحجام</translation>
    </message>
    <message>
        <source>Without it a link that may be used only once is not used up</source>
        <translation>عند إيقافه لا يُستهلك الرابط الصالح لمرة واحدة</translation>
    </message>
    <message>
        <source>Place in the &amp;queue</source>
        <translation>الموضع في قائمة الا&amp;نتظار</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>الموضع في قائمة الانتظار</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في الآخر</translation>
    </message>
    <message>
        <source>At the top: next to run</source>
        <translation>في الأعلى: التشغيل تاليًا</translation>
    </message>
</context>
<context>
    <name>AddSummary</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln of unknown size</source>
        <extracomment>&quot;12 files, 3.4 GB and 2 of unknown size&quot;</extracomment>
        <translation>
            <numerusform>%1، %2 ولا شيء بحجم غير معروف</numerusform>
            <numerusform>%1، %2 وواحد بحجم غير معروف</numerusform>
            <numerusform>%1، %2 واثنان بحجم غير معروف</numerusform>
            <numerusform>%1، %2 و%Ln بحجم غير معروف</numerusform>
            <numerusform>%1، %2 و%Ln بحجم غير معروف</numerusform>
            <numerusform>%1، %2 و%Ln بحجم غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 files, 3.4 GB&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not enough room: %1 free in %2</source>
        <extracomment>%1 is a size, %2 the name of a folder.</extracomment>
        <translation>المساحة لا تكفي: %1 حرة في %2</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 حرة في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other kinds left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء من أنواع أخرى</numerusform>
            <numerusform>استُبعد واحد من نوع آخر</numerusform>
            <numerusform>استُبعد اثنان من أنواع أخرى</numerusform>
            <numerusform>استُبعد %Ln من أنواع أخرى</numerusform>
            <numerusform>استُبعد %Ln من أنواع أخرى</numerusform>
            <numerusform>استُبعد %Ln من أنواع أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>لا أسطر غير صالحة</numerusform>
            <numerusform>سطر واحد غير صالح</numerusform>
            <numerusform>سطران غير صالحين</numerusform>
            <numerusform>%Ln أسطر غير صالحة</numerusform>
            <numerusform>%Ln سطرًا غير صالح</numerusform>
            <numerusform>%Ln سطر غير صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new link(s) for the list</source>
        <translation>
            <numerusform>لا روابط تُحدَّث في القائمة</numerusform>
            <numerusform>تحديث رابط واحد في القائمة</numerusform>
            <numerusform>تحديث رابطين في القائمة</numerusform>
            <numerusform>تحديث %Ln روابط في القائمة</numerusform>
            <numerusform>تحديث %Ln رابطًا في القائمة</numerusform>
            <numerusform>تحديث %Ln رابط في القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottleneckText</name>
    <message>
        <source>A speed limit holds it back: the server has more to give.</source>
        <translation>حد السرعة يقيّد هذا التنزيل: لدى الخادم المزيد.</translation>
    </message>
    <message>
        <source>Its limit of %1 holds it back: the server has more to give.</source>
        <translation>يقيّد هذا التنزيل حده البالغ %1: لدى الخادم المزيد.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads holds it back: the server has more to give.</source>
        <translation>يقيّد هذا التنزيل الحد البالغ %1 لكل التنزيلات: لدى الخادم المزيد.</translation>
    </message>
    <message>
        <source>%1 gives this file over one connection only, and that one no faster than %2.</source>
        <translation>لا يقدّم %1 هذا الملف إلا عبر اتصال واحد، وبسرعة لا تتجاوز %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1, and %Ln are open.</source>
        <translation>
            <numerusform>يمنح الخادم كل اتصال %1، ولا اتصالات مفتوحة.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1، وهناك اتصال واحد مفتوح.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1، وهناك اتصالان مفتوحان.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1، وهناك %Ln اتصالات مفتوحة.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1، وهناك %Ln اتصالًا مفتوحًا.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1، وهناك %Ln اتصال مفتوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that this download may have.</source>
        <translation>
            <numerusform>يمنح الخادم كل اتصال %1 ولا اتصالات مفتوحة، وهو أقصى ما يُسمح به لهذا التنزيل.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك اتصال واحد مفتوح، وهو أقصى ما يُسمح به لهذا التنزيل.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك اتصالان مفتوحان، وهو أقصى ما يُسمح به لهذا التنزيل.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك %Ln اتصالات مفتوحة، وهو أقصى ما يُسمح به لهذا التنزيل.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك %Ln اتصالًا مفتوحًا، وهو أقصى ما يُسمح به لهذا التنزيل.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك %Ln اتصال مفتوح، وهو أقصى ما يُسمح به لهذا التنزيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gives each connection %1 and %Ln are open, the most that the preferences allow.</source>
        <translation>
            <numerusform>يمنح الخادم كل اتصال %1 ولا اتصالات مفتوحة، وهو أقصى ما تسمح به التفضيلات.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك اتصال واحد مفتوح، وهو أقصى ما تسمح به التفضيلات.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك اتصالان مفتوحان، وهو أقصى ما تسمح به التفضيلات.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك %Ln اتصالات مفتوحة، وهو أقصى ما تسمح به التفضيلات.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك %Ln اتصالًا مفتوحًا، وهو أقصى ما تسمح به التفضيلات.</numerusform>
            <numerusform>يمنح الخادم كل اتصال %1 وهناك %Ln اتصال مفتوح، وهو أقصى ما تسمح به التفضيلات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 admits %Ln connection(s) at a time and turned further ones away; together they bring %2.</source>
        <translation>
            <numerusform>لا يقبل %1 أي اتصال الآن وقد رفض ما زاد؛ المجموع %2.</numerusform>
            <numerusform>يقبل %1 اتصالًا واحدًا في الوقت نفسه وقد رفض ما زاد؛ وهو يجلب %2.</numerusform>
            <numerusform>يقبل %1 اتصالين في الوقت نفسه وقد رفض ما زاد؛ وهما يجلبان معًا %2.</numerusform>
            <numerusform>يقبل %1 في الوقت نفسه %Ln اتصالات وقد رفض ما زاد؛ وهي تجلب معًا %2.</numerusform>
            <numerusform>يقبل %1 في الوقت نفسه %Ln اتصالًا وقد رفض ما زاد؛ وهي تجلب معًا %2.</numerusform>
            <numerusform>يقبل %1 في الوقت نفسه %Ln اتصال وقد رفض ما زاد؛ وهي تجلب معًا %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is full: all downloads together get %1, and more connections brought nothing more.</source>
        <translation>خط الإنترنت ممتلئ: تحصل كل التنزيلات معًا على %1، ولم تأتِ زيادة الاتصالات بالمزيد.</translation>
    </message>
    <message>
        <source>The line to %1 is full at %2: more connections brought nothing more.</source>
        <translation>الخط إلى %1 ممتلئ عند %2: لم تأتِ زيادة الاتصالات بالمزيد.</translation>
    </message>
    <message>
        <source>Not known yet: Gannet is finding out whether more connections help.</source>
        <translation>غير معروف بعد: يتحقق Gannet من جدوى زيادة الاتصالات.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>لم يُجب %1 بعد.</translation>
    </message>
    <message>
        <source>The disk is the slowest part: most of the time goes into writing.</source>
        <translation>القرص هو الجزء الأبطأ: معظم الوقت يذهب في الكتابة.</translation>
    </message>
    <message>
        <source>This computer is the slowest part: Gannet keeps its processor busy.</source>
        <translation>هذا الحاسوب هو الجزء الأبطأ: يشغل Gannet معالجه بالكامل.</translation>
    </message>
</context>
<context>
    <name>CliInputs</name>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>تعذرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a list of links.</source>
        <translation>حجم «%1» أكبر من أن يكون قائمة روابط.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of links: it is not a text file.</source>
        <translation>ليس «%1» قائمة روابط: إنه ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is left out: %2.</source>
        <translation>جرى تخطي «%1»: %2.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3: %4</source>
        <translation>جرى تخطي السطر %2 من %1: %3: %4</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there and cannot be made.</source>
        <translation>المجلد «%1» غير موجود ولا يمكن إنشاؤه.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be written: %2.</source>
        <translation>تتعذر الكتابة في المجلد «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no certificate in PEM form.</source>
        <translation>لا يحوي «%1» أي شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>--out names one file, but there are %1 URLs.</source>
        <translation>يحدد ‎--out ملفًا واحدًا، لكن عدد الروابط المعطاة %1.</translation>
    </message>
    <message>
        <source>--checksum is of one file, but there are %1 URLs.</source>
        <translation>يخص ‎--checksum ملفًا واحدًا، لكن عدد الروابط المعطاة %1.</translation>
    </message>
    <message>
        <source>The drive of the folder &apos;%1&apos; is not there.</source>
        <translation>وحدة التخزين التي تحوي المجلد «%1» غير موجودة.</translation>
    </message>
    <message>
        <source>--mirror is of one file, but there are %1 URLs.</source>
        <translation>يخص ‎--mirror ملفًا واحدًا، لكن عدد الروابط المعطاة %1.</translation>
    </message>
    <message>
        <source>--mirror takes a link, not &apos;%1&apos;: %2.</source>
        <translation>يتطلب ‎--mirror رابطًا، وليس «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>CliOptions</name>
    <message>
        <source>Put the files into DIR, which is made if missing.</source>
        <translation>وضع الملفات في DIR، ويُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Name of the file (with one URL).</source>
        <translation>اسم الملف (مع رابط واحد فقط).</translation>
    </message>
    <message>
        <source>Read URLs from FILE, one a line, &apos;#&apos; begins a comment; &apos;-&apos; is standard input.</source>
        <translation>قراءة الروابط من FILE، رابط في كل سطر؛ يبدأ «#» تعليقًا؛ و«-» هو الدخل القياسي.</translation>
    </message>
    <message>
        <source>Downloads at a time, 1 to 64 (5).</source>
        <translation>عدد التنزيلات المتزامنة، من 1 إلى 64 (5).</translation>
    </message>
    <message>
        <source>Connections a download at most, 1 to 16 (8).</source>
        <translation>أقصى عدد من الاتصالات لكل تنزيل، من 1 إلى 16 (8).</translation>
    </message>
    <message>
        <source>What the file must have: sha256, sha512, sha1 or md5 (with one URL).</source>
        <translation>مجموع التحقق المطلوب للملف: sha256 أو sha512 أو sha1 أو md5 (مع رابط واحد فقط).</translation>
    </message>
    <message>
        <source>Send this header too; may be given more than once.</source>
        <translation>إرسال هذه الترويسة أيضًا؛ يمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>The page that the links are on.</source>
        <translation>الصفحة التي توجد فيها الروابط.</translation>
    </message>
    <message>
        <source>What to call itself to servers.</source>
        <translation>الاسم المستخدم للتعريف لدى الخوادم.</translation>
    </message>
    <message>
        <source>Tries after a failure, without progress between (5).</source>
        <translation>عدد المحاولات بعد الفشل، دون تقدم بينها (5).</translation>
    </message>
    <message>
        <source>Stop after SECONDS; what still runs then counts as failed, its part is kept.</source>
        <translation>التوقف بعد SECONDS ثانية؛ يُعد ما لم يكتمل فاشلًا، ويُحتفظ بما تم تنزيله منه.</translation>
    </message>
    <message>
        <source>Trust the certificates in FILE (PEM) beside the system&apos;s.</source>
        <translation>الوثوق بالشهادات الموجودة في FILE (PEM) إلى جانب شهادات النظام.</translation>
    </message>
    <message>
        <source>Bytes a second for all downloads together; K, M or G may follow.</source>
        <translation>عدد البايتات في الثانية لكل التنزيلات معًا؛ يمكن إلحاق K أو M أو G.</translation>
    </message>
    <message>
        <source>Write one JSON object a line.</source>
        <translation>كتابة كائن JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Say only what went wrong; with --json, leave the progress out.</source>
        <translation>عرض الأخطاء فقط؛ ومع ‎--json يُحذف عرض التقدم.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Downloads files over http and https. Run the same command again to go on with what was stopped.</source>
        <translation>تنزيل الملفات عبر http وhttps. شغّل الأمر نفسه مجددًا لمتابعة ما توقف.</translation>
    </message>
    <message>
        <source>What to download; file[001-100].zip stands for many.</source>
        <translation>ما يجب تنزيله؛ يمثل file[001-100].zip‎ ملفات كثيرة.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>يتطلب ‎%1 عددًا صحيحًا من %2 إلى %3، وليس «%4».</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos; in one line, not &apos;%1&apos;.</source>
        <translation>يتطلب ‎--header الصيغة «Name: value» في سطر واحد، وليس «%1».</translation>
    </message>
    <message>
        <source>The header %1 is set by gannet-get itself.</source>
        <translation>يضبط gannet-get الترويسة %1 بنفسه.</translation>
    </message>
    <message>
        <source>--referer takes a web link, not &apos;%1&apos;.</source>
        <translation>يتطلب ‎--referer رابط ويب، وليس «%1».</translation>
    </message>
    <message>
        <source>--user-agent takes one line without control characters.</source>
        <translation>يتطلب ‎--user-agent سطرًا واحدًا دون محارف تحكم.</translation>
    </message>
    <message>
        <source>No URL is given.</source>
        <translation>لم يُعطَ أي رابط.</translation>
    </message>
    <message>
        <source>--dir takes the path of a folder.</source>
        <translation>يتطلب ‎--dir مسار مجلد.</translation>
    </message>
    <message>
        <source>--out takes a plain file name, not &apos;%1&apos;; a folder is given with --dir. &apos;%2&apos; would do.</source>
        <translation>يتطلب ‎--out اسم ملف بسيطًا، وليس «%1»؛ يُحدد المجلد بالخيار ‎--dir. يصلح «%2».</translation>
    </message>
    <message>
        <source>--checksum takes sha256, sha512, sha1 or md5, &apos;=&apos; and all hex digits, not &apos;%1&apos;.</source>
        <translation>يتطلب ‎--checksum أحد sha256 أو sha512 أو sha1 أو md5 ثم «=» وكل الأرقام الست عشرية، وليس «%1».</translation>
    </message>
    <message>
        <source>--ca-certificate takes the path of a file.</source>
        <translation>يتطلب ‎--ca-certificate مسار ملف.</translation>
    </message>
    <message>
        <source>Bytes a second for each download; K, M or G may follow.</source>
        <translation>عدد البايتات في الثانية لكل تنزيل؛ يمكن إلحاق K أو M أو G.</translation>
    </message>
    <message>
        <source>Another link to the same file, used beside the one URL; repeatable.</source>
        <translation>رابط آخر للملف نفسه، يُستخدم إلى جانب الرابط الوحيد؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>%1 takes a number of bytes a second such as 800K, 2.5M or 1G, not &apos;%2&apos;.</source>
        <translation>يتطلب ‎%1 عدد بايتات في الثانية مثل 800K أو 2.5M أو 1G، وليس «%2».</translation>
    </message>
    <message>
        <source>Trust HOST if its certificate has this SHA-256 fingerprint; repeatable.</source>
        <translation>الوثوق بالخادم HOST إذا كانت لشهادته بصمة SHA-256 هذه؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>--trust-certificate takes a server, its port if it is not 443, &apos;=&apos; and the 64 hex digits of a SHA-256 fingerprint, not &apos;%1&apos;.</source>
        <translation>يتطلب ‎--trust-certificate خادمًا، ومنفذه إن لم يكن 443، ثم «=» والأرقام الست عشرية الأربعة والستين لبصمة SHA-256، وليس «%1».</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens the window and downloads the links.</source>
        <translation>يفتح النافذة وينزّل الروابط.</translation>
    </message>
    <message>
        <source>Save the links into this folder.</source>
        <translation>حفظ الروابط في هذا المجلد.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Links to download, or files with links.</source>
        <translation>روابط للتنزيل، أو ملفات تحوي روابط.</translation>
    </message>
    <message>
        <source>gannet %1</source>
        <translation>gannet %1</translation>
    </message>
    <message>
        <source>--dir needs the name of a folder.</source>
        <translation>يتطلب ‎--dir اسم مجلد.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Open the dialog for adding links.</source>
        <translation>افتح مربع حوار إضافة الروابط.</translation>
    </message>
    <message>
        <source>Start without the window: in the tray, where there is one.</source>
        <translation>التشغيل دون النافذة: في علبة النظام إن وُجدت.</translation>
    </message>
    <message>
        <source>--add needs the window, which --minimized does not show.</source>
        <translation>يتطلب ‎--add النافذة، لكن ‎--minimized لا يعرضها.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>This kind of link cannot be fetched</source>
        <translation>لا يمكن تنزيل هذا النوع من الروابط</translation>
    </message>
    <message>
        <source>Only links that begin with http or https can be fetched.</source>
        <translation>لا يمكن تنزيل إلا الروابط التي تبدأ بـ http أو https.</translation>
    </message>
    <message>
        <source>Look for a web link to the same file.</source>
        <translation>ابحث عن رابط ويب للملف نفسه.</translation>
    </message>
    <message>
        <source>This is no web link</source>
        <translation>هذا ليس رابط ويب</translation>
    </message>
    <message>
        <source>The text is not a complete http or https link.</source>
        <translation>النص ليس رابط http أو https كاملًا.</translation>
    </message>
    <message>
        <source>Check the link and add it again.</source>
        <translation>تحقق من الرابط وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted.</source>
        <translation>قدّم %1 شهادة غير موثوقة.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted (%2).</source>
        <translation>قدّم %1 شهادة غير موثوقة (%2).</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>لا يستطيع الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>Check the link and the date of this computer; if they are right, do not fetch this file from there.</source>
        <translation>تحقق من الرابط ومن تاريخ هذا الحاسوب؛ وإن كانا صحيحين، فلا تنزّل هذا الملف من هناك.</translation>
    </message>
    <message>
        <source>The checksum of the file is not the one that was given.</source>
        <translation>مجموع التحقق للملف ليس المجموع المعطى.</translation>
    </message>
    <message>
        <source>The checksum of the file is %1, not the one that was given.</source>
        <translation>مجموع التحقق للملف هو %1، وليس المجموع المعطى.</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>الملف ليس الملف المتوقع</translation>
    </message>
    <message>
        <source>Compare the checksum with the page it came from, then start again from the beginning.</source>
        <translation>قارن مجموع التحقق بالصفحة التي جاء منها، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>تعذرت الكتابة في %1 (%2).</translation>
    </message>
    <message>
        <source>The disk reported a fault</source>
        <translation>أبلغ القرص عن عطل</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one.</source>
        <translation>افحص القرص، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <translation>لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>%1 is not known on this network.</source>
        <translation>اسم %1 غير معروف في هذه الشبكة.</translation>
    </message>
    <message>
        <source>Check the link and the internet connection.</source>
        <translation>تحقق من الرابط ومن اتصال الإنترنت.</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>لا يقبل الخادم الاتصالات</translation>
    </message>
    <message>
        <source>%1 is there but refused the connection.</source>
        <translation>تم الوصول إلى %1 لكنه رفض الاتصال.</translation>
    </message>
    <message>
        <source>It may be down for a while: try again later.</source>
        <translation>قد يكون متوقفًا لبعض الوقت: حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>تحقق من اتصال الإنترنت، أو حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>%1 ended the connection before the file was whole.</source>
        <translation>أنهى %1 الاتصال قبل اكتمال الملف.</translation>
    </message>
    <message>
        <source>What has arrived is kept: try again to go on from there.</source>
        <translation>ما تم تنزيله محفوظ: أعد المحاولة للمتابعة من حيث توقف.</translation>
    </message>
    <message>
        <source>Nothing arrives any more</source>
        <translation>توقف وصول البيانات</translation>
    </message>
    <message>
        <source>%1 stopped sending before the file was whole.</source>
        <translation>توقف %1 عن الإرسال قبل اكتمال الملف.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>لا يوجد اتصال بالشبكة</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer now.</source>
        <translation>لا يمكن الوصول إلى %1 من هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>Check the network cable or the wireless connection.</source>
        <translation>تحقق من كابل الشبكة أو من الاتصال اللاسلكي.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>الوسيط لا يعمل</translation>
    </message>
    <message>
        <source>The proxy that is set for this computer did not pass the connection on.</source>
        <translation>لم يمرر الوسيط المضبوط لهذا الحاسوب الاتصال.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system.</source>
        <translation>تحقق من الوسيط في إعدادات الشبكة للنظام.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>يطلب الوسيط اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy lets only those pass who have signed in.</source>
        <translation>لا يسمح الوسيط بالمرور إلا لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>Set its name and password in the network settings of the system.</source>
        <translation>اضبط الاسم وكلمة المرور في إعدادات الشبكة للنظام.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>تعذر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>%1 and this computer found no common way to protect the connection.</source>
        <translation>لم يجد %1 وهذا الحاسوب طريقة مشتركة لحماية الاتصال.</translation>
    </message>
    <message>
        <source>Try again later, or tell those who run the server.</source>
        <translation>حاول مجددًا لاحقًا، أو أبلغ القائمين على الخادم.</translation>
    </message>
    <message>
        <source>The server asks for a name and password</source>
        <translation>يطلب الخادم اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>%1 gives this file only to those who have signed in.</source>
        <translation>لا يقدّم %1 هذا الملف إلا لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>Give the right name and password, and try again.</source>
        <translation>أدخل الاسم وكلمة المرور الصحيحين، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not give this file out</source>
        <translation>لا يسمح الخادم بتنزيل هذا الملف</translation>
    </message>
    <message>
        <source>%1 says that this link may not be used, or not any more.</source>
        <translation>يقول %1 إن استخدام هذا الرابط غير مسموح به، أو لم يعد مسموحًا به.</translation>
    </message>
    <message>
        <source>Take a new link from the page it came from.</source>
        <translation>خذ رابطًا جديدًا من الصفحة التي جاء منها.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>%1 says there is no file under this link.</source>
        <translation>يقول %1 إنه لا يوجد ملف تحت هذا الرابط.</translation>
    </message>
    <message>
        <source>Check the link, or look for a new one on the page it came from.</source>
        <translation>تحقق من الرابط، أو ابحث عن رابط جديد في الصفحة التي جاء منها.</translation>
    </message>
    <message>
        <source>The file was removed</source>
        <translation>أُزيل الملف</translation>
    </message>
    <message>
        <source>%1 says the file was there once and does not come back.</source>
        <translation>يقول %1 إن الملف كان موجودًا ولن يعود.</translation>
    </message>
    <message>
        <source>Look for a new link on the page it came from.</source>
        <translation>ابحث عن رابط جديد في الصفحة التي جاء منها.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>%1 has too much to do now.</source>
        <translation>لدى %1 ضغط كبير الآن.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>في الخادم عطل</translation>
    </message>
    <message>
        <source>%1 could not answer because something on its side went wrong.</source>
        <translation>لم يستطع %1 الإجابة بسبب خلل لديه.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>%1 does not accept this link in the way it was asked for.</source>
        <translation>لا يقبل %1 هذا الرابط بالطريقة التي طُلب بها.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what the server wants.</source>
        <translation>افتح الرابط في متصفح ويب لترى ما يطلبه الخادم.</translation>
    </message>
    <message>
        <source>The server gave an unexpected answer</source>
        <translation>أجاب الخادم إجابة غير متوقعة</translation>
    </message>
    <message>
        <source>%1 sent neither the file nor a reason.</source>
        <translation>لم يرسل %1 الملف ولا سببًا لذلك.</translation>
    </message>
    <message>
        <source>Open the link in a web browser to see what is there.</source>
        <translation>افتح الرابط في متصفح ويب لترى ما يوجد هناك.</translation>
    </message>
    <message>
        <source>The link leads in circles</source>
        <translation>الرابط يدور في حلقة</translation>
    </message>
    <message>
        <source>%1 sends on from place to place and never to the file.</source>
        <translation>يحيل %1 من مكان إلى مكان دون الوصول إلى الملف.</translation>
    </message>
    <message>
        <source>Look for a direct link to the file.</source>
        <translation>ابحث عن رابط مباشر إلى الملف.</translation>
    </message>
    <message>
        <source>The link leads to an unsafe place</source>
        <translation>يقود الرابط إلى مكان غير آمن</translation>
    </message>
    <message>
        <source>%1 sends on to a place that is not protected or not on the web.</source>
        <translation>يحيل %1 إلى مكان غير محمي أو خارج الويب.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense</source>
        <translation>إجابة الخادم غير مفهومة</translation>
    </message>
    <message>
        <source>%1 contradicts itself, so what it sent was not used.</source>
        <translation>في إجابة %1 تناقض، لذلك لم يُستخدم ما أرسله.</translation>
    </message>
    <message>
        <source>Try again later, or fetch the file from another server.</source>
        <translation>حاول مجددًا لاحقًا، أو نزّل الملف من خادم آخر.</translation>
    </message>
    <message>
        <source>The file on the server has changed</source>
        <translation>تغيّر الملف على الخادم</translation>
    </message>
    <message>
        <source>%1 now has another version than the one that was begun.</source>
        <translation>لدى %1 الآن إصدار غير الذي بدأ تنزيله.</translation>
    </message>
    <message>
        <source>Start again from the beginning to get the new version.</source>
        <translation>ابدأ من جديد للحصول على الإصدار الجديد.</translation>
    </message>
    <message>
        <source>The file ended too early</source>
        <translation>انتهى الملف قبل أوانه</translation>
    </message>
    <message>
        <source>%1 sent less than it had announced.</source>
        <translation>أرسل %1 أقل مما أعلن عنه.</translation>
    </message>
    <message>
        <source>A web page came instead of the file</source>
        <translation>وصلت صفحة ويب بدل الملف</translation>
    </message>
    <message>
        <source>%1 sent a page, often one to sign in or to confirm something.</source>
        <translation>أرسل %1 صفحة، وهي غالبًا لتسجيل الدخول أو لتأكيد شيء ما.</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and take the link of the file itself.</source>
        <translation>افتح الرابط في متصفح ويب، وخذ رابط الملف نفسه.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>%1 does not exist, or its drive is not connected.</source>
        <translation>ليس %1 موجودًا، أو أن وحدة تخزينه غير موصولة.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>صِل وحدة التخزين، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>لا تسمح الأذونات بالكتابة في المجلد</translation>
    </message>
    <message>
        <source>%1 does not let you create files.</source>
        <translation>لا يسمح لك %1 بإنشاء ملفات.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>اختر مجلدًا تملكه.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>%1 has no room for the rest of the file.</source>
        <translation>لا مساحة في %1 لبقية الملف.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>حرر بعض المساحة، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 is on a disk that takes no changes now.</source>
        <translation>يقع %1 على قرص لا يقبل التغييرات الآن.</translation>
    </message>
    <message>
        <source>Make the disk writable, or choose another folder.</source>
        <translation>اجعل القرص قابلًا للكتابة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file name cannot be used</source>
        <translation>لا يمكن استخدام اسم الملف</translation>
    </message>
    <message>
        <source>%1 takes no file of this name.</source>
        <translation>لا يقبل %1 ملفًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>الملف قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another Gannet is writing this file now.</source>
        <translation>هناك نسخة أخرى من Gannet تكتب هذا الملف الآن.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>انتظر حتى تنتهي، أو أوقفه هناك.</translation>
    </message>
    <message>
        <source>An extra header cannot be sent</source>
        <translation>لا يمكن إرسال ترويسة إضافية</translation>
    </message>
    <message>
        <source>It holds characters that are not allowed there.</source>
        <translation>تحوي محارف غير مسموح بها هناك.</translation>
    </message>
    <message>
        <source>Correct the header, and try again.</source>
        <translation>صحح الترويسة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>The time that was given for the whole run ended before the file was whole.</source>
        <translation>انتهى الوقت المحدد للتشغيل كله قبل اكتمال الملف.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is why something failed, %2 is what to do: two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not a web link</source>
        <translation>ليس رابط ويب</translation>
    </message>
    <message>
        <source>not a link that begins with http or https</source>
        <translation>ليس رابطًا يبدأ بـ http أو https</translation>
    </message>
    <message>
        <source>the link names no server</source>
        <translation>لا يذكر الرابط أي خادم</translation>
    </message>
    <message>
        <source>the pattern in brackets cannot be counted</source>
        <translation>لا يمكن عدّ النمط الذي بين القوسين</translation>
    </message>
    <message>
        <source>the pattern makes more than %L1 links</source>
        <translation>يولّد النمط أكثر من %L1 رابط</translation>
    </message>
    <message>
        <source>The list was made by a newer Gannet</source>
        <translation>القائمة من إصدار أحدث من Gannet</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <translation>استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its disk is full. Make some room; it is tried again by itself.</source>
        <translation>لا يمكن حفظ قائمة التنزيلات: قرصها ممتلئ. وفّر بعض المساحة؛ وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: its folder may not be written. Mend its permissions and start Gannet again.</source>
        <translation>لا يمكن حفظ قائمة التنزيلات: الكتابة في مجلدها غير مسموح بها. أصلح الأذونات ثم شغّل Gannet من جديد.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be opened: another Gannet is using it. Close that one, and start again.</source>
        <translation>لا يمكن فتح قائمة التنزيلات: نسخة أخرى من Gannet تستخدمها. أغلق تلك النسخة، ثم شغّل البرنامج مجددًا.</translation>
    </message>
    <message>
        <source>The list of downloads was made by a newer Gannet, and is left as it is. Use that version, or move the list away.</source>
        <translation>أُنشئت قائمة التنزيلات بإصدار أحدث من Gannet، وتُركت كما هي. استخدم ذلك الإصدار، أو انقل القائمة إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The list of downloads cannot be saved: %1. Check its disk.</source>
        <translation>لا يمكن حفظ قائمة التنزيلات: %1. افحص قرصها.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>هذا الحاسوب غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>There is no network now on which %1 could be asked.</source>
        <translation>لا توجد الآن شبكة يمكن عبرها الوصول إلى %1.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as there is a network.</source>
        <translation>يُستأنف تلقائيًا فور توفر شبكة.</translation>
    </message>
    <message>
        <source>The drive is not there</source>
        <translation>وحدة التخزين غير موجودة</translation>
    </message>
    <message>
        <source>%1 is on a drive that is not connected now.</source>
        <translation>يقع %1 على وحدة تخزين غير موصولة الآن.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>اسم الملف مستخدم</translation>
    </message>
    <message>
        <source>%1 has files of this name, and of all that differ by a number.</source>
        <translation>يحوي %1 ملفات بهذا الاسم، وبكل الأسماء التي تختلف عنه برقم.</translation>
    </message>
    <message>
        <source>%1 Its SHA-256 fingerprint is %2.</source>
        <extracomment>%1 is a whole sentence, %2 a row of hexadecimal digits.</extracomment>
        <translation>%1 بصمة SHA-256 الخاصة بها هي %2.</translation>
    </message>
    <message>
        <source>The new link leads to another file</source>
        <translation>يقود الرابط الجديد إلى ملف آخر</translation>
    </message>
    <message>
        <source>What %1 has there is not the file that was begun, so nothing of it was used.</source>
        <translation>ما لدى %1 هناك ليس الملف الذي بدأ تنزيله، لذلك لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Look for a link to the same file, or start again from the beginning with this one.</source>
        <translation>ابحث عن رابط للملف نفسه، أو ابدأ من جديد بهذا الرابط.</translation>
    </message>
    <message>
        <source>The new link cannot go on from here</source>
        <translation>لا يمكن المتابعة من هنا بالرابط الجديد</translation>
    </message>
    <message>
        <source>%1 gives the file only from its beginning, so nobody can see whether it is the same one.</source>
        <translation>لا يقدّم %1 الملف إلا من بدايته، فلا يمكن معرفة هل هو الملف نفسه.</translation>
    </message>
    <message>
        <source>Look for another link, or start again from the beginning with this one.</source>
        <translation>ابحث عن رابط آخر، أو ابدأ من جديد بهذا الرابط.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have.</source>
        <translation>يطلب %1 طريقة لتسجيل الدخول لا يدعمها Gannet.</translation>
    </message>
    <message>
        <source>%1 asks for a way of signing in that Gannet does not have (%2).</source>
        <extracomment>%2 is the name of a way of signing in, such as Digest or NTLM.</extracomment>
        <translation>يطلب %1 طريقة لتسجيل الدخول لا يدعمها Gannet (%2).</translation>
    </message>
    <message>
        <source>The server asks for another way to sign in</source>
        <translation>يطلب الخادم طريقة أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the link in a web browser, and sign in there.</source>
        <translation>افتح الرابط في متصفح ويب، وسجّل الدخول هناك.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Archives</source>
        <translation>الأرشيفات</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>صور الأقراص</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Files of any other kind.</extracomment>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a length of time: &quot;3 h&quot; and &quot;5 min&quot;.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has arrived: &quot;2.1&quot; of &quot;4.9 GB&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>GannetGet</name>
    <message>
        <source>Try &apos;gannet-get --help&apos;.</source>
        <translation>جرّب «gannet-get --help».</translation>
    </message>
    <message>
        <source>%1 more lines are left out.</source>
        <translation>الأسطر الأخرى التي جرى تخطيها: %1.</translation>
    </message>
    <message>
        <source>There is no link to download.</source>
        <translation>لا يوجد رابط للتنزيل.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be read: %2.</source>
        <translation>تعذرت قراءة المجلد «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>All downloads together take at &amp;most</source>
        <translation>الحد الأ&amp;قصى لكل التنزيلات معًا</translation>
    </message>
</context>
<context>
    <name>OwnLimitDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation>ب&amp;حد أقصى</translation>
    </message>
    <message>
        <source>&amp;No limit</source>
        <translation>&amp;بلا حد</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>Connections, at most</source>
        <translation>أقصى عدد من الاتصالات</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>كما في التفضيلات</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>حتى </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>&amp;Save to</source>
        <translation>&amp;حفظ في</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>&amp;Downloads at a time</source>
        <translation>ال&amp;تنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Of them from the same s&amp;erver</source>
        <translation>منها من الخادم ن&amp;فسه</translation>
    </message>
    <message>
        <source>Downloads at a time from the same server</source>
        <translation>التنزيلات المتزامنة من الخادم نفسه</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>C&amp;onnections a download</source>
        <translation>ا&amp;لاتصالات لكل تنزيل</translation>
    </message>
    <message>
        <source>Connections a download</source>
        <translation>الاتصالات لكل تنزيل</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>حتى </translation>
    </message>
    <message>
        <source>&amp;Ask before a cancel discards what has arrived</source>
        <translation>ا&amp;سأل قبل أن يحذف الإلغاء ما تم تنزيله</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>إغلاق ال&amp;نافذة</translation>
    </message>
    <message>
        <source>What closing the window does</source>
        <translation>ما يفعله إغلاق النافذة</translation>
    </message>
    <message>
        <source>quits; downloads go on at the next start</source>
        <translation>ينهي البرنامج؛ وتُتابع التنزيلات عند التشغيل التالي</translation>
    </message>
    <message>
        <source>keeps downloading in the background</source>
        <translation>يواصل التنزيل في الخلفية</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>الشهادات الم&amp;وثوقة</translation>
    </message>
    <message>
        <source>Certificates that are trusted though they are not valid</source>
        <translation>الشهادات الموثوقة رغم أنها غير صالحة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove the selected certificate</source>
        <translation>إزالة الشهادة المحددة</translation>
    </message>
    <message>
        <source>&amp;Notify me when downloads end and the window is not in front</source>
        <translation>أ&amp;شعرني عند انتهاء التنزيلات والنافذة ليست في المقدمة</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Shows the settings that have all of these words.</source>
        <translation>يعرض الإعدادات التي تحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Start &amp;Gannet when I log in, without its window</source>
        <translation>تشغيل Gannet عند تس&amp;جيل دخولي، دون نافذته</translation>
    </message>
    <message>
        <source>directory path location target destination</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>دليل مسار موقع مكان وجهة حفظ directory path folder</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent queue</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>متوازية متزامنة معًا عدد طابور انتظار parallel queue</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent host site domain</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>متوازية متزامنة معًا مضيف موقع نطاق host site domain</translation>
    </message>
    <message>
        <source>parallel segments parts threads split boost faster</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>متوازية أجزاء مقاطع خيوط تقسيم تسريع أسرع segments threads</translation>
    </message>
    <message>
        <source>confirm question warning</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>تأكيد سؤال تحذير تنبيه confirm</translation>
    </message>
    <message>
        <source>tray icon minimize exit</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>علبة النظام شريط أيقونة تصغير خروج إنهاء tray</translation>
    </message>
    <message>
        <source>theme mode night colours colors</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>سمة ثيم نمط وضع ليلي داكن ألوان theme dark mode</translation>
    </message>
    <message>
        <source>notifications messages popups alerts finished</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>إشعارات تنبيهات رسائل منبثقة اكتمال notifications</translation>
    </message>
    <message>
        <source>autostart startup boot session tray icon background</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>تشغيل تلقائي بدء إقلاع جلسة علبة النظام أيقونة خلفية autostart startup</translation>
    </message>
    <message>
        <source>TLS SSL HTTPS encryption security self-signed</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>TLS SSL HTTPS تشفير أمان حماية موقعة ذاتيًا self-signed</translation>
    </message>
    <message>
        <source>None. If a server cannot prove who it is, the row of the download offers to trust it.</source>
        <translation>لا شيء. إذا لم يستطع خادم إثبات هويته، يعرض صف التنزيل الوثوق به.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في أماكن أخرى</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>عرض النطاق تقييد معدل أقصى إبطاء بطيء bandwidth throttle limit</translation>
    </message>
    <message>
        <source>The button in the tool bar; for single downloads, their menu.</source>
        <translation>الزر في شريط الأدوات؛ وللتنزيلات المنفردة قائمتها المنبثقة.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>network SOCKS HTTP</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>شبكة بروكسي خادم وكيل SOCKS HTTP proxy</translation>
    </message>
    <message>
        <source>The one that the system is set to.</source>
        <translation>المضبوط في النظام.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>locale translation</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>لغات ترجمة محلية locale language translation</translation>
    </message>
    <message>
        <source>The one of the desktop.</source>
        <translation>لغة سطح المكتب.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <extracomment>Other words that somebody may look for here, in any order.</extracomment>
        <translation>مفاتيح اختصارات كيبورد hotkeys shortcuts</translation>
    </message>
    <message>
        <source>The menu lists all shortcuts.</source>
        <translation>كل الاختصارات في قائمة البرنامج.</translation>
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
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إنقا&amp;ص</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>RefreshLinkDialog</name>
    <message>
        <source>Refresh link</source>
        <translation>تحديث الرابط</translation>
    </message>
    <message>
        <source>Old link</source>
        <translation>الرابط القديم</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>الرابط ال&amp;جديد</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>فتح ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>فتح الصفحة التي كان فيها الرابط في متصفح الويب</translation>
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
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>لم تبقَ ثوانٍ</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>لم تبقَ دقائق</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>لم تبقَ ساعات</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>tries again in %1</source>
        <translation>إعادة المحاولة بعد %1</translation>
    </message>
    <message>
        <source>tries again now</source>
        <extracomment>A row that waits: what went wrong · when it is tried again.</extracomment>
        <translation>تُعاد المحاولة الآن</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>! %1</source>
        <extracomment>A failed row: a sign, then what happened.</extracomment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>nothing is lost: %1 are kept</source>
        <translation>لم يُفقد شيء: %1 محفوظة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>✓ finished · checksum right</source>
        <translation>✓ مكتمل · مجموع التحقق صحيح</translation>
    </message>
    <message>
        <source>✓ finished · size not verified</source>
        <translation>✓ مكتمل · لم يُتحقق من الحجم</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ مكتمل</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>queued, next</source>
        <translation>في الانتظار، التالي</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <extracomment>&quot;48 of 61 MB&quot; kept of a failed download.</extracomment>
        <translation>حُفظ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation>
            <numerusform>%Ln بالمئة</numerusform>
            <numerusform>%Ln بالمئة</numerusform>
            <numerusform>%Ln بالمئة</numerusform>
            <numerusform>%Ln بالمئة</numerusform>
            <numerusform>%Ln بالمئة</numerusform>
            <numerusform>%Ln بالمئة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>يجري التنزيل</translation>
    </message>
    <message>
        <source>checking the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>يجري الإيقاف المؤقت…</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>checksum right</source>
        <translation>المجموع الاختباري صحيح</translation>
    </message>
    <message>
        <source>size not verified</source>
        <translation>لم يُتحقق من الحجم</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>تحديث الرابط…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Check certificate…</source>
        <translation>فحص الشهادة…</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>again in %1</source>
        <extracomment>A row that waits, in few words: when it is tried again. What went wrong follows.</extracomment>
        <translation>محاولة بعد %1</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln download(s) selected</source>
        <translation>
            <numerusform>لم يُحدد أي تنزيل</numerusform>
            <numerusform>حُدد تنزيل واحد</numerusform>
            <numerusform>حُدد تنزيلان</numerusform>
            <numerusform>حُددت %Ln تنزيلات</numerusform>
            <numerusform>حُدد %Ln تنزيلًا</numerusform>
            <numerusform>حُدد %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>together %1, %2 are here</source>
        <translation>المجموع %1، تم تنزيل %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown size</source>
        <translation>
            <numerusform>لا شيء بحجم غير معروف</numerusform>
            <numerusform>واحد بحجم غير معروف</numerusform>
            <numerusform>اثنان بحجم غير معروف</numerusform>
            <numerusform>%Ln بحجم غير معروف</numerusform>
            <numerusform>%Ln بحجم غير معروف</numerusform>
            <numerusform>%Ln بحجم غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>لا شيء جارٍ (%1)</numerusform>
            <numerusform>واحد جارٍ بسرعة %1</numerusform>
            <numerusform>اثنان جاريان بسرعة %1</numerusform>
            <numerusform>%Ln جارية بسرعة %1</numerusform>
            <numerusform>%Ln جارية بسرعة %1</numerusform>
            <numerusform>%Ln جارية بسرعة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
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
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Shows the shortcuts that have all of these words.</source>
        <translation>يعرض الاختصارات التي تحوي كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>TextReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Starting download of %1 (%2)</source>
        <translation>يبدأ تنزيل %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2؛ إعادة المحاولة بعد %3</translation>
    </message>
    <message>
        <source>Finished %1: %2 in %3</source>
        <translation>اكتمل %1: %2 خلال %3</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1، حُفظ باسم %2</translation>
    </message>
    <message>
        <source>%1 (the server did not say how long it should be)</source>
        <translation>%1 (لم يذكر الخادم الحجم المتوقع)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. The parts are kept: run the same command again to go on.</source>
        <translation>توقف البرنامج. الأجزاء محفوظة: شغّل الأمر نفسه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here; %3 failed.</source>
        <translation>اكتمل %1 من %2 من الملفات؛ فشل %3.</translation>
    </message>
    <message>
        <source>%1: the mirror %2 is left out: %3</source>
        <translation>%1: جرى تخطي المرآة %2: %3</translation>
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
        <translation>أجاب %1 دون ذكر الحجم</translation>
    </message>
    <message>
        <source>%1 answered, without a size and only in one piece</source>
        <translation>أجاب %1 دون ذكر الحجم، والتنزيل قطعة واحدة فقط</translation>
    </message>
    <message>
        <source>%1 answered: %2, can be fetched in parts</source>
        <translation>أجاب %1: %2، يمكن التنزيل على أجزاء</translation>
    </message>
    <message>
        <source>%1 answered: %2, only in one piece</source>
        <translation>أجاب %1: %2، والتنزيل قطعة واحدة فقط</translation>
    </message>
    <message>
        <source>The checksum is right</source>
        <translation>مجموع التحقق صحيح</translation>
    </message>
    <message>
        <source>The size is right</source>
        <translation>الحجم صحيح</translation>
    </message>
    <message>
        <source>The size could not be checked: the server did not say it</source>
        <translation>تعذر التحقق من الحجم: لم يذكره الخادم</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>لم يُتحقق من شيء</translation>
    </message>
    <message>
        <source>%1: try %2 follows in %3</source>
        <translation>%1: المحاولة %2 بعد %3</translation>
    </message>
    <message>
        <source>%1: looks again in %2</source>
        <translation>%1: تحقق جديد بعد %2</translation>
    </message>
    <message>
        <source>Goes on from %1, asks %2</source>
        <translation>يتابع من %1، ويطلب من %2</translation>
    </message>
    <message>
        <source>Started, asks %1</source>
        <translation>بدأ، ويطلب من %1</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>إحالة إلى %1</translation>
    </message>
    <message>
        <source>Every byte is here already</source>
        <translation>كل البايتات موجودة بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) now, the last one to %1</source>
        <translation>
            <numerusform>لا اتصالات الآن، آخرها مع %1</numerusform>
            <numerusform>اتصال واحد الآن، مع %1</numerusform>
            <numerusform>اتصالان الآن، آخرهما مع %1</numerusform>
            <numerusform>%Ln اتصالات الآن، آخرها مع %1</numerusform>
            <numerusform>%Ln اتصالًا الآن، آخرها مع %1</numerusform>
            <numerusform>%Ln اتصال الآن، آخرها مع %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned more connections away, %Ln go on</source>
        <translation>
            <numerusform>رفض %1 المزيد من الاتصالات، ولا يستمر أي اتصال</numerusform>
            <numerusform>رفض %1 المزيد من الاتصالات، ويستمر اتصال واحد</numerusform>
            <numerusform>رفض %1 المزيد من الاتصالات، ويستمر اتصالان</numerusform>
            <numerusform>رفض %1 المزيد من الاتصالات، وتستمر %Ln اتصالات</numerusform>
            <numerusform>رفض %1 المزيد من الاتصالات، ويستمر %Ln اتصالًا</numerusform>
            <numerusform>رفض %1 المزيد من الاتصالات، ويستمر %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection to %1 ended after %2</source>
        <translation>انتهى اتصال مع %1 بعد %2</translation>
    </message>
    <message>
        <source>A slow connection to %1 was replaced</source>
        <translation>استُبدل اتصال بطيء مع %1</translation>
    </message>
    <message>
        <source>A slow connection to %1 gets a rival for the same part</source>
        <translation>اتصال بطيء مع %1 ينافسه اتصال آخر على الجزء نفسه</translation>
    </message>
    <message>
        <source>The mirror %1 has the same file and helps</source>
        <translation>لدى المرآة %1 الملف نفسه، وهي تساعد في تنزيله</translation>
    </message>
    <message>
        <source>The mirror %1 is left out</source>
        <translation>جرى تخطي المرآة %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Tried again by hand</source>
        <translation>أُعيدت المحاولة يدويًا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The last byte is here, the file is being checked</source>
        <translation>وصل آخر بايت، ويجري فحص الملف</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>اكتمل: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>ينتظر الإجابة</translation>
    </message>
    <message>
        <source>compares a sample</source>
        <translation>يقارن عينة</translation>
    </message>
    <message>
        <source>held back by the limit</source>
        <translation>يقيّده حد السرعة</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>A new link, to %1</source>
        <translation>رابط جديد، إلى %1</translation>
    </message>
    <message>
        <source>%1 has the same file: goes on with what is here</source>
        <translation>لدى %1 الملف نفسه: يتابع بما تم تنزيله</translation>
    </message>
    <message>
        <source>%1 answers short requests faster: %2 at a time</source>
        <translation>يجيب %1 عن الطلبات القصيرة أسرع: %2 في كل مرة</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>أتريد الوثوق بهذه الشهادة؟</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>لا يستطيع الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Somebody between you and the server may be reading along and may change the file. Trust this certificate only if those who run the server told you its fingerprint, and it is the same. It will be trusted for this server and port only; you can take that back in the preferences.</source>
        <translation>قد يكون بينك وبين الخادم من يطّلع على البيانات، وقد يغيّر الملف. لا تثق بهذه الشهادة إلا إذا أعطاك القائمون على الخادم بصمتها وكانت مطابقة. ستكون موثوقة لهذا الخادم وهذا المنفذ فقط؛ ويمكنك التراجع عن ذلك في التفضيلات.</translation>
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
        <translation>Qt %1 (LGPL 3)‎، SQLite (ملكية عامة)، tl::expected (CC0)‎</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>gannet::AddDialog</name>
    <message>
        <source>Reading the list…</source>
        <translation>تجري قراءة القائمة…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>حفظ في</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list</source>
        <translation>
            <numerusform>لا روابط موجودة بالفعل في القائمة</numerusform>
            <numerusform>رابط واحد موجود بالفعل في القائمة</numerusform>
            <numerusform>رابطان موجودان بالفعل في القائمة</numerusform>
            <numerusform>%Ln روابط موجودة بالفعل في القائمة</numerusform>
            <numerusform>%Ln رابطًا موجودًا بالفعل في القائمة</numerusform>
            <numerusform>%Ln رابط موجود بالفعل في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of files, and how many there are: &quot;Archives (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>لم يُضف أي تنزيل</numerusform>
            <numerusform>أُضيف تنزيل واحد</numerusform>
            <numerusform>أُضيف تنزيلان</numerusform>
            <numerusform>أُضيفت %Ln تنزيلات</numerusform>
            <numerusform>أُضيف %Ln تنزيلًا</numerusform>
            <numerusform>أُضيف %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;تنزيل</translation>
    </message>
    <message>
        <source>Add &amp;paused</source>
        <translation>إضافة مع إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>This is from before. What you type or paste now takes its place.</source>
        <translation>هذا من المرة السابقة. ما تكتبه أو تلصقه الآن يحل محله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file name(s) are already in the list</source>
        <translation>
            <numerusform>لا أسماء ملفات موجودة بالفعل في القائمة</numerusform>
            <numerusform>اسم ملف واحد موجود بالفعل في القائمة</numerusform>
            <numerusform>اسما ملفين موجودان بالفعل في القائمة</numerusform>
            <numerusform>%Ln أسماء ملفات موجودة بالفعل في القائمة</numerusform>
            <numerusform>%Ln اسم ملف موجودًا بالفعل في القائمة</numerusform>
            <numerusform>%Ln اسم ملف موجود بالفعل في القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::AddFlow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No http or https link was found in that.</source>
        <translation>لم يُعثر فيه على أي رابط http أو https.</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are already in the list. Download them again?</source>
        <translation>
            <numerusform>لا روابط مكررة في القائمة. أتريد التنزيل مجددًا؟</numerusform>
            <numerusform>هناك رابط موجود بالفعل في القائمة. أتريد تنزيله مجددًا؟</numerusform>
            <numerusform>هناك رابطان موجودان بالفعل في القائمة. أتريد تنزيلهما مجددًا؟</numerusform>
            <numerusform>هناك %Ln روابط موجودة بالفعل في القائمة. أتريد تنزيلها مجددًا؟</numerusform>
            <numerusform>هناك %Ln رابطًا موجودًا بالفعل في القائمة. أتريد تنزيلها مجددًا؟</numerusform>
            <numerusform>هناك %Ln رابط موجود بالفعل في القائمة. أتريد تنزيلها مجددًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>التنزيل مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out, as they are no web links: %1</source>
        <translation>
            <numerusform>لم تُتخطَّ أي أسطر: %1</numerusform>
            <numerusform>جرى تخطي سطر واحد لأنه ليس رابط ويب: %1</numerusform>
            <numerusform>جرى تخطي سطرين لأنهما ليسا رابطي ويب: %1</numerusform>
            <numerusform>جرى تخطي %Ln أسطر لأنها ليست روابط ويب: %1</numerusform>
            <numerusform>جرى تخطي %Ln سطرًا لأنها ليست روابط ويب: %1</numerusform>
            <numerusform>جرى تخطي %Ln سطر لأنها ليست روابط ويب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No web links were found in %1.</source>
        <translation>لم يُعثر على روابط ويب في %1.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of links.</source>
        <translation>حجم %1 أكبر من أن يكون قائمة روابط.</translation>
    </message>
    <message>
        <source>What you were adding is kept: “Add links” brings it back.</source>
        <translation>ما كنت تضيفه محفوظ: «إضافة روابط» تعيده.</translation>
    </message>
    <message>
        <source>No new link was given to %1, as it has ended.</source>
        <translation>لم يُحدَّث رابط %1، لأن التنزيل انتهى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) have a new link: %1.</source>
        <translation>
            <numerusform>لم يُحدَّث رابط أي تنزيل: %1.</numerusform>
            <numerusform>حُدِّث رابط تنزيل واحد: %1.</numerusform>
            <numerusform>حُدِّث رابطا تنزيلين: %1.</numerusform>
            <numerusform>حُدِّثت روابط %Ln تنزيلات: %1.</numerusform>
            <numerusform>حُدِّثت روابط %Ln تنزيلًا: %1.</numerusform>
            <numerusform>حُدِّثت روابط %Ln تنزيل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived is kept, and compared with the file there before more is added.</source>
        <translation>ما تم تنزيله محفوظ، ويُقارن بالملف تحت الرابط الجديد قبل إضافة المزيد.</translation>
    </message>
</context>
<context>
    <name>gannet::AddLinksModel</name>
    <message>
        <source>already in the list</source>
        <translation>موجود بالفعل في القائمة</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>السطر %2 من %1: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>The size of a file that its server does not tell.</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>A server is being asked how large a file is.</extracomment>
        <translation>يُسأل عنه…</translation>
    </message>
    <message>
        <source>the same link as in line %1</source>
        <translation>الرابط نفسه في السطر %1</translation>
    </message>
    <message>
        <source>already in the list: a new copy</source>
        <translation>موجود بالفعل في القائمة: نسخة جديدة</translation>
    </message>
    <message>
        <source>“%1” can be no file&apos;s name</source>
        <translation>لا يصلح «%1» اسمًا لملف</translation>
    </message>
    <message>
        <source>will be saved as %1</source>
        <translation>سيُحفظ باسم %1</translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>قابل للاستئناف</translation>
    </message>
    <message>
        <source>not resumable</source>
        <translation>غير قابل للاستئناف</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>new link for the one in the list</source>
        <translation>رابط جديد للتنزيل الموجود في القائمة</translation>
    </message>
    <message>
        <source>in the list by another link</source>
        <translation>في القائمة برابط آخر</translation>
    </message>
    <message>
        <source>name in the list</source>
        <translation>الاسم موجود في القائمة</translation>
    </message>
    <message>
        <source>already downloaded: a new copy</source>
        <translation>تم تنزيله بالفعل: نسخة جديدة</translation>
    </message>
    <message>
        <source>already downloaded</source>
        <translation>تم تنزيله بالفعل</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>The folder in which this one file will be saved.</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>سيُحفظ في %1</translation>
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
        <translation>يضبط Gannet الترويسة «%1» بنفسه: أزل هذا السطر.</translation>
    </message>
    <message>
        <source>A header field is “Name: value” on one line, not “%1”.</source>
        <translation>صيغة الترويسة «Name: value» في سطر واحد، وليست «%1».</translation>
    </message>
    <message>
        <source>The referer is a whole web link, not “%1”.</source>
        <translation>المحيل رابط ويب كامل، وليس «%1».</translation>
    </message>
    <message>
        <source>The user agent has characters that cannot be sent.</source>
        <translation>يحوي وكيل المستخدم محارف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>This is no MD5, SHA-1, SHA-256 or SHA-512 checksum.</source>
        <translation>هذا ليس مجموع تحقق MD5 أو SHA-1 أو SHA-256 أو SHA-512.</translation>
    </message>
    <message>
        <source>A checksum is of one file: leave one ticked, or clear the checksum.</source>
        <translation>يخص مجموع التحقق ملفًا واحدًا: أبقِ العلامة على ملف واحد، أو امسح المجموع.</translation>
    </message>
</context>
<context>
    <name>gannet::AddPreview</name>
    <message>
        <source>Tick or untick</source>
        <translation>وضع العلامة أو إزالتها</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>تصحيح السطر</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>حفظ في</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>المجلد المحدد أدناه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Download a new copy</source>
        <translation>تنزيل نسخة جديدة</translation>
    </message>
    <message>
        <source>Give the new link to the old one</source>
        <translation>تحديث رابط التنزيل الموجود</translation>
    </message>
</context>
<context>
    <name>gannet::Application</name>
    <message>
        <source>The list of downloads was damaged and a new one was begun. The old one is kept as %1 (%2).</source>
        <translation>كانت قائمة التنزيلات تالفة فأُنشئت قائمة جديدة. القائمة القديمة محفوظة باسم %1 (%2).</translation>
    </message>
</context>
<context>
    <name>gannet::Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>لا يمكن إنشاء المجلد %1</translation>
    </message>
</context>
<context>
    <name>gannet::BarMessage</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
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
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>gannet::ConnectionsModel</name>
    <message>
        <source>%1 (mirror)</source>
        <translation>%1 (مرآة)</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Fetches the bytes from %1 to %2, is at %3</source>
        <translation>يجلب البايتات من %1 إلى %2، وقد بلغ %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>gannet::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 % of %Ln download(s)</source>
        <translation>
            <numerusform>%1% ولا تنزيلات</numerusform>
            <numerusform>%1% من تنزيل واحد</numerusform>
            <numerusform>%1% من تنزيلين</numerusform>
            <numerusform>%1% من %Ln تنزيلات</numerusform>
            <numerusform>%1% من %Ln تنزيلًا</numerusform>
            <numerusform>%1% من %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) running</source>
        <translation>
            <numerusform>لا تنزيلات جارية</numerusform>
            <numerusform>تنزيل واحد جارٍ</numerusform>
            <numerusform>تنزيلان جاريان</numerusform>
            <numerusform>%Ln تنزيلات جارية</numerusform>
            <numerusform>%Ln تنزيلًا جاريًا</numerusform>
            <numerusform>%Ln تنزيل جارٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Gannet goes on in the tray</source>
        <translation>يواصل Gannet العمل في علبة النظام</translation>
    </message>
    <message>
        <source>A click on its icon brings the window back. Its menu has “Quit”.</source>
        <translation>النقر على أيقونته يعيد النافذة، وفي قائمتها «إنهاء».</translation>
    </message>
    <message>
        <source>While its window was closed, Gannet went on in the tray.</source>
        <translation>واصل Gannet العمل في علبة النظام بينما كانت نافذته مغلقة.</translation>
    </message>
</context>
<context>
    <name>gannet::DetailPanel</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What the details show</source>
        <translation>محتوى التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>كل التنزيلات</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadActions</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with the selected downloads</source>
        <translation>متابعة التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop the selected downloads and keep what has arrived</source>
        <translation>إيقاف التنزيلات المحددة مع الاحتفاظ بما تم تنزيله</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the selected downloads and discard what has arrived</source>
        <translation>إيقاف التنزيلات المحددة وحذف ما تم تنزيله</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the selected downloads again now</source>
        <translation>إعادة محاولة التنزيلات المحددة الآن</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Discard what has arrived and begin again</source>
        <translation>حذف ما تم تنزيله والبدء مجددًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the finished files</source>
        <translation>فتح الملفات المكتملة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation>عرض الملفات في مجلدها</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the links of the selected downloads</source>
        <translation>نسخ روابط التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Take the selected downloads off the list</source>
        <translation>إزالة التنزيلات المحددة من القائمة</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Stop everything and keep what has arrived</source>
        <translation>إيقاف كل شيء مع الاحتفاظ بما تم تنزيله</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Go on with everything that is paused</source>
        <translation>متابعة كل ما هو متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln download(s)?</source>
        <translation>
            <numerusform>أتريد إلغاء التنزيلات؟</numerusform>
            <numerusform>أتريد إلغاء هذا التنزيل؟</numerusform>
            <numerusform>أتريد إلغاء التنزيلين؟</numerusform>
            <numerusform>أتريد إلغاء %Ln تنزيلات؟</numerusform>
            <numerusform>أتريد إلغاء %Ln تنزيلًا؟</numerusform>
            <numerusform>أتريد إلغاء %Ln تنزيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>تم تنزيل %1 بالفعل، وسيُحذف ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Cancel and discard</source>
        <translation>إلغاء وحذف</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over?</source>
        <translation>
            <numerusform>أتريد بدء التنزيلات من جديد؟</numerusform>
            <numerusform>أتريد بدء هذا التنزيل من جديد؟</numerusform>
            <numerusform>أتريد بدء التنزيلين من جديد؟</numerusform>
            <numerusform>أتريد بدء %Ln تنزيلات من جديد؟</numerusform>
            <numerusform>أتريد بدء %Ln تنزيلًا من جديد؟</numerusform>
            <numerusform>أتريد بدء %Ln تنزيل من جديد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files will be discarded.</source>
        <translation>ستُحذف %1 من الملفات غير المكتملة.</translation>
    </message>
    <message>
        <source>Finished files stay where they are.</source>
        <translation>تبقى الملفات المكتملة في مكانها.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>أتريد إزالة التنزيلات من القائمة؟</numerusform>
            <numerusform>أتريد إزالة هذا التنزيل من القائمة؟</numerusform>
            <numerusform>أتريد إزالة التنزيلين من القائمة؟</numerusform>
            <numerusform>أتريد إزالة %Ln تنزيلات من القائمة؟</numerusform>
            <numerusform>أتريد إزالة %Ln تنزيلًا من القائمة؟</numerusform>
            <numerusform>أتريد إزالة %Ln تنزيل من القائمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln finished file(s) to the trash</source>
        <translation>
            <numerusform>نقل الملفات المكتملة أيضًا إلى سلة المهملات</numerusform>
            <numerusform>نقل الملف المكتمل أيضًا إلى سلة المهملات</numerusform>
            <numerusform>نقل الملفين المكتملين أيضًا إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln ملفات مكتملة أيضًا إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln ملفًا مكتملًا أيضًا إلى سلة المهملات</numerusform>
            <numerusform>نقل %Ln ملف مكتمل أيضًا إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened. The file may have been moved, or no program is set for its kind.</source>
        <translation>تعذر فتح %1. ربما نُقل الملف، أو لا يوجد برنامج محدد لنوعه.</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened.</source>
        <translation>تعذر فتح المجلد %1.</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>الوثوق بهذه الشهادة…</translation>
    </message>
    <message>
        <source>Show the certificate that was refused, and trust it for its server</source>
        <translation>عرض الشهادة المرفوضة والوثوق بها لخادمها</translation>
    </message>
    <message>
        <source>Refresh link…</source>
        <translation>تحديث الرابط…</translation>
    </message>
    <message>
        <source>Give the download a new link, and go on with what has arrived</source>
        <translation>إعطاء التنزيل رابطًا جديدًا والمتابعة بما تم تنزيله</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Save the selected downloads to another folder</source>
        <translation>حفظ التنزيلات المحددة في مجلد آخر</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page that the link was on, in the web browser</source>
        <translation>فتح الصفحة التي كان فيها الرابط في متصفح الويب</translation>
    </message>
    <message>
        <source>Limit speed…</source>
        <translation>تقييد السرعة…</translation>
    </message>
    <message>
        <source>Set how fast the selected downloads may be</source>
        <translation>ضبط السرعة القصوى للتنزيلات المحددة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Give the server a name and a password, and try again</source>
        <translation>إعطاء الخادم اسمًا وكلمة مرور وإعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
</context>
<context>
    <name>gannet::DownloadListView</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%Ln تنزيلات</numerusform>
            <numerusform>%Ln تنزيلًا</numerusform>
            <numerusform>%Ln تنزيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::DropArea</name>
    <message>
        <source>Drop links here</source>
        <translation>أفلت الروابط هنا</translation>
    </message>
    <message>
        <source>a link, a page&apos;s text, or a .txt list with a thousand of them</source>
        <translation>رابط، أو نص صفحة، أو قائمة ‎.txt فيها ألف رابط</translation>
    </message>
    <message>
        <source>or press {%1} to paste, {%2} to type them</source>
        <extracomment>%1 and %2 are keys such as Ctrl+V; the braces stay around them.</extracomment>
        <translation>أو اضغط {%1} للصقها، أو {%2} لكتابتها</translation>
    </message>
    <message>
        <source>The list is empty. Press %1 to paste links, %2 to type them.</source>
        <translation>القائمة فارغة. اضغط %1 للصق الروابط، أو %2 لكتابتها.</translation>
    </message>
</context>
<context>
    <name>gannet::EndNotices</name>
    <message>
        <source>%1 is finished</source>
        <translation>اكتمل %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) are finished</source>
        <translation>
            <numerusform>لم يكتمل أي تنزيل</numerusform>
            <numerusform>اكتمل تنزيل واحد</numerusform>
            <numerusform>اكتمل تنزيلان</numerusform>
            <numerusform>اكتملت %Ln تنزيلات</numerusform>
            <numerusform>اكتمل %Ln تنزيلًا</numerusform>
            <numerusform>اكتمل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي تنزيل</numerusform>
            <numerusform>فشل تنزيل واحد</numerusform>
            <numerusform>فشل تنزيلان</numerusform>
            <numerusform>فشلت %Ln تنزيلات</numerusform>
            <numerusform>فشل %Ln تنزيلًا</numerusform>
            <numerusform>فشل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء لتنزيله.</translation>
    </message>
</context>
<context>
    <name>gannet::FailureHelp</name>
    <message>
        <source>Choose folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Gannet</source>
        <translation>Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln download(s) over in another folder?</source>
        <translation>
            <numerusform>أتريد بدء التنزيلات من جديد في مجلد آخر؟</numerusform>
            <numerusform>أتريد بدء هذا التنزيل من جديد في مجلد آخر؟</numerusform>
            <numerusform>أتريد بدء التنزيلين من جديد في مجلد آخر؟</numerusform>
            <numerusform>أتريد بدء %Ln تنزيلات من جديد في مجلد آخر؟</numerusform>
            <numerusform>أتريد بدء %Ln تنزيلًا من جديد في مجلد آخر؟</numerusform>
            <numerusform>أتريد بدء %Ln تنزيل من جديد في مجلد آخر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have arrived already and will be discarded.</source>
        <translation>تم تنزيل %1 بالفعل، وسيُحذف ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The page at %1 could not be opened: no web browser is set.</source>
        <translation>تعذر فتح الصفحة في %1: لا يوجد متصفح ويب محدد.</translation>
    </message>
</context>
<context>
    <name>gannet::FilePage</name>
    <message>
        <source>%1 (%L2 bytes)</source>
        <extracomment>A size for people, then to the byte.</extracomment>
        <translation>%1 (%L2 بايت)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Compare a checksum from the clipboard</source>
        <translation>المقارنة بمجموع التحقق في الحافظة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>العنوان النهائي</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>المرايا</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>محفوظ باسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What a server calls this version of a file: its tag.</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>مجموع التحقق</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Computed checksum</source>
        <translation>مجموع التحقق المحسوب</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not even the size was known</source>
        <translation>حتى الحجم لم يكن معروفًا</translation>
    </message>
    <message>
        <source>the size is right</source>
        <translation>الحجم صحيح</translation>
    </message>
    <message>
        <source>the checksum is right</source>
        <translation>مجموع التحقق صحيح</translation>
    </message>
    <message>
        <source>There is no checksum on the clipboard: copy one first (MD5, SHA-1, SHA-256 or SHA-512).</source>
        <translation>لا يوجد مجموع تحقق في الحافظة: انسخ واحدًا أولًا (MD5 أو SHA-1 أو SHA-256 أو SHA-512).</translation>
    </message>
    <message>
        <source>Reading the file for its %1…</source>
        <translation>تجري قراءة الملف لحساب %1…</translation>
    </message>
    <message>
        <source>! The file could not be read.</source>
        <translation>! تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>✓ Right: the file has the %1 of the clipboard.</source>
        <translation>✓ صحيح: قيمة %1 للملف تطابق ما في الحافظة.</translation>
    </message>
    <message>
        <source>! Wrong: the file has another %1 than the clipboard says.</source>
        <translation>! خطأ: قيمة %1 للملف تختلف عما في الحافظة.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>On the server.</extracomment>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>gannet::FilterFlow</name>
    <message>
        <source>No download matches “%1”.</source>
        <translation>لا يوجد تنزيل يطابق «%1».</translation>
    </message>
    <message>
        <source>No download under “%1” matches “%2”.</source>
        <extracomment>%1 is the name of a filter, such as &quot;Finished&quot; or &quot;Archives&quot;, %2 what was searched for.</extracomment>
        <translation>لا يوجد ضمن «%1» تنزيل يطابق «%2».</translation>
    </message>
    <message>
        <source>Nothing is here any more.</source>
        <translation>لم يعد هنا شيء.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا توجد تنزيلات جارية.</translation>
    </message>
    <message>
        <source>Nothing is queued.</source>
        <translation>لا توجد تنزيلات في الانتظار.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>لا توجد تنزيلات متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Nothing is finished yet.</source>
        <translation>لم يكتمل أي تنزيل بعد.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>لم يفشل أي تنزيل.</translation>
    </message>
    <message>
        <source>Nothing is cancelled.</source>
        <translation>لا توجد تنزيلات ملغاة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) shown</source>
        <translation>
            <numerusform>لا تنزيلات معروضة</numerusform>
            <numerusform>تنزيل واحد معروض</numerusform>
            <numerusform>تنزيلان معروضان</numerusform>
            <numerusform>%Ln تنزيلات معروضة</numerusform>
            <numerusform>%Ln تنزيلًا معروضًا</numerusform>
            <numerusform>%Ln تنزيل معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::FolderEdit</name>
    <message>
        <source>The Down key opens a list of the folders used last.</source>
        <translation>يفتح مفتاح السهم لأسفل قائمة آخر المجلدات المستخدمة.</translation>
    </message>
    <message>
        <source>Folders used last</source>
        <translation>آخر المجلدات المستخدمة</translation>
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
        <translation>تقييد السرعة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>بحد أقصى %1</translation>
    </message>
    <message>
        <source>Speed limit: %1</source>
        <translation>حد السرعة: %1</translation>
    </message>
    <message>
        <source>Speed limit: none</source>
        <translation>حد السرعة: بلا</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 (%2 lifts the limit)</source>
        <translation>الحد الأقصى لكل التنزيلات معًا %1 (%2 لرفع الحد)</translation>
    </message>
    <message>
        <source>Limit the speed of all downloads (%1)</source>
        <translation>تقييد سرعة كل التنزيلات (%1)</translation>
    </message>
    <message>
        <source>At most %1…</source>
        <translation>بحد أقصى %1…</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>حد آخر…</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
</context>
<context>
    <name>gannet::LimitDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;تقييد</translation>
    </message>
</context>
<context>
    <name>gannet::LogPage</name>
    <message>
        <source>Copy log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Nothing happened to it since Gannet was started.</source>
        <translation>لم يحدث له شيء منذ تشغيل Gannet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Copies all lines; they hold names of servers, but no links</source>
        <translation>نسخ كل الأسطر؛ وهي تحوي أسماء خوادم، لكن لا تحوي روابط</translation>
    </message>
    <message>
        <source>Since Gannet was started:</source>
        <translation>منذ تشغيل Gannet:</translation>
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
            <numerusform>لا روابط لإضافتها</numerusform>
            <numerusform>أفلت لإضافة رابط واحد</numerusform>
            <numerusform>أفلت لإضافة رابطين</numerusform>
            <numerusform>أفلت لإضافة %Ln روابط</numerusform>
            <numerusform>أفلت لإضافة %Ln رابطًا</numerusform>
            <numerusform>أفلت لإضافة %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read the links of %Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات لقراءة روابطها</numerusform>
            <numerusform>أفلت لقراءة الروابط من ملف واحد</numerusform>
            <numerusform>أفلت لقراءة الروابط من ملفين</numerusform>
            <numerusform>أفلت لقراءة الروابط من %Ln ملفات</numerusform>
            <numerusform>أفلت لقراءة الروابط من %Ln ملفًا</numerusform>
            <numerusform>أفلت لقراءة الروابط من %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in that</source>
        <translation>لا يوجد رابط في ذلك</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <translation>%1 – Gannet</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %Ln download(s) cannot be resumed</source>
        <translation>
            <numerusform>إنهاء؟ لا تنزيلات يتعذّر استئنافها (%Ln)</numerusform>
            <numerusform>إنهاء؟ يتعذّر استئناف تنزيل واحد</numerusform>
            <numerusform>إنهاء؟ يتعذّر استئناف تنزيلين</numerusform>
            <numerusform>إنهاء؟ يتعذّر استئناف %Ln تنزيلات</numerusform>
            <numerusform>إنهاء؟ يتعذّر استئناف %Ln تنزيلًا</numerusform>
            <numerusform>إنهاء؟ يتعذّر استئناف %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives the file only as a whole: %1 that have arrived will be fetched again at the next start.</source>
        <translation>لا يقدّم الخادم الملف إلا كاملًا: سيُعاد تنزيل %1 التي وصلت عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>Keep downloading</source>
        <translation>متابعة التنزيل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show in list order</source>
        <translation>عرض بترتيب القائمة</translation>
    </message>
    <message>
        <source>Rows that are sorted cannot be moved by hand. To change in which order they run, show them in the order of the list.</source>
        <translation>لا يمكن نقل الصفوف المفروزة يدويًا. لتغيير ترتيب تنزيلها، اعرضها بترتيب القائمة.</translation>
    </message>
</context>
<context>
    <name>gannet::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>gannet::NothingShown</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>gannet::OverviewPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A download in a line: &quot;2.1 of 4.9 GB · 43 % · 1 min 2 s left&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this speed?</source>
        <translation>لماذا هذه السرعة؟</translation>
    </message>
</context>
<context>
    <name>gannet::OwnLimitDialog</name>
    <message numerus="yes">
        <source>%Ln download(s), each</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان، لكل منهما</numerusform>
            <numerusform>%Ln تنزيلات، لكل منها</numerusform>
            <numerusform>%Ln تنزيلًا، لكل منها</numerusform>
            <numerusform>%Ln تنزيل، لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds until you change it, also after a restart.</source>
        <translation>يبقى ساريًا حتى تغيّره، وكذلك بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>All downloads together take at most %1 besides.</source>
        <translation>إضافةً إلى ذلك، الحد الأقصى لكل التنزيلات معًا %1.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
</context>
<context>
    <name>gannet::PreferencesDialog</name>
    <message>
        <source>Save to</source>
        <translation>حفظ في</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Flatpak cannot set this itself: add Gannet to the programs that your desktop starts.</source>
        <translation>لا يستطيع Flatpak ضبط هذا بنفسه: أضف Gannet إلى البرامج التي يشغّلها سطح مكتبك.</translation>
    </message>
    <message>
        <source>It stays as it was. %1: %2</source>
        <translation>بقي كما كان. %1: %2</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا يوجد إعداد يطابق «%1».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>gannet::PreviewDelegate</name>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
</context>
<context>
    <name>gannet::QueueActions</name>
    <message>
        <source>Start now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Run the selected downloads before all others</source>
        <translation>تشغيل التنزيلات المحددة قبل كل ما عداها</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى الأعلى تمامًا</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>التشغيل تاليًا</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Run earlier</source>
        <translation>التشغيل أبكر</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Run later</source>
        <translation>التشغيل لاحقًا</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>نقل إلى الأسفل تمامًا</translation>
    </message>
    <message>
        <source>Run last</source>
        <translation>التشغيل أخيرًا</translation>
    </message>
    <message>
        <source>Order in the queue</source>
        <translation>الترتيب في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>gannet::QueuePage</name>
    <message>
        <source>Select a download to see how it goes: its connections, its speed, and what happened to it.</source>
        <translation>حدد تنزيلًا لترى سيره: اتصالاته وسرعته وما حدث له.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا تنزيلات جارية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>لا شيء جارٍ</numerusform>
            <numerusform>واحد جارٍ</numerusform>
            <numerusform>اثنان جاريان</numerusform>
            <numerusform>%Ln جارية</numerusform>
            <numerusform>%Ln جارية</numerusform>
            <numerusform>%Ln جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running at %1</source>
        <translation>
            <numerusform>لا شيء جارٍ (%1)</numerusform>
            <numerusform>واحد جارٍ بسرعة %1</numerusform>
            <numerusform>اثنان جاريان بسرعة %1</numerusform>
            <numerusform>%Ln جارية بسرعة %1</numerusform>
            <numerusform>%Ln جارية بسرعة %1</numerusform>
            <numerusform>%Ln جارية بسرعة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>لا شيء متوقف مؤقتًا</numerusform>
            <numerusform>واحد متوقف مؤقتًا</numerusform>
            <numerusform>اثنان متوقفان مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>لا شيء مكتمل</numerusform>
            <numerusform>واحد مكتمل</numerusform>
            <numerusform>اثنان مكتملان</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>لا شيء ملغى</numerusform>
            <numerusform>واحد ملغى</numerusform>
            <numerusform>اثنان ملغيان</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
            <numerusform>%Ln ملغاة</numerusform>
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
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed or waiting for other reasons</source>
        <translation>
            <numerusform>لا شيء فاشل أو منتظر لأسباب أخرى</numerusform>
            <numerusform>واحد فاشل أو منتظر لأسباب أخرى</numerusform>
            <numerusform>اثنان فاشلان أو منتظران لأسباب أخرى</numerusform>
            <numerusform>%Ln فاشلة أو منتظرة لأسباب أخرى</numerusform>
            <numerusform>%Ln فاشلة أو منتظرة لأسباب أخرى</numerusform>
            <numerusform>%Ln فاشلة أو منتظرة لأسباب أخرى</numerusform>
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
        <translation>تحديد: %1</translation>
    </message>
</context>
<context>
    <name>gannet::RateEdit</name>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Unit of the speed limit</source>
        <translation>وحدة حد السرعة</translation>
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
        <translation>الرابط القديم: %1</translation>
    </message>
    <message>
        <source>The %1 that have arrived are kept. Before anything is added to them, the size and samples of them are compared with the file under the new link; if it is another file, the download stops and says so.</source>
        <translation>ما تم تنزيله (%1) محفوظ. قبل إضافة أي شيء إليه، يُقارن حجم الملف وعينات منه بالملف تحت الرابط الجديد؛ فإن كان ملفًا آخر، يتوقف التنزيل ويخبرك بذلك.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet: the file is fetched from the new link.</source>
        <translation>لم يصل شيء بعد: يُنزَّل الملف من الرابط الجديد.</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <extracomment>%1 is a reason such as &quot;not a web link&quot;.</extracomment>
        <translation>لا يمكن استخدام هذا: %1</translation>
    </message>
    <message>
        <source>These are several links: one is needed</source>
        <translation>هذه عدة روابط: المطلوب رابط واحد</translation>
    </message>
    <message>
        <source>This is the old link</source>
        <translation>هذا هو الرابط القديم</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>ا&amp;ستخدام هذا الرابط</translation>
    </message>
</context>
<context>
    <name>gannet::RemovalUndo</name>
    <message>
        <source>Undo removal</source>
        <translation>التراجع عن الإزالة</translation>
    </message>
    <message>
        <source>Bring back the downloads that were removed last</source>
        <translation>استعادة آخر التنزيلات المُزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) removed</source>
        <translation>
            <numerusform>لم يُزَل أي تنزيل</numerusform>
            <numerusform>أُزيل تنزيل واحد</numerusform>
            <numerusform>أُزيل تنزيلان</numerusform>
            <numerusform>أُزيلت %Ln تنزيلات</numerusform>
            <numerusform>أُزيل %Ln تنزيلًا</numerusform>
            <numerusform>أُزيل %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>gannet::RoomFlow</name>
    <message numerus="yes">
        <source>%Ln size(s) unknown</source>
        <comment>of downloads</comment>
        <translation>
            <numerusform>لا أحجام غير معروفة</numerusform>
            <numerusform>حجم واحد غير معروف</numerusform>
            <numerusform>حجمان غير معروفين</numerusform>
            <numerusform>%Ln أحجام غير معروفة</numerusform>
            <numerusform>%Ln حجمًا غير معروف</numerusform>
            <numerusform>%Ln حجم غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will not fit</source>
        <extracomment>Of downloads, on the disk. &quot;3 of 14 will not fit&quot;.</extracomment>
        <translation>لن تكفي المساحة %1 من %2</translation>
    </message>
    <message>
        <source>What fits goes on, the rest waits. Press here to select what will not fit.</source>
        <translation>ما تكفيه المساحة يستمر، والباقي ينتظر. اضغط هنا لتحديد ما لن تكفيه.</translation>
    </message>
    <message>
        <source>%1 more are needed on several disks.</source>
        <translation>يلزم %1 إضافية على عدة أقراص.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of %2.</source>
        <translation>يلزم %1 إضافية على القرص الذي يحوي %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) of the queue will not fit. %1 What fits goes on, the rest waits.</source>
        <extracomment>Then a sentence that says how much is missing, and where.</extracomment>
        <translation>
            <numerusform>تكفي المساحة كل التنزيلات في قائمة الانتظار. %1 ما تكفيه المساحة يستمر، والباقي ينتظر.</numerusform>
            <numerusform>لن تكفي المساحة تنزيلًا واحدًا في قائمة الانتظار. %1 ما تكفيه المساحة يستمر، والباقي ينتظر.</numerusform>
            <numerusform>لن تكفي المساحة تنزيلين في قائمة الانتظار. %1 ما تكفيه المساحة يستمر، والباقي ينتظر.</numerusform>
            <numerusform>لن تكفي المساحة %Ln تنزيلات في قائمة الانتظار. %1 ما تكفيه المساحة يستمر، والباقي ينتظر.</numerusform>
            <numerusform>لن تكفي المساحة %Ln تنزيلًا في قائمة الانتظار. %1 ما تكفيه المساحة يستمر، والباقي ينتظر.</numerusform>
            <numerusform>لن تكفي المساحة %Ln تنزيل في قائمة الانتظار. %1 ما تكفيه المساحة يستمر، والباقي ينتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Shows the downloads whose name or link has all of these words.</source>
        <translation>يعرض التنزيلات التي يحوي اسمها أو رابطها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search the list (%1)</source>
        <translation>البحث في القائمة (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>gannet::SegmentBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent is here</source>
        <translation>
            <numerusform>لم يصل شيء</numerusform>
            <numerusform>وصل %Ln بالمئة</numerusform>
            <numerusform>وصل %Ln بالمئة</numerusform>
            <numerusform>وصل %Ln بالمئة</numerusform>
            <numerusform>وصل %Ln بالمئة</numerusform>
            <numerusform>وصل %Ln بالمئة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here, of an unknown size</source>
        <translation>وصل %1، والحجم غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln connection(s) at work</source>
        <extracomment>%1 is how much of a file is here.</extracomment>
        <translation>
            <numerusform>%1، لا اتصالات عاملة</numerusform>
            <numerusform>%1، اتصال واحد يعمل</numerusform>
            <numerusform>%1، اتصالان يعملان</numerusform>
            <numerusform>%1، %Ln اتصالات تعمل</numerusform>
            <numerusform>%1، %Ln اتصالًا يعمل</numerusform>
            <numerusform>%1، %Ln اتصال يعمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gannet::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a finished file, retry a failed one</source>
        <translation>فتح ملف مكتمل، وإعادة محاولة تنزيل فاشل</translation>
    </message>
    <message>
        <source>While adding: download what is ticked</source>
        <translation>أثناء الإضافة: تنزيل ما عليه علامة</translation>
    </message>
    <message>
        <source>While adding: tick or untick the selected links</source>
        <translation>أثناء الإضافة: وضع علامة الروابط المحددة أو إزالتها</translation>
    </message>
    <message>
        <source>While adding: name a file, correct a line</source>
        <translation>أثناء الإضافة: تسمية ملف، وتصحيح سطر</translation>
    </message>
    <message>
        <source>While adding: folders used last</source>
        <translation>أثناء الإضافة: آخر المجلدات المستخدمة</translation>
    </message>
    <message>
        <source>Menu of the selected downloads</source>
        <translation>القائمة المنبثقة للتنزيلات المحددة</translation>
    </message>
    <message>
        <source>While searching: go to what was found</source>
        <translation>أثناء البحث: الانتقال إلى النتائج</translation>
    </message>
    <message>
        <source>While searching: show all again</source>
        <translation>أثناء البحث: عرض الكل مجددًا</translation>
    </message>
    <message>
        <source>In the preferences, and here: search</source>
        <translation>في التفضيلات وهنا: البحث</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>لا يوجد اختصار يطابق «%1».</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>gannet::SideBar</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
</context>
<context>
    <name>gannet::SideBarModel</name>
    <message>
        <source>All</source>
        <extracomment>All downloads.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading over archives, documents and so on.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many downloads it shows, for a screen reader: &quot;Running, 3&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search</source>
        <comment>servers</comment>
        <extracomment>Under a long list of servers.</extracomment>
        <translation>
            <numerusform>لا خوادم أخرى: بحث</numerusform>
            <numerusform>خادم آخر: بحث</numerusform>
            <numerusform>خادمان آخران: بحث</numerusform>
            <numerusform>%Ln خوادم أخرى: بحث</numerusform>
            <numerusform>%Ln خادمًا آخر: بحث</numerusform>
            <numerusform>%Ln خادم آخر: بحث</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer servers</source>
        <translation>خوادم أقل</translation>
    </message>
    <message>
        <source>More servers</source>
        <translation>خوادم أكثر</translation>
    </message>
</context>
<context>
    <name>gannet::SignInDialog</name>
    <message>
        <source>%1 asks for a name and password</source>
        <translation>يطلب %1 اسمًا وكلمة مرور</translation>
    </message>
    <message>
        <source>They are sent to this server only, and forgotten when Gannet quits.</source>
        <translation>يُرسلان إلى هذا الخادم فقط، ويُنسيان عند إغلاق Gannet.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is between you and the server can read both. %1</source>
        <translation>الاتصال غير مشفّر: يمكن لأي طرف بينك وبين الخادم قراءتهما. %1</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other download(s) of this server that ask for them</source>
        <translation>
            <numerusform>كذلك لأي تنزيلات أخرى من هذا الخادم تطلبهما (%Ln)</numerusform>
            <numerusform>كذلك لتنزيل واحد آخر من هذا الخادم يطلبهما</numerusform>
            <numerusform>كذلك لتنزيلين آخرين من هذا الخادم يطلبانهما</numerusform>
            <numerusform>كذلك لـ %Ln تنزيلات أخرى من هذا الخادم تطلبهما</numerusform>
            <numerusform>كذلك لـ %Ln تنزيلًا آخر من هذا الخادم تطلبهما</numerusform>
            <numerusform>كذلك لـ %Ln تنزيل آخر من هذا الخادم تطلبهما</numerusform>
        </translation>
    </message>
    <message>
        <source>A name cannot have a colon in it</source>
        <translation>لا يمكن أن يحتوي الاسم على نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedChart</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Time that the graph shows</source>
        <translation>المدة التي يعرضها الرسم البياني</translation>
    </message>
</context>
<context>
    <name>gannet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>السرعة عبر الزمن</translation>
    </message>
    <message>
        <source>No speed was measured since Gannet was started</source>
        <translation>لم تُقَس أي سرعة منذ تشغيل Gannet</translation>
    </message>
    <message>
        <source>In the last %1: now %2, at least %3, at most %4.</source>
        <translation>في آخر %1: الآن %2، الأدنى %3، الأقصى %4.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>gannet::StatusLine</name>
    <message>
        <source>Speed of all downloads</source>
        <translation>سرعة كل التنزيلات</translation>
    </message>
    <message>
        <source>Running and queued downloads</source>
        <translation>التنزيلات الجارية والمنتظرة</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>المساحة الحرة</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>nothing is running</source>
        <translation>لا تنزيلات جارية</translation>
    </message>
    <message>
        <source>%1 running, %2 queued</source>
        <translation>جارية: %1، في الانتظار: %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 حرة</translation>
    </message>
    <message>
        <source>Downloads that will not fit</source>
        <translation>التنزيلات التي لن تكفيها المساحة</translation>
    </message>
    <message>
        <source>What a server has not said yet is not counted.</source>
        <translation>لا يُحسب ما لم يذكره الخادم بعد.</translation>
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
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>المزيد (%1)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
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
        <translation>إضافة روابط…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا تنزيلات جارية</translation>
    </message>
    <message>
        <source>%1 – Gannet</source>
        <extracomment>In the tray: what runs, then the program.</extracomment>
        <translation>%1 – Gannet</translation>
    </message>
    <message>
        <source>%1, %2 – Gannet</source>
        <extracomment>In the tray: what runs, how fast, then the program.</extracomment>
        <translation>%1، %2 – Gannet</translation>
    </message>
</context>
<context>
    <name>gannet::TrustDialog</name>
    <message>
        <source>&amp;Trust and retry</source>
        <translation>ال&amp;وثوق وإعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>gannet::WhyCard</name>
    <message>
        <source>Why this speed?</source>
        <translation>لماذا هذه السرعة؟</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>A question in bold, then its answer.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>تغيير الحد…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <translation>السماح بالمزيد…</translation>
    </message>
    <message>
        <source>Change its limit…</source>
        <translation>تغيير حده…</translation>
    </message>
</context>
<context>
    <name>gannet::WindowActions</name>
    <message>
        <source>Add links</source>
        <translation>إضافة روابط</translation>
    </message>
    <message>
        <source>Add links (%1)</source>
        <translation>إضافة روابط (%1)</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>لصق الروابط</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>عناوين الأعمدة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Gannet</source>
        <translation>عن Gannet</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>تنازليًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show what is known of the selected download</source>
        <translation>عرض المعلومات المتوفرة عن التنزيل المحدد</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>قائمة مدمجة</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>gannet: another Gannet holds the list in %1 and does not answer.</source>
        <translation>gannet: تستخدم نسخة أخرى من Gannet القائمة في %1 ولا تستجيب.</translation>
    </message>
</context>
</TS>
