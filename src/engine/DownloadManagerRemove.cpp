// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include "transfer/PartFile.h"

#include <QFile>

namespace gannet {

void DownloadManager::Private::discard(const Download &download)
{
    ranges.remove(download.id);
    // A second job could meet the next attempt's part file, which may have the same inode again.
    if (download.fileName.isEmpty() || chores.contains(download.id))
        return;
    chores.insert(download.id);
    pool.runOnDisk([folder = download.request.folder, name = download.fileName,
                    inode = download.partInode] { return discardPart(folder, name, inode); },
                   [this, id = download.id, inode = download.partInode,
                    path = download.filePath()](const DiskResult<void> &) {
                       pool.reservations().release(path, id);
                       onDiscarded(id, inode);
                   });
}

void DownloadManager::Private::onDiscarded(DownloadId id, quint64 inode)
{
    chores.remove(id);
    const auto row = rows.find(id);
    if (row == rows.end() || row->partInode != inode) {
        schedule();
        return;
    }
    row->fileName.clear();
    row->partInode = 0;
    row->volume.clear();
    row->generation = {};
    row->formerUrls.clear();
    row->receivedBytes = 0;
    if (row->state == DownloadState::Queued)
        enqueue(*row);
    markChanged(id);
    schedule();
}

void DownloadManager::Private::trash(const Download &download)
{
    pool.runOnDisk(
        [path = download.filePath(), inode = download.partInode] {
            // A file that somebody has put in its place is not ours to touch.
            const bool ours = inode == 0 || inodeOf(path) == inode;
            return !nameExists(path) || !ours || QFile::moveToTrash(path);
        },
        [this, path = download.filePath()](bool done) {
            if (!done)
                Q_EMIT q->trashFailed(path);
        });
}

void DownloadManager::Private::removeRow(DownloadId id)
{
    const auto row = rows.constFind(id);
    if (row == rows.cend())
        return;
    byUrl.remove(row->request.url(), id);
    if (row->state != DownloadState::Finished)
        discard(*row);
    // While the disk pool is at the files, their name stays reserved.
    if (!chores.contains(id))
        pool.reservations().release(row->filePath(), id);
    scheduler.remove(id);
    trouble.leave(id);
    holdByTrouble();
    stopWaiting(id);
    ranges.remove(id);
    timelines.remove(id);
    newLinks.remove(id);
    rows.erase(row);
}

void DownloadManager::remove(const QList<DownloadId> &ids, RemoveMode mode)
{
    QList<DownloadId> now;
    for (const DownloadId id : ids) {
        const auto row = d->rows.find(id);
        if (row == d->rows.end())
            continue;
        if (isRunning(row->state)) {
            d->removing.insert(id, mode);
            d->apply(*row, DownloadEvent::Cancel);
            continue;
        }
        if (mode == RemoveMode::TrashFile && row->state == DownloadState::Finished)
            d->trash(*row);
        d->removeRow(id);
        now.append(id);
    }
    if (now.isEmpty())
        return;
    const QSet<DownloadId> gone(now.cbegin(), now.cend());
    d->order.removeIf([&gone](DownloadId id) { return gone.contains(id); });
    d->changedIds.removeIf([&gone](DownloadId id) { return gone.contains(id); });
    d->changedSet.subtract(gone);
    if (d->store)
        d->lastTicket = d->store->remove(now);
    Q_EMIT removed(now);
    d->schedule();
}

} // namespace gannet
