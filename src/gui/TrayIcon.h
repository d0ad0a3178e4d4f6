// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

class QAction;

namespace gannet {

class DownloadActions;

/// What runs, for what has little room. A value.
struct Activity
{
    QString summary = {}; ///< in a few words; empty: nothing runs
    QString speed = {}; ///< in words; empty: not known
    int percent = -1; ///< -1: not known
};

/// The sign in the desktop's tray while downloads go on without a window: how far they are, and what can be
/// done without fetching it. Main thread.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT
public:
    TrayIcon(const QIcon &program, const DownloadActions &actions, QAction *showWindow,
             QAction *quit, QObject *parent);

    void setActivity(const Activity &activity);

Q_SIGNALS:
    void windowRequested();
    void addRequested();

private:
    QIcon m_program; ///< without progress
    QMenu m_menu;
    QAction *m_summary; ///< the head of the menu; cannot be chosen
    int m_step = -1; ///< that is drawn; see progressStep()
};

} // namespace gannet
