// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include "core/RetryPolicy.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace gannet {

void DownloadManager::Private::schedule()
{
    if (phase != Phase::Open)
        return;
    while (const std::optional<DownloadId> id = scheduler.takeNext())
        dispatch(*id);
    if (!attempts.isEmpty() && !sampleTimer.isActive())
        sampleTimer.start();
    checkIdle();
}

void DownloadManager::Private::dispatch(DownloadId id)
{
    Download &download = rows[id];
    const AttemptId attemptId{nextAttempt++};
    wasBusy = true;
    apply(download, DownloadEvent::Dispatch);
    Attempt &attempt = attempts[attemptId];
    attempt.download = id;
    attempt.progress = q->progress(id);
    attemptOf.insert(id, attemptId);
    AttemptOrder attemptOrder{download, settings};
    if (unsettled.remove(id) && !isAskedForTwice(download))
        attemptOrder.settings.existingFile = ExistingFile::AcceptSame;
    attempt.channel = pool.dispatch(attemptId, attemptOrder);
    attempt.channel->setWatched(id == watched);
}

bool DownloadManager::Private::isAskedForTwice(const Download &download) const
{
    const QList<DownloadId> same = byUrl.values(download.request.url());
    return std::any_of(same.cbegin(), same.cend(), [&](DownloadId other) {
        return other != download.id && rows.at(other).request.folder == download.request.folder;
    });
}

void DownloadManager::Private::onNews(AttemptId attemptId, const AttemptNews &news)
{
    const auto attempt = attempts.find(attemptId);
    if (attempt == attempts.end())
        return;
    Download &download = rows[attempt->download];
    if (const auto *started = std::get_if<AttemptStarted>(&news))
        Q_EMIT q->attemptStarted(download.id, started->worker);
    else if (const auto *accepted = std::get_if<AttemptAccepted>(&news))
        onAccepted(download, *accepted);
    else if (std::holds_alternative<AttemptBodyComplete>(news))
        apply(download, DownloadEvent::BodyComplete);
    else if (const auto *leftOut = std::get_if<AttemptMirrorLeftOut>(&news))
        onMirrorLeftOut(download.id, *leftOut);
    else if (const auto *event = std::get_if<TimelineEvent>(&news))
        record(download.id, *event);
    else if (const auto *outcome = std::get_if<Outcome>(&news))
        onOutcome(attemptId, *outcome);
}

void DownloadManager::Private::onAccepted(Download &download, const AttemptAccepted &accepted)
{
    download.generation = accepted.generation;
    download.fileName = accepted.fileName;
    download.partInode = accepted.partInode;
    if (!accepted.volume.isEmpty())
        download.volume = accepted.volume;
    Attempt &attempt = attempts[attemptOf.value(download.id)];
    attempt.progress.totalBytes = accepted.generation.totalBytes;
    attempt.progress.receivedBytes = attempt.channel->receivedBytes();
    attempt.meter.sample(clock.elapsed(), attempt.progress.receivedBytes);
    if (!accepted.alreadyComplete)
        recordAnswer(download);
    apply(download,
          accepted.alreadyComplete ? DownloadEvent::AlreadyComplete : DownloadEvent::Accepted);
    markChanged(download.id);
}

void DownloadManager::Private::onOutcome(AttemptId attemptId, const Outcome &outcome)
{
    const Attempt attempt = attempts.take(attemptId);
    const DownloadId id = attempt.download;
    attemptOf.remove(id);
    Download &download = rows[id];
    if (!outcome.fileName.isEmpty()) {
        ranges.insert(id, attempt.channel->ranges());
        download.fileName = outcome.fileName;
        download.partInode = outcome.partInode;
        if (!outcome.volume.isEmpty())
            download.volume = outcome.volume;
        download.generation = outcome.generation;
    }
    if (outcome.partUrl == download.request.url())
        download.formerUrls.clear();
    else if (!outcome.partUrl.isEmpty() && !download.request.urls.contains(outcome.partUrl))
        download.formerUrls = {outcome.partUrl};
    download.receivedBytes = outcome.receivedBytes;
    download.error = outcome.error;
    if (outcome.madeProgress)
        download.failedAttempts = 0;

    switch (outcome.kind) {
    case Outcome::Kind::Committed:
        download.verification = outcome.verification;
        download.finished = QDateTime::currentDateTimeUtc();
        download.failedAttempts = 0;
        ranges.remove(id);
        download.formerUrls.clear();
        pool.reservations().release(download.filePath(), id);
        // A file that was found whole was never fetched or verified by this attempt.
        if (download.state == DownloadState::Connecting)
            apply(download, DownloadEvent::AlreadyComplete);
        if (download.state == DownloadState::Downloading)
            apply(download, DownloadEvent::BodyComplete);
        apply(download, DownloadEvent::Committed);
        break;
    case Outcome::Kind::Stopped: apply(download, DownloadEvent::Stopped); break;
    case Outcome::Kind::Permanent: apply(download, DownloadEvent::Permanent); break;
    case Outcome::Kind::Transient: {
        if (costsRetry(outcome.error.kind))
            ++download.failedAttempts;
        // The waits grow, but it never fails for what its siblings take.
        if (outcome.isCrowdedOut && settings.retry.maxRetries >= 0)
            download.failedAttempts = std::min(download.failedAttempts, settings.retry.maxRetries);
        const auto delay = retryDelayMs(settings.retry, outcome.error, download.failedAttempts,
                                        QRandomGenerator::global()->generateDouble());
        apply(download, delay ? DownloadEvent::Transient : DownloadEvent::Permanent);
        if (delay && download.state == DownloadState::Waiting) {
            trouble.enter(id, download.error.kind, download.request.folder);
            holdByTrouble();
            wait(download, *delay);
        }
        break;
    }
    }
    // Its removal was settled while it ran.
    if (isHidden(id) && !undoable.contains(id) && !leaving.contains(id))
        takeOut({id});
    keepHost(outcome.generation.effectiveUrl);
    if (attempts.isEmpty())
        sampleTimer.stop();
    schedule();
}

