// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QList>

#include <utility>

class QTreeView;

namespace gannet {

class DownloadListModel;
class DownloadSortProxy;

/// Where a person is in the list: what is selected, the current row, and what is on the screen; by
/// ids, as rows lose their indexes when many change at once. Keeps references. Main thread.
class ListPlace
{
public:
    ListPlace(QTreeView &view, DownloadListModel &model, DownloadSortProxy &proxy);

    void keepScroll();
    /// The rows that are still there are put where they were; at the head of the list it stays there.
    void restoreScroll();
    void keepSelection(const QList<DownloadId> &selected);
    void restoreSelection();
    /// To the current row if it is still there, else to the head of the list.
    void scrollToCurrent();

private:
    int proxyRow(DownloadId id) const; ///< -1: not shown

    QTreeView &m_view;
    DownloadListModel &m_model;
    DownloadSortProxy &m_proxy;
    QList<std::pair<DownloadId, int>> m_seen; ///< rows on the screen and their tops
    QList<DownloadId> m_selected;
    DownloadId m_current{};
};

} // namespace gannet
