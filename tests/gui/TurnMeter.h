// SPDX-License-Identifier: MIT
#pragma once

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

/// What a person does, each in an event of its own; between two of them the loop goes to sleep.
using Steps = QList<std::pair<QString, std::function<void()>>>;
/// The longest wait of each step, by its number and name.
using Turns = QMap<std::pair<qsizetype, QString>, double>;

inline Turns longestTurns(const Steps &steps)
{
    Turns turns;
    TurnMeter meter;
    QEventLoop loop;
    QTimer timer;
    qsizetype next = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        // What the step before cost, with its repaints.
        if (next > 0)
            turns.insert({next, steps.at(next - 1).first}, meter.longestMs());
        meter.reset();
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
