// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionFigures.h"
#include "core/Download.h"
#include "core/EngineSettings.h"
#include "core/HostProfile.h"
#include "core/RetryPolicy.h"
#include "core/TimelineEvent.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace gannet {

class DownloadStore;
struct StoredList;

/// Owns every Download and is the only one that changes a state. Lives on the main thread,
/// waits for nothing: rows go to the store, attempts to the TransferPool, file chores to the
/// disk pool, and their answers come back as events. Without a store (gannet-get) nothing is
/// kept but part files and checkpoints.
class DownloadManager : public QObject
{
    Q_OBJECT
public:
    enum class StartMode { Start, Paused };
    enum class RemoveMode { KeepFile, TrashFile };
    /// In the list, which is the order of the queue.
    enum class Place { End, Top };

    /// \a store may be null, is not owned, must outlive this.
    explicit DownloadManager(const EngineSettings &settings, DownloadStore *store = nullptr,
                             QObject *parent = nullptr);
    /// Stops what runs and waits for it; call shutDown() first to do so without blocking.
    ~DownloadManager() override;

    /// Who says whether there is a network, asked on pool threads; else the system. Before start().
    void setNetworkProbe(NetworkProbe probe);
    /// Reads the list, then runs what is queued; ends in ready(). Call once.
    void start();
    bool isReady() const;

    const EngineSettings &settings() const;
    /// Takes effect at once: a higher limit starts more, a lower one stops none.
    void setSettings(const EngineSettings &settings);

    /// What was learned about the servers; kept in the store, where there is one.
    HostProfiles hostProfiles() const;
    void setHostProfiles(const HostProfiles &hosts);

    /// Adds rows behind or before the others, in this order. They are in the list, and added() names them,
    /// once the store has committed them. What runs goes on.
    void add(const QList<Request> &requests, StartMode mode, Place place = Place::End);
    /// As add(), for rows whose part file is known already: fileName, partInode and generation are kept.
    void addKnown(const QList<Download> &downloads, StartMode mode, Place place = Place::End);

    /// A download that would be saved under one of these paths fails for the reason given, rather than be
    /// begun anew under another name: what it has may lie there.
    void refusePaths(const QHash<QString, DownloadError> &reasons);

    /// Each acts on those of \a ids whose state allows it, and ignores the rest.
    void pause(const QList<DownloadId> &ids);
    void resume(const QList<DownloadId> &ids); ///< paused ones
    void cancel(const QList<DownloadId> &ids); ///< discards the part files
    void retry(const QList<DownloadId> &ids); ///< failed, cancelled and waiting ones, now
    void restart(const QList<DownloadId> &ids); ///< failed ones from zero: discards the part files
    /// Takes them off the list at once; running ones are stopped. Until the removal is settled undoRemove()
    /// brings them back, and so does the next start where the program is killed. Settles the one before.
    void remove(const QList<DownloadId> &ids, RemoveMode mode);
    /// Brings back what was removed last to its places; what was stopped for it goes on.
    void undoRemove();
    /// What was removed goes for good: part files are deleted, finished files stay or go to the trash. So do
    /// shutDown(), and add() of one of its links.
    void settleRemove();
    /// How many undoRemove() would bring back.
    int undoableCount() const;
    /// Another folder for those that are neither running nor finished; failed and waiting ones are tried
    /// again. They begin anew there: part files are deleted, where they can be reached.
    void setFolder(const QList<DownloadId> &ids, const QString &folder);
    /// To before \a before in the list, or to its end where that is 0; they keep their own order. The
    /// queue runs in the order of the list.
    void move(const QList<DownloadId> &ids, DownloadId before);
    /// Queued, paused, failed, cancelled and waiting ones, before all others; where no more may run, the
    /// last that do go back to the queue.
    void startNow(const QList<DownloadId> &ids);
    /// Puts \a url in the place of the first link, where mayReplaceLink(); else, or where it cannot be
    /// downloaded from, nothing. What has arrived is kept: the next attempt goes on with it if the file under
    /// the new link has the same size and the same bytes wherever they are compared, else it fails with
    /// OtherFile or CannotCompare. A running one is stopped first. Ends in linkReplaced(), once the list on
    /// disk has the link; a failed or waiting one is tried again then.
    void replaceLink(DownloadId id, const QUrl &url);
    /// What the server is told of who asks, from the next attempt on; failed ones are tried again. For those that
    /// are neither running nor finished. Kept in memory only.
    void signIn(const QList<DownloadId> &ids, const QString &userName, const QString &password);
    /// Of each, 1 to 16, or 0: the setting's; running ones follow at once.
    void setMaxConnections(const QList<DownloadId> &ids, int count);
    /// In bytes a second, 0: no limit; running ones follow within a tenth of a second.
    void setMaxBytesPerSecond(const QList<DownloadId> &ids, qint64 rate);
    void pauseAll();
    void resumeAll();

    /// Ids in the order of the list.
    const QList<DownloadId> &ids() const;
    /// Valid until the next call that changes anything; null for an unknown id.
    const Download *find(DownloadId id) const;
    /// Figures of a running download as of the last sample; those of the row otherwise.
    Progress progress(DownloadId id) const;
    /// When a waiting download is tried again; invalid for others.
    QDateTime waitingUntil(DownloadId id) const;
    /// What happened to it since the program started, in the order of time; the last events of those
    /// downloads that ran.
    QList<TimelineEvent> timeline(DownloadId id) const;
    /// From now on connections() has figures of this download, and of no other; 0: of none.
    void watchConnections(DownloadId id);
    /// As of the last sample, at most five times a second; empty where it does not run.
    QList<ConnectionFigures> connections(DownloadId id) const;
    /// A download of this link that is not cancelled; 0 when there is none.
    DownloadId findByUrl(const QUrl &url) const;

    int runningCount() const;
    int queuedCount() const;
    double totalBytesPerSecond() const;
    /// True when nothing runs, waits or is queued.
    bool isIdle() const;

    /// Stops all attempts so that they go on at the next start, and writes the list; ends in shutDownDone().
    void shutDown();

Q_SIGNALS:
    void ready();
    void added(const QList<gannet::DownloadId> &ids);
    /// State, name, size or error changed. Once per turn of the event loop for all of them.
    void changed(const QList<gannet::DownloadId> &ids);
    /// New figures, 5 times a second while something runs.
    void progressed(const QList<gannet::DownloadId> &ids);
    void removed(const QList<gannet::DownloadId> &ids);
    /// They are in ids() again, where they were.
    void restored(const QList<gannet::DownloadId> &ids);
    /// undoableCount() is another.
    void undoableChanged();
    /// ids() has another order.
    void reordered();
    void linkReplaced(gannet::DownloadId id);
    /// An attempt began; \a worker is its pool thread's name.
    void attemptStarted(gannet::DownloadId id, const QString &worker);
    /// A mirror of the running download is not used further: \a error says why.
    void mirrorLeftOut(gannet::DownloadId id, const QUrl &url, const gannet::DownloadError &error);
    /// The stored list was damaged and is kept at \a path; a new one was begun.
    void listSetAside(const QString &path, const QString &reason);
    /// The list cannot be written now; what was added since is not acknowledged.
    void storeFailed(const gannet::DownloadError &error);
    /// A finished file could not be moved to the trash; it is where it was.
    void trashFailed(const QString &path);
    /// Nothing runs, waits or is queued any more.
    void idle();
    void shutDownDone();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace gannet
