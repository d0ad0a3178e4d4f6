// SPDX-License-Identifier: MIT
#include "engine/DownloadManagerPrivate.h"

#include "core/ListOrder.h"
#include "transfer/CachedProxies.h"

#include <algorithm>
#include <utility>

namespace gannet {

namespace {
constexpr int sampleMs = 200;
}

DownloadManager::Private::Private(DownloadManager *manager, const EngineSettings &engineSettings,
                                  DownloadStore *downloadStore)
    : q(manager)
    , settings(engineSettings)
    , store(downloadStore)
{
    clock.start();
    waitTimer.setSingleShot(true);
    sampleTimer.setInterval(sampleMs);
}

DownloadManager::DownloadManager(const EngineSettings &settings, DownloadStore *store,
                                 QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, store))
{
    setNoApplicationProxy();
    setSettings(settings);
    connect(&d->pool, &TransferPool::news, this,
            [this](AttemptId id, const AttemptNews &news) { d->onNews(id, news); });
    connect(&d->waitTimer, &QTimer::timeout, this, [this] { d->onWaitOver(); });
    connect(&d->sampleTimer, &QTimer::timeout, this, [this] { d->sample(); });
    if (store) {
        connect(store, &DownloadStore::opened, this,
                [this](const StoredList &list) { d->onOpened(list); });
        connect(store, &DownloadStore::committed, this,
                [this](quint64 ticket) { d->onCommitted(ticket); });
        connect(store, &DownloadStore::writeFailed, this, [this](const DownloadError &error) {
            Q_EMIT storeFailed(error);
            // What cannot be written now is no reason to never close.
            d->committedTicket = d->lastTicket;
            d->closeIfDone();
        });
    }
}

DownloadManager::~DownloadManager()
{
    d->phase = Private::Phase::Closed;
    for (const Private::Attempt &attempt : std::as_const(d->attempts))
        attempt.channel->requestStop(StopReason::Requeue);
}

void DownloadManager::setNetworkProbe(NetworkProbe probe)
{
    d->pool.setNetworkProbe(std::move(probe));
}

void DownloadManager::start()
{
    if (d->store)
        d->store->open();
    else
        d->onOpened({});
}

bool DownloadManager::isReady() const { return d->phase == Private::Phase::Open; }

const EngineSettings &DownloadManager::settings() const { return d->settings; }

void DownloadManager::setSettings(const EngineSettings &settings)
{
    d->settings = settings;
    d->scheduler.setLimits(settings.maxDownloads, settings.maxDownloadsPerHost);
    // Fewer may each be too large for the room that is left for others.
    constexpr int leastTold = 5;
    d->trouble.setEnough(std::max(settings.maxDownloads, leastTold));
    d->holdByTrouble();
    d->pool.setMaxAttempts(settings.maxDownloads);
    d->pool.limit().setRate(settings.maxBytesPerSecond);
    d->schedule();
}

void DownloadManager::add(const QList<Request> &requests, StartMode mode, Place place)
{
    QList<Download> downloads;
    downloads.reserve(requests.size());
    for (const Request &request : requests) {
        Download download;
        download.request = request;
        downloads.append(download);
    }
    addKnown(downloads, mode, place);
}

void DownloadManager::addKnown(const QList<Download> &known, StartMode mode, Place place)
{
    if (known.isEmpty())
        return;
    QList<Download> downloads = known;
    d->settleIfWanted(known);
    for (Download &download : downloads) {
        download.id = DownloadId(d->nextId++);
        download.position = d->nextPosition;
        d->nextPosition += positionStep;
        download.state = mode == StartMode::Start ? DownloadState::Queued : DownloadState::Paused;
        download.added = QDateTime::currentDateTimeUtc();
    }
    d->wasBusy = true;
    if (!d->store) {
        d->insertRows({downloads.constData(), size_t(downloads.size())}, Private::Origin::Now,
                      place);
        return;
    }
    d->lastTicket = d->store->put(downloads);
    d->uncommitted[d->lastTicket] = {downloads, place};
}

void DownloadManager::refusePaths(const QHash<QString, DownloadError> &reasons)
{
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        d->pool.reservations().refuse(it.key(), it.value());
}

bool DownloadManager::Private::apply(Download &download, DownloadEvent event)
{
    const std::optional<DownloadState> next = nextState(download.state, event);
    if (!next)
        return false;
    const DownloadState before = std::exchange(download.state, *next);
    if (isResting(before))
        woken.insert(download.id);
    if (before == DownloadState::Waiting)
        stopWaiting(download.id);
    if (!isRunning(*next))
        scheduler.remove(download.id);
    if (*next == DownloadState::Queued)
        enqueue(download);
    if (isRunning(*next) && stopReason(*next) != StopReason::None)
        requestStop(download.id, stopReason(*next));
    if (isResting(*next)) {
        trouble.leave(download.id);
        holdByTrouble();
    }
    if (*next == DownloadState::Cancelled)
        discard(download);
    recordEvent(download, event);
    markChanged(download.id);
    return true;
}

