// SPDX-License-Identifier: MIT
#include "gui/WindowActions.h"

#include "gui/ColumnsMenu.h"
#include "gui/DownloadActions.h"
#include "gui/DownloadSortProxy.h"
#include "gui/Theme.h"

#include <QActionGroup>
#include <QMenu>

namespace gannet {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
    add = make(tr("Add links"), u"add"_s, QKeySequence::New);
    add->setIcon(theme.icon(u"add"_s, IconInk::OnAccent));
    add->setToolTip(tr("Add links (%1)").arg(add->shortcut().toString(QKeySequence::NativeText)));
    paste = make(tr("Paste links"), u"link"_s, QKeySequence::Paste);
    selectAll = make(tr("Select all"), u"all"_s, QKeySequence::SelectAll);
    find = make(tr("Search"), u"search"_s, QKeySequence::Find);
    sideBar = make(tr("Side bar"), {}, Qt::Key_F9);
    sideBar->setCheckable(true);
    headings = make(tr("Column headings"), {}, {});
    headings->setCheckable(true);
    compact = make(tr("Compact list"), {}, Qt::CTRL | Qt::Key_D);
    compact->setCheckable(true);
    details = make(tr("Details"), {}, Qt::Key_F7);
    details->setCheckable(true);
    details->setToolTip(tr("Show what is known of the selected download"));
    preferences = make(tr("Preferences…"), u"settings"_s, Qt::CTRL | Qt::Key_Comma);
    shortcuts = make(tr("Keyboard shortcuts"), u"keyboard"_s, Qt::Key_F1);
    about = make(tr("About Gannet"), u"info"_s, {});
    show = make(tr("Show window"), {}, {});
    openMenu = make(tr("Open the menu"), {}, Qt::Key_F10);
    close = make(tr("Close window"), {}, Qt::CTRL | Qt::Key_W);
    quit = make(tr("Quit"), u"quit"_s, Qt::CTRL | Qt::Key_Q);
}

QAction *WindowActions::make(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setShortcut(keys);
    return action;
}

QList<QAction *> WindowActions::all() const
{
    return {add,         paste,     selectAll, find, sideBar,  headings, compact, details,
            preferences, shortcuts, about,     show, openMenu, close,    quit};
}

QMenu *WindowActions::buildMenu(const DownloadActions &downloads, DownloadSortProxy &proxy,
                                ListColumns &columns, QAction *undo)
{
    auto *menu = new QMenu(m_window);
    menu->setAccessibleName(tr("More"));
    menu->addAction(paste);
    menu->addAction(selectAll);
    menu->addAction(find);
    menu->addAction(undo);
    menu->addSeparator();
    menu->addAction(downloads.action(ActionId::PauseAll));
    menu->addAction(downloads.action(ActionId::ResumeAll));
    menu->addSeparator();
    menu->addMenu(buildSortMenu(proxy));
    menu->addAction(sideBar);
    menu->addMenu(new ColumnsMenu(columns, headings, m_window));
    menu->addAction(compact);
    menu->addAction(details);
    menu->addSeparator();
    menu->addAction(preferences);
    menu->addAction(shortcuts);
    menu->addAction(about);
    menu->addSeparator();
    menu->addAction(quit);
    return menu;
}

QMenu *WindowActions::buildSortMenu(DownloadSortProxy &proxy)
{
    auto *menu = new QMenu(tr("Sort by"), m_window);
    menu->setIcon(m_theme.icon(u"sort"_s));
    auto *group = new QActionGroup(menu);
    const QList<std::pair<SortKey, QString>> keys{
        {SortKey::ListOrder, tr("Order of the list")},
        {SortKey::Name, tr("Name")},
        {SortKey::State, tr("State")},
        {SortKey::Progress, tr("Progress")},
        {SortKey::Speed, tr("Speed")},
        {SortKey::Size, tr("Size")},
        {SortKey::TimeLeft, tr("Time left")},
        {SortKey::Added, tr("Date added")},
    };
    for (const auto &[key, text] : keys) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(key));
        group->addAction(action);
    }
    menu->addSeparator();
    QAction *descending = menu->addAction(tr("Last first"));
    descending->setCheckable(true);
    const auto apply = [&proxy, group, descending] {
        if (const QAction *chosen = group->checkedAction())
            proxy.sortBy(SortKey(chosen->data().toInt()),
                         descending->isChecked() ? Qt::DescendingOrder : Qt::AscendingOrder);
    };
    connect(group, &QActionGroup::triggered, this, apply);
    connect(descending, &QAction::triggered, this, apply);
    connect(menu, &QMenu::aboutToShow, this, [&proxy, group, descending] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(proxy.sortKey()));
        descending->setChecked(proxy.order() == Qt::DescendingOrder);
    });
    return menu;
}

} // namespace gannet
