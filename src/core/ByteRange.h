// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace gannet {

/// Half-open range of bytes [begin, end). Empty when end <= begin.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    constexpr qint64 size() const { return end > begin ? end - begin : 0; }
    constexpr bool isEmpty() const { return end <= begin; }
    friend constexpr bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// A set of bytes as sorted, disjoint, non-touching ranges. A value: any thread, no locks.
class RangeSet
{
public:
    RangeSet() = default;
    /// Takes ranges in any order, overlapping or not.
    static RangeSet fromRanges(const QList<ByteRange> &ranges);

    void insert(ByteRange range);
    void remove(ByteRange range);
    void clear() { m_ranges.clear(); }

    bool isEmpty() const { return m_ranges.isEmpty(); }
    bool contains(ByteRange range) const;
    /// Number of bytes in the set.
    qint64 byteCount() const;
    /// One past the last byte, 0 when empty.
    qint64 end() const { return m_ranges.isEmpty() ? 0 : m_ranges.constLast().end; }
    /// The parts of \a whole that are not in the set, in order.
    QList<ByteRange> gaps(ByteRange whole) const;
    const QList<ByteRange> &ranges() const { return m_ranges; }

    friend bool operator==(const RangeSet &, const RangeSet &) = default;

private:
    QList<ByteRange> m_ranges;
};

} // namespace gannet
