// SPDX-License-Identifier: MIT
#include "threads/Inbox.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>
#include <thread>
#include <vector>

using namespace gannet;

namespace {

/// Starts \a count threads that all run \a work with their number, and waits for their ends. Threads
/// of the standard library: the thread sanitizer sees what orders them.
void inThreads(int count, const std::function<void(int)> &work)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&work, i] { work(i); });
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsInOrderOnItsThread();
    void keepsTheOrderOfEachOfManyThreads();
    void livesOnTheThreadThatMadeIt();
    void dropsWhatComesAfterItsEnd();
    void dropsWhatWaitsAtItsEnd();
    void mayEndWithinACall();
    void callsMayPost();
    void anEmptyAddressDropsAll();
    void endsWhileOthersPost();
};

void InboxTest::callsInOrderOnItsThread()
{
    const Inbox inbox;
    QList<int> seen;
    for (int i = 0; i < 100; ++i) {
        inbox.address().post([&seen, i, home = QThread::currentThread()] {
            QCOMPARE(QThread::currentThread(), home);
            seen.append(i);
        });
    }
    // Never within post().
    QVERIFY(seen.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(seen.size(), 100);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    // The wake-up is asked for anew.
    inbox.address().post([&seen] { seen.append(1000); });
    QCoreApplication::processEvents();
    QCOMPARE(seen.constLast(), 1000);
}

void InboxTest::keepsTheOrderOfEachOfManyThreads()
{
    constexpr int threads = 8;
    constexpr int calls = 5000;
    const Inbox inbox;
    QList<int> next(threads, 0);
    int wrong = 0;
    const auto address = inbox.address();
    // Some arrive while the loop turns, most before.
    std::thread poster([&] {
        inThreads(threads, [&](int thread) {
            for (int i = 0; i < calls; ++i) {
                address.post([&next, &wrong, thread, i] {
                    if (next[thread]++ != i)
                        ++wrong;
                });
            }
        });
    });
    const auto isDone = [&] { return next == QList<int>(threads, calls); };
    const bool done = QTest::qWaitFor(isDone, 60'000);
    poster.join();
    QVERIFY(done);
    QCOMPARE(wrong, 0);
}

void InboxTest::livesOnTheThreadThatMadeIt()
{
    QThread thread;
    Inbox::Address address;
    QSemaphore ready;
    std::optional<Inbox> inbox;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(&context, [&] {
        inbox.emplace();
        address = inbox->address();
        ready.release();
    });
    ready.acquire();
    QThread *seen = nullptr;
    address.post([&] {
        seen = QThread::currentThread();
        inbox.reset();
        ready.release();
    });
    ready.acquire();
    QCOMPARE(seen, &thread);
    thread.quit();
    thread.wait();
}

void InboxTest::dropsWhatComesAfterItsEnd()
{
    int calls = 0;
    Inbox::Address address;
    {
        const Inbox inbox;
        address = inbox.address();
    }
    const auto held = std::make_shared<int>(1);
    address.post([&calls, held] { ++calls; });
    // Not kept either.
    QCOMPARE(held.use_count(), 1L);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void InboxTest::dropsWhatWaitsAtItsEnd()
{
    int calls = 0;
    {
        const Inbox inbox;
        inbox.address().post([&calls] { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void InboxTest::mayEndWithinACall()
{
    auto inbox = std::make_unique<Inbox>();
    const auto address = inbox->address();
    QList<int> seen;
    address.post([&seen] { seen.append(1); });
    address.post([&seen, &inbox] {
        seen.append(2);
        inbox.reset();
    });
    address.post([&seen] { seen.append(3); });
    QCoreApplication::processEvents();
    address.post([&seen] { seen.append(4); });
    QCoreApplication::processEvents();
    QCOMPARE(seen, (QList<int>{1, 2}));
}

void InboxTest::callsMayPost()
{
    const Inbox inbox;
    QList<int> seen;
    inbox.address().post([&] {
        inbox.address().post([&] { seen.append(2); });
        seen.append(1);
    });
    QTRY_COMPARE(seen, (QList<int>{1, 2}));
}

void InboxTest::anEmptyAddressDropsAll()
{
    bool called = false;
    Inbox::Address().post([&called] { called = true; });
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

/// For a sanitizer to watch: nothing may be touched after its end.
void InboxTest::endsWhileOthersPost()
{
    for (int round = 0; round < 50; ++round) {
        auto inbox = std::make_unique<Inbox>();
        const auto address = inbox->address();
        std::atomic<bool> ended = false;
        std::atomic<int> late = 0;
        QSemaphore begun;
        const std::unique_ptr<QThread> poster(QThread::create([&] {
            for (int i = 0; i < 2000; ++i) {
                address.post([&] { late += ended ? 1 : 0; });
                begun.release();
            }
        }));
        poster->start();
        begun.acquire();
        QCoreApplication::processEvents();
        inbox.reset();
        ended = true;
        poster->wait();
        QCoreApplication::processEvents();
        QCOMPARE(late.load(), 0);
    }
}

QTEST_GUILESS_MAIN(InboxTest)
#include "InboxTest.moc"