void DownloadManager::Private::applyToAll(const QList<DownloadId> &list, DownloadEvent event)
{
    for (const DownloadId id : list) {
        if (Download *row = listed(id))
            apply(*row, event);
    }
    schedule();
}

void DownloadManager::Private::requestStop(DownloadId id, StopReason reason)
{
    if (const auto attempt = attempts.constFind(attemptOf.value(id)); attempt != attempts.cend())
        attempt->channel->requestStop(reason);
}

void DownloadManager::Private::markChanged(DownloadId id)
{
    if (!changedSet.contains(id)) {
        changedSet.insert(id);
        changedIds.append(id);
    }
    if (!std::exchange(flushPending, true))
        QMetaObject::invokeMethod(
            q, [this] { flush(); }, Qt::QueuedConnection);
}

void DownloadManager::pause(const QList<DownloadId> &ids)
{
    d->applyToAll(ids, DownloadEvent::Pause);
}

void DownloadManager::resume(const QList<DownloadId> &ids)
{
    d->applyToAll(ids, DownloadEvent::Resume);
}

void DownloadManager::cancel(const QList<DownloadId> &ids)
{
    d->applyToAll(ids, DownloadEvent::Cancel);
}

void DownloadManager::retry(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        Download *row = d->listed(id);
        if (!row || !isAllowed(row->state, DownloadEvent::Retry))
            continue;
        row->failedAttempts = 0;
        // Bytes that have the wrong digest are not worth going on from.
        if (row->error.kind == ErrorKind::ChecksumMismatch && row->state == DownloadState::Failed)
            d->discard(*row);
        row->error = {};
        d->apply(*row, DownloadEvent::Retry);
    }
    d->schedule();
}

void DownloadManager::restart(const QList<DownloadId> &ids)
{
    QList<DownloadId> failed;
    for (const DownloadId id : ids) {
        const Download *row = d->listed(id);
        if (!row || row->state != DownloadState::Failed)
            continue;
        d->discard(*row);
        failed.append(id);
    }
    retry(failed);
}

void DownloadManager::pauseAll() { d->applyToAll(d->order, DownloadEvent::Pause); }

void DownloadManager::resumeAll() { d->applyToAll(d->order, DownloadEvent::Resume); }

const QList<DownloadId> &DownloadManager::ids() const { return d->order; }

const Download *DownloadManager::find(DownloadId id) const { return d->listed(id); }

Progress DownloadManager::progress(DownloadId id) const
{
    if (const auto attempt = d->attempts.constFind(d->attemptOf.value(id));
        attempt != d->attempts.cend())
        return attempt->progress;
    Progress result;
    const Download *row = find(id);
    if (!row)
        return result;
    result.receivedBytes = row->receivedBytes;
    result.totalBytes = row->totalBytes();
    result.ranges = d->ranges.value(id);
    if (result.ranges.isEmpty() && row->receivedBytes > 0)
        result.ranges = {{0, row->receivedBytes}};
    return result;
}

QDateTime DownloadManager::waitingUntil(DownloadId id) const
{
    const auto it = d->waitingUntil.constFind(id);
    return it == d->waitingUntil.cend() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(*it);
}

DownloadId DownloadManager::findByUrl(const QUrl &url) const
{
    const auto [first, last] = std::as_const(d->byUrl).equal_range(url);
    const auto found = std::find_if(first, last, [this](DownloadId id) {
        return find(id)->state != DownloadState::Cancelled;
    });
    return found == last ? DownloadId{} : *found;
}

int DownloadManager::runningCount() const
{
    return int(std::count_if(d->attempts.cbegin(), d->attempts.cend(),
                             [this](const Private::Attempt &attempt) {
                                 return !d->isHidden(attempt.download);
                             }));
}

int DownloadManager::queuedCount() const { return int(d->scheduler.queuedCount()); }

double DownloadManager::totalBytesPerSecond() const
{
    double sum = 0;
    for (const Private::Attempt &attempt : std::as_const(d->attempts))
        sum += d->isHidden(attempt.download) ? 0 : attempt.progress.bytesPerSecond;
    return sum;
}

bool DownloadManager::isIdle() const
{
    return d->attempts.isEmpty() && d->waits.empty() && d->scheduler.queuedCount() == 0
        && d->chores.isEmpty() && d->newLinks.isEmpty() && d->leaving.isEmpty()
        && d->uncommitted.empty();
}

void DownloadManager::shutDown()
{
    if (d->phase >= Private::Phase::Closing)
        return;
    d->phase = Private::Phase::Closing;
    settleRemove();
    d->leaveSome(d->leaving.size());
    for (auto &[id, row] : d->rows) {
        if (isRunning(row.state))
            d->apply(row, DownloadEvent::Requeue);
    }
    QMetaObject::invokeMethod(
        this, [this] { d->flush(); }, Qt::QueuedConnection);
}

} // namespace gannet
