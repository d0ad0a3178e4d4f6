// SPDX-License-Identifier: MIT
#include "gui/SpeedChart.h"

#include "gui/SegmentedSwitch.h"
#include "gui/SpeedGraph.h"
#include "text/Format.h"

#include <QGridLayout>

#include <algorithm>

namespace gannet {

namespace {
constexpr qint64 minuteMs = 60'000;
} // namespace

SpeedChart::SpeedChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_graph(new SpeedGraph(theme, this))
    , m_spans(
          new SegmentedSwitch({formatDuration(minuteMs), formatDuration(10 * minuteMs), tr("All")},
                              tr("Time that the graph shows"), SegmentedSwitch::Weight::Quiet,
                              this))
{
    // The switch lies in the line that the graph leaves to the figure of its scale.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_graph, 0, 0);
    layout->addWidget(m_spans, 0, 0, Qt::AlignTop | Qt::AlignTrailing);
    connect(m_spans, &SegmentedSwitch::chosen, this, &SpeedChart::spanChosen);
}

SpeedSpan SpeedChart::span() const { return SpeedSpan(m_spans->current()); }

void SpeedChart::setSpan(SpeedSpan span) { m_spans->setCurrent(int(span)); }

void SpeedChart::setHistory(const SpeedHistory *history, bool isLive)
{
    SpeedSeries series = history ? history->series(span()) : SpeedSeries();
    // What came between two looks was measured as nothing.
    const bool isFlat = std::all_of(series.speeds.cbegin(), series.speeds.cend(),
                                    [](double speed) { return speed <= 0; });
    if (!isLive && isFlat)
        series = {};
    m_graph->setSeries(series, isLive);
    m_spans->setVisible(!series.speeds.isEmpty());
}

} // namespace gannet
