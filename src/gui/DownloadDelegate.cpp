// SPDX-License-Identifier: MIT
#include "gui/DownloadDelegate.h"

#include "gui/Contrast.h"
#include "gui/DownloadListModel.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

namespace gannet {

namespace {

constexpr int sideMargin = 16;
constexpr int iconSize = 20;
constexpr int textStart = 50; ///< of the name, from the edge of the list
constexpr int columnGap = 24;
constexpr int barHeight = 6;
constexpr int leastRowHeight = 60;
constexpr int leastCompactHeight = 28;
constexpr int compactIconSize = 16;
constexpr int compactTextStart = 42;
constexpr int compactBarWidth = 96;
constexpr int compactGap = 8;
constexpr int slip = 2; ///< words are no whole pixels wide

/// \a cell without so much at the side where reading begins, and where it ends.
QRect inset(const QRect &cell, int leading, int trailing, bool rtl)
{
    return rtl ? cell.adjusted(trailing, 0, -leading, 0) : cell.adjusted(leading, 0, -trailing, 0);
}

/// Null: it is painted without a list.
const QHeaderView *headerOf(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    return list ? list->header() : nullptr;
}

/// Two lines of text around the middle of a cell.
struct TwoLines
{
    QRect upper;
    QRect lower;

    TwoLines(const QRect &cell, int upperHeight, int lowerHeight)
    {
        const int gap = 1;
        const int top = cell.top() + (cell.height() - upperHeight - gap - lowerHeight) / 2;
        upper = QRect(cell.left(), top, cell.width(), upperHeight);
        lower = QRect(cell.left(), top + upperHeight + gap, cell.width(), lowerHeight);
    }
};

} // namespace

DownloadDelegate::Faces::Faces(const QFont &font)
    : base(font, u'n')
    , bold(font, u'b')
    , small(Theme::smallFont(font), u's')
    , smallBold(small.font, u't')
{
    for (Face *face : {&bold, &smallBold}) {
        face->font.setWeight(QFont::DemiBold);
        face->metrics = QFontMetrics(face->font);
    }
    speedWidth = base.metrics.horizontalAdvance(formatSpeed(999'900'000));
}

DownloadDelegate::DownloadDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_faces(QApplication::font())
    , m_elided(2000)
{ }

int DownloadDelegate::nameInset() const
{
    return m_density == Density::Compact ? compactTextStart : textStart;
}

/// What the link or the figures leave of their column, where that is the next one.
int DownloadDelegate::roomBeside(const QStyleOptionViewItem &option, const RowText &row) const
{
    const QHeaderView *header = headerOf(option);
    if (!header)
        return 0;
    const int next = header->visualIndex(DownloadListModel::StatusColumn) + 1;
    if (next != header->visualIndex(DownloadListModel::SpeedColumn))
        return 0;
    const int width = header->sectionSize(DownloadListModel::SpeedColumn);
    if (width == 0) // it is hidden
        return 0;
    const int room = width - sideMargin - compactGap;
    if (row.action != RowAction::None)
        return room
            - actionRect(QRect(0, 0, width, 1), row, option.font, option.direction, *header)
                  .width();
    if (m_density == Density::Comfortable)
        return 0;
    if (row.figureIsSize)
        return width;
    // A speed that moves would else make the words jump.
    const bool isSpeed = row.figure.size() > 1;
    return qMax(0,
                room
                    - (isSpeed ? m_faces.speedWidth
                               : m_faces.base.metrics.horizontalAdvance(row.figure)));
}

void DownloadDelegate::useFont(const QFont &font) const
{
    if (font == m_faces.base.font)
        return;
    m_faces = Faces(font);
    m_elided.clear();
}

int DownloadDelegate::rowHeight(const QFont &font) const
{
    useFont(font);
    if (m_density == Density::Compact)
        return qMax(leastCompactHeight, m_faces.base.metrics.height() + 10);
    return qMax(leastRowHeight,
                m_faces.bold.metrics.height() + m_faces.small.metrics.height() + 24);
}

QSize DownloadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(80, rowHeight(option.font));
}

void DownloadDelegate::drawLine(QPainter *painter, const QRect &line, const QString &text,
                                const Face &face, const QColor &ink, Qt::Alignment alignment,
                                Qt::TextElideMode elide) const
{
    if (text.isEmpty())
        return;
    const QString key = text + QChar(face.tag) + QChar(u'0' + int(elide))
        + QString::number(line.width());
    QString *shown = m_elided.object(key);
    if (!shown) {
        shown = new QString(face.metrics.elidedText(text, elide, line.width()));
        m_elided.insert(key, shown);
    }
    painter->setFont(face.font);
    painter->setPen(ink);
    painter->drawText(line, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), *shown);
}

void DownloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    useFont(option.font);
    const auto *row = index.data(DownloadListModel::RowTextRole).value<const RowText *>();
    if (!row)
        return;
    const QHeaderView *header = headerOf(option);
    Cell cell{option.rect, option.direction == Qt::RightToLeft,
              bool(option.state & QStyle::State_Selected),
              header && !header->isSectionHidden(DownloadListModel::TimeLeftColumn)};
    const bool hover = option.state & QStyle::State_MouseOver;
    if (header && index.column() == actionColumn(*header) && row->action != RowAction::None) {
        const QRect link = actionRect(cell.rect, *row, option.font, option.direction, *header);
        paintLink(painter, link, *row, hover);
        cell.rect = inset(cell.rect, 0, link.width() + sideMargin, cell.isRtl);
    }
    if (index.column() == DownloadListModel::StatusColumn)
        cell.beside = roomBeside(option, *row);
    switch (index.column()) {
    case DownloadListModel::NameColumn: paintName(painter, cell, *row); break;
    case DownloadListModel::StatusColumn: paintStatus(painter, cell, *row); break;
    case DownloadListModel::SpeedColumn: paintFigures(painter, cell, *row); break;
    default:
        drawLine(painter, inset(cell.rect, 8, sideMargin, cell.isRtl), index.data().toString(),
                 m_faces.base, m_theme.tokens().text, Qt::AlignRight);
    }
}

void DownloadDelegate::paintName(QPainter *painter, const Cell &cell, const RowText &row) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool compact = m_density == Density::Compact;
    const int size = compact ? compactIconSize : iconSize;
    QRect icon(cell.rect.left() + sideMargin, cell.rect.top() + (cell.rect.height() - size) / 2,
               size, size);
    if (cell.isRtl)
        icon.moveLeft(cell.rect.right() - sideMargin - size);
    m_theme.icon(row.icon, IconInk::Text).paint(painter, icon);
    if (compact) {
        drawLine(painter, inset(cell.rect, compactTextStart, compactGap, cell.isRtl), row.name,
                 m_faces.base, tokens.text, Qt::AlignLeft, Qt::ElideMiddle);
        return;
    }
    const TwoLines lines(inset(cell.rect, textStart, columnGap, cell.isRtl),
                         m_faces.bold.metrics.height(), m_faces.small.metrics.height());
    // The end says what kind of file it is, and which of many.
    drawLine(painter, lines.upper, row.name, m_faces.bold, tokens.text, Qt::AlignLeft,
             Qt::ElideMiddle);
    drawLine(painter, lines.lower, row.detail, m_faces.small, tokens.dimText, Qt::AlignLeft);
}

void DownloadDelegate::paintBar(QPainter *painter, const QRectF &bar, const RowText &row,
                                const Cell &cell) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.isRtl) {
        // A file begins where reading does.
        painter->translate(2 * bar.center().x(), 0);
        painter->scale(-1, 1);
    }
    QPainterPath shape;
    shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    const Tokens &tokens = m_theme.tokens();
    painter->fillPath(shape,
                      cell.isSelected ? blended(tokens.text, tokens.selection, 0.15)
                                      : tokens.track);
    const QColor ink = inkOf(row.barTone, tokens);
    const double total = double(row.total);
    if (row.total > 0) {
        const auto fill = [&](double from, double to) {
            // A byte that is there is seen, be the file ever so large.
            const double left = bar.left() + bar.width() * qBound(0.0, from, 1.0);
            const double width = qMax(2.0, bar.width() * qBound(0.0, to - from, 1.0));
            painter->fillRect(QRectF(left, bar.top(), width, bar.height()), ink);
        };
        painter->setClipPath(shape);
        if (row.ranges.isEmpty() && row.received > 0)
            fill(0, double(row.received) / total);
        for (const ByteRange &range : row.ranges)
            fill(double(range.begin) / total, double(range.end) / total);
    }
    painter->restore();
}

/// What another column says is not said twice, and one line begins with what moves.
QString DownloadDelegate::statusOf(const RowText &row, const Cell &cell) const
{
    if (cell.hasTimeColumn && !row.statusBesideTime.isEmpty())
        return row.statusBesideTime;
    if (m_density == Density::Compact && !row.statusInLine.isEmpty())
        return row.statusInLine;
    return row.status;
}

