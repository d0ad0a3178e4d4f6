// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

#include <tl/expected.hpp>

namespace gannet {

template<typename T>
using DiskResult = tl::expected<T, DownloadError>;

/// One open regular file by its descriptor, which it owns and closes. Every call says how it
/// failed. Links are never followed, nothing is ever replaced. pwrite, pread and sync may come
/// from different threads at once; the rest from one at a time.
class DiskFile
{
public:
    /// Who may read a new file: whom the umask lets, or nobody else.
    enum class Readers { AsAnyFile, Owner };

    ~DiskFile();
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    /// A file in \a folder that has no name yet and vanishes with its descriptor unless linkTo() names
    /// it (open(2), O_TMPFILE). Null where the file system cannot do that.
    static DiskResult<std::shared_ptr<DiskFile>> createUnnamed(const QString &folder);
    /// Fails with NameTaken when \a path exists already.
    static DiskResult<std::shared_ptr<DiskFile>> createNew(const QString &path,
                                                           Readers readers = Readers::AsAnyFile);
    /// For reading and writing; locked against a second Gannet (FileInUse).
    static DiskResult<std::shared_ptr<DiskFile>> openExisting(const QString &path);

    DiskResult<void> write(qint64 offset, const char *data, qint64 size);
    /// Exactly \a size bytes, or an error.
    DiskResult<QByteArray> read(qint64 offset, qint64 size) const;
    /// At most \a size bytes from \a offset into \a data; 0 at the end.
    DiskResult<qint64> readSome(qint64 offset, char *data, qint64 size) const;
    DiskResult<void> sync() const; ///< fdatasync
    DiskResult<void> syncWithTimes() const; ///< fsync: what setModified() and noteOrigin() did too
    DiskResult<void> truncate(qint64 size);
    /// Claims room for \a size bytes where the file system does that in an instant (fallocate on ext4, XFS,
    /// Btrfs, F2FS); elsewhere nothing. The file's size stays what it is.
    DiskResult<void> reserve(qint64 size);
    /// What the file takes of the disk, reserved room included; 0 when it cannot be said.
    qint64 allocatedBytes() const;
    DiskResult<void> setModified(const QDateTime &time);
    /// Notes where the file came from as browsers do (user.xdg.origin.url and user.xdg.referrer.url), without
    /// query and userinfo. Best effort: not every file system keeps such notes.
    void noteOrigin(const QUrl &url, const QUrl &referrer);
    /// Gives an unnamed file its name; NameTaken when it is.
    DiskResult<void> linkTo(const QString &path);
    quint64 inode() const { return m_inode; }

private:
    DiskFile(int fd, quint64 inode) : m_fd(fd), m_inode(inode) { }
    static DiskResult<std::shared_ptr<DiskFile>> adopt(int fd, const QString &path);

    const int m_fd;
    const quint64 m_inode;
};

/// Names in a folder. Paths are absolute.
DiskResult<void> syncFolder(const QString &folder);
/// Never replaces: NameTaken when \a to exists.
DiskResult<void> renameNew(const QString &from, const QString &to);
/// Success too when it is not there.
DiskResult<void> removeFile(const QString &path);
/// Writes \a content, for its owner's eyes only, beside \a path, syncs it, puts it in the place of what was there, syncs the
/// folder: after a power cut there is the old content or the new.
DiskResult<void> replaceFile(const QString &path, const QByteArray &content);
/// Where replaceFile() writes first; what is there after a crash is of no use.
QString replacementPath(const QString &path);
/// Of a regular file, links not followed; 0 when there is none.
quint64 inodeOf(const QString &path);
bool nameExists(const QString &path);
/// Of all that \a folder holds, sorted.
DiskResult<QStringList> entriesOf(const QString &folder);
/// Bytes that may still be written below \a folder; -1 when it cannot be said.
qint64 freeBytes(const QString &folder);

} // namespace gannet
