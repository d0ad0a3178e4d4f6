// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include "core/ListOrder.h"

#include <algorithm>
#include <utility>

namespace gannet {

void DownloadManager::Private::onOpened(const StoredList &list)
{
    nextId = std::max(nextId, list.nextId);
    if (!list.setAsidePath.isEmpty())
        Q_EMIT q->listSetAside(list.setAsidePath, list.setAsideReason);
    if (list.failure.isError())
        Q_EMIT q->storeFailed(list.failure);
    if (!list.hosts.isEmpty()) {
        storedHosts = list.hosts;
        pool.hosts().restore(list.hosts);
    }
    loading = list.runs;
    loadSome();
}

/// One run a turn of the event loop: a long list is no reason for a window that stands still.
void DownloadManager::Private::loadSome()
{
    if (phase != Phase::Loading) {
        loading.clear();
        return;
    }
    if (!loading.isEmpty()) {
        const QList<Download> run = loading.takeFirst();
        insertRows({run.constData(), size_t(run.size())}, Origin::EarlierRun);
    }
    if (!loading.isEmpty()) {
        QMetaObject::invokeMethod(
            q, [this] { loadSome(); }, Qt::QueuedConnection);
        return;
    }
    phase = Phase::Open;
    Q_EMIT q->ready();
    onCommitted(heldTicket);
    schedule();
}

void DownloadManager::Private::onCommitted(quint64 ticket)
{
    committedTicket = std::max(committedTicket, ticket);
    if (phase == Phase::Loading) {
        // What is added stands behind what was there, which comes first.
        heldTicket = ticket;
        return;
    }
    while (!uncommitted.empty() && uncommitted.cbegin()->first <= ticket) {
        const auto [downloads, place] = uncommitted.extract(uncommitted.begin()).mapped();
        insertRows({downloads.constData(), size_t(downloads.size())}, Origin::Now, place);
    }
    onLinksKept(ticket);
    closeIfDone();
}

void DownloadManager::Private::insertRows(std::span<const Download> downloads, Origin origin,
                                          Place place)
{
    if (downloads.empty())
        return;
    QList<DownloadId> ids;
    ids.reserve(qsizetype(downloads.size()));
    for (const Download &given : downloads) {
        const DownloadId id = given.id;
        Download &download = rows.insert_or_assign(id, given).first->second;
        if (origin == Origin::EarlierRun) {
            download.state = stateAfterRestart(download.state);
            if (download.state == DownloadState::Queued && download.fileName.isEmpty())
                unsettled.insert(id);
        }
        order.append(id);
        ids.append(id);
        byUrl.insert(download.request.url(), id);
        nextPosition = std::max(nextPosition, download.position + positionStep);
        if (!download.fileName.isEmpty() && download.state != DownloadState::Finished)
            pool.reservations().reserve(download.filePath(), id);
        if (download.state == DownloadState::Queued)
            enqueue(download);
        // The program ended before their part files were gone.
        if (download.state == DownloadState::Cancelled)
            discard(download);
    }
    Q_EMIT q->added(ids);
    if (place == Place::Top)
        q->move(ids, order.constFirst());
    schedule();
}

void DownloadManager::Private::flush()
{
    flushPending = false;
    const QList<DownloadId> ids = std::exchange(changedIds, {});
    changedSet.clear();
    const QSet<DownloadId> awake = std::exchange(woken, {});
    if (store && !ids.isEmpty()) {
        QList<Download> changed;
        changed.reserve(ids.size());
        for (const DownloadId id : ids) {
            const auto row = rows.find(id);
            // A dispatch from the queue changes nothing that a restart would want to know.
            if (row != rows.end()
                && (row->second.state != DownloadState::Connecting || awake.contains(id)))
                changed.append(row->second);
        }
        if (!changed.isEmpty())
            lastTicket = store->put(changed);
    }
    QList<DownloadId> shown = ids;
    shown.removeIf([this](DownloadId id) { return isHidden(id); });
    if (!shown.isEmpty())
        Q_EMIT q->changed(shown);
    closeIfDone();
}

void DownloadManager::Private::keepHost(const QUrl &url)
{
    if (!store || url.isEmpty())
        return;
    const QString origin = HostMemory::origin(url);
    const HostProfile known = pool.hosts().profile(origin);
    const HostProfile stored = storedHosts.value(origin);
    // Learned again to be the same: its time matters only by the day.
    constexpr qint64 daySecs = 24 * 3600;
    if ((known.learnedSecs == 0 && known.requestSecs == 0)
        || (known.connections == stored.connections && known.admits == stored.admits
            && known.requestBytes == stored.requestBytes
            && known.requestSecs - stored.requestSecs < daySecs
            && known.learnedSecs - stored.learnedSecs < daySecs))
        return;
    storedHosts.insert(origin, known);
    lastTicket = store->putHosts({{origin, known}});
}

void DownloadManager::Private::closeIfDone()
{
    if (phase != Phase::Closing || !attempts.isEmpty() || flushPending
        || committedTicket < lastTicket)
        return;
    phase = Phase::Closed;
    Q_EMIT q->shutDownDone();
}

HostProfiles DownloadManager::hostProfiles() const { return d->pool.hosts().all(); }

void DownloadManager::setHostProfiles(const HostProfiles &hosts) { d->pool.hosts().restore(hosts); }

} // namespace gannet
