// SPDX-License-Identifier: MIT
#pragma once

#include "core/SegmentMap.h"

#include <QList>

namespace gannet {

/// A segment as its connection fetches it.
struct SegmentPace
{
    SegmentMap::SegmentId segment = 0;
    qint64 restBytes = 0;
    double bytesPerSecond = 0; ///< 0: nothing came lately, or it has only begun
    qint64 silentMs = 0; ///< since its last byte, or since it was opened
    bool isContended = false; ///< another connection fetches the same rest, or this one is that
};

/// What a connection that is free may expect.
struct Newcomer
{
    double bytesPerSecond = 0; ///< 0: not known
    qint64 delayMs = 0; ///< to its first byte
};

/// Whom a free connection helps, and how.
struct SegmentSteal
{
    enum class Kind : quint8 {
        None, ///< nothing is gained
        Split, ///< takes what lies behind the next keepBytes
        Overtake, ///< fetches the same rest; the first to deliver wins
    };

    Kind kind = Kind::None;
    SegmentMap::SegmentId victim = 0;
    qint64 keepBytes = 0;
    friend bool operator==(const SegmentSteal &, const SegmentSteal &) = default;
};

/// Nothing for so long from a connection whose siblings deliver: it is taken for silent.
constexpr qint64 silentAfterMs = 700;

/// The share of the segment that would end last, in proportion to the two speeds, so that both end
/// together; all of it where it is silent, or too small to share and far behind. Pure.
SegmentSteal planSteal(const QList<SegmentPace> &segments, const Newcomer &newcomer);

/// The segment whose connection is so much slower than its siblings that a new one in its place is
/// worth trying; 0: none. Pure.
SegmentMap::SegmentId findLaggard(const QList<SegmentPace> &segments);

} // namespace gannet
