// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"
#include "core/DownloadId.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace gannet {

/// Final paths that downloads of this program have claimed, so that two never share one, even
/// before either is on disk. Owned by TransferPool; any thread may call.
class PathReservations
{
public:
    PathReservations() = default;
    /// After the last user's last call, whose end the lock makes known.
    ~PathReservations();
    PathReservations(const PathReservations &) = delete;
    PathReservations &operator=(const PathReservations &) = delete;

    /// True when \a path was free, or \a id's already.
    bool reserve(const QString &path, DownloadId id);
    void release(const QString &path, DownloadId id);

    /// Nobody may have \a path, for this reason, nor another name because of that.
    void refuse(const QString &path, const DownloadError &reason);
    std::optional<DownloadError> refusal(const QString &path) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, DownloadId> m_owners; ///< guarded by m_mutex
    QHash<QString, DownloadError> m_refused; ///< guarded by m_mutex
};

} // namespace gannet
