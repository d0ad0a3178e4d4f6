// SPDX-License-Identifier: MIT
#include "SmallDisk.h"

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace gannet::test {

namespace {

bool permitted = false; ///< written before any thread is made

bool writeLine(const char *path, const QByteArray &line)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(line) == line.size();
}

} // namespace

void SmallDisk::enterNamespace()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (user == 0 && ::unshare(CLONE_NEWNS) == 0) {
        permitted = true;
    } else if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) {
        // Root there is who runs the test; a user may map no more.
        permitted = writeLine("/proc/self/setgroups", "deny")
            && writeLine("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            && writeLine("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
    }
    // What is mounted here must not be seen outside.
    permitted = permitted && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool SmallDisk::isPermitted() { return permitted; }

SmallDisk::SmallDisk(const QString &folder, qint64 size) : m_folder(folder)
{
    const QByteArray options = "size=" + QByteArray::number(size);
    m_mounted = ::mount("small-disk", QFile::encodeName(folder).constData(), "tmpfs", 0,
                        options.constData())
        == 0;
}

SmallDisk::~SmallDisk()
{
    if (!m_mounted)
        return;
    ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    ::umount2(QFile::encodeName(spare()).constData(), MNT_DETACH);
}

bool SmallDisk::setPluggedIn(bool pluggedIn)
{
    const QByteArray from = QFile::encodeName(pluggedIn ? spare() : m_folder);
    const QByteArray to = QFile::encodeName(pluggedIn ? m_folder : spare());
    return QDir().mkpath(spare())
        && ::mount(from.constData(), to.constData(), nullptr, MS_BIND, nullptr) == 0
        && ::umount2(from.constData(), MNT_DETACH) == 0;
}

bool SmallDisk::setSystemFile(const QString &path, const QString &file)
{
    const QByteArray target = QFile::encodeName(path);
    if (file.isEmpty())
        return ::umount2(target.constData(), MNT_DETACH) == 0;
    return ::mount(QFile::encodeName(file).constData(), target.constData(), nullptr, MS_BIND,
                   nullptr)
        == 0;
}

bool SmallDisk::setReadOnly(bool readOnly)
{
    const unsigned long flags = MS_REMOUNT
        | (readOnly ? static_cast<unsigned long>(MS_RDONLY) : 0UL);
    return ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", flags, nullptr) == 0;
}

} // namespace gannet::test
