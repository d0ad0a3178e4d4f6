// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <array>

namespace gannet {

enum class SpeedSpan : quint8 { Minute, TenMinutes, All };
inline constexpr int speedSpanCount = 3;

/// Speeds at equal distances in time, the oldest first, in bytes a second.
struct SpeedSeries
{
    QList<double> speeds;
    qint64 stepMs = 1000;
    int fullCount = 0; ///< as many as the span holds; fewer where it began later
};

/// How fast a download was: a minute by the second, ten by ten seconds, and all of it by steps that double
/// as it grows longer, so that its size never grows. A value; time is an argument, in milliseconds of
/// any steady clock. Where nothing was recorded it stood still.
class SpeedHistory
{
public:
    void record(qint64 nowMs, double bytesPerSecond);
    SpeedSeries series(SpeedSpan span) const;
    qint64 lastMs() const { return m_lastMs; }

private:
    static constexpr int ringSize = 60;
    static constexpr int mostOfAll = 120;

    /// The last slots of time, each the mean of what was recorded in it.
    struct Ring
    {
        qint64 stepMs = 1'000;
        std::array<float, ringSize> means{};
        qint64 firstSlot = -1; ///< -1: nothing yet
        qint64 lastSlot = -1;
        int samples = 0; ///< in the last slot

        void record(qint64 nowMs, double speed);
        SpeedSeries series() const;
    };

    void recordAll(qint64 nowMs, double speed);

    Ring m_minute{1'000};
    Ring m_tenMinutes{10'000};
    QList<float> m_all;
    qint64 m_allStepMs = 1'000;
    qint64 m_beginMs = -1; ///< -1: nothing yet
    int m_allSamples = 0; ///< in the last slot
    qint64 m_lastMs = 0;
};

} // namespace gannet
