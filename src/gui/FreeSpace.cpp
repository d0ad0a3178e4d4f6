// SPDX-License-Identifier: MIT
#include "gui/FreeSpace.h"

#include "gui/Worker.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace gannet {

namespace {

constexpr qint64 leastInterval = 10'000; // ms

/// Of the nearest folder above that exists: the folder itself may come into being later.
qint64 availableBytes(QString folder)
{
    while (!QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return -1;
        folder = above;
    }
    const QStorageInfo storage(folder);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

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
        this, [folder = m_folder] { return availableBytes(folder); },
        [this, folder = m_folder](qint64 bytes) {
            if (m_folder != folder || m_bytes == bytes)
                return;
            m_bytes = bytes;
            Q_EMIT changed();
        });
}

} // namespace gannet
