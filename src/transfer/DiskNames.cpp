// SPDX-License-Identifier: MIT
#include "transfer/DiskError.h"
#include "transfer/DiskFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace gannet {

DiskResult<void> renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return tl::unexpected(diskError(errno, to));
#endif
    // Where a rename cannot be told not to replace: a second name never replaces, then the first goes.
    if (::link(source.constData(), target.constData()) != 0)
        return tl::unexpected(diskError(errno, to));
    if (::unlink(source.constData()) != 0)
        return tl::unexpected(diskError(errno, from));
    return {};
}

DiskResult<void> removeFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return tl::unexpected(diskError(errno, path));
    return {};
}

DiskResult<void> replaceFile(const QString &path, const QByteArray &content)
{
    const QString fresh = replacementPath(path);
    // What a killed program left half-written.
    if (const auto removed = removeFile(fresh); !removed)
        return removed;
    const auto file = DiskFile::createNew(fresh, DiskFile::Readers::Owner);
    if (!file)
        return tl::unexpected(file.error());
    DiskResult<void> result = (*file)->write(0, content.constData(), content.size());
    if (result)
        result = (*file)->sync();
    if (result
        && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        result = tl::unexpected(diskError(errno, path));
    if (!result) {
        // The old content stands; the error that matters is the first.
        static_cast<void>(removeFile(fresh));
        return result;
    }
    return syncFolder(QFileInfo(path).path());
}

QString replacementPath(const QString &path) { return path + u".new"; }

quint64 inodeOf(const QString &path)
{
    struct stat info
    { };
    const bool regular = ::lstat(QFile::encodeName(path).constData(), &info) == 0
        && S_ISREG(info.st_mode);
    return regular ? quint64(info.st_ino) : 0;
}

bool nameExists(const QString &path)
{
    struct stat info
    { };
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0;
}

DiskResult<QStringList> entriesOf(const QString &folder)
{
    DIR *stream = ::opendir(QFile::encodeName(folder).constData());
    if (!stream)
        return tl::unexpected(diskError(errno, {}));
    QStringList names;
    errno = 0; // readdir() tells its end from a fault only by this
    while (const dirent *entry = ::readdir(stream)) {
        names.append(QFile::decodeName(entry->d_name));
        errno = 0;
    }
    const int reason = errno;
    ::closedir(stream);
    if (reason != 0)
        return tl::unexpected(diskError(reason, {}));
    names.sort();
    return names;
}

qint64 freeBytes(const QString &folder)
{
    struct statvfs info
    { };
    if (::statvfs(QFile::encodeName(folder).constData(), &info) != 0)
        return -1;
    return qint64(info.f_bavail) * qint64(info.f_frsize);
}

} // namespace gannet
