// SPDX-License-Identifier: MIT
// What the window does while something is dragged over it.
#include "gui/AddFlow.h"
#include "gui/DownloadListView.h"
#include "gui/DropArea.h"
#include "gui/FilterFlow.h"
#include "gui/LinkDrop.h"
#include "gui/MainWindow.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace gannet {

void MainWindow::placeVeil()
{
    const QPoint corner = m_pages->mapTo(this, QPoint(0, 0));
    m_veil->setGeometry(QRect(corner, m_pages->size()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_filters->fit(width());
    fitDetails();
    placeVeil();
}

QString MainWindow::dropTitle(const QMimeData &mime) const
{
    const LinkDrop drop = LinkDrop::fromMimeData(mime);
    if (drop.links > 0)
        return tr("Drop to add %Ln link(s)", nullptr, int(drop.links));
    if (!drop.files.isEmpty())
        return tr("Drop to read the links of %Ln file(s)", nullptr, int(drop.files.size()));
    return tr("There is no link in that");
}

void MainWindow::offerListOrder()
{
    m_messages->offer(moveRefusal(), tr("Show in list order"), [this](bool isChosen) {
        if (!isChosen)
            return;
        // The rows that were dragged are selected, and come into view where they belong.
        connect(
            &m_proxy, &DownloadSortProxy::sorted, m_view,
            [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::SingleShotConnection);
        m_proxy.sortBy(SortKey::ListOrder, Qt::AscendingOrder);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

QString MainWindow::moveRefusal()
{
    return tr("Rows that are sorted cannot be moved by hand. To change in which order they run, "
              "show them in the order of the list.");
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == m_view || !LinkDrop::mayHoldLinks(*event->mimeData()))
        return;
    event->acceptProposedAction();
    const bool empty = m_pages->currentWidget() == m_empty;
    m_empty->setActive(true);
    if (!empty) {
        m_veil->setTitle(dropTitle(*event->mimeData()));
        placeVeil();
        m_veil->raise();
        m_veil->show();
    }
}

void MainWindow::endDrag()
{
    m_empty->setActive(false);
    m_veil->hide();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    endDrag();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    endDrag();
    // Copy, never move: what was dragged stays where it is.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_addFlow->take(*event->mimeData());
}

} // namespace gannet
