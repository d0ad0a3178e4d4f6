// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <QFileInfo>

namespace gannet {

namespace {

/// A file that is larger gets its name on disk at once; a smaller one only if it takes long.
constexpr qint64 unnamedBytes = 8 * 1024 * 1024;

/// As findPart(). That nothing is there counts only on the volume where the part was begun: else the drive
/// with the part is away, and the folder is the one that it is mounted over.
DiskResult<FoundPart> findHere(const Download &row, SharedDisk &disk)
{
    auto found = findPart(row, disk.reservations);
    if (!found || found->part || !found->finishedName.isEmpty() || row.volume.isEmpty()
        || nameExists(partPath(row.filePath())))
        return found;
    const QString volume = disk.mounts.volumeOf(row.request.folder);
    if (!volume.isEmpty() && volume != row.volume)
        return tl::unexpected(DownloadError{ErrorKind::DriveMissing, 0, row.request.folder, -1});
    return found;
}

} // namespace

void Transfer::ConnectionDeleter::operator()(Connection *connection) const
{
    // It may be the sender of the signal that is being handled.
    connection->close();
    connection->disconnect();
    connection->deleteLater();
}

Transfer::Transfer(const AttemptOrder &order, std::shared_ptr<AttemptChannel> channel,
                   NetworkAccess &network, SharedDisk &disk, SharedLine &line)
    : m_order(order)
    , m_channel(std::move(channel))
    , m_network(network)
    , m_disk(disk)
    , m_line(line)
    , m_governor(mostConnections())
{
    for (const QUrl &url : order.download.request.urls)
        m_sources.emplace_back().url = url;
    if (m_sources.empty())
        m_sources.emplace_back();
    m_sources.front().trust = Source::Trust::Trusted;
    m_partUrl = order.download.request.url();
    m_clock.start();
    m_tick.setInterval(growingTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Transfer::tick);
    m_limitTick.setTimerType(Qt::PreciseTimer);
    connect(&m_limitTick, &QTimer::timeout, this, &Transfer::readLimited);
}

Transfer::~Transfer() { liftLimit(); }

int Transfer::mostConnections() const
{
    const int asked = m_channel->maxConnections();
    return asked > 0 ? asked : m_order.settings.maxConnections;
}

void Transfer::start()
{
    m_channel->post(AttemptStarted{m_network.workerName()});
    m_channel->listen(m_inbox.address(), [this] { stop(); });
    // Mirrors differ in what they grant.
    if (!hasMirrors())
        m_requests = RequestLength(
            learnedProfile(HostMemory::origin(m_sources[m_first].url)).requestBytes);
    prepare();
}

void Transfer::prepare()
{
    const Download &download = m_order.download;
    // In this order: a look into the folder has the system mount what it mounts on demand.
    const bool isThere = QFileInfo(download.request.folder).isDir();
    if (m_disk.mounts.isDriveMissing(download.request.folder)) {
        fail({ErrorKind::DriveMissing, 0, download.request.folder, -1});
        return;
    }
    if (!isThere) {
        fail({ErrorKind::FolderMissing, 0, download.request.folder, -1});
        return;
    }
    if (download.fileName.isEmpty()) {
        connectFirst(true);
        return;
    }
    m_finding = true;
    m_disk.pool.run([download, &disk = m_disk] { return findHere(download, disk); },
                    m_inbox.address(),
                    [this](DiskResult<FoundPart> found) { onPrepared(std::move(found)); });
}

void Transfer::onPrepared(DiskResult<FoundPart> found)
{
    m_finding = false;
    if (m_stage == Stage::Ending) {
        // Its lock goes before the outcome is heard: the next attempt may open it at once.
        found = FoundPart();
        post();
        return;
    }
    if (!found) {
        fail(found.error());
        return;
    }
    const Download &download = m_order.download;
    if (!found->finishedName.isEmpty()) {
        const QString path = download.request.folder + u'/' + found->finishedName;
        m_generation = download.generation;
        m_outcome.fileName = found->finishedName;
        // It got its name because it was right.
        m_outcome.verification = download.request.checksum ? Verification::Checksum
            : m_generation.totalBytes >= 0                 ? Verification::Size
                                                           : Verification::SizeNotVerified;
        m_outcome.partInode = inodeOf(path);
        m_outcome.receivedBytes = QFileInfo(path).size();
        m_outcome.kind = Outcome::Kind::Committed;
        post();
        return;
    }
    if (found->part) {
        m_part = std::move(*found->part);
        const bool resumable = found->checkpoint && found->checkpoint->generation.acceptsRanges;
        const bool complete = found->checkpoint && found->checkpoint->generation.totalBytes >= 0
            && found->checkpoint->done.contains({0, found->checkpoint->generation.totalBytes});
        if (resumable || complete) {
            m_generation = found->checkpoint->generation;
            m_map = SegmentMap(m_generation.totalBytes, found->checkpoint->done);
            m_channel->setReceivedBytes(m_map.done().byteCount());
            m_channel->setRanges(m_map.done().ranges());
        }
        if (found->checkpoint)
            m_outcome.partUrl = found->checkpoint->url;
        if (found->checkpoint && !found->isOfFormerLink)
            goOnFrom(found->checkpoint->url);
    }
    const bool isToBeProven = found->isOfFormerLink && !m_map.done().isEmpty();
    if (isToBeProven) {
        m_partUrl = found->checkpoint->url;
    } else if (found->isOfFormerLink) {
        // Nothing is here: the new link's file is as good as any.
        m_generation = {};
        m_map = SegmentMap();
    }
    if (m_map.isComplete()) {
        m_channel->post(
            AttemptAccepted{generationToKeep(), m_part.place.fileName, m_part.file->inode(), true});
        commit();
        return;
    }
    if (m_generation.totalBytes >= 0 && !claimRoom())
        return;
    if (isToBeProven)
        beginProof();
    else
        connectFirst(true);
}

void Transfer::onAccepted(Connection &connection)
{
    Lane *lane = laneOf(connection);
    lane->lastByteMs = m_clock.elapsed();
    const bool whole = connection.judgement().verdict != Verdict::Accept;
    if (m_stage == Stage::Proving) {
        acceptSample(*lane);
        return;
    }
    if (lane->source != m_first) {
        if (!acceptMirror(*lane))
            openMore();
        return;
    }
    if (m_generation.effectiveUrl.isEmpty()) {
        adoptGeneration(connection);
        return;
    }
    if (whole && m_lanes.size() > 1) {
        // The others go on; this one would only repeat them.
        if (lane->fetchedBytes > 0)
            lengthenRequests();
        else
            m_governor.onRefused(m_clock.elapsed(), int(m_lanes.size()) - 1);
        tell(TimelineKind::ConnectionRefused, connection.url(), {}, int(m_lanes.size()) - 1);
        drop(connection);
        return;
    }
    // The generation that is on disk goes on; its link may be a new one.
    m_generation.effectiveUrl = connection.head().url;
    if (whole) {
        m_generation.acceptsRanges = false;
        if (lane->fetchedBytes > 0)
            lengthenRequests();
        else
            m_requests.setAside();
        m_map = SegmentMap(m_generation.totalBytes);
        lane->segment = m_map.assign().value_or(0);
        lane->overlapEnd = 0;
    }
    if (m_stage == Stage::Connecting)
        beginFetching(connection);
}

void Transfer::beginFetching(Connection &connection)
{
    m_stage = Stage::Fetching;
    m_delayMs = m_clock.elapsed() - laneOf(connection)->openedMs;
    m_origin = HostMemory::origin(m_generation.effectiveUrl);
    if (m_generation.acceptsRanges) {
        HostProfile learned = learnedProfile(m_origin);
        // A redirect may have led to another host.
        if (!hasMirrors() && !m_requests.isSetAside()
            && m_origin != HostMemory::origin(m_sources[m_first].url))
            m_requests = RequestLength(learned.requestBytes);
        // A number that was found with short requests says nothing of long ones.
        if (learned.requestBytes > 0 && !m_requests.isShort())
            learned = {};
        govern(learned);
    }
    m_channel->setConnections(1);
    m_lastSaveMs = m_clock.elapsed();
    m_tick.start();
    applyLimit();
    const bool longLived = m_generation.totalBytes < 0 || m_generation.totalBytes > unnamedBytes;
    if (longLived || m_part.place.named)
        m_volume = m_disk.mounts.volumeOf(m_part.place.folder);
    m_channel->post(AttemptAccepted{generationToKeep(), m_part.place.fileName, m_part.file->inode(),
                                    false, m_volume});
    if (m_map.done().isEmpty() && (longLived || m_part.place.named) && !m_map.isComplete())
        saveCheckpoint();
    if (m_map.isComplete())
        commit();
    else
        onBody(connection);
}

void Transfer::stop()
{
    // A commit that has begun asks for itself between its steps.
    if (m_stage != Stage::Committing)
        end(Outcome::Kind::Stopped);
}

void Transfer::fail(const DownloadError &error)
{
    if (!error.isError()) {
        end(Outcome::Kind::Stopped);
        return;
    }
    const DownloadError seen = isNetworkError(error.kind)
        ? errorByReach(error, m_network.reach(m_order.download.request.url()))
        : error;
    end(isTransient(seen.kind) ? Outcome::Kind::Transient : Outcome::Kind::Permanent, seen);
}

void Transfer::end(Outcome::Kind kind, const DownloadError &error)
{
    if (m_stage >= Stage::Ending)
        return;
    m_stage = Stage::Ending;
    m_tick.stop();
    liftLimit();
    closeAll();
    m_outcome.kind = kind;
    m_outcome.error = error;
    // Who has not looked at the disk knows nothing better than the row.
    m_outcome.receivedBytes = m_part.file ? m_map.done().byteCount()
                                          : m_order.download.receivedBytes;
    m_channel->setRanges(m_map.done().ranges());
    if (keepsPart() && !m_saving)
        saveCheckpoint();
    if (!m_saving && !m_finding)
        post();
}

bool Transfer::keepsPart() const
{
    return m_outcome.kind != Outcome::Kind::Committed
        && m_channel->stopReason() != StopReason::Cancel && m_part.file && !m_map.done().isEmpty()
        && !isDiskError(m_outcome.error.kind);
}

void Transfer::post()
{
    m_stage = Stage::Ended;
    learn();
    // Bytes that will be fetched again are none: a stream cut each time must come to an end.
    m_outcome.madeProgress = m_fetchedBytes > 0 && m_generation.acceptsRanges;
    // Its own connections are closed by now: those that are open are others'.
    m_outcome.isCrowdedOut = m_outcome.error.kind == ErrorKind::ServerBusy
        && m_line.hosts.openConnections(HostMemory::origin(m_sources[m_first].url)) > 0;
    m_outcome.generation = generationToKeep();
    if (m_outcome.kind == Outcome::Kind::Committed
        && m_outcome.verification == Verification::SizeNotVerified)
        m_outcome.generation.totalBytes = m_outcome.receivedBytes;
    // Before the file is closed, of which this holds a share.
    m_disk.room.release(m_order.download.id);
    if (m_part.file) {
        m_outcome.fileName = m_part.place.fileName;
        m_outcome.partInode = m_part.file->inode();
        const bool lasts = m_part.place.named && m_outcome.kind != Outcome::Kind::Committed;
        m_outcome.volume = lasts && m_volume.isEmpty() ? m_disk.mounts.volumeOf(m_part.place.folder)
                                                       : m_volume;
        // Closed before the outcome is heard: the next attempt may open it at once.
        m_part.file.reset();
    }
    m_channel->listen({}, {});
    m_channel->post(m_outcome);
    Q_EMIT ended();
}

} // namespace gannet
