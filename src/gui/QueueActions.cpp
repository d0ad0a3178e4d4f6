// SPDX-License-Identifier: MIT
#include "gui/QueueActions.h"

#include "gui/DownloadCommands.h"
#include "gui/DownloadListModel.h"
#include "gui/DownloadSortProxy.h"
#include "gui/DownloadSource.h"
#include "gui/Theme.h"

#include <QAction>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

bool mayStart(const Download &download)
{
    return download.state == DownloadState::Queued
        || isAllowed(download.state, DownloadEvent::Resume)
        || isAllowed(download.state, DownloadEvent::Retry);
}

} // namespace

QueueActions::QueueActions(const DownloadSource &source, DownloadCommands &commands,
                           const DownloadSortProxy &proxy, const Theme &theme, QObject *parent)
    : QObject(parent)
    , startNow(nullptr)
    , toTop(nullptr)
    , up(nullptr)
    , down(nullptr)
    , toBottom(nullptr)
    , m_source(source)
    , m_commands(commands)
    , m_proxy(proxy)
    , m_theme(theme)
{
    startNow = make(tr("Start now"), u"resume"_s,
                    tr("Run the selected downloads before all others"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &QueueActions::startSelected);
    toTop = make(tr("Move to the top"), u"top"_s, tr("Run next"), Qt::ALT | Qt::Key_Home,
                 &QueueActions::moveToTop);
    up = make(tr("Move up"), u"up"_s, tr("Run earlier"), Qt::ALT | Qt::Key_Up,
              &QueueActions::moveUp);
    down = make(tr("Move down"), u"down"_s, tr("Run later"), Qt::ALT | Qt::Key_Down,
                &QueueActions::moveDown);
    toBottom = make(tr("Move to the bottom"), u"bottom"_s, tr("Run last"), Qt::ALT | Qt::Key_End,
                    &QueueActions::moveToBottom);
    connect(&source, &DownloadSource::changed, this, &QueueActions::update);
    connect(&source, &DownloadSource::removed, this, &QueueActions::update);
    connect(&proxy, &DownloadSortProxy::sorted, this, &QueueActions::update);
    update();
}

QAction *QueueActions::make(const QString &text, const QString &icon, const QString &tip,
                            const QKeySequence &keys, void (QueueActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setIcon(m_theme.icon(icon));
    action->setShortcut(keys);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QMenu *QueueActions::buildMenu(QWidget *parent) const
{
    auto *menu = new QMenu(tr("Order in the queue"), parent);
    menu->setIcon(m_theme.icon(u"sort"_s));
    menu->addActions({toTop, up, down, toBottom});
    return menu;
}

void QueueActions::setSelection(const QList<DownloadId> &ids)
{
    m_selection = ids;
    update();
}

void QueueActions::update()
{
    const bool any = std::any_of(m_selection.cbegin(), m_selection.cend(),
                                 [this](DownloadId id) { return m_source.find(id) != nullptr; });
    const bool isListOrder = m_proxy.isListOrder();
    startNow->setEnabled(
        std::any_of(m_selection.cbegin(), m_selection.cend(), [this](DownloadId id) {
            const Download *download = m_source.find(id);
            return download && mayStart(*download);
        }));
    toTop->setEnabled(any);
    toBottom->setEnabled(any);
    up->setEnabled(any && isListOrder);
    down->setEnabled(any && isListOrder);
}

void QueueActions::startSelected() { m_commands.startNow(m_selection); }

void QueueActions::moveToTop()
{
    if (!m_source.ids().isEmpty())
        m_commands.move(m_selection, m_source.ids().constFirst());
}

void QueueActions::moveToBottom() { m_commands.move(m_selection, {}); }

QList<DownloadId> QueueActions::shownIds() const
{
    QList<DownloadId> ids;
    ids.reserve(m_proxy.rowCount());
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        ids += DownloadId(m_proxy.index(row, 0).data(DownloadListModel::IdRole).toLongLong());
    return ids;
}

void QueueActions::moveUp()
{
    const QSet<DownloadId> selected(m_selection.cbegin(), m_selection.cend());
    const QList<DownloadId> ids = shownIds();
    const auto first = std::find_if(ids.cbegin(), ids.cend(),
                                    [&](DownloadId id) { return selected.contains(id); });
    if (first == ids.cend())
        return;
    m_commands.move(m_selection, first == ids.cbegin() ? *first : *std::prev(first));
}

void QueueActions::moveDown()
{
    const QSet<DownloadId> selected(m_selection.cbegin(), m_selection.cend());
    const QList<DownloadId> ids = shownIds();
    const auto last = std::find_if(ids.crbegin(), ids.crend(),
                                   [&](DownloadId id) { return selected.contains(id); });
    if (last == ids.crend())
        return;
    // Behind the one that follows: before the one after that.
    const qsizetype place = std::distance(last, ids.crend()) + 1;
    m_commands.move(m_selection, place < ids.size() ? ids.at(place) : DownloadId());
}

} // namespace gannet
