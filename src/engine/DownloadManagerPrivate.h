// SPDX-License-Identifier: MIT
#pragma once

#include "core/Scheduler.h"
#include "core/SharedTrouble.h"
#include "core/SpeedMeter.h"
#include "engine/DownloadManager.h"
#include "engine/Timelines.h"
#include "engine/TransferPool.h"
#include "store/DownloadStore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <map>
#include <span>
#include <unordered_map>

namespace gannet {

/// What DownloadManager owns. Main thread only.
class DownloadManager::Private
{
public:
    enum class Phase { Loading, Open, Closing, Closed };

    /// An attempt that holds a pool thread.
    struct Attempt
    {
        DownloadId download{};
        std::shared_ptr<AttemptChannel> channel;
        SpeedMeter meter;
        Progress progress;
    };

    Private(DownloadManager *manager, const EngineSettings &engineSettings,
            DownloadStore *downloadStore);

    // DownloadManager.cpp: states
    bool apply(Download &download, DownloadEvent event);
    void applyToAll(const QList<DownloadId> &list, DownloadEvent event);
    void requestStop(DownloadId id, StopReason reason);
    void markChanged(DownloadId id);

    // DownloadManagerRemove.cpp: what goes
    void discard(const Download &download);
    void onDiscarded(DownloadId id, quint64 inode);
    static void forgetPart(Download &row);
    void hide(Download &row, RemoveMode mode);
    bool isHidden(DownloadId id) const { return hidden.contains(id); }
    /// Of the list as the user sees it; null: not there.
    Download *listed(DownloadId id);
    /// The list with the hidden ones in their places.
    QList<DownloadId> withHidden() const;
    /// What is added anew is not to come back, nor to hold its name.
    void settleIfWanted(const QList<Download> &downloads);
    void leaveSome(qsizetype most);
    void takeOut(const QList<DownloadId> &ids);
    void removeRow(DownloadId id);
    void trash(const Download &download);

    // DownloadManagerOrder.cpp: who is next
    void enqueue(const Download &download);
    void holdByTrouble();
    void setPosition(DownloadId id, qint64 position);
    void makeWay(qsizetype count, const QSet<DownloadId> &spared);

    // DownloadManagerAttempts.cpp: running
    void schedule();
    void dispatch(DownloadId id);
    bool isAskedForTwice(const Download &download) const;
    void onNews(AttemptId attempt, const AttemptNews &news);
    void onAccepted(Download &download, const AttemptAccepted &accepted);
    void onOutcome(AttemptId attempt, const Outcome &outcome);
    template<typename Value>
    void setLimit(const QList<DownloadId> &list, Value Request::*limit, Value value,
                  void (AttemptChannel::*tell)(Value));
    void wait(const Download &download, qint64 ms);
    void stopWaiting(DownloadId id);
    void onWaitOver();
    void sample();
    void checkIdle();

    // DownloadManagerLink.cpp
    void onLinksKept(quint64 ticket);

    // DownloadManagerDetails.cpp: what is told of single downloads
    void record(DownloadId id, const TimelineEvent &event);
    /// \a download is in its new state.
    void recordEvent(const Download &download, DownloadEvent event);
    void recordAnswer(const Download &download);
    void recordNewLink(const Download &download);
    void recordWait(const Download &download, qint64 ms);
    void onMirrorLeftOut(DownloadId id, const AttemptMirrorLeftOut &mirror);
    void watchAttempt(DownloadId id, bool watch);

    // DownloadManagerStore.cpp: the list on disk
    void onOpened(const StoredList &list);
    void onCommitted(quint64 ticket);
    enum class Origin { Now, EarlierRun };
    void insertRows(std::span<const Download> downloads, Origin origin, Place place = Place::End);
    void loadSome();
    void flush();
    void keepHost(const QUrl &url);
    void closeIfDone();

    DownloadManager *const q;
    EngineSettings settings;
    DownloadStore *const store; ///< null: nothing is kept
    TransferPool pool;
    Scheduler scheduler;
    SharedTrouble trouble;
    QElapsedTimer clock;

    std::unordered_map<DownloadId, Download>
        rows; ///< large: a QHash would keep room for twice as many
    QList<DownloadId> order;
    QMultiHash<QUrl, DownloadId> byUrl;
    QHash<DownloadId, QList<ByteRange>> ranges; ///< of unfinished ones, as last seen
    /// Of the list as it was read: queued, without a name. One may have got its name on disk just before the
    /// program ended, and before the list heard of it.
    QSet<DownloadId> unsettled;
    HostProfiles storedHosts; ///< as the store has them
    qint64 nextId = 1;
    qint64 nextPosition = 1;
    quint64 nextAttempt = 1;

    QHash<AttemptId, Attempt> attempts;
    QHash<DownloadId, AttemptId> attemptOf;
    QHash<DownloadId, qint64> waitingUntil; ///< msecs since epoch
    std::multimap<qint64, DownloadId> waits; ///< the same, by time
    QTimer waitTimer;
    QTimer sampleTimer;

    Timelines timelines;
    DownloadId watched{}; ///< whose connections are looked at; 0: none

    QHash<DownloadId, RemoveMode> hidden; ///< rows that are removed, for good or not yet
    QList<DownloadId>
        undoable; ///< of these, what undoRemove() brings back, in the order of the list
    QList<DownloadId>
        leaving; ///< of these, what goes for good, some a turn; what runs goes when it ends
    QSet<DownloadId> chores; ///< whose files the disk pool is removing: not dispatched before
    QHash<DownloadId, quint64> newLinks; ///< by the ticket that keeps them: not dispatched before
    QList<DownloadId> changedIds;
    QSet<DownloadId> changedSet;
    QSet<DownloadId>
        woken; ///< of the changed ones, those that rested: stored even if they only connect yet
    bool flushPending = false; ///< a flush is posted to the event loop
    struct Uncommitted
    {
        QList<Download> downloads;
        Place place = Place::End;
    };
    std::map<quint64, Uncommitted> uncommitted; ///< added rows by the ticket that will commit them
    quint64 lastTicket = 0;
    quint64 committedTicket = 0;
    quint64 heldTicket = 0; ///< committed while the list was loading
    Phase phase = Phase::Loading;
    QList<QList<Download>> loading; ///< of the list as it was read: what are no rows yet
    bool wasBusy = false; ///< idle() is due when nothing is left
};

} // namespace gannet
