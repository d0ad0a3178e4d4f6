// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"
#include "core/DownloadId.h"

#include <QHash>
#include <QSet>

namespace gannet {

/// Which downloads met a trouble that would meet others too: a full disk, a drive that is away, no
/// network. Where enough of them wait for its end, trying the rest of a long queue would only turn
/// each of its rows into one more that waits. Pure bookkeeping; owned by DownloadManager.
class SharedTrouble
{
public:
    /// How many tell that the others need not be tried; at least 1.
    void setEnough(int count);

    /// \a id waits since \a kind; leaves where that is its own trouble.
    void enter(DownloadId id, ErrorKind kind, const QString &folder);
    /// It ended, or nobody wants it to run. One that runs again stays until it has ended.
    void leave(DownloadId id);

    bool contains(DownloadId id) const { return m_placeOf.contains(id); }
    QSet<QString> heldFolders() const;
    /// True where there is no network.
    bool holdsAll() const;

private:
    QHash<DownloadId, QString> m_placeOf; ///< a folder; empty: the network
    QHash<QString, QSet<DownloadId>> m_inPlace;
    qsizetype m_enough = 1;
};

} // namespace gannet
