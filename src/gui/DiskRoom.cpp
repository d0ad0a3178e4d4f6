// SPDX-License-Identifier: MIT
#include "gui/DiskRoom.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace gannet {

namespace {

RoomVolume volumeAt(QString folder)
{
    while (!QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return {folder, -1};
        folder = above;
    }
    const QStorageInfo storage(folder);
    return storage.isValid() ? RoomVolume{storage.rootPath(), storage.bytesAvailable()}
                             : RoomVolume{folder, -1};
}

qint64 bytesOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info
    { };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return -1;
    // In units of 512 bytes, whatever the file system's blocks are: see inode(7).
    return qint64(info.st_blocks) * 512;
#else
    const QFileInfo info(path);
    return info.exists() ? info.size() : -1;
#endif
}

} // namespace

DiskRoom DiskRoom::ofSystem() { return {volumeAt, bytesOf}; }

} // namespace gannet
