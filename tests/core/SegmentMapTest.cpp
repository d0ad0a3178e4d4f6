// SPDX-License-Identifier: MIT
#include "core/SegmentMap.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <utility>

using namespace gannet;
using Id = SegmentMap::SegmentId;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 farEnd = std::numeric_limits<qint64>::max();

} // namespace

class SegmentMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSegmentIsTheWholeFile();
    void anEmptyFileIsComplete();
    void theLargestGapGoesFirst();
    void aSplitLeavesTheVictimWhatItKeeps();
    void whatCannotBeSplit();
    void aContenderTakesTheRestWithItsFirstByte();
    void aContendedRestSurvivesEitherEnd();
    void whatCannotBeOvertaken();
    void aReleasedRestIsHandedOutAgain();
    void extendsOverUnassignedBytesOnly();
    void takesOverWhatFollowsAtOnce();
    void anOpenStreamGetsItsLengthAtItsEnd();
    void sizesAreOf64Bits();
    void everyScheduleFetchesEachByteOnce_data();
    void everyScheduleFetchesEachByteOnce();
};

void SegmentMapTest::theFirstSegmentIsTheWholeFile()
{
    SegmentMap map(1000);
    const auto id = map.assign();
    QVERIFY(id);
    QCOMPARE(map.rest(*id), (ByteRange{0, 1000}));
    QVERIFY(!map.assign());
    map.advance(*id, 400);
    QCOMPARE(map.rest(*id), (ByteRange{400, 1000}));
    QCOMPARE(map.done().byteCount(), 400);
    QVERIFY(!map.isComplete());
    map.advance(*id, 600);
    QVERIFY(map.isComplete());
    QVERIFY(map.rest(*id).isEmpty());
    map.release(*id);
    QCOMPARE(map.segmentCount(), 0);
    QVERIFY(!map.assign());
    QVERIFY(map.rest(*id).isEmpty());
}

void SegmentMapTest::anEmptyFileIsComplete()
{
    SegmentMap map(0);
    QVERIFY(map.isComplete());
    QVERIFY(!map.assign());
    QVERIFY(!SegmentMap().isComplete());
}

void SegmentMapTest::theLargestGapGoesFirst()
{
    SegmentMap map(1000, RangeSet::fromRanges({{100, 200}, {700, 900}}));
    QCOMPARE(map.rest(*map.assign()), (ByteRange{200, 700}));
    const ByteRange second = map.rest(*map.assign());
    QCOMPARE(second.size(), 100);
    const ByteRange third = map.rest(*map.assign());
    QCOMPARE(third.size(), 100);
    QVERIFY(second != third);
    QVERIFY(!map.assign());
    QCOMPARE(map.segmentCount(), 3);
}

void SegmentMapTest::aSplitLeavesTheVictimWhatItKeeps()
{
    SegmentMap map(20 * MiB);
    const Id first = *map.assign();
    map.advance(first, 4 * MiB);
    const Id second = *map.split(first, 6 * MiB);
    QCOMPARE(map.rest(first), (ByteRange{4 * MiB, 10 * MiB}));
    QCOMPARE(map.rest(second), (ByteRange{10 * MiB, 20 * MiB}));
    map.advance(first, 5 * MiB);
    // A silent one keeps nothing.
    const Id third = *map.split(second, 0);
    QVERIFY(map.rest(second).isEmpty());
    QCOMPARE(map.rest(third), (ByteRange{10 * MiB, 20 * MiB}));
    QCOMPARE(map.rest(first), (ByteRange{9 * MiB, 10 * MiB}));
}

void SegmentMapTest::whatCannotBeSplit()
{
    SegmentMap map(1000);
    const Id id = *map.assign();
    QVERIFY(!map.split(id, 1000));
    QVERIFY(!map.split(id, 2000));
    QVERIFY(!map.split(id, -1));
    QVERIFY(!map.split(id + 1, 10));
    QCOMPARE(map.rest(id), (ByteRange{0, 1000}));
    SegmentMap open;
    QVERIFY(!open.split(*open.assign(), 10));
}

void SegmentMapTest::aContenderTakesTheRestWithItsFirstByte()
{
    SegmentMap map(1000);
    const Id incumbent = *map.assign();
    map.advance(incumbent, 100);
    const Id contender = *map.overtake(incumbent);
    QVERIFY(map.isContended(incumbent));
    QVERIFY(map.isContender(contender));
    QCOMPARE(map.segmentCount(), 1);
    map.advance(incumbent, 100);
    QCOMPARE(map.rest(contender), (ByteRange{200, 1000}));
    map.advance(contender, 50);
    QVERIFY(map.rest(incumbent).isEmpty());
    QCOMPARE(map.rest(contender), (ByteRange{250, 1000}));
    QVERIFY(!map.isContender(contender));
    QVERIFY(!map.isContended(incumbent));
    map.release(incumbent);
    QVERIFY(!map.assign());
    map.advance(contender, 750);
    QVERIFY(map.isComplete());
}

