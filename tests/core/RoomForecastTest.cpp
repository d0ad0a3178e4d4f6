// SPDX-License-Identifier: MIT
#include "core/RoomForecast.h"

#include <QTest>

#include <limits>

using namespace gannet;
using namespace Qt::StringLiterals;

class RoomForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rest_data();
    void rest();
    void fits_data();
    void fits();
    void saysWhereItLacks();
};

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

/// "1:30 2:? 3:5@1 4:?50": ids, what they need, their folder where it is not the first, and what was lacking
/// for one of unknown size.
QList<RoomNeed> needsOf(const QString &text)
{
    QList<RoomNeed> needs;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString bytes = word.section(u':', 1).section(u'@', 0, 0);
        const bool isKnown = !bytes.startsWith(u'?');
        needs += {DownloadId(word.section(u':', 0, 0).toLongLong()), word.section(u'@', 1).toInt(),
                  isKnown ? bytes.toLongLong() : -1, isKnown ? 0 : bytes.sliced(1).toLongLong()};
    }
    return needs;
}

QString idsOf(const QList<DownloadId> &ids)
{
    QStringList words;
    for (const DownloadId id : ids)
        words += QString::number(qint64(id));
    return words.join(u' ');
}

} // namespace

void RoomForecastTest::rest_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("taken");
    QTest::addColumn<qint64>("rest");
    QTest::newRow("nothing is here") << 100LL << 0LL << 0LL << 100LL;
    QTest::newRow("some is here") << 100LL << 30LL << 0LL << 70LL;
    QTest::newRow("all of it was set aside") << 100LL << 30LL << 104LL << 0LL;
    QTest::newRow("a file with holes") << 100LL << 30LL << 20LL << 70LL;
    QTest::newRow("more than was said") << 100LL << 120LL << 0LL << 0LL;
    QTest::newRow("not known") << -1LL << 30LL << 30LL << -1LL;
    QTest::newRow("as large as can be") << most << 0LL << 0LL << most;
}

void RoomForecastTest::rest()
{
    QFETCH(const qint64, total);
    QFETCH(const qint64, received);
    QFETCH(const qint64, taken);
    QTEST(restOnDisk(total, received, taken), "rest");
}

void RoomForecastTest::fits_data()
{
    QTest::addColumn<QString>("needs");
    QTest::addColumn<QList<qint64>>("room"); // of folders 0, 1: their volumes' free bytes
    QTest::addColumn<QString>("lacking");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<qint64>("missing");
    using Room = QList<qint64>;
    QTest::newRow("nothing is to run") << QString() << Room{0} << QString() << 0 << 0LL;
    QTest::newRow("to the last byte") << u"1:60 2:40"_s << Room{100} << QString() << 0 << 0LL;
    QTest::newRow("one byte too much") << u"1:60 2:41"_s << Room{100} << u"2"_s << 0 << 1LL;
    QTest::newRow("a smaller one behind goes on")
        << u"1:60 2:50 3:30 4:20"_s << Room{100} << u"2 4"_s << 0 << 60LL;
    QTest::newRow("what is here already needs nothing")
        << u"1:0 2:0"_s << Room{0} << QString() << 0 << 0LL;
    QTest::newRow("unknown sizes are not guessed")
        << u"1:? 2:100 3:?"_s << Room{100} << QString() << 2 << 0LL;
    QTest::newRow("unknown beside what lacks") << u"1:? 2:101"_s << Room{100} << u"2"_s << 1 << 1LL;
    QTest::newRow("each volume has its own room")
        << u"1:90 2:90@1 3:20"_s << Room{100, 100} << u"3"_s << 0 << 10LL;
    QTest::newRow("a volume that cannot be asked")
        << u"1:500 2:101@1"_s << Room{-1, 100} << u"2"_s << 0 << 1LL;
    QTest::newRow("a folder that nobody knows")
        << u"1:500@7 2:10"_s << Room{100} << QString() << 0 << 0LL;
    QTest::newRow("sizes past all bounds")
        << u"1:%1 2:%1"_s.arg(most) << Room{100} << u"1 2"_s << 0 << most - 100;
    QTest::newRow("of unknown size, but turned away by the disk")
        << u"1:? 2:?50 3:100 4:20"_s << Room{100} << u"2 4"_s << 1 << 70LL;
    QTest::newRow("a full disk") << u"1:1 2:? 3:0"_s << Room{0} << u"1"_s << 1 << 1LL;
}

void RoomForecastTest::fits()
{
    QFETCH(const QString, needs);
    QFETCH(const QList<qint64>, room);
    QList<RoomVolume> volumes;
    for (const qint64 bytes : room)
        volumes += {u"/%1"_s.arg(volumes.size()), bytes};
    const RoomForecast forecast = forecastRoom(needsOf(needs), volumes);
    QCOMPARE(forecast.total, needsOf(needs).size());
    QTEST(idsOf(forecast.lacking), "lacking");
    QTEST(forecast.unknown, "unknown");
    QTEST(forecast.missingBytes, "missing");
    QCOMPARE(forecast.folder < 0, forecast.lacking.isEmpty());
}

void RoomForecastTest::saysWhereItLacks()
{
    // Two folders of one disk share its room.
    const QList<RoomVolume> volumes{{u"/"_s, 100}, {u"/"_s, 100}, {u"/usb"_s, 10}};
    RoomForecast forecast = forecastRoom(needsOf(u"1:70 2:70@1"_s), volumes);
    QCOMPARE(idsOf(forecast.lacking), u"2"_s);
    QCOMPARE(forecast.folder, 1);
    forecast = forecastRoom(needsOf(u"1:170 2:70@1 3:50@1"_s), volumes);
    QCOMPARE(idsOf(forecast.lacking), u"1 3"_s);
    QVERIFY(forecast.isOneVolume);
    forecast = forecastRoom(needsOf(u"1:170 2:70@2"_s), volumes);
    QCOMPARE(forecast.folder, 0);
    QVERIFY(!forecast.isOneVolume);
}

QTEST_APPLESS_MAIN(RoomForecastTest)
#include "RoomForecastTest.moc"
