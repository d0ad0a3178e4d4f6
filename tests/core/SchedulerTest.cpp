// SPDX-License-Identifier: MIT
#include "core/Scheduler.h"

#include <QTest>

#include <algorithm>

using namespace gannet;
using namespace Qt::StringLiterals;

/// A row is a short story. Downloads are named by host and number, "a2" being the second of host
/// "a", and stand in the list in the order of the row's first word:
///   "limit 2", "limit 3 per host 1"    the limits, at any time
///   "end a1", "remove b2"              it leaves, running or queued
///   "add a3 at 0", "add a3 at end"     it is queued, before all others or behind
///   "run: a1 b1", "run: nothing"       these are let run now, in this order, and no more
class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data();
    void stories();
    void countsQueuedAndRunning();
    void unknownOnesAreIgnored();
    void enqueuedAgainItMoves();
    void heldFoldersStayQueued();
    void heldFoldersAndAFullHost();
    void aSharedPositionLosesNone_data();
    void aSharedPositionLosesNone();
    void twentyThousand();
};

namespace {

DownloadId idOf(QStringView name)
{
    return DownloadId(name.front().unicode() * 1000 + name.sliced(1).toInt());
}

QString nameOf(DownloadId id)
{
    return QChar(ushort(qint64(id) / 1000)) + QString::number(qint64(id) % 1000);
}

QString takeAll(Scheduler &scheduler)
{
    QStringList taken;
    while (const auto id = scheduler.takeNext())
        taken.append(nameOf(*id));
    return taken.isEmpty() ? u"nothing"_s : taken.join(u' ');
}

} // namespace

void SchedulerTest::stories_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("story");
    QTest::newRow("an empty list") << QString() << QStringList{u"run: nothing"_s};
    QTest::newRow("in the order of the list")
        << u"a1 b1 a2 c1"_s
        << QStringList{u"limit 3"_s, u"run: a1 b1 a2"_s, u"end b1"_s, u"run: c1"_s};
    QTest::newRow("two hosts, limit 2, one a host")
        << u"a1 a2 b1"_s
        << QStringList{u"limit 2 per host 1"_s, u"run: a1 b1"_s, u"end a1"_s, u"run: a2"_s};
    QTest::newRow("a full host does not hold up the others")
        << u"a1 a2 a3 b1 c1"_s
        << QStringList{u"limit 5 per host 2"_s, u"run: a1 a2 b1 c1"_s, u"end b1"_s,
                       u"run: nothing"_s,       u"end a2"_s,           u"run: a3"_s};
    QTest::newRow("one end lets one in")
        << u"a1 a2 a3 a4"_s
        << QStringList{u"limit 2"_s, u"run: a1 a2"_s, u"end a1"_s, u"run: a3"_s, u"run: nothing"_s};
    QTest::newRow("the limit is raised while they run")
        << u"a1 a2 a3"_s << QStringList{u"limit 1"_s, u"run: a1"_s, u"limit 3"_s, u"run: a2 a3"_s};
    QTest::newRow("the limit is lowered while they run: none is let in until fewer run")
        << u"a1 a2 a3 a4"_s
        << QStringList{u"limit 3"_s, u"run: a1 a2 a3"_s, u"limit 1"_s, u"end a1"_s,
                       u"end a2"_s,  u"run: nothing"_s,  u"end a3"_s,  u"run: a4"_s};
    QTest::newRow("the limit a host is lowered and raised while they run")
        << u"a1 a2 a3 b1"_s
        << QStringList{u"limit 9 per host 2"_s,
                       u"run: a1 a2 b1"_s,
                       u"limit 9 per host 1"_s,
                       u"end a1"_s,
                       u"run: nothing"_s,
                       u"end a2"_s,
                       u"run: a3"_s};
    QTest::newRow("the limit a host is lowered while only the total holds them")
        << u"a1 a2 b1"_s
        << QStringList{u"limit 1"_s, u"run: a1"_s, u"limit 9 per host 1"_s, u"run: b1"_s};
    QTest::newRow("the limit a host is lifted")
        << u"a1 a2 a3"_s
        << QStringList{u"limit 9 per host 1"_s, u"run: a1"_s, u"limit 9"_s, u"run: a2 a3"_s};
    QTest::newRow("a limit of none holds all")
        << u"a1"_s << QStringList{u"limit 0"_s, u"run: nothing"_s, u"limit 1"_s, u"run: a1"_s};
    QTest::newRow("the first is removed")
        << u"a1 a2 a3"_s << QStringList{u"limit 1"_s, u"remove a1"_s, u"run: a2"_s};
    QTest::newRow("one in the middle is removed")
        << u"a1 a2 a3"_s << QStringList{u"limit 3"_s, u"remove a2"_s, u"run: a1 a3"_s};
    QTest::newRow("the last is removed")
        << u"a1 a2 a3"_s << QStringList{u"limit 3"_s, u"remove a3"_s, u"run: a1 a2"_s};
    QTest::newRow("a queued one of a full host is removed")
        << u"a1 a2 a3"_s << QStringList{u"limit 3 per host 1"_s, u"run: a1"_s, u"remove a2"_s,
                                        u"run: nothing"_s,       u"end a1"_s,  u"run: a3"_s};
    QTest::newRow("a running one is removed twice: it counts once")
        << u"a1 a2 a3 a4"_s << QStringList{u"limit 2"_s,   u"run: a1 a2"_s, u"remove a1"_s,
                                           u"remove a1"_s, u"run: a3"_s,    u"run: nothing"_s};
    QTest::newRow("one is put before the others")
        << u"a1 a2"_s
        << QStringList{u"limit 1"_s, u"add b1 at 0"_s, u"run: b1"_s, u"end b1"_s, u"run: a1"_s};
    QTest::newRow("one is put before the others of its own host")
        << u"a1 a2"_s
        << QStringList{u"limit 1"_s, u"add a3 at 0"_s, u"run: a3"_s, u"end a3"_s, u"run: a1"_s};
    QTest::newRow("one that ran comes back to its old place")
        << u"a1 a2"_s
        << QStringList{u"limit 1"_s, u"run: a1"_s, u"end a1"_s, u"add a1 at 0"_s, u"run: a1"_s};
    QTest::newRow("one is put behind")
        << u"a1 a2"_s << QStringList{u"limit 9"_s, u"add b1 at end"_s, u"run: a1 a2 b1"_s};
    QTest::newRow("an emptied host is as good as new")
        << u"a1"_s << QStringList{u"limit 1 per host 1"_s, u"run: a1"_s,       u"end a1"_s,
                                  u"run: nothing"_s,       u"add a2 at end"_s, u"run: a2"_s};
}

