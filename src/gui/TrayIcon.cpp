// SPDX-License-Identifier: MIT
#include "gui/TrayIcon.h"

#include "gui/DownloadActions.h"
#include "gui/ProgressIcon.h"

namespace gannet {

TrayIcon::TrayIcon(const QIcon &program, const DownloadActions &actions, QAction *showWindow,
                   QAction *quit, QObject *parent)
    : QSystemTrayIcon(program, parent)
    , m_program(program)
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
    setActivity({});
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger || reason == DoubleClick)
            Q_EMIT windowRequested();
    });
}

void TrayIcon::setActivity(const Activity &activity)
{
    const QString &summary = activity.summary;
    m_summary->setText(summary.isEmpty() ? tr("Nothing is running") : summary);
    QString tip = tr("Gannet");
    if (!summary.isEmpty() && !activity.speed.isEmpty())
        //: In the tray: what runs, how fast, then the program.
        tip = tr("%1, %2 – Gannet").arg(summary, activity.speed);
    else if (!summary.isEmpty())
        //: In the tray: what runs, then the program.
        tip = tr("%1 – Gannet").arg(summary);
    if (tip != toolTip())
        setToolTip(tip);
    // Each new picture goes over the bus.
    if (const int step = progressStep(activity.percent); step != std::exchange(m_step, step))
        setIcon(step < 0 ? m_program : progressIcon(m_program, step));
}

} // namespace gannet
