// SPDX-License-Identifier: MIT
#include "gui/TrayIcon.h"

#include "gui/DownloadActions.h"

namespace gannet {

TrayIcon::TrayIcon(const DownloadActions &actions, QAction *showWindow, QAction *quit,
                   QObject *parent)
    : QSystemTrayIcon(parent)
{
    m_menu.addAction(showWindow);
    m_menu.addSeparator();
    m_menu.addAction(actions.action(ActionId::PauseAll));
    m_menu.addAction(actions.action(ActionId::ResumeAll));
    m_menu.addSeparator();
    m_menu.addAction(quit);
    setContextMenu(&m_menu);
    setToolTip(tr("Gannet"));
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger || reason == DoubleClick)
            Q_EMIT windowRequested();
    });
}

} // namespace gannet
