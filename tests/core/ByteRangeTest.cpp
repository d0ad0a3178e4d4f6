// SPDX-License-Identifier: MIT
#include "core/ByteRange.h"

#include <QBitArray>
#include <QRandomGenerator>
#include <QTest>

using namespace gannet;
using Ranges = QList<ByteRange>;

class ByteRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes();
    void inserted_data();
    void inserted();
    void removed_data();
    void removed();
    void contained_data();
    void contained();
    void gaps_data();
    void gaps();
    void pastFourGiB();
    void agreesWithABitArray_data();
    void agreesWithABitArray();
};

void ByteRangeTest::sizes()
{
    QCOMPARE((ByteRange{3, 8}.size()), 5);
    QVERIFY(!(ByteRange{3, 4}.isEmpty()));
    QVERIFY((ByteRange{3, 3}.isEmpty()));
    QVERIFY((ByteRange{8, 3}.isEmpty()));
    QCOMPARE((ByteRange{8, 3}.size()), 0);
    const RangeSet empty;
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.byteCount(), 0);
    QCOMPARE(empty.end(), 0);
    RangeSet set = RangeSet::fromRanges({{10, 20}, {30, 31}});
    QCOMPARE(set.byteCount(), 11);
    QCOMPARE(set.end(), 31);
    set.clear();
    QVERIFY(set == empty);
}

void ByteRangeTest::inserted_data()
{
    QTest::addColumn<Ranges>("ranges");
    QTest::addColumn<Ranges>("expected");
    QTest::newRow("one") << Ranges{{0, 5}} << Ranges{{0, 5}};
    QTest::newRow("nothing") << Ranges{{5, 5}} << Ranges{};
    QTest::newRow("backwards is nothing") << Ranges{{5, 2}} << Ranges{};
    QTest::newRow("apart") << Ranges{{0, 2}, {4, 6}} << Ranges{{0, 2}, {4, 6}};
    QTest::newRow("apart, in the other order") << Ranges{{4, 6}, {0, 2}} << Ranges{{0, 2}, {4, 6}};
    QTest::newRow("between two") << Ranges{{0, 1}, {8, 9}, {4, 5}}
                                 << Ranges{{0, 1}, {4, 5}, {8, 9}};
    QTest::newRow("touching behind") << Ranges{{0, 2}, {2, 4}} << Ranges{{0, 4}};
    QTest::newRow("touching before") << Ranges{{2, 4}, {0, 2}} << Ranges{{0, 4}};
    QTest::newRow("overlapping") << Ranges{{0, 3}, {2, 5}} << Ranges{{0, 5}};
    QTest::newRow("the same twice") << Ranges{{1, 3}, {1, 3}} << Ranges{{1, 3}};
    QTest::newRow("within") << Ranges{{0, 9}, {3, 4}} << Ranges{{0, 9}};
    QTest::newRow("around") << Ranges{{3, 4}, {6, 7}, {0, 9}} << Ranges{{0, 9}};
    QTest::newRow("fills a gap") << Ranges{{0, 2}, {4, 6}, {2, 4}} << Ranges{{0, 6}};
    QTest::newRow("over a gap, not the next")
        << Ranges{{0, 2}, {4, 6}, {8, 9}, {1, 5}} << Ranges{{0, 6}, {8, 9}};
}

void ByteRangeTest::inserted()
{
    QFETCH(Ranges, ranges);
    QFETCH(Ranges, expected);
    QCOMPARE(RangeSet::fromRanges(ranges).ranges(), expected);
}

void ByteRangeTest::removed_data()
{
    QTest::addColumn<Ranges>("ranges");
    QTest::addColumn<ByteRange>("removed");
    QTest::addColumn<Ranges>("expected");
    const Ranges two{{0, 4}, {6, 10}};
    QTest::newRow("from nothing") << Ranges{} << ByteRange{0, 5} << Ranges{};
    QTest::newRow("nothing") << two << ByteRange{2, 2} << two;
    QTest::newRow("backwards is nothing") << two << ByteRange{9, 1} << two;
    QTest::newRow("from a gap") << two << ByteRange{4, 6} << two;
    QTest::newRow("behind all") << two << ByteRange{10, 20} << two;
    QTest::newRow("the beginning") << two << ByteRange{0, 1} << Ranges{{1, 4}, {6, 10}};
    QTest::newRow("the end") << two << ByteRange{9, 99} << Ranges{{0, 4}, {6, 9}};
    QTest::newRow("the middle") << two << ByteRange{7, 8} << Ranges{{0, 4}, {6, 7}, {8, 10}};
    QTest::newRow("over a gap") << two << ByteRange{3, 7} << Ranges{{0, 3}, {7, 10}};
    QTest::newRow("one whole") << two << ByteRange{6, 10} << Ranges{{0, 4}};
    QTest::newRow("all") << two << ByteRange{0, 10} << Ranges{};
}

void ByteRangeTest::removed()
{
    QFETCH(Ranges, ranges);
    QFETCH(ByteRange, removed);
    QFETCH(Ranges, expected);
    RangeSet set = RangeSet::fromRanges(ranges);
    set.remove(removed);
    QCOMPARE(set.ranges(), expected);
}

