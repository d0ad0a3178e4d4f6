// SPDX-License-Identifier: MIT
#pragma once

#include "gui/SpeedHistory.h"

#include <QWidget>

namespace gannet {

class SegmentedSwitch;
class SpeedGraph;
class Theme;

/// A history of speeds as a graph, and the switch for how much of it is shown. Main thread; the theme
/// must outlive it.
class SpeedChart : public QWidget
{
    Q_OBJECT
public:
    explicit SpeedChart(const Theme &theme, QWidget *parent = nullptr);

    SpeedSpan span() const;
    /// What is shown stays as it is until the next setHistory().
    void setSpan(SpeedSpan span);
    /// \a history, null: nothing was measured, is read now and not kept. \a isLive: its end is now.
    void setHistory(const SpeedHistory *history, bool isLive);

Q_SIGNALS:
    void spanChosen();

private:
    SpeedGraph *m_graph;
    SegmentedSwitch *m_spans;
};

} // namespace gannet
