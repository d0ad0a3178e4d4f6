// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

class QAction;

namespace gannet {

class DownloadActions;

/// The sign in the desktop's tray while downloads go on without a window: how far they are, and what can be
/// done without fetching it. Main thread.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT
public:
    TrayIcon(const DownloadActions &actions, QAction *showWindow, QAction *quit, QObject *parent);

    /// What runs, in a few words; empty: nothing.
    void setSummary(const QString &summary);

Q_SIGNALS:
    void windowRequested();
    void addRequested();

private:
    QMenu m_menu;
    QAction *m_summary; ///< the head of the menu; cannot be chosen
};

} // namespace gannet
