// SPDX-License-Identifier: MIT
#include "engine/Timelines.h"

namespace gannet {

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
