// SPDX-License-Identifier: MIT
#include "gui/DownloadListModel.h"

#include "gui/PlainText.h"
#include "gui/RowRuns.h"
#include "text/Format.h"

#include <QSet>

#include <algorithm>

namespace gannet {

DownloadListModel::DownloadListModel(const DownloadSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &DownloadSource::ready, this, &DownloadListModel::reload);
    connect(&source, &DownloadSource::added, this, &DownloadListModel::append);
    connect(&source, &DownloadSource::removed, this, &DownloadListModel::take);
    connect(&source, &DownloadSource::restored, this, &DownloadListModel::restore);
    connect(&source, &DownloadSource::reordered, this, &DownloadListModel::reorder);
    connect(&source, &DownloadSource::progressed, this,
            [this](const QList<DownloadId> &ids) { update(ids, Change::Figures); });
    connect(&source, &DownloadSource::changed, this, [this](const QList<DownloadId> &ids) {
        update(ids, Change::Anything);
        updateNext();
    });
    if (source.isReady())
        reload();
}

int DownloadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DownloadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Qt::ItemFlags DownloadListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
            | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int DownloadListModel::rowOf(DownloadId id) const { return m_rowOf.value(id, -1); }

const RowText *DownloadListModel::rowTextAt(int row) const
{
    Row &r = m_rows[size_t(row)];
    if (!r.isFresh) {
        const Download *download = m_source.find(r.id);
        if (!download)
            return nullptr;
        if (!r.text)
            r.text = std::make_unique<RowText>();
        *r.text = rowText({*download, m_source.progress(r.id), m_source.waitingUntil(r.id),
                           QDateTime::currentDateTimeUtc(), r.id == m_next});
        r.isFresh = true;
    }
    return r.text.get();
}

QVariant DownloadListModel::cellText(const Download &download, int row, int column) const
{
    const RowText *text = rowTextAt(row);
    switch (column) {
    case NameColumn: return text->name;
    case StatusColumn: return text->status;
    case SpeedColumn: return text->figure;
    case SizeColumn: return text->total >= 0 ? formatSize(text->total) : QString();
    case TimeLeftColumn: return formatDuration(progressAt(row).msLeft);
    case AddedColumn: return QLocale().toString(download.added.toLocalTime(), QLocale::ShortFormat);
    default: return {};
    }
}

QVariant DownloadListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const int row = index.row();
    const Download *download = downloadAt(row);
    if (!download)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(*download, row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == NameColumn ? rowTextAt(row)->name
                                                         : rowTextAt(row)->explanation);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? QVariant(rowTextAt(row)->accessible)
                                            : cellText(*download, row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() < SpeedColumn ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    case IdRole: return qint64(idAt(row));
    case RowTextRole: return QVariant::fromValue(rowTextAt(row));
    default: return {};
    }
}

QVariant DownloadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < SpeedColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case StatusColumn: return tr("Progress");
    case SpeedColumn: return tr("Speed");
    case SizeColumn: return tr("Size");
    case TimeLeftColumn: return tr("Time left");
    case AddedColumn: return tr("Added");
    default: return {};
    }
}

void DownloadListModel::refresh(const QList<int> &rows)
{
    std::vector<int> valid;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(valid),
                 [this](int row) { return row >= 0 && row < int(m_rows.size()); });
    announce(valid, Change::Figures);
}

void DownloadListModel::reload()
{
    const QList<DownloadId> &ids = m_source.ids();
    const bool isHere = std::equal(m_rows.cbegin(), m_rows.cend(), ids.cbegin(), ids.cend(),
                                   [](const Row &row, DownloadId id) { return row.id == id; });
    if (isHere && !ids.isEmpty()) {
        updateNext();
        return;
    }
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_rows.reserve(size_t(ids.size()));
    for (const DownloadId id : ids)
        m_rows.push_back({id, false, {}});
    m_rowOf.reserve(ids.size());
    indexFrom(0);
    m_next = DownloadId{};
    endResetModel();
    updateNext();
}

