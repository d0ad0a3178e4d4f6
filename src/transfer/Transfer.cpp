// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include "core/ContentDisposition.h"
#include "core/FileName.h"
#include "transfer/FileDigest.h"

#include <QFileInfo>

namespace gannet {

namespace {

constexpr int tickMs = 100;
/// A file that is larger gets its name on disk at once; a smaller one only if it takes long.
constexpr qint64 unnamedBytes = 8 * 1024 * 1024;

QString wantedName(const Request &request, const ResponseHead &head)
{
    if (!request.name.isEmpty())
        return sanitizedFileName(request.name);
    const QString suggested = fileNameFromContentDisposition(head.contentDisposition);
    if (!suggested.isEmpty())
        return sanitizedFileName(suggested);
    // A redirect often leads from a page to the file, but also from the file's name to a store's key.
    const QString asked = fileNameFromUrl(request.url());
    const QString served = fileNameFromUrl(head.url);
    const bool askedLooksLikeFile = !QFileInfo(asked).suffix().isEmpty();
    const bool servedLooksLikeFile = !QFileInfo(served).suffix().isEmpty();
    return askedLooksLikeFile && !servedLooksLikeFile ? asked : served;
}

QDateTime serverTime(const Generation &generation)
{
    const auto seconds = parseHttpDate(generation.lastModified);
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

/// True where the file that has the wanted name is what would be fetched.
bool isSameFile(const QString &path, const Generation &generation,
                const std::optional<Checksum> &checksum)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink() || info.size() != generation.totalBytes)
        return false;
    if (!checksum)
        return serverTime(generation).isValid() && info.lastModified() == serverTime(generation);
    const auto file = DiskFile::openExisting(path);
    if (!file)
        return false;
    const auto digest = fileDigest(**file, checksum->algorithm, {});
    return digest && *digest == checksum->digest;
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
                   NetworkAccess &network, SharedDisk &disk)
    : m_order(order)
    , m_channel(std::move(channel))
    , m_network(network)
    , m_disk(disk)
    , m_governor(order.download.request.maxConnections > 0 ? order.download.request.maxConnections
                                                           : order.settings.maxConnections)
{
    m_clock.start();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Transfer::tick);
}

Transfer::~Transfer() = default;

void Transfer::start()
{
    m_channel->post(AttemptStarted{m_network.workerName()});
    m_channel->listen(m_inbox.address(), [this] { stop(); });
    prepare();
}

void Transfer::prepare()
{
    const Download &download = m_order.download;
    if (!QFileInfo(download.request.folder).isDir()) {
        fail({ErrorKind::FolderMissing, 0, download.request.folder, -1});
        return;
    }
    if (download.fileName.isEmpty()) {
        connectFirst(true);
        return;
    }
    m_finding = true;
    m_disk.pool.run(
        [download, &reservations = m_disk.reservations] {
            return findPart(download.request.folder, download.fileName, download.partInode,
                            download.id, reservations);
        },
        m_inbox.address(), [this](DiskResult<FoundPart> found) { onPrepared(std::move(found)); });
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
    }
    if (m_map.isComplete()) {
        m_channel->post(
            AttemptAccepted{generationToKeep(), m_part.place.fileName, m_part.file->inode(), true});
        commit();
        return;
    }
    connectFirst(true);
}

void Transfer::onAccepted(Connection &connection)
{
    Lane *lane = laneOf(connection);
    lane->lastByteMs = m_clock.elapsed();
    const bool whole = connection.judgement().verdict != Verdict::Accept;
    if (m_generation.effectiveUrl.isEmpty()) {
        adoptGeneration(connection);
        return;
    }
    if (whole && m_lanes.size() > 1) {
        // The others go on; this one would only repeat them.
        m_governor.onRefused(std::max(1, deliveringCount() - 1));
        drop(connection);
        return;
    }
    // The generation that is on disk goes on; its link may be a new one.
    m_generation.effectiveUrl = connection.head().url;
    if (whole) {
        m_generation.acceptsRanges = false;
        m_map = SegmentMap(m_generation.totalBytes);
        lane->segment = m_map.assign().value_or(0);
        lane->overlapEnd = 0;
    }
    if (m_stage == Stage::Connecting)
        beginFetching(connection);
}

void Transfer::adoptGeneration(const Connection &connection)
{
    const Judgement &judgement = connection.judgement();
    m_generation = connection.head().generation(judgement.total,
                                                judgement.verdict == Verdict::Accept);
    m_map = SegmentMap(m_generation.totalBytes);
    const Download &download = m_order.download;
    const QString &folder = download.request.folder;
    const QString name = download.fileName.isEmpty()
        ? wantedName(download.request, connection.head())
        : download.fileName;
    const qint64 room = freeBytes(folder);
    if (room >= 0 && m_generation.totalBytes > room) {
        fail({ErrorKind::DiskFull, 0, QString::number(m_generation.totalBytes - room), -1});
        return;
    }
    auto &reservations = m_disk.reservations;
    const bool mayBeHere = download.fileName.isEmpty()
        && m_order.settings.existingFile == ExistingFile::AcceptSame
        && nameExists(folder + u'/' + name);
    if (mayBeHere) {
        m_disk.pool.run(
            [path = QString(folder + u'/' + name), generation = m_generation,
             checksum = download.request.checksum] {
                return isSameFile(path, generation, checksum);
            },
            m_inbox.address(),
            [this, name, folder, id = download.id, &reservations](bool same) {
                if (m_stage != Stage::Connecting)
                    return;
                if (same)
                    acceptExisting(name);
                else
                    beginPart(createPart(folder, name, id, reservations));
            });
    } else if (m_part.file) {
        // Its bytes are of no known generation: it goes, with what its checkpoint says.
        const quint64 inode = m_part.file->inode();
        m_part.file.reset();
        m_disk.pool.run(
            [folder, name, inode, id = download.id, &reservations] {
                const auto gone = discardPart(folder, name, inode);
                return gone ? createPart(folder, name, id, reservations)
                            : tl::unexpected(gone.error());
            },
            m_inbox.address(), [this](const DiskResult<PartFile> &part) { beginPart(part); });
    } else {
        beginPart(createPart(folder, name, download.id, reservations));
    }
}