void SchedulerTest::stories()
{
    QFETCH(const QString, list);
    QFETCH(const QStringList, story);
    Scheduler scheduler;
    qint64 position = 1;
    const QStringList names = list.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        scheduler.enqueue(idOf(name), position++, name.left(1));
    for (const QString &line : story) {
        const QStringList words = line.split(u' ');
        if (words.first() == u"limit")
            scheduler.setLimits(words.at(1).toInt(), words.size() > 2 ? words.last().toInt() : 0);
        else if (words.first() == u"end" || words.first() == u"remove")
            scheduler.remove(idOf(words.at(1)));
        else if (words.first() == u"add")
            scheduler.enqueue(idOf(words.at(1)), words.last() == u"end" ? position++ : 0,
                              words.at(1).left(1));
        else if (words.first() == u"run:")
            QVERIFY2(takeAll(scheduler) == line.sliced(5), qPrintable(line));
        else
            QFAIL(qPrintable(u"no such word: "_s + line));
    }
}

void SchedulerTest::countsQueuedAndRunning()
{
    Scheduler scheduler;
    scheduler.setLimits(1, 0);
    scheduler.enqueue(DownloadId(1), 1, u"a"_s);
    scheduler.enqueue(DownloadId(2), 2, u"a"_s);
    QCOMPARE(scheduler.queuedCount(), 2);
    QCOMPARE(scheduler.runningCount(), 0);
    QVERIFY(scheduler.takeNext() == DownloadId(1));
    QCOMPARE(scheduler.queuedCount(), 1);
    QCOMPARE(scheduler.runningCount(), 1);
    scheduler.remove(DownloadId(1));
    scheduler.remove(DownloadId(2));
    QCOMPARE(scheduler.queuedCount(), 0);
    QCOMPARE(scheduler.runningCount(), 0);
    QVERIFY(!scheduler.takeNext());
}

void SchedulerTest::unknownOnesAreIgnored()
{
    Scheduler scheduler;
    scheduler.remove(DownloadId(7));
    scheduler.enqueue(DownloadId(1), 1, u"a"_s);
    scheduler.remove(DownloadId(7));
    QCOMPARE(scheduler.queuedCount(), 1);
    QVERIFY(scheduler.takeNext() == DownloadId(1));
}

void SchedulerTest::enqueuedAgainItMoves()
{
    Scheduler scheduler;
    scheduler.setLimits(9, 0);
    scheduler.enqueue(DownloadId(1), 1, u"a"_s);
    scheduler.enqueue(DownloadId(2), 2, u"a"_s);
    scheduler.enqueue(DownloadId(1), 3, u"b"_s);
    QCOMPARE(scheduler.queuedCount(), 2);
    QVERIFY(scheduler.takeNext() == DownloadId(2));
    QVERIFY(scheduler.takeNext() == DownloadId(1));
    QVERIFY(!scheduler.takeNext());
}

