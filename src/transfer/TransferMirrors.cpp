// SPDX-License-Identifier: MIT
#include "transfer/Transfer.h"

#include <algorithm>

namespace gannet {

namespace {
/// Of what is on disk, compared before a mirror's bytes join them.
constexpr qint64 sampleBytes = 64 * 1024;
} // namespace

const Generation &Transfer::generationOf(size_t source) const
{
    return source == m_first ? m_generation : m_sources[source].generation;
}

QUrl Transfer::heardUrl(size_t source) const
{
    const QUrl heard = generationOf(source).effectiveUrl;
    return heard.isEmpty() ? m_sources[source].url : heard;
}

void Transfer::goOnFrom(const QUrl &url)
{
    if (m_generation.effectiveUrl.isEmpty())
        return; // nothing of it counts
    const QByteArray begun = url.toEncoded();
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].url.toEncoded() != begun)
            continue;
        m_sources[m_first].trust = Source::Trust::Untried;
        m_first = i;
        m_sources[m_first].trust = Source::Trust::Trusted;
        m_partUrl = m_sources[m_first].url;
        return;
    }
}

size_t Transfer::nextSource() const
{
    // Where one more connection may expect most, if those of a link share what it gives.
    size_t best = m_first;
    double bestScore = -1;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].trust != Source::Trust::Trusted)
            continue;
        double speed = 0;
        int lanes = 0;
        int measured = 0;
        for (const Lane &lane : m_lanes) {
            if (lane.source != i)
                continue;
            ++lanes;
            speed += lane.speed.bytesPerSecond();
            measured += lane.speed.bytesPerSecond() > 0 ? 1 : 0;
        }
        const double each = measured > 0 ? speed / measured : newcomer().bytesPerSecond + 1;
        const double score = each / (lanes + 1);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

void Transfer::tryMirrors()
{
    const QList<ByteRange> &done = m_map.done().ranges();
    if (done.isEmpty() || done.constFirst().size() < std::min(sampleBytes, m_generation.totalBytes))
        return;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (i == m_first || m_sources[i].trust != Source::Trust::Untried)
            continue;
        m_sources[i].trust = Source::Trust::OnTrial;
        const qint64 end = done.constFirst().end;
        openTrial(i, {std::max<qint64>(0, end - sampleBytes), end});
    }
}

void Transfer::openTrial(size_t source, const ByteRange &sample)
{
    const Generation &heard = m_sources[source].generation;
    ConnectionOrder order;
    order.url = heardUrl(source);
    Generation expected = heard;
    if (heard.effectiveUrl.isEmpty()) {
        expected.totalBytes = m_generation.totalBytes;
        expected.contentEncoding = m_generation.contentEncoding;
    }
    order.known = expected;
    order.asked.range = sample;
    Lane &lane = open(order, 0, sample.end);
    lane.source = source;
    lane.isTrial = true;
}

void Transfer::endTrial(size_t source, const DownloadError &error)
{
    if (error.isError())
        leaveOut(source, error);
    if (m_sources[source].trust != Source::Trust::OnTrial)
        return;
    m_sources[source].trust = Source::Trust::Trusted;
    tell(TimelineKind::MirrorJoined, m_sources[source].url);
}

void Transfer::openFrom(size_t source, SegmentMap::SegmentId segment)
{
    openFor(segment, source, heardUrl(source));
}

bool Transfer::acceptMirror(Lane &lane)
{
    const Connection &connection = *lane.connection;
    if (connection.judgement().verdict != Verdict::Accept) {
        leaveOut(lane.source,
                 {ErrorKind::ProtocolError, connection.head().status, QStringLiteral("no ranges"),
                  -1});
        return false;
    }
    Generation &known = m_sources[lane.source].generation;
    if (known.effectiveUrl.isEmpty())
        known = connection.head().generation(connection.judgement().total, true);
    else
        known.effectiveUrl = connection.head().url;
    return true;
}

bool Transfer::isServing(size_t source) const
{
    return std::any_of(m_lanes.cbegin(), m_lanes.cend(), [source](const Lane &lane) {
        return lane.source == source && lane.isDelivering();
    });
}

void Transfer::leaveOut(size_t source, const DownloadError &error)
{
    if (m_sources[source].trust == Source::Trust::LeftOut)
        return;
    m_sources[source].trust = Source::Trust::LeftOut;
    if (source == m_first && !m_firstError.isError())
        m_firstError = error;
    m_channel->post(AttemptMirrorLeftOut{m_sources[source].url, error});
    for (size_t i = m_lanes.size(); i > 0; --i) {
        if (m_lanes[i - 1].source == source)
            drop(*m_lanes[i - 1].connection);
    }
}

bool Transfer::goOnWithout(size_t mirror, const DownloadError &error, qint64 delivered)
{
    if (delivered == 0)
        leaveOut(mirror, error);
    const bool isFirstWell = m_sources[m_first].trust == Source::Trust::Trusted;
    const size_t next = isFirstWell ? m_first : nextSource();
    if (next == mirror || m_sources[next].trust != Source::Trust::Trusted)
        return false;
    if (delivered > 0)
        tell(TimelineKind::ConnectionLost, m_sources[mirror].url, error, 0, delivered);
    openFor(*m_map.assign(), next, m_sources[next].url);
    return true;
}

bool Transfer::takeOverFirst(const DownloadError &error)
{
    const bool isFetching = m_stage == Stage::Fetching;
    const bool nothingHere = m_map.done().isEmpty();
    const bool isComparable = m_generation.acceptsRanges && m_generation.totalBytes > 0;
    for (const Source::Trust wanted : {Source::Trust::Trusted, Source::Trust::Untried}) {
        for (size_t i = 0; i < m_sources.size(); ++i) {
            if (i == m_first || m_sources[i].trust != wanted)
                continue;
            if (wanted == Source::Trust::Trusted && isFetching) {
                leaveOut(m_first, error);
                openFrom(i, *m_map.assign());
                return true;
            }
            if (!nothingHere && !isComparable)
                return false;
            leaveOut(m_first, error);
            m_first = i;
            m_sources[i].trust = Source::Trust::Trusted;
            if (nothingHere) {
                // Its reply is the first.
                m_generation = {};
                m_map = SegmentMap();
                m_partUrl = m_sources[i].url;
                connectFirst(true);
            } else {
                beginProof();
            }
            return true;
        }
    }
    return false;
}

DownloadError Transfer::lastWord(const DownloadError &error) const
{
    // Not lost behind a mirror that is merely down: here somebody can help.
    const bool asksUser = m_firstError.kind == ErrorKind::AuthRequired
        || m_firstError.kind == ErrorKind::CertificateInvalid;
    if (!m_firstError.isError() || (isTransient(error.kind) && !asksUser))
        return error;
    return m_firstError;
}

} // namespace gannet
