// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace gannet {

/// Finds how many bytes one request should ask for. Some servers send the beginning of each reply at full
/// speed and slow down what follows (nginx's limit_rate and limit_rate_after count each request anew): short
/// requests, one after the other on the same connection, are then answered faster than a long one. Tried with
/// one connection, and only where replies began so; kept where it is much faster. Pure: time is an argument, in
/// milliseconds of any steady clock. Owned by a Transfer on its pool thread.
class RequestLength
{
public:
    /// How the reply to a long request went.
    struct Course
    {
        qint64 earlyBytes = 0; ///< of its first earlyMs
        double bytesPerSecond = 0; ///< of what came after these
    };
    static constexpr qint64 earlyMs = 100;
    /// As HostProfile::requestBytes: short requests were tried and brought nothing.
    static constexpr qint64 unlimited = -1;

    /// \a learned: as HostProfile::requestBytes.
    explicit RequestLength(qint64 learned = 0);

    /// To ask for at a time; 0: as much as is missing. While a test runs that is for its connection alone.
    qint64 bytes() const;
    bool isWatching() const { return m_phase == Phase::Watching; }
    bool isShort() const { return m_phase == Phase::Short; }
    bool isTesting() const { return m_phase == Phase::Testing; }
    bool isSetAside() const { return m_phase == Phase::Unknown; }

    /// Begins a test where most of \a courses began much faster than they went on.
    bool beginTest(qint64 nowMs, const QList<Course> &courses);
    /// A short request was answered to its end; while a test runs of the tested connection, which has fetched
    /// \a bytes by now.
    void onAnswered(qint64 nowMs, qint64 bytes);
    /// Ask a few times a second.
    void watch(qint64 nowMs);
    /// The tested connection has nothing left to fetch, or is gone, or may not show how fast it is: judged by
    /// what was answered, if that is enough. It is not tried again.
    void endTest();
    /// A server that was well turned a further request of a connection away, or answered it with something else.
    void onRefused();
    /// A connection was lost between two of its requests. Some servers turn requests away like that; what is
    /// lost together counts once.
    void onLost(qint64 nowMs);
    /// Long requests for now; nothing is learned of that.
    void setAside();
    /// True once, after a test has found that short requests are faster.
    bool takeFinding();

    /// For the next download from this host, as HostProfile::requestBytes.
    qint64 learned() const;

private:
    enum class Phase : quint8 {
        Watching,
        Testing,
        Short,
        Unlimited,
        Unknown
    }; ///< the last: not tried again

    bool isFast() const;
    void tryLength(qint64 nowMs, int index);

    Phase m_phase = Phase::Watching;
    qint64 m_bytes = 0;
    int m_index = 0; ///< of the lengths that are tried
    double m_usual = 0; ///< bytes a second of a connection with a long request
    qint64 m_testSinceMs = 0; ///< of this length
    int m_answers = 0;
    /// It came with what a new connection is granted: measured from there.
    qint64 m_firstAnswerMs = 0;
    qint64 m_firstAnswerBytes = 0; ///< fetched until then
    qint64 m_lastAnswerMs = 0;
    qint64 m_lastAnswerBytes = 0;
    qint64 m_lastMs = 0; ///< that the last answer took
    int m_lost = 0; ///< since the last answer
    qint64 m_lostMs = 0;
    bool m_isFound = false; ///< and was not taken yet
};

} // namespace gannet
