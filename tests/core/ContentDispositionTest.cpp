// SPDX-License-Identifier: MIT
#include "core/ContentDisposition.h"
#include "core/FileName.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;

class ContentDispositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_data();
    void name();
    void hostileNamesBecomeSafe_data();
    void hostileNamesBecomeSafe();
    void survivesEveryCut();
};

void ContentDispositionTest::name_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *words, const QByteArray &field, const QString &name) {
        QTest::newRow(words) << field << name;
    };
    row("quoted", R"(attachment; filename="foo.html")", u"foo.html"_s);
    row("token", "attachment; filename=foo.html", u"foo.html"_s);
    row("inline counts too", R"(inline; filename="foo.html")", u"foo.html"_s);
    row("unknown type counts too", R"(foobar; filename="foo.html")", u"foo.html"_s);
    row("capitals", R"(ATTACHMENT; FILENAME="foo.html")", u"foo.html"_s);
    row("no type", R"(filename="foo.html")", u"foo.html"_s);
    row("no space after the semicolon", R"(attachment;filename="foo.html")", u"foo.html"_s);
    row("spaces around the equals sign", R"(attachment; filename = "foo.html")", u"foo.html"_s);
    row("tab before the name", "attachment;\tfilename=\t\"foo.html\"", u"foo.html"_s);
    row("semicolon at the end", R"(attachment; filename="foo.html";)", u"foo.html"_s);
    row("empty parameters", R"(attachment;; ; filename="foo.html")", u"foo.html"_s);
    row("other parameters around", R"(attachment; size=42; filename="foo.html"; x="y")",
        u"foo.html"_s);
    row("a look-alike parameter", R"(attachment; xfilename="bar"; filename="foo.html")",
        u"foo.html"_s);
    row("a name within another value", R"(attachment; x="; filename=bar"; filename="foo.html")",
        u"foo.html"_s);
    row("a parameter without value", R"(attachment; filename; filename="foo.html")", u"foo.html"_s);
    row("twice: the first", R"(attachment; filename="a"; filename="b")", u"a"_s);

    row("empty field", "", QString());
    row("only the type", "attachment", QString());
    row("no file name", "attachment; size=42", QString());
    row("empty quoted name", R"(attachment; filename="")", QString());
    row("empty token", "attachment; filename=", QString());
    row("name without value", "attachment; filename", QString());
    row("only a quote", R"(attachment; filename=")", QString());
    row("only semicolons", ";;;", QString());
    row("only an equals sign", "=", QString());

    row("semicolon within quotes", R"(attachment; filename="a;b.html")", u"a;b.html"_s);
    row("spaces within quotes", R"(attachment; filename="my file.html")", u"my file.html"_s);
    row("escaped quote", R"(attachment; filename="a\"b\".html")", u"a\"b\".html"_s);
    row("escaped backslash", R"(attachment; filename="a\\b.html")", u"a\\b.html"_s);
    row("escaped letter", R"(attachment; filename="f\oo.html")", u"foo.html"_s);
    row("escaped quote and semicolon", R"(attachment; filename="a\";b.html"; x=y)",
        u"a\";b.html"_s);
    row("a path that nobody escaped", R"(attachment; filename="C:\Users\me\a.txt")",
        u"C:\\Users\\me\\a.txt"_s);
    row("a path that is escaped", R"(attachment; filename="C:\\Users\\me\\a.txt")",
        u"C:\\Users\\me\\a.txt"_s);
    row("backslash at the end", "attachment; filename=\"a\\", u"a\\"_s);
    row("closing quote missing", R"(attachment; filename="foo.html)", u"foo.html"_s);
    row("text behind the closing quote", R"(attachment; filename="foo.html" bar; x=y)",
        u"foo.html"_s);
    row("single quotes are of the name", "attachment; filename='foo.html'", u"'foo.html'"_s);
    row("quotes missing, with spaces", "attachment; filename=my file.html; x=y", u"my file.html"_s);
    row("quotes missing, with slashes", "attachment; filename=a/b.html", u"a/b.html"_s);
    row("quotes missing, with a comma", "attachment; filename=a,b.html", u"a,b.html"_s);
    row("equals sign in the name", R"(attachment; filename="a=b.html")", u"a=b.html"_s);

    row("extended UTF-8", "attachment; filename*=UTF-8''%e2%82%ac%20rates.txt", u"€ rates.txt"_s);
    row("extended, small letters", "attachment; filename*=utf-8''foo-%c3%a4.html", u"foo-ä.html"_s);
    row("extended, with a language", "attachment; filename*=UTF-8'de'Gr%C3%BC%C3%9Fe", u"Grüße"_s);
    row("extended Latin-1", "attachment; filename*=ISO-8859-1''foo-%E4.html", u"foo-ä.html"_s);
    row("extended, capital name", "attachment; FileName*=UTF-8''a.txt", u"a.txt"_s);
    row("extended, quoted", R"(attachment; filename*="UTF-8''foo-%c3%a4.html")", u"foo-ä.html"_s);
    row("extended, quoted within", R"(attachment; filename*=UTF-8''"foo.html")", u"foo.html"_s);
    row("extended, space around the equals sign", "attachment; filename* = UTF-8''a%20b", u"a b"_s);
    row("extended, quote in the name", "attachment; filename*=UTF-8''it's", u"it's"_s);
    row("extended, decoded once", "attachment; filename*=UTF-8''a%2520b", u"a%20b"_s);
    row("extended, plus stays", "attachment; filename*=UTF-8''a+b", u"a+b"_s);
    row("extended behind the plain one", "attachment; filename=\"x\"; filename*=UTF-8''y", u"y"_s);
    row("extended before the plain one", "attachment; filename*=UTF-8''y; filename=\"x\"", u"y"_s);
    row("bad percent: the plain one", "attachment; filename*=UTF-8''a%ZZ; filename=\"x\"", u"x"_s);
    row("cut percent: the plain one", "attachment; filename=\"x\"; filename*=UTF-8''a%4", u"x"_s);
    row("lone percent: the plain one", "attachment; filename=\"x\"; filename*=UTF-8''a%", u"x"_s);
    row("bad UTF-8: the plain one", "attachment; filename*=UTF-8''%E4.txt; filename=x", u"x"_s);
    row("unknown charset: the plain one", "attachment; filename*=KOI8-R''%C1; filename=x", u"x"_s);
    row("no charset: the plain one", "attachment; filename*=''a; filename=x", u"x"_s);
    row("no quotes: the plain one", "attachment; filename*=a.txt; filename=x", u"x"_s);
    row("empty extended: the plain one", "attachment; filename*=UTF-8''; filename=x", u"x"_s);
    row("unknown charset and no plain one", "attachment; filename*=KOI8-R''%C1", QString());
    row("bad percent and no plain one", "attachment; filename*=UTF-8''a%ZZ", QString());
    row("bad extended, then a good one", "attachment; filename*=x; filename*=UTF-8''y", u"y"_s);

    row("raw UTF-8", "attachment; filename=\"\xe6\x96\x87.txt\"", u"文.txt"_s);
    row("raw UTF-8 without quotes", "attachment; filename=\xc3\xa4.txt", u"ä.txt"_s);
    row("raw Latin-1", "attachment; filename=\"foo-\xe4.html\"", u"foo-ä.html"_s);
    row("cut UTF-8 is taken for Latin-1", "attachment; filename=\"a\xe6\x96\"", u"aæ\u0096"_s);
    row("percent-encoded UTF-8", R"(attachment; filename="foo-%c3%a4.html")", u"foo-ä.html"_s);
    row("percent-encoded space", "attachment; filename=a%20b.txt", u"a b.txt"_s);
    row("a percent sign of the name", R"(attachment; filename="100%.txt")", u"100%.txt"_s);
    row("one good and one bad percent", R"(attachment; filename="a%20b%zz")", u"a%20b%zz"_s);
    row("percent-encoded, but not UTF-8", R"(attachment; filename="50%ab.txt")", u"50%ab.txt"_s);

    row("word in B", R"(attachment; filename="=?UTF-8?B?Zm9vLcOkLmh0bWw=?=")", u"foo-ä.html"_s);
    row("word in Q", R"(attachment; filename="=?ISO-8859-1?Q?foo-=E4.html?=")", u"foo-ä.html"_s);
    row("word in q, small", R"(attachment; filename="=?utf-8?q?foo-=c3=a4.html?=")",
        u"foo-ä.html"_s);
    row("word without quotes",
        "attachment; filename==?UTF-8?B?Zm9vLcOkLmh0bWw=?=", u"foo-ä.html"_s);
    row("underline in Q is a space", R"(attachment; filename="=?UTF-8?Q?a_b=5Fc?=")", u"a b_c"_s);
    row("percent sign in Q", R"(attachment; filename="=?UTF-8?Q?100%25?=")", u"100%25"_s);
    row("two words join", R"(attachment; filename="=?UTF-8?Q?a?= =?UTF-8?Q?b?=")", u"ab"_s);
    row("text around a word", R"(attachment; filename="x =?UTF-8?Q?a?= y")", u"x a y"_s);
    row("text between words", R"(attachment; filename="=?UTF-8?Q?a?=-=?UTF-8?Q?b?=")", u"a-b"_s);
    row("unknown charset stays as it is", R"(attachment; filename="=?KOI8-R?Q?a?=")",
        u"=?KOI8-R?Q?a?="_s);
    row("unknown encoding stays as it is", R"(attachment; filename="=?UTF-8?X?a?=")",
        u"=?UTF-8?X?a?="_s);
    row("bad base64 stays as it is", R"(attachment; filename="=?UTF-8?B?!!?=")",
        u"=?UTF-8?B?!!?="_s);
    row("bad Q stays as it is", R"(attachment; filename="=?UTF-8?Q?a=Z?=")", u"=?UTF-8?Q?a=Z?="_s);
    row("unfinished word stays as it is", R"(attachment; filename="=?UTF-8?Q?a")",
        u"=?UTF-8?Q?a"_s);
}

