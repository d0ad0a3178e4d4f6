// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QList>
#include <QString>

namespace gannet {

/// The volume that a folder lies on.
struct RoomVolume
{
    QString root; ///< tells volumes apart
    qint64 freeBytes = -1; ///< -1: it cannot be said
};

/// What one download that is to run has yet to find room for.
struct RoomNeed
{
    DownloadId id{};
    int folder = 0; ///< its place in the list of folders
    qint64 bytes = -1; ///< -1: its size is not known
    qint64 lackedBytes =
        0; ///< what its disk lacked when it was last tried, where its size is not known
};

/// Whether all that is to run will fit on the disks.
struct RoomForecast
{
    int total = 0; ///< downloads that are to run
    int unknown = 0; ///< of them, whose size is not known and which have not been tried
    QList<DownloadId> lacking; ///< that will not fit, in the order in which they run
    qint64 missingBytes = 0; ///< that the known ones need beside what is free
    int folder = -1; ///< of the first that will not fit; -1: all will
    bool isOneVolume = true; ///< all that will not fit lies on the volume of that folder
};

/// What a file of \a totalBytes will still take, of which \a receivedBytes are here and for which the
/// disk has set \a takenBytes aside; -1 where \a totalBytes is.
qint64 restOnDisk(qint64 totalBytes, qint64 receivedBytes, qint64 takenBytes);

/// \a needs stand in the order in which they run, \a volumes has that of each folder. As the engine does it:
/// what does not fit waits, and what comes behind it goes on. A volume that cannot be asked has
/// room. Pure.
RoomForecast forecastRoom(const QList<RoomNeed> &needs, const QList<RoomVolume> &volumes);

} // namespace gannet
