// SPDX-License-Identifier: MIT
#include "gui/DownloadSortProxy.h"

#include "gui/DownloadListModel.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace gannet {

namespace {

using namespace std::chrono_literals;

constexpr int rowsOfAPiece = 64;

} // namespace

DownloadSortProxy::DownloadSortProxy(DownloadListModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_facts(model)
    , m_shown(size_t(model.rowCount()))
    , m_places(size_t(model.rowCount()))
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    m_places = m_shown;
    setSourceModel(&model);
    m_sortTimer.setSingleShot(true);
    m_sortTimer.setInterval(1s);
    connect(&m_sortTimer, &QTimer::timeout, this, [this] { arrange(Begin::NextTurn); });
    m_recheckTimer.setSingleShot(true);
    m_recheckTimer.setInterval(200ms);
    connect(&m_recheckTimer, &QTimer::timeout, this, &DownloadSortProxy::recheck);

    using Model = QAbstractItemModel;
    connect(&model, &Model::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                takeChanges(first.row(), last.row(), roles);
            });
    connect(&model, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(&model, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoval(first, last); });
    connect(&model, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { endRemoval(first, last); });
    connect(&model, &Model::layoutAboutToBeChanged, this, &DownloadSortProxy::noteShown);
    connect(&model, &Model::layoutChanged, this, &DownloadSortProxy::endMove);
    connect(&model, &Model::modelAboutToBeReset, this, &DownloadSortProxy::beginReset);
    connect(&model, &Model::modelReset, this, &DownloadSortProxy::endReset);
}

bool DownloadSortProxy::isListOrder() const
{
    return m_key == SortKey::ListOrder && m_order == Qt::AscendingOrder;
}

void DownloadSortProxy::sortBy(SortKey key, Qt::SortOrder order)
{
    if (key == m_key && order == m_order)
        return;
    m_key = key;
    m_order = order;
    m_orderIsNew = true;
    Q_EMIT orderChosen();
    arrange(Begin::Now);
}

int DownloadSortProxy::sortColumn() const
{
    switch (m_key) {
    case SortKey::Name: return DownloadListModel::NameColumn;
    case SortKey::Progress: return DownloadListModel::StatusColumn;
    case SortKey::Speed: return DownloadListModel::SpeedColumn;
    case SortKey::Size: return DownloadListModel::SizeColumn;
    case SortKey::TimeLeft: return DownloadListModel::TimeLeftColumn;
    case SortKey::Added: return DownloadListModel::AddedColumn;
    case SortKey::ListOrder:
    case SortKey::State: break;
    }
    return -1;
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

void DownloadSortProxy::setFilter(const DownloadFilter &filter)
{
    if (filter == m_matcher.filter)
        return;
    m_matcher = DownloadMatcher::of(filter);
    m_filterIsNew = true;
    arrange(Begin::Now);
}

void DownloadSortProxy::sortSoon()
{
    if (!isListOrder() && !m_sortTimer.isActive())
        m_sortTimer.start();
}

void DownloadSortProxy::arrange(Begin begin)
{
    m_sortTimer.stop();
    m_arrangement = {};
    m_work.start([this] { return arrangeSome(); }, begin);
}

void DownloadSortProxy::collect(int row)
{
    if (!m_facts.accepts(row, m_matcher))
        return;
    m_arrangement.rows.push_back(row);
    if (m_key == SortKey::Name)
        m_arrangement.names.push_back(m_facts.nameKey(row));
    else if (m_key != SortKey::ListOrder)
        m_arrangement.numbers.push_back(m_facts.number(row, m_key));
}

bool DownloadSortProxy::arrangeSome()
{
    Arrangement &a = m_arrangement;
    const int count = m_model.rowCount();
    if (a.next < count) {
        const int end = std::min(count, a.next + rowsOfAPiece);
        while (a.next < end)
            collect(a.next++);
        return true;
    }
    if (m_key == SortKey::ListOrder) {
        if (m_order == Qt::DescendingOrder)
            std::reverse(a.rows.begin(), a.rows.end());
        apply(std::move(a.rows));
        return false;
    }
    if (!a.sort) {
        const bool up = m_order == Qt::AscendingOrder;
        const auto sorter = [&a, up](const auto &keys) {
            return std::make_unique<SlicedSort>(int(a.rows.size()), [&keys, up](int l, int r) {
                return up ? keys[size_t(l)] < keys[size_t(r)] : keys[size_t(r)] < keys[size_t(l)];
            });
        };
        a.sort = m_key == SortKey::Name ? sorter(a.names) : sorter(a.numbers);
        return true;
    }
    if (a.sort->step())
        return true;
    std::vector<int> rows;
    rows.reserve(a.rows.size());
    for (const int place : a.sort->order())
        rows.push_back(a.rows[size_t(place)]);
    apply(std::move(rows));
    return false;
}

void DownloadSortProxy::apply(std::vector<int> rows)
{
    m_arrangement = {};
    if (rows != m_shown) {
        const bool sameRows = rows.size() == m_shown.size()
            && std::all_of(rows.begin(), rows.end(),
                           [this](int row) { return m_places[size_t(row)] >= 0; });
        if (sameRows) {
            reorder(std::move(rows));
        } else {
            beginResetModel();
            m_shown = std::move(rows);
            std::fill(m_places.begin(), m_places.end(), -1);
            numberFrom(0);
            endResetModel();
        }
    }
    if (std::exchange(m_orderIsNew, false))
        Q_EMIT sorted();
    if (std::exchange(m_filterIsNew, false))
        Q_EMIT filtered();
}

void DownloadSortProxy::reorder(std::vector<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> shownBefore = std::exchange(m_shown, std::move(rows));
    numberFrom(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int source = shownBefore[size_t(index.row())];
        after += createIndex(m_places[size_t(source)], index.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DownloadSortProxy::numberFrom(size_t place)
{
    for (; place < m_shown.size(); ++place)
        m_places[size_t(m_shown[place])] = int(place);
}

QModelIndex DownloadSortProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool exists = !parent.isValid() && row >= 0 && size_t(row) < m_shown.size() && column >= 0
        && column < DownloadListModel::columnTotal;
    return exists ? createIndex(row, column) : QModelIndex();
}

int DownloadSortProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DownloadSortProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DownloadListModel::columnTotal;
}

bool DownloadSortProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QModelIndex DownloadSortProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || size_t(proxyIndex.row()) >= m_shown.size())
        return {};
    return m_model.index(m_shown[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex DownloadSortProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || size_t(sourceIndex.row()) >= m_places.size())
        return {};
    const int row = m_places[size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

Qt::ItemFlags DownloadSortProxy::flags(const QModelIndex &index) const
{
    // All rows are alike; a view asks for each of them when it lays them out.
    return m_model.flags(index);
}

QVariant DownloadSortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

} // namespace gannet
