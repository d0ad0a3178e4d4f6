// SPDX-License-Identifier: MIT
#pragma once

#include "gui/RowText.h"
#include "gui/SpeedRecorder.h"
#include "text/BottleneckText.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace gannet {

class DetailPage;
class DownloadCounts;
class DownloadCommands;
class DownloadSource;
class OverviewPage;
class Preferences;
class QueuePage;
class SegmentBar;
class SegmentedSwitch;
class Theme;

/// What is known of the selected download, below the list: how it goes, what happened, its file; of all
/// together where none is selected. It is as high then too: a click on a row would else move the list
/// under the pointer, and a double click meet another row. Only while it is seen does it read figures
/// and have connections watched. Owns its pages and the history of speeds; what it is given must
/// outlive it. Main thread.
class DetailPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Overview, Log, File };

    DetailPanel(const DownloadSource &source, const DownloadCounts &counts,
                DownloadCommands &commands, Preferences &preferences, const Theme &theme,
                QWidget *parent = nullptr);
    ~DetailPanel() override;

    void setSelection(const QList<DownloadId> &ids);
    void setPage(Page page);
    SpeedRecorder &speeds() { return m_speeds; }
    void remember() const;

    QSize sizeHint() const override { return QSize(600, 208); }
    QSize minimumSizeHint() const override { return QSize(320, 140); }

Q_SIGNALS:
    void actionTriggered(gannet::SpeedAction action);
    void helpRequested(gannet::DownloadId id, gannet::RowAction help);
    void selectRequested(const QList<gannet::DownloadId> &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPages(const Theme &theme);
    void applyTheme();
    /// The one download that is shown; 0 where none or several are selected.
    DownloadId single() const;
    DetailPage *page() const;
    void onFigures(const QList<DownloadId> &ids);
    void showSelection();
    void showSummary();
    void updateWatch();

    const DownloadSource &m_source;
    DownloadCommands &m_commands;
    Preferences &m_preferences;
    const Theme &m_theme;
    SpeedRecorder m_speeds;
    QList<DownloadId> m_selection;
    DownloadId m_watched{};
    QTimer m_summary; ///< many changes of a turn are summed up once
    QLabel *m_title;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_stack;
    QWidget *m_calm; ///< where several are shown
    SegmentBar *m_bar; ///< of several together
    QLabel *m_hint;
    OverviewPage *m_overview = nullptr;
    QueuePage *m_queue; ///< where none is
    std::array<DetailPage *, 3> m_pages{};
};

} // namespace gannet
