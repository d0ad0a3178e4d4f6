// SPDX-License-Identifier: MIT
#include "core/SegmentSteal.h"

#include <QTest>

using namespace gannet;
using Kind = SegmentSteal::Kind;

namespace {

constexpr qint64 MB = 1'000'000;

SegmentPace pace(int segment, qint64 rest, double speed, qint64 silentMs = 0,
                 bool contended = false)
{
    return {segment, rest, speed, silentMs, contended};
}

} // namespace

class SegmentStealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsHelped_data();
    void whoIsHelped();
    void bothEndTogether();
    void aLaggardIsFound_data();
    void aLaggardIsFound();
};

void SegmentStealTest::whoIsHelped_data()
{
    QTest::addColumn<QList<SegmentPace>>("segments");
    QTest::addColumn<Newcomer>("newcomer");
    QTest::addColumn<SegmentSteal>("expected");
    const Newcomer fast{6.0 * MB, 0};
    QTest::newRow("nobody is there") << QList<SegmentPace>{} << fast << SegmentSteal{};
    QTest::newRow("equals share by halves")
        << QList{pace(1, 40 * MB, 6 * MB)} << fast << SegmentSteal{Kind::Split, 1, 20 * MB};
    QTest::newRow("no speed is known: halves")
        << QList{pace(1, 40 * MB, 0)} << Newcomer{} << SegmentSteal{Kind::Split, 1, 20 * MB};
    QTest::newRow("a slower one keeps its share")
        << QList{pace(1, 40 * MB, 2 * MB)} << fast << SegmentSteal{Kind::Split, 1, 10 * MB};
    QTest::newRow("the one that ends last, not the largest")
        << QList{pace(1, 40 * MB, 60 * MB), pace(2, 8 * MB, MB)} << Newcomer{1.0 * MB, 0}
        << SegmentSteal{Kind::Split, 2, 4 * MB};
    QTest::newRow("too small to share, and as fast as we")
        << QList{pace(1, MB, 6 * MB)} << fast << SegmentSteal{};
    QTest::newRow("too small to share, far slower")
        << QList{pace(1, 60'000, 20'000)} << fast << SegmentSteal{Kind::Overtake, 1, 0};
    QTest::newRow("contended already")
        << QList{pace(1, 60'000, 20'000, 0, true)} << fast << SegmentSteal{};
    QTest::newRow("slow to answer: not worth it")
        << QList{pace(1, 60'000, 60'000)} << Newcomer{6.0 * MB, 2'000} << SegmentSteal{};
    QTest::newRow("silent") << QList{pace(1, 40 * MB, 0, silentAfterMs), pace(2, 40 * MB, 6 * MB)}
                            << fast << SegmentSteal{Kind::Overtake, 1, 0};
    QTest::newRow("silent and contended: the other is helped")
        << QList{pace(1, 40 * MB, 0, silentAfterMs, true), pace(2, 40 * MB, 6 * MB)} << fast
        << SegmentSteal{Kind::Split, 2, 20 * MB};
    QTest::newRow("done already") << QList{pace(1, 0, 0, 5'000)} << fast << SegmentSteal{};
}

void SegmentStealTest::whoIsHelped()
{
    QFETCH(const QList<SegmentPace>, segments);
    QFETCH(const Newcomer, newcomer);
    QFETCH(const SegmentSteal, expected);
    const SegmentSteal steal = planSteal(segments, newcomer);
    QCOMPARE(steal.kind, expected.kind);
    QCOMPARE(steal.victim, expected.victim);
    QCOMPARE(steal.keepBytes, expected.keepBytes);
}

void SegmentStealTest::bothEndTogether()
{
    for (const qint64 delayMs : {0, 150, 600}) {
        for (const double theirs : {0.5, 3.0, 20.0}) {
            const Newcomer newcomer{4.0 * MB, delayMs};
            const SegmentSteal steal = planSteal({pace(1, 100 * MB, theirs * MB)}, newcomer);
            QCOMPARE(steal.kind, Kind::Split);
            const double victimEnds = double(steal.keepBytes) / (theirs * MB);
            const double weEnd = double(delayMs) / 1000
                + double(100 * MB - steal.keepBytes) / newcomer.bytesPerSecond;
            QVERIFY(qAbs(victimEnds - weEnd) < 0.01);
        }
    }
}

void SegmentStealTest::aLaggardIsFound_data()
{
    QTest::addColumn<QList<SegmentPace>>("segments");
    QTest::addColumn<int>("laggard");
    const SegmentPace a = pace(1, 40 * MB, 6 * MB);
    const SegmentPace b = pace(2, 40 * MB, 6 * MB);
    QTest::newRow("equals") << QList{a, b} << 0;
    QTest::newRow("one is far slower") << QList{a, b, pace(3, 40 * MB, 0.3 * MB)} << 3;
    QTest::newRow("one of two is") << QList{a, pace(3, 40 * MB, 0.3 * MB)} << 3;
    QTest::newRow("half as fast is no reason") << QList{a, b, pace(3, 40 * MB, 3 * MB)} << 0;
    QTest::newRow("nearly done") << QList{a, b, pace(3, 100'000, 0.3 * MB)} << 0;
    QTest::newRow("contended") << QList{a, b, pace(3, 40 * MB, 0.3 * MB, 0, true)} << 0;
    QTest::newRow("not begun") << QList{a, b, pace(3, 40 * MB, 0)} << 0;
    QTest::newRow("alone") << QList{pace(3, 40 * MB, 0.3 * MB)} << 0;
}

void SegmentStealTest::aLaggardIsFound()
{
    QFETCH(const QList<SegmentPace>, segments);
    QFETCH(const int, laggard);
    QCOMPARE(findLaggard(segments), laggard);
}

QTEST_GUILESS_MAIN(SegmentStealTest)
#include "SegmentStealTest.moc"
