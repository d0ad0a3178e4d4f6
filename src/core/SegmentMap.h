// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"

#include <map>
#include <optional>

namespace gannet {

/// Which bytes of a file are here, which a connection is fetching, and which nobody has yet.
/// Every byte is handed out to at most one segment. Pure; owned by a Transfer on its pool thread.
class SegmentMap
{
public:
    using SegmentId = int;
    /// Splitting smaller rests than twice this costs more than it brings.
    static constexpr qint64 minimumSplit = 1024 * 1024;

    /// \a totalBytes -1: unknown, then there is only one segment, open to the end.
    explicit SegmentMap(qint64 totalBytes = -1, const RangeSet &done = {});

    /// A segment for one more connection: the largest range that nobody fetches, else the second
    /// half of the largest rest. Nothing when that would not pay.
    std::optional<SegmentId> assign();
    /// The range still to fetch; its end moves down when another segment takes its tail.
    ByteRange rest(SegmentId id) const;
    /// \a bytes at the beginning of the rest are on disk; at most rest().size().
    void advance(SegmentId id, qint64 bytes);
    /// Takes the unassigned bytes that follow the segment into it, so that a reply that reaches
    /// further need not be asked again. True when there were some.
    bool extend(SegmentId id);
    /// The connection is gone: what is left of its rest belongs to nobody.
    void release(SegmentId id);

    /// The length is known at last: the single open stream ended at its position.
    void setTotal(qint64 totalBytes);
    qint64 totalBytes() const { return m_total; }
    bool isComplete() const;
    const RangeSet &done() const { return m_done; }
    int segmentCount() const { return int(m_segments.size()); }

private:
    qint64 end() const;
    QList<ByteRange> unassigned() const;

    qint64 m_total;
    RangeSet m_done;
    std::map<SegmentId, ByteRange> m_segments; ///< rests
    SegmentId m_nextId = 1;
};

} // namespace gannet
