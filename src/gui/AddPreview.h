// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QTreeView>

namespace gannet {

class AddLinksModel;
class AddRowFilter;
class RowScrollBar;
class Theme;

/// The table of the add dialog. Space ticks all selected rows, F2 or a double click names a file, or leads to
/// the line that is to be corrected. What it is given must outlive it. Main thread.
class AddPreview : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

    /// Once, before it is shown.
    void setUp(const Theme &theme, AddLinksModel &model, AddRowFilter &filter);

    /// Of the model, those that are shown.
    QList<int> shownRows() const;
    /// That the current row stands for, else the first that has one; 0: none.
    DownloadId knownDownload() const;

Q_SIGNALS:
    /// The line of the text, from 1, is to be corrected.
    void lineRequested(int line);
    /// The download of the list is to be shown.
    void showRequested(gannet::DownloadId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int modelRow(const QModelIndex &index) const;
    void tickSelected();
    void editCurrent();
    void requestLine(const QModelIndex &index);
    void updateActions();
    void placeColumns();

    AddLinksModel *m_rows = nullptr;
    AddRowFilter *m_filter = nullptr;
    RowScrollBar *m_edge = nullptr; ///< at which the rows end
    QAction *m_edit = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_show = nullptr;
};

} // namespace gannet
