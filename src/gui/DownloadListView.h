// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "gui/Density.h"
#include "gui/DownloadListModel.h"
#include "gui/ListPlace.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

namespace gannet {

class DownloadDelegate;
class DownloadSortProxy;
class ListColumns;
class RowScrollBar;
class Theme;

/// The list as it is seen. Repaints only rows that are on the screen, and runs its clock only
/// while one of those counts down. Owns its delegate. Main thread.
class DownloadListView : public QTreeView
{
    Q_OBJECT
public:
    DownloadListView(DownloadListModel &model, DownloadSortProxy &proxy, const Theme &theme,
                     QWidget *parent = nullptr);

    /// In the order that is seen; does not ask every cell, as selectedRows() does.
    QList<DownloadId> selectedIds() const;
    void select(DownloadId id);
    /// Those that are shown, and the first of them comes into view.
    void select(const QList<DownloadId> &ids);
    void setDensity(Density density);
    /// Marks the heading that the rows are sorted by; after the headings were restored too.
    void showOrder();
    ListColumns &columns() const { return *m_columns; }

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

Q_SIGNALS:
    void selectionEdited();
    /// Double click or Enter on a row.
    void opened(gannet::DownloadId id);
    void actionTriggered(gannet::DownloadId id, gannet::RowAction action);
    void menuRequested(const QPoint &globalPosition);
    /// Rows were dragged to before \a before; 0: behind all.
    void moveRequested(const QList<gannet::DownloadId> &ids, gannet::DownloadId before);
    /// Rows were dropped among those that are in another order than the list's.
    void moveRefused();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    /// First and last row on the screen; last < first when there is none.
    std::pair<int, int> visibleRows() const;
    DownloadId idAt(const QModelIndex &proxyIndex) const;
    QModelIndex actionAt(const QPoint &position) const;
    void stayInPlace();
    void sortByHeading(int column);
    void setHovered(const QModelIndex &index);
    void countDown();

    void requestMenu(); ///< of the selection, at the current row

    // DownloadListSpeech.cpp
    struct Spoken
    {
        DownloadId id{};
        DownloadState state = DownloadState::Queued;
    };
    void speakChange();

    // DownloadListDrag.cpp
    QPixmap dragPicture(const QString &text) const;
    int dropRowAt(const QPoint &position) const;
    void setDropRow(int row);
    void paintDropLine();
    QList<int> visibleWaitingRows() const;

    DownloadListModel &m_model;
    DownloadSortProxy &m_proxy;
    const Theme &m_theme;
    DownloadDelegate *m_delegate;
    ListColumns *m_columns = nullptr;
    RowScrollBar *m_edge; ///< at which the rows end
    ListPlace m_place;
    QPersistentModelIndex m_hovered; ///< the row whose link is under the pointer
    QPersistentModelIndex m_pressed;
    bool m_showsFocus = false; ///< on a row that is current but not selected: a key led here
    int m_dropRow = -1; ///< before which a drop would put rows
    QTimer m_clock;
    Spoken m_spoken; ///< the current row as a screen reader knows it
};

} // namespace gannet
