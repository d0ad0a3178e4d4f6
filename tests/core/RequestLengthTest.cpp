// SPDX-License-Identifier: MIT
#include "core/RequestLength.h"

#include <QTest>

#include <algorithm>

using namespace gannet;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

/// A server that grants each request, or each connection, its first bytes at \a fast bytes a second, and
/// slows down what follows; \a farMs away.
struct Server
{
    qint64 granted = 0;
    double fast = 100.0 * MiB;
    double slow = MiB;
    qint64 farMs = 0;
    bool grantsOnce = false; ///< to a connection, not to each of its requests
};

/// How a long request goes.
RequestLength::Course course(const Server &server)
{
    const double early = std::min(double(server.granted), server.fast / 10);
    return {qint64(early + server.slow / 10), server.slow};
}

/// Lets the tested connection ask in made-up time until the test is over, or a minute.
void test(RequestLength &length, const Server &server)
{
    qint64 nowMs = 1'000;
    qint64 fetched = 5 * MiB;
    qint64 left = server.granted;
    QVERIFY(length.beginTest(nowMs, {course(server), course(server), course(server)}));
    while (length.isTesting() && nowMs < 60'000) {
        const qint64 asked = length.bytes();
        if (!server.grantsOnce)
            left = server.granted;
        const qint64 quick = std::min(left, asked);
        left -= quick;
        const double ms = double(server.farMs) + double(quick) * 1000 / server.fast
            + double(asked - quick) * 1000 / server.slow;
        const qint64 end = nowMs + std::max<qint64>(1, qint64(ms));
        for (; nowMs < end && length.bytes() == asked; nowMs += 5)
            length.watch(nowMs);
        if (length.bytes() != asked)
            continue;
        nowMs = end;
        fetched += asked;
        length.onAnswered(nowMs, fetched);
    }
}

} // namespace

class RequestLengthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheLength_data();
    void findsTheLength();
    void isTriedOnlyWhereRepliesBeganFast_data();
    void isTriedOnlyWhereRepliesBeganFast();
    void isTriedOnce();
    void beginsWithWhatWasLearned_data();
    void beginsWithWhatWasLearned();
    void aRefusalEndsIt();
    void aLostConnectionSaysNothing();
    void whatEndsEarlyIsJudgedByItsAnswers();
    void severalLostConnectionsAreNoAccident();
    void whatIsSetAsideIsNotLearned();
};

void RequestLengthTest::findsTheLength_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<qint64>("learned");
    QTest::addRow("the buffer of a socket") << Server{.granted = 2 * MiB} << MiB;
    QTest::addRow("fifty megabytes") << Server{.granted = 50 * MiB} << MiB;
    QTest::addRow("half a megabyte") << Server{.granted = 512 * KiB} << 256 * KiB;
    QTest::addRow("little") << Server{.granted = 80 * KiB, .slow = 100.0 * KiB} << 64 * KiB;
    QTest::addRow("less than is worth a request")
        << Server{.granted = 16 * KiB, .slow = 10.0 * KiB} << RequestLength::unlimited;
    QTest::addRow("far away") << Server{.granted = 2 * MiB, .farMs = 150} << MiB;
    QTest::addRow("so far away that nothing is gained")
        << Server{.granted = 2 * MiB, .slow = 10.0 * MiB, .farMs = 150} << RequestLength::unlimited;
    QTest::addRow("granted to the connection")
        << Server{.granted = 3 * MiB, .grantsOnce = true} << RequestLength::unlimited;
}

void RequestLengthTest::findsTheLength()
{
    QFETCH(const Server, server);
    QFETCH(const qint64, learned);
    RequestLength length;
    test(length, server);
    QVERIFY(!length.isTesting());
    QCOMPARE(length.learned(), learned);
    QCOMPARE(length.isShort(), learned > 0);
    QCOMPARE(length.takeFinding(), learned > 0);
    QVERIFY(!length.takeFinding());
    QCOMPARE(length.bytes(), std::max<qint64>(0, learned));
}