void SchedulerTest::heldFoldersStayQueued()
{
    Scheduler scheduler;
    scheduler.setLimits(9, 0);
    scheduler.enqueue(DownloadId(1), 1, u"a"_s, u"/x"_s);
    scheduler.enqueue(DownloadId(2), 2, u"a"_s, u"/y"_s);
    scheduler.enqueue(DownloadId(3), 3, u"a"_s);
    scheduler.enqueue(DownloadId(4), 4, u"b"_s, u"/x"_s);
    scheduler.setHolds({u"/x"_s}, false);
    QVERIFY(scheduler.takeNext() == DownloadId(2));
    QVERIFY(scheduler.takeNext() == DownloadId(3));
    QVERIFY(!scheduler.takeNext());
    QCOMPARE(scheduler.queuedCount(), 2);
    scheduler.enqueue(DownloadId(5), 5, u"c"_s, u"/x"_s);
    scheduler.enqueue(DownloadId(6), 6, u"c"_s);
    scheduler.setHolds({}, true);
    QVERIFY(scheduler.takeNext() == DownloadId(6));
    QVERIFY(!scheduler.takeNext());
    scheduler.setHolds({}, false);
    QVERIFY(scheduler.takeNext() == DownloadId(1));
    QVERIFY(scheduler.takeNext() == DownloadId(4));
    QVERIFY(scheduler.takeNext() == DownloadId(5));
    QCOMPARE(scheduler.queuedCount(), 0);
    QCOMPARE(scheduler.runningCount(), 6);
}

void SchedulerTest::heldFoldersAndAFullHost()
{
    Scheduler scheduler;
    scheduler.setLimits(9, 1);
    scheduler.enqueue(DownloadId(1), 1, u"a"_s, u"/x"_s);
    scheduler.enqueue(DownloadId(2), 2, u"a"_s, u"/y"_s);
    QVERIFY(scheduler.takeNext() == DownloadId(1));
    QVERIFY(!scheduler.takeNext());
    // Its end frees the host, and yet the folder is held.
    scheduler.setHolds({u"/y"_s}, false);
    scheduler.remove(DownloadId(1));
    QVERIFY(!scheduler.takeNext());
    scheduler.setHolds({}, false);
    QVERIFY(scheduler.takeNext() == DownloadId(2));
    scheduler.remove(DownloadId(2));
    QCOMPARE(scheduler.runningCount(), 0);
}

void SchedulerTest::aSharedPositionLosesNone_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::newRow("of one host") << u"aaa"_s;
    QTest::newRow("of two hosts") << u"aba"_s;
}

void SchedulerTest::aSharedPositionLosesNone()
{
    QFETCH(const QString, hosts);
    Scheduler scheduler;
    scheduler.setLimits(1, 0);
    for (int i = 0; i < hosts.size(); ++i)
        scheduler.enqueue(DownloadId(i + 1), 7, hosts.mid(i, 1));
    QCOMPARE(scheduler.queuedCount(), hosts.size());
    // One that leaves takes no other with it.
    scheduler.remove(DownloadId(2));
    QCOMPARE(scheduler.queuedCount(), hosts.size() - 1);
    scheduler.enqueue(DownloadId(2), 7, hosts.mid(1, 1));
    QList<qint64> ran;
    while (const auto id = scheduler.takeNext()) {
        ran.append(qint64(*id));
        scheduler.remove(*id);
    }
    std::sort(ran.begin(), ran.end());
    QCOMPARE(ran, (QList<qint64>{1, 2, 3}));
    QCOMPARE(scheduler.queuedCount(), 0);
}

void SchedulerTest::twentyThousand()
{
    constexpr int count = 20'000;
    constexpr int hosts = 700;
    Scheduler scheduler;
    scheduler.setLimits(50, 2);
    // In an order that is not the list's.
    for (int i = 0; i < count; ++i) {
        const int place = int(qint64(i) * 7919 % count);
        scheduler.enqueue(DownloadId(place + 1), place, QString::number(place % hosts));
    }
    QCOMPARE(scheduler.queuedCount(), count);
    QList<DownloadId> running;
    QHash<qint64, int> ofHost;
    QList<bool> ran(count, false);
    int finished = 0;
    const auto host = [](DownloadId id) { return (qint64(id) - 1) % hosts; };
    while (finished < count) {
        while (const auto id = scheduler.takeNext()) {
            running.append(*id);
            QVERIFY(++ofHost[host(*id)] <= 2);
            QVERIFY(!ran.at(qint64(*id) - 1));
            ran[qint64(*id) - 1] = true;
        }
        QVERIFY(running.size() <= 50);
        QVERIFY(!running.isEmpty());
        const DownloadId done = running.takeFirst();
        // One at a time ends and all hosts have as many: the list's order is the order of running.
        QCOMPARE(qint64(done), finished + 1);
        --ofHost[host(done)];
        scheduler.remove(done);
        ++finished;
    }
    QCOMPARE(scheduler.queuedCount(), 0);
    QCOMPARE(scheduler.runningCount(), 0);
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "SchedulerTest.moc"
