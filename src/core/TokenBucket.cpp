// SPDX-License-Identifier: MIT
#include "core/TokenBucket.h"

#include <algorithm>

namespace gannet {

namespace {
/// A thread that comes late finds what came due meanwhile; after a pause nothing bursts.
constexpr double depthSeconds = 0.1;
} // namespace

double TokenBucket::fill(qint64 nowMs)
{
    const qint64 ms = m_filledMs < 0 ? 0 : std::max<qint64>(0, nowMs - m_filledMs);
    m_filledMs = nowMs;
    m_tokens += double(m_rate) * double(ms) / 1000;
    // Never less than one byte, which the slowest limit must let pass at last.
    const double depth = std::max(1.0, double(m_rate) * depthSeconds);
    const double over = std::max(0.0, m_tokens - depth);
    m_tokens -= over;
    return over;
}

void SharedBucket::setRate(qint64 rate)
{
    m_rate = rate;
    m_left = 0;
    share();
}

void SharedBucket::join(Member member)
{
    m_members.insert(member, {});
    share();
}

void SharedBucket::leave(Member member)
{
    m_members.remove(member);
    share();
}

void SharedBucket::share()
{
    if (m_members.isEmpty())
        return;
    // At least a byte a second each: a share of nothing would never end.
    const qint64 each = m_rate > 0 ? std::max<qint64>(1, m_rate / m_members.size()) : 0;
    for (TokenBucket &bucket : m_members)
        bucket.setRate(each);
}

qint64 SharedBucket::take(Member member, qint64 nowMs, qint64 wanted)
{
    const auto bucket = m_members.find(member);
    if (bucket == m_members.end())
        return 0;
    m_left = std::min(m_left + bucket->fill(nowMs), std::max(1.0, double(m_rate) * depthSeconds));
    const qint64 own = std::clamp<qint64>(wanted, 0, bucket->available());
    bucket->take(own);
    const qint64 others = std::clamp<qint64>(wanted - own, 0, qint64(m_left));
    m_left -= double(others);
    return own + others;
}

} // namespace gannet
