// SPDX-License-Identifier: MIT
#include "core/ConnectionGovernor.h"

#include <algorithm>
#include <utility>

namespace gannet {

namespace {

/// What comes at once lay in buffers, or is a burst that a throttled server grants: it is not measured.
constexpr qint64 burstMs = 30;
constexpr qint64 firstWindowMs = 50;
constexpr qint64 windowMs = 120;
/// Growth that brought nearly all it could is believed sooner.
constexpr qint64 clearWindowMs = 60;
constexpr double clearShare = 0.8;
/// From a server this far away, each look costs a round trip: some connections are opened before the first.
constexpr qint64 farAwayMs = 100;
constexpr int farAwayConnections = 4;
constexpr qint64 farAwayRestBytes = 16 * 1024 * 1024;
/// Growth that brought little is watched so long before it is taken back: servers send in bursts.
constexpr qint64 doubtWindowMs = 1'000;
/// New connections have so long, and twice the first one's delay, until the measuring goes on without them.
constexpr qint64 openingMs = 300;
constexpr qint64 firstProbeMs = 10'000;
constexpr qint64 longestProbeMs = 120'000;
/// A rest that the present connections fetch within this is not worth a new one.
constexpr double worthwhileSeconds = 0.7;
/// One connection that is so fast is limited by this machine rather than by the server.
constexpr double fastBytesPerSecond = 100e6;
/// With so many processors busy it is.
constexpr double busyProcessors = 0.7;
/// Shares of what the added connections would bring if each were as fast as those before.
constexpr double goodShare = 0.5;
constexpr double someShare = 0.2;
/// Within this the speeds of two numbers of connections count as equal.
constexpr double equalShare = 0.92;

} // namespace

ConnectionGovernor::ConnectionGovernor(int ceiling, const HostProfile &learned, int sideBySide)
    : m_ceiling(std::max(1, ceiling))
    , m_sideBySide(sideBySide)
    , m_admits(learned.admits)
    , m_known(learned.connections > 0)
    , m_scales(learned.scales)
{
    if (m_known)
        m_wanted = std::clamp(learned.connections, 1, limit());
}

void ConnectionGovernor::setCeiling(int ceiling, qint64 nowMs)
{
    const int before = std::exchange(m_ceiling, std::max(1, ceiling));
    if (m_wanted > m_ceiling) {
        // What was cut off says nothing of the server.
        m_wanted = m_ceiling;
        m_growth = BottleneckFigures::Growth::Scales;
        if (m_phase == Phase::Growing)
            hold(nowMs);
    }
    if (m_ceiling > before)
        m_probeAtMs = nowMs;
}

int ConnectionGovernor::limit() const
{
    return m_admits > 0 ? std::min(m_admits, m_ceiling) : m_ceiling;
}

void ConnectionGovernor::onAccepted(const Figures &now, qint64 delayMs)
{
    if (m_phase != Phase::Connecting)
        return;
    m_delayMs = delayMs;
    m_probeIntervalMs = firstProbeMs;
    // With what sufficed before; only where more were not allowed then, more are tried now.
    if (m_known && (!m_scales || m_wanted >= limit())) {
        m_growth = m_scales ? BottleneckFigures::Growth::Scales : BottleneckFigures::Growth::Flat;
        hold(now.nowMs);
        return;
    }
    m_phase = Phase::Growing;
    const bool isFarAway = delayMs >= farAwayMs && now.restBytes >= farAwayRestBytes;
    moveTo(isFarAway ? std::min(std::max(m_wanted, farAwayConnections), limit()) : m_wanted, now);
}

void ConnectionGovernor::onRefused(qint64 nowMs, int living)
{
    m_admits = std::max(1, living);
    m_wanted = std::min(m_wanted, m_admits);
    if (m_phase != Phase::Connecting)
        hold(nowMs);
}

void ConnectionGovernor::moveTo(int connections, const Figures &now)
{
    m_wanted = connections;
    m_levelSinceMs = now.nowMs;
    m_burstUntilMs = -1;
    m_windowSinceMs = -1;
}

void ConnectionGovernor::hold(qint64 nowMs)
{
    m_phase = Phase::Holding;
    m_probeAtMs = nowMs + m_probeIntervalMs;
    m_probeIntervalMs = std::min(m_probeIntervalMs * 2, longestProbeMs);
}

double ConnectionGovernor::shareOfIdeal(double speed) const
{
    const double before = m_speeds.at(m_before);
    return (speed - before) / (before * (double(m_wanted) / m_before - 1));
}

int ConnectionGovernor::nextLevel(double speed) const
{
    const double share = m_before == 0 ? 1 : shareOfIdeal(speed);
    if (share >= goodShare)
        return m_wanted * (speed > fastBytesPerSecond ? 2 : 4);
    return share >= someShare ? m_wanted * 2 : m_wanted;
}

int ConnectionGovernor::fewestAsFast(double speed) const
{
    for (const auto &[connections, reached] : m_speeds) {
        if (reached >= speed * equalShare)
            return std::min(connections, m_wanted);
    }
    return m_wanted;
}

int ConnectionGovernor::wanted(const Figures &now)
{
    if (m_phase == Phase::Connecting)
        return 1;
    if (m_phase == Phase::Holding) {
        if (now.nowMs < m_probeAtMs)
            return m_wanted;
        if (m_admits > 0)
            m_admits = m_wanted + 1;
        if (m_wanted >= limit()) {
            hold(now.nowMs);
            return m_wanted;
        }
        // Measured anew first: the line may have changed since.
        m_phase = Phase::Growing;
        m_speeds.clear();
        m_before = 0;
        moveTo(m_wanted, now);
    }
    if (m_windowSinceMs < 0) {
        const bool isOpening = now.opening > 0
            && now.nowMs - m_levelSinceMs < openingMs + 2 * m_delayMs;
        if (m_burstUntilMs < 0 && !isOpening)
            m_burstUntilMs = now.nowMs + burstMs;
        if (m_burstUntilMs >= 0 && now.nowMs >= m_burstUntilMs) {
            m_windowSinceMs = now.nowMs;
            m_windowBytes = now.fetchedBytes;
            m_windowProcessorMs = now.processorMs;
        }
        return m_wanted;
    }
    const qint64 ms = now.nowMs - m_windowSinceMs;
    if (ms < (m_before == 0 ? firstWindowMs : clearWindowMs))
        return m_wanted;
    const double speed = double(now.fetchedBytes - m_windowBytes) * 1000 / double(ms);
    if (m_before > 0 && ms < windowMs && shareOfIdeal(speed) < clearShare)
        return m_wanted;
    // One that is silent at once may have siblings that are not.
    const bool isSilent = speed <= 0 && m_before > 0;
    if (isSilent || double(now.restBytes) < speed * worthwhileSeconds)
        return m_wanted;
    m_speeds[m_wanted] = speed;
    const int next = std::min(nextLevel(speed), limit());
    const bool isBusy = speed > fastBytesPerSecond
        && now.processorMs - m_windowProcessorMs >= busyProcessors * double(ms);
    if (next > m_wanted && isBusy && m_wanted >= m_sideBySide) {
        m_growth = BottleneckFigures::Growth::Busy;
        m_wanted = fewestAsFast(speed);
        hold(now.nowMs);
    } else if (next > m_wanted) {
        m_before = m_wanted;
        moveTo(isBusy ? std::min(next, m_sideBySide) : next, now);
    } else if (ms >= doubtWindowMs) {
        // Where there was nothing to compare, the ceiling is one.
        m_growth = m_before == 0 || nextLevel(speed) > m_wanted ? BottleneckFigures::Growth::Scales
                                                                : BottleneckFigures::Growth::Flat;
        m_wanted = fewestAsFast(speed);
        hold(now.nowMs);
    }
    return m_wanted;
}

BottleneckFigures::Growth ConnectionGovernor::growth() const
{
    return m_admits > 0 ? BottleneckFigures::Growth::Refused : m_growth;
}

HostProfile ConnectionGovernor::learned() const
{
    HostProfile profile;
    // A number that was still being tried says nothing.
    if (m_phase == Phase::Holding || m_wanted == m_ceiling) {
        profile.connections = m_wanted;
        profile.scales = m_growth == BottleneckFigures::Growth::Scales
            || (m_phase == Phase::Growing && m_before > 0);
    }
    profile.admits = m_admits;
    return profile;
}

} // namespace gannet
