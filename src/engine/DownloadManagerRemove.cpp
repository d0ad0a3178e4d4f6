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
    const auto found = rows.find(id);
    if (found != rows.end()) {
        Download &row = found->second;
        if (row.partInode == inode) {
            forgetPart(row);
            markChanged(id);
        }
        if (row.state == DownloadState::Queued)
            enqueue(row);
    }
    schedule();
}

void DownloadManager::Private::forgetPart(Download &row)
{
    row.fileName.clear();
    row.partInode = 0;
    row.volume.clear();
    row.generation = {};
    row.formerUrls.clear();
    row.receivedBytes = 0;
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
    const auto found = rows.find(id);
    if (found == rows.end())
        return;
    const Download &row = found->second;
    byUrl.remove(row.request.url(), id);
    if (row.state != DownloadState::Finished)
        discard(row);
    // While the disk pool is at the files, their name stays reserved.
    if (!chores.contains(id))
        pool.reservations().release(row.filePath(), id);
    scheduler.remove(id);
    trouble.leave(id);
    holdByTrouble();
    stopWaiting(id);
    ranges.remove(id);
    timelines.remove(id);
    newLinks.remove(id);
    rows.erase(found);
}

void DownloadManager::setFolder(const QList<DownloadId> &ids, const QString &folder)
{
    QList<DownloadId> troubled;
    for (const DownloadId id : ids) {
        Download *row = d->listed(id);
        if (!row || isRunning(row->state) || row->state == DownloadState::Finished
            || row->request.folder == folder)
            continue;
        d->scheduler.remove(id);
        d->trouble.leave(id); // which was the old folder's
        d->discard(*row);
        d->forgetPart(*row);
        row->request.folder = folder;
        if (row->state == DownloadState::Queued)
            d->enqueue(*row);
        d->woken.insert(id); // to be stored, whatever its state
        d->markChanged(id);
        if (row->state == DownloadState::Failed || row->state == DownloadState::Waiting)
            troubled.append(id);
    }
    d->holdByTrouble();
    retry(troubled);
}

} // namespace gannet
