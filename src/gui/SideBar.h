// SPDX-License-Identifier: MIT
#pragma once

#include "gui/SideBarModel.h"

#include <QListView>

namespace gannet {

class Theme;

/// The list of filters at the side of the window, one of which is always chosen. The current row is that
/// one, or the row that unfolds more of them. Owns its model and
/// delegate. Main thread.
class SideBar : public QListView
{
    Q_OBJECT
public:
    SideBar(const DownloadCounts &counts, const Theme &theme, QWidget *parent = nullptr);

    DownloadFilter chosen() const;
    void choose(const DownloadFilter &filter);
    bool showsFocus() const { return m_showsFocus && hasFocus(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void useTheme();
    bool isOnMore() const;
    void goToChosen();

    const Theme &m_theme;
    SideBarModel m_model;
    bool m_showsFocus = false; ///< who uses the pointer knows where it is
};

} // namespace gannet