void ContentDispositionTest::name()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, name);
    QCOMPARE(fileNameFromContentDisposition(field), name);
}

void ContentDispositionTest::hostileNamesBecomeSafe_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *words, const QByteArray &field, const QString &name) {
        QTest::newRow(words) << field << name;
    };
    row("climbs out", R"(attachment; filename="../../etc/passwd")", u"passwd"_s);
    row("climbs out by encoded slashes", R"(attachment; filename="..%2F..%2Fetc%2Fpasswd")",
        u"passwd"_s);
    row("climbs out, extended", "attachment; filename*=UTF-8''..%2f..%2fetc%2fpasswd", u"passwd"_s);
    row("climbs out by backslashes", R"(attachment; filename="..\\..\\win.ini")", u"win.ini"_s);
    row("climbs out in base64", R"(attachment; filename="=?UTF-8?B?Li4vLi4vZXZpbA==?=")",
        u"evil"_s);
    row("overlong slash is no UTF-8", "attachment; filename*=UTF-8''..%c0%afevil", u"download"_s);
    row("NUL, extended", "attachment; filename*=UTF-8''a.txt%00.exe", u"a.txt.exe"_s);
    row("NUL, percent-encoded", R"(attachment; filename="a%00b")", u"ab"_s);
    row("CR LF, extended", "attachment; filename*=UTF-8''a%0d%0aSet-Cookie:x",
        u"a  Set-Cookie_x"_s);
    row("bidi override", "attachment; filename*=UTF-8''photo%E2%80%AEgpj.exe", u"photogpj.exe"_s);
    row("device", "attachment; filename=CON", u"_CON"_s);
    row("dotfile", "attachment; filename=.bashrc", u"bashrc"_s);
    row("option", "attachment; filename=--help", u"help"_s);
    row("two dots", R"(attachment; filename="..")", u"download"_s);
    row("unescaped path", R"(attachment; filename="C:\temp\new.txt")", u"new.txt"_s);
}

void ContentDispositionTest::hostileNamesBecomeSafe()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, name);
    QCOMPARE(sanitizedFileName(fileNameFromContentDisposition(field)), name);
}

void ContentDispositionTest::survivesEveryCut()
{
    const QByteArray field = "attachment; filename=\"=?UTF-8?B?Zm9v?= =?x?q?=4\\\"%41\"; "
                             "filename*=UTF-8''%e2%82%ac; filename=\"C:\\a\\b\"; x";
    for (qsizetype begin = 0; begin <= field.size(); ++begin) {
        for (qsizetype end = begin; end <= field.size(); ++end)
            fileNameFromContentDisposition(field.sliced(begin, end - begin));
    }
    QCOMPARE(fileNameFromContentDisposition(field), u"€"_s);
}

QTEST_GUILESS_MAIN(ContentDispositionTest)
#include "ContentDispositionTest.moc"
