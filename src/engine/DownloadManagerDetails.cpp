// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include <utility>

namespace gannet {

namespace {

QUrl withoutQuery(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::optional<TimelineKind> kindOf(DownloadEvent event)
{
    switch (event) {
    case DownloadEvent::Pause: return TimelineKind::Paused;
    case DownloadEvent::Resume: return TimelineKind::Resumed;
    case DownloadEvent::Retry: return TimelineKind::RetriedByHand;
    case DownloadEvent::Cancel: return TimelineKind::Cancelled;
    case DownloadEvent::BodyComplete: return TimelineKind::Fetched;
    case DownloadEvent::AlreadyComplete: return TimelineKind::FoundWhole;
    case DownloadEvent::Dispatch: return TimelineKind::Started;
    default: return {};
    }
}

} // namespace

void DownloadManager::Private::record(DownloadId id, const TimelineEvent &event)
{
    timelines.record(id, event, QDateTime::currentMSecsSinceEpoch());
}

void DownloadManager::Private::recordEvent(const Download &download, DownloadEvent event)
{
    if (const auto kind = kindOf(event)) {
        TimelineEvent entry{*kind};
        entry.host = download.request.url().host();
        entry.bytes = download.receivedBytes;
        record(download.id, entry);
    }
    if (download.state == DownloadState::Failed) {
        TimelineEvent entry{TimelineKind::Failed};
        entry.error = download.error;
        record(download.id, entry);
    } else if (download.state == DownloadState::Finished) {
        TimelineEvent checked{TimelineKind::Checked};
        checked.verification = download.verification;
        record(download.id, checked);
        TimelineEvent finished{TimelineKind::Finished};
        finished.bytes = download.receivedBytes;
        record(download.id, finished);
    }
}

void DownloadManager::Private::recordAnswer(const Download &download)
{
    TimelineEvent entry{TimelineKind::Redirected};
    entry.host = download.generation.effectiveUrl.host();
    if (withoutQuery(download.generation.effectiveUrl) != withoutQuery(download.request.url()))
        record(download.id, entry);
    entry.kind = TimelineKind::Answered;
    entry.bytes = download.totalBytes();
    entry.acceptsRanges = download.generation.acceptsRanges;
    record(download.id, entry);
}

void DownloadManager::Private::recordNewLink(const Download &download)
{
    TimelineEvent entry{TimelineKind::LinkReplaced};
    entry.host = download.request.url().host();
    record(download.id, entry);
}

void DownloadManager::Private::recordWait(const Download &download, qint64 ms)
{
    TimelineEvent entry{TimelineKind::WaitsForRetry};
    entry.waitMs = ms;
    entry.count = download.failedAttempts;
    entry.error = download.error;
    record(download.id, entry);
}

void DownloadManager::Private::onMirrorLeftOut(DownloadId id, const AttemptMirrorLeftOut &mirror)
{
    TimelineEvent entry{TimelineKind::MirrorLeftOut};
    entry.host = mirror.url.host();
    entry.error = mirror.error;
    record(id, entry);
    Q_EMIT q->mirrorLeftOut(id, mirror.url, mirror.error);
}

void DownloadManager::Private::watchAttempt(DownloadId id, bool watch)
{
    if (const auto attempt = attempts.constFind(attemptOf.value(id)); attempt != attempts.cend())
        attempt->channel->setWatched(watch);
}

QList<TimelineEvent> DownloadManager::timeline(DownloadId id) const
{
    return d->isHidden(id) ? QList<TimelineEvent>() : d->timelines.of(id);
}

void DownloadManager::watchConnections(DownloadId id)
{
    const DownloadId before = std::exchange(d->watched, id);
    if (before == id)
        return;
    d->watchAttempt(before, false);
    d->watchAttempt(id, true);
}

QList<ConnectionFigures> DownloadManager::connections(DownloadId id) const
{
    const Download *row = find(id);
    if (!row || id != d->watched)
        return {};
    if (row->state == DownloadState::Connecting) {
        // Its attempt has nothing to measure yet, but one connection, or the way to it.
        ConnectionFigures first;
        first.number = 1;
        first.host = row->request.url().host();
        first.range = {0, -1};
        return {first};
    }
    const auto attempt = d->attempts.constFind(d->attemptOf.value(id));
    if (row->state != DownloadState::Downloading || attempt == d->attempts.cend())
        return {};
    return attempt->channel->connectionFigures();
}

} // namespace gannet
