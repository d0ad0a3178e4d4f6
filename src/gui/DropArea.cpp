// SPDX-License-Identifier: MIT
#include "gui/DropArea.h"

#include "gui/Contrast.h"
#include "gui/Theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int iconSize = 48;

/// A piece of the line of keys: plain words, or a key cap.
struct Piece
{
    QString text;
    bool isKey = false;
};

/// "or press [Ctrl][V] to paste" from a translated sentence with the keys between braces.
QList<Piece> pieces(const QString &sentence)
{
    QList<Piece> result;
    qsizetype from = 0;
    while (from < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0) {
            result += {sentence.mid(from), false};
            break;
        }
        if (open > from)
            result += {sentence.mid(from, open - from), false};
        const QStringList keys = sentence.mid(open + 1, close - open - 1).split(u'+');
        for (const QString &key : keys)
            result += {key, true};
        from = close + 1;
    }
    return result;
}

} // namespace

DropArea::DropArea(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_title(tr("Drop links here"))
{
    if (kind == Kind::Veil)
        setAttribute(Qt::WA_TransparentForMouseEvents);
    else
        setFocusPolicy(Qt::TabFocus);
    setAccessibleName(m_title);
    setAccessibleDescription(
        tr("The list is empty. Press %1 to paste links, %2 to type them.")
            .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText),
                 QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DropArea::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void DropArea::setActive(bool active)
{
    m_isActive = active;
    update();
}

void DropArea::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT activated(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void DropArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void DropArea::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void DropArea::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QWidget::focusOutEvent(event);
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens.window;
    if (m_kind == Kind::Veil)
        ground.setAlphaF(0.92f);
    painter.fillRect(rect(), ground);

    const int margin = m_kind == Kind::Veil ? 16 : qMin(width() / 8, height() / 6);
    const QRectF area = QRectF(rect()).adjusted(margin + 1, margin + 1, -margin - 1, -margin - 1);
    QPen pen(tokens.accent, m_showsFocus ? 2.5 : 1.5);
    if (!m_showsFocus)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(blended(tokens.accent, tokens.window, m_isActive ? 0.16 : 0.07));
    painter.drawRoundedRect(area, 16, 16);

    QFont title = Theme::scaledFont(font(), 1.4);
    title.setBold(true);
    const QFontMetrics titleMetrics(title);
    const bool full = m_kind == Kind::EmptyList;
    const int lineHeight = fontMetrics().height() + 12;
    const int block = iconSize + 8 + titleMetrics.height() + (full ? 6 + 2 * lineHeight : 0);
    QRect line(rect().left(), int(area.center().y()) - block / 2, width(), iconSize);
    QRect icon(0, 0, iconSize, iconSize);
    icon.moveCenter(line.center());
    m_theme.icon(u"drop"_s, IconInk::Link).paint(&painter, icon);

    line.translate(0, iconSize + 8);
    line.setHeight(titleMetrics.height());
    painter.setFont(title);
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignCenter, m_title);
    if (!full)
        return;

    line.translate(0, titleMetrics.height() + 6);
    line.setHeight(lineHeight);
    painter.setFont(font());
    painter.setPen(tokens.dimText);
    painter.drawText(line, Qt::AlignCenter,
                     tr("a link, a page's text, or a .txt list with a thousand of them"));
    line.translate(0, lineHeight);
    paintKeys(painter, line);
}

void DropArea::paintKeys(QPainter &painter, const QRect &line) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString paste = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    const QString add = QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText);
    //: %1 and %2 are keys such as Ctrl+V; the braces stay around them.
    const QList<Piece> parts = pieces(
        tr("or press {%1} to paste, {%2} to type them").arg(paste, add));
    const QFont capFont = Theme::smallFont(font());
    const QFontMetrics capMetrics(capFont);
    constexpr int padding = 7;
    constexpr int gap = 3;
    const auto width = [&](const Piece &piece) {
        return piece.isKey ? qMax(capMetrics.horizontalAdvance(piece.text) + 2 * padding, 22) + gap
                           : fontMetrics().horizontalAdvance(piece.text);
    };
    int total = 0;
    for (const Piece &piece : parts)
        total += width(piece);
    int x = line.center().x() - total / 2;
    for (const Piece &piece : parts) {
        const int advance = width(piece);
        QRect cell(x, line.top(), advance, line.height());
        if (piece.isKey) {
            QRectF cap(x + gap / 2.0, 0, advance - gap, capMetrics.height() + 6);
            cap.moveTop(std::floor(line.center().y() - cap.height() / 2) + 0.5);
            painter.setPen(QPen(tokens.line, 1));
            painter.setBrush(tokens.side);
            painter.drawRoundedRect(cap, 4, 4);
            painter.setFont(capFont);
            painter.setPen(tokens.text);
            painter.drawText(cap, Qt::AlignCenter, piece.text);
        } else {
            painter.setFont(font());
            painter.setPen(tokens.dimText);
            painter.drawText(cell, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                             piece.text);
        }
        x += advance;
    }
}

} // namespace gannet
