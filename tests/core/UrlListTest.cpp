// SPDX-License-Identifier: MIT
#include "core/UrlList.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;

class UrlListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void rejectedTextIsFitToBeShown();
    void aPatternMayFillTheListButNotMore();
    void craftedTextsEndSoon();
    void prose_data();
    void prose();
    void html_data();
    void html();
    void linkFile_data();
    void linkFile();
    void utf16Shortcut();
    void chosenByLook_data();
    void chosenByLook();
    void longListIsWhole();
    void downloadable_data();
    void downloadable();
    void whatStandsAboveIsNamed();
};

/// "1 http://h/a" for a link and "1 NotALink" for a rejected line, in the order of the lists.
static QStringList described(const UrlList &list)
{
    static const QStringList problems{u"NotALink"_s, u"OtherScheme"_s, u"NoHost"_s, u"BadPattern"_s,
                                      u"TooMany"_s};
    QStringList result;
    for (const ListLink &link : list.links)
        result.append(QString::number(link.line) + u' ' + link.url.toString(QUrl::FullyEncoded));
    for (const RejectedLine &line : list.rejected)
        result.append(QString::number(line.line) + u' ' + problems.at(int(line.problem)));
    if (list.duplicates > 0)
        result.append(u"duplicates: %1"_s.arg(list.duplicates));
    return result;
}

void UrlListTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *words, const QString &text, const QStringList &expected) {
        QTest::newRow(words) << text << expected;
    };
    row("empty", QString(), {});
    row("only white space and comments", u"\n  \n# http://h/a\n\t# x"_s, {});
    row("one", u"http://h/a"_s, {u"1 http://h/a"_s});
    row("two", u"http://h/a\nhttps://h/b\n"_s, {u"1 http://h/a"_s, u"2 https://h/b"_s});
    row("empty lines and comments count", u"# list\n\nhttp://h/a\n#x\nhttp://h/b"_s,
        {u"3 http://h/a"_s, u"5 http://h/b"_s});
    row("CR LF is one line break", u"http://h/a\r\nhttp://h/b\r\n"_s,
        {u"1 http://h/a"_s, u"2 http://h/b"_s});
    row("CR alone", u"http://h/a\rhttp://h/b"_s, {u"1 http://h/a"_s, u"2 http://h/b"_s});
    row("paragraph separators", u"http://h/a\u2029http://h/b"_s,
        {u"1 http://h/a"_s, u"2 http://h/b"_s});
    row("byte order mark", u"\ufeffhttp://h/a"_s, {u"1 http://h/a"_s});
    row("byte order mark before a comment", u"\ufeff# list\nhttp://h/a"_s, {u"2 http://h/a"_s});
    row("white space around", u"  \thttp://h/a \u00a0"_s, {u"1 http://h/a"_s});
    row("invisible characters around", u"\u200bhttp://h/a\u200e"_s, {u"1 http://h/a"_s});
    row("angle brackets", u"<http://h/a>"_s, {u"1 http://h/a"_s});
    row("quotes", u"\"http://h/a\"\n'http://h/b'\n\u201chttp://h/c\u201d"_s,
        {u"1 http://h/a"_s, u"2 http://h/b"_s, u"3 http://h/c"_s});
    row("quotes within brackets", u"< \"http://h/a\" >"_s, {u"1 http://h/a"_s});
    row("capitals", u"HTTP://Host.Example/A"_s, {u"1 http://host.example/A"_s});
    row("raw spaces in the path", u"http://h/my file.zip"_s, {u"1 http://h/my%20file.zip"_s});
    row("raw UTF-8 in the path", u"http://h/ü"_s, {u"1 http://h/%C3%BC"_s});
    row("lone percent sign", u"http://h/100%.zip"_s, {u"1 http://h/100%25.zip"_s});
    row("encoded slash stays", u"http://h/a%2Fb"_s, {u"1 http://h/a%2Fb"_s});
    row("query stays", u"http://h/a?x=1&y=2"_s, {u"1 http://h/a?x=1&y=2"_s});
    row("fragment is left out", u"http://h/a#part"_s, {u"1 http://h/a"_s});
    row("userinfo stays", u"http://me:pw@h/a"_s, {u"1 http://me:pw@h/a"_s});
    row("port stays", u"http://h:8080/a"_s, {u"1 http://h:8080/a"_s});
    row("host alone", u"http://host.example"_s, {u"1 http://host.example"_s});
    row("several in a line", u"http://h/a\thttp://h/b  http://h/c"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s, u"1 http://h/c"_s});
    row("several in a line, one bad", u"http://h/a ftp://h/b"_s,
        {u"1 http://h/a"_s, u"1 OtherScheme"_s});

    row("IPv6 host is no pattern", u"http://[::1]/x"_s, {u"1 http://[::1]/x"_s});
    row("IPv6 host with port", u"http://[2001:db8::1]:8080/x"_s,
        {u"1 http://[2001:db8::1]:8080/x"_s});
    row("IPv6 host and a pattern", u"http://[::1]/[1-2]"_s,
        {u"1 http://[::1]/1"_s, u"1 http://[::1]/2"_s});
    row("broken IPv6 host", u"http://[::1/x"_s, {u"1 NotALink"_s});
    row("pattern, padded", u"http://h/f[098-101].zip"_s,
        {u"1 http://h/f098.zip"_s, u"1 http://h/f099.zip"_s, u"1 http://h/f100.zip"_s,
         u"1 http://h/f101.zip"_s});
    row("pattern, down", u"http://h/[2-1]"_s, {u"1 http://h/2"_s, u"1 http://h/1"_s});
    row("pattern of letters, on its line", u"http://h/x\nhttp://h/[a-b]"_s,
        {u"1 http://h/x"_s, u"2 http://h/a"_s, u"2 http://h/b"_s});
    row("patterns multiply", u"http://h/[1-2][a-b]"_s,
        {u"1 http://h/1a"_s, u"1 http://h/1b"_s, u"1 http://h/2a"_s, u"1 http://h/2b"_s});
    row("pattern in the host", u"http://img[1-2].example/a"_s,
        {u"1 http://img1.example/a"_s, u"1 http://img2.example/a"_s});
    row("pattern in the query", u"http://h/a?p=[1-2]"_s,
        {u"1 http://h/a?p=1"_s, u"1 http://h/a?p=2"_s});
    row("brackets that are no pattern", u"http://h/a[x].zip"_s, {u"1 http://h/a[x].zip"_s});
    row("pattern that cannot count", u"http://h/[a-5]\nhttp://h/b"_s,
        {u"2 http://h/b"_s, u"1 BadPattern"_s});
    row("pattern with too many", u"http://h/[1-100001]"_s, {u"1 TooMany"_s});
    row("patterns with too many together", u"http://h/[1-1000]/[1-1000]"_s, {u"1 TooMany"_s});

    row("no scheme is not guessed", u"example.com/file.zip"_s, {u"1 NotALink"_s});
    row("no scheme, with a port", u"example.com:8080/file.zip"_s, {u"1 NotALink"_s});
    row("local host with a port", u"localhost:8080/x"_s, {u"1 NotALink"_s});
    row("a sentence", u"Note: see http://h/a"_s, {u"1 NotALink"_s});
    row("a bare word", u"http"_s, {u"1 NotALink"_s});
    row("no scheme before the slashes", u"//host.example/a"_s, {u"1 NotALink"_s});
    row("a path", u"/home/me/file.zip"_s, {u"1 NotALink"_s});
    row("bad port", u"http://h:99999/a"_s, {u"1 NotALink"_s});
    row("space in the host", u"http://ho st/a"_s, {u"1 NotALink"_s});
    row("a range in a sentence", u"pages [1-999999999]"_s, {u"1 NotALink"_s});
    row("ftp", u"ftp://h/a"_s, {u"1 OtherScheme"_s});
    row("file", u"file:///etc/passwd"_s, {u"1 OtherScheme"_s});
    row("magnet", u"magnet:?xt=urn:btih:00"_s, {u"1 OtherScheme"_s});
    row("javascript", u"javascript:alert(1)"_s, {u"1 OtherScheme"_s});
    row("data", u"data:text/plain,x"_s, {u"1 OtherScheme"_s});
    row("mailto", u"mailto:me@host.example"_s, {u"1 OtherScheme"_s});
    row("ftp with a great pattern", u"ftp://h/[1-999999999]"_s, {u"1 OtherScheme"_s});
    row("a longer scheme", u"httpsx://h/a"_s, {u"1 OtherScheme"_s});
    row("no host", u"http://"_s, {u"1 NoHost"_s});
    row("no host before a path", u"http:///a"_s, {u"1 NoHost"_s});
    row("no host before a port", u"http://:80/a"_s, {u"1 NoHost"_s});
    row("no host behind userinfo", u"http://me@/a"_s, {u"1 NoHost"_s});
    row("no slashes", u"http:host/a"_s, {u"1 NoHost"_s});
    row("the rest is taken", u"http://h/a\nnonsense\nhttp://h/b\nftp://h/c\nhttp://"_s,
        {u"1 http://h/a"_s, u"3 http://h/b"_s, u"2 NotALink"_s, u"4 OtherScheme"_s, u"5 NoHost"_s});

    row("the same twice", u"http://h/a\nhttp://h/a\nhttp://h/a"_s,
        {u"1 http://h/a"_s, u"duplicates: 2"_s});
    row("the same by host letters and port",
        u"http://h/a\nHTTP://H:80/a\nhttps://h:443/a\nhttps://h/a"_s,
        {u"1 http://h/a"_s, u"3 https://h:443/a"_s, u"duplicates: 2"_s});
    row("the same but for the fragment", u"http://h/a#1\nhttp://h/a#2"_s,
        {u"1 http://h/a"_s, u"duplicates: 1"_s});
    row("the same root", u"http://h\nhttp://h/"_s, {u"1 http://h"_s, u"duplicates: 1"_s});
    row("a pattern over a link", u"http://h/2\nhttp://h/[1-3]"_s,
        {u"1 http://h/2"_s, u"2 http://h/1"_s, u"2 http://h/3"_s, u"duplicates: 1"_s});
    row("not the same: letters of the path", u"http://h/a\nhttp://h/A"_s,
        {u"1 http://h/a"_s, u"2 http://h/A"_s});
    row("not the same: query, user, scheme",
        u"http://h/a\nhttp://h/a?\nhttp://u@h/a\nhttps://h/a"_s,
        {u"1 http://h/a"_s, u"2 http://h/a?"_s, u"3 http://u@h/a"_s, u"4 https://h/a"_s});
}

