// SPDX-License-Identifier: MIT
#include "core/FileName.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sanitized_data();
    void sanitized();
    void everyCharacterGivesASafeName();
    void aCutNameIsNoDevice();
    void accentsAloneEndSoon();
    void longNames_data();
    void longNames();
    void fromUrl_data();
    void fromUrl();
    void numbered_data();
    void numbered();
    void numberedKeepsTheLimit();
};

/// What the contract promises of every name, whatever it was made of.
static bool isSafe(const QString &name)
{
    const auto isForbidden = [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
    };
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1
        && std::none_of(name.cbegin(), name.cend(), isForbidden) && !name.startsWith(u'.')
        && !name.startsWith(u'-') && !name.endsWith(u'.') && !name.endsWith(u' ')
        && name.normalized(QString::NormalizationForm_C) == name && name.isValidUtf16()
        && name.toUtf8().size() <= maxFileNameBytes;
}

void FileNameTest::sanitized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *words, const QString &text, const QString &name) {
        QTest::newRow(words) << text << name;
    };
    row("a plain name stays", u"file.zip"_s, u"file.zip"_s);
    row("spaces inside stay", u"my file.zip"_s, u"my file.zip"_s);
    row("umlauts stay", u"Übergröße.pdf"_s, u"Übergröße.pdf"_s);
    row("Chinese stays", u"文件.tar.gz"_s, u"文件.tar.gz"_s);
    row("emoji stays", u"\U0001F600.png"_s, u"\U0001F600.png"_s);
    row("Arabic letters stay", u"ملف.txt"_s, u"ملف.txt"_s);
    row("dots inside stay", u"a..b.zip"_s, u"a..b.zip"_s);
    row("dash inside stays", u"a-b.zip"_s, u"a-b.zip"_s);
    row("percent sign stays", u"100%.txt"_s, u"100%.txt"_s);
    row("tilde, hash and ampersand stay", u"a~#&b.txt"_s, u"a~#&b.txt"_s);
    row("brackets and quotes stay", u"a (1) [x] 'y'.txt"_s, u"a (1) [x] 'y'.txt"_s);
    row("extension alone is a name", u"zip"_s, u"zip"_s);

    row("empty", QString(), u"download"_s);
    row("only a space", u" "_s, u"download"_s);
    row("only a tab and a line break", u"\t\n"_s, u"download"_s);
    row("only dots", u"..."_s, u"download"_s);
    row("one dot", u"."_s, u"download"_s);
    row("two dots", u".."_s, u"download"_s);
    row("only dashes", u"--"_s, u"download"_s);
    row("only separators", u"///"_s, u"download"_s);
    row("only invisible characters", u"\u200b\u202e\ufeff"_s, u"download"_s);
    row("dots hidden by invisible characters", u".\u200b."_s, u"download"_s);

    row("climbs out with slashes", u"../../etc/passwd"_s, u"passwd"_s);
    row("climbs out with backslashes", u"..\\..\\windows\\win.ini"_s, u"win.ini"_s);
    row("climbs out, mixed", u"..\\../x/..\\evil.sh"_s, u"evil.sh"_s);
    row("absolute path", u"/etc/shadow"_s, u"shadow"_s);
    row("drive letter path", u"C:\\Users\\me\\report.pdf"_s, u"report.pdf"_s);
    row("network share path", u"\\\\server\\share\\a.txt"_s, u"a.txt"_s);
    row("drive without a slash", u"C:evil.exe"_s, u"C_evil.exe"_s);
    row("alternate data stream", u"a.txt:evil.exe"_s, u"a.txt_evil.exe"_s);
    row("slash at the end", u"folder/"_s, u"folder"_s);
    row("parent at the end", u"folder/.."_s, u"download"_s);
    row("climbs out after NUL", u"a.zip\u0000/../b"_s, u"b"_s);

    row("NUL inside", QString(u"a.zip\0.exe"_s), u"a.zip.exe"_s);
    row("line break inside", u"a\nb.zip"_s, u"a b.zip"_s);
    row("CR LF inside", u"a\r\nb.zip"_s, u"a  b.zip"_s);
    row("tab inside", u"a\tb.zip"_s, u"a b.zip"_s);
    row("escape sequence", u"\u001b[31mred.txt"_s, u"[31mred.txt"_s);
    row("bell and delete", u"a\u0007b\u007f.txt"_s, u"ab.txt"_s);
    row("C1 control", u"a\u009bb.txt"_s, u"ab.txt"_s);
    row("line separator", u"a\u2028b\u2029c.txt"_s, u"a b c.txt"_s);
    row("right-to-left override", u"photo\u202egpj.exe"_s, u"photogpj.exe"_s);
    row("bidi isolates", u"\u2066a\u2069\u2067b\u2069.txt"_s, u"ab.txt"_s);
    row("bidi marks", u"\u200ea\u200fb\u061c.txt"_s, u"ab.txt"_s);
    row("zero-width space and joiners", u"a\u200bb\u200cc\u200dd.txt"_s, u"abcd.txt"_s);
    row("word joiner and BOM", u"\ufeffa\u2060b.txt"_s, u"ab.txt"_s);
    row("soft hyphen", u"a\u00adb.txt"_s, u"ab.txt"_s);
    row("Hangul filler", u"a\u3164b.txt"_s, u"ab.txt"_s);
    row("combining grapheme joiner", u"a\u034fb.txt"_s, u"ab.txt"_s);
    row("tag characters", u"a\U000E0061\U000E007Fb.txt"_s, u"ab.txt"_s);
    row("noncharacter", u"a\uffffb.txt"_s, u"ab.txt"_s);
    row("characters that Windows refuses", u"a<b>c:d\"e|f?g*h.txt"_s, u"a_b_c_d_e_f_g_h.txt"_s);

    row("leading dot", u".bashrc"_s, u"bashrc"_s);
    row("leading dots and spaces", u" . . x.txt"_s, u"x.txt"_s);
    row("leading dash", u"-rf"_s, u"rf"_s);
    row("leading dashes and dots", u"--.-x"_s, u"x"_s);
    row("leading dash behind an invisible character", u"\u200b-x"_s, u"x"_s);
    row("trailing dot", u"file."_s, u"file"_s);
    row("trailing dots and spaces", u"file.txt. . ."_s, u"file.txt"_s);
    row("trailing spaces", u"file.txt   "_s, u"file.txt"_s);
    row("trailing no-break space", u"file.txt\u00a0"_s, u"file.txt"_s);
    row("trailing dot before an invisible character", u"file.\u200b"_s, u"file"_s);

    row("device CON", u"CON"_s, u"_CON"_s);
    row("device nul, small", u"nul"_s, u"_nul"_s);
    row("device NUL with extension", u"NUL.txt"_s, u"_NUL.txt"_s);
    row("device PRN with two extensions", u"prn.tar.gz"_s, u"_prn.tar.gz"_s);
    row("device aux with a space", u"aux .txt"_s, u"_aux .txt"_s);
    row("device COM1.txt", u"COM1.txt"_s, u"_COM1.txt"_s);
    row("device lpt9", u"lpt9"_s, u"_lpt9"_s);
    row("device COM with a raised digit", u"COM\u00b9.txt"_s, u"_COM\u00b9.txt"_s);
    row("device CONIN$", u"CONIN$"_s, u"_CONIN$"_s);
    row("device behind dots", u"..nul"_s, u"_nul"_s);
    row("device before dots", u"con..."_s, u"_con"_s);
    row("device split by an invisible character", u"C\u200bON.txt"_s, u"_CON.txt"_s);
    row("COM0 is no device", u"COM0.txt"_s, u"COM0.txt"_s);
    row("COM10 is no device", u"COM10.txt"_s, u"COM10.txt"_s);
    row("console is no device", u"console.log"_s, u"console.log"_s);

    row("accent apart (NFD)", u"Cafe\u0301.txt"_s, u"Caf\u00e9.txt"_s);
    row("accent apart by an invisible character", u"Cafe\u200b\u0301.txt"_s, u"Caf\u00e9.txt"_s);
    row("Hangul in parts", u"\u1112\u1161\u11ab.txt"_s, u"\ud55c.txt"_s);
    row("Angstrom sign", u"\u212b.txt"_s, u"\u00c5.txt"_s);
    row("half a surrogate pair", QString(QChar(0xd83d)) + u"a.txt"_s, u"\ufffda.txt"_s);
}

