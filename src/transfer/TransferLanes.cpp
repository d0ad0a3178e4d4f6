// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <QDateTime>
#include <QThread>

#include <algorithm>

namespace gannet {

namespace {

/// What was learned about a host is worth that long.
constexpr qint64 profileSecs = 7 * 24 * 3600;
constexpr qint64 refusalSecs = 3600;
/// Alone, a silent connection is given twice the time: there is no sibling to tell that the line is well.
constexpr int aloneFactor = 2;

} // namespace

HostProfile Transfer::learnedProfile(const QString &origin) const
{
    const HostProfile kept = m_line.hosts.profile(origin);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto isOlder = [now](qint64 since, qint64 secs) {
        return now < since || now - since > secs;
    };
    HostProfile profile;
    if (!isOlder(kept.learnedSecs, profileSecs)) {
        profile = kept;
        if (isOlder(kept.learnedSecs, refusalSecs))
            profile.admits = 0;
    }
    const bool isKnown = !isOlder(kept.requestSecs, profileSecs);
    profile.requestBytes = isKnown ? kept.requestBytes : 0;
    profile.requestSecs = isKnown ? kept.requestSecs : 0;
    if (!isKnown && kept.requestBytes > 0) {
        // Found with short requests.
        profile.connections = 0;
        profile.scales = false;
    }
    return profile;
}

void Transfer::govern(const HostProfile &learned)
{
    const bool isTls = m_generation.effectiveUrl.scheme() == u"https";
    // What is encrypted keeps a processor busy for each connection, see managerFor().
    const int sideBySide = isTls ? QThread::idealThreadCount() : 1;
    m_governor = ConnectionGovernor(mostConnections(), learned, sideBySide);
    m_governor.onAccepted(figures(), m_delayMs);
}

void Transfer::learn() const
{
    if (m_origin.isEmpty())
        return;
    const HostProfile known = learnedProfile(m_origin);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    HostProfile profile = m_governor.learned();
    profile.learnedSecs = now;
    // What is used again and again is still found anew after a week.
    const qint64 requestBytes = m_requests.learned();
    const bool isNew = requestBytes != 0 && requestBytes != known.requestBytes;
    profile.requestBytes = isNew ? requestBytes : known.requestBytes;
    profile.requestSecs = isNew ? now : known.requestSecs;
    if (requestBytes == 0 && known.requestBytes > 0) {
        // Long requests were made for once: what was found with short ones stays.
        profile.connections = known.connections;
        profile.scales = known.scales;
    }
    if (profile.connections == 0 && profile.admits == 0) {
        if (!isNew)
            return;
        profile.learnedSecs = 0;
    }
    m_line.hosts.learn(m_origin, profile);
}

ConnectionGovernor::Figures Transfer::figures() const
{
    return {m_clock.elapsed(), m_fetchedBytes, m_map.totalBytes() - m_map.done().byteCount(),
            int(m_lanes.size()) - deliveringCount(), LoadMeter::processorMs()};
}

void Transfer::openMore()
{
    if (!m_generation.acceptsRanges)
        return;
    m_governor.setCeiling(mostConnections(), m_clock.elapsed());
    // More connections than a limit lets pass bring nothing.
    const int wanted = m_heldBack ? std::max(1, int(m_lanes.size()) - contenderCount())
                                  : m_governor.wanted(figures());
    if (hasMirrors())
        tryMirrors();
    while (m_stage == Stage::Fetching && int(m_lanes.size()) - contenderCount() < wanted
           && int(m_lanes.size()) < mostConnections()) {
        if (!openOneMore())
            return;
    }
    while (int(m_lanes.size()) - contenderCount() > wanted && m_lanes.size() > 1) {
        const auto last = std::find_if(m_lanes.crbegin(), m_lanes.crend(),
                                       [](const Lane &lane) { return !lane.isTrial; });
        drop(*last->connection);
    }
}

bool Transfer::openOneMore()
{
    const size_t source = nextSource();
    // While a mirror is on trial, the link that was left out would be asked again and again.
    if (m_sources[source].trust != Source::Trust::Trusted && !m_lanes.empty())
        return false;
    std::optional<SegmentMap::SegmentId> segment = m_map.assign();
    if (!segment) {
        const SegmentSteal steal = planSteal(paces(), newcomer());
        switch (steal.kind) {
        case SegmentSteal::Kind::None: return false;
        case SegmentSteal::Kind::Split: segment = m_map.split(steal.victim, steal.keepBytes); break;
        case SegmentSteal::Kind::Overtake: segment = m_map.overtake(steal.victim); break;
        }
    }
    if (!segment)
        return false;
    openFrom(source, *segment);
    tellOfGrowth();
    return true;
}

void Transfer::replaceLaggard()
{
    if (contenderCount() > 0 || m_lanes.size() < 2)
        return;
    const QList<SegmentPace> list = paces();
    SegmentMap::SegmentId victim = 0;
    for (const SegmentPace &pace : list) {
        if (pace.restBytes > 0 && pace.silentMs >= silentAfterMs && !pace.isContended)
            victim = pace.segment;
    }
    if (victim == 0)
        victim = findLaggard(list);
    const auto lane = std::find_if(m_lanes.cbegin(), m_lanes.cend(),
                                   [victim](const Lane &candidate) {
                                       return candidate.segment == victim;
                                   });
    if (victim == 0 || lane == m_lanes.cend() || lane->isReplacement)
        return;
    // Where there may be no more at a time it makes room, else the first to deliver wins.
    std::optional<SegmentMap::SegmentId> segment;
    const QUrl url = lane->connection->url();
    const bool isRoom = int(m_lanes.size()) < mostConnections();
    if (isRoom) {
        segment = m_map.overtake(victim);
    } else {
        drop(*lane->connection);
        segment = m_map.assign();
    }
    if (!segment)
        return;
    openFrom(nextSource(), *segment);
    m_lanes.back().isReplacement = true;
    tell(isRoom ? TimelineKind::ConnectionOvertaken : TimelineKind::ConnectionReplaced, url);
}

QList<SegmentPace> Transfer::paces() const
{
    const qint64 now = m_clock.elapsed();
    QList<SegmentPace> result;
    result.reserve(qsizetype(m_lanes.size()));
    for (const Lane &lane : m_lanes) {
        if (lane.isTrial)
            continue;
        SegmentPace pace;
        pace.segment = lane.segment;
        pace.restBytes = m_map.rest(lane.segment).size();
        pace.isContended = m_map.isContended(lane.segment) || m_map.isContender(lane.segment);
        if (lane.isDelivering()) {
            pace.bytesPerSecond = lane.speed.bytesPerSecond();
            // Where all are silent it is the line, or our own limit. An answer has its own time to come.
            if (lane.connection->isDelivering())
                pace.silentMs = m_lanes.size() == 1 ? (now - lane.lastByteMs) / aloneFactor
                                                    : m_lastByteMs - lane.lastByteMs;
        }
        result.append(pace);
    }
    return result;
}

Newcomer Transfer::newcomer() const
{
    double sum = 0;
    int count = 0;
    for (const Lane &lane : m_lanes) {
        const double speed = lane.speed.bytesPerSecond();
        sum += speed;
        count += speed > 0 ? 1 : 0;
    }
    return {std::max(count > 0 ? sum / count : 0, m_usualSpeed), m_delayMs};
}

void Transfer::closeAll()
{
    while (!m_lanes.empty())
        drop(*m_lanes.back().connection);
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
    m_line.hosts.closed(it->origin);
    if (it->connection->isDelivering() && it->fetchedBytes > 0)
        m_lastDropMs = m_clock.elapsed();
    // What this one reached is what a new one may expect, also when only a slow one is left.
    if (const double speed = it->speed.bytesPerSecond(); speed > 0)
        m_usualSpeed = speed;
    m_map.release(it->segment);
    m_lanes.erase(it);
}

void Transfer::dropOvertaken()
{
    const auto isOvertaken = [this](const Lane &lane) {
        return lane.segment != 0 && m_map.rest(lane.segment).isEmpty();
    };
    for (auto it = std::find_if(m_lanes.cbegin(), m_lanes.cend(), isOvertaken);
         it != m_lanes.cend(); it = std::find_if(m_lanes.cbegin(), m_lanes.cend(), isOvertaken))
        drop(*it->connection);
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
                             [](const Lane &lane) { return lane.isDelivering(); }));
}