void UrlListTest::lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(UrlList::fromLines(text)), expected);
}

void UrlListTest::rejectedTextIsFitToBeShown()
{
    const UrlList list = UrlList::fromLines(u"a\u0007b\u202ec\n"_s + u"x"_s.repeated(500) + u"\n"_s
                                            + u"y"_s.repeated(198) + u"\U0001F600zz\n"_s
                                            + u"z"_s.repeated(200));
    QCOMPARE(list.rejected.size(), 4);
    QCOMPARE(list.rejected.at(0).text, u"a\ufffdb\ufffdc"_s);
    QCOMPARE(list.rejected.at(1).text, u"x"_s.repeated(199) + u'…');
    QCOMPARE(list.rejected.at(2).text, u"y"_s.repeated(198) + u'…');
    QCOMPARE(list.rejected.at(3).text, u"z"_s.repeated(200));
}

void UrlListTest::aPatternMayFillTheListButNotMore()
{
    const UrlList list = UrlList::fromLines(
        u"http://h/[1-100000]\nhttp://h/x[1-2]\nhttp://h/a[b]\nhttp://h/c"_s);
    QCOMPARE(list.links.size(), UrlList::maxLinks + 2);
    QCOMPARE(list.links.at(UrlList::maxLinks - 1).url, QUrl(u"http://h/100000"_s));
    QCOMPARE(list.rejected.size(), 1);
    QCOMPARE(list.rejected.constFirst(),
             (RejectedLine{2, u"http://h/x[1-2]"_s, LineProblem::TooMany}));
}

