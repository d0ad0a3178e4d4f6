// SPDX-License-Identifier: MIT
#include "transfer/RoomLedger.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr DownloadId a{1};
constexpr DownloadId b{2};
constexpr DownloadId c{3};

RoomLedger::Rest always(qint64 bytes)
{
    return [bytes] { return bytes; };
}

} // namespace

/// Two volumes, whose room a test sets: "/one", and "/two" for what lies below that.
class RoomLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void othersAreCounted();
    void whatIsOnDiskNeedsNoMoreRoom();
    void volumesAreApart();
    void unknownRoomIsNoObstacle();
    void aClaimReplacesTheOneBefore();
    void whoIsRefusedHoldsNothing();
    void lookedAtAgain();
    void whoNeedsNothingGoesOn();
    void countsBeyondAllBounds();
    void letsGoOfWhatItHolds();
    void looksAtTheRealDisk();

private:
    qint64 m_one = 0;
    qint64 m_two = 0;
    std::unique_ptr<RoomLedger> m_ledger;
};

void RoomLedgerTest::init()
{
    m_one = 100;
    m_two = 100;
    m_ledger = std::make_unique<RoomLedger>([this](const QString &folder) {
        return folder.startsWith(u"/two") ? RoomLedger::Volume{2, m_two}
                                          : RoomLedger::Volume{1, m_one};
    });
}

void RoomLedgerTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<qint64>("needed");
    QTest::addColumn<qint64>("missing");
    QTest::newRow("less than there is") << qint64(99) << qint64(0);
    QTest::newRow("just what there is") << qint64(100) << qint64(0);
    QTest::newRow("a byte more") << qint64(101) << qint64(1);
    QTest::newRow("nothing") << qint64(0) << qint64(0);
}

void RoomLedgerTest::whatIsMissingIsSaid()
{
    QFETCH(const qint64, needed);
    QFETCH(const qint64, missing);
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(needed)), missing);
}

void RoomLedgerTest::othersAreCounted()
{
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(60)), 0);
    QCOMPARE(m_ledger->claim(b, u"/one/deeper"_s, always(60)), 20);
    QCOMPARE(m_ledger->claim(b, u"/one/deeper"_s, always(40)), 0);
    m_ledger->release(a);
    QCOMPARE(m_ledger->claim(c, u"/one"_s, always(60)), 0);
}

void RoomLedgerTest::whatIsOnDiskNeedsNoMoreRoom()
{
    qint64 rest = 60;
    QCOMPARE(m_ledger->claim(a, u"/one"_s, [&rest] { return rest; }), 0);
    // It writes: there is less room, of which it needs less.
    rest = 10;
    m_one = 50;
    QCOMPARE(m_ledger->claim(b, u"/one"_s, always(40)), 0);
}

void RoomLedgerTest::volumesAreApart()
{
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(100)), 0);
    QCOMPARE(m_ledger->claim(b, u"/two"_s, always(100)), 0);
    QCOMPARE(m_ledger->claim(c, u"/two"_s, always(1)), 1);
}

void RoomLedgerTest::unknownRoomIsNoObstacle()
{
    m_one = -1;
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(1'000)), 0);
    QCOMPARE(m_ledger->missing(a), 0);
}

void RoomLedgerTest::aClaimReplacesTheOneBefore()
{
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(60)), 0);
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(100)), 0);
    QCOMPARE(m_ledger->claim(b, u"/one"_s, always(1)), 1);
}

void RoomLedgerTest::whoIsRefusedHoldsNothing()
{
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(200)), 100);
    QCOMPARE(m_ledger->claim(b, u"/one"_s, always(100)), 0);
}

void RoomLedgerTest::lookedAtAgain()
{
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(50)), 0);
    QCOMPARE(m_ledger->claim(b, u"/one"_s, always(40)), 0);
    QCOMPARE(m_ledger->missing(a), 0);
    // Somebody else filled the disk: who notices first makes room for the others.
    m_one = 60;
    QCOMPARE(m_ledger->missing(a), 30);
    QCOMPARE(m_ledger->missing(b), 0);
    QCOMPARE(m_ledger->missing(c), 0);
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(50)), 30);
    m_one = 90;
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(50)), 0);
}

void RoomLedgerTest::whoNeedsNothingGoesOn()
{
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(0)), 0);
    QCOMPARE(m_ledger->claim(b, u"/one"_s, always(100)), 0);
    m_one = 0;
    QCOMPARE(m_ledger->missing(a), 0);
    QCOMPARE(m_ledger->missing(b), 100);
}

void RoomLedgerTest::countsBeyondAllBounds()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    m_one = most;
    QCOMPARE(m_ledger->claim(a, u"/one"_s, always(most)), 0);
    m_one = 100;
    QCOMPARE(m_ledger->claim(b, u"/one"_s, always(most)), most - 100);
}

void RoomLedgerTest::letsGoOfWhatItHolds()
{
    auto held = std::make_shared<int>(0);
    const std::weak_ptr<int> watched = held;
    QCOMPARE(m_ledger->claim(a, u"/one"_s, [held = std::move(held)] { return qint64(*held); }), 0);
    QVERIFY(!watched.expired());
    m_ledger->release(a);
    QVERIFY(watched.expired());
}

void RoomLedgerTest::looksAtTheRealDisk()
{
    const QTemporaryDir dir;
    const RoomLedger::Volume volume = RoomLedger::lookAtVolume(dir.path());
    QVERIFY(volume.device != 0);
    QVERIFY(volume.freeBytes > 0);
    QCOMPARE(RoomLedger::lookAtVolume(dir.filePath(u"none"_s)).freeBytes, -1);
    RoomLedger ledger;
    QCOMPARE(ledger.claim(a, dir.path(), always(1)), 0);
    QVERIFY(ledger.claim(b, dir.path(), always(1LL << 62)) > 0);
}

QTEST_GUILESS_MAIN(RoomLedgerTest)
#include "RoomLedgerTest.moc"
