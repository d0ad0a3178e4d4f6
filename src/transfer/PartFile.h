// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "transfer/Checkpoint.h"
#include "transfer/DiskFile.h"
#include "transfer/PathReservations.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace gannet {

/// Where a part file stands: a value, handed from the attempt to a disk job and back.
struct PartPlace
{
    DownloadId owner{};
    QString folder;
    QString fileName; ///< reserved; of the finished file
    bool named = false; ///< NAME.part exists; otherwise the file has no name yet

    QString filePath() const { return folder + u'/' + fileName; }
};

/// An open part file and where it stands.
struct PartFile
{
    std::shared_ptr<DiskFile> file;
    PartPlace place;
};

/// What was found where a download was left.
struct FoundPart
{
    std::optional<PartFile> part; ///< nothing: begin anew
    std::optional<Checkpoint> checkpoint; ///< nothing: no byte of the part counts
    /// The part was begun under a link that has been replaced since, or from a mirror of that one.
    bool isOfFormerLink = false;
    QString finishedName; ///< not empty: the rename was done before the program ended
};

/// Claims a free name like \a wanted ("name (1).ext" where it is taken) and opens a file for it,
/// without a name on disk where the file system can do that: what is killed young leaves nothing.
DiskResult<PartFile> createPart(const QString &folder, const QString &wanted, DownloadId owner,
                                PathReservations &reservations);

/// Opens the part file that \a row left under its name, if it is still that one: by its inode, or by the
/// checkpoint beside it, where that is of one of its links, former ones included. Never touches a stranger's file, even one that has
/// got the same inode since.
DiskResult<FoundPart> findPart(const Download &row, PathReservations &reservations);

/// Makes \a checkpoint durable: sync, save, and a name for the part if it has none yet. Blocks:
/// for the disk pool. Returns where the part stands now, since its name may have been taken.
DiskResult<PartPlace> saveProgress(const PartFile &part, const Checkpoint &checkpoint,
                                   PathReservations &reservations);

struct CommitOrder
{
    PartFile part;
    Checkpoint checkpoint; ///< of the whole file
    std::optional<Checksum> checksum;
    QDateTime modified; ///< the server's; invalid: leave it
    QUrl referrer; ///< the page the link was on; empty: not known
    std::function<bool()> isStopped; ///< asked while hashing; any thread
};

/// Verifies and gives the final name, in the order that survives a power cut at any point: sync →
/// verify → checkpoint "complete" → rename → sync the folder → remove the checkpoint. Blocks: for
/// the disk pool, or where nothing else waits. Returns the final file name. An error of kind None means that it was stopped.
DiskResult<QString> commitPart(const CommitOrder &order, PathReservations &reservations);

/// Removes the part file and checkpoint of \a fileName, if the part is the one with \a inode.
DiskResult<void> discardPart(const QString &folder, const QString &fileName, quint64 inode);

} // namespace gannet
