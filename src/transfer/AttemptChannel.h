// SPDX-License-Identifier: MIT
#pragma once

#include "core/Bottleneck.h"
#include "core/ByteRange.h"
#include "core/ConnectionFigures.h"
#include "core/Download.h"
#include "core/TimelineEvent.h"
#include "threads/Inbox.h"

#include <QString>

#include <atomic>
#include <mutex>
#include <variant>

namespace gannet {

/// How an attempt ended: exactly one is posted for each.
struct Outcome
{
    enum class Kind : quint8 { Committed, Stopped, Transient, Permanent };

    Kind kind = Kind::Stopped;
    DownloadError error; ///< with Transient and Permanent
    bool madeProgress = false; ///< bytes came, so that the count of failures begins anew
    /// The server turned it away while it served other downloads of ours: it waits for them.
    bool isCrowdedOut = false;
    QString fileName; ///< reserved or, when committed, final; empty: none yet
    quint64 partInode = 0;
    QUrl
        partUrl; ///< the link that the part's checkpoint names; empty: not looked for, or no checkpoint
    QString volume; ///< see Download; empty: not looked for
    Generation generation;
    qint64 receivedBytes = 0; ///< on disk
    Verification verification = Verification::None; ///< with Committed
};

struct AttemptStarted
{
    QString worker; ///< the pool thread's name
};

/// The first byte may pass, or none is missing.
struct AttemptAccepted
{
    Generation generation;
    QString fileName;
    quint64 partInode = 0;
    bool alreadyComplete = false;
    QString volume = {}; ///< see Download; empty: not looked for
};

struct AttemptBodyComplete
{ };

/// A mirror is not used further, and why.
struct AttemptMirrorLeftOut
{
    QUrl url;
    DownloadError error;
};

using AttemptNews = std::variant<AttemptStarted, AttemptAccepted, AttemptBodyComplete,
                                 AttemptMirrorLeftOut, TimelineEvent, Outcome>;

/// All that passes between an attempt on its pool thread and the main thread. Shared by both;
/// every function says who may call it.
class AttemptChannel
{
public:
    AttemptChannel(AttemptId id, std::function<void(AttemptId, const AttemptNews &)> sink,
                   Inbox::Address mainThread)
        : m_id(id)
        , m_sink(std::move(sink))
        , m_mainThread(std::move(mainThread))
    { }

    // Any thread.
    qint64 receivedBytes() const { return m_received.load(std::memory_order_relaxed); }

    // Main thread.
    void requestStop(StopReason reason);
    int connections() const { return m_connections.load(std::memory_order_relaxed); }
    Bottleneck bottleneck() const { return m_bottleneck.load(std::memory_order_relaxed); }
    QList<ByteRange> ranges() const;
    /// Each connection's figures are kept only while somebody looks at them.
    void setWatched(bool isWatched);
    QList<ConnectionFigures> connectionFigures() const;
    /// Of this attempt; 0: the setting's.
    void setMaxConnections(int count) { m_maxConnections.store(count, std::memory_order_relaxed); }
    /// Of this attempt, in bytes a second; 0: none.
    void setMaxBytesPerSecond(qint64 rate) { m_maxRate.store(rate, std::memory_order_relaxed); }

    // The attempt's pool thread.
    StopReason stopReason() const { return m_stop.load(std::memory_order_acquire); }
    /// \a onStop is called on the pool thread, through \a address, when a stop is asked for.
    void listen(const Inbox::Address &address, std::function<void()> onStop);
    int maxConnections() const { return m_maxConnections.load(std::memory_order_relaxed); }
    qint64 maxBytesPerSecond() const { return m_maxRate.load(std::memory_order_relaxed); }
    void setReceivedBytes(qint64 bytes) { m_received.store(bytes, std::memory_order_relaxed); }
    void setBottleneck(Bottleneck what) { m_bottleneck.store(what, std::memory_order_relaxed); }
    void setConnections(int count) { m_connections.store(count, std::memory_order_relaxed); }
    void setRanges(const QList<ByteRange> &ranges);
    bool isWatched() const { return m_watched.load(std::memory_order_relaxed); }
    void setConnectionFigures(const QList<ConnectionFigures> &figures);
    /// In order. While it listens, what is posted in one turn of the pool thread's event loop goes up together;
    /// an outcome, at once.
    void post(AttemptNews news);

private:
    void sendUp();

    const AttemptId m_id;
    const std::function<void(AttemptId, const AttemptNews &)>
        m_sink; ///< called on the main thread only
    const Inbox::Address m_mainThread;
    QList<AttemptNews> m_news; ///< pool thread only; not sent up yet
    std::atomic<StopReason> m_stop =
        StopReason::None; ///< main thread writes, pool thread and disk pool read
    std::atomic<qint64> m_received = 0; ///< pool thread writes, any thread reads
    std::atomic<int> m_maxConnections = 0; ///< main thread writes, pool thread reads
    std::atomic<qint64> m_maxRate = 0; ///< main thread writes, pool thread reads
    std::atomic<Bottleneck> m_bottleneck =
        Bottleneck::Unknown; ///< pool thread writes, main thread reads
    std::atomic<int> m_connections = 0; ///< pool thread writes, main thread reads
    std::atomic<bool> m_watched = false; ///< main thread writes, pool thread reads
    mutable std::mutex m_mutex;
    QList<ByteRange> m_ranges; ///< guarded by m_mutex
    QList<ConnectionFigures> m_figures; ///< guarded by m_mutex
    Inbox::Address m_attempt; ///< guarded by m_mutex
    std::function<void()> m_onStop; ///< guarded by m_mutex
};

} // namespace gannet