void FileNameTest::sanitized()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(sanitizedFileName(text), name);
    QVERIFY(isSafe(name));
    QCOMPARE(sanitizedFileName(name), name);
}

void FileNameTest::everyCharacterGivesASafeName()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = QString::fromUcs4(&c, 1);
        for (const QString &name : {sanitizedFileName(text), sanitizedFileName(u'a' + text + u'e'),
                                    sanitizedFileName(u"x."_s + text)})
            QVERIFY2(isSafe(name), qPrintable(u"U+"_s + QString::number(uint(c), 16)));
    }
}

void FileNameTest::aCutNameIsNoDevice()
{
    QCOMPARE(sanitizedFileName(u"COM1"_s + u" "_s.repeated(300) + u"x.txt"_s), u"_COM1.txt"_s);
    const QString whole = sanitizedFileName(u"CON."_s + u"x"_s.repeated(300));
    QVERIFY(whole.startsWith(u"_CON.x"_s));
    QVERIFY(isSafe(whole));
}

/// To sort these would take minutes.
void FileNameTest::accentsAloneEndSoon()
{
    const QString name = sanitizedFileName(u"a"_s + u"\u0301\u0316"_s.repeated(400'000)
                                           + u".zip"_s);
    QVERIFY(isSafe(name));
    QVERIFY(name.endsWith(u".zip"_s));
}

void FileNameTest::longNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *words, const QString &text, const QString &name) {
        QTest::newRow(words) << text << name;
    };
    const QString a = u"a"_s;
    const QString umlaut = u"ä"_s;
    const QString han = u"文"_s;
    const QString emoji = u"\U0001F600"_s;
    const QString accented = u"q\u0301"_s; // has no composed form
    row("exactly the limit", a.repeated(237) + u".zip"_s, a.repeated(237) + u".zip"_s);
    row("one byte too many", a.repeated(238) + u".zip"_s, a.repeated(237) + u".zip"_s);
    row("300 bytes of ASCII", a.repeated(296) + u".zip"_s, a.repeated(237) + u".zip"_s);
    row("300 bytes without extension", a.repeated(300), a.repeated(241));
    row("two-byte letters", umlaut.repeated(148) + u".zip"_s, umlaut.repeated(118) + u".zip"_s);
    row("three-byte letters", han.repeated(99) + u".pdf"_s, han.repeated(79) + u".pdf"_s);
    row("four-byte emoji", emoji.repeated(74) + u".png"_s, emoji.repeated(59) + u".png"_s);
    row("no accent parts from its letter", accented.repeated(100), accented.repeated(80));
    row("double extension", a.repeated(300) + u".tar.gz"_s, a.repeated(234) + u".tar.gz"_s);
    row("signature of a double extension", a.repeated(300) + u".tar.xz.asc"_s,
        a.repeated(230) + u".tar.xz.asc"_s);
    row("the limit is in bytes, not letters", han.repeated(82), han.repeated(80));
    row("a dot far from the end is no extension", u"a."_s + a.repeated(300),
        u"a."_s + a.repeated(239));
    row("a sentence is no extension", a.repeated(200) + u". "_s + a.repeated(100),
        a.repeated(200) + u". "_s + a.repeated(39));
    row("the cut leaves no space at the end", a.repeated(240) + u" "_s + a.repeated(60),
        a.repeated(240));
    row("the cut leaves no space before the extension", a.repeated(236) + u" b.zip"_s,
        a.repeated(236) + u".zip"_s);
    row("a thousand wrappers", u"x"_s + u".gz"_s.repeated(1000),
        u"x"_s + u".gz"_s.repeated(77) + u".gz.gz.gz"_s);
    row("accents without end on one letter", u"q"_s + QString(QChar(0x0301)).repeated(300),
        u"q"_s + QString(QChar(0x0301)).repeated(120));
}

