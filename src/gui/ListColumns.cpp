// SPDX-License-Identifier: MIT
#include "gui/ListColumns.h"

#include "gui/DownloadListModel.h"

#include <QHeaderView>

namespace gannet {

namespace {

constexpr int nameColumn = DownloadListModel::NameColumn;
constexpr int statusColumn = DownloadListModel::StatusColumn;
constexpr int leastNameWidth = 220;
constexpr int leastStatusWidth = 140;

} // namespace

ListColumns::ListColumns(QHeaderView *header)
    : QObject(header)
    , m_header(header)
    , m_wanted(header->sectionSize(statusColumn))
{
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == statusColumn && !m_isFitting)
            m_wanted = width;
    });
}

void ListColumns::setStatusWidth(int width)
{
    m_isFitting = true;
    m_header->resizeSection(statusColumn, width);
    m_isFitting = false;
}

void ListColumns::fit(int listWidth)
{
    m_listWidth = listWidth;
    int room = listWidth - leastNameWidth;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column != nameColumn && column != statusColumn)
            room -= m_header->sectionSize(column); // 0 where it is hidden
    }
    setStatusWidth(qMin(m_wanted, qMax(room, leastStatusWidth)));
}

QByteArray ListColumns::save()
{
    setStatusWidth(m_wanted);
    QByteArray state = m_header->saveState();
    fit(m_listWidth);
    return state;
}

void ListColumns::restore(const QByteArray &state)
{
    if (m_header->restoreState(state))
        m_wanted = m_header->sectionSize(statusColumn);
}

} // namespace gannet
