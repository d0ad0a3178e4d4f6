// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AddRow.h"

#include <QTreeView>

class QActionGroup;
class QMenu;

namespace gannet {

class AddLinksModel;
class AddRowFilter;
class RowScrollBar;
class Theme;

/// The table of the add dialog. Space ticks all selected rows, F2 or a double click names a file, or leads to
/// the line that is to be corrected; the menu has what becomes of rows that are like a download of the list.
/// What it is given must outlive it. Main thread.
class AddPreview : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

    /// Once, before it is shown.
    void setUp(const Theme &theme, AddLinksModel &model, AddRowFilter &filter,
               const QStringList &recentFolders);

    /// Of the model, those that are shown.
    QList<int> shownRows() const;
    /// That the current row stands for, else the first that has one; 0: none.
    DownloadId knownDownload() const;

Q_SIGNALS:
    /// The line of the text, from 1, is to be corrected.
    void lineRequested(int line);
    /// A folder is to be chosen for these alone.
    void folderRequested(const QList<QUrl> &links);
    /// They are to be saved in it; empty: in that of all.
    void folderChosen(const QList<QUrl> &links, const QString &folder);
    /// The download of the list is to be shown.
    void showRequested(gannet::DownloadId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    int modelRow(const QModelIndex &index) const;
    /// The selected rows of the model, where the current one is among them; else that one.
    QList<int> rowsInHand() const;
    QList<QUrl> linksInHand() const;
    void setUpChoices();
    void setUpFolders(const QStringList &recent);
    void tickSelected();
    void editCurrent();
    void requestLine(const QModelIndex &index);
    void updateActions();
    void updateChoices();
    void placeColumns();

    AddLinksModel *m_rows = nullptr;
    AddRowFilter *m_filter = nullptr;
    RowScrollBar *m_edge = nullptr; ///< at which the rows end
    QAction *m_edit = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_show = nullptr;
    QMenu *m_folders = nullptr;
    QAction *m_commonFolder = nullptr;
    QActionGroup *m_choices = nullptr; ///< in the order of LikeChoice
};

} // namespace gannet
