// SPDX-License-Identifier: MIT
#include "core/DownloadState.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;
using S = DownloadState;
using E = DownloadEvent;

namespace {

struct Transition
{
    S from;
    E event;
    S to;
};

/// Every transition that is allowed. What is not here must be refused.
constexpr Transition allowed[] = {
    {S::Queued, E::Dispatch, S::Connecting},
    {S::Queued, E::Pause, S::Paused},
    {S::Queued, E::Cancel, S::Cancelled},

    {S::Connecting, E::Accepted, S::Downloading},
    {S::Connecting, E::AlreadyComplete, S::Verifying},
    {S::Connecting, E::Transient, S::Waiting},
    {S::Connecting, E::Permanent, S::Failed},
    {S::Connecting, E::Pause, S::StoppingForPause},
    {S::Connecting, E::Cancel, S::StoppingForCancel},
    {S::Connecting, E::Requeue, S::StoppingForRequeue},

    {S::Downloading, E::BodyComplete, S::Verifying},
    {S::Downloading, E::Transient, S::Waiting},
    {S::Downloading, E::Permanent, S::Failed},
    {S::Downloading, E::Pause, S::StoppingForPause},
    {S::Downloading, E::Cancel, S::StoppingForCancel},
    {S::Downloading, E::Requeue, S::StoppingForRequeue},

    {S::Verifying, E::Committed, S::Finished},
    {S::Verifying, E::Permanent, S::Failed},
    {S::Verifying, E::Pause, S::StoppingForPause},
    {S::Verifying, E::Cancel, S::StoppingForCancel},
    {S::Verifying, E::Requeue, S::StoppingForRequeue},
    // The disk can fail while the file is verified, and be mended: it waits (promise P3).
    {S::Verifying, E::Transient, S::Waiting},

    // An attempt that the pool ended unasked runs again.
    {S::Connecting, E::Stopped, S::Queued},
    {S::Downloading, E::Stopped, S::Queued},
    {S::Verifying, E::Stopped, S::Queued},

    {S::StoppingForPause, E::Stopped, S::Paused},
    {S::StoppingForPause, E::Transient, S::Paused},
    {S::StoppingForPause, E::Permanent, S::Paused},
    {S::StoppingForPause, E::Committed, S::Finished},
    {S::StoppingForPause, E::Cancel, S::StoppingForCancel},
    {S::StoppingForPause, E::Resume, S::StoppingForRequeue},

    {S::StoppingForCancel, E::Stopped, S::Cancelled},
    {S::StoppingForCancel, E::Transient, S::Cancelled},
    {S::StoppingForCancel, E::Permanent, S::Cancelled},
    {S::StoppingForCancel, E::Committed, S::Finished},

    {S::StoppingForRequeue, E::Stopped, S::Queued},
    {S::StoppingForRequeue, E::Transient, S::Queued},
    {S::StoppingForRequeue, E::Permanent, S::Queued},
    {S::StoppingForRequeue, E::Committed, S::Finished},
    {S::StoppingForRequeue, E::Pause, S::StoppingForPause},
    {S::StoppingForRequeue, E::Cancel, S::StoppingForCancel},

    {S::Waiting, E::Elapsed, S::Queued},
    {S::Waiting, E::Retry, S::Queued},
    {S::Waiting, E::Pause, S::Paused},
    {S::Waiting, E::Cancel, S::Cancelled},

    {S::Paused, E::Resume, S::Queued},
    {S::Paused, E::Cancel, S::Cancelled},

    {S::Failed, E::Retry, S::Queued},
    {S::Cancelled, E::Retry, S::Queued},
};

constexpr const char *stateNames[] = {"Queued",
                                      "Paused",
                                      "Finished",
                                      "Failed",
                                      "Cancelled",
                                      "Connecting",
                                      "Downloading",
                                      "Verifying",
                                      "StoppingForPause",
                                      "StoppingForCancel",
                                      "StoppingForRequeue",
                                      "Waiting"};
constexpr const char *eventNames[] = {"Dispatch",  "Accepted", "AlreadyComplete", "BodyComplete",
                                      "Committed", "Stopped",  "Transient",       "Permanent",
                                      "Elapsed",   "Pause",    "Resume",          "Cancel",
                                      "Retry",     "Requeue"};
static_assert(std::size(stateNames) == downloadStateCount);
static_assert(std::size(eventNames) == downloadEventCount);

// The table is usable at compile time.
static_assert(nextState(S::Queued, E::Dispatch) == S::Connecting);
static_assert(!isAllowed(S::Finished, E::Retry));

} // namespace

class DownloadStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void everyStateButFinishedHasAWayOut();
    void aRunningDownloadCanAlwaysEnd();
    void properties_data();
    void properties();
    void numbersAreStored();
};

void DownloadStateTest::everyPair_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("to"); // -1: refused
    QHash<std::pair<int, int>, int> expected;
    for (const Transition &t : allowed)
        expected.insert({int(t.from), int(t.event)}, int(t.to));
    QCOMPARE(expected.size(), qsizetype(std::size(allowed)));
    for (int from = 0; from < downloadStateCount; ++from) {
        for (int event = 0; event < downloadEventCount; ++event) {
            const int to = expected.value({from, event}, -1);
            QTest::addRow("%s, %s: %s", stateNames[from], eventNames[event],
                          to < 0 ? "refused" : stateNames[to])
                << from << event << to;
        }
    }
}

void DownloadStateTest::everyPair()
{
    QFETCH(int, from);
    QFETCH(int, event);
    QFETCH(int, to);
    const std::optional<S> next = nextState(S(from), E(event));
    QCOMPARE(next ? int(*next) : -1, to);
    QCOMPARE(isAllowed(S(from), E(event)), to >= 0);
}

void DownloadStateTest::everyStateButFinishedHasAWayOut()
{
    for (int from = 0; from < downloadStateCount; ++from) {
        int ways = 0;
        for (int event = 0; event < downloadEventCount; ++event)
            ways += isAllowed(S(from), E(event)) ? 1 : 0;
        QCOMPARE(ways > 0, S(from) != S::Finished);
    }
}

void DownloadStateTest::aRunningDownloadCanAlwaysEnd()
{
    for (int from = 0; from < downloadStateCount; ++from) {
        for (const E end : {E::Stopped, E::Transient, E::Permanent}) {
            const std::optional<S> next = nextState(S(from), end);
            QCOMPARE(next.has_value(), isRunning(S(from)));
            QVERIFY(!next || !isRunning(*next));
        }
    }
}

void DownloadStateTest::properties_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("resting");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("afterRestart");
    const auto row = [](S state, bool running, bool resting, StopReason reason, S afterRestart) {
        QTest::newRow(stateNames[int(state)])
            << int(state) << running << resting << int(reason) << int(afterRestart);
    };
    using R = StopReason;
    row(S::Queued, false, false, R::None, S::Queued);
    row(S::Paused, false, true, R::None, S::Paused);
    row(S::Finished, false, true, R::None, S::Finished);
    row(S::Failed, false, true, R::None, S::Failed);
    row(S::Cancelled, false, true, R::None, S::Cancelled);
    row(S::Connecting, true, false, R::None, S::Queued);
    row(S::Downloading, true, false, R::None, S::Queued);
    row(S::Verifying, true, false, R::None, S::Queued);
    row(S::StoppingForPause, true, false, R::Pause, S::Paused);
    row(S::StoppingForCancel, true, false, R::Cancel, S::Cancelled);
    row(S::StoppingForRequeue, true, false, R::Requeue, S::Queued);
    row(S::Waiting, false, false, R::None, S::Queued);
}

void DownloadStateTest::properties()
{
    QFETCH(int, state);
    QFETCH(bool, running);
    QFETCH(bool, resting);
    QFETCH(int, reason);
    QFETCH(int, afterRestart);
    QCOMPARE(isRunning(S(state)), running);
    QCOMPARE(isResting(S(state)), resting);
    QCOMPARE(int(stopReason(S(state))), reason);
    QCOMPARE(int(stateAfterRestart(S(state))), afterRestart);
}

void DownloadStateTest::numbersAreStored()
{
    const S inOrder[] = {S::Queued,
                         S::Paused,
                         S::Finished,
                         S::Failed,
                         S::Cancelled,
                         S::Connecting,
                         S::Downloading,
                         S::Verifying,
                         S::StoppingForPause,
                         S::StoppingForCancel,
                         S::StoppingForRequeue,
                         S::Waiting};
    for (int number = 0; number < downloadStateCount; ++number)
        QCOMPARE(int(inOrder[number]), number);
}

QTEST_GUILESS_MAIN(DownloadStateTest)
#include "DownloadStateTest.moc"
