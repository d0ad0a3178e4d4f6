// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QHash>
#include <QString>

#include <functional>
#include <mutex>

namespace gannet {

/// What the running downloads still need of each volume, so that two do not count on the same room.
/// Asks the disk; owned by SharedDisk, any thread may call.
class RoomLedger
{
public:
    struct Volume
    {
        quint64 device = 0;
        qint64 freeBytes = -1; ///< -1: it cannot be said
    };
    using Look = std::function<Volume(const QString &folder)>;
    /// The bytes that a download has yet to find room for. Called from any thread; what it holds is let go
    /// by release().
    using Rest = std::function<qint64()>;

    explicit RoomLedger(Look look = lookAtVolume);
    /// After the last user's last call, whose end the lock makes known.
    ~RoomLedger();
    RoomLedger(const RoomLedger &) = delete;
    RoomLedger &operator=(const RoomLedger &) = delete;

    /// Claims room below \a folder in place of what \a id had claimed before. Returns 0, or how many bytes
    /// are missing beside what the others need: then nothing is claimed.
    qint64 claim(DownloadId id, const QString &folder, Rest rest);
    /// Looks again for one that runs. Where bytes are missing its claim is gone: the others go on.
    qint64 missing(DownloadId id);
    void release(DownloadId id);

    static Volume lookAtVolume(const QString &folder);

private:
    struct Claim
    {
        QString folder;
        quint64 device = 0;
        qint64 atFirst = 0; ///< the rest when it was claimed: it only becomes less
        Rest rest;
    };

    qint64 missingFor(quint64 device, qint64 own, qint64 freeBytes) const; ///< m_mutex is locked

    const Look m_look;
    std::mutex m_mutex;
    QHash<DownloadId, Claim> m_claims; ///< guarded by m_mutex
};

} // namespace gannet
