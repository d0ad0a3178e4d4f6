// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include <algorithm>
#include <utility>

namespace gannet {

namespace {
/// That go for good in one turn of the event loop: many thousands are no reason for a window that stands still.
constexpr qsizetype rowsOfATurn = 500;
} // namespace

Download *DownloadManager::Private::listed(DownloadId id)
{
    const auto found = rows.find(id);
    return found == rows.end() || isHidden(id) ? nullptr : &found->second;
}

QList<DownloadId> DownloadManager::Private::withHidden() const
{
    if (hidden.isEmpty())
        return order;
    const auto isBefore = [this](DownloadId a, DownloadId b) {
        return rows.at(a).position < rows.at(b).position;
    };
    QList<DownloadId> away = hidden.keys();
    std::sort(away.begin(), away.end(), isBefore);
    QList<DownloadId> all;
    all.reserve(order.size() + away.size());
    std::merge(order.cbegin(), order.cend(), away.cbegin(), away.cend(), std::back_inserter(all),
               isBefore);
    return all;
}

/// Row and files stay as they are, in the list on disk too: killed now, it is there again.
void DownloadManager::Private::hide(Download &row, RemoveMode mode)
{
    hidden.insert(row.id, mode);
    byUrl.remove(row.request.url(), row.id);
    scheduler.remove(row.id);
    if (row.state == DownloadState::Waiting) {
        trouble.leave(row.id);
        holdByTrouble();
        apply(row, DownloadEvent::Elapsed); // one that comes back need not wait
    }
    if (isRunning(row.state))
        apply(row, DownloadEvent::Requeue);
}

void DownloadManager::remove(const QList<DownloadId> &ids, RemoveMode mode)
{
    QSet<DownloadId> gone;
    for (const DownloadId id : ids) {
        if (d->listed(id))
            gone.insert(id);
    }
    if (gone.isEmpty())
        return;
    settleRemove();
    for (const DownloadId id : std::as_const(d->order)) {
        if (gone.contains(id))
            d->undoable.append(id);
    }
    d->order.removeIf([&gone](DownloadId id) { return gone.contains(id); });
    for (const DownloadId id : std::as_const(d->undoable))
        d->hide(d->rows[id], mode);
    const QList<DownloadId> list = d->undoable;
    Q_EMIT removed(list);
    Q_EMIT undoableChanged();
    d->schedule();
}

void DownloadManager::undoRemove()
{
    if (d->undoable.isEmpty())
        return;
    const QList<DownloadId> back = std::exchange(d->undoable, {});
    QList<DownloadId> all = d->withHidden();
    for (const DownloadId id : back) {
        d->hidden.remove(id);
        const Download &row = d->rows[id];
        d->byUrl.insert(row.request.url(), id);
        if (row.state == DownloadState::Queued)
            d->enqueue(row);
    }
    all.removeIf([this](DownloadId id) { return d->isHidden(id); });
    d->order = all;
    d->wasBusy = true;
    Q_EMIT restored(back);
    Q_EMIT undoableChanged();
    d->schedule();
}

void DownloadManager::settleRemove()
{
    if (d->undoable.isEmpty())
        return;
    d->leaving += std::exchange(d->undoable, {});
    d->wasBusy = true;
    Q_EMIT undoableChanged();
    QMetaObject::invokeMethod(
        this, [this] { d->leaveSome(rowsOfATurn); }, Qt::QueuedConnection);
}

void DownloadManager::Private::settleIfWanted(const QList<Download> &downloads)
{
    if (undoable.isEmpty())
        return;
    QSet<QUrl> links;
    for (const DownloadId id : std::as_const(undoable))
        links.insert(rows[id].request.url());
    if (std::any_of(downloads.cbegin(), downloads.cend(), [&links](const Download &download) {
            return links.contains(download.request.url());
        })) {
        q->settleRemove();
        leaveSome(leaving.size()); // now: its part file's name is wanted
    }
}

int DownloadManager::undoableCount() const { return int(d->undoable.size()); }

void DownloadManager::Private::leaveSome(qsizetype most)
{
    const qsizetype count = std::min(most, leaving.size());
    const QList<DownloadId> some = leaving.first(count);
    leaving.remove(0, count);
    QList<DownloadId> ended;
    for (const DownloadId id : some) {
        Download &row = rows[id];
        if (isRunning(row.state))
            apply(row, DownloadEvent::Cancel); // onOutcome() takes it out
        else
            ended.append(id);
    }
    takeOut(ended);
    if (!leaving.isEmpty())
        QMetaObject::invokeMethod(
            q, [this] { leaveSome(rowsOfATurn); }, Qt::QueuedConnection);
}

void DownloadManager::Private::takeOut(const QList<DownloadId> &ids)
{
    if (ids.isEmpty())
        return;
    const QSet<DownloadId> gone(ids.cbegin(), ids.cend());
    for (const DownloadId id : ids) {
        if (hidden.take(id) == RemoveMode::TrashFile && rows[id].state == DownloadState::Finished)
            trash(rows[id]);
        removeRow(id);
    }
    changedIds.removeIf([&gone](DownloadId id) { return gone.contains(id); });
    changedSet.subtract(gone);
    if (store)
        lastTicket = store->remove(ids);
    schedule();
}

} // namespace gannet
