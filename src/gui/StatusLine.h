// SPDX-License-Identifier: MIT
#pragma once

#include "gui/FreeSpace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gannet {

class DownloadCounts;
class DownloadSource;
class Theme;

/// What is said of the room on the disks. A value.
struct RoomWords
{
    QString lacking; ///< "3 of 14 will not fit"; empty: all will
    QString unknown; ///< "2 sizes unknown"; empty: none is
    QString explanation; ///< of lacking, at length
    qint64 freeBytes = -1; ///< of the volume that lacks room; -1: not one volume, or not known
};

/// The line at the foot of the window: speed of all, what runs, room on the disk. Main thread;
/// source and counts must outlive it.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const DownloadSource &source, const DownloadCounts &counts, const Theme &theme,
               QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    void setRoom(const RoomWords &words);

Q_SIGNALS:
    /// The downloads that will not fit are to be seen.
    void lackingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void updateFreeSpace();
    void applyTheme();

    const DownloadSource &m_source;
    const DownloadCounts &m_allCounts;
    const Theme &m_theme;
    FreeSpace m_freeSpace;
    QLabel *m_speed;
    QLabel *m_counts;
    QLabel *m_room;
    QToolButton *m_lacking;
    RoomWords m_words;
};

} // namespace gannet
