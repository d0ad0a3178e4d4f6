// SPDX-License-Identifier: MIT
#include "transfer/DiskFile.h"

#include "transfer/DiskError.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#endif
#include <unistd.h>

namespace gannet {

namespace {

constexpr mode_t fileMode = 0666; // less the umask, as any program's new file
constexpr mode_t privateMode = 0600;

int retryInterrupted(auto call)
{
    int result = -1;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

DiskFile::~DiskFile() { ::close(m_fd); }

DiskResult<std::shared_ptr<DiskFile>> DiskFile::adopt(int fd, const QString &path)
{
    struct stat info
    { };
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        const int reason = S_ISREG(info.st_mode) ? errno : EISDIR;
        ::close(fd);
        return tl::unexpected(diskError(reason, path));
    }
    // The lock goes with the descriptor: a second program cannot write into the same part file.
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(fd);
        return tl::unexpected(DownloadError{ErrorKind::FileInUse, 0, path, -1});
    }
    return std::shared_ptr<DiskFile>(new DiskFile(fd, quint64(info.st_ino)));
}

DiskResult<std::shared_ptr<DiskFile>> DiskFile::createUnnamed(const QString &folder)
{
#ifdef O_TMPFILE
    // linkTo() goes through /proc, which a bare chroot may lack.
    if (::access("/proc/self/fd", X_OK) != 0)
        return std::shared_ptr<DiskFile>();
    const QByteArray name = QFile::encodeName(folder);
    const int fd = retryInterrupted(
        [&name] { return ::open(name.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, fileMode); });
    if (fd >= 0)
        return adopt(fd, folder);
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return tl::unexpected(diskError(errno, folder));
#else
    Q_UNUSED(folder)
#endif
    return std::shared_ptr<DiskFile>();
}

DiskResult<std::shared_ptr<DiskFile>> DiskFile::createNew(const QString &path, Readers readers)
{
    const QByteArray name = QFile::encodeName(path);
    const int fd = retryInterrupted([&name, readers] {
        return ::open(name.constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC,
                      readers == Readers::Owner ? privateMode : fileMode);
    });
    return fd >= 0 ? adopt(fd, path) : tl::unexpected(diskError(errno, path));
}

DiskResult<std::shared_ptr<DiskFile>> DiskFile::openExisting(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int fd = retryInterrupted(
        [&name] { return ::open(name.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); });
    return fd >= 0 ? adopt(fd, path) : tl::unexpected(diskError(errno, path));
}

DiskResult<void> DiskFile::write(qint64 offset, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t n = ::pwrite(m_fd, data, size_t(size), offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return tl::unexpected(diskError(n < 0 ? errno : EIO, {}));
        offset += n;
        data += n;
        size -= n;
    }
    return {};
}

DiskResult<qint64> DiskFile::readSome(qint64 offset, char *data, qint64 size) const
{
    for (;;) {
        const ssize_t n = ::pread(m_fd, data, size_t(size), offset);
        if (n >= 0)
            return qint64(n);
        if (errno != EINTR)
            return tl::unexpected(diskError(errno, {}));
    }
}

DiskResult<QByteArray> DiskFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        const auto n = readSome(offset + done, bytes.data() + done, size - done);
        if (!n)
            return tl::unexpected(n.error());
        if (*n == 0)
            return tl::unexpected(diskError(EIO, {}));
        done += *n;
    }
    return bytes;
}

DiskResult<void> DiskFile::sync() const
{
#ifdef Q_OS_LINUX
    const int result = retryInterrupted([this] { return ::fdatasync(m_fd); });
#else
    const int result = retryInterrupted([this] { return ::fsync(m_fd); });
#endif
    return result == 0 ? DiskResult<void>() : tl::unexpected(diskError(errno, {}));
}

DiskResult<void> DiskFile::syncWithTimes() const
{
    const int result = retryInterrupted([this] { return ::fsync(m_fd); });
    return result == 0 ? DiskResult<void>() : tl::unexpected(diskError(errno, {}));
}

DiskResult<void> DiskFile::truncate(qint64 size)
{
    const int result = retryInterrupted([&] { return ::ftruncate(m_fd, size); });
    return result == 0 ? DiskResult<void>() : tl::unexpected(diskError(errno, {}));
}

DiskResult<void> DiskFile::reserve(qint64 size)
{
#ifdef Q_OS_LINUX
    struct statfs info
    { };
    if (::fstatfs(m_fd, &info) != 0)
        return {};
    switch (quint32(info.f_type)) {
    case EXT4_SUPER_MAGIC:
    case XFS_SUPER_MAGIC:
    case BTRFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC: break;
    default: return {};
    }
    const int result = retryInterrupted(
        [&] { return ::fallocate(m_fd, FALLOC_FL_KEEP_SIZE, 0, size); });
    if (result != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG || errno == EIO))
        return tl::unexpected(diskError(errno, {}));
#else
    Q_UNUSED(size)
#endif
    return {};
}

qint64 DiskFile::allocatedBytes() const
{
    struct stat info
    { };
    // In units of 512 bytes, whatever the file system's blocks are: see inode(7).
    return ::fstat(m_fd, &info) == 0 ? qint64(info.st_blocks) * 512 : 0;
}

DiskResult<void> DiskFile::setModified(const QDateTime &time)
{
    const timespec stamp{time_t(time.toSecsSinceEpoch()), 0};
    const timespec times[2] = {{0, UTIME_OMIT}, stamp};
    return ::futimens(m_fd, times) == 0 ? DiskResult<void>() : tl::unexpected(diskError(errno, {}));
}

void DiskFile::noteOrigin(const QUrl &url, const QUrl &referrer)
{
#ifdef Q_OS_LINUX
    const auto note = [this](const char *name, const QUrl &value) {
        const QByteArray text = value
                                    .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                              | QUrl::RemoveFragment)
                                    .toEncoded();
        if (!text.isEmpty())
            static_cast<void>(::fsetxattr(m_fd, name, text.constData(), size_t(text.size()), 0));
    };
    note("user.xdg.origin.url", url);
    note("user.xdg.referrer.url", referrer);
#else
    Q_UNUSED(url)
    Q_UNUSED(referrer)
#endif
}

DiskResult<void> DiskFile::linkTo(const QString &path)
{
    const QByteArray from = "/proc/self/fd/" + QByteArray::number(m_fd);
    const QByteArray to = QFile::encodeName(path);
    if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), AT_SYMLINK_FOLLOW) == 0)
        return {};
    return tl::unexpected(diskError(errno, path));
}

DiskResult<void> syncFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const int fd = retryInterrupted(
        [&name] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (fd < 0)
        return tl::unexpected(diskError(errno, folder));
    const int result = retryInterrupted([fd] { return ::fsync(fd); });
    const int reason = errno;
    ::close(fd);
    // EINVAL: this file system has nothing to sync in a folder.
    if (result != 0 && reason != EINVAL)
        return tl::unexpected(diskError(reason, folder));
    return {};
}

} // namespace gannet
