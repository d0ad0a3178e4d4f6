// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "gui/DownloadCounts.h"
#include "gui/SpeedHistory.h"

#include <QElapsedTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace gannet {

class DownloadSource;
class ElidedLabel;
class SpeedChart;
class SpeedRecorder;
class Theme;

/// The page of the detail panel while nothing is selected: all downloads together, how fast they are,
/// how many there are of each state, and what went wrong with how many. Does nothing while it is
/// hidden. Main thread; what it is given must outlive it.
class QueuePage : public QWidget
{
    Q_OBJECT
public:
    QueuePage(const DownloadSource &source, const DownloadCounts &counts,
              const SpeedRecorder &speeds, const Theme &theme, QWidget *parent = nullptr);

    /// Figures changed; what changes a state is heard of.
    void refresh();
    SpeedSpan span() const;
    void setSpan(SpeedSpan span);

Q_SIGNALS:
    void spanChosen();
    void selectRequested(const QList<gannet::DownloadId> &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One line of what went wrong, and the button that selects whom it happened to.
    struct Line
    {
        QList<DownloadCounts::Trouble> troubles;
        ElidedLabel *words = nullptr;
        QToolButton *select = nullptr;
    };

    void buildLines();
    void updateWords();
    void updateLines();
    void show(const Line &line) const;
    void updateGraph();
    void select(const Line &line);

    const DownloadSource &m_source;
    const DownloadCounts &m_counts;
    const SpeedRecorder &m_speeds;
    const Theme &m_theme;
    QElapsedTimer m_drawn; ///< since the graph was; invalid: draw at once
    ElidedLabel *m_moving; ///< what runs, and how fast
    ElidedLabel *m_resting; ///< what does not
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    QLabel *m_hint;
    SpeedChart *m_chart;
};

} // namespace gannet