void DownloadListModel::append(const QList<DownloadId> &ids)
{
    std::vector<Row> fresh;
    for (const DownloadId id : ids) {
        if (!m_rowOf.contains(id))
            fresh.push_back({id, false, {}});
    }
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(fresh.begin()),
                  std::make_move_iterator(fresh.end()));
    indexFrom(first);
    endInsertRows();
    updateNext();
}

void DownloadListModel::take(const QList<DownloadId> &ids)
{
    std::vector<int> rows;
    for (const DownloadId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<std::pair<int, int>> runs;
    forEachRun(rows, [&runs](int first, int last) { runs.emplace_back(first, last); });
    if (runs.size() > maxRemovedRuns) {
        const QSet<DownloadId> gone(ids.begin(), ids.end());
        beginResetModel();
        std::erase_if(m_rows, [&gone](const Row &row) { return gone.contains(row.id); });
        m_rowOf.clear();
        m_rowOf.reserve(qsizetype(m_rows.size()));
        indexFrom(0);
        endResetModel();
    } else {
        for (const DownloadId id : ids)
            m_rowOf.remove(id);
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            beginRemoveRows({}, run->first, run->second);
            m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
            indexFrom(run->first);
            endRemoveRows();
        }
    }
    updateNext();
}

void DownloadListModel::restore(const QList<DownloadId> &ids)
{
    const QSet<DownloadId> back(ids.begin(), ids.end());
    const QList<DownloadId> &all = m_source.ids();
    std::vector<int> rows;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (back.contains(all.at(i)))
            rows.push_back(int(i));
    }
    std::vector<std::pair<int, int>> runs;
    forEachRun(rows, [&runs](int first, int last) { runs.emplace_back(first, last); });
    if (runs.size() > maxRemovedRuns) {
        reload();
        return;
    }
    for (const auto &[first, last] : runs) {
        beginInsertRows({}, first, last);
        std::vector<Row> fresh;
        for (int row = first; row <= last; ++row)
            fresh.push_back({all.at(row), false, {}});
        m_rows.insert(m_rows.begin() + first, std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        indexFrom(first);
        endInsertRows();
    }
    updateNext();
}

void DownloadListModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<DownloadId> kept;
    for (const QModelIndex &index : before)
        kept.append(idAt(index.row()));
    std::vector<Row> rows;
    rows.reserve(m_rows.size());
    for (const DownloadId id : m_source.ids()) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(std::move(m_rows[size_t(row)]));
    }
    m_rows = std::move(rows);
    indexFrom(0);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(kept.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    updateNext();
}

void DownloadListModel::update(const QList<DownloadId> &ids, Change change)
{
    std::vector<int> rows;
    rows.reserve(size_t(ids.size()));
    for (const DownloadId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    announce(rows, change);
}

void DownloadListModel::updateNext()
{
    const auto queued = std::find_if(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        const Download *download = m_source.find(row.id);
        return download && download->state == DownloadState::Queued;
    });
    const DownloadId next = queued == m_rows.end() ? DownloadId{} : queued->id;
    if (next == m_next)
        return;
    const DownloadId before = std::exchange(m_next, next);
    update({before, next}, Change::Figures);
}

void DownloadListModel::announce(std::vector<int> &rows, Change change)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows)
        m_rows[size_t(row)].isFresh = false;
    const QList<int> roles = change == Change::Figures ? QList<int>{Qt::DisplayRole, RowTextRole}
                                                       : QList<int>{};
    forEachRun(rows, [this, &roles](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnTotal - 1), roles);
    });
}

void DownloadListModel::indexFrom(int row)
{
    for (size_t i = size_t(row); i < m_rows.size(); ++i)
        m_rowOf[m_rows[i].id] = int(i);
}

} // namespace gannet
