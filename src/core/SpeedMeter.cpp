// SPDX-License-Identifier: MIT
#include "core/SpeedMeter.h"

#include <algorithm>

namespace gannet {

void SpeedMeter::sample(qint64 nowMs, qint64 totalBytes)
{
    if (m_count > 0 && totalBytes < at(0).bytes)
        reset();
    m_samples[size_t(m_next)] = {nowMs, totalBytes};
    m_next = (m_next + 1) % capacity;
    m_count = std::min(m_count + 1, capacity);
}

double SpeedMeter::bytesPerSecond() const
{
    if (m_count < 2)
        return 0;
    const Sample &newest = at(0);
    int oldest = 1;
    while (oldest + 1 < m_count && newest.ms - at(oldest).ms < m_windowMs)
        ++oldest;
    const qint64 ms = newest.ms - at(oldest).ms;
    return ms > 0 ? double(newest.bytes - at(oldest).bytes) * 1000.0 / double(ms) : 0;
}

} // namespace gannet
