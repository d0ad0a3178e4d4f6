// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionFigures.h"
#include "core/Download.h"
#include "core/TimelineEvent.h"

#include <QObject>

namespace gannet {

/// What the window reads of the list. Implemented over DownloadManager, and by a made-up list
/// for tests and pictures. Main thread; no call waits.
class DownloadSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isReady() const = 0;
    /// Ids in the order of the list.
    virtual const QList<DownloadId> &ids() const = 0;
    /// Valid until the next change; null for an unknown id.
    virtual const Download *find(DownloadId id) const = 0;
    virtual Progress progress(DownloadId id) const = 0;
    /// When a waiting download is tried again; invalid for others.
    virtual QDateTime waitingUntil(DownloadId id) const = 0;
    /// What happened to it since the program started, in the order of time.
    virtual QList<TimelineEvent> timeline(DownloadId id) const = 0;
    /// Of the download that is watched, while it runs; see DownloadCommands::watchConnections().
    virtual QList<ConnectionFigures> connections(DownloadId id) const = 0;
    virtual int runningCount() const = 0;
    virtual int queuedCount() const = 0;
    virtual double totalBytesPerSecond() const = 0;
    /// How many DownloadCommands::undoRemove() would bring back.
    virtual int undoableCount() const = 0;

Q_SIGNALS:
    void ready();
    void added(const QList<gannet::DownloadId> &ids);
    void changed(const QList<gannet::DownloadId> &ids);
    void progressed(const QList<gannet::DownloadId> &ids);
    void removed(const QList<gannet::DownloadId> &ids);
    /// They are in ids() again, where they were.
    void restored(const QList<gannet::DownloadId> &ids);
    void undoableChanged();
    /// ids() has another order.
    void reordered();
};

} // namespace gannet
