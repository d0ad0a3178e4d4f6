// SPDX-License-Identifier: MIT
#include "gui/ListPlace.h"

#include "gui/DownloadListModel.h"
#include "gui/DownloadSortProxy.h"
#include "gui/RowRuns.h"

#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace gannet {

namespace {

/// A selection in more pieces than this makes each repaint slow, and nobody has it in mind.
constexpr size_t maxPieces = 2000;

} // namespace

ListPlace::ListPlace(QTreeView &view, DownloadListModel &model, DownloadSortProxy &proxy)
    : m_view(view)
    , m_model(model)
    , m_proxy(proxy)
{ }

int ListPlace::proxyRow(DownloadId id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : m_proxy.mapFromSource(m_model.index(row, 0)).row();
}

void ListPlace::keepScroll()
{
    m_seen.clear();
    if (m_view.verticalScrollBar()->value() == 0)
        return;
    const int bottom = m_view.viewport()->height();
    QModelIndex index = m_view.indexAt(QPoint(1, 0));
    while (index.isValid()) {
        const QRect rect = m_view.visualRect(index);
        if (rect.isEmpty() || rect.top() > bottom)
            break;
        m_seen.emplaceBack(m_model.idAt(m_proxy.mapToSource(index).row()), rect.top());
        index = m_view.indexBelow(index);
    }
}

void ListPlace::restoreScroll()
{
    for (const auto &[id, top] : std::as_const(m_seen)) {
        const int row = proxyRow(id);
        if (row < 0)
            continue;
        // Asking where a row is lays the list out.
        const int now = m_view.visualRect(m_proxy.index(row, 0)).top();
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() + now - top);
        return;
    }
}

void ListPlace::keepSelection(const QList<DownloadId> &selected)
{
    m_selected = selected;
    const QModelIndex current = m_proxy.mapToSource(m_view.currentIndex());
    m_current = current.isValid() ? m_model.idAt(current.row()) : DownloadId{};
}

void ListPlace::restoreSelection()
{
    std::vector<int> rows;
    rows.reserve(size_t(m_selected.size()));
    for (const DownloadId id : std::as_const(m_selected)) {
        if (const int row = proxyRow(id); row >= 0)
            rows.push_back(row);
    }
    m_selected.clear();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    size_t pieces = 0;
    forEachRun(rows, [&](int first, int last) {
        if (++pieces <= maxPieces)
            selection.append(
                QItemSelectionRange(m_proxy.index(first, 0),
                                    m_proxy.index(last, DownloadListModel::columnTotal - 1)));
    });
    QItemSelectionModel *model = m_view.selectionModel();
    if (pieces <= maxPieces && !selection.isEmpty())
        model->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = proxyRow(m_current); row >= 0)
        model->setCurrentIndex(m_proxy.index(row, 0), QItemSelectionModel::NoUpdate);
}

void ListPlace::scrollToCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid())
        m_view.scrollTo(current);
    else
        m_view.verticalScrollBar()->setValue(0);
}

} // namespace gannet
