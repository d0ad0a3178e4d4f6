// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionGovernor.h"
#include "core/Download.h"
#include "core/EngineSettings.h"
#include "core/RequestLength.h"
#include "core/SegmentMap.h"
#include "core/SegmentSteal.h"
#include "core/SpeedMeter.h"
#include "core/TokenBucket.h"
#include "transfer/AttemptChannel.h"
#include "transfer/Connection.h"
#include "transfer/DiskPool.h"
#include "transfer/HostMemory.h"
#include "transfer/LoadMeter.h"
#include "transfer/MountTable.h"
#include "transfer/PartFile.h"
#include "transfer/RoomLedger.h"
#include "transfer/SpeedLimit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace gannet {

/// What an attempt works on; a snapshot, so that nothing changes under it. Limits come by the channel.
struct AttemptOrder
{
    Download download;
    EngineSettings settings;
};

/// What all attempts of a pool share; every member may be used from any thread.
struct SharedDisk
{
    PathReservations reservations; ///< before the pool, whose jobs use it to their end
    RoomLedger room;
    MountTable mounts; ///< before the pool too
    DiskPool pool;
};

/// What all attempts of a pool know of the line; every member may be used from any thread.
struct SharedLine
{
    HostMemory hosts;
    SpeedLimit limit;
};

/// One attempt: from opening the part file to exactly one Outcome, posted to the channel just
/// before ended(). Owns its connections and part file; lives on its pool thread, whose event
/// loop it needs. Waits for the disk through the disk pool, but for the commit of a small file.
///
/// prepare → (new link) prove → connect → (accepted) fetch, in segments → commit → end
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(const AttemptOrder &order, std::shared_ptr<AttemptChannel> channel,
             NetworkAccess &network, SharedDisk &disk, SharedLine &line);
    ~Transfer() override;

    void start();

Q_SIGNALS:
    void ended();