void SegmentMapTest::aContendedRestSurvivesEitherEnd()
{
    SegmentMap map(1000);
    const Id incumbent = *map.assign();
    map.release(*map.overtake(incumbent));
    QCOMPARE(map.rest(incumbent), (ByteRange{0, 1000}));
    QVERIFY(!map.isContended(incumbent));
    const Id contender = *map.overtake(incumbent);
    map.advance(incumbent, 300);
    map.release(incumbent);
    QCOMPARE(map.rest(contender), (ByteRange{300, 1000}));
    QVERIFY(!map.isContender(contender));
    QVERIFY(!map.assign());
    map.release(contender);
    QCOMPARE(map.rest(*map.assign()), (ByteRange{300, 1000}));
}

void SegmentMapTest::whatCannotBeOvertaken()
{
    SegmentMap map(1000);
    const Id incumbent = *map.assign();
    QVERIFY(!map.overtake(incumbent + 1));
    const Id contender = *map.overtake(incumbent);
    QVERIFY(!map.overtake(incumbent));
    QVERIFY(!map.overtake(contender));
    map.advance(incumbent, 1000);
    QVERIFY(map.rest(contender).isEmpty());
    QVERIFY(!map.overtake(incumbent));
}

void SegmentMapTest::aReleasedRestIsHandedOutAgain()
{
    SegmentMap map(1000);
    const Id first = *map.assign();
    map.advance(first, 300);
    map.release(first);
    QCOMPARE(map.done(), RangeSet::fromRanges({{0, 300}}));
    const Id second = *map.assign();
    QVERIFY(first != second);
    QCOMPARE(map.rest(second), (ByteRange{300, 1000}));
    map.release(first);
    QCOMPARE(map.segmentCount(), 1);
}

void SegmentMapTest::extendsOverUnassignedBytesOnly()
{
    SegmentMap map(8 * MiB);
    const Id first = *map.assign();
    const Id second = *map.split(first, 2 * MiB);
    const Id third = *map.split(second, 2 * MiB);
    QCOMPARE(map.segmentCount(), 3);
    // Its neighbour is being fetched, and it may not have that.
    const ByteRange neighbour = map.rest(second);
    QVERIFY(!map.extend(first));
    QCOMPARE(map.rest(second), neighbour);
    map.release(second);
    QCOMPARE(map.rest(first).end, neighbour.begin);
    QVERIFY(map.extend(first));
    QCOMPARE(map.rest(first).end, map.rest(third).begin);
    QVERIFY(!map.extend(first));
    QVERIFY(!map.extend(second));
    // What is done already stops it as well.
    SegmentMap other(1000, RangeSet::fromRanges({{500, 600}}));
    const Id only = *other.assign();
    QCOMPARE(other.rest(only), (ByteRange{0, 500}));
    QVERIFY(!other.extend(only));
}

void SegmentMapTest::takesOverWhatFollowsAtOnce()
{
    SegmentMap map(8 * MiB);
    const Id first = *map.assign();
    const Id second = *map.split(first, 2 * MiB);
    const Id third = *map.split(second, 2 * MiB);
    const Id contender = *map.overtake(second);
    QVERIFY(!map.takeOver(first, first));
    QVERIFY(!map.takeOver(first, third)); // it does not follow
    QVERIFY(!map.takeOver(first, contender)); // which owns nothing
    QVERIFY(!map.takeOver(contender, third));
    QVERIFY(map.takeOver(first, second));
    QCOMPARE(map.rest(first), (ByteRange{0, 4 * MiB}));
    QVERIFY(map.rest(second).isEmpty());
    QVERIFY(map.rest(contender).isEmpty());
    QVERIFY(!map.takeOver(first, second)); // nothing is left of it
    map.release(second);
    map.release(contender);
    QVERIFY(map.takeOver(first, third));
    QCOMPARE(map.rest(first), (ByteRange{0, 8 * MiB}));
    // What follows has begun already.
    SegmentMap begun(1000);
    const Id before = *begun.assign();
    const Id after = *begun.split(before, 500);
    begun.advance(after, 1);
    QVERIFY(!begun.takeOver(before, after));
}

void SegmentMapTest::anOpenStreamGetsItsLengthAtItsEnd()
{
    SegmentMap map;
    QCOMPARE(map.totalBytes(), -1);
    const Id id = *map.assign();
    QCOMPARE(map.rest(id), (ByteRange{0, farEnd}));
    QVERIFY(!map.assign());
    map.advance(id, 5 * MiB);
    QVERIFY(!map.isComplete());
    QVERIFY(!map.assign());
    map.setTotal(5 * MiB);
    QVERIFY(map.isComplete());
    QVERIFY(map.rest(id).isEmpty());
    QVERIFY(!map.assign());
}

