// SPDX-License-Identifier: MIT
#include "gui/SpeedHistory.h"

#include <algorithm>

namespace gannet {

namespace {

float meanWith(float mean, int &samples, double value)
{
    ++samples;
    return mean + (float(value) - mean) / float(samples);
}

} // namespace

void SpeedHistory::Ring::record(qint64 nowMs, double speed)
{
    const qint64 slot = nowMs / stepMs;
    if (firstSlot < 0)
        firstSlot = lastSlot = slot;
    for (qint64 empty = std::max(lastSlot + 1, slot - ringSize + 1); empty <= slot; ++empty)
        means[size_t(empty % ringSize)] = 0;
    if (slot > lastSlot)
        samples = 0;
    lastSlot = std::max(lastSlot, slot);
    float &mean = means[size_t(lastSlot % ringSize)];
    mean = meanWith(mean, samples, speed);
}

SpeedSeries SpeedHistory::Ring::series() const
{
    SpeedSeries result;
    result.stepMs = stepMs;
    result.fullCount = ringSize;
    if (firstSlot < 0)
        return result;
    for (qint64 slot = std::max(firstSlot, lastSlot - ringSize + 1); slot <= lastSlot; ++slot)
        result.speeds.append(double(means[size_t(slot % ringSize)]));
    return result;
}

void SpeedHistory::record(qint64 nowMs, double bytesPerSecond)
{
    m_lastMs = nowMs;
    m_minute.record(nowMs, bytesPerSecond);
    m_tenMinutes.record(nowMs, bytesPerSecond);
    recordAll(nowMs, bytesPerSecond);
}

void SpeedHistory::recordAll(qint64 nowMs, double speed)
{
    if (m_beginMs < 0)
        m_beginMs = nowMs;
    while ((nowMs - m_beginMs) / m_allStepMs >= mostOfAll) {
        // A last slot without a neighbour is half empty.
        for (qsizetype i = 0; i * 2 < m_all.size(); ++i) {
            const float second = i * 2 + 1 < m_all.size() ? m_all[i * 2 + 1] : m_all[i * 2];
            m_all[i] = (m_all[i * 2] + second) / 2;
        }
        m_all.resize((m_all.size() + 1) / 2);
        m_allStepMs *= 2;
        m_allSamples = std::max(1, m_allSamples);
    }
    const qsizetype slot = qsizetype((nowMs - m_beginMs) / m_allStepMs);
    if (slot >= m_all.size()) {
        m_all.resize(slot + 1);
        m_allSamples = 0;
    }
    m_all.last() = meanWith(m_all.constLast(), m_allSamples, speed);
}

SpeedSeries SpeedHistory::series(SpeedSpan span) const
{
    switch (span) {
    case SpeedSpan::Minute: return m_minute.series();
    case SpeedSpan::TenMinutes: return m_tenMinutes.series();
    case SpeedSpan::All: break;
    }
    SpeedSeries result;
    result.stepMs = m_allStepMs;
    result.fullCount = int(m_all.size());
    result.speeds.reserve(m_all.size());
    for (const float speed : m_all)
        result.speeds.append(double(speed));
    return result;
}

} // namespace gannet