void ByteRangeTest::contained_data()
{
    QTest::addColumn<ByteRange>("range");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a part") << ByteRange{3, 4} << true;
    QTest::newRow("exactly one") << ByteRange{2, 5} << true;
    QTest::newRow("nothing, anywhere") << ByteRange{50, 50} << true;
    QTest::newRow("a gap") << ByteRange{5, 7} << false;
    QTest::newRow("over a gap") << ByteRange{4, 8} << false;
    QTest::newRow("a byte too early") << ByteRange{1, 3} << false;
    QTest::newRow("a byte too late") << ByteRange{8, 10} << false;
    QTest::newRow("behind all") << ByteRange{20, 21} << false;
}

void ByteRangeTest::contained()
{
    QFETCH(ByteRange, range);
    QFETCH(bool, expected);
    QCOMPARE(RangeSet::fromRanges({{2, 5}, {7, 9}}).contains(range), expected);
}

void ByteRangeTest::gaps_data()
{
    QTest::addColumn<Ranges>("ranges");
    QTest::addColumn<ByteRange>("whole");
    QTest::addColumn<Ranges>("expected");
    const Ranges two{{2, 4}, {6, 8}};
    QTest::newRow("nothing there") << Ranges{} << ByteRange{0, 9} << Ranges{{0, 9}};
    QTest::newRow("all there") << Ranges{{0, 9}} << ByteRange{0, 9} << Ranges{};
    QTest::newRow("empty whole") << two << ByteRange{5, 5} << Ranges{};
    QTest::newRow("before, between and behind")
        << two << ByteRange{0, 9} << Ranges{{0, 2}, {4, 6}, {8, 9}};
    QTest::newRow("begins within one") << two << ByteRange{3, 9} << Ranges{{4, 6}, {8, 9}};
    QTest::newRow("ends within one") << two << ByteRange{0, 7} << Ranges{{0, 2}, {4, 6}};
    QTest::newRow("ends within a gap") << two << ByteRange{3, 5} << Ranges{{4, 5}};
    QTest::newRow("behind all") << two << ByteRange{10, 12} << Ranges{{10, 12}};
    QTest::newRow("within one") << two << ByteRange{2, 4} << Ranges{};
}

void ByteRangeTest::gaps()
{
    QFETCH(Ranges, ranges);
    QFETCH(ByteRange, whole);
    QFETCH(Ranges, expected);
    QCOMPARE(RangeSet::fromRanges(ranges).gaps(whole), expected);
}

void ByteRangeTest::pastFourGiB()
{
    constexpr qint64 gib = 1024LL * 1024 * 1024;
    RangeSet set = RangeSet::fromRanges({{0, 3 * gib}, {5 * gib, 9 * gib}});
    QCOMPARE(set.byteCount(), 7 * gib);
    QCOMPARE(set.gaps({0, 10 * gib}), (Ranges{{3 * gib, 5 * gib}, {9 * gib, 10 * gib}}));
    set.insert({3 * gib, 5 * gib});
    QCOMPARE(set.ranges(), (Ranges{{0, 9 * gib}}));
}

void ByteRangeTest::agreesWithABitArray_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ByteRangeTest::agreesWithABitArray()
{
    QFETCH(quint32, seed);
    static constexpr int length = 120;
    QRandomGenerator random(seed);
    const auto randomRange = [&random] {
        const int begin = random.bounded(length);
        return ByteRange{begin, qMin(length, begin + random.bounded(25))};
    };
    RangeSet set;
    QBitArray bits(length);
    for (int step = 0; step < 300; ++step) {
        const ByteRange changed = randomRange();
        const bool insert = random.bounded(2) == 0;
        insert ? set.insert(changed) : set.remove(changed);
        bits.fill(insert, changed.begin, changed.end);

        QCOMPARE(set.byteCount(), bits.count(true));
        for (qsizetype i = 0; i < set.ranges().size(); ++i) {
            QVERIFY(!set.ranges().at(i).isEmpty());
            QVERIFY(i == 0 || set.ranges().at(i - 1).end < set.ranges().at(i).begin);
        }
        for (int i = 0; i < length; ++i)
            QCOMPARE(set.contains({i, i + 1}), bits.testBit(i));

        const ByteRange window = randomRange();
        qint64 missing = 0;
        for (qint64 i = window.begin; i < window.end; ++i)
            missing += bits.testBit(i) ? 0 : 1;
        QCOMPARE(set.contains(window), missing == 0);
        qint64 inGaps = 0;
        for (const ByteRange &gap : set.gaps(window)) {
            inGaps += gap.size();
            QVERIFY(gap.begin >= window.begin && gap.end <= window.end);
            for (qint64 i = gap.begin; i < gap.end; ++i)
                QVERIFY(!bits.testBit(i));
        }
        QCOMPARE(inGaps, missing);
        QVERIFY(RangeSet::fromRanges({set.ranges().crbegin(), set.ranges().crend()}) == set);
    }
}

QTEST_GUILESS_MAIN(ByteRangeTest)
#include "ByteRangeTest.moc"
