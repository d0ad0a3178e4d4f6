// SPDX-License-Identifier: MIT
#include "core/SegmentSteal.h"

#include <algorithm>
#include <limits>

namespace gannet {

namespace {

/// A request costs more than smaller pieces bring: what comes in this time, within these bounds.
constexpr double pieceSeconds = 0.1;
constexpr qint64 smallestPiece = 64 * 1024;
constexpr qint64 largestPiece = 1024 * 1024;
/// Overtaking fetches bytes twice: only where it ends in less than half the time, and that is some.
constexpr double overtakeGain = 2.0;
constexpr double overtakeSeconds = 0.5;
/// Slower than this share of the middle one of its siblings, and far from done: a laggard.
constexpr double laggardShare = 0.25;
constexpr double laggardSeconds = 2.0;

bool isSilent(const SegmentPace &segment) { return segment.silentMs >= silentAfterMs; }

/// One that has only begun is taken for as fast as a newcomer.
double speedOf(const SegmentPace &segment, const Newcomer &newcomer)
{
    return segment.bytesPerSecond > 0 ? segment.bytesPerSecond : newcomer.bytesPerSecond;
}

double secondsLeft(const SegmentPace &segment, const Newcomer &newcomer)
{
    if (segment.restBytes <= 0)
        return 0;
    const double speed = isSilent(segment) ? 0 : speedOf(segment, newcomer);
    // Where nobody's speed is known the largest ends last.
    return speed > 0 ? double(segment.restBytes) / speed : 1e9 + double(segment.restBytes);
}

} // namespace

SegmentSteal planSteal(const QList<SegmentPace> &segments, const Newcomer &newcomer)
{
    const SegmentPace *last = nullptr;
    for (const SegmentPace &segment : segments) {
        if (segment.restBytes > 0 && !(segment.isContended && isSilent(segment))
            && (!last || secondsLeft(segment, newcomer) > secondsLeft(*last, newcomer)))
            last = &segment;
    }
    if (!last)
        return {};
    using Kind = SegmentSteal::Kind;
    if (isSilent(*last))
        return {Kind::Overtake, last->segment, 0};

    const double ours = newcomer.bytesPerSecond;
    const double theirs = speedOf(*last, newcomer);
    const double delay = double(newcomer.delayMs) / 1000;
    const qint64 piece = ours > 0
        ? std::clamp(qint64(ours * pieceSeconds), smallestPiece, largestPiece)
        : largestPiece;
    // Both end together: keep / theirs = delay + (rest - keep) / ours.
    const double share = ours > 0 && theirs > 0 ? theirs / (ours + theirs) : 0.5;
    const qint64 keep = qint64((double(last->restBytes) + ours * delay) * share);
    if (keep >= smallestPiece && last->restBytes - keep >= piece)
        return {Kind::Split, last->segment, keep};

    const double alone = secondsLeft(*last, newcomer);
    const double overtaken = ours > 0 ? delay + double(last->restBytes) / ours
                                      : std::numeric_limits<double>::max();
    if (!last->isContended && alone >= overtakeSeconds && alone >= overtakeGain * overtaken)
        return {Kind::Overtake, last->segment, 0};
    return {};
}

SegmentMap::SegmentId findLaggard(const QList<SegmentPace> &segments)
{
    QList<double> speeds;
    for (const SegmentPace &segment : segments) {
        if (segment.bytesPerSecond > 0)
            speeds.append(segment.bytesPerSecond);
    }
    if (speeds.size() < 2)
        return 0;
    std::sort(speeds.begin(), speeds.end());
    const double middle = speeds[speeds.size() / 2];
    for (const SegmentPace &segment : segments) {
        const double speed = segment.bytesPerSecond;
        if (speed > 0 && speed < middle * laggardShare && !segment.isContended
            && double(segment.restBytes) > speed * laggardSeconds)
            return segment.segment;
    }
    return 0;
}

} // namespace gannet
