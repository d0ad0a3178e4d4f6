// SPDX-License-Identifier: MIT
#include "core/ConnectionGovernor.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace gannet;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr double MB = 1e6;

/// Bytes a second of so many connections.
using Line = std::function<double(int)>;

Line perConnection(double speed)
{
    return [speed](int n) { return n * speed; };
}

Line inAll(double speed)
{
    return [speed](int) { return speed; };
}

/// An attempt in made-up time: asks every 20 ms, its connections deliver \a delayMs after they are opened.
class Simulation
{
public:
    Simulation(ConnectionGovernor &governor, Line line, qint64 delayMs = 0)
        : m_governor(governor)
        , m_line(std::move(line))
        , m_delayMs(delayMs)
    { }

    qint64 restBytes = 1024 * 1024 * MiB;
    double busyProcessors = 0;
    Line &line() { return m_line; }
    const QList<int> &seen() const { return m_seen; }
    int wanted() const { return m_opened; }
    qint64 now() const { return m_nowMs; }

    void accept() { m_governor.onAccepted(figures(), m_delayMs); }

    void run(qint64 ms)
    {
        for (const qint64 end = m_nowMs + ms; m_nowMs < end;) {
            const int wanted = m_governor.wanted(figures());
            if (wanted > m_opened)
                m_deliveringAtMs = m_nowMs + m_delayMs;
            if (wanted < m_delivering)
                m_delivering = wanted;
            m_opened = wanted;
            if (m_seen.isEmpty() || m_seen.constLast() != wanted)
                m_seen.append(wanted);
            m_nowMs += 20;
            if (m_nowMs >= m_deliveringAtMs)
                m_delivering = m_opened;
            m_fetched += m_line(m_delivering) / 50;
        }
    }

private:
    ConnectionGovernor::Figures figures() const
    {
        return {m_nowMs, qint64(m_fetched), restBytes, m_opened - m_delivering,
                busyProcessors * double(m_nowMs)};
    }

    ConnectionGovernor &m_governor;
    Line m_line;
    qint64 m_delayMs;
    qint64 m_nowMs = 0;
    qint64 m_deliveringAtMs = 0;
    double m_fetched = 0;
    int m_opened = 1;
    int m_delivering = 1;
    QList<int> m_seen;
};

} // namespace

class ConnectionGovernorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUntilRangesAreServed();
    void findsTheNumber_data();
    void findsTheNumber();
    void aThrottledServerIsNotLeftWaiting_data();
    void aThrottledServerIsNotLeftWaiting();
    void beginsWithWhatWasLearned();
    void whatWasOnlyTheCeilingIsNoEnd();
    void whatWasLearnedIsHandedOn();
    void aRefusalIsTheLimit_data();
    void aRefusalIsTheLimit();
    void aRefusalIsTriedAgainLater();
    void whatIsNearlyDoneGetsNoMore();
    void aSilentFirstConnectionGetsSiblings();
    void aFasterLineIsNoticedLater();
    void anotherCeilingIsFollowed();
    void aLoweredCeilingIsNotTheServers();
    void aServerFarAwayGetsSomeAtOnce_data();
    void aServerFarAwayGetsSomeAtOnce();
    void noMoreThanTheProcessorsBear_data();
    void noMoreThanTheProcessorsBear();
};

void ConnectionGovernorTest::oneUntilRangesAreServed()
{
    ConnectionGovernor governor(8);
    Simulation run(governor, perConnection(MB));
    run.run(10'000);
    QCOMPARE(run.seen(), QList<int>{1});
}

void ConnectionGovernorTest::findsTheNumber_data()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::addColumn<BottleneckFigures::Growth>("growth");
    using Growth = BottleneckFigures::Growth;
    QTest::newRow("each connection is throttled")
        << perConnection(10 * MB) << 16 << 16 << 16 << Growth::Scales;
    QTest::newRow("the ceiling is kept") << perConnection(10 * MB) << 5 << 5 << 5 << Growth::Scales;
    QTest::newRow("one is as fast as many") << inAll(12 * MB) << 16 << 1 << 1 << Growth::Flat;
    QTest::newRow("one fills a very fast line") << inAll(1000 * MB) << 16 << 1 << 1 << Growth::Flat;
    QTest::newRow("one may be") << inAll(12 * MB) << 1 << 1 << 1 << Growth::Scales;
    QTest::newRow("four fill the line")
        << Line([](int n) { return std::min(n, 4) * 3 * MB; }) << 16 << 4 << 4 << Growth::Flat;
    QTest::newRow("more is slower")
        << Line([](int n) { return n <= 4 ? n * 3 * MB : 8 * MB; }) << 16 << 4 << 4 << Growth::Flat;
    QTest::newRow("each brings less") << Line([](int n) { return 20 * MB * (1 - 1.0 / (1 + n)); })
                                      << 16 << 2 << 16 << Growth::Flat;
}

