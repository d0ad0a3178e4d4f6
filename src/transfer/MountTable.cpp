// SPDX-License-Identifier: MIT
#include "transfer/MountTable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

struct Mount
{
    QString point;
    QString root; ///< of the file system, that is mounted there
    QString type;
    QString source;
};

/// Blanks and backslashes are written as octal numbers in both tables.
QString unescaped(const QByteArray &field)
{
    QByteArray result;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool ok = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&ok, 8) : 0;
        const bool isCode = ok && i + 3 < field.size() && code > 0 && code < 256;
        result.append(isCode ? char(code) : field.at(i));
        i += isCode ? 3 : 0;
    }
    return QFile::decodeName(result);
}

QList<QByteArrayList> fieldsOf(const QString &path)
{
    QList<QByteArrayList> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QByteArrayList text = file.readAll().split('\n');
    for (const QByteArray &line : text) {
        const QByteArray trimmed = line.simplified();
        if (!trimmed.isEmpty() && !trimmed.startsWith('#'))
            lines.append(trimmed.split(' '));
    }
    return lines;
}

/// See proc_pid_mountinfo(5); later ones lie over earlier ones.
QList<Mount> readMounts(const QString &path)
{
    QList<Mount> mounts;
    const QList<QByteArrayList> lines = fieldsOf(path);
    for (const QByteArrayList &fields : lines) {
        const qsizetype dash = fields.indexOf("-", 6);
        if (dash > 0 && fields.size() > dash + 2)
            mounts.append({unescaped(fields.at(4)), unescaped(fields.at(3)),
                           QString::fromLatin1(fields.at(dash + 1)),
                           unescaped(fields.at(dash + 2))});
    }
    return mounts;
}

bool isWithin(const QString &path, const QString &point)
{
    return point == u"/" || path == point || path.startsWith(point + u'/');
}

/// Without links, where it is there.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

std::optional<dev_t> deviceOf(const QString &path)
{
    struct stat info
    { };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return info.st_dev;
}

/// In nanoseconds; -1 where there is no such file. Asked for each download: no calendar is needed for it.
qint64 changeTime(const QString &path)
{
    struct stat info
    { };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return -1;
    return qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

/// The last of the longest: the one that a path is seen through.
const Mount *mountOf(const QString &path, const QList<Mount> &mounts)
{
    const Mount *found = nullptr;
    for (const Mount &mount : mounts) {
        if (isWithin(path, mount.point) && (!found || mount.point.size() >= found->point.size()))
            found = &mount;
    }
    return found;
}

} // namespace

MountTable::MountTable(const QString &fstab, const QString &mountInfo, const QString &devicesById)
    : m_fstab(fstab)
    , m_mountInfo(mountInfo)
    , m_devicesById(devicesById)
{ }

QStringList MountTable::drivesOfFstab()
{
    const qint64 time = changeTime(m_fstab);
    const std::lock_guard lock(m_mutex);
    if (time == m_fstabTime)
        return m_drives;
    m_fstabTime = time;
    m_drives.clear();
    const QList<QByteArrayList> lines = fieldsOf(m_fstab);
    for (const QByteArrayList &fields : lines) {
        const QString point = unescaped(fields.value(1));
        if (point.startsWith(u'/') && point != u"/")
            m_drives.append(realPath(point));
    }
    return m_drives;
}

bool MountTable::isDriveMissing(const QString &folder)
{
    const QStringList drives = drivesOfFstab();
    if (drives.isEmpty())
        return false;
    const QString path = realPath(folder);
    QString drive;
    for (const QString &point : drives) {
        if (isWithin(path, point) && point.size() > drive.size())
            drive = point;
    }
    if (drive.isEmpty())
        return false;
    // Where something is mounted the device changes; this is asked for each download.
    const auto below = deviceOf(drive);
    const auto above = deviceOf(QFileInfo(drive).path());
    if (below && above && *below != *above)
        return false;
    const QList<Mount> mounts = readMounts(m_mountInfo);
    const Mount *mount = mountOf(path, mounts);
    return mount && mount->point.size() < drive.size();
}

QString MountTable::volumeOf(const QString &folder) const
{
    const QList<Mount> mounts = readMounts(m_mountInfo);
    const Mount *mount = mountOf(realPath(folder), mounts);
    if (!mount)
        return {};
    // Volumes in a volume, of which each may be mounted or not.
    const QString part = mount->type == u"btrfs" ? mount->root : QString();
    // A device is called sdb today and sdc tomorrow.
    const QString device = QFileInfo(mount->source).canonicalFilePath();
    const QFileInfoList ids = QDir(m_devicesById).entryInfoList(QDir::System | QDir::Files);
    for (const QFileInfo &id : ids) {
        if (!device.isEmpty() && id.canonicalFilePath() == device)
            return u"uuid "_s + id.fileName() + part;
    }
    return mount->type + u' ' + mount->source + part;
}

} // namespace gannet