/// Each would keep its reader busy for hours, or fill the memory.
void UrlListTest::craftedTextsEndSoon()
{
    // Made in vain: as duplicates, and as links to a port that is none.
    const UrlList again = UrlList::fromLines(u"http://h/[1-50000]\n"_s.repeated(2'000));
    QCOMPARE(again.links.size(), 50'000);
    QCOMPARE(again.duplicates, 50'000);
    QCOMPARE(again.rejected.size(), 1'998);
    const UrlList refused = UrlList::fromLines(u"http://[1-99999]:99999/\n"_s.repeated(5'000));
    QVERIFY(refused.links.isEmpty());
    QCOMPARE(refused.rejected.size(), 5'000);

    const UrlList closed = UrlList::fromProse(u"http://h/a"_s + u")"_s.repeated(2'000'000));
    QCOMPARE(described(closed), QStringList{u"1 http://h/a"_s});

    const UrlList references = UrlList::fromHtml(u"<a href=\"http://h/"_s
                                                 + u"&"_s.repeated(2'000'000) + u"\">"_s);
    QCOMPARE(references.links.size(), 1);

    const QString link = u"<a href=x>"_s;
    const UrlList farBase = UrlList::fromHtml(u"<base href=\"http://h/"_s + u"b"_s.repeated(500'000)
                                              + u"/\">"_s + link.repeated(50'000));
    QVERIFY(farBase.links.isEmpty());
    const UrlList base = UrlList::fromHtml(u"<base href=\"http://h/"_s + u"b"_s.repeated(8'000)
                                           + u"/\">"_s + link.repeated(50'000));
    QCOMPARE(base.links.size(), 1);
    QVERIFY(base.duplicates < 5'000);
}

void UrlListTest::prose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *words, const QString &text, const QStringList &expected) {
        QTest::newRow(words) << text << expected;
    };
    row("none", u"nothing here, not even example.com"_s, {});
    row("within a sentence", u"Get http://h/a.zip today."_s, {u"1 http://h/a.zip"_s});
    row("at the end of a sentence", u"Get http://h/a.zip."_s, {u"1 http://h/a.zip"_s});
    row("before a comma", u"http://h/a.zip, or not"_s, {u"1 http://h/a.zip"_s});
    row("question and shout", u"http://h/a?! http://h/b!!!"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s});
    row("in brackets", u"(see http://h/a.zip)"_s, {u"1 http://h/a.zip"_s});
    row("brackets of its own", u"http://h/a_(b)"_s, {u"1 http://h/a_(b)"_s});
    row("brackets of its own, in brackets", u"(http://h/a_(b))."_s, {u"1 http://h/a_(b)"_s});
    row("angle brackets", u"<http://h/a>"_s, {u"1 http://h/a"_s});
    row("quotes", u"\"http://h/a\" 'http://h/b' „http://h/c“ «http://h/d»"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s, u"1 http://h/c"_s, u"1 http://h/d"_s});
    row("Markdown", u"[text](http://h/a) and **http://h/b**"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s});
    row("BBCode", u"[url]http://h/a[/url][url=http://h/b]x[/url]"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s});
    row("Chinese sentence", u"请下载http://h/a.zip。谢谢（http://h/b）"_s,
        {u"1 http://h/a.zip"_s, u"1 http://h/b"_s});
    row("Chinese sentence with a colon", u"请下载：http://h/a.zip。谢谢"_s,
        {u"1 http://h/a.zip"_s});
    row("on their lines", u"x\nhttp://h/a\n\ny http://h/b"_s,
        {u"2 http://h/a"_s, u"4 http://h/b"_s});
    row("joined by a comma", u"http://h/a,http://h/b;https://h/c"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s, u"1 https://h/c"_s});
    row("a comma of its own", u"http://h/a,b.zip"_s, {u"1 http://h/a,b.zip"_s});
    row("a link within a link", u"http://h/web/http://i/a"_s, {u"1 http://h/web/http://i/a"_s});
    row("IPv6 host", u"at http://[::1]:80/a, yes"_s, {u"1 http://[::1]:80/a"_s});
    row("a range is no pattern here", u"see http://h/[1-3] there"_s, {u"1 http://h/[1-3]"_s});
    row("capitals", u"HTTPS://H/A"_s, {u"1 https://h/A"_s});
    row("other schemes are passed over", u"ftp://h/a mailto:x@y shttp://h/b"_s, {});
    row("a scheme without host", u"http:// is a scheme, and http:///x too"_s, {});
    row("no space before", u"xhttp://h/a"_s, {});
    row("zero-width space ends it", u"http://h/a\u200bb"_s, {u"1 http://h/a"_s});
    row("the same twice", u"http://h/a or http://h/a."_s, {u"1 http://h/a"_s, u"duplicates: 1"_s});
    row("http at the very end", u"see http"_s, {});
}

void UrlListTest::prose()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(UrlList::fromProse(text)), expected);
}

void UrlListTest::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *words, const QString &html, const QStringList &expected) {
        QTest::newRow(words) << html << expected;
    };
    row("empty", QString(), {});
    row("one", u"<p><a href=\"http://h/a\">x</a></p>"_s, {u"1 http://h/a"_s});
    row("single quotes and none", u"<a href='http://h/a'>x</a><a href=http://h/b>y</a>"_s,
        {u"1 http://h/a"_s, u"1 http://h/b"_s});
    row("capitals and other attributes",
        u"<A class=x TITLE=\"a > b\" HREF = \"http://h/a\" download>"_s, {u"1 http://h/a"_s});
    row("a line break in the tag", u"<p>\n<a\n href=\"http://h/a\"\n>"_s, {u"2 http://h/a"_s});
    row("character references", u"<a href=\"http://h/a?x=1&amp;y=&#50;&#x33;&quot;\">"_s,
        {u"1 http://h/a?x=1&y=23%22"_s});
    row("an ampersand of its own", u"<a href=\"http://h/a?x=1&y=2&copy=3\">"_s,
        {u"1 http://h/a?x=1&y=2&copy=3"_s});
    row("white space within", u"<a href=\" http://h/\n\ta \">"_s, {u"1 http://h/a"_s});
    row("relative", u"<a href=\"b.zip\"><a href=\"/c\"><a href=\"../d\"><a href=\"//i/e\">"_s,
        {u"1 http://base/x/b.zip"_s, u"1 http://base/c"_s, u"1 http://base/d"_s,
         u"1 http://i/e"_s});
    row("relative to the base tag", u"<base href=\"http://other/\"><a href=\"b\">"_s,
        {u"1 http://other/b"_s});
    row("a place of the page", u"<a href=\"#top\"><a href=\"\"><a name=\"x\">"_s, {});
    row("fragment is left out", u"<a href=\"http://h/a#b\">"_s, {u"1 http://h/a"_s});
    row("other schemes are passed over",
        u"<a href=\"mailto:x\"><a href=\"javascript:x\"><a href=\"ftp://h/a\">"_s, {});
    row("images and other tags are no links",
        u"<img src=\"http://h/i\"><link href=\"http://h/l\"><abbr href=\"http://h/b\">"_s, {});
    row("text is no link", u"http://h/a <b>http://h/b</b>"_s, {});
    row("comment", u"<!-- <a href=\"http://h/a\"> --><a href=\"http://h/b\">"_s,
        {u"1 http://h/b"_s});
    row("script and style",
        u"<script>'<a href=\"http://h/a\">'</script><style><a href=\"http://h/b\"></style>"
        u"<a href=\"http://h/c\">"_s,
        {u"1 http://h/c"_s});
    row("the first href counts", u"<a href=\"http://h/a\" href=\"http://h/b\">"_s,
        {u"1 http://h/a"_s});
    row("the same twice", u"<a href=\"http://h/a\"><a href=\"http://h/a\">"_s,
        {u"1 http://h/a"_s, u"duplicates: 1"_s});
    row("cut in a tag", u"<a href=\"http://h/a\"><a"_s, {u"1 http://h/a"_s});
    row("cut behind the equals sign", u"<a href="_s, {});
    row("cut in a comment", u"<!-- <a href=\"http://h/a\">"_s, {});
    row("a lone bracket", u"a < b <a href=\"http://h/a\">"_s, {u"1 http://h/a"_s});
}

void UrlListTest::html()
{
    QFETCH(QString, html);
    QFETCH(QStringList, expected);
    QCOMPARE(described(UrlList::fromHtml(html, QUrl(u"http://base/x/y"_s))), expected);
}

void UrlListTest::linkFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *words, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(words) << content << expected;
    };
    row("shortcut", "[InternetShortcut]\r\nURL=http://h/a\r\nIconIndex=0\r\n", {u"2 http://h/a"_s});
    row("shortcut, other groups and capitals",
        "[{000214A0}]\nProp3=19,2\nURL=http://h/no\n[INTERNETSHORTCUT]\nurl = http://h/a\n",
        {u"5 http://h/a"_s});
    row("shortcut with a byte order mark", "\xef\xbb\xbf[InternetShortcut]\nURL=http://h/a",
        {u"2 http://h/a"_s});
    row("equals signs in the link", "[InternetShortcut]\nURL=http://h/a?b=c&d=e",
        {u"2 http://h/a?b=c&d=e"_s});
    row("shortcut to another scheme", "[InternetShortcut]\nURL=file:///C:/x", {u"2 OtherScheme"_s});
    row("shortcut to nothing", "[InternetShortcut]\nURL=\n", {});
    row("shortcut without link", "[InternetShortcut]\nIconIndex=0\n", {});
    row("no pattern", "[InternetShortcut]\nURL=http://h/[1-2]", {u"2 http://h/[1-2]"_s});
    row("desktop entry", "[Desktop Entry]\nType=Link\nName=x\nURL=http://h/a\n",
        {u"4 http://h/a"_s});
    row("desktop entry, type last", "[Desktop Entry]\nURL=http://h/a\nType=Link\n",
        {u"2 http://h/a"_s});
    row("desktop entry of KDE", "[Desktop Entry]\nType=Link\nURL[$e]=http://h/a\n",
        {u"3 http://h/a"_s});
    row("desktop entry with actions",
        "[Desktop Entry]\nType=Link\nURL=http://h/a\n[Desktop Action x]\nURL=http://h/b\nType=y\n",
        {u"3 http://h/a"_s});
    row("a program", "[Desktop Entry]\nType=Application\nExec=x\nURL=http://h/a\n", {});
    row("no group", "URL=http://h/a\n", {});
    row("another group", "[Other]\nURL=http://h/a\n", {});
    row("empty", "", {});
    row("binary",
        QByteArray("\x7f"
                   "ELF\0\0[\n=\n",
                   11),
        {});
}

void UrlListTest::linkFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(described(UrlList::fromLinkFile(content)), expected);
}

void UrlListTest::utf16Shortcut()
{
    const QString text = u"\ufeff[InternetShortcut]\r\nURL=http://h/ü\r\n"_s;
    QByteArray littleEndian;
    for (const QChar c : text) {
        littleEndian.append(char(c.cell()));
        littleEndian.append(char(c.row()));
    }
    QCOMPARE(described(UrlList::fromLinkFile(littleEndian)), QStringList{u"2 http://h/%C3%BC"_s});
}

void UrlListTest::chosenByLook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *words, const QString &text, const QStringList &expected) {
        QTest::newRow(words) << text << expected;
    };
    row("one link", u"http://h/a"_s, {u"1 http://h/a"_s});
    row("one pattern", u"http://h/[1-2]"_s, {u"1 http://h/1"_s, u"1 http://h/2"_s});
    row("a list with a bad line says so", u"http://h/a\noops\nhttp://h/b"_s,
        {u"1 http://h/a"_s, u"3 http://h/b"_s, u"2 NotALink"_s});
    row("a list of other schemes says so", u"ftp://h/a\nftp://h/b"_s,
        {u"1 OtherScheme"_s, u"2 OtherScheme"_s});
    row("comments do not count", u"# a\n# b\n# c\nhttp://h/a"_s, {u"4 http://h/a"_s});
    row("links in one line", u"http://h/a http://h/b"_s, {u"1 http://h/a"_s, u"1 http://h/b"_s});
    row("prose", u"Please see\nhttp://h/a, which is\nbetter than http://h/b."_s,
        {u"2 http://h/a"_s, u"3 http://h/b"_s});
    row("a sentence that begins with a link", u"http://h/a is what you want"_s,
        {u"1 http://h/a"_s});
    row("as many words as links is prose", u"The link:\nhttp://h/a"_s, {u"2 http://h/a"_s});
    row("nothing", u"nothing at all"_s, {});
    row("empty", QString(), {});
}

