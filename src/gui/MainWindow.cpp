// SPDX-License-Identifier: MIT
#include "gui/MainWindow.h"

#include "gui/AddFlow.h"
#include "gui/Announcer.h"
#include "gui/DetailPanel.h"
#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/DropArea.h"
#include "gui/FilterFlow.h"
#include "gui/LimitButton.h"
#include "gui/ListColumns.h"
#include "gui/ListFloors.h"
#include "gui/NothingShown.h"
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"
#include "gui/QueueActions.h"
#include "gui/RemovalUndo.h"
#include "gui/RoomFlow.h"
#include "gui/SearchField.h"
#include "gui/SideBar.h"
#include "gui/StatusLine.h"
#include "gui/ToolBar.h"
#include "gui/WindowActions.h"

#include <QApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int leastHeightForDetails = 480;

} // namespace

MainWindow::MainWindow(const DownloadSource &source, DownloadCommands &commands,
                       Preferences &preferences, const Theme &theme)
    : m_source(source)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_counts(source)
    , m_model(source)
    , m_proxy(m_model)
    , m_actions(new DownloadActions(source, commands, preferences, theme, this))
    , m_queue(new QueueActions(source, commands, m_proxy, theme, this))
    , m_addFlow(new AddFlow(source, commands, preferences, theme, this))
    , m_own(new WindowActions(theme, this))
    , m_toolBar(new ToolBar(theme, this))
    , m_sideBar(new SideBar(m_counts, theme, this))
    , m_filters(new FilterFlow(m_proxy, m_sideBar, *m_own, theme, this))
    , m_messages(new MessageBar(theme, this))
    , m_announcer(new Announcer(this))
    , m_undo(new RemovalUndo(source, commands, *m_messages, this))
    , m_view(new DownloadListView(m_model, m_proxy, theme, this))
    , m_empty(new DropArea(theme, DropArea::Kind::EmptyList, this))
    , m_veil(new DropArea(theme, DropArea::Kind::Veil, this))
    , m_details(new DetailPanel(source, m_counts, commands, preferences, theme, this))
    , m_statusLine(new StatusLine(source, m_counts, theme, this))
    , m_room(new RoomFlow(source, m_filters, m_statusLine, this))
{
    setWindowTitle(tr("Gannet"));
    setAcceptDrops(true);
    setMinimumSize(640, 400);
    buildList();
    connectActions();
    restoreMemory();
    applyPreferences();
    m_view->setFocus();
    updateEmptyState();

    connect(&preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateEmptyState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateEmptyState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MainWindow::updateEmptyState);
    connect(m_filters, &FilterFlow::shownChanged, this, &MainWindow::updateEmptyState);
    connect(m_filters, &FilterFlow::found, this, [this](const QString &sentence) {
        m_announcer->say(sentence, Announcer::Kind::Answer);
    });
    connect(m_view, &DownloadListView::selectionEdited, this, &MainWindow::takeSelection);
    connect(m_view, &DownloadListView::moveRequested, this,
            [&commands](const QList<DownloadId> &ids, DownloadId before) {
                commands.move(ids, before);
            });
    connect(m_view, &DownloadListView::moveRefused, this, &MainWindow::offerListOrder);
    connect(&m_proxy, &DownloadSortProxy::orderChosen, this, [this] {
        if (m_proxy.isListOrder())
            m_messages->take(moveRefusal());
    });
    connect(m_empty, &DropArea::activated, this, [this] { m_addFlow->openDialog(); });
    connect(m_view, &DownloadListView::opened, m_actions, &DownloadActions::activate);
    connect(m_view, &DownloadListView::actionTriggered, m_actions, &DownloadActions::follow);
    connect(m_view, &DownloadListView::menuRequested, this, &MainWindow::showContextMenu);
    connect(m_actions, &DownloadActions::failed, this,
            [this](const QString &text) { showMessage(text, MessageKind::Trouble); });
    connect(m_addFlow, &AddFlow::showRequested, this, &MainWindow::showDownload);
    const auto note = [this](const QString &text) { showMessage(text, MessageKind::Note); };
    connect(m_addFlow, &AddFlow::said, this, note);
    connect(m_room, &RoomFlow::said, this, note);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_own->add, &QAction::triggered, this, [this] { m_addFlow->openDialog(); });
    connect(m_own->paste, &QAction::triggered, m_addFlow, &AddFlow::paste);
    connect(m_own->selectAll, &QAction::triggered, m_view, &DownloadListView::selectAll);
    connect(m_own->headings, &QAction::toggled, this, [this](bool shown) {
        m_view->header()->setVisible(shown);
        m_floors->fit();
    });
    connect(m_own->details, &QAction::toggled, this, [this] {
        m_detailsAreAside = false;
        updateDetails();
    });
    connect(m_own->compact, &QAction::toggled, this, [this](bool compact) {
        saveColumns(!compact);
        restoreColumns();
    });
    connect(m_own->preferences, &QAction::triggered, this, [this] { showPreferences(); });
    connect(m_own->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_own->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_own->show, &QAction::triggered, this, &MainWindow::present);
    connect(m_own->openMenu, &QAction::triggered, m_toolBar, &ToolBar::openMenu);
    connect(m_own->close, &QAction::triggered, this, &QWidget::close);
    connect(m_own->quit, &QAction::triggered, this, &MainWindow::quit);
    addActions(m_own->all());
    addActions(m_queue->all());
    addAction(m_undo->undo);
    connect(m_messages, &MessageBar::focusLeft, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &DetailPanel::helpRequested, m_actions, &DownloadActions::follow);
    connect(m_details, &DetailPanel::selectRequested, m_filters, &FilterFlow::reveal);
    for (int i = 0; i < actionCount; ++i) {
        QAction *action = m_actions->action(ActionId(i));
        // Keys that also edit text or press buttons act only while the list has the focus.
        const bool ofList = ActionId(i) == ActionId::PauseOrResume
            || ActionId(i) == ActionId::CopyLinks || ActionId(i) == ActionId::Remove;
        if (ofList) {
            action->setShortcutContext(Qt::WidgetShortcut);
            m_view->addAction(action);
        } else {
            addAction(action);
        }
    }

    m_toolBar->addPrimary(m_own->add);
    m_toolBar->addSeparator();
    for (const ActionId id : {ActionId::Resume, ActionId::Pause, ActionId::Cancel, ActionId::Retry})
        m_toolBar->addAction(m_actions->action(id));
    m_limit = new LimitButton(m_preferences, m_theme, m_toolBar);
    connect(m_details, &DetailPanel::actionTriggered, this, [this](SpeedAction action) {
        switch (action) {
        case SpeedAction::None: break;
        case SpeedAction::RaiseLimit: m_limit->askForRate(); break;
        case SpeedAction::RaiseOwnLimit: m_actions->action(ActionId::LimitSpeed)->trigger(); break;
        case SpeedAction::MoreOwnConnections: m_actions->askForConnections(); break;
        case SpeedAction::MoreConnections:
            showPreferences()->goTo(PreferencesDialog::Field::Connections);
            break;
        }
    });
    m_toolBar->addTrailing(m_limit);
    addAction(m_limit->toggleAction());
    m_toolBar->addTrailing(m_filters->searchField());
    m_toolBar->setMenu(m_own->buildMenu(*m_actions, m_proxy, m_view->columns(), m_undo->undo));
}

