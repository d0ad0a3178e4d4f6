// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

namespace gannet {

/// What the window may ask for. Each acts on those downloads whose state allows it. Main thread.
class DownloadCommands
{
public:
    enum class Start { Now, Paused };
    enum class FinishedFile { Keep, Trash };

    virtual ~DownloadCommands() = default;

    virtual void add(const QList<Request> &requests, Start start) = 0;
    virtual void pause(const QList<DownloadId> &ids) = 0;
    virtual void resume(const QList<DownloadId> &ids) = 0;
    virtual void cancel(const QList<DownloadId> &ids) = 0;
    virtual void retry(const QList<DownloadId> &ids) = 0;
    virtual void restart(const QList<DownloadId> &ids) = 0;
    virtual void remove(const QList<DownloadId> &ids, FinishedFile file) = 0;
    /// To before \a before in the list; 0: to its end. They keep their own order.
    virtual void move(const QList<DownloadId> &ids, DownloadId before) = 0;
    /// Before all others, even where one that runs must make way.
    virtual void startNow(const QList<DownloadId> &ids) = 0;
    /// In bytes a second, 0: no limit, of each of them; beside the limit of all.
    virtual void limitSpeed(const QList<DownloadId> &ids, qint64 rate) = 0;
    virtual void pauseAll() = 0;
    virtual void resumeAll() = 0;
    /// Figures of the connections of this download are wanted, and of no other; 0: of none.
    virtual void watchConnections(DownloadId id) = 0;
};

} // namespace gannet
