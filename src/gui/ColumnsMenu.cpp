// SPDX-License-Identifier: MIT
#include "gui/ColumnsMenu.h"

#include "gui/ListColumns.h"

#include <QKeyEvent>

#include <utility>

namespace gannet {

namespace {

/// A menu that its entries do not close, since one step is seldom enough.
class StepsMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (!isChoice || !follow(activeAction()))
            QMenu::keyPressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!follow(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

private:
    static bool follow(QAction *action)
    {
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

ColumnsMenu::ColumnsMenu(ListColumns &columns, QAction *headings, QWidget *parent)
    : QMenu(parent)
    , m_columns(columns)
    , m_headings(headings)
{
    if (headings)
        setTitle(headings->text());
    fill(); // an empty menu could not be opened
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    m_widths.clear();
    for (QAction *action : actions()) {
        removeAction(action);
        if (action != m_headings && !action->menu())
            action->deleteLater();
    }
    for (QMenu *menu : std::exchange(m_menus, {}))
        menu->deleteLater();
    if (m_headings) {
        addAction(m_headings);
        addSeparator();
    }
    addTicks();
    addSeparator();
    addWidths(tr("Wider"), 1);
    addWidths(tr("Narrower"), -1);
    QAction *reset = addAction(tr("Reset columns"));
    connect(reset, &QAction::triggered, &m_columns, [this] { m_columns.reset(); });
    enableWidths();
}

void ColumnsMenu::addTicks()
{
    const QList<int> columns = m_columns.inOrder();
    for (const int column : columns) {
        QString words = m_columns.name(column);
        // Shown where others have their shortcut, which would act in the whole window.
        if (m_columns.hasWidth(column))
            words += QStringLiteral("\t+ −");
        QAction *action = addAction(words);
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(m_columns.isShown(column));
        action->setEnabled(m_columns.mayHide(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_columns.setShown(column, shown); });
    }
}

void ColumnsMenu::addWidths(const QString &title, int steps)
{
    auto *menu = new StepsMenu(title, this);
    const QList<int> columns = m_columns.inOrder();
    for (const int column : columns) {
        if (!m_columns.hasWidth(column))
            continue;
        QAction *action = menu->addAction(m_columns.name(column));
        connect(action, &QAction::triggered, this,
                [this, column, steps] { change(column, steps); });
        m_widths += {action, column, steps};
    }
    addMenu(menu)->setEnabled(!menu->isEmpty());
    m_menus += menu;
}

void ColumnsMenu::change(int column, int steps)
{
    m_columns.change(column, steps);
    enableWidths();
}

void ColumnsMenu::enableWidths()
{
    for (const Width &width : std::as_const(m_widths))
        width.action->setEnabled(m_columns.mayChange(width.column, width.steps));
}

void ColumnsMenu::keyPressEvent(QKeyEvent *event)
{
    const QAction *action = activeAction();
    const int column = action && action->data().isValid() ? action->data().toInt() : -1;
    const int key = event->key();
    const bool isWider = key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (!m_columns.hasWidth(column) || (!isWider && key != Qt::Key_Minus))
        QMenu::keyPressEvent(event);
    else
        change(column, isWider ? 1 : -1);
}

} // namespace gannet
