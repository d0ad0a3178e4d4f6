// SPDX-License-Identifier: MIT
// Loaded before libc by LD_PRELOAD: notes what a program asks of the disk, in order, with the data.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "Recording.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using gannet::recording::Head;
using gannet::recording::Kind;

namespace {

constexpr int mostFds = 4096;

/// Owns the log. One for the process, which it outlives.
struct Recorder
{
    Recorder()
    {
        const char *path = std::getenv(gannet::recording::logVariable);
        const char *where = std::getenv(gannet::recording::rootVariable);
        const char *map = std::getenv(gannet::recording::inodesVariable);
        if (path && where) {
            root = where;
            log = int(::syscall(SYS_openat, AT_FDCWD, path,
                                O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600));
        }
        if (FILE *lines = map ? std::fopen(map, "r") : nullptr) {
            unsigned long long inode = 0;
            unsigned long long recorded = 0;
            while (std::fscanf(lines, "%llu %llu", &inode, &recorded) == 2)
                inodes[inode] = recorded;
            std::fclose(lines);
        }
    }

    bool covers(const char *path) const
    {
        return log >= 0 && std::string_view(path).substr(0, root.size()) == root;
    }
    bool covers(int fd) const { return log >= 0 && fd >= 0 && fd < mostFds && covered[fd]; }

    void note(Kind kind, std::uint64_t inode, std::int64_t offset, std::string_view path = {},
              std::string_view other = {}, std::string_view data = {}, bool isFull = false) const
    {
        Head head{kind, isFull, inode, offset, path.size(), other.size(), data.size()};
        const auto part = [](std::string_view text) {
            return iovec{const_cast<char *>(text.data()), text.size()};
        };
        const iovec parts[] = {{&head, sizeof head}, part(path), part(other), part(data)};
        if (::syscall(SYS_writev, log, parts, 4) < 0)
            std::abort();
    }

    std::mutex mutex; ///< an operation and its note are one
    int log = -1;
    std::string root;
    std::map<std::uint64_t, std::uint64_t> inodes;
    std::atomic<bool> covered[mostFds] = {};
    std::atomic<std::int64_t> syncs = 0;
};

Recorder &recorder()
{
    static Recorder *const one = new Recorder;
    return *one;
}

std::uint64_t inodeOf(int fd)
{
    struct stat info
    { };
    return ::syscall(SYS_fstat, fd, &info) == 0 ? info.st_ino : 0;
}

int openNoted(int folder, const char *path, int flags, mode_t mode)
{
    Recorder &r = recorder();
    if (!r.covers(path))
        return int(::syscall(SYS_openat, folder, path, flags, mode));
    const std::lock_guard lock(r.mutex);
    const bool unnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = unnamed
        || ((flags & O_CREAT) != 0 && ::syscall(SYS_faccessat, folder, path, F_OK) != 0);
    const int fd = int(::syscall(SYS_openat, folder, path, flags, mode));
    if (fd < 0 || fd >= mostFds)
        return fd;
    r.covered[fd] = true;
    if (isNew)
        r.note(Kind::Create, inodeOf(fd), 0, unnamed ? "" : path);
    else if ((flags & O_TRUNC) != 0)
        r.note(Kind::Resize, inodeOf(fd), 0);
    return fd;
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
}

int syncNoted(int fd, bool isFull)
{
    Recorder &r = recorder();
    const auto call = [&] { return int(::syscall(isFull ? SYS_fsync : SYS_fdatasync, fd)); };
    if (!r.covers(fd))
        return call();
    const std::uint64_t inode = inodeOf(fd);
    const std::int64_t number = ++r.syncs;
    {
        char path[4096];
        const ssize_t n = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path,
                                     sizeof path);
        const std::lock_guard lock(r.mutex);
        r.note(Kind::SyncBegin, inode, number, {path, n > 0 ? size_t(n) : 0});
    }
    // Other threads write meanwhile: what they write is not promised by this call.
    const int result = call();
    const int reason = errno;
    if (result == 0) {
        const std::lock_guard lock(r.mutex);
        r.note(Kind::SyncEnd, inode, number, {}, {}, {}, isFull);
    }
    errno = reason;
    return result;
}