void Transfer::acceptExisting(const QString &name)
{
    closeAll();
    m_outcome.fileName = name;
    m_outcome.receivedBytes = m_generation.totalBytes;
    m_outcome.verification = m_order.download.request.checksum ? Verification::Checksum
                                                               : Verification::Size;
    m_outcome.kind = Outcome::Kind::Committed;
    m_channel->post(AttemptAccepted{generationToKeep(), name, 0, true});
    post();
}

void Transfer::beginPart(const DiskResult<PartFile> &part)
{
    if (m_stage != Stage::Connecting)
        return;
    if (!part) {
        fail(part.error());
        return;
    }
    m_part = *part;
    m_lanes.front().segment = m_map.assign().value_or(0);
    beginFetching(*m_lanes.front().connection);
}

void Transfer::beginFetching(Connection &connection)
{
    m_stage = Stage::Fetching;
    m_channel->post(
        AttemptAccepted{generationToKeep(), m_part.place.fileName, m_part.file->inode(), false});
    if (m_generation.acceptsRanges)
        m_governor.onAccepted(m_clock.elapsed());
    m_channel->setConnections(1);
    m_lastSaveMs = m_clock.elapsed();
    m_tick.start();
    const bool longLived = m_generation.totalBytes < 0 || m_generation.totalBytes > unnamedBytes;
    if (m_map.done().isEmpty() && (longLived || m_part.place.named) && !m_map.isComplete())
        saveCheckpoint();
    if (m_map.isComplete())
        commit();
    else
        onBody(connection);
}

void Transfer::commit()
{
    closeAll();
    m_tick.stop();
    m_stage = Stage::Committing;
    m_channel->setReceivedBytes(m_map.done().byteCount());
    m_channel->post(AttemptBodyComplete{});
    if (m_saving)
        return; // comes again when that is done
    Checkpoint whole = checkpoint();
    whole.generation.totalBytes = m_map.totalBytes();
    const auto channel = m_channel;
    CommitOrder order{m_part,
                      whole,
                      m_order.download.request.checksum,
                      serverTime(m_generation),
                      {},
                      [channel] { return channel->stopReason() != StopReason::None; }};
    for (const HeaderField &field : m_order.download.request.headers) {
        if (field.name.toLower() == "referer")
            order.referrer = QUrl::fromEncoded(field.value);
    }
    const bool sizeKnown = m_generation.totalBytes >= 0;
    m_disk.pool.run(
        [order, &reservations = m_disk.reservations] { return commitPart(order, reservations); },
        m_inbox.address(),
        [this, sizeKnown](const DiskResult<QString> &name) {
            if (!name) {
                fail(name.error());
                return;
            }
            m_part.place.fileName = *name;
            m_outcome.verification = m_order.download.request.checksum ? Verification::Checksum
                : sizeKnown                                            ? Verification::Size
                            : Verification::SizeNotVerified;
            end(Outcome::Kind::Committed);
        });
}

void Transfer::stop()
{
    // A commit that has begun asks for itself between its steps.
    if (m_stage != Stage::Committing)
        end(Outcome::Kind::Stopped);
}

void Transfer::fail(const DownloadError &error)
{
    if (!error.isError())
        end(Outcome::Kind::Stopped);
    else
        end(isTransient(error.kind) ? Outcome::Kind::Transient : Outcome::Kind::Permanent, error);
}

void Transfer::end(Outcome::Kind kind, const DownloadError &error)
{
    if (m_stage >= Stage::Ending)
        return;
    m_stage = Stage::Ending;
    m_tick.stop();
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
    // Bytes that will be fetched again are none: a stream cut each time must come to an end.
    m_outcome.madeProgress = m_fetchedBytes > 0 && m_generation.acceptsRanges;
    m_outcome.generation = generationToKeep();
    if (m_outcome.kind == Outcome::Kind::Committed
        && m_outcome.verification == Verification::SizeNotVerified)
        m_outcome.generation.totalBytes = m_outcome.receivedBytes;
    if (m_part.file) {
        m_outcome.fileName = m_part.place.fileName;
        m_outcome.partInode = m_part.file->inode();
        // Closed before the outcome is heard: the next attempt may open it at once.
        m_part.file.reset();
    }
    m_channel->listen({}, {});
    m_channel->post(m_outcome);
    Q_EMIT ended();
}

} // namespace gannet