void UrlListTest::chosenByLook()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(UrlList::fromText(text)), expected);
}

void UrlListTest::longListIsWhole()
{
    constexpr int count = 50'000;
    QString text;
    for (int i = 1; i <= count; ++i)
        text += i % 1000 == 0 ? u"oops %1\n"_s.arg(i) : u"https://h/files/%1.zip\n"_s.arg(i);
    text += u"https://h/files/1.zip\n"_s;
    const UrlList list = UrlList::fromText(text);
    QCOMPARE(list.links.size(), count - count / 1000);
    QCOMPARE(list.rejected.size(), count / 1000);
    QCOMPARE(list.duplicates, 1);
    for (const ListLink &link : list.links)
        QCOMPARE(link.url.path(), u"/files/%1.zip"_s.arg(link.line));
    for (const RejectedLine &line : list.rejected)
        QCOMPARE(line.text, u"oops %1"_s.arg(line.line));
}

void UrlListTest::downloadable_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("expected");
    QTest::newRow("http") << u"http://h/a"_s << true;
    QTest::newRow("https, capitals") << u"HTTPS://h"_s << true;
    QTest::newRow("ftp") << u"ftp://h/a"_s << false;
    QTest::newRow("file") << u"file:///a"_s << false;
    QTest::newRow("no host") << u"http:///a"_s << false;
    QTest::newRow("relative") << u"a/b"_s << false;
    QTest::newRow("no scheme") << u"//h/a"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void UrlListTest::downloadable()
{
    QFETCH(QString, link);
    QFETCH(bool, expected);
    QCOMPARE(isDownloadable(QUrl(link)), expected);
}

void UrlListTest::whatStandsAboveIsNamed()
{
    UrlList list = UrlList::fromLines(u"http://h/2\n\nhttp://h/[1-3]\nHTTP://H:80/3"_s);
    QCOMPARE(list.repeated.size(), 2);
    QCOMPARE(list.repeated.at(0), (RepeatedLink{QUrl(u"http://h/2"_s), 3, 1}));
    QCOMPARE(list.repeated.at(1).line, 4);
    QCOMPARE(list.repeated.at(1).firstLine, 3);
    // A long list that is there twice is counted, not kept.
    list = UrlList::fromLines(u"http://h/[1-5000]\nhttp://h/[1-5000]"_s);
    QCOMPARE(list.duplicates, 5000);
    QCOMPARE(list.repeated.size(), UrlList::maxRepeated);
}

QTEST_GUILESS_MAIN(UrlListTest)
#include "UrlListTest.moc"