void RequestLengthTest::isTriedOnlyWhereRepliesBeganFast_data()
{
    QTest::addColumn<QList<RequestLength::Course>>("courses");
    QTest::addColumn<bool>("isTried");
    const RequestLength::Course even{100 * KiB, 1'000.0 * KiB};
    const RequestLength::Course fast{MiB, 1'000.0 * KiB};
    const RequestLength::Course silent{MiB, 0};
    using Courses = QList<RequestLength::Course>;
    QTest::addRow("none") << Courses{} << false;
    QTest::addRow("even") << Courses{even} << false;
    QTest::addRow("fast") << Courses{fast} << true;
    QTest::addRow("half of them") << Courses{fast, even} << false;
    QTest::addRow("most of them") << Courses{fast, even, fast} << true;
    QTest::addRow("then nothing at all") << Courses{silent} << false;
}

void RequestLengthTest::isTriedOnlyWhereRepliesBeganFast()
{
    QFETCH(const QList<RequestLength::Course>, courses);
    QFETCH(const bool, isTried);
    RequestLength length;
    QCOMPARE(length.bytes(), 0);
    QCOMPARE(length.beginTest(0, courses), isTried);
    QCOMPARE(length.isTesting(), isTried);
    QCOMPARE(length.bytes(), isTried ? MiB : 0);
}

void RequestLengthTest::isTriedOnce()
{
    RequestLength length;
    test(length, {.granted = 3 * MiB, .grantsOnce = true});
    QVERIFY(!length.beginTest(100'000, {course({.granted = 2 * MiB})}));
}

void RequestLengthTest::beginsWithWhatWasLearned_data()
{
    QTest::addColumn<qint64>("learned");
    QTest::addColumn<qint64>("bytes");
    QTest::addRow("a length") << 256 * KiB << 256 * KiB;
    QTest::addRow("none") << RequestLength::unlimited << qint64(0);
    QTest::addRow("out of a broken file") << qint64(3) << 64 * KiB;
    QTest::addRow("out of another") << qint64(1e12) << MiB;
}

void RequestLengthTest::beginsWithWhatWasLearned()
{
    QFETCH(const qint64, learned);
    QFETCH(const qint64, bytes);
    RequestLength length(learned);
    QCOMPARE(length.bytes(), bytes);
    QVERIFY(!length.beginTest(0, {course({.granted = 2 * MiB})}));
    QCOMPARE(length.bytes(), bytes);
}

void RequestLengthTest::aRefusalEndsIt()
{
    RequestLength length(MiB);
    length.onRefused();
    QCOMPARE(length.bytes(), 0);
    QCOMPARE(length.learned(), RequestLength::unlimited);

    RequestLength watching;
    watching.onRefused(); // of a long request
    QCOMPARE(watching.learned(), 0);
}

void RequestLengthTest::aLostConnectionSaysNothing()
{
    RequestLength length;
    QVERIFY(length.beginTest(0, {course({.granted = 2 * MiB})}));
    length.endTest();
    QCOMPARE(length.bytes(), 0);
    QCOMPARE(length.learned(), 0);
    QVERIFY(!length.beginTest(1'000, {course({.granted = 2 * MiB})}));
}

void RequestLengthTest::whatEndsEarlyIsJudgedByItsAnswers()
{
    for (const bool isFast : {true, false}) {
        RequestLength length;
        QVERIFY(length.beginTest(0, {course({.granted = 2 * MiB, .slow = double(MiB)})}));
        for (int i = 1; i <= 4; ++i)
            length.onAnswered(i * (isFast ? 10 : 800), i * MiB);
        length.endTest();
        // What was not tried to its end is not known.
        QCOMPARE(length.learned(), isFast ? MiB : 0);
    }
}

void RequestLengthTest::severalLostConnectionsAreNoAccident()
{
    RequestLength length(MiB);
    for (int i = 0; i < 10; ++i) {
        length.onLost(i * 10'000);
        length.onLost(i * 10'000 + 2'000);
        length.onAnswered(i * 10'000 + 3'000, i * MiB);
        QVERIFY(length.isShort());
    }
    // All at once, as when the line breaks, is one.
    for (int i = 0; i < 5; ++i)
        length.onLost(200'000 + i);
    QVERIFY(length.isShort());
    for (int i = 1; i < 3; ++i)
        length.onLost(200'000 + i * 2'000);
    QCOMPARE(length.learned(), RequestLength::unlimited);
}

void RequestLengthTest::whatIsSetAsideIsNotLearned()
{
    RequestLength length(MiB);
    length.setAside();
    QCOMPARE(length.bytes(), 0);
    QCOMPARE(length.learned(), 0);
    RequestLength none(RequestLength::unlimited);
    none.setAside();
    QCOMPARE(none.learned(), RequestLength::unlimited);
}

QTEST_APPLESS_MAIN(RequestLengthTest)
#include "RequestLengthTest.moc"
