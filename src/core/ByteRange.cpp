// SPDX-License-Identifier: MIT
#include "core/ByteRange.h"

#include <algorithm>

namespace gannet {

RangeSet RangeSet::fromRanges(const QList<ByteRange> &ranges)
{
    // In order each is put behind the others: a long list in disorder would be moved at every step.
    QList<ByteRange> sorted = ranges;
    std::sort(sorted.begin(), sorted.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    RangeSet set;
    for (const ByteRange &range : std::as_const(sorted))
        set.insert(range);
    return set;
}

void RangeSet::insert(ByteRange range)
{
    if (range.isEmpty())
        return;
    // The first range that touches or follows the new one; touching ones are merged.
    const auto first = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.begin,
                                        [](const ByteRange &r, qint64 pos) { return r.end < pos; });
    auto last = first;
    while (last != m_ranges.end() && last->begin <= range.end) {
        range.begin = std::min(range.begin, last->begin);
        range.end = std::max(range.end, last->end);
        ++last;
    }
    if (first == last) {
        m_ranges.insert(first, range);
        return;
    }
    *first = range;
    m_ranges.erase(first + 1, last);
}

void RangeSet::remove(ByteRange range)
{
    if (range.isEmpty())
        return;
    QList<ByteRange> kept;
    kept.reserve(m_ranges.size() + 1);
    for (const ByteRange &r : std::as_const(m_ranges)) {
        const ByteRange before{r.begin, std::min(r.end, range.begin)};
        const ByteRange after{std::max(r.begin, range.end), r.end};
        if (!before.isEmpty())
            kept.append(before);
        if (!after.isEmpty())
            kept.append(after);
    }
    m_ranges = kept;
}

bool RangeSet::contains(ByteRange range) const
{
    if (range.isEmpty())
        return true;
    const auto it = std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), range.begin,
                                     [](qint64 pos, const ByteRange &r) { return pos < r.end; });
    return it != m_ranges.cend() && it->begin <= range.begin && it->end >= range.end;
}

qint64 RangeSet::byteCount() const
{
    qint64 sum = 0;
    for (const ByteRange &r : m_ranges)
        sum += r.size();
    return sum;
}

QList<ByteRange> RangeSet::gaps(ByteRange whole) const
{
    QList<ByteRange> result;
    qint64 pos = whole.begin;
    for (const ByteRange &r : m_ranges) {
        if (r.begin >= whole.end)
            break;
        if (r.begin > pos)
            result.append({pos, r.begin});
        pos = std::max(pos, r.end);
    }
    if (pos < whole.end)
        result.append({pos, whole.end});
    return result;
}

} // namespace gannet
