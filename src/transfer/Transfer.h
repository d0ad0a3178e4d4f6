// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionGovernor.h"
#include "core/Download.h"
#include "core/EngineSettings.h"
#include "core/SegmentMap.h"
#include "core/SpeedMeter.h"
#include "transfer/AttemptChannel.h"
#include "transfer/Connection.h"
#include "transfer/DiskPool.h"
#include "transfer/PartFile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace gannet {

/// What an attempt works on; a snapshot, so that nothing changes under it.
struct AttemptOrder
{
    Download download;
    EngineSettings settings;
};

/// What all attempts of a pool share; every member may be used from any thread.
struct SharedDisk
{
    PathReservations reservations; ///< before the pool, whose jobs use it to their end
    DiskPool pool;
};

/// One attempt: from opening the part file to exactly one Outcome, posted to the channel just
/// before ended(). Owns its connections and part file; lives on its pool thread, whose event
/// loop it needs. Waits for the disk only through the disk pool.
///
/// prepare → connect → (accepted) fetch, in segments → commit → end
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(const AttemptOrder &order, std::shared_ptr<AttemptChannel> channel,
             NetworkAccess &network, SharedDisk &disk);
    ~Transfer() override;

    void start();

Q_SIGNALS:
    void ended();

private:
    enum class Stage { Preparing, Connecting, Fetching, Committing, Ending, Ended };

    struct ConnectionDeleter
    {
        void operator()(Connection *connection) const;
    };
    /// A connection and the segment it fills.
    struct Lane
    {
        std::unique_ptr<Connection, ConnectionDeleter> connection;
        SegmentMap::SegmentId segment = 0; ///< 0: none yet, the reply fixes the generation
        qint64 overlapEnd = 0; ///< bytes before this are compared with the disk, not written
        qint64 lastByteMs = 0;
    };

    // Transfer.cpp: the way from start to end
    void prepare();
    void onPrepared(DiskResult<FoundPart> found);
    void onAccepted(Connection &connection);
    void adoptGeneration(const Connection &connection);
    void acceptExisting(const QString &name);
    void beginPart(const DiskResult<PartFile> &part);
    void beginFetching(Connection &connection);
    void commit();
    void stop();
    void end(Outcome::Kind kind, const DownloadError &error = {});
    /// True where the bytes that are here are worth a last checkpoint.
    bool keepsPart() const;
    void post();
    void fail(const DownloadError &error);

    // TransferFetch.cpp: connections and bytes
    void connectFirst(bool withRange);
    void openFor(SegmentMap::SegmentId segment, const QUrl &url);
    void open(const ConnectionOrder &order, SegmentMap::SegmentId segment, qint64 overlapEnd);
    void openMore();
    void onBody(Connection &connection);
    bool deliver(Lane &lane, const char *data, qint64 size);
    bool compareOverlap(Lane &lane, const char *&data, qint64 &size);
    void onEnded(Connection &connection, const DownloadError &error);
    void onLastEnded(const Judgement &judgement, const DownloadError &error, qint64 delivered);
    void closeAll();
    Lane *laneOf(const Connection &connection);
    void drop(const Connection &connection);
    int freeSlot() const;
    int deliveringCount() const;
    void tick();
    void checkStalls(qint64 now);
    void saveIfDue(qint64 now);
    /// The generation as it may be kept and shown: what a redirect carried in its query is often a key.
    Generation generationToKeep() const;
    Checkpoint checkpoint() const;
    void saveCheckpoint();
    void onSaved(const DiskResult<PartPlace> &place);

    const AttemptOrder m_order;
    const std::shared_ptr<AttemptChannel> m_channel;
    NetworkAccess &m_network;
    SharedDisk &m_disk;
    Inbox m_inbox;
    QTimer m_tick;
    QElapsedTimer m_clock;
    SpeedMeter m_speed;

    Stage m_stage = Stage::Preparing;
    std::vector<Lane> m_lanes;
    SegmentMap m_map;
    ConnectionGovernor m_governor;
    Generation m_generation; ///< with totalBytes -1 and no URL until the first reply
    PartFile m_part;
    Outcome m_outcome;
    qint64 m_fetchedBytes = 0; ///< by this attempt
    qint64 m_unsavedBytes = 0; ///< since the last checkpoint began
    qint64 m_lastSaveMs = 0;
    bool m_finding = false; ///< the part file is being opened
    bool m_sendsIfRange = true; ///< until a server answers it with the whole of the same file
    bool m_saving = false; ///< a checkpoint is being written; one at a time
    int m_resolvesLeft = 1; ///< fresh starts from the original link after a redirected one expired
};

} // namespace gannet
