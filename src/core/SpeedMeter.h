// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace gannet {

/// Bytes a second over the last few seconds, from samples of a growing count.
/// A value without a clock: time comes as an argument, in milliseconds of any steady clock.
class SpeedMeter
{
public:
    static constexpr qint64 usualWindowMs = 3'000;

    /// What lies further back than \a windowMs does not count; at most 31 samples do.
    explicit SpeedMeter(qint64 windowMs = usualWindowMs) : m_windowMs(windowMs) { }

    /// \a totalBytes counts up; a smaller one than before starts the measurement over.
    void sample(qint64 nowMs, qint64 totalBytes);
    /// 0 until two samples are known.
    double bytesPerSecond() const;
    void reset() { m_count = 0; }

private:
    struct Sample
    {
        qint64 ms;
        qint64 bytes;
    };
    static constexpr int capacity = 32;

    const Sample &at(int age) const
    {
        return m_samples[size_t((m_next - 1 - age + 2 * capacity) % capacity)];
    }

    qint64 m_windowMs;
    std::array<Sample, capacity> m_samples{};
    int m_next = 0;
    int m_count = 0;
};

} // namespace gannet
