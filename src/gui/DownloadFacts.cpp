// SPDX-License-Identifier: MIT
#include "gui/DownloadFacts.h"

#include "gui/DownloadListModel.h"
#include "gui/SearchText.h"

#include <algorithm>

namespace gannet {

DownloadMatcher DownloadMatcher::of(const DownloadFilter &filter)
{
    return {filter, searchWords(filter.text)};
}

DownloadFacts::DownloadFacts(const DownloadListModel &model) : m_model(model)
{
    // The C locale would compare bytes.
    const QLocale locale;
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    insert(0, model.rowCount());
}

void DownloadFacts::insert(int first, int count)
{
    m_rows.insert(m_rows.begin() + first, size_t(count), Row());
    for (int row = first; row < first + count; ++row)
        m_rows[size_t(row)].id = m_model.idAt(row);
}

void DownloadFacts::remove(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

void DownloadFacts::realign()
{
    const int count = m_model.rowCount();
    // Rows that stay keep their order among each other.
    int row = 0;
    for (Row &old : m_rows) {
        if (row == count || old.id != m_model.idAt(row))
            continue;
        if (Row &place = m_rows[size_t(row)]; &place != &old)
            place = std::move(old);
        ++row;
    }
    m_rows.resize(size_t(row));
    insert(row, count - row);
}

void DownloadFacts::forget(int row)
{
    const DownloadId id = m_rows[size_t(row)].id;
    m_rows[size_t(row)] = Row();
    m_rows[size_t(row)].id = id;
}

bool DownloadFacts::accepts(int row, const DownloadMatcher &matcher)
{
    const Download *download = m_model.downloadAt(row);
    if (!download)
        return false;
    const DownloadFilter &filter = matcher.filter;
    if (filter.group && *filter.group != stateGroup(download->state))
        return false;
    Row &facts = m_rows[size_t(row)];
    if (filter.kind) {
        if (!facts.kind)
            facts.kind = fileKind(download->displayName());
        if (facts.kind != filter.kind)
            return false;
    }
    if (!filter.host.isEmpty()) {
        if (!facts.host) {
            const QString host = download->request.url().host();
            auto number = m_hosts.find(host);
            if (number == m_hosts.end())
                number = m_hosts.insert(host, int(m_hosts.size()));
            facts.host = *number;
        }
        if (facts.host != m_hosts.value(filter.host, -1))
            return false;
    }
    if (matcher.words.isEmpty())
        return true;
    if (facts.searchKey.isEmpty())
        facts.searchKey = searchKey(download->displayName(), download->request.url());
    return std::all_of(matcher.words.begin(), matcher.words.end(),
                       [&facts](const QByteArray &word) { return facts.searchKey.contains(word); });
}

QCollatorSortKey DownloadFacts::nameKey(int row)
{
    Row &facts = m_rows[size_t(row)];
    if (!facts.nameKey) {
        const Download *download = m_model.downloadAt(row);
        facts.nameKey = m_collator.sortKey(download ? download->displayName() : QString());
    }
    return *facts.nameKey;
}

double DownloadFacts::number(int row, SortKey key) const
{
    const Download *download = m_model.downloadAt(row);
    if (!download)
        return 0;
    const qint64 total = download->totalBytes();
    switch (key) {
    case SortKey::State: return int(download->state);
    case SortKey::Size: return double(total);
    case SortKey::Added: return double(download->added.toMSecsSinceEpoch());
    case SortKey::Speed: return m_model.progressAt(row).bytesPerSecond;
    case SortKey::Progress:
        if (download->state == DownloadState::Finished)
            return 1;
        return total > 0 ? double(m_model.progressAt(row).receivedBytes) / double(total) : 0;
    case SortKey::TimeLeft: {
        // What has no end in sight comes last.
        const qint64 ms = m_model.progressAt(row).msLeft;
        return ms < 0 ? 1e18 : double(ms);
    }
    case SortKey::ListOrder:
    case SortKey::Name: return row;
    }
    return row;
}

} // namespace gannet
