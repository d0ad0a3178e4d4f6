// SPDX-License-Identifier: MIT
// The menu of the rows, and the dialogs that the window opens for itself.
#include "gui/MainWindow.h"

#include "gui/AboutDialog.h"
#include "gui/DownloadActions.h"
#include "gui/LimitButton.h"
#include "gui/PreferencesDialog.h"
#include "gui/QueueActions.h"
#include "gui/RemovalUndo.h"
#include "gui/ShortcutsDialog.h"
#include "gui/WindowActions.h"

#include <QMenu>

namespace gannet {

void MainWindow::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    const auto addGroup = [this, &menu](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu.addAction(m_actions->action(id));
        menu.addSeparator();
    };
    addGroup({ActionId::Open, ActionId::OpenFolder, ActionId::CopyLinks});
    addGroup({ActionId::Resume, ActionId::Pause, ActionId::Retry, ActionId::Restart,
              ActionId::SignIn, ActionId::TrustCertificate});
    addGroup({ActionId::RefreshLink, ActionId::OpenPage, ActionId::ChooseFolder});
    menu.addAction(m_queue->startNow);
    menu.addMenu(m_queue->buildMenu(&menu));
    menu.addAction(m_actions->action(ActionId::LimitSpeed));
    menu.addSeparator();
    addGroup({ActionId::Cancel, ActionId::Remove});
    menu.exec(position);
}

PreferencesDialog *MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::showShortcuts()
{
    QList<QAction *> shown{m_own->add, m_own->paste};
    for (int i = 0; i < actionCount; ++i)
        shown += m_actions->action(ActionId(i));
    shown += m_queue->all();
    shown += m_undo->undo;
    shown += m_limit->toggleAction();
    shown += {m_own->selectAll,   m_own->find,      m_own->sideBar,  m_own->details, m_own->compact,
              m_own->preferences, m_own->shortcuts, m_own->openMenu, m_own->close,   m_own->quit};
    auto *dialog = new ShortcutsDialog(shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gannet
