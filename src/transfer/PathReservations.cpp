// SPDX-License-Identifier: MIT
#include "transfer/PathReservations.h"

namespace gannet {

PathReservations::~PathReservations()
{
    const std::lock_guard lock(m_mutex);
    m_owners.clear();
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

} // namespace gannet
