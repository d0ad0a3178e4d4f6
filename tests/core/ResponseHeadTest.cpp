// SPDX-License-Identifier: MIT
#include "core/ResponseHead.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::min();
/// Sun, 06 Nov 1994 08:49:37 GMT, the date of RFC 9110's examples.
constexpr qint64 example = 784'111'777;

ResponseHead headOf(const QList<HeaderField> &fields)
{
    return ResponseHead::fromFields(206, QUrl(u"http://h/f"_s), fields);
}

void setTimeZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    tzset();
}

} // namespace

class ResponseHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setTimeZone("UTC"); }

    void readsFields();
    void fieldNamesAreCaseInsensitive();
    void lengths_data();
    void lengths();
    void contentRanges_data();
    void contentRanges();
    void encodings_data();
    void encodings();
    void contentTypes_data();
    void contentTypes();
    void dates_data();
    void dates();
    void datesAreOfNoTimeZone();
    void retryAfter_data();
    void retryAfter();
    void generations_data();
    void generations();
};

void ResponseHeadTest::readsFields()
{
    const ResponseHead head = headOf({{"Content-Length", " 10 "},
                                      {"Content-Range", "bytes 5-14/100"},
                                      {"ETag", "W/\"x, y\""},
                                      {"Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                      {"Date", "Mon, 07 Nov 1994 08:49:37 GMT"},
                                      {"Content-Disposition", "attachment; filename=\"A b.TXT\""},
                                      {"Location", "/Elsewhere"},
                                      {"Retry-After", "120"},
                                      {"X-Other", "1"}});
    QCOMPARE(head.status, 206);
    QCOMPARE(head.url, QUrl(u"http://h/f"_s));
    QCOMPARE(head.contentLength, 10);
    QVERIFY(!head.contentLengthIsBroken);
    QVERIFY(head.contentRange == (ContentRange{5, 14, 100, false}));
    QVERIFY(!head.contentRangeIsBroken);
    QCOMPARE(head.etag, QByteArray("W/\"x, y\""));
    QCOMPARE(head.lastModified, QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    QCOMPARE(head.date, QByteArray("Mon, 07 Nov 1994 08:49:37 GMT"));
    QCOMPARE(head.contentDisposition, QByteArray("attachment; filename=\"A b.TXT\""));
    QCOMPARE(head.location, QByteArray("/Elsewhere"));
    QCOMPARE(head.retryAfter, QByteArray("120"));

    const ResponseHead bare = headOf({});
    QCOMPARE(bare.contentLength, -1);
    QVERIFY(!bare.contentLengthIsBroken);
    QVERIFY(!bare.contentRange);
    QVERIFY(!bare.contentRangeIsBroken);
}

void ResponseHeadTest::fieldNamesAreCaseInsensitive()
{
    const ResponseHead head = headOf({{"CONTENT-LENGTH", "7"}, {"eTAG", "\"a\""}});
    QCOMPARE(head.contentLength, 7);
    QCOMPARE(head.etag, QByteArray("\"a\""));
}

void ResponseHeadTest::lengths_data()
{
    QTest::addColumn<QList<QByteArray>>("fields");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("broken");
    const auto row = [](const char *words, const QList<QByteArray> &fields, qint64 length) {
        QTest::newRow(words) << fields << length << (length < 0);
    };
    row("one number", {"42"}, 42);
    row("zero", {"0"}, 0);
    row("past 4 GiB", {"5368709120"}, 5'368'709'120);
    row("the largest", {"9223372036854775807"}, std::numeric_limits<qint64>::max());
    row("said twice in one field", {"42, 42"}, 42);
    row("said three times without spaces", {"42,42,42"}, 42);
    row("said twice in two fields", {"42", "42"}, 42);
    row("two numbers in one field", {"42, 43"}, -1);
    row("two numbers in two fields", {"42", "43"}, -1);
    row("a broken one before a good one", {"x", "42"}, -1);
    row("a broken one after a good one", {"42", "x"}, -1);
    row("empty", {""}, -1);
    row("a comma and nothing", {"42,"}, -1);
    row("negative", {"-1"}, -1);
    row("signed", {"+42"}, -1);
    row("hexadecimal", {"0x2a"}, -1);
    row("a fraction", {"42.0"}, -1);
    row("two words", {"4 2"}, -1);
    row("one past the largest", {"9223372036854775808"}, -1);
}

void ResponseHeadTest::lengths()
{
    QFETCH(const QList<QByteArray>, fields);
    QFETCH(const qint64, length);
    QFETCH(const bool, broken);
    QList<HeaderField> all;
    for (const QByteArray &field : fields)
        all.append({"Content-Length", field});
    const ResponseHead head = headOf(all);
    QCOMPARE(head.contentLength, length);
    QCOMPARE(head.contentLengthIsBroken, broken);
}

void ResponseHeadTest::contentRanges_data()
{
    QTest::addColumn<QList<QByteArray>>("fields");
    QTest::addColumn<bool>("broken");
    QTest::newRow("one") << QList<QByteArray>{"bytes 0-9/10"} << false;
    QTest::newRow("unsatisfied") << QList<QByteArray>{"bytes */10"} << false;
    QTest::newRow("unsatisfied of an empty file") << QList<QByteArray>{"bytes */0"} << false;
    QTest::newRow("none of ours") << QList<QByteArray>{"lines 0-9/10"} << true;
    QTest::newRow("empty") << QList<QByteArray>{""} << true;
    QTest::newRow("two") << QList<QByteArray>{"bytes 0-9/10", "bytes 0-9/10"} << true;
    QTest::newRow("two in one field") << QList<QByteArray>{"bytes 0-9/10, bytes 0-9/10"} << true;
    QTest::newRow("a broken one before a good one")
        << QList<QByteArray>{"x", "bytes 0-9/10"} << true;
    QTest::newRow("a broken one after a good one")
        << QList<QByteArray>{"bytes 0-9/10", "x"} << true;
}

void ResponseHeadTest::contentRanges()
{
    QFETCH(const QList<QByteArray>, fields);
    QFETCH(const bool, broken);
    QList<HeaderField> all;
    for (const QByteArray &field : fields)
        all.append({"Content-Range", field});
    const ResponseHead head = headOf(all);
    QCOMPARE(head.contentRangeIsBroken, broken);
    QVERIFY(broken || head.contentRange);
}

void ResponseHeadTest::encodings_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("identity is none") << QByteArray("identity") << QByteArray();
    QTest::newRow("identity in capitals") << QByteArray("Identity") << QByteArray();
    QTest::newRow("gzip") << QByteArray("GZip") << QByteArray("gzip");
    QTest::newRow("several") << QByteArray("br, gzip") << QByteArray("br, gzip");
}

void ResponseHeadTest::encodings()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, expected);
    QCOMPARE(headOf({{"Content-Encoding", field}}).contentEncoding, expected);
}