void MainWindow::buildList()
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_filters->nothingShown());
    m_floors = new ListFloors(m_pages, *m_view, m_details, this);
    m_floors->setObjectName(u"floors"_s);
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setObjectName(u"sides"_s);
    m_sides->addWidget(m_floors);
    m_sides->setChildrenCollapsible(false);
    m_filters->setUp(m_sides, m_view);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rule = new QFrame(central);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    column->addWidget(m_toolBar);
    column->addWidget(rule);
    column->addWidget(m_messages);
    column->addWidget(m_sides, 1);
    column->addWidget(m_statusLine);
    setCentralWidget(central);
    m_veil->hide();
}

void MainWindow::takeSelection()
{
    const QList<DownloadId> ids = m_view->selectedIds();
    m_actions->setSelection(ids);
    m_queue->setSelection(ids);
    m_details->setSelection(ids);
}

void MainWindow::updateEmptyState()
{
    // Before the list is read nobody knows whether it is empty.
    const bool empty = m_source.isReady() && m_model.rowCount() == 0;
    QWidget *page = m_view;
    if (empty)
        page = m_empty;
    else if (m_filters->hidesAll())
        page = m_filters->nothingShown();
    if (page != m_pages->currentWidget()) {
        const QWidget *before = m_pages->currentWidget();
        const bool hadFocus = before->hasFocus() || before->isAncestorOf(focusWidget());
        m_pages->setCurrentWidget(page);
        if (hadFocus)
            page->setFocus();
    }
    m_own->selectAll->setEnabled(page == m_view);
    updateDetails();
}

