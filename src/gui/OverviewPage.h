// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionFigures.h"
#include "gui/DetailPage.h"
#include "gui/RowText.h"
#include "gui/SpeedHistory.h"
#include "text/BottleneckText.h"

#include <QElapsedTimer>

class QBoxLayout;
class QLabel;
class QTreeView;

namespace gannet {

class ConnectionsModel;
class DownloadSource;
class Preferences;
class SegmentBar;
class SpeedChart;
class SpeedRecorder;
class Theme;
class WhyCard;
struct Download;
struct Progress;

/// How a download goes: its parts, its connections, its speed over time, and why it is no faster.
/// Main thread; what it is given must outlive it.
class OverviewPage : public DetailPage
{
    Q_OBJECT
public:
    OverviewPage(const DownloadSource &source, const SpeedRecorder &speeds,
                 const Preferences &preferences, const Theme &theme, QWidget *parent = nullptr);

    void showDownload(DownloadId id) override;
    void refresh() override;

    SpeedSpan span() const;
    void setSpan(SpeedSpan span);

Q_SIGNALS:
    void actionTriggered(gannet::SpeedAction action);
    void helpRequested(gannet::DownloadId id, gannet::RowAction help);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildParts();
    QWidget *buildSpeed();
    void updateGraph();
    void updateCard(const Download &download, const Progress &progress);
    void explainSpeed(const Download &download, const Progress &progress);
    void widenStates(const QList<ConnectionFigures> &connections);
    void updateLine(const Download &download, const Progress &progress);
    void arrange();

    const DownloadSource &m_source;
    const SpeedRecorder &m_speeds;
    const Preferences &m_preferences;
    const Theme &m_theme;
    DownloadId m_id{};
    QElapsedTimer m_drawn; ///< since the graph was; invalid: draw at once
    QElapsedTimer m_said; ///< since the card named its figures; invalid: say at once
    Bottleneck m_bottleneck = Bottleneck::Unknown; ///< that the card speaks of
    QBoxLayout *m_columns;
    QWidget *m_beside = nullptr; ///< speed and card
    SegmentBar *m_bar;
    QLabel *m_line;
    ConnectionsModel *m_connections;
    QTreeView *m_list;
    SpeedChart *m_chart;
    WhyCard *m_card;
};

} // namespace gannet
