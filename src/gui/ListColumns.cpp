// SPDX-License-Identifier: MIT
#include "gui/ListColumns.h"

#include "gui/ColumnsMenu.h"
#include "gui/DownloadListModel.h"
#include "text/Format.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace gannet {

namespace {

constexpr int nameColumn = DownloadListModel::NameColumn;
constexpr int statusColumn = DownloadListModel::StatusColumn;
constexpr int leastNameWidth = 264;
constexpr int compactNameWidth = 280; ///< with an icon most names are whole in it
constexpr int leastStatusWidth = 140;
constexpr int statusWidth = 300;
constexpr int compactStatusWidth = 280;
constexpr int figuresWidth = 136; ///< has two lines, or a link
constexpr int compactFiguresWidth = 120;
constexpr int figureGaps = 26; ///< beside figures
constexpr int stepWidth = 16;

/// Of the longest that a column has to say.
QString sampleOf(int column)
{
    switch (column) {
    case DownloadListModel::SpeedColumn: return formatSpeed(999'900'000);
    case DownloadListModel::SizeColumn: return formatSize(99'900'000'000);
    case DownloadListModel::TimeLeftColumn: return formatDuration(59 * 60'000 + 59'000);
    case DownloadListModel::AddedColumn:
        return QLocale().toString(QDateTime({2028, 12, 28}, {22, 58}), QLocale::ShortFormat);
    default: return {};
    }
}

} // namespace

ListColumns::ListColumns(QHeaderView *header)
    : QObject(header)
    , m_header(header)
    , m_wanted(header->sectionSize(statusColumn))
    , m_leastName(leastNameWidth)
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
    int room = listWidth - m_leastName;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column != nameColumn && column != statusColumn)
            room -= m_header->sectionSize(column); // 0 where it is hidden
    }
    setStatusWidth(qMin(m_wanted, qMax(room, leastStatusWidth)));
}

void ListColumns::showMenu(const QPoint &position)
{
    ColumnsMenu menu(*this, nullptr, m_header);
    menu.exec(m_header->mapToGlobal(position));
}

void ListColumns::setCompact(bool compact)
{
    m_isCompact = compact;
    m_leastName = compact ? compactNameWidth : leastNameWidth;
}

void ListColumns::reset(bool compact)
{
    setCompact(compact);
    const QFontMetrics metrics(m_header->font());
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        const bool always = column == nameColumn || column == statusColumn
            || column == DownloadListModel::SpeedColumn;
        const bool more = column == DownloadListModel::SizeColumn
            || column == DownloadListModel::TimeLeftColumn;
        m_header->setSectionHidden(column, false);
        if (const QString sample = sampleOf(column); !sample.isEmpty()) {
            const QString heading =
                m_header->model()->headerData(column, Qt::Horizontal).toString();
            const int words = figureGaps
                + qMax(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(heading));
            const int least = compact ? compactFiguresWidth : figuresWidth;
            const bool hasLink = column == DownloadListModel::SpeedColumn;
            m_header->resizeSection(column, hasLink ? qMax(words, least) : words);
        }
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

void ListColumns::restore(const QByteArray &state, bool compact)
{
    setCompact(compact);
    if (m_header->restoreState(state))
        m_wanted = m_header->sectionSize(statusColumn);
}

QList<int> ListColumns::inOrder() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place)
        columns += m_header->logicalIndex(place);
    return columns;
}

QString ListColumns::name(int column) const
{
    return m_header->model()->headerData(column, Qt::Horizontal).toString();
}

bool ListColumns::isShown(int column) const { return !m_header->isSectionHidden(column); }

bool ListColumns::mayHide(int column) const { return column != nameColumn; }

void ListColumns::setShown(int column, bool shown)
{
    m_header->setSectionHidden(column, !shown);
    fit(m_listWidth);
}

bool ListColumns::hasWidth(int column) const
{
    return column >= 0 && column < m_header->count() && column != nameColumn && isShown(column);
}

/// The width that a column would have.
int ListColumns::changed(int column, int steps) const
{
    const int width = m_header->sectionSize(column);
    const int status = m_header->sectionSize(statusColumn);
    int spare = m_header->sectionSize(nameColumn) - m_leastName;
    if (column != statusColumn) // it gives way first
        spare += qMax(0, status - leastStatusWidth);
    const int least = column == statusColumn ? leastStatusWidth : m_header->minimumSectionSize();
    return qMax(least, width + qMin(steps * stepWidth, qMax(0, spare)));
}

bool ListColumns::mayChange(int column, int steps) const
{
    const int difference = changed(column, steps) - m_header->sectionSize(column);
    return steps > 0 ? difference > 0 : difference < 0;
}

void ListColumns::change(int column, int steps)
{
    if (!mayChange(column, steps))
        return;
    const int width = changed(column, steps);
    if (column == statusColumn)
        m_wanted = width;
    else
        m_header->resizeSection(column, width);
    fit(m_listWidth);
}

} // namespace gannet
