// SPDX-License-Identifier: MIT
#include "gui/SegmentBar.h"

#include "gui/Contrast.h"
#include "gui/RowTone.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QPainter>
#include <QPainterPath>

namespace gannet {

namespace {
constexpr double corner = 4;
constexpr double headWidth = 3;

} // namespace

SegmentBar::SegmentBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Parts of the file"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentBar::setParts(const Progress &progress, const QList<qint64> &heads, DownloadState state)
{
    if (progress == m_progress && heads == m_heads && state == m_state)
        return;
    m_progress = progress;
    m_heads = heads;
    m_state = state;
    setAccessibleDescription(spokenValue());
    update();
}

QString SegmentBar::spokenValue() const
{
    QString part = m_progress.totalBytes > 0
        ? tr("%Ln percent is here", nullptr,
             percent(m_progress.receivedBytes, m_progress.totalBytes))
        : tr("%1 are here, of an unknown size").arg(formatSize(m_progress.receivedBytes));
    if (m_heads.isEmpty())
        return part;
    //: %1 is how much of a file is here.
    return tr("%1, %Ln connection(s) at work", nullptr, int(m_heads.size())).arg(part);
}

int SegmentBar::percentage() const
{
    return qMax(0, percent(m_progress.receivedBytes, m_progress.totalBytes));
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(rect());
    if (isRightToLeft()) {
        // A file begins where reading does.
        painter.translate(bar.width(), 0);
        painter.scale(-1, 1);
    }
    QPainterPath shape;
    shape.addRoundedRect(bar, corner, corner);
    painter.fillPath(shape, blended(tokens.text, tokens.side, 0.08));
    painter.setClipPath(shape);
    const double total = double(m_progress.totalBytes);
    const bool isDone = m_state == DownloadState::Finished;
    const QColor ink = inkOf(barTone(m_state), tokens);
    if (total <= 0) {
        // Without a size there is no place for what is here: it is said in words.
        if (isDone)
            painter.fillRect(bar, ink);
        return;
    }
    QList<ByteRange> ranges = m_progress.ranges;
    if (ranges.isEmpty() && m_progress.receivedBytes > 0)
        ranges = {{0, m_progress.receivedBytes}};
    const auto x = [&](qint64 offset) {
        return bar.width() * qBound(0.0, double(offset) / total, 1.0);
    };
    for (const ByteRange &range : std::as_const(ranges))
        painter.fillRect(QRectF(x(range.begin), 0, qMax(1.5, x(range.end) - x(range.begin)),
                                bar.height()),
                         ink);
    for (const qint64 head : std::as_const(m_heads))
        painter.fillRect(QRectF(qMin(x(head), bar.width() - headWidth), 0, headWidth, bar.height()),
                         tokens.text);
}

} // namespace gannet
