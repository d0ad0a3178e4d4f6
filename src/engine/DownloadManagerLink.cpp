// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include "core/UrlList.h"

namespace gannet {

/// The row is written with its new link and with the one that its part file is known by, before anything is
/// fetched from the new one: whenever the program ends, the checkpoint names a link of the row.
void DownloadManager::replaceLink(DownloadId id, const QUrl &url)
{
    Download *row = d->listed(id);
    if (!row || !mayReplaceLink(row->state) || !isDownloadable(url))
        return;
    const bool mayHavePart = !row->fileName.isEmpty() || isRunning(row->state);
    const QUrl old = row->request.url();
    d->byUrl.remove(old, id);
    row->request = withLink(row->request, url);
    const QUrl fresh = row->request.url();
    d->byUrl.insert(fresh, id);
    if (mayHavePart && !row->formerUrls.contains(old))
        row->formerUrls.append(old);
    row->formerUrls.removeAll(fresh);
    row->generation.effectiveUrl.clear();
    d->recordNewLink(*row);
    if (row->state == DownloadState::Queued)
        d->scheduler.remove(id); // until the link is kept
    d->newLinks.insert(id, d->store ? d->store->put({*row}) : 0);
    d->lastTicket = std::max(d->lastTicket, d->newLinks.value(id));
    if (isRunning(row->state))
        d->apply(*row, DownloadEvent::Requeue);
    d->markChanged(id);
    if (!d->store)
        d->onLinksKept(0);
}

void DownloadManager::signIn(const QList<DownloadId> &ids, const QString &userName,
                             const QString &password)
{
    QList<DownloadId> failed;
    for (const DownloadId id : ids) {
        Download *row = d->listed(id);
        if (!row || isRunning(row->state) || row->state == DownloadState::Finished)
            continue;
        row->request.userName = userName;
        row->request.password = password;
        if (row->state == DownloadState::Failed)
            failed.append(id);
    }
    retry(failed);
}

void DownloadManager::Private::onLinksKept(quint64 ticket)
{
    QList<DownloadId> kept;
    for (auto link = newLinks.cbegin(); link != newLinks.cend(); ++link) {
        if (*link <= ticket)
            kept.append(link.key());
    }
    for (const DownloadId id : std::as_const(kept)) {
        newLinks.remove(id);
        const Download &row = rows[id];
        if (row.state == DownloadState::Queued)
            enqueue(row);
        if (row.state == DownloadState::Failed || row.state == DownloadState::Waiting)
            q->retry({id});
        Q_EMIT q->linkReplaced(id);
    }
    if (!kept.isEmpty())
        schedule();
}

} // namespace gannet