void DownloadManager::Private::wait(const Download &download, qint64 ms)
{
    const qint64 until = QDateTime::currentMSecsSinceEpoch() + ms;
    waitingUntil.insert(download.id, until);
    recordWait(download, ms);
    waits.emplace(until, download.id);
    onWaitOver();
}

void DownloadManager::Private::stopWaiting(DownloadId id)
{
    const auto it = waitingUntil.constFind(id);
    if (it == waitingUntil.cend())
        return;
    const auto [first, last] = waits.equal_range(*it);
    for (auto entry = first; entry != last; ++entry) {
        if (entry->second == id) {
            waits.erase(entry);
            break;
        }
    }
    waitingUntil.erase(it);
}

void DownloadManager::Private::onWaitOver()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (!waits.empty() && waits.cbegin()->first <= now)
        apply(rows[waits.cbegin()->second], DownloadEvent::Elapsed);
    if (waits.empty()) {
        waitTimer.stop();
    } else {
        // A day at most: the timer counts in int, and the clock may be set.
        constexpr qint64 longest = 24LL * 3600 * 1000;
        waitTimer.start(int(std::min(waits.cbegin()->first - now, longest)));
    }
    schedule();
}

void DownloadManager::Private::sample()
{
    QList<DownloadId> ids;
    ids.reserve(attempts.size());
    const qint64 now = clock.elapsed();
    for (Attempt &attempt : attempts) {
        const qint64 received = attempt.channel->receivedBytes();
        if (rows[attempt.download].state != DownloadState::Connecting)
            attempt.meter.sample(now, received);
        Progress &progress = attempt.progress;
        progress.receivedBytes = std::max(received, qint64(0));
        progress.totalBytes = rows[attempt.download].totalBytes();
        progress.bytesPerSecond = attempt.meter.bytesPerSecond();
        progress.connections = attempt.channel->connections();
        progress.bottleneck = attempt.channel->bottleneck();
        progress.ranges = attempt.channel->ranges();
        const qint64 rest = progress.totalBytes - progress.receivedBytes;
        const bool known = progress.totalBytes >= 0 && progress.bytesPerSecond >= 1;
        progress.msLeft = known ? qint64(double(rest) / progress.bytesPerSecond * 1000) : -1;
        if (!isHidden(attempt.download))
            ids.append(attempt.download);
    }
    Q_EMIT q->progressed(ids);
}

void DownloadManager::Private::checkIdle()
{
    if (!wasBusy || !q->isIdle())
        return;
    wasBusy = false;
    // After the rows that led here have been shown.
    QMetaObject::invokeMethod(
        q,
        [this] {
            if (q->isIdle())
                Q_EMIT q->idle();
        },
        Qt::QueuedConnection);
}

template<typename Value>
void DownloadManager::Private::setLimit(const QList<DownloadId> &list, Value Request::*limit,
                                        Value value, void (AttemptChannel::*tell)(Value))
{
    for (const DownloadId id : list) {
        Download *row = listed(id);
        if (!row || row->request.*limit == value)
            continue;
        row->request.*limit = value;
        const auto attempt = attempts.constFind(attemptOf.value(id));
        if (attempt != attempts.cend())
            (attempt->channel.get()->*tell)(value);
        woken.insert(id); // to be stored, whatever its state
        markChanged(id);
    }
}

void DownloadManager::setMaxConnections(const QList<DownloadId> &ids, int count)
{
    d->setLimit(ids, &Request::maxConnections, std::clamp(count, 0, Request::mostConnections),
                &AttemptChannel::setMaxConnections);
}

void DownloadManager::setMaxBytesPerSecond(const QList<DownloadId> &ids, qint64 rate)
{
    d->setLimit(ids, &Request::maxBytesPerSecond, rate, &AttemptChannel::setMaxBytesPerSecond);
}

} // namespace gannet
