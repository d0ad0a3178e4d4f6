// SPDX-License-Identifier: MIT
#include "gui/FreeSpace.h"

#include "gui/DiskRoom.h"
#include "gui/Worker.h"

#include <utility>

namespace gannet {

namespace {

constexpr qint64 leastInterval = 10'000; // ms

} // namespace

void FreeSpace::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    ask();
}

void FreeSpace::refresh()
{
    if (!m_asked.isValid() || m_asked.hasExpired(leastInterval))
        ask();
}

void FreeSpace::ask()
{
    m_asked.start();
    runOnWorker(
        this, [folder = m_folder] { return DiskRoom::ofSystem().volumeOf(folder); },
        [this, folder = m_folder](const RoomVolume &volume) {
            if (m_folder != folder)
                return;
            const RoomVolume before = std::exchange(m_volume, volume);
            if (before.root != volume.root || before.freeBytes != volume.freeBytes)
                Q_EMIT changed();
        });
}

} // namespace gannet