void ConnectionGovernorTest::findsTheNumber()
{
    QFETCH(const Line, line);
    QFETCH(const int, ceiling);
    QFETCH(const int, fewest);
    QFETCH(const int, most);
    ConnectionGovernor governor(ceiling);
    Simulation run(governor, line, 20);
    run.accept();
    run.run(5'000);
    QVERIFY2(run.wanted() >= fewest && run.wanted() <= most,
             qPrintable(QString::number(run.wanted())));
    QTEST(governor.growth(), "growth");
    QVERIFY(*std::max_element(run.seen().cbegin(), run.seen().cend()) <= ceiling);
}

void ConnectionGovernorTest::aThrottledServerIsNotLeftWaiting_data()
{
    QTest::addColumn<qint64>("delay");
    QTest::addColumn<qint64>("within");
    QTest::newRow("near") << qint64(5) << qint64(400);
    QTest::newRow("150 ms to the first byte") << qint64(150) << qint64(700);
}

void ConnectionGovernorTest::aThrottledServerIsNotLeftWaiting()
{
    QFETCH(const qint64, delay);
    QFETCH(const qint64, within);
    ConnectionGovernor governor(16);
    Simulation run(governor, perConnection(2 * MB), delay);
    run.accept();
    run.run(within);
    QCOMPARE(run.wanted(), 16);
}

void ConnectionGovernorTest::beginsWithWhatWasLearned()
{
    ConnectionGovernor governor(8, {6, false, 0, 0});
    Simulation run(governor, perConnection(MB));
    run.accept();
    run.run(100);
    QCOMPARE(run.wanted(), 6);
    ConnectionGovernor capped(4, {6, false, 0, 0});
    Simulation less(capped, perConnection(MB));
    less.accept();
    less.run(2'000);
    QCOMPARE(less.wanted(), 4);
    ConnectionGovernor refused(8, {0, false, 2, 0});
    Simulation few(refused, perConnection(MB));
    few.accept();
    few.run(5'000);
    QCOMPARE(few.wanted(), 2);
}

void ConnectionGovernorTest::whatWasOnlyTheCeilingIsNoEnd()
{
    ConnectionGovernor governor(16, {2, true, 0, 0});
    Simulation run(governor, perConnection(MB));
    run.accept();
    run.run(100);
    QCOMPARE(run.wanted(), 2);
    run.run(2'000);
    QCOMPARE(run.wanted(), 16);
}

void ConnectionGovernorTest::whatWasLearnedIsHandedOn()
{
    ConnectionGovernor governor(16);
    Simulation run(governor, perConnection(10 * MB));
    QCOMPARE(governor.learned(), HostProfile());
    run.accept();
    run.run(100);
    QCOMPARE(governor.learned(), HostProfile());
    run.run(5'000);
    QCOMPARE(governor.learned(), (HostProfile{16, true, 0, 0}));
    governor.onRefused(run.now(), 3);
    QCOMPARE(governor.learned(), (HostProfile{3, true, 3, 0}));
}

void ConnectionGovernorTest::aRefusalIsTheLimit_data()
{
    QTest::addColumn<int>("living");
    QTest::addColumn<int>("expected");
    QTest::newRow("three live, the fourth is refused") << 3 << 3;
    QTest::newRow("one lives") << 1 << 1;
    QTest::newRow("none lives") << 0 << 1;
}

void ConnectionGovernorTest::aRefusalIsTheLimit()
{
    QFETCH(const int, living);
    QFETCH(const int, expected);
    ConnectionGovernor governor(8);
    Simulation run(governor, perConnection(MB));
    run.accept();
    run.run(1'000);
    governor.onRefused(run.now(), living);
    QCOMPARE(governor.growth(), BottleneckFigures::Growth::Refused);
    run.run(5'000);
    QCOMPARE(run.wanted(), expected);
}

void ConnectionGovernorTest::aRefusalIsTriedAgainLater()
{
    ConnectionGovernor governor(8);
    Simulation run(governor, perConnection(MB));
    run.accept();
    run.run(1'000);
    governor.onRefused(run.now(), 2);
    run.run(60'000);
    QVERIFY(run.wanted() > 2);
}

void ConnectionGovernorTest::whatIsNearlyDoneGetsNoMore()
{
    ConnectionGovernor governor(8);
    Simulation run(governor, perConnection(MB));
    run.restBytes = 500'000;
    run.accept();
    run.run(5'000);
    QCOMPARE(run.wanted(), 1);
    run.restBytes = 100'000'000;
    run.run(5'000);
    QCOMPARE(run.wanted(), 8);
}

void ConnectionGovernorTest::aSilentFirstConnectionGetsSiblings()
{
    ConnectionGovernor governor(8);
    Simulation run(governor, [](int n) { return (n - 1) * MB; });
    run.accept();
    run.run(2'000);
    QVERIFY(run.wanted() > 1);
}

void ConnectionGovernorTest::aFasterLineIsNoticedLater()
{
    ConnectionGovernor governor(8);
    Simulation run(governor, inAll(MB));
    run.accept();
    run.run(5'000);
    QCOMPARE(run.wanted(), 1);
    run.line() = perConnection(MB);
    run.run(60'000);
    QCOMPARE(run.wanted(), 8);
}

void ConnectionGovernorTest::anotherCeilingIsFollowed()
{
    ConnectionGovernor governor(2);
    Simulation run(governor, perConnection(MB));
    run.accept();
    run.run(30'000);
    QCOMPARE(run.wanted(), 2);
    governor.setCeiling(8, run.now());
    run.run(3'000);
    QCOMPARE(run.wanted(), 8);
    governor.setCeiling(3, run.now());
    run.run(100);
    QCOMPARE(run.wanted(), 3);
    governor.setCeiling(3, run.now());
    run.run(30'000);
    QCOMPARE(run.wanted(), 3);
}

void ConnectionGovernorTest::aLoweredCeilingIsNotTheServers()
{
    // Two fill the line, and more were allowed.
    ConnectionGovernor governor(8);
    Simulation run(governor, [](int connections) { return std::min(connections, 2) * MB; });
    run.accept();
    run.run(30'000);
    QVERIFY(!governor.learned().scales);
    governor.setCeiling(1, run.now());
    QCOMPARE(governor.growth(), BottleneckFigures::Growth::Scales);
    QVERIFY(governor.learned().scales); // so that the next download tries more
}

void ConnectionGovernorTest::aServerFarAwayGetsSomeAtOnce_data()
{
    QTest::addColumn<qint64>("delayMs");
    QTest::addColumn<qint64>("restBytes");
    QTest::addColumn<int>("ceiling");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("far away") << qint64(150) << 64 * MiB << 16 << 4;
    QTest::newRow("no more than may be") << qint64(150) << 64 * MiB << 2 << 2;
    QTest::newRow("near") << qint64(20) << 64 * MiB << 16 << 1;
    QTest::newRow("far away, but there is little to fetch") << qint64(150) << MiB << 16 << 1;
}

void ConnectionGovernorTest::aServerFarAwayGetsSomeAtOnce()
{
    QFETCH(const qint64, delayMs);
    QFETCH(const qint64, restBytes);
    QFETCH(const int, ceiling);
    QFETCH(const int, atOnce);
    ConnectionGovernor governor(ceiling);
    Simulation run(governor, perConnection(2 * MB), delayMs);
    run.restBytes = restBytes;
    run.accept();
    run.run(20);
    QCOMPARE(run.wanted(), atOnce);
}

void ConnectionGovernorTest::noMoreThanTheProcessorsBear_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("busyProcessors");
    QTest::addColumn<int>("sideBySide");
    QTest::addColumn<int>("connections");
    QTest::newRow("fast, and the processors are busy with it") << 300 * MB << 1.0 << 1 << 1;
    QTest::newRow("each has a processor, of two") << 300 * MB << 1.0 << 2 << 2;
    QTest::newRow("each has a processor, of eight") << 300 * MB << 1.0 << 8 << 8;
    QTest::newRow("each has a processor, of many") << 300 * MB << 1.0 << 64 << 16;
    QTest::newRow("fast, with processors to spare") << 300 * MB << 0.5 << 1 << 16;
    QTest::newRow("slow: something else keeps them busy") << 10 * MB << 2.0 << 1 << 16;
}

void ConnectionGovernorTest::noMoreThanTheProcessorsBear()
{
    QFETCH(const double, speed);
    QFETCH(const double, busyProcessors);
    QFETCH(const int, sideBySide);
    QFETCH(const int, connections);
    ConnectionGovernor governor(16, {}, sideBySide);
    Simulation run(governor, perConnection(speed));
    run.busyProcessors = busyProcessors;
    run.accept();
    run.run(9'000);
    QCOMPARE(run.wanted(), connections);
    using Growth = BottleneckFigures::Growth;
    QCOMPARE(governor.growth(), connections < 16 ? Growth::Busy : Growth::Scales);
}

QTEST_GUILESS_MAIN(ConnectionGovernorTest)
#include "ConnectionGovernorTest.moc"
