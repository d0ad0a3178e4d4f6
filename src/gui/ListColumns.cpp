// SPDX-License-Identifier: MIT
#include "gui/ListColumns.h"

#include "gui/DownloadListModel.h"

#include <QHeaderView>
#include <QMenu>

namespace gannet {

namespace {

constexpr int nameColumn = DownloadListModel::NameColumn;
constexpr int statusColumn = DownloadListModel::StatusColumn;
constexpr int leastNameWidth = 220;
constexpr int leastStatusWidth = 140;
constexpr int statusWidth = 300;
constexpr int compactStatusWidth = 280;

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

void ListColumns::showMenu(const QPoint &position)
{
    QMenu menu(m_header);
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        QAction *action = menu.addAction(
            m_header->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(column != nameColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_header->setSectionHidden(column, !shown);
            fit(m_listWidth);
        });
    }
    menu.exec(m_header->mapToGlobal(position));
}

void ListColumns::reset(bool compact)
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        const bool always = column == nameColumn || column == statusColumn
            || column == DownloadListModel::SpeedColumn;
        const bool more = column == DownloadListModel::SizeColumn
            || column == DownloadListModel::TimeLeftColumn;
        m_header->setSectionHidden(column, !always && !(compact && more));
    }
    m_wanted = compact ? compactStatusWidth : statusWidth;
    fit(m_listWidth);
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
