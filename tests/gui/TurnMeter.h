// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QList>
#include <QMap>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

#include <time.h>

namespace gannet {

/// How long the main thread lets an event wait at most: another thread asks it all the time.
class TurnMeter
{
public:
    TurnMeter() : m_thread(QThread::create([this] { ask(); })) { m_thread->start(); }
    ~TurnMeter()
    {
        m_isEnding = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(TurnMeter)

    double longestMs() const { return double(m_longest) / 1e6; }
    void reset() { m_longest = 0; }

private:
    void ask()
    {
        while (!m_isEnding) {
            QElapsedTimer clock;
            clock.start();
            QMetaObject::invokeMethod(
                &m_target, [this] { m_answers.release(); }, Qt::QueuedConnection);
            while (!m_answers.tryAcquire(1, 1)) {
                if (m_isEnding)
                    return;
            }
            m_longest = std::max(m_longest.load(), clock.nsecsElapsed());
            QThread::usleep(200); // how often it asks; decides nothing
        }
    }

    QObject m_target; ///< lives on the main thread
    QSemaphore m_answers;
    std::atomic<qint64> m_longest = 0;
    std::atomic<bool> m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

/// What this thread has used of a processor.
inline qint64 threadNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// What the longest turn of the main thread's event loop costs of a processor. Unlike a wait, it is not longer
/// where other programs run. Main thread.
class TurnCost
{
public:
    TurnCost()
    {
        const auto *dispatcher = QAbstractEventDispatcher::instance();
        const auto mark = [this] { this->mark(); };
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_context, mark);
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_context, mark);
    }
    Q_DISABLE_COPY_MOVE(TurnCost)

    double longestMs() const { return double(m_longest) / 1e6; }
    void reset() { m_longest = 0; }

private:
    void mark()
    {
        const qint64 ns = threadNs();
        if (m_begin >= 0)
            m_longest = std::max(m_longest, ns - m_begin);
        m_begin = ns;
    }

    QObject m_context;
    qint64 m_begin = -1; ///< of this turn
    qint64 m_longest = 0;
};

/// What a person does, each in an event of its own; between two of them the loop goes to sleep.
using Steps = QList<std::pair<QString, std::function<void()>>>;
/// The longest wait of each step, by its number and name.
using Turns = QMap<std::pair<qsizetype, QString>, double>;

/// \a costs, if given, has the same of a processor's time.
inline Turns longestTurns(const Steps &steps, Turns *costs = nullptr)
{
    Turns turns;
    TurnMeter meter;
    TurnCost cost;
    QEventLoop loop;
    QTimer timer;
    qsizetype next = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        // What the step before cost, with its repaints.
        if (next > 0)
            turns.insert({next, steps.at(next - 1).first}, meter.longestMs());
        if (next > 0 && costs)
            costs->insert({next, steps.at(next - 1).first}, cost.longestMs());
        meter.reset();
        cost.reset();
        if (next == steps.size())
            loop.quit();
        else
            steps.at(next++).second();
    });
    timer.start(20);
    loop.exec();
    return turns;
}

} // namespace gannet
