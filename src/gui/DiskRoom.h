// SPDX-License-Identifier: MIT
#pragma once

#include "core/RoomForecast.h"

#include <functional>

namespace gannet {

/// What the disks say of themselves. Both wait for a disk: to be called on a worker thread.
struct DiskRoom
{
    /// Of the nearest folder above that exists: the folder itself may come into being later.
    std::function<RoomVolume(const QString &folder)> volumeOf;
    /// How much of a disk a file takes, holes left out and what is set aside counted; -1: there is none.
    std::function<qint64(const QString &path)> takenBytes;

    /// By the system.
    static DiskRoom ofSystem();
};

} // namespace gannet
