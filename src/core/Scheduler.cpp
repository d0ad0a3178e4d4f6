// SPDX-License-Identifier: MIT
#include "core/Scheduler.h"

namespace gannet {

void Scheduler::setLimits(int total, int perHost)
{
    m_total = total;
    m_perHost = perHost;
    m_heads.clear();
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it)
        addHead(it.key(), it.value());
}

void Scheduler::enqueue(DownloadId id, qint64 position, const QString &host)
{
    remove(id);
    Host &entry = m_hosts[host];
    removeHead(host, entry);
    entry.queue.insert({position, id});
    addHead(host, entry);
    m_places.insert(id, {host, position, false});
    ++m_queued;
}

void Scheduler::remove(DownloadId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    const QString name = place->host;
    Host &host = m_hosts[name];
    removeHead(name, host);
    if (place->running) {
        --host.running;
        --m_running;
    } else {
        host.queue.erase({place->position, id});
        --m_queued;
    }
    m_places.erase(place);
    if (host.queue.empty() && host.running == 0)
        m_hosts.remove(name);
    else
        addHead(name, host);
}

std::optional<DownloadId> Scheduler::takeNext()
{
    if (m_running >= m_total || m_heads.empty())
        return {};
    const QString name = m_heads.begin()->second;
    Host &host = m_hosts[name];
    removeHead(name, host);
    const DownloadId id = host.queue.begin()->second;
    host.queue.erase(host.queue.begin());
    ++host.running;
    addHead(name, host);
    m_places[id].running = true;
    --m_queued;
    ++m_running;
    return id;
}

void Scheduler::removeHead(const QString &name, const Host &host)
{
    if (!host.queue.empty())
        m_heads.erase({host.queue.begin()->first, name});
}

void Scheduler::addHead(const QString &name, const Host &host)
{
    if (!host.queue.empty() && mayRun(host))
        m_heads.insert({host.queue.begin()->first, name});
}

} // namespace gannet
