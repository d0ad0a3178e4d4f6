// SPDX-License-Identifier: MIT
#include "transfer/ServedFile.h"
#include "transfer/Transfer.h"

#include <algorithm>

namespace gannet {

void Transfer::adoptGeneration(const Connection &connection)
{
    const Judgement &judgement = connection.judgement();
    m_generation = connection.head().generation(judgement.total,
                                                judgement.verdict == Verdict::Accept);
    m_firstError = {};
    m_map = SegmentMap(m_generation.totalBytes);
    const Download &download = m_order.download;
    const QString &folder = download.request.folder;
    // A part that is begun anew, from another link even, is of the same download.
    const QString known = m_part.file ? m_part.place.fileName : download.fileName;
    const QString name = known.isEmpty() ? wantedName(download.request, connection.head()) : known;
    auto &reservations = m_disk.reservations;
    const bool mayBeHere = known.isEmpty()
        && m_order.settings.existingFile == ExistingFile::AcceptSame
        && nameExists(folder + u'/' + name);
    // What is here already needs no room.
    if (!mayBeHere && !claimRoom())
        return;
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
                else if (claimRoom())
                    beginPart(createPart(folder, name, id, reservations));
            });
    } else if (m_part.file) {
        // While its checkpoint is being written it may get its name, or another one.
        m_replacesPart = true;
        if (!m_saving)
            replacePart();
    } else {
        beginPart(createPart(folder, name, download.id, reservations));
    }
}

void Transfer::replacePart()
{
    const PartPlace place = m_part.place;
    const quint64 inode = m_part.file->inode();
    m_replacesPart = false;
    m_part.file.reset();
    m_disk.room.release(place.owner); // which has a share of that file; its room is free then
    m_finding = true;
    m_disk.pool.run(
        [place, inode, &reservations = m_disk.reservations] {
            const auto gone = discardPart(place.folder, place.fileName, inode);
            return gone ? createPart(place.folder, place.fileName, place.owner, reservations)
                        : tl::unexpected(gone.error());
        },
        m_inbox.address(),
        [this](const DiskResult<PartFile> &part) {
            m_finding = false;
            if (m_stage == Stage::Ending)
                endWithout(part);
            else
                beginPart(part);
        });
}

void Transfer::endWithout(const DiskResult<PartFile> &part)
{
    if (!part || !part->place.named) {
        post();
        return;
    }
    // Without a checkpoint beside it nobody would know whose it is.
    m_disk.pool.run(
        [place = part->place, inode = part->file->inode()] {
            return discardPart(place.folder, place.fileName, inode);
        },
        m_inbox.address(), [this](const DiskResult<void> &) { post(); });
}

bool Transfer::claimRoom()
{
    const qint64 missing = m_disk.room.claim(m_order.download.id, m_order.download.request.folder,
                                             [total = m_generation.totalBytes, file = m_part.file,
                                              channel = m_channel] {
                                                 // Not every file system says at once what it has given to a file.
                                                 const qint64 there = file ? file->allocatedBytes()
                                                                           : 0;
                                                 return total
                                                     - std::max(there, channel->receivedBytes());
                                             });
    if (missing > 0)
        fail({ErrorKind::DiskFull, 0, QString::number(missing), -1});
    return missing == 0;
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
    if (!claimRoom())
        return;
    m_lanes.front().segment = m_map.assign().value_or(0);
    beginFetching(*m_lanes.front().connection);
}

} // namespace gannet