void FileNameTest::longNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(sanitizedFileName(text), name);
    QVERIFY(isSafe(name));
}

void FileNameTest::fromUrl_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *words, const QByteArray &url, const QString &name) {
        QTest::newRow(words) << url << name;
    };
    row("the last part of the path", "http://h/a/b/c.zip", u"c.zip"_s);
    row("without the query", "http://h/c.zip?name=other.exe", u"c.zip"_s);
    row("without the fragment", "http://h/c.zip#part", u"c.zip"_s);
    row("a slash in the query", "http://h/c.zip?x=/y/z", u"c.zip"_s);
    row("no path", "http://h", u"download"_s);
    row("only a slash", "http://h/", u"download"_s);
    row("a folder", "http://h/folder/", u"download"_s);
    row("encoded space", "http://h/my%20file.zip", u"my file.zip"_s);
    row("plus stays plus", "http://h/c%2B%2B+x.zip", u"c+++x.zip"_s);
    row("encoded UTF-8", "http://h/%E6%96%87%E4%BB%B6.zip", u"文件.zip"_s);
    row("raw UTF-8", "http://h/\xe6\x96\x87.zip", u"文.zip"_s);
    row("encoded Latin-1", "http://h/Gr%FC%DFe.pdf", u"Grüße.pdf"_s);
    row("encoded percent", "http://h/100%25.txt", u"100%.txt"_s);
    row("encoded twice is decoded once", "http://h/a%2520b.txt", u"a%20b.txt"_s);
    row("encoded slash", "http://h/a%2Fb.zip", u"b.zip"_s);
    row("climbs out by encoded slashes", "http://h/..%2F..%2Fetc%2Fpasswd", u"passwd"_s);
    row("climbs out by encoded backslashes", "http://h/..%5C..%5Cwin.ini", u"win.ini"_s);
    row("encoded dots", "http://h/%2e%2e", u"download"_s);
    row("encoded dots and slash", "http://h/%2e%2e%2f", u"download"_s);
    row("encoded NUL", "http://h/a%00b.zip", u"ab.zip"_s);
    row("encoded line break", "http://h/a%0D%0Ab.zip", u"a  b.zip"_s);
    row("encoded bidi override", "http://h/photo%E2%80%AEgpj.exe", u"photogpj.exe"_s);
    row("device", "http://h/nul.txt", u"_nul.txt"_s);
    row("dotfile", "http://h/.htaccess", u"htaccess"_s);
    row("path parameters stay", "http://h/a;v=1.zip", u"a;v=1.zip"_s);
    row("user and port do not matter", "http://u:p@h:8080/a.zip", u"a.zip"_s);
    row("IPv6 host", "http://[::1]/a.zip", u"a.zip"_s);
}

