// SPDX-License-Identifier: MIT
#include "engine/Timelines.h"

namespace gannet {

namespace {

/// Connections come and are refused by the handful: that is one event, as of its last figure.
constexpr qint64 handfulMs = 2'000;

bool isMoreOf(const TimelineEvent &last, const TimelineEvent &event)
{
    return (event.kind == TimelineKind::ConnectionAdded
            || event.kind == TimelineKind::ConnectionRefused)
        && event.kind == last.kind && event.host == last.host && event.error == last.error
        && event.msecsSinceEpoch - last.msecsSinceEpoch < handfulMs;
}

} // namespace

void Timelines::record(DownloadId id, TimelineEvent event, qint64 nowMs)
{
    auto it = m_timelines.find(id);
    if (it == m_timelines.end()) {
        if (event.kind != TimelineKind::Started)
            return;
        if (m_timelines.size() >= mostDownloads) {
            m_timelines.remove(m_recent.front());
            m_recent.pop_front();
        }
        it = m_timelines.insert(id, {{}, m_recent.insert(m_recent.end(), id)});
    }
    m_recent.splice(m_recent.end(), m_recent, it->place);
    event.msecsSinceEpoch = nowMs;
    // Which certificate failed is a question of the row, not of its history.
    event.error.certificate = {};
    if (!it->events.isEmpty() && isMoreOf(it->events.constLast(), event)) {
        it->events.last().count = event.count;
        return;
    }
    if (it->events.size() >= mostEvents)
        it->events.removeFirst();
    it->events.append(std::move(event));
}

void Timelines::remove(DownloadId id)
{
    const auto it = m_timelines.constFind(id);
    if (it == m_timelines.cend())
        return;
    m_recent.erase(it->place);
    m_timelines.erase(it);
}

QList<TimelineEvent> Timelines::of(DownloadId id) const { return m_timelines.value(id).events; }

} // namespace gannet
