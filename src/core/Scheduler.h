// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QHash>
#include <QString>

#include <optional>
#include <set>

namespace gannet {

/// Says which queued download may run next: in the order of the list, within the limits at a
/// time and per host. Pure bookkeeping of ids; owned by DownloadManager. The cost of a step does
/// not grow with the queue.
class Scheduler
{
public:
    /// \a perHost 0: as many as \a total.
    void setLimits(int total, int perHost);

    void enqueue(DownloadId id, qint64 position, const QString &host);
    /// Out of the queue or of the running ones, wherever it is; unknown ids are ignored.
    void remove(DownloadId id);
    /// Takes the first that may run out of the queue and counts it as running until remove().
    std::optional<DownloadId> takeNext();

    qsizetype queuedCount() const { return m_queued; }
    qsizetype runningCount() const { return m_running; }

private:
    using Turn = std::pair<qint64, DownloadId>; ///< by position; two may have the same
    struct Host
    {
        std::set<Turn> queue;
        int running = 0;
    };
    struct Place
    {
        QString host;
        qint64 position;
        bool running;
    };
    using Head = std::pair<qint64, QString>;

    bool mayRun(const Host &host) const { return m_perHost <= 0 || host.running < m_perHost; }
    void removeHead(const QString &name, const Host &host);
    void addHead(const QString &name, const Host &host);

    QHash<QString, Host> m_hosts;
    QHash<DownloadId, Place> m_places;
    std::set<Head> m_heads; ///< first queued one of each host that may run one more
    int m_total = 5;
    int m_perHost = 0;
    qsizetype m_queued = 0;
    qsizetype m_running = 0;
};

} // namespace gannet
