// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <mutex>

namespace gannet {

/// Which drives are mounted where, and which should be. Keeps what it read of fstab(5); owned by SharedDisk,
/// any thread may call. Where the system has no such tables, no drive is ever missed.
class MountTable
{
public:
    explicit MountTable(const QString &fstab = QStringLiteral("/etc/fstab"),
                        const QString &mountInfo = QStringLiteral("/proc/self/mountinfo"),
                        const QString &devicesById = QStringLiteral("/dev/disk/by-uuid"));

    /// True where \a folder would lie on a drive that fstab names and that is not mounted now: what is
    /// written there goes to another disk, and out of sight once the drive is back.
    bool isDriveMissing(const QString &folder);

    /// A name of the volume that \a folder lies on: the same one whenever the drive is plugged in again.
    /// Empty when it cannot be said. Reads the table of mounts anew.
    QString volumeOf(const QString &folder) const;

private:
    QStringList drivesOfFstab();

    const QString m_fstab;
    const QString m_mountInfo;
    const QString m_devicesById;
    std::mutex m_mutex;
    qint64 m_fstabTime = -1; ///< when the file that was read was changed; guarded by m_mutex
    QStringList m_drives; ///< absolute mount points; guarded by m_mutex
};

} // namespace gannet
