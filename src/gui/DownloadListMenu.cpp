// SPDX-License-Identifier: MIT
// Where the menu of the rows opens, by the pointer and by the keyboard.
#include "gui/DownloadListView.h"

#include <QContextMenuEvent>

namespace gannet {

void DownloadListView::requestMenu()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    if (!selectionModel()->isSelected(current))
        selectionModel()->select(current,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(current);
    Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(current).center()));
}

void DownloadListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        requestMenu();
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

} // namespace gannet
