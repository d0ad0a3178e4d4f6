// SPDX-License-Identifier: MIT
#include "gui/DownloadListView.h"

#include "gui/DownloadDelegate.h"
#include "gui/DownloadSortProxy.h"
#include "gui/ListColumns.h"
#include "gui/MenuKey.h"
#include "gui/RowScrollBar.h"
#include "gui/Theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <chrono>

namespace gannet {

namespace {

using namespace std::chrono_literals;

constexpr int statusWidth = 300;
constexpr int figuresWidth = 136;
constexpr int otherWidth = 110;

/// From row to row, selecting where it comes to.
bool isMove(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    default: return false;
    }
}

} // namespace

DownloadListView::DownloadListView(DownloadListModel &model, DownloadSortProxy &proxy,
                                   const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_proxy(proxy)
    , m_theme(theme)
    , m_delegate(new DownloadDelegate(theme, this))
    , m_edge(new RowScrollBar(*this, theme))
    , m_place(*this, model, proxy)
{
    setModel(&proxy);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(m_edge);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Downloads"));

    QHeaderView *headings = header();
    headings->setStretchLastSection(false);
    headings->setSectionResizeMode(QHeaderView::Interactive);
    headings->setSectionResizeMode(DownloadListModel::NameColumn, QHeaderView::Stretch);
    headings->setMinimumSectionSize(80);
    headings->setSectionsMovable(true);
    headings->setFirstSectionMovable(false);
    headings->setSectionsClickable(true);
    headings->resizeSection(DownloadListModel::StatusColumn, statusWidth);
    headings->resizeSection(DownloadListModel::SpeedColumn, figuresWidth);
    for (const int column : {DownloadListModel::SizeColumn, DownloadListModel::TimeLeftColumn,
                             DownloadListModel::AddedColumn}) {
        headings->resizeSection(column, otherWidth);
        setColumnHidden(column, true);
    }
    headings->setProperty("textInset", m_delegate->nameInset());
    headings->hide();
    m_columns = new ListColumns(headings);
    headings->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(headings, &QWidget::customContextMenuRequested, m_columns, &ListColumns::showMenu);
    connect(headings, &QHeaderView::sectionClicked, this, &DownloadListView::sortByHeading);
    connect(&m_proxy, &DownloadSortProxy::orderChosen, this, &DownloadListView::showOrder);
    showOrder();

    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &DownloadListView::countDown);
    stayInPlace();
}

void DownloadListView::stayInPlace()
{
    connect(&m_proxy, &DownloadSortProxy::aboutToRefilter, this, [this] { m_place.keepScroll(); });
    connect(&m_proxy, &DownloadSortProxy::refiltered, this, [this] { m_place.restoreScroll(); });
    connect(&m_proxy, &DownloadSortProxy::filtered, this, [this] { m_place.scrollToCurrent(); });
    connect(&m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_place.keepScroll();
        m_place.keepSelection(selectedIds());
    });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        {
            // One word about it is enough: who listens looks at each row of the selection.
            const QSignalBlocker blocker(this);
            m_place.restoreSelection();
        }
        m_place.restoreScroll();
        Q_EMIT selectionEdited();
    });
}

/// Up, down, and back to the order of the list.
void DownloadListView::sortByHeading(int column)
{
    if (column != m_proxy.sortColumn())
        m_proxy.sort(column, Qt::AscendingOrder);
    else if (m_proxy.order() == Qt::AscendingOrder)
        m_proxy.sort(column, Qt::DescendingOrder);
    else
        m_proxy.sortBy(SortKey::ListOrder, Qt::AscendingOrder);
    showOrder(); // a click has turned the mark by itself
}

void DownloadListView::showOrder()
{
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(m_proxy.sortColumn(), m_proxy.order());
}

void DownloadListView::setDensity(Density density)
{
    if (density == m_delegate->density())
        return;
    m_delegate->setDensity(density);
    header()->setProperty("textInset", m_delegate->nameInset());
    // Rows of one height are measured once.
    doItemsLayout();
    scrollTo(currentIndex());
}

DownloadId DownloadListView::idAt(const QModelIndex &proxyIndex) const
{
    const QModelIndex index = m_proxy.mapToSource(proxyIndex);
    return index.isValid() ? m_model.idAt(index.row()) : DownloadId{};
}

QList<DownloadId> DownloadListView::selectedIds() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    QList<DownloadId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids += idAt(m_proxy.index(row, 0));
    return ids;
}

