// SPDX-License-Identifier: MIT
#include "core/ContentRange.h"

#include <QTest>

using namespace gannet;

class ContentRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
};

void ContentRangeTest::accepted_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("unsatisfied");
    const auto row = [](const char *words, const QByteArray &field, qint64 first, qint64 last,
                        qint64 total, bool unsatisfied = false) {
        QTest::newRow(words) << field << first << last << total << unsatisfied;
    };
    row("a part", "bytes 0-499/1234", 0, 499, 1234);
    row("the last byte", "bytes 1233-1233/1234", 1233, 1233, 1234);
    row("the only byte", "bytes 0-0/1", 0, 0, 1);
    row("the whole", "bytes 0-1233/1234", 0, 1233, 1234);
    row("total not known", "bytes 42-1233/*", 42, 1233, -1);
    row("not satisfiable", "bytes */1234", -1, -1, 1234, true);
    row("not satisfiable: an empty file", "bytes */0", -1, -1, 0, true);
    row("unit in capitals", "Bytes 0-1/2", 0, 1, 2);
    row("leading zeros", "bytes 000-001/0002", 0, 1, 2);
    row("past 4 GiB", "bytes 4294967296-5368709119/5368709120", 4294967296, 5368709119, 5368709120);
    row("the largest total", "bytes 0-9223372036854775806/9223372036854775807", 0,
        9223372036854775806, 9223372036854775807);
    row("the largest last without total", "bytes 1-9223372036854775806/*", 1, 9223372036854775806,
        -1);
}

void ContentRangeTest::accepted()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    QFETCH(qint64, total);
    QFETCH(bool, unsatisfied);
    const std::optional<ContentRange> range = ContentRange::parse(field);
    QVERIFY(range.has_value());
    QCOMPARE(range->first, first);
    QCOMPARE(range->last, last);
    QCOMPARE(range->total, total);
    QCOMPARE(range->unsatisfied, unsatisfied);
}

void ContentRangeTest::refused_data()
{
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *words, const QByteArray &field) {
        QTest::newRow(words) << field;
    };
    row("empty", "");
    row("only the unit", "bytes");
    row("unit and space", "bytes ");
    row("another unit", "items 0-1/2");
    row("a longer unit", "bytesx 0-1/2");
    row("no unit", "0-1/2");
    row("equals sign as in Range", "bytes=0-1/2");
    row("no space", "bytes0-1/2");
    row("two spaces", "bytes  0-1/2");
    row("tab", "bytes\t0-1/2");
    row("space before", " bytes 0-1/2");
    row("space behind", "bytes 0-1/2 ");
    row("space before the slash", "bytes 0-1 /2");
    row("space behind the slash", "bytes 0-1/ 2");
    row("space around the dash", "bytes 0 - 1/2");
    row("no slash", "bytes 0-1");
    row("no total", "bytes 0-1/");
    row("no dash", "bytes 1/2");
    row("no first", "bytes -1/2");
    row("no last", "bytes 0-/2");
    row("only a dash", "bytes -/2");
    row("nothing before the slash", "bytes /2");
    row("negative first", "bytes -1-1/2");
    row("negative last", "bytes 0--1/2");
    row("negative total", "bytes 0-1/-2");
    row("plus sign", "bytes +0-1/2");
    row("hex", "bytes 0x0-0x1/2");
    row("fraction", "bytes 0.0-1/2");
    row("last before first", "bytes 5-4/10");
    row("last equals total", "bytes 0-2/2");
    row("last past total", "bytes 0-9/2");
    row("total of nothing", "bytes 0-0/0");
    row("overflow of first", "bytes 9223372036854775808-9223372036854775809/*");
    row("overflow of last", "bytes 0-9223372036854775808/*");
    row("overflow of total", "bytes 0-1/9223372036854775808");
    row("overflow that wraps round to small", "bytes 0-1/18446744073709551618");
    row("overflow by many digits", "bytes 0-1/99999999999999999999999999999999");
    row("overflow of one past the last", "bytes 0-9223372036854775807/*");
    row("star for both", "bytes */*");
    row("star for first", "bytes *-1/2");
    row("star and more", "bytes **/2");
    row("star total and more", "bytes 0-1/*2");
    row("garbage after", "bytes 0-1/2abc");
    row("two values joined", "bytes 0-1/2, bytes 0-1/2");
    row("two slashes", "bytes 0-1/2/3");
    row("NUL after", QByteArray("bytes 0-1/2\0", 12));
    row("line break after", "bytes 0-1/2\r\n");
    row("other digits", "bytes 0-\xd9\xa1/2");
}

void ContentRangeTest::refused()
{
    QFETCH(QByteArray, field);
    QVERIFY(!ContentRange::parse(field).has_value());
}

QTEST_GUILESS_MAIN(ContentRangeTest)
#include "ContentRangeTest.moc"
