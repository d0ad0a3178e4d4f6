// SPDX-License-Identifier: MIT
#include "gui/ListFloors.h"

#include <QHeaderView>
#include <QTreeView>

namespace gannet {

ListFloors::ListFloors(QWidget *upper, const QTreeView &list, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_list(list)
    , m_details(details)
{
    addWidget(upper);
    addWidget(details);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isPlaced = true; });
}

void ListFloors::fit()
{
    if (m_isPlaced || m_details->isHidden())
        return;
    const QModelIndex first = m_list.model()->index(0, 0);
    const int row = first.isValid() ? m_list.visualRect(first).height() : 0;
    const int headings = m_list.header()->isHidden() ? 0 : m_list.header()->sizeHint().height();
    // In a low window each has its half.
    const int usual = qBound(m_details->minimumSizeHint().height(), height() / 2,
                             m_details->sizeHint().height());
    const int room = height() - handleWidth() - usual - headings;
    if (row <= 0 || room < row)
        return;
    const int list = headings + room - room % row;
    setSizes({list, height() - handleWidth() - list});
}

QByteArray ListFloors::placed() const { return m_isPlaced ? saveState() : QByteArray(); }

void ListFloors::place(const QByteArray &state) { m_isPlaced = restoreState(state); }

void ListFloors::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

} // namespace gannet
