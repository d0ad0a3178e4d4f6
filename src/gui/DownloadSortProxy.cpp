// SPDX-License-Identifier: MIT
#include "gui/DownloadSortProxy.h"

#include "gui/DownloadListModel.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace gannet {

namespace {

using namespace std::chrono_literals;

double number(const DownloadListModel &model, int row, SortKey key)
{
    const Download *download = model.downloadAt(row);
    if (!download)
        return 0;
    const qint64 total = download->totalBytes();
    switch (key) {
    case SortKey::State: return int(download->state);
    case SortKey::Size: return double(total);
    case SortKey::Added: return double(download->added.toMSecsSinceEpoch());
    case SortKey::Speed: return model.progressAt(row).bytesPerSecond;
    case SortKey::Progress:
        if (download->state == DownloadState::Finished)
            return 1;
        return total > 0 ? double(model.progressAt(row).receivedBytes) / double(total) : 0;
    case SortKey::TimeLeft: {
        // What has no end in sight comes last.
        const qint64 ms = model.progressAt(row).msLeft;
        return ms < 0 ? 1e18 : double(ms);
    }
    case SortKey::ListOrder:
    case SortKey::Name: return row;
    }
    return row;
}

/// True where a tick may change the order.
bool isLive(SortKey key)
{
    return key == SortKey::Progress || key == SortKey::Speed || key == SortKey::TimeLeft;
}

template<typename Key>
std::vector<int> ranked(const std::vector<Key> &keys, Qt::SortOrder order)
{
    const int count = int(keys.size());
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&keys, order](int l, int r) {
        const Key &a = keys[size_t(order == Qt::AscendingOrder ? l : r)];
        const Key &b = keys[size_t(order == Qt::AscendingOrder ? r : l)];
        return a < b;
    });
    std::vector<int> ranks(keys.size());
    for (int place = 0; place < count; ++place)
        ranks[size_t(rows[size_t(place)])] = place;
    return ranks;
}

} // namespace

DownloadSortProxy::DownloadSortProxy(DownloadListModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // Qt would sort row by row at each change; sortSoon() does it for all of them together.
    setDynamicSortFilter(false);
    setSourceModel(&model);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &DownloadSortProxy::sortNow);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const bool onlyFigures = !roles.isEmpty();
                if (onlyFigures && !isLive(m_key))
                    return;
                if (!onlyFigures) {
                    for (int row = first.row(); row <= last.row(); ++row)
                        m_nameKeys.erase(qint64(m_model.idAt(row)));
                }
                sortSoon();
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DownloadSortProxy::sortSoon);
    connect(&model, &QAbstractItemModel::modelReset, this, &DownloadSortProxy::sortNow);
}

void DownloadSortProxy::sortBy(SortKey key, Qt::SortOrder order)
{
    if (key == m_key && order == m_order)
        return;
    m_key = key;
    m_order = order;
    sortNow();
    Q_EMIT sorted();
}

void DownloadSortProxy::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case DownloadListModel::NameColumn: sortBy(SortKey::Name, order); break;
    case DownloadListModel::StatusColumn: sortBy(SortKey::Progress, order); break;
    case DownloadListModel::SpeedColumn: sortBy(SortKey::Speed, order); break;
    case DownloadListModel::SizeColumn: sortBy(SortKey::Size, order); break;
    case DownloadListModel::TimeLeftColumn: sortBy(SortKey::TimeLeft, order); break;
    case DownloadListModel::AddedColumn: sortBy(SortKey::Added, order); break;
    default: sortBy(SortKey::ListOrder, Qt::AscendingOrder); break;
    }
}

void DownloadSortProxy::sortSoon()
{
    const bool isListOrder = m_key == SortKey::ListOrder && m_order == Qt::AscendingOrder;
    if (!isListOrder && !m_timer.isActive())
        m_timer.start();
}

std::vector<QCollatorSortKey> DownloadSortProxy::nameKeys()
{
    const size_t count = size_t(m_model.rowCount());
    if (m_nameKeys.size() > 2 * count)
        m_nameKeys.clear(); // mostly of rows that are gone
    // The C locale would compare bytes.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (size_t row = 0; row < count; ++row) {
        const qint64 id = qint64(m_model.idAt(int(row)));
        auto known = m_nameKeys.find(id);
        if (known == m_nameKeys.end()) {
            const Download *download = m_model.downloadAt(int(row));
            const QString name = download ? download->displayName() : QString();
            known = m_nameKeys.emplace(id, collator.sortKey(name)).first;
        }
        keys.push_back(known->second);
    }
    return keys;
}

void DownloadSortProxy::sortNow()
{
    m_timer.stop();
    if (m_key == SortKey::ListOrder && m_order == Qt::AscendingOrder) {
        QSortFilterProxyModel::sort(-1, Qt::AscendingOrder);
        return;
    }
    const int count = m_model.rowCount();
    if (m_key == SortKey::Name) {
        m_ranks = ranked(nameKeys(), m_order);
    } else {
        std::vector<double> keys;
        keys.reserve(size_t(count));
        for (int row = 0; row < count; ++row)
            keys.push_back(number(m_model, row, m_key));
        m_ranks = ranked(keys, m_order);
    }
    // The ranks hold the direction already.
    QSortFilterProxyModel::sort(0, Qt::AscendingOrder);
}

bool DownloadSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto place = [this](int row) {
        return size_t(row) < m_ranks.size() ? m_ranks[size_t(row)] : row;
    };
    return place(left.row()) < place(right.row());
}

} // namespace gannet
