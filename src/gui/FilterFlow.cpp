// SPDX-License-Identifier: MIT
#include "gui/FilterFlow.h"

#include "gui/DownloadListView.h"
#include "gui/DownloadSortProxy.h"
#include "gui/NothingShown.h"
#include "gui/Preferences.h"
#include "gui/SearchField.h"
#include "gui/SideBar.h"
#include "gui/WindowActions.h"

#include <QAction>
#include <QSplitter>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than this, a side bar leaves too little of the names.
constexpr int leastWidthForSideBar = 700;

} // namespace

FilterFlow::FilterFlow(DownloadSortProxy &proxy, SideBar *sideBar, const WindowActions &actions,
                       const Theme &theme, QWidget *window)
    : QObject(window)
    , m_proxy(proxy)
    , m_actions(actions)
    , m_sideBar(sideBar)
    , m_search(new SearchField(theme, window))
    , m_nothing(new NothingShown(window))
{
    connect(m_sideBar, &SideBar::chosenChanged, this, &FilterFlow::update);
    connect(m_search, &QLineEdit::textChanged, this, &FilterFlow::update);
    connect(m_nothing, &NothingShown::showAllRequested, this, &FilterFlow::showAll);
    connect(actions.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(actions.sideBar, &QAction::toggled, this, &FilterFlow::showSideBar);
    using Model = QAbstractItemModel;
    connect(&proxy, &Model::rowsInserted, this, &FilterFlow::shownChanged);
    connect(&proxy, &Model::rowsRemoved, this, &FilterFlow::shownChanged);
    connect(&proxy, &Model::modelReset, this, &FilterFlow::shownChanged);
    // Not when it is chosen: until the rows are known, what was said is still true.
    connect(&proxy, &DownloadSortProxy::filtered, this, [this] {
        m_nothing->setReason(reason());
        Q_EMIT shownChanged();
        tellFound();
    });
}

void FilterFlow::setUp(QSplitter *sides, DownloadListView *view)
{
    m_sides = sides;
    m_view = view;
    m_width = m_sideBar->sizeHint().width();
    sides->insertWidget(0, m_sideBar);
    // What the window gains or loses is the list's.
    sides->setStretchFactor(0, 0);
    sides->setStretchFactor(1, 1);
    connect(m_search, &SearchField::left, view, [this, view] {
        // By the keyboard, so that the focus is seen.
        if (hidesAll())
            m_nothing->setFocus(Qt::TabFocusReason);
        else
            view->setFocus(Qt::TabFocusReason);
    });
}

bool FilterFlow::hidesAll() const
{
    return m_proxy.rowCount() == 0 && m_proxy.sourceModel()->rowCount() > 0
        && !m_proxy.filter().acceptsAll();
}

void FilterFlow::showAll()
{
    m_search->clear();
    m_sideBar->choose({});
}

void FilterFlow::reveal(const QList<DownloadId> &ids)
{
    showAll();
    const auto select = [this, ids] {
        m_view->select(ids);
        m_view->setFocus(Qt::TabFocusReason);
    };
    if (m_proxy.isFiltering())
        connect(&m_proxy, &DownloadSortProxy::filtered, this, select, Qt::SingleShotConnection);
    else
        select();
}

void FilterFlow::update()
{
    DownloadFilter filter = m_sideBar->chosen();
    filter.text = m_search->text().simplified();
    m_proxy.setFilter(filter);
}

QString FilterFlow::reason() const
{
    const DownloadFilter chosen = m_sideBar->chosen();
    const QString text = m_search->text().simplified();
    if (!text.isEmpty()) {
        if (chosen.acceptsAll())
            return tr("No download matches “%1”.").arg(text);
        //: %1 is the name of a filter, such as "Finished" or "Archives", %2 what was searched for.
        return tr("No download under “%1” matches “%2”.").arg(SideBarModel::text(chosen), text);
    }
    if (!chosen.group)
        return tr("Nothing is here any more.");
    switch (*chosen.group) {
    case StateGroup::Running: return tr("Nothing is running.");
    case StateGroup::Queued: return tr("Nothing is queued.");
    case StateGroup::Paused: return tr("Nothing is paused.");
    case StateGroup::Finished: return tr("Nothing is finished yet.");
    case StateGroup::Failed: return tr("Nothing has failed.");
    case StateGroup::Cancelled: return tr("Nothing is cancelled.");
    }
    return {};
}

void FilterFlow::tellFound()
{
    // What is chosen at the side says its number itself.
    const bool isSearch = std::exchange(m_searched, m_proxy.filter().text) != m_proxy.filter().text;
    if (hidesAll())
        Q_EMIT found(reason());
    else if (isSearch)
        Q_EMIT found(tr("%Ln download(s) shown", nullptr, m_proxy.rowCount()));
}

void FilterFlow::showSideBar(bool on)
{
    m_aside.reset();
    if (!on) {
        m_width = m_sideBar->width();
        // A filter that nobody sees would make a riddle of the list.
        m_sideBar->choose({});
    }
    m_sideBar->setVisible(on);
}

void FilterFlow::fit(int windowWidth)
{
    const bool isNarrow = windowWidth < leastWidthForSideBar;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow && m_actions.sideBar->isChecked()) {
        const DownloadFilter chosen = m_sideBar->chosen();
        m_actions.sideBar->setChecked(false);
        m_aside = chosen;
    } else if (!isNarrow && m_aside) {
        const DownloadFilter chosen = *m_aside;
        m_actions.sideBar->setChecked(true);
        m_sideBar->choose(chosen);
    }
}

void FilterFlow::restoreMemory(const Preferences &preferences)
{
    const int width = preferences.memory(u"sideBarWidth"_s).toInt();
    if (width > 0)
        m_width = qBound(m_sideBar->minimumWidth(), width, 1000);
    m_sides->setSizes({m_width, 10'000});
    m_actions.sideBar->setChecked(preferences.memory(u"sideBarHidden"_s).toBool() == false);
    m_sideBar->setVisible(m_actions.sideBar->isChecked());
}

void FilterFlow::saveMemory(Preferences &preferences) const
{
    preferences.remember(u"sideBarHidden"_s, !m_actions.sideBar->isChecked() && !m_aside);
    preferences.remember(u"sideBarWidth"_s, m_sideBar->isHidden() ? m_width : m_sideBar->width());
}

} // namespace gannet
