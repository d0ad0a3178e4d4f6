// SPDX-License-Identifier: MIT
#include "gui/TrayIcon.h"

#include "gui/DownloadActions.h"

namespace gannet {

TrayIcon::TrayIcon(const DownloadActions &actions, QAction *showWindow, QAction *quit,
                   QObject *parent)
    : QSystemTrayIcon(parent)
    , m_summary(m_menu.addAction(QString()))
{
    m_summary->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(showWindow);
    QAction *add = m_menu.addAction(tr("Add links…"));
    connect(add, &QAction::triggered, this, &TrayIcon::addRequested);
    m_menu.addSeparator();
    m_menu.addAction(actions.action(ActionId::PauseAll));
    m_menu.addAction(actions.action(ActionId::ResumeAll));
    m_menu.addSeparator();
    m_menu.addAction(quit);
    setContextMenu(&m_menu);
    setSummary({});
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger || reason == DoubleClick)
            Q_EMIT windowRequested();
    });
}

void TrayIcon::setSummary(const QString &summary)
{
    m_summary->setText(summary.isEmpty() ? tr("Nothing is running") : summary);
    //: In the tray: what runs, then the program.
    setToolTip(summary.isEmpty() ? tr("Gannet") : tr("%1 – Gannet").arg(summary));
}

} // namespace gannet
