// SPDX-License-Identifier: MIT
#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/MainWindow.h"

namespace gannet {

void MainWindow::showDownload(DownloadId id)
{
    m_view->select(id);
    m_view->setFocus();
    if (m_view->selectedIds() != QList<DownloadId>{id})
        m_filters->reveal({id}); // the filter leaves it out
}

} // namespace gannet
