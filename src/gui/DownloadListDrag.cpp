// SPDX-License-Identifier: MIT
// What the list does when rows are dragged: within it they move in the queue, out of it finished
// ones are their files and others their links.
#include "gui/DownloadListView.h"

#include "gui/DownloadSortProxy.h"
#include "gui/Theme.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace gannet {

namespace {

/// More are rather a slip of the hand, and other programs would take long over them.
constexpr qsizetype mostUrls = 1000;

QUrl urlOf(const Download &download)
{
    return download.state == DownloadState::Finished ? QUrl::fromLocalFile(download.filePath())
                                                     : download.request.url();
}

} // namespace

QPixmap DownloadListView::dragPicture(const QString &text) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFontMetrics metrics(font());
    const QSize size(qMin(metrics.horizontalAdvance(text), 320) + 24, metrics.height() + 12);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.side);
    const QRectF box(QPointF(0, 0), QSizeF(size));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(tokens.text);
    painter.setFont(font());
    painter.drawText(box.adjusted(12, 0, -12, 0), Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideMiddle, size.width() - 24));
    return picture;
}

void DownloadListView::startDrag(Qt::DropActions)
{
    const QList<DownloadId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    QList<QUrl> urls;
    QString name;
    for (const DownloadId id : ids.mid(0, mostUrls)) {
        const int row = m_model.rowOf(id);
        const Download *download = row < 0 ? nullptr : m_model.downloadAt(row);
        if (!download)
            continue;
        if (name.isEmpty())
            name = download->displayName();
        urls += urlOf(*download);
    }
    auto *mime = new QMimeData;
    mime->setUrls(urls);
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(
        dragPicture(ids.size() == 1 ? name : tr("%Ln download(s)", nullptr, int(ids.size()))));
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
    setDropRow(-1);
}

/// The row before which rows would go: the count of rows where behind them all.
int DownloadListView::dropRowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return m_proxy.rowCount();
    const QRect rect = visualRect(index.siblingAtColumn(0));
    return index.row() + (position.y() > rect.center().y() ? 1 : 0);
}

void DownloadListView::setDropRow(int row)
{
    if (std::exchange(m_dropRow, row) != row)
        viewport()->update();
}

void DownloadListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != this) {
        event->ignore(); // the window takes links
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void DownloadListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != this) {
        event->ignore();
        return;
    }
    if (!m_proxy.isListOrder()) {
        // The pointer says that it cannot be; the drop is taken all the same, to say why.
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
        return;
    }
    const QPoint position = event->position().toPoint();
    setDropRow(dropRowAt(position));
    // Scrolls near the edges.
    QTreeView::dragMoveEvent(event);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void DownloadListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropRow(-1);
    QTreeView::dragLeaveEvent(event);
}

void DownloadListView::dropEvent(QDropEvent *event)
{
    const int row = std::exchange(m_dropRow, -1);
    viewport()->update();
    if (event->source() == this && !m_proxy.isListOrder()) {
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
        // Not before the drag is over, which runs an event loop of its own.
        QMetaObject::invokeMethod(this, &DownloadListView::moveRefused, Qt::QueuedConnection);
        return;
    }
    if (event->source() != this || row < 0) {
        event->ignore();
        return;
    }
    // Copy, as far as the drag goes: nothing is to be taken away where it came from.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    Q_EMIT moveRequested(selectedIds(), idAt(m_proxy.index(row, 0)));
}

void DownloadListView::paintDropLine()
{
    if (m_dropRow < 0)
        return;
    const bool isLast = m_dropRow >= m_proxy.rowCount();
    const QRect rect = visualRect(m_proxy.index(isLast ? m_proxy.rowCount() - 1 : m_dropRow, 0));
    const int y = isLast ? rect.bottom() : rect.top();
    QPainter painter(viewport());
    painter.fillRect(QRect(0, y - 1, viewport()->width(), 2), m_theme.tokens().accent);
}

} // namespace gannet
