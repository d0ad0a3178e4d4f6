// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMenu>

namespace gannet {

class ListColumns;

/// Which columns the list has, to be ticked, and how wide they are. Stays open while a width is
/// changed: by the entries of its submenus, or by + and − on a column. What it is given must outlive it.
/// Main thread.
class ColumnsMenu : public QMenu
{
    Q_OBJECT
public:
    /// \a headings, or null, is its first entry.
    ColumnsMenu(ListColumns &columns, QAction *headings, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Of a column, by so many steps.
    struct Width
    {
        QAction *action;
        int column;
        int steps;
    };

    void fill();
    void addTicks();
    void addWidths(const QString &title, int steps);
    void change(int column, int steps);
    void enableWidths();

    ListColumns &m_columns;
    QAction *m_headings;
    QList<QMenu *> m_menus; ///< of widths
    QList<Width> m_widths;
};

} // namespace gannet
