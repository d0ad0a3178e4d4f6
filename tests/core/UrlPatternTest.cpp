// SPDX-License-Identifier: MIT
#include "core/UrlPattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;

class UrlPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expanded_data();
    void expanded();
    void refused_data();
    void refused();
    void timeGrowsWithTheLength_data();
    void timeGrowsWithTheLength();
    void theLimitIsExact();
};

void UrlPatternTest::expanded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *words, const QString &text, const QStringList &expected) {
        QTest::newRow(words) << text << expected;
    };
    row("no pattern", u"a.zip"_s, {u"a.zip"_s});
    row("empty", QString(), {QString()});
    row("counts up", u"a[8-11]"_s, {u"a8"_s, u"a9"_s, u"a10"_s, u"a11"_s});
    row("counts down", u"a[11-9]"_s, {u"a11"_s, u"a10"_s, u"a9"_s});
    row("padded by the first", u"a[08-10]"_s, {u"a08"_s, u"a09"_s, u"a10"_s});
    row("padded by both", u"a[001-003].zip"_s, {u"a001.zip"_s, u"a002.zip"_s, u"a003.zip"_s});
    row("padded, to more digits", u"[098-101]"_s, {u"098"_s, u"099"_s, u"100"_s, u"101"_s});
    row("padded, counts down", u"[10-08]"_s, {u"10"_s, u"09"_s, u"08"_s});
    row("zero alone is no padding", u"[0-10]"_s,
        {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s});
    row("one only", u"[5-5]"_s, {u"5"_s});
    row("letters", u"x[a-c]"_s, {u"xa"_s, u"xb"_s, u"xc"_s});
    row("capitals", u"x[A-C]"_s, {u"xA"_s, u"xB"_s, u"xC"_s});
    row("letters, down", u"x[c-a]"_s, {u"xc"_s, u"xb"_s, u"xa"_s});
    row("two multiply, the last turning fastest", u"[1-2][a-b]"_s,
        {u"1a"_s, u"1b"_s, u"2a"_s, u"2b"_s});
    row("three multiply", u"[1-2]-[3-4]/[a-b]"_s,
        {u"1-3/a"_s, u"1-3/b"_s, u"1-4/a"_s, u"1-4/b"_s, u"2-3/a"_s, u"2-3/b"_s, u"2-4/a"_s,
         u"2-4/b"_s});
    row("large numbers", u"[9223372036854775806-9223372036854775807]"_s,
        {u"9223372036854775806"_s, u"9223372036854775807"_s});
    row("IPv6 host stays", u"http://[::1]/x"_s, {u"http://[::1]/x"_s});
    row("IPv6 host beside a pattern", u"http://[fe80::1]/[1-2]"_s,
        {u"http://[fe80::1]/1"_s, u"http://[fe80::1]/2"_s});
    row("brackets of the query stay", u"x?id[]=1&k[a]=2"_s, {u"x?id[]=1&k[a]=2"_s});
    row("a word in brackets stays", u"[Some-Group] x"_s, {u"[Some-Group] x"_s});
    row("a year and a word stay", u"[2020-final]"_s, {u"[2020-final]"_s});
    row("three bounds stay", u"[1-2-3]"_s, {u"[1-2-3]"_s});
    row("not closed stays", u"a[1-3"_s, {u"a[1-3"_s});
    row("not opened stays", u"a1-3]"_s, {u"a1-3]"_s});
    row("a bracket within one", u"[[1-2]]"_s, {u"[1]"_s, u"[2]"_s});
    row("a bracket before one", u"[a[1-2]"_s, {u"[a1"_s, u"[a2"_s});
    row("closed twice", u"[a]1-2]"_s, {u"[a]1-2]"_s});
}

void UrlPatternTest::expanded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto result = expandedUrlPattern(text, 100);
    QVERIFY(result.has_value());
    QCOMPARE(*result, expected);
}

void UrlPatternTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *words, const QString &text, LineProblem problem) {
        QTest::newRow(words) << text << int(problem);
    };
    using P = LineProblem;
    row("letter to number", u"[a-5]"_s, P::BadPattern);
    row("number to letter", u"[1-f]"_s, P::BadPattern);
    row("small to capital", u"[a-F]"_s, P::BadPattern);
    row("no end", u"[1-]"_s, P::BadPattern);
    row("no beginning", u"[-9]"_s, P::BadPattern);
    row("only a dash", u"[-]"_s, P::BadPattern);
    row("number past counting", u"[1-9223372036854775808]"_s, P::BadPattern);
    row("good, then bad", u"[1-3][a-9]"_s, P::BadPattern);
    row("one too many", u"[0-100]"_s, P::TooMany);
    row("too many, down", u"[100-0]"_s, P::TooMany);
    row("too many by multiplication", u"[1-11][1-10]"_s, P::TooMany);
    row("far too many", u"[0-9223372036854775807]"_s, P::TooMany);
    row("a product past counting", u"[1-2][1-9223372036854775807]"_s, P::TooMany);
    row("far too many, multiplied", u"[1-9]"_s.repeated(1000), P::TooMany);
    row("few, but longer than memory", u"[1-99]"_s + u"x"_s.repeated(4'000'000), P::TooMany);
    row("few, but wider than memory", u"["_s + u"0"_s.repeated(4'000'000) + u"1-99]"_s, P::TooMany);
}

void UrlPatternTest::refused()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    const auto result = expandedUrlPattern(text, 100);
    QVERIFY(!result.has_value());
    QCOMPARE(int(result.error()), problem);
}

void UrlPatternTest::timeGrowsWithTheLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("opened and never closed but once")
        << QString(u"["_s.repeated(3'000'000) + u']') << qsizetype(1);
    QTest::newRow("closed and never opened") << u"]"_s.repeated(3'000'000) << qsizetype(1);
    QTest::newRow("many that count to one after one that counts far")
        << QString(u"[1-100]"_s + u"[1-1]"_s.repeated(100'000)) << qsizetype(100);
}

/// Quadratic time would be minutes, in which the whole program is ended.
void UrlPatternTest::timeGrowsWithTheLength()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    const auto result = expandedUrlPattern(text, 100);
    QVERIFY(result.has_value());
    QCOMPARE(result->size(), count);
}

void UrlPatternTest::theLimitIsExact()
{
    const auto whole = expandedUrlPattern(u"[001-100]"_s, 100);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->size(), 100);
    QCOMPARE(whole->constLast(), u"100"_s);
    QVERIFY(!expandedUrlPattern(u"[001-100]"_s, 99).has_value());
}

QTEST_GUILESS_MAIN(UrlPatternTest)
#include "UrlPatternTest.moc"
