// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <algorithm>
#include <cstring>

namespace gannet {

namespace {

constexpr qint64 checkpointMs = 2'000;
constexpr qint64 checkpointBytes = 32 * 1024 * 1024;
/// Compared with the disk before going on where the server gives no strong validator.
constexpr qint64 overlapBytes = 64 * 1024;
/// A connection that died after this much is replaced at once; after less, the attempt backs off.
constexpr qint64 worthReconnecting = 1024 * 1024;
/// Read in one go before other connections and the stop request get their turn.
constexpr qint64 turnBytes = 4 * 1024 * 1024;

} // namespace

void Transfer::connectFirst(bool withRange)
{
    m_stage = Stage::Connecting;
    if (!m_generation.effectiveUrl.isEmpty()) {
        // From the original link, since the redirected one may have expired.
        openFor(*m_map.assign(), m_order.download.request.url());
        return;
    }
    ConnectionOrder order;
    order.url = m_order.download.request.url();
    if (withRange)
        order.asked.range = ByteRange{0, -1};
    open(order, 0, 0);
}

void Transfer::openFor(SegmentMap::SegmentId segment, const QUrl &url)
{
    const ByteRange rest = m_map.rest(segment);
    ConnectionOrder order;
    order.url = url;
    order.known = m_generation;
    if (m_sendsIfRange)
        order.ifRange = m_generation.strongValidator();
    order.asked.ifRange = !order.ifRange.isEmpty();
    qint64 begin = rest.begin;
    if (!order.asked.ifRange) {
        // Only bytes that are on disk can be compared.
        const ByteRange overlap{std::max<qint64>(0, begin - overlapBytes), begin};
        if (m_map.done().contains(overlap))
            begin = overlap.begin;
    }
    order.asked.range = ByteRange{begin, rest.end};
    open(order, segment, rest.begin);
}

void Transfer::open(const ConnectionOrder &draft, SegmentMap::SegmentId segment, qint64 overlapEnd)
{
    ConnectionOrder order = draft;
    order.request = &m_order.download.request;
    order.settings = &m_order.settings;
    order.slot = freeSlot();
    Lane lane;
    lane.connection.reset(new Connection(m_network, order));
    lane.segment = segment;
    lane.overlapEnd = overlapEnd;
    lane.lastByteMs = m_clock.elapsed();
    Connection *connection = lane.connection.get();
    connect(connection, &Connection::accepted, this,
            [this, connection] { onAccepted(*connection); });
    connect(connection, &Connection::bodyReady, this, [this, connection] { onBody(*connection); });
    connect(connection, &Connection::ended, this,
            [this, connection](const DownloadError &error) { onEnded(*connection, error); });
    m_lanes.push_back(std::move(lane));
    connection->open();
}

void Transfer::openMore()
{
    const qint64 rest = m_map.totalBytes() - m_map.done().byteCount();
    const int wanted = m_governor.wanted(m_clock.elapsed(), rest, m_speed.bytesPerSecond());
    while (m_stage == Stage::Fetching && int(m_lanes.size()) < wanted) {
        const auto segment = m_map.assign();
        if (!segment)
            return;
        openFor(*segment, m_generation.effectiveUrl);
    }
}

void Transfer::onBody(Connection &connection)
{
    if (m_stage != Stage::Fetching)
        return;
    QByteArray &buffer = m_network.buffer();
    for (qint64 turn = 0; turn < turnBytes;) {
        const qint64 n = connection.read(buffer.data(), buffer.size());
        Lane *lane = laneOf(connection);
        if (n <= 0 || !lane)
            return;
        turn += n;
        lane->lastByteMs = m_clock.elapsed();
        if (!deliver(*lane, buffer.constData(), n))
            return;
    }
    QMetaObject::invokeMethod(&connection, &Connection::bodyReady, Qt::QueuedConnection);
}

bool Transfer::deliver(Lane &lane, const char *data, qint64 size)
{
    if (!compareOverlap(lane, data, size))
        return false;
    while (size > 0) {
        const ByteRange rest = m_map.rest(lane.segment);
        const qint64 take = std::min(size, rest.size());
        if (const auto written = m_part.file->write(rest.begin, data, take); !written) {
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
        // The segment is full. A reply that reaches further takes what nobody fetches behind it.
        const qint64 bodyEnd = lane.connection->bodyEnd();
        if ((bodyEnd < 0 || bodyEnd > rest.end) && m_map.extend(lane.segment))
            continue;
        drop(*lane.connection);
        if (m_map.isComplete())
            commit();
        else
            openMore();
        return false;
    }
    m_channel->setReceivedBytes(m_map.done().byteCount());
    return true;
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
        fail({ErrorKind::RemoteChanged, 0, QStringLiteral("other bytes where the file was left"),
              -1});
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
    const qint64 delivered = connection.isDelivering() ? connection.deliveredBytes() : 0;
    const bool clean = connection.isDelivering() && !error.isError();
    const bool open = connection.isDelivering() && connection.bodyEnd() < 0;
    if (m_stage == Stage::Connecting && clean) {
        // An empty body: it has ended while the disk is still asked what is there.
        if (open)
            m_map.setTotal(0);
        return;
    }
    drop(connection);
    if (m_stage != Stage::Connecting && m_stage != Stage::Fetching)
        return;
    if (m_stage == Stage::Fetching && clean && open) {
        // The end of a stream without a length is trusted only for what it is: see Verification.
        m_map.setTotal(m_map.done().end());
        commit();
        return;
    }
    if (judgement.verdict == Verdict::AskWithoutIfRange) {
        // The validators of a 206 are compared all the same.
        m_sendsIfRange = false;
        if (const auto segment = m_map.assign()) {
            openFor(*segment, url);
            return;
        }
    }
    if (m_lanes.empty()) {
        onLastEnded(judgement, error, delivered);
        return;
    }
    if (delivered == 0)
        m_governor.onRefused(std::max(1, deliveringCount()));
    openMore();
}

void Transfer::onLastEnded(const Judgement &judgement, const DownloadError &error, qint64 delivered)
{
    const bool nothingYet = m_generation.effectiveUrl.isEmpty();
    const bool refused = delivered == 0 && m_stage == Stage::Connecting;
    if (refused && judgement.verdict == Verdict::AskWithoutRange && nothingYet) {
        connectFirst(false);
        return;
    }
    if (delivered == 0 && judgement.verdict == Verdict::Changed) {
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
    const bool redirected = m_generation.effectiveUrl != m_order.download.request.url();
    const bool again = m_generation.acceptsRanges
        && (delivered >= worthReconnecting || (expired && redirected && m_resolvesLeft > 0));
    if (again && m_stage == Stage::Fetching) {
        if (expired)
            --m_resolvesLeft;
        openFor(*m_map.assign(), m_order.download.request.url());
        return;
    }
    fail(error.isError() ? error : DownloadError{ErrorKind::ContentTooShort, 0, {}, -1});
}

void Transfer::closeAll()
{
    for (const Lane &lane : m_lanes)
        m_map.release(lane.segment);
    m_lanes.clear();
    m_channel->setConnections(0);
}

Transfer::Lane *Transfer::laneOf(const Connection &connection)
{
    for (Lane &lane : m_lanes) {
        if (lane.connection.get() == &connection)
            return &lane;
    }
    return nullptr;
}

void Transfer::drop(const Connection &connection)
{
    const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), [&connection](const Lane &lane) {
        return lane.connection.get() == &connection;
    });
    if (it == m_lanes.end())
        return;
    m_map.release(it->segment);
    m_lanes.erase(it);
}

int Transfer::freeSlot() const
{
    for (int slot = 0;; ++slot) {
        const bool taken = std::any_of(m_lanes.cbegin(), m_lanes.cend(), [slot](const Lane &lane) {
            return lane.connection->slot() == slot;
        });
        if (!taken)
            return slot;
    }
}

int Transfer::deliveringCount() const
{
    return int(std::count_if(m_lanes.cbegin(), m_lanes.cend(),
                             [](const Lane &lane) { return lane.connection->isDelivering(); }));
}

void Transfer::tick()
{
    const qint64 now = m_clock.elapsed();
    m_speed.sample(now, m_fetchedBytes);
    m_channel->setRanges(m_map.done().ranges());
    m_channel->setConnections(deliveringCount());
    checkStalls(now);
    if (m_stage != Stage::Fetching)
        return;
    if (m_generation.acceptsRanges)
        openMore();
    saveIfDue(now);
}

void Transfer::checkStalls(qint64 now)
{
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const Lane &lane = m_lanes[i];
        if (!lane.connection->isDelivering()
            || now - lane.lastByteMs < m_order.settings.timeouts.stallMs)
            continue;
        onEnded(*lane.connection, {ErrorKind::Stalled, 0, {}, -1});
        return; // the rest at the next tick: the lanes have changed
    }
}