ssize_t writeNoted(int fd, const void *data, size_t size, off_t offset)
{
    Recorder &r = recorder();
    if (!r.covers(fd))
        return ::syscall(SYS_pwrite64, fd, data, size, offset);
    const std::lock_guard lock(r.mutex);
    const ssize_t n = ::syscall(SYS_pwrite64, fd, data, size, offset);
    if (n > 0)
        r.note(Kind::Write, inodeOf(fd), offset, {}, {},
               {static_cast<const char *>(data), size_t(n)});
    return n;
}

int resizeNoted(int fd, off_t size)
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = int(::syscall(SYS_ftruncate, fd, size));
    if (result == 0 && r.covers(fd))
        r.note(Kind::Resize, inodeOf(fd), size);
    return result;
}

int statNoted(int folder, const char *path, struct stat *info, int flags)
{
    const int result = int(::syscall(SYS_newfstatat, folder, path, info, flags));
    if (result == 0) {
        const auto &inodes = recorder().inodes;
        if (const auto it = inodes.find(info->st_ino); it != inodes.end())
            info->st_ino = it->second;
    }
    return result;
}

int renameNoted(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (result == 0 && r.covers(to))
        r.note(Kind::Rename, 0, 0, from, to);
    return result;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openNoted(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openNoted(AT_FDCWD, path, flags, mode);
}

int close(int fd)
{
    if (fd >= 0 && fd < mostFds)
        recorder().covered[fd] = false;
    return int(::syscall(SYS_close, fd));
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return writeNoted(fd, data, size, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return writeNoted(fd, data, size, offset);
}

ssize_t write(int fd, const void *data, size_t size)
{
    Recorder &r = recorder();
    if (r.log >= 0 && fd == STDOUT_FILENO) {
        const std::lock_guard lock(r.mutex);
        r.note(Kind::Said, 0, 0, {}, {}, {static_cast<const char *>(data), size});
    } else if (r.covers(fd)) {
        const off_t offset = ::lseek(fd, 0, SEEK_CUR);
        const ssize_t n = writeNoted(fd, data, size, offset);
        if (n > 0)
            ::lseek(fd, offset + n, SEEK_SET);
        return n;
    }
    return ::syscall(SYS_write, fd, data, size);
}

size_t fwrite(const void *data, size_t size, size_t count, FILE *stream)
{
    using Real = size_t (*)(const void *, size_t, size_t, FILE *);
    static const auto real = reinterpret_cast<Real>(::dlsym(RTLD_NEXT, "fwrite"));
    Recorder &r = recorder();
    if (r.log >= 0 && stream == stdout) {
        const std::lock_guard lock(r.mutex);
        r.note(Kind::Said, 0, 0, {}, {}, {static_cast<const char *>(data), size * count});
    }
    return real(data, size, count, stream);
}

int ftruncate(int fd, off_t size) noexcept { return resizeNoted(fd, size); }
int ftruncate64(int fd, off64_t size) noexcept { return resizeNoted(fd, size); }
int fsync(int fd) { return syncNoted(fd, true); }
int fdatasync(int fd) { return syncNoted(fd, false); }

int futimens(int fd, const timespec times[2]) noexcept
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = int(::syscall(SYS_utimensat, fd, nullptr, times, 0));
    if (result == 0 && r.covers(fd))
        r.note(Kind::SetModified, inodeOf(fd), times[1].tv_sec);
    return result;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    struct stat info
    { };
    const bool known = ::syscall(SYS_newfstatat, fromFolder, from, &info, 0) == 0;
    const int result = int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    if (result == 0 && known && r.covers(to))
        r.note(Kind::Link, info.st_ino, 0, to);
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    return renameNoted(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    return renameNoted(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = int(::syscall(SYS_unlink, path));
    if (result == 0 && r.covers(path))
        r.note(Kind::Unlink, 0, 0, path);
    return result;
}

int fstat(int fd, struct stat *info) noexcept { return statNoted(fd, "", info, AT_EMPTY_PATH); }
int lstat(const char *path, struct stat *info) noexcept
{
    return statNoted(AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW);
}

} // extern "C"