void DownloadDelegate::paintStatus(QPainter *painter, const Cell &cell, const RowText &row) const
{
    if (m_density == Density::Compact) {
        paintCompactStatus(painter, cell, row);
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    const int gap = qMax(columnGap, -cell.beside);
    const QRect area = inset(cell.rect, 0, gap, cell.isRtl);
    const QRect words = inset(cell.rect, 0, cell.beside > 0 ? -cell.beside : gap, cell.isRtl);
    const QColor ink = inkOf(row.statusTone, tokens);
    const QString status = statusOf(row, cell);
    if (row.hasBar) {
        const TwoLines lines(area, m_faces.bold.metrics.height(), m_faces.small.metrics.height());
        const QRectF bar(lines.upper.left(), lines.upper.center().y() - barHeight / 2.0 + 1,
                         lines.upper.width(), barHeight);
        paintBar(painter, bar, row, cell);
        QRect under = lines.lower;
        under.setLeft(words.left());
        under.setRight(words.right());
        drawLine(painter, under, status, m_faces.small, ink, Qt::AlignLeft);
    } else if (!row.statusDetail.isEmpty()) {
        const TwoLines lines(words, m_faces.small.metrics.height(), m_faces.small.metrics.height());
        drawLine(painter, lines.upper, status, m_faces.small, ink, Qt::AlignLeft);
        drawLine(painter, lines.lower, row.statusDetail, m_faces.small, tokens.dimText,
                 Qt::AlignLeft);
    } else {
        drawLine(painter, words, status, m_faces.small, ink, Qt::AlignLeft);
    }
}

/// The bar before the words, as far as there is room for both.
void DownloadDelegate::paintCompactStatus(QPainter *painter, const Cell &cell,
                                          const RowText &row) const
{
    QRect area = inset(cell.rect, 0, compactGap, cell.isRtl);
    if (row.hasBar) {
        const int width = qMin(compactBarWidth, area.width() / 3);
        const int left = cell.isRtl ? area.right() + 1 - width : area.left();
        paintBar(painter, QRectF(left, area.center().y() - barHeight / 2.0 + 1, width, barHeight),
                 row, cell);
        area = inset(area, width + compactGap, 0, cell.isRtl);
    }
    area = inset(area, 0, -cell.beside, cell.isRtl);
    drawLine(painter, area, statusOf(row, cell), m_faces.small,
             inkOf(row.statusTone, m_theme.tokens()), Qt::AlignLeft);
}

int DownloadDelegate::actionColumn(const QHeaderView &header)
{
    for (const int column : {DownloadListModel::SpeedColumn, DownloadListModel::StatusColumn}) {
        if (!header.isSectionHidden(column))
            return column;
    }
    return DownloadListModel::NameColumn;
}

QRect DownloadDelegate::actionRect(const QRect &cell, const RowText &row, const QFont &font,
                                   Qt::LayoutDirection direction, const QHeaderView &header) const
{
    if (row.action == RowAction::None)
        return {};
    useFont(font);
    const bool rtl = direction == Qt::RightToLeft;
    const QRect area = inset(cell, 0, sideMargin, rtl);
    const int before = header.visualIndex(DownloadListModel::StatusColumn) + 1;
    const bool isBeside = actionColumn(header) == DownloadListModel::SpeedColumn
        && before == header.visualIndex(DownloadListModel::SpeedColumn);
    const int reach = isBeside ? header.sectionSize(DownloadListModel::StatusColumn) / 2 : 0;
    const int words = m_faces.smallBold.metrics.horizontalAdvance(row.actionText) + slip;
    const int width = qMin(area.width() + reach, words);
    const int height = m_faces.smallBold.metrics.height() + 8;
    const int left = rtl ? area.left() : area.right() + 1 - width;
    return QRect(left, area.top() + (area.height() - height) / 2, width, height);
}

void DownloadDelegate::paintLink(QPainter *painter, const QRect &area, const RowText &row,
                                 bool hover) const
{
    Face face = m_faces.smallBold;
    face.font.setUnderline(hover);
    drawLine(painter, area, row.actionText, face, m_theme.tokens().link, Qt::AlignRight);
}

void DownloadDelegate::paintFigures(QPainter *painter, const Cell &cell, const RowText &row) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect area = inset(cell.rect, 0, sideMargin, cell.isRtl);
    const bool isElsewhere = m_density == Density::Compact && row.figureIsSize;
    if (row.action != RowAction::None || isElsewhere)
        return;
    if (row.figureDetail.isEmpty() || m_density == Density::Compact) {
        const bool isFigure = row.figure.size() > 1;
        drawLine(painter, area, row.figure, m_faces.base, isFigure ? tokens.text : tokens.dimText,
                 Qt::AlignRight);
    } else {
        const TwoLines lines(area, m_faces.bold.metrics.height(), m_faces.small.metrics.height());
        drawLine(painter, lines.upper, row.figure, m_faces.base, tokens.text, Qt::AlignRight);
        drawLine(painter, lines.lower, row.figureDetail, m_faces.small, tokens.dimText,
                 Qt::AlignRight);
    }
}

} // namespace gannet
