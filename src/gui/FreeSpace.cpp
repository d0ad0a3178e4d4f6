// SPDX-License-Identifier: MIT
#include "gui/FreeSpace.h"

#include "gui/DiskRoom.h"
#include "gui/Worker.h"

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
        this, [folder = m_folder] { return DiskRoom::ofSystem().volumeOf(folder).freeBytes; },
        [this, folder = m_folder](qint64 bytes) {
            if (m_folder != folder || m_bytes == bytes)
                return;
            m_bytes = bytes;
            Q_EMIT changed();
        });
}

} // namespace gannet
