// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <algorithm>

namespace gannet {

namespace {

/// Compared with the disk before going on where the server gives no strong validator.
constexpr qint64 overlapBytes = 64 * 1024;
/// Of a server that gives little at a time, half of that is compared, but never less than this.
constexpr qint64 leastOverlapBytes = 4 * 1024;
/// A further connection that says nothing for so long, or four times what the first one took, is taken
/// for refused: beside living ones nobody has to wait for it.
constexpr qint64 furtherHeadMs = 2'000;
/// Under a limit what one connection holds for us; 20 ms of 12 MB/s.
constexpr qint64 limitedBufferBytes = 256 * 1024;
/// What all connections of all attempts hold together, unless there are so many that each has the least.
constexpr qint64 allBuffersBytes = 8 * 1024 * 1024;
constexpr qint64 leastBufferBytes = 32 * 1024;
/// A reply is looked at from then on: what comes in bursts shows by then how fast it is.
constexpr qint64 courseMs = 400;
/// What the connections fetch within this is not worth a test.
constexpr double worthwhileSeconds = 2;

} // namespace

void Transfer::connectFirst(bool withRange)
{
    m_stage = Stage::Connecting;
    if (!m_generation.effectiveUrl.isEmpty()) {
        openAnew(*m_map.assign());
        return;
    }
    ConnectionOrder order;
    order.url = m_sources[m_first].url;
    if (withRange)
        order.asked.range = ByteRange{0, m_requests.isShort() ? m_requests.bytes() : -1};
    open(order, 0, 0).source = m_first;
}

void Transfer::openAnew(SegmentMap::SegmentId segment)
{
    const bool usable = m_sources[m_first].trust == Source::Trust::Trusted;
    const size_t source = usable ? m_first : nextSource();
    openFor(segment, source, m_sources[source].url);
}

void Transfer::openFor(SegmentMap::SegmentId segment, size_t source, const QUrl &url)
{
    const qint64 most = m_requests.isShort() ? m_requests.bytes() : 0;
    open(orderFor(segment, source, url, most), segment, m_map.rest(segment).begin).source = source;
}

ConnectionOrder Transfer::orderFor(SegmentMap::SegmentId segment, size_t source, const QUrl &url,
                                   qint64 most) const
{
    const ByteRange rest = m_map.rest(segment);
    ConnectionOrder order;
    order.url = url;
    Generation known = generationOf(source);
    if (source != m_first && known.effectiveUrl.isEmpty()) {
        // A mirror has validators of its own; the size, and the bytes before, must be the same.
        known.totalBytes = m_generation.totalBytes;
        known.contentEncoding = m_generation.contentEncoding;
    }
    order.known = known;
    if (m_sendsIfRange)
        order.ifRange = known.strongValidator();
    order.asked.ifRange = !order.ifRange.isEmpty();
    qint64 begin = rest.begin;
    if (!order.asked.ifRange) {
        // Only bytes that are on disk can be compared.
        const qint64 piece = m_sources[source].pieceBytes;
        const qint64 compared = piece > 0 ? std::clamp(piece / 2, leastOverlapBytes, overlapBytes)
                                          : overlapBytes;
        const ByteRange overlap{std::max<qint64>(0, begin - compared), begin};
        if (m_map.done().contains(overlap))
            begin = overlap.begin;
    }
    const bool isAll = most <= 0 || rest.size() <= most;
    order.asked.range = ByteRange{begin, isAll ? rest.end : rest.begin + most};
    return order;
}

Transfer::Lane &Transfer::open(const ConnectionOrder &order, SegmentMap::SegmentId segment,
                               qint64 overlapEnd)
{
    Lane lane;
    lane.origin = HostMemory::origin(order.url);
    m_line.hosts.opened(lane.origin);
    lane.segment = segment;
    lane.begin = overlapEnd;
    lane.overlapEnd = overlapEnd;
    lane.openedMs = m_clock.elapsed();
    lane.lastByteMs = lane.openedMs;
    const int slot = freeSlot();
    m_lanes.push_back(std::move(lane));
    send(m_lanes.back(), order, slot);
    return m_lanes.back();
}

void Transfer::send(Lane &lane, const ConnectionOrder &draft, int slot)
{
    ConnectionOrder order = draft;
    order.request = &m_order.download.request;
    order.settings = &m_order.settings;
    order.headMs = m_order.settings.timeouts.connectMs;
    const auto isAnother = [&lane](const Lane &other) {
        return &other != &lane && other.isDelivering();
    };
    if (std::any_of(m_lanes.cbegin(), m_lanes.cend(), isAnother))
        order.headMs = int(std::min<qint64>(order.headMs, std::max(furtherHeadMs, 4 * m_delayMs)));
    order.slot = slot;
    const qint64 end = order.asked.range.value_or(ByteRange{0, -1}).end;
    lane.isShort = end >= 0 && end != m_map.rest(lane.segment).end;
    order.mostBufferedBytes = std::max(leastBufferBytes,
                                       allBuffersBytes / m_line.hosts.openConnections());
    if (isLimited())
        order.mostBufferedBytes = std::min(order.mostBufferedBytes, limitedBufferBytes);
    lane.connection.reset(new Connection(m_network, order));
    Connection *connection = lane.connection.get();
    connect(connection, &Connection::accepted, this,
            [this, connection] { onAccepted(*connection); });
    connect(connection, &Connection::bodyReady, this, [this, connection] { onBody(*connection); });
    connect(connection, &Connection::ended, this,
            [this, connection](const DownloadError &error) { onEnded(*connection, error); });
    connection->open();
}

void Transfer::askOn(Lane &lane)
{
    const ConnectionOrder order = orderFor(lane.segment, lane.source, heardUrl(lane.source),
                                           m_requests.isShort() || lane.isTested
                                               ? m_requests.bytes()
                                               : 0);
    lane.overlapEnd = m_map.rest(lane.segment).begin;
    send(lane, order, lane.connection->slot());
}

void Transfer::onAnswered(Lane &lane)
{
    ++lane.answers;
    // By what is new: where the end of what is here is compared, that is fetched twice.
    if (lane.isTested || (m_requests.isShort() && lane.answers > 1))
        m_requests.onAnswered(m_clock.elapsed(), m_map.rest(lane.segment).begin);
    // One that is no more wanted goes at the next tick.
    askOn(lane);
}

bool Transfer::isOverlong(const Lane &lane) const
{
    const Connection &connection = *lane.connection;
    const bool isToBeShort = m_requests.isShort() || (m_requests.isTesting() && lane.isTested);
    return isToBeShort && m_generation.acceptsRanges && !lane.isTrial
        && connection.position() < connection.bodyEnd()
        && connection.position() >= lane.overlapEnd + m_requests.bytes();
}

void Transfer::testShortRequests()
{
    const qint64 now = m_clock.elapsed();
    if (m_requests.isTesting()) {
        const bool isThere = std::any_of(m_lanes.cbegin(), m_lanes.cend(),
                                         [](const Lane &lane) { return lane.isTested; });
        m_requests.watch(now);
        if (!isThere || isLimited())
            m_requests.endTest();
    }
    if (m_requests.takeFinding())
        shortenRequests();
    // Links differ in what they grant.
    if (!m_requests.isWatching() || hasMirrors() || isLimited() || m_lanes.empty())
        return;
    const HostProfile found = m_governor.learned();
    // As many connections as there may be, each no faster for the others being there.
    if (!found.scales || found.connections < mostConnections())
        return;
    QList<RequestLength::Course> courses;
    for (const Lane &lane : m_lanes) {
        const qint64 ms = now - lane.firstByteMs;
        if (lane.firstByteMs < 0 || ms < courseMs)
            return;
        const double rest = double(lane.fetchedBytes - lane.earlyBytes);
        courses.append({lane.earlyBytes, rest * 1000 / double(ms - RequestLength::earlyMs)});
    }
    Lane *const lane = laneToTest(courses);
    if (!lane || !m_requests.beginTest(now, courses))
        return;
    lane->isTested = true;
    askOn(*lane);
}

Transfer::Lane *Transfer::laneToTest(const QList<RequestLength::Course> &courses)
{
    double speed = 0;
    for (const RequestLength::Course &course : courses)
        speed += course.bytesPerSecond;
    const double restBytes = double(m_map.totalBytes() - m_map.done().byteCount());
    if (restBytes < speed * worthwhileSeconds)
        return nullptr;
    const auto most = std::max_element(m_lanes.begin(), m_lanes.end(),
                                       [this](const Lane &a, const Lane &b) {
                                           return m_map.rest(a.segment).size()
                                               < m_map.rest(b.segment).size();
                                       });
    return &*most;
}

void Transfer::shortenRequests()
{
    tell(TimelineKind::RequestsShortened, m_generation.effectiveUrl, {}, 0, m_requests.bytes());
    // The one that goes on is the tested one, if it is still there.
    const auto tested = std::find_if(m_lanes.begin(), m_lanes.end(),
                                     [](const Lane &lane) { return lane.isTested; });
    if (tested != m_lanes.end())
        std::iter_swap(m_lanes.begin(), tested);
    // What was found with long requests says nothing of short ones: one goes on, the others follow.
    while (m_lanes.size() > 1)
        drop(*m_lanes.back().connection);
    govern({});
}

bool Transfer::mayBeForLength(const DownloadError &error, bool isFurther) const
{
    // What has nothing to do with what was asked for, or says when to come again.
    const bool isBusy = error.kind == ErrorKind::ServerBusy && !isFurther;
    const bool asksUser = error.kind == ErrorKind::AuthRequired
        || error.kind == ErrorKind::AuthUnsupported;
    const bool isAnswer = error.httpStatus != 0 && !isBusy && !asksUser;
    const bool isExpired = (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Gone)
        && m_generation.effectiveUrl != m_sources[m_first].url && m_resolvesLeft > 0;
    return error.kind == ErrorKind::ConnectionLost || (isAnswer && !(isFurther && isExpired));
}

void Transfer::askForAll()
{
    m_requests.setAside();
    if (m_stage == Stage::Connecting) {
        connectFirst(true);
        return;
    }
    govern({});
    openAnew(*m_map.assign());
}

void Transfer::lengthenRequests()
{
    m_requests.onRefused();
    // What was found with short requests says nothing of long ones.
    govern({});
}

} // namespace gannet
