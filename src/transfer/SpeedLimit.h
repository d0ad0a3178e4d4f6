// SPDX-License-Identifier: MIT
#pragma once

#include "core/TokenBucket.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace gannet {

/// The limit that all attempts share, fairly. Owned by TransferPool; any thread may call.
class SpeedLimit
{
public:
    SpeedLimit() { m_clock.start(); }
    /// After the last user's last call, whose end the lock makes known.
    ~SpeedLimit();
    SpeedLimit(const SpeedLimit &) = delete;
    SpeedLimit &operator=(const SpeedLimit &) = delete;

    /// Bytes a second; 0: no limit. Takes effect with the next take().
    void setRate(qint64 bytesPerSecond);
    qint64 rate() const { return m_rate.load(std::memory_order_relaxed); }

    /// A place among those who share; \a member is an identity only.
    void join(const void *member);
    void leave(const void *member);
    /// How many of \a wanted bytes \a member may read now.
    qint64 take(const void *member, qint64 wanted);

private:
    std::atomic<qint64> m_rate = 0; ///< main thread writes, pool threads read
    QElapsedTimer m_clock; ///< started once, then only read
    std::mutex m_mutex;
    SharedBucket m_bucket; ///< guarded by m_mutex
};

} // namespace gannet