void SegmentMapTest::sizesAreOf64Bits()
{
    const qint64 size = 5LL << 30;
    SegmentMap map(size);
    const Id first = *map.assign();
    const Id second = *map.split(first, size / 2);
    QCOMPARE(map.rest(second), (ByteRange{size / 2, size}));
    map.advance(first, size / 2);
    map.advance(second, size / 2);
    QVERIFY(map.isComplete());
    QCOMPARE(map.done().byteCount(), size);
}

void SegmentMapTest::everyScheduleFetchesEachByteOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Connections come, deliver, die and take over as chance will have it. A page is 64 KiB, so that
/// a file of many MiB is a short array of counts.
void SegmentMapTest::everyScheduleFetchesEachByteOnce()
{
    QFETCH(const quint32, seed);
    constexpr qint64 page = 64 * 1024;
    QRandomGenerator random(seed);
    const bool lengthComesLate = seed % 5 == 0;
    const qint64 pages = random.bounded(1, 1500);
    QList<int> fetched(pages, 0);
    RangeSet before;
    if (!lengthComesLate) {
        for (int i = random.bounded(4); i > 0; --i) {
            const qint64 begin = random.bounded(int(pages));
            before.insert({begin * page, random.bounded(int(begin), int(pages)) * page});
        }
    }
    for (const ByteRange &range : before.ranges()) {
        for (qint64 i = range.begin / page; i < range.end / page; ++i)
            ++fetched[i];
    }
    SegmentMap map(lengthComesLate ? -1 : pages * page, before);
    QList<Id> living;

    const auto segmentsAreApart = [&] {
        RangeSet taken = map.done();
        qint64 bytes = taken.byteCount();
        for (const Id id : std::as_const(living)) {
            if (map.isContender(id))
                continue;
            const ByteRange rest = map.rest(id);
            bytes += rest.size();
            taken.insert(rest);
        }
        return taken.byteCount() == bytes;
    };
    const auto advance = [&](Id id) {
        const ByteRange rest = map.rest(id);
        const qint64 limit = qMin(rest.end, pages * page);
        // A split falls on any byte: the rest of a page goes with the page's last byte.
        const qint64 wanted = rest.begin + random.bounded(1, 40) * page;
        const qint64 to = qMin(wanted, limit);
        if (to <= rest.begin)
            return;
        for (qint64 i = rest.begin / page; i < pages; ++i) {
            const qint64 last = (i + 1) * page;
            if (last > rest.begin && last <= to)
                ++fetched[i];
        }
        map.advance(id, to - rest.begin);
    };

    for (int step = 0; step < 200'000 && !map.isComplete(); ++step) {
        const Id any = living.isEmpty() ? Id() : living.at(random.bounded(int(living.size())));
        switch (random.bounded(10)) {
        case 0:
            if (living.size() < 16) {
                const auto id = map.assign();
                QVERIFY2(id || !living.isEmpty() || map.isComplete(), "a range was lost");
                if (id) {
                    QVERIFY(!map.rest(*id).isEmpty());
                    living.append(*id);
                }
            }
            break;
        case 8:
        case 9:
            if (living.size() < 16) {
                const qint64 kept = random.bounded(20) * page + random.bounded(3);
                if (const auto id = step % 2 ? map.split(any, kept) : map.overtake(any))
                    living.append(*id);
            }
            break;
        case 1:
            if (!living.isEmpty())
                map.release(living.takeAt(random.bounded(int(living.size()))));
            break;
        case 2:
            if (!living.isEmpty()) {
                const Id id = living.at(random.bounded(int(living.size())));
                if (step % 2)
                    map.extend(id);
                else
                    map.takeOver(id, any);
            }
            break;
        case 3:
            if (lengthComesLate && map.totalBytes() < 0)
                map.setTotal(pages * page);
            break;
        default:
            if (!living.isEmpty())
                advance(living.at(random.bounded(int(living.size()))));
            break;
        }
        const auto contenders = std::count_if(living.cbegin(), living.cend(),
                                              [&](Id id) { return map.isContender(id); });
        QCOMPARE(map.segmentCount(), int(living.size() - contenders));
        QVERIFY2(segmentsAreApart(), "two segments fetch the same byte");
    }
    QVERIFY(map.isComplete());
    QCOMPARE(map.done(), RangeSet::fromRanges({{0, pages * page}}));
    QCOMPARE(fetched, QList<int>(pages, 1));
}

QTEST_GUILESS_MAIN(SegmentMapTest)
#include "SegmentMapTest.moc"
