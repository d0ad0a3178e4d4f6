// SPDX-License-Identifier: MIT
#pragma once

#include "gui/FreeSpace.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace gannet {

/// What the disk says of the folder that files will be saved in: its room, and the names that are taken
/// there. Asks on worker threads, when the folder has stayed the same for a moment. Main thread.
class FolderFacts : public QObject
{
    Q_OBJECT
public:
    explicit FolderFacts(QObject *parent = nullptr);

    /// An absolute one.
    void setFolder(const QString &folder);
    const QString &folder() const { return m_folder; }
    /// Asks again, as something may have been saved there.
    void refresh();
    /// -1: not known
    qint64 room() const { return m_space.bytes(); }
    /// Tells the folder's disk from others; empty: not known
    const QString &volume() const { return m_space.volume(); }
    const QSet<QString> &takenNames() const { return m_names; }

Q_SIGNALS:
    void roomChanged();
    void namesChanged();

private:
    void ask();

    QString m_folder;
    QSet<QString> m_names;
    FreeSpace m_space;
    QTimer m_timer;
};

} // namespace gannet
