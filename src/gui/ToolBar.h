// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <array>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace gannet {

class Theme;

/// The row of buttons at the head of the window: actions at the left, a menu with the rest at
/// the right. Where it is narrow the buttons lose their words. Main thread.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit ToolBar(const Theme &theme, QWidget *parent = nullptr);

    /// The one filled button.
    void addPrimary(QAction *action);
    void addSeparator();
    void addAction(QAction *action);
    /// At the right, before the menu.
    void addTrailing(QWidget *widget);
    void setMenu(QMenu *menu);
    void openMenu();
    /// After a widget got other words.
    void refit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How many of the buttons have words beside their icons.
    enum class Words : quint8 { All, Primary, None };

    QToolButton *addButton(QAction *action);
    void setWords(Words words);
    void measure();
    void fit();

    QHBoxLayout *m_row;
    QToolButton *m_menuButton;
    QList<QToolButton *> m_buttons;
    int m_count = 0;
    std::array<int, 3> m_needed{}; ///< width, by Words; 0: not measured
};

} // namespace gannet
