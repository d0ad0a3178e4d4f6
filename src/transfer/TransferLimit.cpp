// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <algorithm>

namespace gannet {

namespace {
constexpr int limitTickMs = 20;
} // namespace

bool Transfer::isLimited() const
{
    return m_line.limit.rate() > 0 || m_channel->maxBytesPerSecond() > 0;
}

void Transfer::applyLimit()
{
    if (m_ownLimit.rate() != m_channel->maxBytesPerSecond())
        m_ownLimit.setRate(m_channel->maxBytesPerSecond());
    const bool limited = isLimited();
    if (limited == m_limitTick.isActive())
        return;
    if (limited) {
        m_line.limit.join(this);
        m_limitTick.start(limitTickMs);
        return;
    }
    liftLimit();
    // What lies in their buffers says no more that it is there.
    for (const Lane &lane : m_lanes)
        QMetaObject::invokeMethod(lane.connection.get(), &Connection::bodyReady,
                                  Qt::QueuedConnection);
}

void Transfer::liftLimit()
{
    if (m_limitTick.isActive())
        m_line.limit.leave(this);
    m_limitTick.stop();
    m_heldBack = false;
}

void Transfer::readLimited()
{
    if (m_stage != Stage::Fetching)
        return;
    qint64 waiting = 0;
    for (Lane &lane : m_lanes) {
        const qint64 here = lane.connection->bytesAvailable();
        waiting += here;
        // Held back by us is not silent.
        if (here > 0)
            lane.lastByteMs = m_clock.elapsed();
    }
    qint64 allowed = waiting;
    if (m_ownLimit.rate() > 0) {
        m_ownLimit.fill(m_clock.elapsed());
        allowed = std::min(allowed, m_ownLimit.available());
    }
    allowed = m_line.limit.take(this, allowed);
    m_ownLimit.take(allowed);
    m_heldBack = allowed < waiting;
    // The same share for each, and what some do not use for those behind them.
    QByteArray &buffer = m_network.buffer();
    for (size_t i = 0; i < m_lanes.size() && allowed > 0; ++i) {
        Lane &lane = m_lanes[(i + m_limitTurn) % m_lanes.size()];
        const qint64 share = std::max<qint64>(1, allowed / qint64(m_lanes.size() - i));
        for (qint64 left = share; left > 0;) {
            const qint64 n = lane.connection->read(buffer.data(),
                                                   std::min(left, qint64(buffer.size())));
            if (n <= 0)
                break;
            left -= n;
            allowed -= n;
            noteBytes(lane, n);
            if (!deliver(lane, buffer.constData(), n))
                return; // the lanes have moved
        }
    }
    ++m_limitTurn;
}

} // namespace gannet
