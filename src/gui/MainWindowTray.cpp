// SPDX-License-Identifier: MIT
// How the window comes and goes: closed, in the tray, to the front, at the end.
#include "gui/MainWindow.h"

#include "gui/DownloadActions.h"
#include "gui/DownloadSource.h"
#include "gui/PlainText.h"
#include "gui/Preferences.h"
#include "gui/WindowActions.h"
#include "text/Format.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

namespace gannet {

void MainWindow::updateTray()
{
    // One that was started into the tray is found there until it is shown.
    const bool isAway = m_tray && isHidden();
    const bool wanted = m_preferences.values().closeAction == CloseAction::KeepRunning || isAway;
    if (!wanted) {
        removeTray();
        return;
    }
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable())
        showTray();
}

void MainWindow::showTray()
{
    m_tray = new TrayIcon(windowIcon(), *m_actions, m_own->show, m_own->quit, this);
    m_tray->setActivity(m_activity);
    connect(m_tray, &TrayIcon::windowRequested, this, &MainWindow::present);
    connect(m_tray, &TrayIcon::addRequested, this, [this] {
        present();
        m_own->add->trigger();
    });
    m_tray->show();
}

void MainWindow::removeTray()
{
    if (!m_tray)
        return;
    m_tray->hide();
    m_tray->deleteLater(); // it may be what called
    m_tray = nullptr;
}

void MainWindow::startInBackground()
{
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable())
        showTray();
    // Without a tray a hidden window could not be found again.
    if (!m_tray)
        showMinimized();
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized); // and as large as it was
    show();
    raise();
    activateWindow();
    updateTray();
}

void MainWindow::quit()
{
    // What cannot be gone on with would begin anew at the next start.
    qint64 bytes = 0;
    int count = 0;
    for (const DownloadId id : m_source.ids()) {
        const Download *download = m_source.find(id);
        if (download->state != DownloadState::Downloading
            || download->generation.effectiveUrl.isEmpty() || download->generation.acceptsRanges)
            continue;
        const qint64 received = m_source.progress(id).receivedBytes;
        bytes += received;
        count += received > 0 ? 1 : 0;
    }
    if (count == 0) {
        quitNow();
        return;
    }
    present();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Gannet"),
                                tr("Quit? %Ln download(s) cannot be resumed", nullptr, count),
                                QMessageBox::NoButton, this);
    box->setInformativeText(
        tr("The server gives the file only as a whole: %1 that have arrived will "
           "be fetched again at the next start.")
            .arg(formatSize(bytes)));
    showPlain(*box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = box->addButton(tr("Keep downloading"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    const QPushButton *leave = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    connect(leave, &QPushButton::clicked, this, &MainWindow::quitNow);
    box->open();
}

void MainWindow::quitNow()
{
    saveMemory();
    hide();
    if (m_tray)
        m_tray->hide();
    Q_EMIT quitRequested();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    saveMemory();
    if (qApp->isSavingSession()) {
        event->accept(); // or the desktop could not end
        return;
    }
    updateTray(); // it may have come up since
    if (m_preferences.values().closeAction == CloseAction::Quit) {
        quit();
    } else if (m_tray) {
        hide();
        Q_EMIT wentIntoTray();
    } else {
        // Without a tray a hidden window could not be found again.
        showMinimized();
    }
}

} // namespace gannet
