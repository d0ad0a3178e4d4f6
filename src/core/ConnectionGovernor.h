// SPDX-License-Identifier: MIT
#pragma once

#include "core/Bottleneck.h"
#include "core/HostProfile.h"

#include <QtGlobal>

#include <map>

namespace gannet {

/// Finds how many connections an attempt should have: opens more while that makes the whole faster, steps
/// back to the fewest that were as fast, takes a refusal beside living connections as the server's
/// limit, and looks again later, ever more rarely. Pure: time is an argument, in milliseconds of
/// any steady clock. Owned by a Transfer on its pool thread.
class ConnectionGovernor
{
public:
    /// The attempt as of now.
    struct Figures
    {
        qint64 nowMs = 0;
        qint64 fetchedBytes = 0; ///< counts up
        qint64 restBytes = 0;
        int opening = 0; ///< connections that have not delivered yet
        double processorMs = 0; ///< used by this program on all processors; counts up
    };

    /// At most \a ceiling, at least 1; begins with what was \a learned about the host. So many connections
    /// have a processor for themselves, \a sideBySide, that another is tried though this program is busy.
    explicit ConnectionGovernor(int ceiling, const HostProfile &learned = {}, int sideBySide = 1);

    /// Another one from now on; above a higher one it looks soon whether more helps.
    void setCeiling(int ceiling, qint64 nowMs);
    /// Ranges are served, the first connection delivers. \a delayMs: its first byte took so long.
    void onAccepted(const Figures &now, qint64 delayMs);
    /// One more than \a living was refused, or died or stayed silent without a byte.
    void onRefused(qint64 nowMs, int living);
    /// How many there should be now. A download that is nearly done gets no further connection.
    int wanted(const Figures &now);
    /// True while the number is being sought: then ask often, else a few times a second.
    bool isGrowing() const { return m_phase == Phase::Growing; }
    /// For the next download from this host; its time is left to the caller.
    HostProfile learned() const;
    /// What the search has shown so far.
    BottleneckFigures::Growth growth() const;

private:
    enum class Phase : quint8 { Connecting, Growing, Holding };

    void moveTo(int connections, const Figures &now);
    void hold(qint64 nowMs);
    /// What the connections that were added last brought, where 1 is as much as those before them.
    double shareOfIdeal(double speed) const;
    int nextLevel(double speed) const;
    int fewestAsFast(double speed) const;
    int limit() const;

    int m_ceiling;
    int m_sideBySide;
    int m_admits = 0; ///< 0: no refusal
    Phase m_phase = Phase::Connecting;
    int m_wanted = 1;
    BottleneckFigures::Growth m_growth = BottleneckFigures::Growth::Seeking;
    int m_before = 0; ///< connections before the last growth; 0: none
    bool m_known = false; ///< the number was learned earlier
    bool m_scales = false; ///< and was as many as were allowed
    std::map<int, double> m_speeds; ///< bytes a second by number of connections
    qint64 m_delayMs = 0;
    qint64 m_levelSinceMs = 0; ///< when the present number was wanted
    qint64 m_burstUntilMs = -1; ///< -1: still opening
    qint64 m_windowSinceMs = -1; ///< when it began to be measured; -1: not yet
    qint64 m_windowBytes = 0; ///< fetched until then
    double m_windowProcessorMs = 0; ///< used until then
    qint64 m_probeAtMs = 0; ///< when holding: the next look whether more helps
    qint64 m_probeIntervalMs = 0;
};

} // namespace gannet