private:
    enum class Stage { Preparing, Proving, Connecting, Fetching, Committing, Ending, Ended };

    struct ConnectionDeleter
    {
        void operator()(Connection *connection) const;
    };
    /// One of the links to the file, and what it was seen to serve.
    struct Source
    {
        QUrl url;
        enum class Trust : quint8 {
            Untried,
            OnTrial, ///< a sample is being compared with what is on disk
            Trusted,
            LeftOut,
        };
        Generation generation; ///< of the first: see m_generation; without a URL until it was heard
        Trust trust = Trust::Untried;
        qint64 pieceBytes =
            0; ///< no more than this was given at a time; 0: as much as was asked for
    };
    /// A connection and the segment it fills, with one request or several, one after the other.
    struct Lane
    {
        std::unique_ptr<Connection, ConnectionDeleter> connection;
        SegmentMap::SegmentId segment = 0; ///< 0: none yet, the reply fixes the generation
        qint64 begin = 0; ///< where its first request began to bring new bytes
        qint64 overlapEnd = 0; ///< bytes before this are compared with the disk, not written
        qint64 openedMs = 0;
        qint64 firstByteMs = -1; ///< -1: none yet
        qint64 lastByteMs = 0;
        qint64 fetchedBytes = 0; ///< by all its requests
        qint64 earlyBytes = 0; ///< within RequestLength::earlyMs of the first
        SpeedMeter speed = SpeedMeter(laneWindowMs);
        QString origin; ///< as HostMemory counts it
        size_t source = 0;
        bool isTrial = false; ///< fetches a sample of what is on disk; has no segment
        bool isReplacement = false; ///< of a laggard: if it is one too, the next would be no better
        bool isShort = false; ///< its request does not ask for all that is missing
        int answers = 0; ///< to whole requests
        bool isTested = false; ///< whether short requests are answered faster

        /// Also between two of its requests.
        bool isDelivering() const { return connection->isDelivering() || fetchedBytes > 0; }
    };
    /// What there was of a connection that is gone.
    struct Ended
    {
        size_t source = 0;
        Judgement judgement;
        DownloadError error; ///< None where its body ended as the head said
        /// By all requests of the connection; 0: the last one was turned away.
        qint64 deliveredBytes = 0;

        bool wasAccepted() const
        {
            return judgement.verdict == Verdict::Accept || judgement.verdict == Verdict::AcceptWhole
                || judgement.verdict == Verdict::Empty;
        }
    };
    static constexpr qint64 laneWindowMs = 1'000;
    /// A server may count a connection so long after we closed it.
    static constexpr qint64 stillCountedMs = 1'000;
    static constexpr int tickMs = 100;
    static constexpr int growingTickMs = 25; ///< while the number of connections is sought

    // Transfer.cpp: the way from start to end
    void prepare();
    void onPrepared(DiskResult<FoundPart> found);
    void onAccepted(Connection &connection);
    void beginFetching(Connection &connection);
    void stop();
    void end(Outcome::Kind kind, const DownloadError &error = {});
    /// True where the bytes that are here are worth a last checkpoint.
    bool keepsPart() const;
    void post();
    void fail(const DownloadError &error);

    int mostConnections() const;

    // TransferAdopt.cpp: what the first reply fixes, and the file for it
    void adoptGeneration(const Connection &connection);
    /// Room for what is not on disk yet; false where that is missing, and then this has failed.
    bool claimRoom();
    void acceptExisting(const QString &name);
    /// The bytes of the part are of no known generation: it goes, with what its checkpoint says, and a new
    /// one takes its name. Not while a checkpoint is being written.
    void replacePart();
    /// The end that waited for \a part, which nobody is to find.
    void endWithout(const DiskResult<PartFile> &part);
    void beginPart(const DiskResult<PartFile> &part);

    // TransferRequests.cpp: who is asked, and for how much
    void connectFirst(bool withRange);
    /// From the link as it was given, since where it led to may have expired.
    void openAnew(SegmentMap::SegmentId segment);
    void openFor(SegmentMap::SegmentId segment, size_t source, const QUrl &url);
    /// For what is missing of the segment, at most \a most bytes at once; 0: all of it.
    ConnectionOrder orderFor(SegmentMap::SegmentId segment, size_t source, const QUrl &url,
                             qint64 most) const;
    Lane &open(const ConnectionOrder &order, SegmentMap::SegmentId segment, qint64 overlapEnd);
    void send(Lane &lane, const ConnectionOrder &order, int slot);
    /// The next request of \a lane, for what follows in its segment.
    void askOn(Lane &lane);
    void onAnswered(Lane &lane);
    /// True where a request asked for more than is asked for now, and has brought that.
    bool isOverlong(const Lane &lane) const;
    /// Tries short requests with one connection, where the server may answer them faster.
    void testShortRequests();
    /// The one with the most to fetch, if that is worth it.
    Lane *laneToTest(const QList<RequestLength::Course> &courses);
    void shortenRequests();
    /// Short requests are no good here: what is found about them is taken back.
    void lengthenRequests();
    /// True where a link that answered a short request with \a error may give what a long one asks for.
    bool mayBeForLength(const DownloadError &error, bool isFurther) const;
    /// Once more with a long request, now that no connection is left.
    void askForAll();

    // TransferFetch.cpp: bytes, and how connections end
    void onBody(Connection &connection);
    /// After \a turn bytes, and no more, were here.
    void gatherCrumbs(qint64 turn);
    void noteBytes(Lane &lane, qint64 count);
    bool deliver(Lane &lane, const char *data, qint64 size);
    /// Takes what follows the segment of \a lane from a connection that has not been answered yet.
    bool takeUnanswered(const Lane &lane);
    bool compareOverlap(Lane &lane, const char *&data, qint64 &size);
    void onEnded(Connection &connection, const DownloadError &error);
    void onLastEnded(const Ended &last);

    // TransferMirrors.cpp: which link
    /// The part, and its generation, came from \a url: where that is a mirror it stands for the first.
    void goOnFrom(const QUrl &url);
    const Generation &generationOf(size_t source) const;
    /// Where redirects led from the link, as far as is known.
    QUrl heardUrl(size_t source) const;
    size_t nextSource() const;
    /// Fetches a sample from each link that was not tried yet.
    void tryMirrors();
    /// Compares \a sample, which is on disk, with what \a source has.
    void openTrial(size_t source, const ByteRange &sample);
    void endTrial(size_t source, const DownloadError &error);
    void openFrom(size_t source, SegmentMap::SegmentId segment);
    /// False where the reply is of no use, and its connection gone.
    bool acceptMirror(Lane &lane);
    void leaveOut(size_t source, const DownloadError &error);
    bool isServing(size_t source) const;
    bool hasMirrors() const { return m_sources.size() > 1; }
    /// From another link, now that the only connection was a mirror's and is gone; false when there is none.
    bool goOnWithout(size_t mirror, const DownloadError &error, qint64 delivered);
    /// The next link that may serve where the first has failed; false when there is none.
    bool takeOverFirst(const DownloadError &error);
    /// Where no link is left: what is told of that, and decides whether all are tried again.
    DownloadError lastWord(const DownloadError &error) const;

    // TransferProof.cpp: whether another link leads to the file that was begun
    void beginProof();
    void proveNext();
    void acceptSample(Lane &lane);
    void onSampleEnded(const Judgement &judgement, const ResponseHead &head,
                       const DownloadError &error);
    void endProof();
    /// Of a new link that is the end; of a mirror that stands in for the first, the next one is proven.
    void failProof(const DownloadError &error);

    // TransferLanes.cpp: how many connections, and which does what
    HostProfile learnedProfile(const QString &origin) const;
    /// Finds the number of connections anew, from what was \a learned.
    void govern(const HostProfile &learned);
    void learn() const;
    ConnectionGovernor::Figures figures() const;
    void openMore();
    bool openOneMore();
    /// Lets a new connection contend for what a silent or far slower one fetches.
    void replaceLaggard();
    QList<SegmentPace> paces() const;
    Newcomer newcomer() const;
    void closeAll();
    Lane *laneOf(const Connection &connection);
    void drop(const Connection &connection);
    void dropOvertaken();
    int freeSlot() const;
    int deliveringCount() const;
    /// As the server may count them.
    int livingCount() const;
    int contenderCount() const;
    void noteBottleneck();
    void tick();
    void checkStalls(qint64 now);

    // TransferFigures.cpp: what is told of single connections
    void tell(TimelineKind kind, const QUrl &url, const DownloadError &error = {}, int count = 0,
              qint64 bytes = -1) const;
    void tellOfGrowth();
    ConnectionState stateOf(const Lane &lane, qint64 now) const;
    void publishConnections(qint64 now);

    // TransferLimit.cpp: bytes a second
    bool isLimited() const;
    /// Begins or ends to read by the clock, as the limits are now.
    void applyLimit();
    void liftLimit();
    void readLimited();

    // TransferCheckpoint.cpp: what is kept
    void saveIfDue(qint64 now);
    /// The generation as it may be kept and shown: what a redirect carried in its query is often a key.
    Generation generationToKeep() const;
    Checkpoint checkpoint() const;
    void saveCheckpoint();
    void onSaved(const DiskResult<PartPlace> &place);
    void commit();

    const AttemptOrder m_order;
    const std::shared_ptr<AttemptChannel> m_channel;
    NetworkAccess &m_network;
    SharedDisk &m_disk;
    SharedLine &m_line;
    Inbox m_inbox;
    QTimer m_tick;
    QTimer m_limitTick; ///< runs while a limit holds: it alone reads then
    QElapsedTimer m_clock;

    Stage m_stage = Stage::Preparing;
    std::vector<Lane> m_lanes;
    SegmentMap m_map;
    ConnectionGovernor m_governor;
    RequestLength m_requests;
    std::vector<Source> m_sources;
    size_t m_first = 0; ///< whose reply fixed the generation, or that is proven to have it
    DownloadError m_firstError; ///< why it was left out, or the one it stands in for
    Generation m_generation; ///< with totalBytes -1 and no URL until the first reply
    PartFile m_part;
    QUrl m_partUrl; ///< the link that its bytes are known to come from
    QList<ByteRange> m_samples; ///< of a new link, still to be compared
    QString m_volume; ///< that a part which may last lies on; empty: not looked for
    Outcome m_outcome;
    QString m_origin; ///< of the effective URL, as HostMemory knows it; empty: not accepted yet
    qint64 m_delayMs = 0; ///< to the first connection's first byte
    double m_usualSpeed = 0; ///< bytes a second of the connection that went last
    qint64 m_lastByteMs = 0; ///< of any connection
    qint64 m_lastDropMs = -stillCountedMs; ///< of one that had delivered
    QElapsedTimer m_sinceTurn; ///< since a TLS connection was read
    LoadMeter m_load;
    TokenBucket m_ownLimit;
    size_t m_limitTurn = 0; ///< which connection reads first
    bool m_heldBack = false; ///< more lies here than a limit lets pass
    qint64 m_publishedMs = 0; ///< when the connections' figures were
    int m_mostOpen = 1; ///< connections at a time, so far
    qint64 m_fetchedBytes = 0; ///< by this attempt
    qint64 m_unsavedBytes = 0; ///< since the last checkpoint began
    qint64 m_lastSaveMs = 0;
    bool m_finding = false; ///< the part file is being opened
    bool m_sendsIfRange = true; ///< until a server answers it with the whole of the same file
    bool m_saving = false; ///< a checkpoint is being written; one at a time
    bool m_replacesPart = false; ///< as soon as that is done
    int m_resolvesLeft = 1; ///< fresh starts from the original link after a redirected one expired
};

} // namespace gannet
