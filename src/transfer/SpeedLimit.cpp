// SPDX-License-Identifier: MIT
#include "transfer/SpeedLimit.h"

namespace gannet {

SpeedLimit::~SpeedLimit() { const std::lock_guard lock(m_mutex); }

void SpeedLimit::setRate(qint64 bytesPerSecond)
{
    const std::lock_guard lock(m_mutex);
    if (m_bucket.rate() != bytesPerSecond)
        m_bucket.setRate(bytesPerSecond);
    m_rate.store(bytesPerSecond, std::memory_order_relaxed);
}

void SpeedLimit::join(const void *member)
{
    const std::lock_guard lock(m_mutex);
    m_bucket.join(member);
}

void SpeedLimit::leave(const void *member)
{
    const std::lock_guard lock(m_mutex);
    m_bucket.leave(member);
}

qint64 SpeedLimit::take(const void *member, qint64 wanted)
{
    const std::lock_guard lock(m_mutex);
    // Lifted meanwhile: the attempt notices at its next tick.
    if (m_bucket.rate() == 0)
        return wanted;
    return m_bucket.take(member, m_clock.elapsed(), wanted);
}

} // namespace gannet
