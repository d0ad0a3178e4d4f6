// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostProfile.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <mutex>

namespace gannet {

/// What the attempts have learned about each origin (scheme, host, port), and how many connections
/// all of them have open to it now. Owned by TransferPool; any thread may call.
class HostMemory
{
public:
    HostMemory() = default;
    /// After the last user's last call, whose end the lock makes known.
    ~HostMemory();
    HostMemory(const HostMemory &) = delete;
    HostMemory &operator=(const HostMemory &) = delete;

    static QString origin(const QUrl &url);

    HostProfile profile(const QString &origin) const;
    void learn(const QString &origin, const HostProfile &profile);
    /// To keep; and what was kept.
    HostProfiles all() const;
    void restore(const HostProfiles &profiles);

    void opened(const QString &origin);
    void closed(const QString &origin);
    int openConnections(const QString &origin) const;
    /// To all hosts.
    int openConnections() const;

private:
    mutable std::mutex m_mutex;
    HostProfiles m_profiles; ///< guarded by m_mutex
    QHash<QString, int> m_open; ///< guarded by m_mutex
    int m_openToAll = 0; ///< their sum, guarded by m_mutex
};

} // namespace gannet
