// SPDX-License-Identifier: MIT
#include "gui/SpeedGraph.h"

#include "gui/Contrast.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gannet {

namespace {
constexpr int headHeight = 26; ///< above the plot: what its top stands for
} // namespace

SpeedGraph::SpeedGraph(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Speed over time"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

double SpeedGraph::niceCeiling(double speed)
{
    if (!(speed > 1))
        return 1;
    const double unit = std::pow(10.0, std::floor(std::log10(speed)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (speed <= factor * unit)
            return factor * unit;
    }
    return 10 * unit;
}

void SpeedGraph::setSeries(const SpeedSeries &series, bool isLive)
{
    if (series.speeds == m_series.speeds && series.fullCount == m_series.fullCount
        && isLive == m_isLive)
        return;
    m_series = series;
    m_isLive = isLive;
    describe();
    update();
}

void SpeedGraph::describe()
{
    if (m_series.speeds.isEmpty()) {
        setAccessibleDescription(tr("No speed was measured since Gannet was started"));
        return;
    }
    const auto [least, most] = std::minmax_element(m_series.speeds.cbegin(),
                                                   m_series.speeds.cend());
    const qint64 span = m_series.stepMs * m_series.speeds.size();
    setAccessibleDescription(tr("In the last %1: now %2, at least %3, at most %4.")
                                 .arg(formatDuration(span),
                                      formatSpeed(m_series.speeds.constLast()), formatSpeed(*least),
                                      formatSpeed(*most)));
}

QPainterPath SpeedGraph::curve(const QRectF &plot, double ceiling) const
{
    const qsizetype count = m_series.speeds.size();
    const double step = plot.width() / std::max(1, std::max(m_series.fullCount, int(count)) - 1);
    const auto at = [&](qsizetype i) {
        return QPointF(plot.right() - step * double(count - 1 - i),
                       plot.bottom() - plot.height() * std::min(1.0, m_series.speeds[i] / ceiling));
    };
    // Level at a peak, and never steeper than its neighbours allow: it shows no more than was measured.
    const auto rise = [&](qsizetype i) {
        if (i == 0 || i == count - 1)
            return 0.0;
        const double before = at(i).y() - at(i - 1).y();
        const double after = at(i + 1).y() - at(i).y();
        return before * after > 0 ? 2 * before * after / (before + after) : 0.0;
    };
    QPainterPath path(at(0));
    for (qsizetype i = 1; i < count; ++i)
        path.cubicTo(at(i - 1) + QPointF(step / 3, rise(i - 1) / 3),
                     at(i) - QPointF(step / 3, rise(i) / 3), at(i));
    return path;
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = Theme::scaledFont(font(), 0.8);
    painter.setFont(small);
    const QRectF plot = QRectF(rect()).adjusted(0, headHeight, 0, -1);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (m_series.speeds.isEmpty()) {
        painter.setPen(tokens.dimText);
        painter.drawText(rect(), Qt::AlignCenter,
                         tr("No speed was measured since Gannet was started"));
        return;
    }
    const double most = *std::max_element(m_series.speeds.cbegin(), m_series.speeds.cend());
    const double ceiling = niceCeiling(most);
    painter.drawLine(plot.topLeft(), plot.topRight());
    const QPainterPath path = curve(plot, ceiling);
    QPainterPath area = path;
    area.lineTo(plot.bottomRight());
    area.lineTo(path.elementAt(0).x, plot.bottom());
    area.closeSubpath();
    painter.fillPath(area, blended(tokens.accent, tokens.side, 0.12));
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setClipRect(rect());
    painter.drawPath(path);
    painter.setPen(tokens.dimText);
    painter.drawText(QRect(0, 0, width(), headHeight - 2), Qt::AlignVCenter | Qt::AlignLeading,
                     formatSpeed(ceiling));
    if (m_isLive)
        painter.drawText(rect().adjusted(0, 0, -6, -3),
                         Qt::AlignBottom | Qt::AlignAbsolute | Qt::AlignRight, tr("now"));
}

} // namespace gannet
