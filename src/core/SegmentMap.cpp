// SPDX-License-Identifier: MIT
#include "core/SegmentMap.h"

#include <algorithm>
#include <limits>

namespace gannet {

namespace {
bool isSmaller(const ByteRange &a, const ByteRange &b) { return a.size() < b.size(); }
} // namespace

SegmentMap::SegmentMap(qint64 totalBytes, const RangeSet &done) : m_total(totalBytes), m_done(done)
{ }

qint64 SegmentMap::end() const
{
    return m_total < 0 ? std::numeric_limits<qint64>::max() : m_total;
}

QList<ByteRange> SegmentMap::unassigned() const
{
    RangeSet taken = m_done;
    for (const auto &[id, rest] : m_segments)
        taken.insert(rest);
    return taken.gaps({0, end()});
}

std::optional<SegmentMap::SegmentId> SegmentMap::assign()
{
    const QList<ByteRange> free = unassigned();
    if (free.isEmpty())
        return {};
    m_segments.emplace(m_nextId, *std::max_element(free.cbegin(), free.cend(), isSmaller));
    return m_nextId++;
}

std::optional<SegmentMap::SegmentId> SegmentMap::split(SegmentId victim, qint64 keep)
{
    const auto it = m_segments.find(victim);
    if (m_total < 0 || it == m_segments.end() || keep < 0 || keep >= it->second.size())
        return {};
    const qint64 border = it->second.begin + keep;
    m_segments.emplace(m_nextId, ByteRange{border, it->second.end});
    it->second.end = border;
    return m_nextId++;
}

std::optional<SegmentMap::SegmentId> SegmentMap::overtake(SegmentId incumbent)
{
    if (rest(incumbent).isEmpty() || isContended(incumbent) || isContender(incumbent))
        return {};
    m_incumbents.emplace(m_nextId, incumbent);
    return m_nextId++;
}

bool SegmentMap::isContended(SegmentId incumbent) const
{
    return std::any_of(m_incumbents.cbegin(), m_incumbents.cend(),
                       [incumbent](const auto &pair) { return pair.second == incumbent; });
}

ByteRange SegmentMap::rest(SegmentId id) const
{
    const auto contended = m_incumbents.find(id);
    const auto it = m_segments.find(contended == m_incumbents.cend() ? id : contended->second);
    return it == m_segments.cend() ? ByteRange() : it->second;
}

void SegmentMap::advance(SegmentId id, qint64 bytes)
{
    if (bytes <= 0)
        return;
    if (const auto contended = m_incumbents.find(id); contended != m_incumbents.end()) {
        ByteRange &loser = m_segments[contended->second];
        m_segments[id] = loser;
        loser.end = loser.begin;
        m_incumbents.erase(contended);
    }
    const auto it = m_segments.find(id);
    Q_ASSERT(it != m_segments.end() && bytes <= it->second.size());
    m_done.insert({it->second.begin, it->second.begin + bytes});
    it->second.begin += bytes;
}

bool SegmentMap::extend(SegmentId id)
{
    const auto it = m_segments.find(id);
    if (it == m_segments.end())
        return false;
    for (const ByteRange &gap : unassigned()) {
        if (gap.begin == it->second.end) {
            it->second.end = gap.end;
            return true;
        }
    }
    return false;
}

bool SegmentMap::takeOver(SegmentId id, SegmentId next)
{
    const auto it = m_segments.find(id);
    const auto taken = m_segments.find(next);
    if (it == m_segments.end() || taken == m_segments.end() || it == taken
        || taken->second.isEmpty() || taken->second.begin != it->second.end)
        return false;
    it->second.end = taken->second.end;
    taken->second.end = taken->second.begin;
    return true;
}

void SegmentMap::release(SegmentId id)
{
    if (m_incumbents.erase(id) > 0)
        return;
    const auto it = m_segments.find(id);
    if (it == m_segments.end())
        return;
    const ByteRange rest = it->second;
    m_segments.erase(it);
    const auto contender = std::find_if(m_incumbents.begin(), m_incumbents.end(),
                                        [id](const auto &pair) { return pair.second == id; });
    if (contender == m_incumbents.end())
        return;
    m_segments.emplace(contender->first, rest);
    m_incumbents.erase(contender);
}

void SegmentMap::setTotal(qint64 totalBytes)
{
    m_total = totalBytes;
    for (auto &[id, rest] : m_segments)
        rest.end = std::min(rest.end, totalBytes);
}

bool SegmentMap::isComplete() const { return m_total >= 0 && m_done.contains({0, m_total}); }

} // namespace gannet
