// SPDX-License-Identifier: MIT
#include "transfer/HostMemory.h"

namespace gannet {

HostMemory::~HostMemory() { const std::lock_guard lock(m_mutex); }

QString HostMemory::origin(const QUrl &url)
{
    const int port = url.port(url.scheme() == u"https" ? 443 : 80);
    return url.scheme() + u"://" + url.host() + u':' + QString::number(port);
}

HostProfile HostMemory::profile(const QString &origin) const
{
    const std::lock_guard lock(m_mutex);
    return m_profiles.value(origin);
}

void HostMemory::learn(const QString &origin, const HostProfile &profile)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.insert(origin, profile);
}

HostProfiles HostMemory::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_profiles;
}

void HostMemory::restore(const HostProfiles &profiles)
{
    const std::lock_guard lock(m_mutex);
    m_profiles = profiles;
}

void HostMemory::opened(const QString &origin)
{
    const std::lock_guard lock(m_mutex);
    ++m_open[origin];
    ++m_openToAll;
}

void HostMemory::closed(const QString &origin)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_open.find(origin);
    if (it == m_open.end())
        return;
    --m_openToAll;
    if (--*it <= 0)
        m_open.erase(it);
}

int HostMemory::openConnections(const QString &origin) const
{
    const std::lock_guard lock(m_mutex);
    return m_open.value(origin);
}

int HostMemory::openConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_openToAll;
}

} // namespace gannet
