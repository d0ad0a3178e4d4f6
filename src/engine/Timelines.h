// SPDX-License-Identifier: MIT
#pragma once

#include "core/TimelineEvent.h"

#include <QHash>
#include <QList>

#include <list>

namespace gannet {

/// What happened to the downloads that ran since the program started: the last events of each, and
/// of the downloads those that were heard of last, so that a long list costs no more than a short one.
/// Main thread.
class Timelines
{
public:
    static constexpr qsizetype mostEvents = 200; ///< of one download
    static constexpr qsizetype mostDownloads = 1'000;

    /// A timeline begins with Started: to rows that never ran nothing has happened.
    void record(DownloadId id, TimelineEvent event, qint64 nowMs);
    void remove(DownloadId id);
    /// In the order of time.
    QList<TimelineEvent> of(DownloadId id) const;

private:
    struct Timeline
    {
        QList<TimelineEvent> events;
        std::list<DownloadId>::iterator place; ///< in m_recent
    };

    QHash<DownloadId, Timeline> m_timelines;
    std::list<DownloadId> m_recent; ///< the last one heard of is the last
};

} // namespace gannet
