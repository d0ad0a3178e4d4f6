// SPDX-License-Identifier: MIT
#include "gui/RowScrollBar.h"

#include "gui/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace gannet {

RowScrollBar::RowScrollBar(const QTreeView &list, const Theme &theme)
    : QScrollBar(Qt::Vertical)
    , m_list(list)
    , m_theme(theme)
{
    // The style paints the handle alone, on the rows.
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<RowScrollBar::Row> RowScrollBar::rowsBeside() const
{
    const QWidget *viewport = m_list.viewport();
    const int shift = viewport->mapToGlobal(QPoint()).y() - mapToGlobal(QPoint()).y();
    QList<Row> rows;
    QModelIndex index = m_list.indexAt(QPoint(1, 0));
    while (index.isValid()) {
        const QRect rect = m_list.visualRect(index);
        if (rect.isEmpty() || rect.top() > viewport->height())
            break;
        rows.append(
            {rect.top() + shift, rect.height(), m_list.selectionModel()->isSelected(index)});
        index = m_list.indexBelow(index);
    }
    return rows;
}

void RowScrollBar::follow()
{
    if (isVisible() && rowsBeside() != m_painted)
        update();
}

void RowScrollBar::paintEvent(QPaintEvent *event)
{
    m_painted = rowsBeside();
    const Tokens &tokens = m_theme.tokens();
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens.window);
        for (const Row &row : std::as_const(m_painted)) {
            if (row.isSelected)
                painter.fillRect(0, row.top, width(), row.height, tokens.selection);
            painter.fillRect(0, row.top + row.height - 1, width(), 1, tokens.line);
        }
        if (!m_list.header()->isHidden()) {
            const int height = m_list.header()->height();
            painter.fillRect(0, 0, width(), height, tokens.side);
            painter.fillRect(0, height - 1, width(), 1, tokens.line);
        }
    }
    QScrollBar::paintEvent(event);
}

} // namespace gannet