void ResponseHeadTest::contentTypes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bare") << QByteArray("text/html") << QByteArray("text/html");
    QTest::newRow("with parameters")
        << QByteArray("Text/HTML ; charset=UTF-8") << QByteArray("text/html");
    QTest::newRow("several parts")
        << QByteArray("multipart/byteranges;boundary=x") << QByteArray("multipart/byteranges");
}

void ResponseHeadTest::contentTypes()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, expected);
    QCOMPARE(headOf({{"Content-Type", field}}).contentType, expected);
}

void ResponseHeadTest::dates_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *words, const QByteArray &field, qint64 expected) {
        QTest::newRow(words) << field << expected;
    };
    row("today's form", "Sun, 06 Nov 1994 08:49:37 GMT", example);
    row("the form of RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", example);
    row("the form of asctime", "Sun Nov  6 08:49:37 1994", example);
    row("asctime, a day of two digits", "Wed Nov 16 08:49:37 1994", example + 10 * 86'400);
    row("the beginning of time", "Thu, 01 Jan 1970 00:00:00 GMT", 0);
    row("this century", "Thu, 22 Jan 2026 12:00:00 GMT", 1'769'083'200);
    row("this century in two digits", "Thursday, 22-Jan-26 12:00:00 GMT", 1'769'083'200);
    row("past 32 bits", "Tue, 19 Jan 2038 03:14:08 GMT", 2'147'483'648);
    row("a leap day", "Thu, 29 Feb 2024 00:00:00 GMT", 1'709'164'800);
    row("an hour that summer time skips", "Sun, 27 Mar 2022 02:30:00 GMT", 1'648'348'200);
    row("four digits are no guess", "Mon, 01 Jan 1900 00:00:00 GMT", -2'208'988'800);
    row("the last of two digits in this century", "Tuesday, 31-Dec-69 23:59:59 GMT", 3'155'759'999);
    row("the first of two digits in the last century", "Thursday, 01-Jan-70 00:00:00 GMT", 0);
    row("no such year", "Sun, 06 Nov past 08:49:37 GMT", none);
    row("no such month", "Sun, 06 Nob 1994 08:49:37 GMT", none);
    row("letters across two months", "Sun, 06 anF 1994 08:49:37 GMT", none);
    row("no leap day", "Wed, 29 Feb 2023 00:00:00 GMT", none);
    row("hour 25", "Sun, 06 Nov 1994 25:49:37 GMT", none);
    row("another zone", "Sun, 06 Nov 1994 08:49:37 CET", none);
    row("ISO 8601", "1994-11-06T08:49:37Z", none);
    row("a number", "784111777", none);
    row("cut off", "Sun, 06 Nov 1994 08:4", none);
    row("nothing", "", none);
    row("garbage", "\xff\xfe, \x01", none);
}

void ResponseHeadTest::dates()
{
    QFETCH(const QByteArray, field);
    QFETCH(const qint64, expected);
    QCOMPARE(parseHttpDate(field).value_or(none), expected);
}

void ResponseHeadTest::datesAreOfNoTimeZone()
{
    for (const QByteArray &zone :
         {QByteArray("Europe/Berlin"), QByteArray("America/New_York"), QByteArray("CET-1CEST")}) {
        setTimeZone(zone);
        QCOMPARE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT").value_or(none), example);
        QCOMPARE(parseHttpDate("Sun, 27 Mar 2022 02:30:00 GMT").value_or(none), 1'648'348'200);
        QCOMPARE(parseHttpDate("Sun Nov  6 08:49:37 1994").value_or(none), example);
    }
}

void ResponseHeadTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *words, const QByteArray &field, qint64 expected) {
        QTest::newRow(words) << field << expected;
    };
    row("absent", "", -1);
    row("seconds", "120", 120'000);
    row("none", "0", 0);
    row("a date to come", "Sun, 06 Nov 1994 08:50:37 GMT", 60'000);
    row("a date to come, by RFC 850", "Sunday, 06-Nov-94 08:50:37 GMT", 60'000);
    row("a date that is now", "Sun, 06 Nov 1994 08:49:37 GMT", 0);
    row("a date that is past", "Sun, 06 Nov 1994 08:00:00 GMT", 0);
    row("a date long past", "Mon, 01 Jan 1900 00:00:00 GMT", 0);
    row("a date far away", "Fri, 31 Dec 9999 23:59:59 GMT", (253'402'300'799 - example) * 1000);
    row("more seconds than there are milliseconds", "9223372036854775807",
        std::numeric_limits<qint64>::max() / 1000 * 1000);
    row("more digits than a number has", "99999999999999999999999999",
        std::numeric_limits<qint64>::max() / 1000 * 1000);
    row("negative", "-5", -1);
    row("signed", "+5", -1);
    row("a fraction", "1.5", -1);
    row("with its unit", "120s", -1);
    row("garbage", "soon", -1);
}

void ResponseHeadTest::retryAfter()
{
    QFETCH(const QByteArray, field);
    QFETCH(const qint64, expected);
    QCOMPARE(retryAfterMs(field, example), expected);
}

void ResponseHeadTest::generations_data()
{
    QTest::addColumn<QByteArray>("lastModified");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("strong");
    const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    QTest::newRow("a day older") << QByteArray("Sat, 05 Nov 1994 08:49:37 GMT") << date << true;
    QTest::newRow("a minute older") << QByteArray("Sun, 06 Nov 1994 08:48:37 GMT") << date << true;
    QTest::newRow("59 s older") << QByteArray("Sun, 06 Nov 1994 08:48:38 GMT") << date << false;
    QTest::newRow("the same second") << date << date << false;
    QTest::newRow("from the future")
        << QByteArray("Mon, 07 Nov 1994 08:49:37 GMT") << date << false;
    QTest::newRow("without Date") << QByteArray("Sat, 05 Nov 1994 08:49:37 GMT") << QByteArray()
                                  << false;
    QTest::newRow("no date") << QByteArray("yesterday") << date << false;
}

void ResponseHeadTest::generations()
{
    QFETCH(const QByteArray, lastModified);
    QFETCH(const QByteArray, date);
    QFETCH(const bool, strong);
    ResponseHead head = headOf(
        {{"Last-Modified", lastModified}, {"Date", date}, {"Content-Encoding", "br"}});
    Generation generation = head.generation(77, true);
    QCOMPARE(generation.lastModifiedIsStrong, strong);
    QCOMPARE(generation.strongValidator(), strong ? lastModified : QByteArray());
    QCOMPARE(generation.lastModified, lastModified);
    QCOMPARE(generation.effectiveUrl, head.url);
    QCOMPARE(generation.totalBytes, 77);
    QCOMPARE(generation.contentEncoding, QByteArray("br"));
    QVERIFY(generation.acceptsRanges);
    // An entity tag goes before the date: a strong one serves, a weak one forbids.
    head.etag = "\"v1\"";
    QCOMPARE(head.generation(77, false).strongValidator(), QByteArray("\"v1\""));
    QVERIFY(!head.generation(77, false).acceptsRanges);
    for (const char *weak : {"W/\"v1\"", "\"v1\r\nCookie: x\"", "\"v1\rCookie: x\""}) {
        head.etag = weak;
        QCOMPARE(head.generation(77, true).strongValidator(), QByteArray());
    }
    generation.etag.clear();
    generation.lastModifiedIsStrong = true;
    generation.lastModified = "W/n, 06 Nov 1994 08:49:37 GMT";
    QCOMPARE(generation.strongValidator(), QByteArray());
}

QTEST_GUILESS_MAIN(ResponseHeadTest)
#include "ResponseHeadTest.moc"
