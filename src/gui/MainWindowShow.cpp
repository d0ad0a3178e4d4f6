// SPDX-License-Identifier: MIT
#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/MainWindow.h"

namespace gannet {

void MainWindow::showDownload(DownloadId id)
{
    const auto select = [this, id] {
        m_view->select(id);
        m_view->setFocus();
    };
    select();
    if (m_view->selectedIds() == QList<DownloadId>{id})
        return;
    // Left out by the filter, which is taken away in slices.
    connect(&m_proxy, &DownloadSortProxy::filtered, this, select, Qt::SingleShotConnection);
    m_filters->showAll();
}

} // namespace gannet
