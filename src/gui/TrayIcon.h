// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

class QAction;

namespace gannet {

class DownloadActions;

/// The sign in the desktop's tray while downloads go on without a window. Main thread.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT
public:
    TrayIcon(const DownloadActions &actions, QAction *showWindow, QAction *quit, QObject *parent);

Q_SIGNALS:
    void windowRequested();

private:
    QMenu m_menu;
};

} // namespace gannet