void MainWindow::updateDetails()
{
    m_details->setVisible(m_own->details->isChecked() && m_pages->currentWidget() == m_view);
    m_floors->fit();
}

/// In a low window the list comes first, until somebody asks for the details there.
void MainWindow::fitDetails()
{
    const bool isLow = height() < leastHeightForDetails;
    if (std::exchange(m_isLow, isLow) == isLow)
        return;
    if (isLow && m_own->details->isChecked()) {
        m_own->details->setChecked(false);
        m_detailsAreAside = true;
    } else if (!isLow && m_detailsAreAside) {
        m_own->details->setChecked(true);
    }
}

void MainWindow::applyPreferences()
{
    m_statusLine->setFolder(m_preferences.values().folder);
    m_toolBar->refit(); // the limit is in words there
    updateTray();
}

void MainWindow::restoreMemory()
{
    if (!restoreGeometry(m_preferences.memory(u"geometry"_s).toByteArray()))
        resize(1000, 660);
    m_filters->restoreMemory(m_preferences);
    {
        // It is as it was left, not changed.
        const QSignalBlocker blocker(m_own->compact);
        m_own->compact->setChecked(m_preferences.memory(u"compact"_s).toBool());
    }
    restoreColumns();
    m_floors->place(m_preferences.memory(u"floors"_s).toByteArray());
    const QVariant details = m_preferences.memory(u"details"_s);
    m_own->details->setChecked(!details.isValid() || details.toBool());
    const int key = m_preferences.memory(u"sortKey"_s).toInt();
    const bool descending = m_preferences.memory(u"sortDescending"_s).toBool();
    if (key >= 0 && key < sortKeyCount)
        m_proxy.sortBy(SortKey(key), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void MainWindow::setCompact(bool compact) { m_own->compact->setChecked(compact); }

/// Each density has columns of its own.
void MainWindow::restoreColumns()
{
    const bool compact = m_own->compact->isChecked();
    m_view->setDensity(compact ? Density::Compact : Density::Comfortable);
    const QVariant state = m_preferences.memory(compact ? u"compactColumns"_s : u"columns"_s);
    if (state.isValid())
        m_view->columns().restore(state.toByteArray(), compact);
    else
        m_view->columns().reset(compact);
    const QVariant headings = m_preferences.memory(compact ? u"compactHeadings"_s : u"headings"_s);
    m_own->headings->setChecked(headings.isValid() ? headings.toBool() : compact);
    m_view->header()->setVisible(m_own->headings->isChecked());
    m_view->showOrder();
    m_floors->fit();
}

void MainWindow::saveColumns(bool compact)
{
    m_preferences.remember(compact ? u"compactColumns"_s : u"columns"_s, m_view->columns().save());
    m_preferences.remember(compact ? u"compactHeadings"_s : u"headings"_s,
                           m_own->headings->isChecked());
    m_preferences.remember(u"compact"_s, m_own->compact->isChecked());
}

void MainWindow::saveMemory()
{
    m_preferences.remember(u"geometry"_s, saveGeometry());
    m_filters->saveMemory(m_preferences);
    saveColumns(m_own->compact->isChecked());
    m_preferences.remember(u"floors"_s, m_floors->placed());
    m_preferences.remember(u"details"_s, m_own->details->isChecked() || m_detailsAreAside);
    m_details->remember();
    m_preferences.remember(u"sortKey"_s, int(m_proxy.sortKey()));
    m_preferences.remember(u"sortDescending"_s, m_proxy.order() == Qt::DescendingOrder);
}

void MainWindow::showMessage(const QString &text, MessageKind kind) { m_messages->add(text, kind); }

void MainWindow::setActivity(const Activity &activity)
{
    const QString &summary = activity.summary;
    //: The window's title: what runs, then the program.
    const QString title = summary.isEmpty() ? tr("Gannet") : tr("%1 – Gannet").arg(summary);
    setWindowTitle(title);
    m_activity = activity;
    if (m_tray)
        m_tray->setActivity(activity);
}

} // namespace gannet
