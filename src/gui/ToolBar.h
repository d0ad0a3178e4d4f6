// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace gannet {

class Theme;

/// The row of buttons at the head of the window: actions at the left, a menu with the rest at
/// the right. Main thread.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit ToolBar(const Theme &theme, QWidget *parent = nullptr);

    /// The one filled button.
    void addPrimary(QAction *action);
    void addSeparator();
    void addAction(QAction *action);
    /// At the far end, before the menu.
    void addFar(QWidget *widget);
    void setMenu(QMenu *menu);
    void openMenu();

private:
    QToolButton *addButton(QAction *action);

    QHBoxLayout *m_row;
    QToolButton *m_menuButton;
    int m_count = 0;
};

} // namespace gannet
