// SPDX-License-Identifier: MIT
#include "core/Scheduler.h"

namespace gannet {

void Scheduler::setLimits(int total, int perHost)
{
    m_total = total;
    m_perHost = perHost;
    refreshAll();
}

void Scheduler::enqueue(DownloadId id, qint64 position, const QString &host, const QString &folder)
{
    remove(id);
    const GroupName name(host, folder);
    m_groups[name].queue.insert({position, id});
    m_hosts[host].folders.insert(folder);
    m_places.insert(id, {name, position, false});
    ++m_queued;
    refresh(name);
}

void Scheduler::remove(DownloadId id)
{
    const auto found = m_places.constFind(id);
    if (found == m_places.cend())
        return;
    const Place place = *found;
    m_places.erase(found);
    if (place.running) {
        --m_hosts[place.group.first].running;
        --m_running;
        refreshHost(place.group.first);
    } else {
        m_groups[place.group].queue.erase({place.position, id});
        --m_queued;
        refresh(place.group);
    }
}

std::optional<DownloadId> Scheduler::takeNext()
{
    if (m_running >= m_total || m_heads.empty())
        return {};
    const GroupName name = m_heads.cbegin()->second;
    Group &group = m_groups[name];
    const DownloadId id = group.queue.cbegin()->second;
    group.queue.erase(group.queue.cbegin());
    m_places[id].running = true;
    ++m_hosts[name.first].running;
    --m_queued;
    ++m_running;
    refresh(name);
    refreshHost(name.first);
    return id;
}

void Scheduler::setHolds(const QSet<QString> &folders, bool all)
{
    if (all == m_allHeld && folders == m_heldFolders)
        return;
    m_allHeld = all;
    m_heldFolders = folders;
    refreshAll();
}

bool Scheduler::mayRun(const GroupName &name) const
{
    const auto &[host, folder] = name;
    if (!folder.isEmpty() && (m_allHeld || m_heldFolders.contains(folder)))
        return false;
    return m_perHost <= 0 || m_hosts.value(host).running < m_perHost;
}

void Scheduler::refresh(const GroupName &name)
{
    const auto group = m_groups.find(name);
    if (group == m_groups.end())
        return;
    if (group->head)
        m_heads.erase({*group->head, name});
    group->head.reset();
    if (!group->queue.empty()) {
        if (mayRun(name)) {
            group->head = group->queue.cbegin()->first;
            m_heads.insert({*group->head, name});
        }
        return;
    }
    m_groups.erase(group);
    const auto host = m_hosts.find(name.first);
    host->folders.remove(name.second);
    if (host->folders.isEmpty() && host->running == 0)
        m_hosts.erase(host);
}

void Scheduler::refreshHost(const QString &host)
{
    const auto found = m_hosts.constFind(host);
    if (found == m_hosts.cend())
        return;
    const QSet<QString> folders = found->folders;
    if (folders.isEmpty() && found->running == 0) {
        m_hosts.erase(found);
        return;
    }
    // Without a limit per host, what runs there holds nothing up.
    if (m_perHost <= 0)
        return;
    for (const QString &folder : folders)
        refresh({host, folder});
}

void Scheduler::refreshAll()
{
    const QList<GroupName> names = m_groups.keys();
    for (const GroupName &name : names)
        refresh(name);
}

} // namespace gannet
