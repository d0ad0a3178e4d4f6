// SPDX-License-Identifier: MIT
#include "transfer/PathReservations.h"

namespace gannet {

PathReservations::~PathReservations()
{
    const std::lock_guard lock(m_mutex);
    m_owners.clear();
    m_refused.clear();
}

bool PathReservations::reserve(const QString &path, DownloadId id)
{
    const std::lock_guard lock(m_mutex);
    const auto owner = m_owners.constFind(path);
    if (owner != m_owners.cend())
        return *owner == id;
    m_owners.insert(path, id);
    return true;
}

void PathReservations::release(const QString &path, DownloadId id)
{
    const std::lock_guard lock(m_mutex);
    const auto owner = m_owners.constFind(path);
    if (owner != m_owners.cend() && *owner == id)
        m_owners.erase(owner);
}

void PathReservations::refuse(const QString &path, const DownloadError &reason)
{
    const std::lock_guard lock(m_mutex);
    m_refused.insert(path, reason);
}

std::optional<DownloadError> PathReservations::refusal(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto refused = m_refused.constFind(path);
    return refused == m_refused.cend() ? std::nullopt : std::optional(*refused);
}

} // namespace gannet
