// SPDX-License-Identifier: MIT
#include "transfer/RoomLedger.h"

#include "transfer/DiskFile.h"

#include <QFile>

#include <algorithm>
#include <limits>

#include <sys/stat.h>

namespace gannet {

RoomLedger::RoomLedger(Look look) : m_look(std::move(look)) { }

RoomLedger::~RoomLedger()
{
    const std::lock_guard lock(m_mutex);
    m_claims.clear();
}

qint64 RoomLedger::claim(DownloadId id, const QString &folder, Rest rest)
{
    // Before the lock: a network drive that does not answer holds up only those who want it.
    const Volume volume = m_look(folder);
    const std::lock_guard lock(m_mutex);
    m_claims.remove(id);
    const qint64 own = rest();
    const qint64 lacking = missingFor(volume.device, own, volume.freeBytes);
    if (lacking == 0)
        m_claims.insert(id, {folder, volume.device, std::max<qint64>(0, own), std::move(rest)});
    return lacking;
}

qint64 RoomLedger::missing(DownloadId id)
{
    QString folder;
    {
        const std::lock_guard lock(m_mutex);
        folder = m_claims.value(id).folder;
    }
    if (folder.isEmpty())
        return 0;
    const Volume volume = m_look(folder);
    const std::lock_guard lock(m_mutex);
    // Taken out, so that it is not counted twice.
    const Claim claim = m_claims.take(id);
    if (!claim.rest)
        return 0;
    const qint64 lacking = missingFor(claim.device, claim.rest(), volume.freeBytes);
    if (lacking == 0)
        m_claims.insert(id, claim);
    return lacking;
}

void RoomLedger::release(DownloadId id)
{
    const std::lock_guard lock(m_mutex);
    m_claims.remove(id);
}

qint64 RoomLedger::missingFor(quint64 device, qint64 own, qint64 freeBytes) const
{
    // What needs nothing more waits for nobody.
    if (freeBytes < 0 || own <= 0)
        return 0;
    const auto neededIf = [&](auto restOf) {
        qint64 needed = own;
        for (const Claim &claim : m_claims) {
            const qint64 rest = claim.device == device ? std::max<qint64>(0, restOf(claim)) : 0;
            needed += std::min(rest, std::numeric_limits<qint64>::max() - needed);
        }
        return needed;
    };
    // Mostly there is plenty, and no file needs to be looked at.
    if (neededIf([](const Claim &claim) { return claim.atFirst; }) <= freeBytes)
        return 0;
    return std::max<qint64>(0,
                            neededIf([](const Claim &claim) { return claim.rest(); }) - freeBytes);
}

RoomLedger::Volume RoomLedger::lookAtVolume(const QString &folder)
{
    struct stat info
    { };
    if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
        return {};
    return {quint64(info.st_dev), freeBytes(folder)};
}

} // namespace gannet