void Transfer::saveIfDue(qint64 now)
{
    const bool due = m_unsavedBytes >= checkpointBytes
        || (m_unsavedBytes > 0 && now - m_lastSaveMs >= checkpointMs);
    if (due && !m_saving)
        saveCheckpoint();
}

Generation Transfer::generationToKeep() const
{
    Generation result = m_generation;
    if (result.effectiveUrl != m_order.download.request.url())
        result.effectiveUrl.setQuery(QString());
    return result;
}

Checkpoint Transfer::checkpoint() const
{
    Checkpoint result;
    result.url = m_order.download.request.url();
    result.generation = generationToKeep();
    result.done = m_map.done();
    result.inode = m_part.file->inode();
    return result;
}

void Transfer::saveCheckpoint()
{
    m_saving = true;
    m_unsavedBytes = 0;
    m_lastSaveMs = m_clock.elapsed();
    m_disk.pool.run(
        [part = m_part, state = checkpoint(), &reservations = m_disk.reservations] {
            return saveProgress(part, state, reservations);
        },
        m_inbox.address(), [this](const DiskResult<PartPlace> &place) { onSaved(place); });
}

void Transfer::onSaved(const DiskResult<PartPlace> &place)
{
    m_saving = false;
    if (place)
        m_part.place = *place;
    switch (m_stage) {
    case Stage::Ending:
        // Bytes came after that checkpoint was begun: they are kept too.
        if (place && m_unsavedBytes > 0 && keepsPart()) {
            saveCheckpoint();
            return;
        }
        if (!place && m_outcome.kind == Outcome::Kind::Stopped) {
            m_outcome.kind = Outcome::Kind::Transient;
            m_outcome.error = place.error();
        }
        post();
        return;
    case Stage::Committing:
        if (place)
            commit();
        else
            fail(place.error());
        return;
    default:
        if (!place)
            fail(place.error());
        return;
    }
}

} // namespace gannet
