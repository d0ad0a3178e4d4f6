// SPDX-License-Identifier: MIT
#include "gui/DownloadCounts.h"

#include "gui/DownloadSource.h"

#include <algorithm>

namespace gannet {

namespace {

constexpr int rowsOfAPiece = 64;

} // namespace

DownloadCounts::DownloadCounts(const DownloadSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DownloadCounts::changed);
    connect(&source, &DownloadSource::ready, this, &DownloadCounts::reload);
    connect(&source, &DownloadSource::added, this, &DownloadCounts::add);
    connect(&source, &DownloadSource::restored, this, &DownloadCounts::add);
    connect(&source, &DownloadSource::changed, this, &DownloadCounts::update);
    connect(&source, &DownloadSource::removed, this, &DownloadCounts::remove);
    if (source.isReady())
        reload();
}

int DownloadCounts::ofHost(const QString &host) const
{
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() ? 0 : found->second;
}

QList<DownloadCounts::Host> DownloadCounts::topHosts(int most) const
{
    QList<Host> hosts;
    for (auto rank = m_ranking.begin(); rank != m_ranking.end() && hosts.size() < most; ++rank)
        hosts += Host{rank->second, -rank->first};
    return hosts;
}

QList<DownloadCounts::Host> DownloadCounts::otherHosts(const QList<Host> &without, int most) const
{
    QList<Host> hosts;
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend() && hosts.size() < most; ++host) {
        const bool isLeftOut = std::any_of(without.cbegin(), without.cend(), [&](const Host &one) {
            return one.name == host->first;
        });
        if (!host->first.isEmpty() && !isLeftOut)
            hosts += Host{host->first, host->second};
    }
    return hosts;
}

QList<DownloadCounts::Trouble> DownloadCounts::troubles() const
{
    QList<Trouble> result;
    for (const auto &[what, count] : m_troubles)
        result += {what.first, what.second, count};
    std::stable_sort(result.begin(), result.end(), [](const Trouble &a, const Trouble &b) {
        const bool isFailed = a.state == DownloadState::Failed;
        if (a.state != b.state)
            return isFailed;
        return a.count > b.count;
    });
    return result;
}

void DownloadCounts::reload()
{
    if (m_facts.size() == m_source.ids().size()) {
        changedSoon(); // all were added before
        return;
    }
    m_facts.clear();
    m_groups = {};
    m_kinds = {};
    m_troubles.clear();
    m_hosts.clear();
    m_ranking.clear();
    m_pending.clear();
    m_facts.reserve(m_source.ids().size());
    add(m_source.ids());
}

void DownloadCounts::add(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        if (!m_facts.contains(id) && m_source.find(id))
            enter(id, m_facts[id]);
    }
    workOff();
}

void DownloadCounts::update(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        const auto facts = m_facts.find(id);
        if (facts == m_facts.end() || !m_source.find(id))
            continue;
        leave(*facts);
        enter(id, *facts);
    }
    workOff();
}

void DownloadCounts::remove(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        const auto facts = m_facts.constFind(id);
        if (facts == m_facts.cend())
            continue;
        leave(*facts);
        m_facts.erase(facts);
    }
    changedSoon();
}

void DownloadCounts::enter(DownloadId id, Facts &facts)
{
    const Download *download = m_source.find(id);
    facts.state = download->state;
    facts.error = download->error.kind;
    facts.kind = std::nullopt;
    ++m_groups[size_t(stateGroup(facts.state))];
    addToTrouble(facts, 1);
    m_pending.push_back(id);
}

void DownloadCounts::leave(const Facts &facts)
{
    --m_groups[size_t(stateGroup(facts.state))];
    addToTrouble(facts, -1);
    if (!facts.kind)
        return;
    --m_kinds[size_t(*facts.kind)];
    addToHost(facts.host, -1);
}

void DownloadCounts::workOff()
{
    changedSoon();
    if (m_work.isActive())
        return;
    m_work.start(
        [this] {
            for (int i = 0; i < rowsOfAPiece && !m_pending.empty(); ++i) {
                findOut(m_pending.front());
                m_pending.pop_front();
            }
            if (!m_pending.empty())
                return true;
            changedSoon();
            return false;
        },
        SlicedWork::Begin::Now);
}

void DownloadCounts::findOut(DownloadId id)
{
    const auto facts = m_facts.find(id);
    const Download *download = m_source.find(id);
    // It may have left since, or be in the line twice.
    if (facts == m_facts.end() || facts->kind || !download)
        return;
    facts->kind = fileKind(download->displayName());
    ++m_kinds[size_t(*facts->kind)];
    facts->host = m_hosts.try_emplace(download->request.url().host(), 0).first;
    addToHost(facts->host, 1);
}

void DownloadCounts::addToTrouble(const Facts &facts, int difference)
{
    if (facts.state != DownloadState::Failed && facts.state != DownloadState::Waiting)
        return;
    const auto trouble = m_troubles.try_emplace({facts.state, facts.error}, 0).first;
    trouble->second += difference;
    if (trouble->second == 0)
        m_troubles.erase(trouble);
}

void DownloadCounts::addToHost(HostCounts::iterator host, int difference)
{
    m_ranking.erase({-host->second, host->first});
    host->second += difference;
    if (host->second == 0)
        m_hosts.erase(host);
    else if (!host->first.isEmpty())
        m_ranking.emplace(-host->second, host->first);
}

void DownloadCounts::changedSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace gannet