void FileNameTest::fromUrl()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, name);
    const QUrl parsed(QString::fromUtf8(url));
    QVERIFY(parsed.isValid());
    QCOMPARE(fileNameFromUrl(parsed), name);
}

void FileNameTest::numbered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *words, const QString &name, int n, const QString &expected) {
        QTest::newRow(words) << name << n << expected;
    };
    row("before the extension", u"name.ext"_s, 1, u"name (1).ext"_s);
    row("a larger number", u"name.ext"_s, 12, u"name (12).ext"_s);
    row("no extension", u"name"_s, 1, u"name (1)"_s);
    row("tar.gz stays whole", u"a.tar.gz"_s, 1, u"a (1).tar.gz"_s);
    row("TAR.XZ in capitals", u"a.TAR.XZ"_s, 1, u"a (1).TAR.XZ"_s);
    row("sql.gz stays whole", u"a.sql.gz"_s, 1, u"a (1).sql.gz"_s);
    row("gz alone", u"a.gz"_s, 1, u"a (1).gz"_s);
    row("signature", u"a.tar.gz.asc"_s, 1, u"a (1).tar.gz.asc"_s);
    row("a version is of the name", u"linux-6.1.tar.xz"_s, 1, u"linux-6.1 (1).tar.xz"_s);
    row("a number before gz is of the name", u"log.1.gz"_s, 1, u"log.1 (1).gz"_s);
    row("no double extension without a wrapper", u"a.b.zip"_s, 1, u"a.b (1).zip"_s);
    row("numbered already", u"a (1).zip"_s, 2, u"a (1) (2).zip"_s);
    row("dot in a sentence", u"v1. the end"_s, 1, u"v1. the end (1)"_s);
}

void FileNameTest::numbered()
{
    QFETCH(QString, name);
    QFETCH(int, n);
    QFETCH(QString, expected);
    QCOMPARE(numberedFileName(name, n), expected);
}

void FileNameTest::numberedKeepsTheLimit()
{
    const QString name = sanitizedFileName(u"文"_s.repeated(200) + u".tar.gz"_s);
    const QString numbered = numberedFileName(name, 1000);
    QVERIFY(isSafe(numbered));
    QVERIFY(numbered.endsWith(u"文 (1000).tar.gz"_s));
    QVERIFY(numbered.toUtf8().size() > maxFileNameBytes - 3);
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "FileNameTest.moc"
