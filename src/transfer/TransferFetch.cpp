// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <QThread>

#include <algorithm>
#include <cstring>

namespace gannet {

namespace {

/// A connection that died after this much is replaced at once; after less, the attempt backs off.
constexpr qint64 worthReconnecting = 1024 * 1024;
/// Read in one go before other connections and the stop request get their turn.
constexpr qint64 turnBytes = 4 * 1024 * 1024;
/// Qt hands on what it decrypts in pieces of 4 KiB, and wakes this thread for each. Where they come faster
/// than this, it sleeps so long that many come together (1 GiB: 5,000 wake-ups instead of 170,000).
constexpr double crumbsBytesPerSecond = 100e6;
constexpr qint64 crumbsBytes = 1024 * 1024;
constexpr unsigned long gatherUs = 1'000;

} // namespace

void Transfer::onBody(Connection &connection)
{
    const bool reads = m_stage == Stage::Fetching || m_stage == Stage::Proving;
    if (!reads || m_limitTick.isActive())
        return;
    const bool comesInCrumbs = connection.isTls();
    QByteArray &buffer = m_network.buffer();
    for (qint64 turn = 0; turn < turnBytes;) {
        const qint64 n = connection.read(buffer.data(), buffer.size());
        Lane *lane = laneOf(connection);
        if (n <= 0 || !lane) {
            if (comesInCrumbs)
                gatherCrumbs(turn);
            return;
        }
        turn += n;
        noteBytes(*lane, n);
        if (!deliver(*lane, buffer.constData(), n))
            return;
        if (isOverlong(*lane)) {
            askOn(*lane);
            return;
        }
    }
    QMetaObject::invokeMethod(&connection, &Connection::bodyReady, Qt::QueuedConnection);
}

void Transfer::gatherCrumbs(qint64 turn)
{
    const double seconds = m_sinceTurn.isValid() ? double(m_sinceTurn.nsecsElapsed()) / 1e9 : 1;
    const bool isFast = double(turn) > seconds * crumbsBytesPerSecond;
    if (isFast && turn > 0 && turn < crumbsBytes)
        QThread::usleep(gatherUs);
    m_sinceTurn.start();
}

void Transfer::noteBytes(Lane &lane, qint64 count)
{
    m_lastByteMs = m_clock.elapsed();
    lane.lastByteMs = m_lastByteMs;
    lane.fetchedBytes += count;
    if (lane.firstByteMs < 0)
        lane.firstByteMs = m_lastByteMs;
    if (m_lastByteMs - lane.firstByteMs <= RequestLength::earlyMs)
        lane.earlyBytes += count;
}

bool Transfer::deliver(Lane &lane, const char *data, qint64 size)
{
    if (!compareOverlap(lane, data, size))
        return false;
    if (lane.isTrial)
        return true;
    bool overtakes = m_map.isContender(lane.segment);
    // What the connection it overtakes has fetched meanwhile is on disk.
    const qint64 here = m_map.rest(lane.segment).begin - (lane.connection->position() - size);
    if (here < 0) {
        // Never in another place, whatever fault of ours would lead there.
        fail({ErrorKind::ProtocolError, 0, QStringLiteral("a segment ran ahead"), -1});
        return false;
    }
    if (here > 0) {
        data += std::min(here, size);
        size -= std::min(here, size);
    }
    while (size > 0) {
        const ByteRange rest = m_map.rest(lane.segment);
        const qint64 take = std::min(size, rest.size());
        m_load.beginWrite();
        const auto written = m_part.file->write(rest.begin, data, take);
        m_load.endWrite();
        if (!written) {
            fail(written.error());
            return false;
        }
        m_map.advance(lane.segment, take);
        m_fetchedBytes += take;
        m_unsavedBytes += take;
        data += take;
        size -= take;
        if (take < rest.size())
            break;
        // The segment is full. A reply that reaches further takes what nobody fetches behind it, or who
        // is still without an answer: that may turn out to be a refusal.
        const qint64 bodyEnd = lane.connection->bodyEnd();
        if (bodyEnd < 0 || bodyEnd > rest.end) {
            if (m_map.extend(lane.segment))
                continue;
            if (takeUnanswered(lane)) {
                overtakes = true;
                continue;
            }
        }
        drop(*lane.connection);
        dropOvertaken();
        if (m_map.isComplete())
            commit();
        else
            openMore();
        return false;
    }
    m_channel->setReceivedBytes(m_map.done().byteCount());
    if (overtakes && !m_map.isContender(lane.segment)) {
        Connection *connection = lane.connection.get();
        dropOvertaken();
        // The lanes have moved: the rest of this turn comes with the next, and nobody else would ask for it
        // once Qt's buffer is full.
        QMetaObject::invokeMethod(connection, &Connection::bodyReady, Qt::QueuedConnection);
        return false;
    }
    return true;
}

bool Transfer::takeUnanswered(const Lane &lane)
{
    return std::any_of(m_lanes.cbegin(), m_lanes.cend(), [this, &lane](const Lane &next) {
        return !next.isDelivering() && m_map.takeOver(lane.segment, next.segment);
    });
}

bool Transfer::compareOverlap(Lane &lane, const char *&data, qint64 &size)
{
    const qint64 begin = lane.connection->position() - size;
    const qint64 n = std::min(size, lane.overlapEnd - begin);
    if (n <= 0)
        return true;
    const auto here = m_part.file->read(begin, n);
    if (!here) {
        fail(here.error());
        return false;
    }
    if (std::memcmp(here->constData(), data, size_t(n)) != 0) {
        const DownloadError changed{m_stage == Stage::Proving ? ErrorKind::OtherFile
                                                              : ErrorKind::RemoteChanged,
                                    0, QStringLiteral("other bytes where the file was left"), -1};
        if (lane.source != m_first)
            leaveOut(lane.source, changed);
        else if (m_stage == Stage::Proving)
            failProof(changed);
        else
            fail(changed);
        return false;
    }
    data += n;
    size -= n;
    return true;
}

void Transfer::onEnded(Connection &connection, const DownloadError &error)
{
    const Judgement judgement = connection.judgement();
    const QUrl url = connection.head().url;
    const qint64 ofRequest = connection.isDelivering() ? connection.deliveredBytes() : 0;
    const qint64 ofLane = laneOf(connection)->fetchedBytes;
    const bool isLost = isNetworkError(error.kind);
    // One that dies between two of its requests is lost, not refused.
    const qint64 delivered = ofRequest > 0 || isLost ? ofLane : 0;
    const bool clean = connection.isDelivering() && !error.isError();
    const bool open = connection.isDelivering() && connection.bodyEnd() < 0;
    const size_t source = laneOf(connection)->source;
    const bool trial = laneOf(connection)->isTrial;
    const QUrl server = connection.url();
    const ByteRange asked = connection.asked().range.value_or(ByteRange());
    const qint64 position = connection.position();
    const ByteRange missing = clean && asked.end > position ? ByteRange{position, asked.end}
                                                            : ByteRange();
    const bool broughtNew = clean && position > laneOf(connection)->overlapEnd;
    if (m_stage == Stage::Proving) {
        const ResponseHead head = connection.head();
        drop(connection);
        if (!missing.isEmpty())
            m_samples.prepend(missing);
        onSampleEnded(judgement, head, error);
        return;
    }
    if (m_stage == Stage::Connecting && clean) {
        // An empty body: it has ended while the disk is still asked what is there.
        if (open)
            m_map.setTotal(0);
        return;
    }
    if (m_stage == Stage::Fetching && !trial && clean && !open && asked.end >= 0
        && missing.isEmpty() && !m_map.rest(laneOf(connection)->segment).isEmpty()) {
        onAnswered(*laneOf(connection));
        return;
    }
    // What was accepted may still be getting its place on the disk.
    const bool isAdopting = m_stage == Stage::Connecting && connection.isDelivering();
    const bool isTurnedAway = ofRequest == 0 && error.isError() && !isAdopting;
    const bool isFurther = ofRequest == 0 && ofLane > 0;
    // Where little was asked for, that may be why nothing came.
    const bool isForLength = laneOf(connection)->isShort && !trial
        && ((isTurnedAway && mayBeForLength(error, isFurther))
            || (!clean && judgement.verdict == Verdict::AskWithoutRange)
            || (!clean && judgement.verdict == Verdict::Changed && isFurther));
    const bool wasShort = m_requests.isShort();
    if (isForLength && isFurther && error.kind == ErrorKind::ConnectionLost)
        m_requests.onLost(m_clock.elapsed());
    else if (isForLength && isFurther && error.isError())
        m_requests.onRefused();
    if (wasShort && !m_requests.isShort())
        lengthenRequests();
    drop(connection);
    if (m_stage != Stage::Connecting && m_stage != Stage::Fetching)
        return;
    if (trial && !missing.isEmpty()) {
        openTrial(source, missing);
        return;
    }
    if (trial) {
        const DownloadError changed{ErrorKind::RemoteChanged, 0, {}, -1};
        endTrial(source, clean || error.isError() ? error : changed);
        return;
    }
    if (m_stage == Stage::Fetching && clean && open) {
        // The end of a stream without a length is trusted only for what it is: see Verification.
        m_map.setTotal(m_map.done().end());
        commit();
        return;
    }
    // All was well, but there is more: the server gives only so much at a time.
    const bool isPiece = clean && m_generation.acceptsRanges && m_stage == Stage::Fetching
        && (broughtNew || m_sources[source].pieceBytes == 0);
    if (isPiece)
        m_sources[source].pieceBytes = std::max(m_sources[source].pieceBytes, ofRequest);
    if (isPiece && m_lanes.empty()) {
        openFrom(source, *m_map.assign());
        return;
    }
    if (judgement.verdict == Verdict::AskWithoutIfRange) {
        // The validators of a 206 are compared all the same.
        m_sendsIfRange = false;
        if (const auto segment = m_map.assign()) {
            openFor(*segment, source, url);
            return;
        }
    }
    if (hasMirrors() && delivered == 0 && !m_lanes.empty() && !isServing(source))
        leaveOut(source,
                 error.isError() ? error : DownloadError{ErrorKind::RemoteChanged, 0, {}, -1});
    if (m_lanes.empty() && isForLength) {
        // The link may be well, but not for short requests. What was merely lost is connected to again.
        const bool isWorthIt = isLost && ofLane >= worthReconnecting && m_requests.isShort();
        if (!isWorthIt) {
            askForAll();
            return;
        }
    }
    if (m_lanes.empty()) {
        onLastEnded({source, judgement, error, delivered});
        return;
    }
    if (delivered == 0 && ofLane == 0 && m_sources[source].trust == Source::Trust::Trusted) {
        m_governor.onRefused(m_clock.elapsed(), livingCount());
        tell(TimelineKind::ConnectionRefused, server, error, int(m_lanes.size()));
    } else if (delivered > 0 && error.isError()) {
        tell(TimelineKind::ConnectionLost, server, error, int(m_lanes.size()), delivered);
    }
    openMore();
}

void Transfer::onLastEnded(const Ended &last)
{
    const bool nothingYet = m_generation.effectiveUrl.isEmpty();
    const bool refused = last.deliveredBytes == 0 && m_stage == Stage::Connecting;
    if (refused && last.judgement.verdict == Verdict::AskWithoutRange && nothingYet) {
        connectFirst(false);
        return;
    }
    const bool changed = last.deliveredBytes == 0 && last.judgement.verdict == Verdict::Changed;
    const DownloadError error = last.error.isError() ? last.error
        : changed ? DownloadError{ErrorKind::RemoteChanged, 0, {}, -1}
                  : DownloadError{ErrorKind::ContentTooShort, 0, {}, -1};
    const bool isFirst = last.source == m_first;
    if (!isFirst && goOnWithout(last.source, error, last.deliveredBytes))
        return;
    if (isFirst && changed) {
        if (m_map.done().isEmpty()) {
            m_generation = {};
            m_map = SegmentMap();
            connectFirst(true);
            return;
        }
        fail({ErrorKind::RemoteChanged, 0, QStringLiteral("another size or validator"), -1});
        return;
    }
    const bool expired = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Gone;
    const bool redirected = m_generation.effectiveUrl != m_sources[m_first].url;
    const bool again = m_generation.acceptsRanges
        && (last.deliveredBytes >= worthReconnecting
            || (expired && redirected && m_resolvesLeft > 0));
    if (again && m_stage == Stage::Fetching) {
        if (expired)
            --m_resolvesLeft;
        tell(TimelineKind::ConnectionLost, m_generation.effectiveUrl, last.error, 0,
             last.deliveredBytes);
        openAnew(*m_map.assign());
        return;
    }
    // What was accepted is being given its place on the disk.
    const bool isAdopting = m_stage == Stage::Connecting && last.wasAccepted();
    if (hasMirrors() && last.deliveredBytes == 0 && isFirst && !isAdopting && takeOverFirst(error))
        return;
    fail(last.deliveredBytes == 0 ? lastWord(error) : error);
}

} // namespace gannet
