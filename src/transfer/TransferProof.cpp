// SPDX-License-Identifier: MIT
#include "core/LinkProof.h"
#include "transfer/Transfer.h"

#include <utility>

namespace gannet {

/// The part was begun under another link. That this one leads to the same file is seen before a byte of
/// it joins: by the size, and by samples of what is on disk. Equal validators would not do: servers make
/// them of time and size, which the parts of a set of files share.
void Transfer::beginProof()
{
    m_stage = Stage::Proving;
    m_tick.stop();
    liftLimit(); // which would have only a body read that joins
    m_samples = proofSamples(m_map.done());
    proveNext();
}

void Transfer::proveNext()
{
    if (m_samples.isEmpty()) {
        endProof();
        return;
    }
    const ByteRange sample = m_samples.takeFirst();
    const Generation &heard = m_sources[m_first].generation;
    ConnectionOrder order;
    order.url = m_sources[m_first].url;
    if (heard.effectiveUrl.isEmpty()) {
        Generation expected;
        expected.effectiveUrl = m_generation.effectiveUrl; // what kind of file it is
        expected.totalBytes = m_generation.totalBytes;
        expected.contentEncoding = m_generation.contentEncoding;
        order.known = expected;
    } else {
        order.url = heard.effectiveUrl;
        order.known = heard;
    }
    order.asked.range = sample;
    Lane &lane = open(order, 0, sample.end);
    lane.source = m_first;
    lane.isTrial = true;
}

void Transfer::acceptSample(Lane &lane)
{
    const Connection &connection = *lane.connection;
    if (connection.judgement().verdict != Verdict::Accept) {
        failProof({ErrorKind::CannotCompare, connection.head().status, {}, -1});
        return;
    }
    if (isOtherFileAtSamePlace(connection.head(), m_generation)) {
        failProof(
            {ErrorKind::OtherFile, 0, QStringLiteral("another validator at the same place"), -1});
        return;
    }
    Generation &heard = m_sources[m_first].generation;
    if (heard.effectiveUrl.isEmpty())
        heard = connection.head().generation(connection.judgement().total, true);
    if (!m_tick.isActive())
        m_tick.start(); // one that stalls must end
    onBody(*lane.connection);
}

void Transfer::onSampleEnded(const Judgement &judgement, const ResponseHead &head,
                             const DownloadError &error)
{
    if (judgement.verdict == Verdict::Changed) {
        const bool isWhole = head.status == 200
            && (head.contentLength < 0 || head.contentLength == m_generation.totalBytes);
        failProof({isWhole ? ErrorKind::CannotCompare : ErrorKind::OtherFile, head.status,
                   isWhole ? QStringLiteral("no ranges") : QStringLiteral("another size"), -1});
    } else if (error.isError()) {
        failProof(error);
    } else {
        proveNext();
    }
}

void Transfer::endProof()
{
    m_tick.stop();
    // The bytes are the same, the validators are those of the new place from now on.
    m_generation = std::exchange(m_sources[m_first].generation, {});
    m_partUrl = m_sources[m_first].url;
    tell(m_firstError.isError() ? TimelineKind::MirrorJoined : TimelineKind::LinkProven,
         m_generation.effectiveUrl);
    m_firstError = {};
    connectFirst(true);
}

void Transfer::failProof(const DownloadError &error)
{
    if (!m_firstError.isError()) {
        fail(error);
        return;
    }
    const bool isOther = error.kind == ErrorKind::OtherFile
        || error.kind == ErrorKind::CannotCompare;
    const DownloadError seen = isOther
        ? DownloadError{ErrorKind::RemoteChanged, error.httpStatus, error.detail, -1}
        : error;
    leaveOut(m_first, seen);
    if (!takeOverFirst(seen))
        fail(lastWord(seen));
}

} // namespace gannet
