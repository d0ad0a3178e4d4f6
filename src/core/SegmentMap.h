// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"

#include <map>
#include <optional>

namespace gannet {

/// Which bytes of a file are here, which a connection is fetching, and which nobody has yet.
/// Every byte is handed out to at most one segment, but for one that is overtaken: its rest is fetched
/// by a contender too, and belongs to whichever delivers first. Pure; owned by a Transfer on its
/// pool thread.
class SegmentMap
{
public:
    using SegmentId = int;

    /// \a totalBytes -1: unknown, then there is only one segment, open to the end.
    explicit SegmentMap(qint64 totalBytes = -1, const RangeSet &done = {});

    /// A segment of the largest range that nobody fetches; nothing when there is none.
    std::optional<SegmentId> assign();
    /// A segment of what lies behind the next \a keep bytes of \a victim's rest; nothing when that is
    /// nothing, or the end is not known.
    std::optional<SegmentId> split(SegmentId victim, qint64 keep);
    /// A contender for the rest of \a incumbent; nothing when it has one already or has no rest.
    /// The first byte that the contender delivers takes the rest away from the incumbent.
    std::optional<SegmentId> overtake(SegmentId incumbent);
    bool isContended(SegmentId incumbent) const;
    bool isContender(SegmentId id) const { return m_incumbents.contains(id); }

    /// The range still to fetch; its end moves down when another segment takes its tail, and it is
    /// empty once a contender has it.
    ByteRange rest(SegmentId id) const;
    /// \a bytes at the beginning of the rest are on disk; at most rest().size().
    void advance(SegmentId id, qint64 bytes);
    /// Takes the unassigned bytes that follow the segment into it, so that a reply that reaches
    /// further need not be asked again. True when there were some.
    bool extend(SegmentId id);
    /// Takes all that is left of \a next into the segment, where it follows at once; what contended for it
    /// is left with nothing too. True when there was something.
    bool takeOver(SegmentId id, SegmentId next);
    /// The connection is gone: what is left of its rest belongs to its contender, else to nobody.
    void release(SegmentId id);

    /// The length is known at last: the single open stream ended at its position.
    void setTotal(qint64 totalBytes);
    qint64 totalBytes() const { return m_total; }
    bool isComplete() const;
    const RangeSet &done() const { return m_done; }
    /// Of those that own their rest.
    int segmentCount() const { return int(m_segments.size()); }

private:
    qint64 end() const;
    QList<ByteRange> unassigned() const;

    qint64 m_total;
    RangeSet m_done;
    std::map<SegmentId, ByteRange> m_segments; ///< rests
    std::map<SegmentId, SegmentId> m_incumbents; ///< by contender, until it delivers
    SegmentId m_nextId = 1;
};

} // namespace gannet
