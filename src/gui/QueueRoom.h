// SPDX-License-Identifier: MIT
#pragma once

#include "core/RoomForecast.h"
#include "gui/DiskRoom.h"
#include "gui/SlicedWork.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace gannet {

struct Download;
class DownloadSource;

/// Whether what is queued, running and waiting will fit on the disks; what is paused or has ended is not
/// to run. Looks at the rows in slices, some time after a change; asks the disks and adds up on a worker
/// thread. The source must outlive it. Main thread.
class QueueRoom : public QObject
{
    Q_OBJECT
public:
    /// Looks at most once in \a betweenMs.
    QueueRoom(const DownloadSource &source, DiskRoom disk, int betweenMs,
              QObject *parent = nullptr);

    const RoomForecast &forecast() const { return m_forecast; }
    /// Where the first that will not fit is to lie; empty: all will fit.
    QString lackingFolder() const { return m_lackingFolder; }
    /// Of the volume of that folder; -1: not known.
    qint64 lackingFreeBytes() const { return m_lackingFree; }

Q_SIGNALS:
    void changed();
    /// Something will not fit that would have before, or is new. Once for each download.
    void shortageBegan();

private:
    /// What the worker is to find out of a row.
    struct Row
    {
        DownloadId id{};
        int folder = 0;
        qint64 totalBytes = -1;
        qint64 receivedBytes = 0;
        qint64 lackedBytes = 0; ///< where the disk turned it away
        QString partPath; ///< empty: it has none
        bool isWriting = false; ///< its room has been found
    };
    struct Question
    {
        QList<Row> running;
        QList<Row> others;
        QStringList folders;
    };
    struct Answer
    {
        RoomForecast forecast;
        QString folder;
        qint64 freeBytes = -1;
        bool isNews = false;
        QSet<DownloadId> told;
    };

    void lookSoon();
    void look();
    void lookAt(const Download &download);
    void ask();
    static Answer answer(const Question &question, const DiskRoom &disk,
                         const QSet<DownloadId> &told);
    void take(const Answer &answer);

    const DownloadSource &m_source;
    const DiskRoom m_disk;
    const int m_betweenMs;
    SlicedWork m_work;
    QTimer m_timer;
    QElapsedTimer m_looked; ///< since the last look began
    QList<DownloadId> m_ids; ///< of that look
    qsizetype m_next = 0;
    Question m_question;
    QHash<QString, int> m_folders;
    bool m_isAsking = false;
    RoomForecast m_forecast;
    QString m_lackingFolder;
    qint64 m_lackingFree = -1;
    QSet<DownloadId> m_told; ///< what was said already; a hundred thousand are added on the worker
};

} // namespace gannet
