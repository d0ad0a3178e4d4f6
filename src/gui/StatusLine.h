// SPDX-License-Identifier: MIT
#pragma once

#include "gui/FreeSpace.h"

#include <QWidget>

class QLabel;

namespace gannet {

class DownloadCounts;
class DownloadSource;
class Theme;

/// The line at the foot of the window: speed of all, what runs, room on the disk. Main thread;
/// source and counts must outlive it.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const DownloadSource &source, const DownloadCounts &counts, const Theme &theme,
               QWidget *parent = nullptr);

    void setFolder(const QString &folder);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void updateFreeSpace();

    const DownloadSource &m_source;
    const DownloadCounts &m_allCounts;
    const Theme &m_theme;
    FreeSpace m_freeSpace;
    QLabel *m_speed;
    QLabel *m_counts;
    QLabel *m_room;
};

} // namespace gannet
