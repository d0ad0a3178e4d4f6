// SPDX-License-Identifier: MIT
#include "core/ConnectionGovernor.h"

#include <QTest>

using namespace gannet;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 muchLeft = 1024 * MiB;
constexpr double someSpeed = 1e6;

/// What it wants after being asked every 100 ms for ten seconds from \a nowMs on.
int settled(ConnectionGovernor &governor, qint64 nowMs, qint64 rest = muchLeft)
{
    int wanted = 0;
    for (qint64 ms = nowMs; ms <= nowMs + 10'000; ms += 100)
        wanted = governor.wanted(ms, rest, someSpeed);
    return wanted;
}

} // namespace

class ConnectionGovernorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUntilRangesAreServed();
    void doublesStepByStepUpToItsCeiling_data();
    void doublesStepByStepUpToItsCeiling();
    void aRefusalIsTheCeilingFromThenOn_data();
    void aRefusalIsTheCeilingFromThenOn();
    void aRefusalNeverRaises();
    void whatIsNearlyDoneGetsNoMore();
    void growsWhileNoSpeedIsKnown();
    void acceptedAgainDoesNotHoldItBack();
};

void ConnectionGovernorTest::oneUntilRangesAreServed()
{
    ConnectionGovernor governor(8);
    QCOMPARE(settled(governor, 0), 1);
}

void ConnectionGovernorTest::doublesStepByStepUpToItsCeiling_data()
{
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<QList<int>>("steps");
    QTest::newRow("ceiling 1") << 1 << QList<int>{1};
    QTest::newRow("ceiling 5") << 5 << QList<int>{1, 2, 4, 5};
    QTest::newRow("ceiling 8") << 8 << QList<int>{1, 2, 4, 8};
    QTest::newRow("ceiling 16") << 16 << QList<int>{1, 2, 4, 8, 16};
}

void ConnectionGovernorTest::doublesStepByStepUpToItsCeiling()
{
    QFETCH(const int, ceiling);
    QFETCH(const QList<int>, steps);
    ConnectionGovernor governor(ceiling);
    governor.onAccepted(1000);
    QList<int> seen;
    for (qint64 ms = 1000; ms <= 5000; ++ms) {
        const int wanted = governor.wanted(ms, muchLeft, someSpeed);
        QVERIFY(wanted <= ceiling);
        if (seen.isEmpty() || seen.constLast() != wanted)
            seen.append(wanted);
    }
    QCOMPARE(seen, steps);
}

void ConnectionGovernorTest::aRefusalIsTheCeilingFromThenOn_data()
{
    QTest::addColumn<int>("living");
    QTest::addColumn<int>("expected");
    QTest::newRow("three live, the fourth is refused") << 3 << 3;
    QTest::newRow("one lives") << 1 << 1;
    QTest::newRow("none lives") << 0 << 1;
}

void ConnectionGovernorTest::aRefusalIsTheCeilingFromThenOn()
{
    QFETCH(const int, living);
    QFETCH(const int, expected);
    ConnectionGovernor governor(8);
    governor.onAccepted(0);
    QCOMPARE(settled(governor, 0), 8);
    governor.onRefused(living);
    QCOMPARE(settled(governor, 20'000), expected);
}

void ConnectionGovernorTest::aRefusalNeverRaises()
{
    ConnectionGovernor governor(4);
    governor.onAccepted(0);
    governor.onRefused(2);
    governor.onRefused(7);
    QCOMPARE(settled(governor, 0), 2);
}

void ConnectionGovernorTest::whatIsNearlyDoneGetsNoMore()
{
    ConnectionGovernor governor(8);
    governor.onAccepted(0);
    // A second's worth is left at 1 MB/s; then more is.
    QCOMPARE(settled(governor, 0, 999'000), 1);
    QCOMPARE(settled(governor, 20'000, 100'000'000), 8);
    // It never takes back what it granted.
    QCOMPARE(settled(governor, 40'000, 10), 8);
}

void ConnectionGovernorTest::growsWhileNoSpeedIsKnown()
{
    ConnectionGovernor governor(2);
    governor.onAccepted(0);
    QCOMPARE(governor.wanted(10'000, 10, 0), 2);
}

void ConnectionGovernorTest::acceptedAgainDoesNotHoldItBack()
{
    ConnectionGovernor once(8);
    ConnectionGovernor often(8);
    once.onAccepted(0);
    for (qint64 ms = 0; ms <= 2000; ms += 50) {
        often.onAccepted(ms);
        QCOMPARE(often.wanted(ms, muchLeft, someSpeed), once.wanted(ms, muchLeft, someSpeed));
    }
    QCOMPARE(often.wanted(2050, muchLeft, someSpeed), 8);
}

QTEST_GUILESS_MAIN(ConnectionGovernorTest)
#include "ConnectionGovernorTest.moc"
