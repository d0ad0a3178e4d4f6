// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <set>

namespace gannet {

/// Says which queued download may run next: in the order of the list, within the limits at a
/// time and per host, and not where its folder is held. Pure bookkeeping of ids; owned by
/// DownloadManager. The cost of a step does not grow with the queue.
class Scheduler
{
public:
    /// \a perHost 0: as many as \a total.
    void setLimits(int total, int perHost);

    /// \a folder empty: no hold keeps it.
    void enqueue(DownloadId id, qint64 position, const QString &host, const QString &folder = {});
    /// Out of the queue or of the running ones, wherever it is; unknown ids are ignored.
    void remove(DownloadId id);
    /// Takes the first that may run out of the queue and counts it as running until remove().
    std::optional<DownloadId> takeNext();

    /// What is queued for these folders, or with \a all for any, stays in the queue meanwhile.
    void setHolds(const QSet<QString> &folders, bool all);

    qsizetype queuedCount() const { return m_queued; }
    qsizetype runningCount() const { return m_running; }

private:
    using Turn = std::pair<qint64, DownloadId>; ///< by position; two may have the same
    using GroupName = std::pair<QString, QString>; ///< host and folder
    using Head = std::pair<qint64, GroupName>;
    /// Queued ones that may all run, or none of them.
    struct Group
    {
        std::set<Turn> queue;
        std::optional<qint64> head; ///< its place in m_heads
    };
    struct Host
    {
        QSet<QString> folders; ///< of its groups
        int running = 0;
    };
    struct Place
    {
        GroupName group;
        qint64 position;
        bool running;
    };

    bool mayRun(const GroupName &name) const;
    void refresh(const GroupName &name);
    void refreshHost(const QString &host);
    void refreshAll();

    QHash<GroupName, Group> m_groups;
    QHash<QString, Host> m_hosts;
    QSet<QString> m_heldFolders;
    QHash<DownloadId, Place> m_places;
    std::set<Head> m_heads; ///< first queued one of each group that may run one more
    bool m_allHeld = false;
    int m_total = 5;
    int m_perHost = 0;
    qsizetype m_queued = 0;
    qsizetype m_running = 0;
};

} // namespace gannet
