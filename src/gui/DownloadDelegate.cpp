// SPDX-License-Identifier: MIT
#include "gui/DownloadDelegate.h"

#include "gui/Contrast.h"
#include "gui/DownloadListModel.h"
#include "gui/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace gannet {

namespace {

constexpr int sideMargin = 16;
constexpr int iconSize = 20;
constexpr int textStart = 50; ///< of the name, from the edge of the list
constexpr int columnGap = 24;
constexpr int barHeight = 6;
constexpr int leastRowHeight = 60;

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
}

DownloadDelegate::DownloadDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_faces(QApplication::font())
    , m_elided(2000)
{ }

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
    return qMax(leastRowHeight,
                m_faces.bold.metrics.height() + m_faces.small.metrics.height() + 24);
}

QSize DownloadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QSize(80, rowHeight(option.font));
}

QColor DownloadDelegate::toneColor(RowTone tone) const
{
    const Tokens &tokens = m_theme.tokens();
    switch (tone) {
    case RowTone::Accent: return tokens.accent;
    case RowTone::Dim: return tokens.dimText;
    case RowTone::Finished: return tokens.finished;
    case RowTone::Waiting: return tokens.waiting;
    case RowTone::Failed: return tokens.failed;
    }
    return tokens.text;
}

void DownloadDelegate::drawLine(QPainter *painter, const QRect &line, const QString &text,
                                const Face &face, const QColor &ink, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    const QString key = text + QChar(face.tag) + QString::number(line.width());
    QString *shown = m_elided.object(key);
    if (!shown) {
        shown = new QString(face.metrics.elidedText(text, Qt::ElideRight, line.width()));
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
    switch (index.column()) {
    case DownloadListModel::NameColumn:
        paintName(painter, option.rect, *row, option.direction == Qt::RightToLeft);
        break;
    case DownloadListModel::StatusColumn:
        paintStatus(painter, option.rect, *row, option.state & QStyle::State_Selected);
        break;
    case DownloadListModel::SpeedColumn:
        paintFigures(painter, option.rect, *row, option.state & QStyle::State_MouseOver);
        break;
    default:
        drawLine(painter, option.rect.adjusted(8, 0, -sideMargin, 0), index.data().toString(),
                 m_faces.base, m_theme.tokens().text, Qt::AlignRight);
    }
}

void DownloadDelegate::paintName(QPainter *painter, const QRect &cell, const RowText &row,
                                 bool rtl) const
{
    const Tokens &tokens = m_theme.tokens();
    QRect icon(cell.left() + sideMargin, cell.top() + (cell.height() - iconSize) / 2, iconSize,
               iconSize);
    QRect text = cell.adjusted(textStart, 0, -columnGap, 0);
    if (rtl) {
        icon.moveLeft(cell.right() - sideMargin - iconSize);
        text = cell.adjusted(columnGap, 0, -textStart, 0);
    }
    m_theme.icon(row.icon, IconInk::Text).paint(painter, icon);
    const TwoLines lines(text, m_faces.bold.metrics.height(), m_faces.small.metrics.height());
    drawLine(painter, lines.upper, row.name, m_faces.bold, tokens.text, Qt::AlignLeft);
    drawLine(painter, lines.lower, row.detail, m_faces.small, tokens.dimText, Qt::AlignLeft);
}

void DownloadDelegate::paintBar(QPainter *painter, const QRectF &bar, const RowText &row,
                                bool selected) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    const Tokens &tokens = m_theme.tokens();
    painter->fillPath(shape,
                      selected ? blended(tokens.text, tokens.selection, 0.15) : tokens.track);
    const QColor ink = toneColor(row.barTone);
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

void DownloadDelegate::paintStatus(QPainter *painter, const QRect &cell, const RowText &row,
                                   bool selected) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect area = cell.adjusted(0, 0, -columnGap, 0);
    const QColor ink = toneColor(row.statusTone);
    if (row.hasBar) {
        const TwoLines lines(area, m_faces.bold.metrics.height(), m_faces.small.metrics.height());
        const QRectF bar(lines.upper.left(), lines.upper.center().y() - barHeight / 2.0 + 1,
                         lines.upper.width(), barHeight);
        paintBar(painter, bar, row, selected);
        drawLine(painter, lines.lower, row.status, m_faces.small, ink, Qt::AlignLeft);
    } else if (!row.statusDetail.isEmpty()) {
        const TwoLines lines(area, m_faces.small.metrics.height(), m_faces.small.metrics.height());
        drawLine(painter, lines.upper, row.status, m_faces.small, ink, Qt::AlignLeft);
        drawLine(painter, lines.lower, row.statusDetail, m_faces.small, tokens.dimText,
                 Qt::AlignLeft);
    } else {
        drawLine(painter, area, row.status, m_faces.small, ink, Qt::AlignLeft);
    }
}

QRect DownloadDelegate::actionRect(const QRect &cell, const RowText &row, const QFont &font) const
{
    if (row.action == RowAction::None)
        return {};
    useFont(font);
    const QRect area = cell.adjusted(0, 0, -sideMargin, 0);
    const int width = qMin(area.width(),
                           m_faces.smallBold.metrics.horizontalAdvance(row.actionText));
    const int height = m_faces.smallBold.metrics.height() + 8;
    return QRect(area.right() + 1 - width, area.top() + (area.height() - height) / 2, width,
                 height);
}

void DownloadDelegate::paintFigures(QPainter *painter, const QRect &cell, const RowText &row,
                                    bool hover) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect area = cell.adjusted(0, 0, -sideMargin, 0);
    if (row.action != RowAction::None) {
        Face face = m_faces.smallBold;
        face.font.setUnderline(hover);
        drawLine(painter, area, row.actionText, face, tokens.link, Qt::AlignRight);
    } else if (row.figureDetail.isEmpty()) {
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
