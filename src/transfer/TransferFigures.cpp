// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <algorithm>

namespace gannet {

namespace {
constexpr qint64 publishMs = 200;
} // namespace

void Transfer::tell(TimelineKind kind, const QUrl &url, const DownloadError &error, int count,
                    qint64 bytes) const
{
    TimelineEvent event{kind};
    event.host = url.host();
    event.error = error;
    event.count = count;
    event.bytes = bytes;
    m_channel->post(event);
}

void Transfer::tellOfGrowth()
{
    // At the end of each segment one goes and another comes: that alone is no news.
    if (int(m_lanes.size()) <= m_mostOpen)
        return;
    m_mostOpen = int(m_lanes.size());
    tell(TimelineKind::ConnectionAdded, m_lanes.back().connection->url(), {}, m_mostOpen);
}

ConnectionState Transfer::stateOf(const Lane &lane, qint64 now) const
{
    if (!lane.isDelivering())
        return lane.connection->isRequestSent() ? ConnectionState::Waiting
                                                : ConnectionState::Connecting;
    if (lane.isTrial)
        return ConnectionState::Comparing;
    if (m_heldBack)
        return ConnectionState::HeldBack;
    return now - lane.lastByteMs >= silentAfterMs ? ConnectionState::Silent
                                                  : ConnectionState::Delivering;
}

void Transfer::publishConnections(qint64 now)
{
    if (m_publishedMs > 0 && now - m_publishedMs < publishMs)
        return;
    m_publishedMs = now;
    QList<ConnectionFigures> all;
    all.reserve(qsizetype(m_lanes.size()));
    for (const Lane &lane : m_lanes) {
        const ByteRange rest = m_map.rest(lane.segment);
        ConnectionFigures one;
        one.number = lane.connection->slot() + 1;
        one.host = lane.connection->url().host();
        one.isMirror = lane.source != m_first;
        one.range = {lane.begin, m_map.totalBytes() < 0 ? -1 : rest.end};
        one.position = rest.begin;
        if (lane.isTrial) {
            one.range = lane.connection->asked().range.value_or(ByteRange());
            one.position = one.range.begin;
        }
        one.receivedBytes = lane.fetchedBytes;
        one.bytesPerSecond = lane.speed.bytesPerSecond();
        one.state = stateOf(lane, now);
        all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const ConnectionFigures &a, const ConnectionFigures &b) {
        return a.number < b.number;
    });
    m_channel->setConnectionFigures(all);
}

} // namespace gannet
