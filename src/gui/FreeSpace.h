// SPDX-License-Identifier: MIT
#pragma once

#include "core/RoomForecast.h"

#include <QElapsedTimer>
#include <QObject>

namespace gannet {

/// How much room the disk of a folder has. Asks on a worker thread, at most every ten seconds.
/// Main thread.
class FreeSpace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setFolder(const QString &folder);
    /// Asks again if the last answer is old. Cheap: to be called at every sign of movement.
    void refresh();
    /// -1: not known
    qint64 bytes() const { return m_volume.freeBytes; }
    /// Tells the disk from others; empty: not known
    const QString &volume() const { return m_volume.root; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    QString m_folder;
    QElapsedTimer m_asked;
    RoomVolume m_volume;
};

} // namespace gannet
