// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"
#include "core/Download.h"
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
    QString fileName; ///< reserved or, when committed, final; empty: none yet
    quint64 partInode = 0;
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
};

struct AttemptBodyComplete
{ };

using AttemptNews = std::variant<AttemptStarted, AttemptAccepted, AttemptBodyComplete, Outcome>;

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

    // Main thread.
    void requestStop(StopReason reason);
    qint64 receivedBytes() const { return m_received.load(std::memory_order_relaxed); }
    int connections() const { return m_connections.load(std::memory_order_relaxed); }
    QList<ByteRange> ranges() const;

    // The attempt's pool thread.
    StopReason stopReason() const { return m_stop.load(std::memory_order_acquire); }
    /// \a onStop is called on the pool thread, through \a address, when a stop is asked for.
    void listen(const Inbox::Address &address, std::function<void()> onStop);
    void setReceivedBytes(qint64 bytes) { m_received.store(bytes, std::memory_order_relaxed); }
    void setConnections(int count) { m_connections.store(count, std::memory_order_relaxed); }
    void setRanges(const QList<ByteRange> &ranges);
    void post(AttemptNews news) const;

private:
    const AttemptId m_id;
    const std::function<void(AttemptId, const AttemptNews &)>
        m_sink; ///< called on the main thread only
    const Inbox::Address m_mainThread;
    std::atomic<StopReason> m_stop =
        StopReason::None; ///< main thread writes, pool thread and disk pool read
    std::atomic<qint64> m_received = 0; ///< pool thread writes, main thread reads
    std::atomic<int> m_connections = 0; ///< pool thread writes, main thread reads
    mutable std::mutex m_mutex;
    QList<ByteRange> m_ranges; ///< guarded by m_mutex
    Inbox::Address m_attempt; ///< guarded by m_mutex
    std::function<void()> m_onStop; ///< guarded by m_mutex
};

} // namespace gannet
