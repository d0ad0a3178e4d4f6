// SPDX-License-Identifier: MIT
#pragma once

#include "gui/SpeedHistory.h"

#include <QWidget>

class QPainterPath;

namespace gannet {

class Theme;

/// Draws a series of speeds as a line over a filled area, the newest at the right. Paints only when
/// it is given other figures; the theme must outlive it. Main thread.
class SpeedGraph : public QWidget
{
    Q_OBJECT
public:
    explicit SpeedGraph(const Theme &theme, QWidget *parent = nullptr);

    /// \a isLive: its end is now, else when the download stopped.
    void setSeries(const SpeedSeries &series, bool isLive = true);
    QSize sizeHint() const override { return QSize(320, 96); }
    QSize minimumSizeHint() const override { return QSize(120, 40); }

    /// The next of 1, 2 and 5 times a power of ten: what the top of the graph stands for.
    static double niceCeiling(double speed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QPainterPath curve(const QRectF &plot, double ceiling) const;

    const Theme &m_theme;
    SpeedSeries m_series;
    bool m_isLive = true;
};

} // namespace gannet
