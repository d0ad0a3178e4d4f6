// SPDX-License-Identifier: MIT
#include "core/LinkProof.h"

#include "core/ResponseCheck.h"

#include <algorithm>

namespace gannet {

namespace {

constexpr qint64 sampleBytes = 64 * 1024;
constexpr qint64 spreadSamples = 8;

/// The sample that begins \a offset bytes into \a done, or ends with the range that this byte is of.
ByteRange sampleAt(const RangeSet &done, qint64 offset)
{
    for (const ByteRange &range : done.ranges()) {
        if (offset < range.size()) {
            const qint64 latest = std::max(range.begin, range.end - sampleBytes);
            const qint64 begin = std::min(range.begin + offset, latest);
            return {begin, std::min(begin + sampleBytes, range.end)};
        }
        offset -= range.size();
    }
    return {};
}

} // namespace

QList<ByteRange> proofSamples(const RangeSet &done)
{
    const qint64 total = done.byteCount();
    if (total <= spreadSamples * sampleBytes && done.ranges().size() <= spreadSamples)
        return done.ranges();
    RangeSet samples;
    const qint64 last = std::max<qint64>(0, total - sampleBytes);
    for (qint64 i = 0; i < spreadSamples; ++i)
        samples.insert(sampleAt(done, last / (spreadSamples - 1) * i));
    samples.insert(sampleAt(done, total - 1));
    samples.insert(sampleAt(done, done.ranges().constFirst().size() - 1));
    return samples.ranges();
}

bool isOtherFileAtSamePlace(const ResponseHead &head, const Generation &known)
{
    return isSameOrigin(head.url, known.effectiveUrl)
        && head.url.path() == known.effectiveUrl.path() && contradicts(head, known);
}

} // namespace gannet
