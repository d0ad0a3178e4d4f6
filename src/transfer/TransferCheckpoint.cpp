// SPDX-License-Identifier: MIT
#include "transfer/ServedFile.h"
#include "transfer/Transfer.h"

namespace gannet {

namespace {

constexpr qint64 checkpointMs = 2'000;
constexpr qint64 checkpointBytes = 32 * 1024 * 1024;

} // namespace

void Transfer::saveIfDue(qint64 now)
{
    const bool due = m_unsavedBytes >= checkpointBytes
        || (m_unsavedBytes > 0 && now - m_lastSaveMs >= checkpointMs);
    if (due && !m_saving)
        saveCheckpoint();
}

Generation Transfer::generationToKeep() const
{
    Generation result = m_generation;
    if (result.effectiveUrl != m_order.download.request.url())
        result.effectiveUrl.setQuery(QString());
    return result;
}

Checkpoint Transfer::checkpoint() const
{
    Checkpoint result;
    result.url = m_partUrl;
    result.generation = generationToKeep();
    result.done = m_map.done();
    result.inode = m_part.file->inode();
    return result;
}

void Transfer::saveCheckpoint()
{
    m_saving = true;
    m_unsavedBytes = 0;
    m_lastSaveMs = m_clock.elapsed();
    m_disk.pool.run(
        [part = m_part, state = checkpoint(), &reservations = m_disk.reservations] {
            return saveProgress(part, state, reservations);
        },
        m_inbox.address(),
        [this, url = m_partUrl](const DiskResult<PartPlace> &place) {
            if (place)
                m_outcome.partUrl = url;
            onSaved(place);
        });
}

void Transfer::onSaved(const DiskResult<PartPlace> &place)
{
    m_saving = false;
    if (place)
        m_part.place = *place;
    switch (m_stage) {
    case Stage::Ending:
        // Bytes came after that checkpoint was begun: they are kept too.
        if (place && m_unsavedBytes > 0 && keepsPart()) {
            saveCheckpoint();
            return;
        }
        if (!place && m_outcome.kind == Outcome::Kind::Stopped) {
            m_outcome.kind = Outcome::Kind::Transient;
            m_outcome.error = place.error();
        }
        post();
        return;
    case Stage::Committing:
        if (place)
            commit();
        else
            fail(place.error());
        return;
    default:
        if (!place)
            fail(place.error());
        else if (m_replacesPart)
            replacePart();
        else if (const qint64 missing = m_disk.room.missing(m_order.download.id); missing > 0)
            fail({ErrorKind::DiskFull, 0, QString::number(missing), -1});
        return;
    }
}

void Transfer::commit()
{
    closeAll();
    m_tick.stop();
    liftLimit();
    m_stage = Stage::Committing;
    m_channel->setReceivedBytes(m_map.done().byteCount());
    m_channel->post(AttemptBodyComplete{});
    if (m_saving)
        return; // comes again when that is done
    Checkpoint whole = checkpoint();
    whole.generation.totalBytes = m_map.totalBytes();
    const auto channel = m_channel;
    CommitOrder order{m_part,
                      whole,
                      m_order.download.request.checksum,
                      serverTime(m_generation),
                      {},
                      [channel] { return channel->stopReason() != StopReason::None; }};
    for (const HeaderField &field : m_order.download.request.headers) {
        if (field.name.toLower() == "referer")
            order.referrer = QUrl::fromEncoded(field.value);
    }
    const bool sizeKnown = m_generation.totalBytes >= 0;
    const auto job = [order, &reservations = m_disk.reservations] {
        return commitPart(order, reservations);
    };
    const auto done = [this, sizeKnown](const DiskResult<QString> &name) {
        if (!name) {
            fail(name.error());
            return;
        }
        m_part.place.fileName = *name;
        m_outcome.verification = m_order.download.request.checksum ? Verification::Checksum
            : sizeKnown                                            ? Verification::Size
                                                                   : Verification::SizeNotVerified;
        end(Outcome::Kind::Committed);
    };
    if (order.checksum)
        m_disk.pool.run(job, m_inbox.address(), done); // reads the whole file
    else if (m_part.place.named)
        m_disk.pool.runSyncing(job, m_inbox.address(), done);
    else
        done(job()); // small, and this thread has nothing else to do
}

} // namespace gannet