int Transfer::livingCount() const
{
    return int(m_lanes.size()) + (m_clock.elapsed() - m_lastDropMs < stillCountedMs ? 1 : 0);
}

int Transfer::contenderCount() const
{
    return int(std::count_if(m_lanes.cbegin(), m_lanes.cend(), [this](const Lane &lane) {
        return lane.isTrial || m_map.isContender(lane.segment);
    }));
}

void Transfer::noteBottleneck()
{
    m_load.sample();
    BottleneckFigures figures;
    figures.delivering = deliveringCount();
    figures.isHeldBack = m_heldBack;
    figures.writingShare = m_load.writingShare();
    figures.cpuShare = m_load.cpuShare();
    // One connection is all that a server without ranges gives.
    figures.growth = m_generation.acceptsRanges ? m_governor.growth()
                                                : BottleneckFigures::Growth::Scales;
    m_channel->setBottleneck(findBottleneck(figures));
}

void Transfer::tick()
{
    const qint64 now = m_clock.elapsed();
    for (Lane &lane : m_lanes)
        lane.speed.sample(now, lane.fetchedBytes);
    m_channel->setRanges(m_map.done().ranges());
    m_channel->setConnections(deliveringCount());
    noteBottleneck();
    if (m_channel->isWatched())
        publishConnections(now);
    checkStalls(now);
    if (m_stage != Stage::Fetching)
        return;
    applyLimit();
    openMore();
    const int interval = m_governor.isGrowing() && !m_heldBack ? growingTickMs : tickMs;
    if (m_tick.interval() != interval)
        m_tick.setInterval(interval);
    if (m_stage == Stage::Fetching && m_generation.acceptsRanges && !m_heldBack)
        replaceLaggard();
    if (m_stage == Stage::Fetching && m_generation.acceptsRanges)
        testShortRequests();
    if (m_stage == Stage::Fetching)
        saveIfDue(now);
}

void Transfer::checkStalls(qint64 now)
{
    for (const Lane &lane : m_lanes) {
        if (!lane.connection->isDelivering()
            || now - lane.lastByteMs < m_order.settings.timeouts.stallMs)
            continue;
        onEnded(*lane.connection, {ErrorKind::Stalled, 0, {}, -1});
        return; // the rest at the next tick: the lanes have changed
    }
}

} // namespace gannet
