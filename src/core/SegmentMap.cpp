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
    if (!free.isEmpty()) {
        m_segments.emplace(m_nextId, *std::max_element(free.cbegin(), free.cend(), isSmaller));
        return m_nextId++;
    }
    if (m_total < 0 || m_segments.empty())
        return {};
    const auto largest = std::max_element(m_segments.begin(), m_segments.end(),
                                          [](const auto &a, const auto &b) {
                                              return isSmaller(a.second, b.second);
                                          });
    ByteRange &rest = largest->second;
    if (rest.size() < 2 * minimumSplit)
        return {};
    const qint64 middle = rest.begin + rest.size() / 2;
    m_segments.emplace(m_nextId, ByteRange{middle, rest.end});
    rest.end = middle;
    return m_nextId++;
}

ByteRange SegmentMap::rest(SegmentId id) const
{
    const auto it = m_segments.find(id);
    return it == m_segments.cend() ? ByteRange() : it->second;
}

void SegmentMap::advance(SegmentId id, qint64 bytes)
{
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

void SegmentMap::release(SegmentId id) { m_segments.erase(id); }

void SegmentMap::setTotal(qint64 totalBytes)
{
    m_total = totalBytes;
    for (auto &[id, rest] : m_segments)
        rest.end = std::min(rest.end, totalBytes);
}

bool SegmentMap::isComplete() const { return m_total >= 0 && m_done.contains({0, m_total}); }

} // namespace gannet
