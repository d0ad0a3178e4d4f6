// SPDX-License-Identifier: MIT
#include "transfer/PartFile.h"

#include "core/FileName.h"
#include "transfer/FileDigest.h"

#include <QFileInfo>

#include <algorithm>

namespace gannet {

namespace {

constexpr int mostNumbers = 10'000;

/// A checkpoint that no part file belongs to any more is in nobody's way.
bool checkpointInTheWay(const QString &filePath)
{
    const QString path = checkpointPath(filePath);
    return nameExists(path) && !Checkpoint::load(path);
}

/// Removes a part file that holds nothing yet and that no program is writing: what is left where one ended
/// after it had named the part and before it had kept that name. Its path is reserved by the caller.
void removeEmptyBeginning(const QString &filePath)
{
    const auto checkpoint = Checkpoint::load(checkpointPath(filePath));
    const quint64 inode = inodeOf(partPath(filePath));
    if (inode == 0 || !checkpoint || checkpoint->inode != inode || !checkpoint->done.isEmpty())
        return;
    if (const auto unused = DiskFile::openExisting(partPath(filePath));
        unused && (*unused)->inode() == inode)
        static_cast<void>(
            discardPart(QFileInfo(filePath).path(), QFileInfo(filePath).fileName(), inode));
}

/// Removes what speaks of a part that never got its name: a program ended in between. Best effort.
void removeLoneCheckpoint(const QString &filePath)
{
    const QString path = checkpointPath(filePath);
    if (nameExists(partPath(filePath)))
        return;
    if (nameExists(path) && Checkpoint::load(path))
        static_cast<void>(removeFile(path));
    static_cast<void>(removeFile(replacementPath(path)));
}

bool isFree(const QString &filePath)
{
    const QString part = partPath(filePath);
    if (nameExists(part)) {
        removeEmptyBeginning(filePath);
        if (nameExists(part))
            return false;
    }
    return !nameExists(filePath) && !checkpointInTheWay(filePath);
}

/// Calls \a claim with "name", "name (1)", ... until it succeeds or fails by what another name cannot help.
template<typename Claim>
DiskResult<QString> claimName(const QString &folder, const QString &wanted, DownloadId owner,
                              PathReservations &reservations, Claim claim)
{
    for (int n = 0; n < mostNumbers; ++n) {
        const QString name = n == 0 ? wanted : numberedFileName(wanted, n);
        const QString path = folder + u'/' + name;
        if (const auto refusal = reservations.refusal(path))
            return tl::unexpected(*refusal);
        if (!reservations.reserve(path, owner))
            continue;
        const DiskResult<void> claimed = claim(path);
        if (claimed)
            return name;
        reservations.release(path, owner);
        if (claimed.error().kind != ErrorKind::NameTaken)
            return tl::unexpected(claimed.error());
    }
    return tl::unexpected(DownloadError{ErrorKind::NameTaken, 0, wanted, -1});
}

DiskResult<void> taken(const QString &path)
{
    return tl::unexpected(DownloadError{ErrorKind::NameTaken, 0, path, -1});
}

DownloadError anotherPart()
{
    return {ErrorKind::DiskError, 0, QStringLiteral("the part file is another one"), -1};
}

/// A commit leaves the file exactly as long as it should be; an inode alone may be another file's by now.
bool isLeftByCommit(const QString &path, quint64 inode, qint64 total)
{
    return inodeOf(path) == inode && (total < 0 || QFileInfo(path).size() == total);
}

/// The name under which the commit put the file with \a inode: \a fileName, or a numbered one where that
/// was taken; empty where it did not.
QString findRenamed(const QString &folder, const QString &fileName, quint64 inode, qint64 total)
{
    QString name = fileName;
    for (int n = 1; inode != 0 && nameExists(folder + u'/' + name) && n < mostNumbers; ++n) {
        if (isLeftByCommit(folder + u'/' + name, inode, total))
            return name;
        name = numberedFileName(fileName, n);
    }
    return {};
}

/// True where the checkpoint is of one of \a links: whoever left it, the bytes are the same.
bool isOfLink(const Checkpoint &checkpoint, const QList<QUrl> &links)
{
    const QByteArray url = checkpoint.url.toEncoded();
    return std::any_of(links.cbegin(), links.cend(),
                       [&url](const QUrl &own) { return own.toEncoded() == url; });
}

/// Moves the reservation when the name had to change.
void adoptName(PartPlace &place, const QString &name, PathReservations &reservations)
{
    if (place.fileName != name)
        reservations.release(place.filePath(), place.owner);
    place.fileName = name;
}

} // namespace

DiskResult<PartFile> createPart(const QString &folder, const QString &wanted, DownloadId owner,
                                PathReservations &reservations)
{
    auto unnamed = DiskFile::createUnnamed(folder);
    if (!unnamed)
        return tl::unexpected(unnamed.error());
    std::shared_ptr<DiskFile> file = *unnamed;
    const bool named = !file;
    const auto name = claimName(folder, wanted, owner, reservations,
                                [&](const QString &path) -> DiskResult<void> {
                                    if (!isFree(path))
                                        return taken(path);
                                    if (!named)
                                        return {};
                                    const auto created = DiskFile::createNew(partPath(path));
                                    if (!created)
                                        return tl::unexpected(created.error());
                                    file = *created;
                                    return {};
                                });
    if (!name)
        return tl::unexpected(name.error());
    return PartFile{file, PartPlace{owner, folder, *name, named}};
}

DiskResult<FoundPart> findPart(const Download &row, PathReservations &reservations)
{
    const PartPlace place{row.id, row.request.folder, row.fileName, true};
    const QString path = place.filePath();
    // One that cannot be read now may be right: without it all the bytes would be given up.
    const auto loaded = Checkpoint::tryLoad(checkpointPath(path));
    if (!loaded)
        return tl::unexpected(loaded.error());
    const std::optional<Checkpoint> &checkpoint = *loaded;
    const bool ownLink = checkpoint && isOfLink(*checkpoint, row.request.urls);
    const bool sameLink = ownLink || (checkpoint && isOfLink(*checkpoint, row.formerUrls));
    const quint64 partInode = inodeOf(partPath(path));
    FoundPart found;
    if (partInode == 0) {
        found.finishedName = findRenamed(place.folder, place.fileName, row.partInode,
                                         row.totalBytes());
        if (found.finishedName.isEmpty() && sameLink && checkpoint->complete)
            found.finishedName = findRenamed(place.folder, place.fileName, checkpoint->inode,
                                             checkpoint->generation.totalBytes);
        // The commit's last step, which the end of the program left undone.
        if (!found.finishedName.isEmpty() && sameLink) {
            if (const auto removed = removeFile(checkpointPath(path)); !removed)
                return tl::unexpected(removed.error());
        }
        return found;
    }
    const bool described = checkpoint && checkpoint->inode == partInode;
    const bool vouched = described && sameLink;
    // Inodes are given out again: the part of another link may have the one that this row remembers.
    if (!vouched && (described || partInode != row.partInode))
        return found;
    if (!reservations.reserve(path, row.id))
        return found;
    const auto file = DiskFile::openExisting(partPath(path));
    if (!file)
        return tl::unexpected(file.error());
    found.part = PartFile{*file, place};
    if (vouched) {
        found.checkpoint = checkpoint;
        // Beside a first link that is new, a mirror is of the former one: that was asked to stand for it.
        found.isOfFormerLink = !ownLink
            || (!row.formerUrls.isEmpty() && !isOfLink(*checkpoint, {row.request.url()}));
    }
    return found;
}

DiskResult<PartPlace> saveProgress(const PartFile &part, const Checkpoint &checkpoint,
                                   PathReservations &reservations)
{
    PartPlace place = part.place;
    if (!place.named && checkpoint.generation.totalBytes > 0) {
        if (const auto reserved = part.file->reserve(checkpoint.generation.totalBytes); !reserved)
            return tl::unexpected(reserved.error());
    }
    if (const auto synced = part.file->sync(); !synced)
        return tl::unexpected(synced.error());
    if (place.named) {
        const auto saved = checkpoint.save(checkpointPath(place.filePath()));
        return saved ? DiskResult<PartPlace>(place) : tl::unexpected(saved.error());
    }
    // The checkpoint first: a part file without one could be anybody's.
    const auto name = claimName(place.folder, place.fileName, place.owner, reservations,
                                [&](const QString &path) -> DiskResult<void> {
                                    if (!isFree(path))
                                        return taken(path);
                                    if (const auto saved = checkpoint.save(checkpointPath(path));
                                        !saved)
                                        return saved;
                                    const auto linked = part.file->linkTo(partPath(path));
                                    return linked ? syncFolder(place.folder) : linked;
                                });
    if (!name)
        return tl::unexpected(name.error());
    adoptName(place, *name, reservations);
    place.named = true;
    return place;
}

DiskResult<QString> commitPart(const CommitOrder &order, PathReservations &reservations)
{
    DiskFile &file = *order.part.file;
    PartPlace place = order.part.place;
    if (const auto cut = file.truncate(order.checkpoint.generation.totalBytes); !cut)
        return tl::unexpected(cut.error());
    if (order.modified.isValid()) {
        if (const auto set = file.setModified(order.modified); !set)
            return tl::unexpected(set.error());
    }
    file.noteOrigin(order.checkpoint.url, order.referrer);
    if (const auto synced = file.syncWithTimes(); !synced)
        return tl::unexpected(synced.error());
    if (order.checksum) {
        const auto digest = fileDigest(file, order.checksum->algorithm, order.isStopped);
        if (!digest)
            return tl::unexpected(digest.error());
        if (*digest != order.checksum->digest)
            return tl::unexpected(DownloadError{ErrorKind::ChecksumMismatch, 0,
                                                QString::fromLatin1(digest->toHex()), -1});
    }
    const QString oldCheckpoint = checkpointPath(place.filePath());
    const QString oldPart = partPath(place.filePath());
    if (place.named) {
        Checkpoint complete = order.checkpoint;
        complete.complete = true;
        if (const auto saved = complete.save(oldCheckpoint); !saved)
            return tl::unexpected(saved.error());
    }
    const auto name = claimName(place.folder, place.fileName, place.owner, reservations,
                                [&](const QString &path) -> DiskResult<void> {
                                    if (!place.named)
                                        return file.linkTo(path);
                                    // Somebody may have put another file in its place.
                                    if (inodeOf(oldPart) != file.inode())
                                        return tl::unexpected(anotherPart());
                                    return renameNew(oldPart, path);
                                });
    if (!name)
        return tl::unexpected(name.error());
    adoptName(place, *name, reservations);
    if (const auto synced = syncFolder(place.folder); !synced)
        return tl::unexpected(synced.error());
    if (place.named) {
        if (const auto removed = removeFile(oldCheckpoint); !removed)
            return tl::unexpected(removed.error());
        // The file is safe; after a power cut nobody else would look for the checkpoint.
        static_cast<void>(syncFolder(place.folder));
    }
    removeLoneCheckpoint(place.filePath());
    return *name;
}

DiskResult<void> discardPart(const QString &folder, const QString &fileName, quint64 inode)
{
    const QString path = folder + u'/' + fileName;
    const quint64 partInode = inodeOf(partPath(path));
    const auto checkpoint = Checkpoint::load(checkpointPath(path));
    // A checkpoint speaks for its own part, which is another's where the inode is known to differ.
    const bool vouched = inode == 0 && checkpoint && checkpoint->inode == partInode;
    const bool ours = partInode == inode || vouched;
    if (partInode != 0 && !ours)
        return {};
    // The part first: a checkpoint alone does no harm.
    if (partInode != 0) {
        if (const auto removed = removeFile(partPath(path)); !removed)
            return removed;
    }
    return checkpoint ? removeFile(checkpointPath(path)) : DiskResult<void>();
}

} // namespace gannet