void DownloadListView::select(DownloadId id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex index = m_proxy.mapFromSource(m_model.index(row, 0));
    if (!index.isValid()) // gone, or left out by the filter
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void DownloadListView::select(const QList<DownloadId> &ids)
{
    m_place.keepSelection(ids);
    m_place.restoreSelection();
    for (const DownloadId id : ids) {
        const QModelIndex first = m_proxy.mapFromSource(m_model.index(m_model.rowOf(id), 0));
        if (!first.isValid())
            continue;
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
        return;
    }
}

std::pair<int, int> DownloadListView::visibleRows() const
{
    const QModelIndex first = indexAt(QPoint(1, 0));
    if (!first.isValid() || !isVisible())
        return {0, -1};
    const int height = qMax(1, m_delegate->rowHeight(font()));
    const int last = first.row() + viewport()->height() / height + 1;
    return {first.row(), qMin(last, m_proxy.rowCount() - 1)};
}

void DownloadListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                   const QList<int> &roles)
{
    if (QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
        speakChange();
    }
    const auto [first, last] = visibleRows();
    const int from = qMax(first, topLeft.row());
    const int to = qMin(last, bottomRight.row());
    if (to < from)
        return;
    const QRect top = visualRect(m_proxy.index(from, 0));
    const int height = top.height() * (to - from + 1);
    viewport()->update(0, top.top(), viewport()->width(), height);
}

void DownloadListView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = selectionModel()->isSelected(index);
    if (selected)
        painter->fillRect(option.rect, tokens.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);
    QStyleOptionViewItem cell(option);
    cell.state.setFlag(QStyle::State_Selected, selected);
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (header()->isSectionHidden(column))
            continue;
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column),
                          option.rect.height() - 1);
        cell.state.setFlag(QStyle::State_MouseOver,
                           m_hovered.isValid() && m_hovered.row() == index.row());
        m_delegate->paint(painter, cell, index.siblingAtColumn(column));
    }
    if (hasFocus() && (selected || m_showsFocus) && currentIndex().row() == index.row()) {
        const bool rtl = isRightToLeft();
        painter->fillRect(QRect(rtl ? option.rect.right() - 2 : option.rect.left(),
                                option.rect.top(), 3, option.rect.height() - 1),
                          tokens.accent);
    }
}

QList<int> DownloadListView::visibleWaitingRows() const
{
    QList<int> rows;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const int source = m_proxy.mapToSource(m_proxy.index(row, 0)).row();
        const Download *download = source < 0 ? nullptr : m_model.downloadAt(source);
        if (download && download->state == DownloadState::Waiting)
            rows += source;
    }
    return rows;
}

void DownloadListView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintDropLine();
    m_edge->follow();
    if (!m_clock.isActive() && !visibleWaitingRows().isEmpty())
        m_clock.start();
}

void DownloadListView::countDown()
{
    const QList<int> rows = window()->isMinimized() ? QList<int>() : visibleWaitingRows();
    if (rows.isEmpty())
        m_clock.stop();
    else
        m_model.refresh(rows);
}

QModelIndex DownloadListView::actionAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position).siblingAtColumn(
        DownloadDelegate::actionColumn(*header()));
    const auto *row = index.data(DownloadListModel::RowTextRole).value<const RowText *>();
    if (!row)
        return {};
    const QRect link = m_delegate->actionRect(visualRect(index), *row, font(), layoutDirection(),
                                              *header());
    return link.contains(position) ? index : QModelIndex();
}

void DownloadListView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    for (const QModelIndex &each : {QModelIndex(m_hovered), index}) {
        if (const QRect cell = visualRect(each); !cell.isEmpty())
            viewport()->update(0, cell.top(), viewport()->width(), cell.height());
    }
    m_hovered = index;
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DownloadListView::mousePressEvent(QMouseEvent *event)
{
    m_showsFocus = false;
    m_pressed = event->button() == Qt::LeftButton ? actionAt(event->position().toPoint())
                                                  : QModelIndex();
    QTreeView::mousePressEvent(event);
}

void DownloadListView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(actionAt(event->position().toPoint()));
    QTreeView::mouseMoveEvent(event);
}

void DownloadListView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex released = actionAt(event->position().toPoint());
    if (released.isValid() && released == m_pressed) {
        const auto *row = released.data(DownloadListModel::RowTextRole).value<const RowText *>();
        Q_EMIT actionTriggered(idAt(released), row->action);
    }
    m_pressed = QModelIndex();
}

void DownloadListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onAction = actionAt(event->position().toPoint()).isValid();
    QTreeView::mouseDoubleClickEvent(event);
    if (index.isValid() && !onAction && event->button() == Qt::LeftButton)
        Q_EMIT opened(idAt(index));
}

void DownloadListView::keyPressEvent(QKeyEvent *event)
{
    m_showsFocus = true;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(idAt(currentIndex()));
        return;
    }
    if (isMenuKey(*event)) {
        requestMenu();
        return;
    }
    QTreeView::keyPressEvent(event);
    // A row that was current without being selected stays unselected where the key leads to itself.
    if (isMove(*event) && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(currentIndex(),
                                          QItemSelectionModel::ClearAndSelect
                                              | QItemSelectionModel::Rows);
}

void DownloadListView::resizeEvent(QResizeEvent *event)
{
    m_columns->fit(viewport()->width());
    QTreeView::resizeEvent(event);
}

void DownloadListView::leaveEvent(QEvent *event)
{
    setHovered({});
    QTreeView::leaveEvent(event);
}

void DownloadListView::selectionChanged(const QItemSelection &selected,
                                        const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

} // namespace gannet
