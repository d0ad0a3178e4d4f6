// SPDX-License-Identifier: MIT
#include "text/Format.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale chinese(QLocale::Chinese, QLocale::China);

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void size_data();
    void size();
    void sizeOf_data();
    void sizeOf();
    void speed();
    void duration_data();
    void duration();
    void clock_data();
    void clock();
    void percentIsNeverEarly_data();
    void percentIsNeverEarly();
};

void FormatTest::size_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");

    const QLocale c = QLocale::c();
    QTest::newRow("nothing") << c << qint64(0) << u"0 bytes"_s;
    QTest::newRow("below the first unit") << c << qint64(999) << u"999 bytes"_s;
    QTest::newRow("first unit") << c << qint64(1000) << u"1.0 kB"_s;
    QTest::newRow("rounded down") << c << qint64(1'249) << u"1.2 kB"_s;
    QTest::newRow("rounded up") << c << qint64(1'250) << u"1.3 kB"_s;
    QTest::newRow("just below a unit") << c << qint64(999'499) << u"999 kB"_s;
    QTest::newRow("rounds into the next unit") << c << qint64(999'500) << u"1.0 MB"_s;
    QTest::newRow("one digit behind the point below a hundred")
        << c << qint64(99'949) << u"99.9 kB"_s;
    QTest::newRow("none from a hundred on") << c << qint64(99'950) << u"100 kB"_s;
    QTest::newRow("hundreds of megabytes") << c << qint64(812'400'000) << u"812 MB"_s;
    QTest::newRow("megabytes") << c << qint64(64 * 1024 * 1024) << u"67.1 MB"_s;
    QTest::newRow("gigabytes") << c << qint64(2'147'483'648) << u"2.1 GB"_s;
    QTest::newRow("terabytes") << c << qint64(999'950'000'000) << u"1.0 TB"_s;
    QTest::newRow("petabytes") << c << qint64(1'000'000'000'000'000) << u"1.0 PB"_s;
    QTest::newRow("largest") << c << std::numeric_limits<qint64>::max() << u"9.2 EB"_s;
    QTest::newRow("unknown") << c << qint64(-1) << u"unknown size"_s;
    QTest::newRow("smallest") << c << std::numeric_limits<qint64>::min() << u"unknown size"_s;
    QTest::newRow("German comma") << german << qint64(2'147'483'648) << u"2,1 GB"_s;
    QTest::newRow("German largest") << german << std::numeric_limits<qint64>::max() << u"9,2 EB"_s;
    QTest::newRow("Chinese") << chinese << qint64(2'147'483'648) << u"2.1 GB"_s;
}

void FormatTest::size()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, bytes);
    QTEST(formatSize(bytes, locale), "text");
}

void FormatTest::sizeOf_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("text");

    const QLocale c = QLocale::c();
    QTest::newRow("one unit") << c << qint64(2'100'000'000) << qint64(4'900'000'000)
                              << u"2.1 of 4.9 GB"_s;
    QTest::newRow("two units") << c << qint64(820'000) << qint64(4'900'000'000)
                               << u"820 kB of 4.9 GB"_s;
    QTest::newRow("bytes") << c << qint64(5) << qint64(10) << u"5 of 10 bytes"_s;
    QTest::newRow("unknown total") << c << qint64(2'100'000) << qint64(-1) << u"2.1 MB"_s;
    QTest::newRow("nothing yet") << c << qint64(-1) << qint64(4'900'000) << u"0 bytes of 4.9 MB"_s;
    QTest::newRow("German") << german << qint64(2'100'000) << qint64(4'900'000)
                            << u"2,1 of 4,9 MB"_s;
    QTest::newRow("Chinese") << chinese << qint64(2'100'000) << qint64(4'900'000)
                             << u"2.1 of 4.9 MB"_s;
}

void FormatTest::sizeOf()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, bytes);
    QFETCH(qint64, total);
    QTEST(formatSizeOf(bytes, total, locale), "text");
}

void FormatTest::speed()
{
    const QLocale c = QLocale::c();
    QCOMPARE(formatSpeed(48'200'000, c), u"48.2 MB/s"_s);
    QCOMPARE(formatSpeed(48'200'000, german), u"48,2 MB/s"_s);
    QCOMPARE(formatSpeed(48'200'000, chinese), u"48.2 MB/s"_s);
    QCOMPARE(formatSpeed(0.4, c), u"0 bytes/s"_s);
    QCOMPARE(formatSpeed(-3, c), u"0 bytes/s"_s);
    QCOMPARE(formatSpeed(std::nan(""), c), u"0 bytes/s"_s);
    QCOMPARE(formatSpeed(std::numeric_limits<double>::infinity(), c), u"1.0 EB/s"_s);
}

void FormatTest::duration_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");

    constexpr qint64 s = 1000;
    constexpr qint64 min = 60 * s;
    constexpr qint64 h = 60 * min;
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("over") << qint64(0) << u"0 s"_s;
    QTest::newRow("not quite over") << qint64(1) << u"1 s"_s;
    QTest::newRow("seconds") << 59 * s << u"59 s"_s;
    QTest::newRow("rounds into a minute") << 59 * s + 1 << u"1 min"_s;
    QTest::newRow("minute and seconds") << 62 * s << u"1 min 2 s"_s;
    QTest::newRow("seconds no longer matter") << 41 * min + 12 * s << u"41 min"_s;
    QTest::newRow("hours and minutes") << 3 * h + 5 * min + 7 * s << u"3 h 5 min"_s;
    QTest::newRow("whole hours") << 3 * h << u"3 h"_s;
    QTest::newRow("one day") << 24 * h << u"1 day"_s;
    QTest::newRow("one day and hours") << 27 * h + 5 * min << u"1 day 3 h"_s;
    QTest::newRow("days") << 48 * h << u"2 days"_s;
    QTest::newRow("longest") << std::numeric_limits<qint64>::max() << u"106751991167 days 7 h"_s;
}

void FormatTest::duration()
{
    QFETCH(qint64, ms);
    QTEST(formatDuration(ms, QLocale::c()), "text");
    if (ms > 0 && ms < 48 * 3600 * 1000) {
        QCOMPARE(formatDuration(ms, german), formatDuration(ms, QLocale::c()));
        QCOMPARE(formatDuration(ms, chinese), formatDuration(ms, QLocale::c()));
    }
}

void FormatTest::percentIsNeverEarly_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("result");

    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    QTest::newRow("nothing") << qint64(0) << qint64(10) << 0;
    QTest::newRow("some") << qint64(29) << qint64(100) << 29;
    QTest::newRow("one byte is missing") << qint64(999'999) << qint64(1'000'000) << 99;
    QTest::newRow("one byte of 9 EB is missing") << largest - 1 << largest << 99;
    QTest::newRow("half of 9 EB") << largest / 2 + 1 << largest << 50;
    QTest::newRow("all") << qint64(1'000'000) << qint64(1'000'000) << 100;
    QTest::newRow("all of 9 EB") << largest << largest << 100;
    QTest::newRow("an empty file") << qint64(0) << qint64(0) << 100;
    QTest::newRow("unknown total") << qint64(5) << qint64(-1) << -1;
    QTest::newRow("below nothing") << qint64(-5) << qint64(10) << 0;
}

void FormatTest::percentIsNeverEarly()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, total);
    QTEST(percent(bytes, total), "result");
}

void FormatTest::clock_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << QLocale::c() << u"15:04:09"_s;
    QTest::newRow("German") << german << u"15:04:09"_s;
    QTest::newRow("by twelve") << QLocale(u"en_US"_s) << u"3:04:09 PM"_s;
    QTest::newRow("zone in brackets") << QLocale(u"es_ES"_s) << u"15:04:09"_s;
    QTest::newRow("zone first") << chinese << u"15:04:09"_s;
    QTest::newRow("points") << QLocale(u"fi_FI"_s) << u"15.04.09"_s;
    QTest::newRow("words within") << QLocale(u"fr_CA"_s) << u"15 h 04 min 09 s"_s;
    QTest::newRow("words behind") << QLocale(u"bg_BG"_s) << u"15:04:09 ч."_s;
}

void FormatTest::clock()
{
    QFETCH(const QLocale, locale);
    QTEST(formatClock(QTime(15, 4, 9), locale), "text");
}

QTEST_GUILESS_MAIN(FormatTest)
#include "FormatTest.moc"
