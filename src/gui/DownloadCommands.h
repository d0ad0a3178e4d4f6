// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

namespace gannet {

/// What the window may ask for. Each acts on those downloads whose state allows it. Main thread.
class DownloadCommands
{
public:
    enum class Start { Now, Paused };
    /// In the list, which is the order of the queue; at the top what runs already goes on.
    enum class Place { End, Top };
    enum class FinishedFile { Keep, Trash };

    virtual ~DownloadCommands() = default;

    virtual void add(const QList<Request> &requests, Start start, Place place) = 0;
    virtual void pause(const QList<DownloadId> &ids) = 0;
    virtual void resume(const QList<DownloadId> &ids) = 0;
    virtual void cancel(const QList<DownloadId> &ids) = 0;
    virtual void retry(const QList<DownloadId> &ids) = 0;
    virtual void restart(const QList<DownloadId> &ids) = 0;
    /// Off the list at once; for good with the next removal, or when it is settled.
    virtual void remove(const QList<DownloadId> &ids, FinishedFile file) = 0;
    virtual void undoRemove() = 0;
    virtual void settleRemove() = 0;
    /// Another first link, for the bytes that are here.
    virtual void replaceLink(DownloadId id, const QUrl &url) = 0;
    /// Try again with these credentials; they are kept in memory only.
    virtual void signIn(const QList<DownloadId> &ids, const QString &userName,
                        const QString &password) = 0;
    /// Begin anew in another folder.
    virtual void setFolder(const QList<DownloadId> &ids, const QString &folder) = 0;
    /// To before \a before in the list; 0: to its end. They keep their own order.
    virtual void move(const QList<DownloadId> &ids, DownloadId before) = 0;
    /// Before all others, even where one that runs must make way.
    virtual void startNow(const QList<DownloadId> &ids) = 0;
    /// In bytes a second, 0: no limit, of each of them; beside the limit of all.
    virtual void limitSpeed(const QList<DownloadId> &ids, qint64 rate) = 0;
    /// At most so many of each of them, 1 to 16; 0: as in the preferences.
    virtual void limitConnections(const QList<DownloadId> &ids, int count) = 0;
    virtual void pauseAll() = 0;
    virtual void resumeAll() = 0;
    /// Figures of the connections of this download are wanted, and of no other; 0: of none.
    virtual void watchConnections(DownloadId id) = 0;
};

} // namespace gannet
