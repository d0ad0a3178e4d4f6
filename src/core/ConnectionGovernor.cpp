// SPDX-License-Identifier: MIT
#include "core/ConnectionGovernor.h"

#include <algorithm>

namespace gannet {

namespace {
constexpr qint64 stepMs = 200;
/// A rest that the present connections fetch within this is not worth a new one.
constexpr double worthwhileSeconds = 1.0;
} // namespace

void ConnectionGovernor::onAccepted(qint64 nowMs)
{
    if (m_nextStepMs < 0)
        m_nextStepMs = nowMs + stepMs;
}

void ConnectionGovernor::onRefused(int living)
{
    m_ceiling = std::max(1, std::min(m_ceiling, living));
    m_wanted = std::min(m_wanted, m_ceiling);
}

int ConnectionGovernor::wanted(qint64 nowMs, qint64 restBytes, double bytesPerSecond)
{
    if (m_nextStepMs < 0 || nowMs < m_nextStepMs)
        return m_wanted;
    if (bytesPerSecond > 0 && double(restBytes) < bytesPerSecond * worthwhileSeconds)
        return m_wanted;
    m_wanted = std::min(m_wanted * 2, m_ceiling);
    m_nextStepMs = nowMs + stepMs;
    return m_wanted;
}

} // namespace gannet
