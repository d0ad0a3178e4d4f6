// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include "core/ListOrder.h"

#include <algorithm>

namespace gannet {

void DownloadManager::Private::enqueue(const Download &download)
{
    if (chores.contains(download.id) || newLinks.contains(download.id) || isHidden(download.id))
        return;
    // One that met the trouble is among those that find out when it is over.
    scheduler.enqueue(download.id, download.position, download.request.url().host(),
                      trouble.contains(download.id) ? QString() : download.request.folder);
}

void DownloadManager::Private::holdByTrouble()
{
    scheduler.setHolds(trouble.heldFolders(), trouble.holdsAll());
}

void DownloadManager::Private::setPosition(DownloadId id, qint64 position)
{
    Download &row = rows[id];
    row.position = position;
    nextPosition = std::max(nextPosition, position + positionStep);
    if (row.state == DownloadState::Queued)
        enqueue(row);
    woken.insert(id); // to be stored, whatever its state
    markChanged(id);
}

/// The last ones of the list that run and are not among \a spared go back to the queue.
void DownloadManager::Private::makeWay(qsizetype count, const QSet<DownloadId> &spared)
{
    for (auto id = order.crbegin(); id != order.crend() && count > 0; ++id) {
        Download &row = rows[*id];
        if (spared.contains(*id) || !isRunning(row.state) || row.state == DownloadState::Verifying)
            continue;
        if (apply(row, DownloadEvent::Requeue))
            --count;
    }
}

void DownloadManager::move(const QList<DownloadId> &ids, DownloadId before)
{
    const QSet<DownloadId> chosen(ids.cbegin(), ids.cend());
    QList<DownloadId> moved;
    QList<DownloadId> others;
    qsizetype place = -1;
    // Those that may come back keep their places among the others.
    const QList<DownloadId> all = d->withHidden();
    for (const DownloadId id : all) {
        if (id == before)
            place = others.size();
        (chosen.contains(id) && !d->isHidden(id) ? moved : others).append(id);
    }
    if (place < 0)
        place = others.size();
    QList<DownloadId> next = others.first(place) + moved + others.sliced(place);
    if (next == all)
        return;
    d->order = next;
    d->order.removeIf([this](DownloadId id) { return d->isHidden(id); });

    const auto positionAt = [&](qsizetype i) {
        return i >= 0 && i < others.size() ? std::optional(d->rows[others.at(i)].position)
                                           : std::nullopt;
    };
    if (const auto positions = positionsBetween(positionAt(place - 1), positionAt(place),
                                                moved.size())) {
        for (qsizetype i = 0; i < moved.size(); ++i)
            d->setPosition(moved.at(i), positions->at(i));
    } else {
        for (qsizetype i = 0; i < next.size(); ++i)
            d->setPosition(next.at(i), (i + 1) * positionStep);
    }
    Q_EMIT reordered();
    d->schedule();
}

void DownloadManager::startNow(const QList<DownloadId> &ids)
{
    QList<DownloadId> wanted;
    for (const DownloadId id : ids) {
        const Download *row = find(id);
        if (row
            && (row->state == DownloadState::Queued || isAllowed(row->state, DownloadEvent::Resume)
                || isAllowed(row->state, DownloadEvent::Retry)))
            wanted.append(id);
    }
    if (wanted.isEmpty())
        return;
    // Before all that runs: one that makes way must not be first in the queue again.
    const auto first = std::find_if(d->order.cbegin(), d->order.cend(), [this](DownloadId id) {
        return !isResting(d->rows[id].state);
    });
    move(wanted, first == d->order.cend() ? DownloadId() : *first);
    const qsizetype free = d->settings.maxDownloads - d->attempts.size();
    const QSet<DownloadId> spared(wanted.cbegin(), wanted.cend());
    d->makeWay(std::min<qsizetype>(wanted.size(), d->settings.maxDownloads) - free, spared);
    resume(wanted);
    retry(wanted);
}

} // namespace gannet
