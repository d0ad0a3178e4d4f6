// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadFacts.h"
#include "gui/SlicedSort.h"
#include "gui/SlicedWork.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace gannet {

class DownloadListModel;

/// The rows of the list that a filter accepts, in the order of a key: stable, equal ones in the order
/// of the list. Sorting and filtering are done in slices between the events of the window; the rows
/// stay as they were until all is known. Rows that change enter and leave in batches, and figures that
/// move bring a new order at most once a second. QSortFilterProxyModel would do the one row by row and
/// the other in one long turn. Main thread.
class DownloadSortProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit DownloadSortProxy(DownloadListModel &model, QObject *parent = nullptr);

    SortKey sortKey() const { return m_key; }
    Qt::SortOrder order() const { return m_order; }
    void sortBy(SortKey key, Qt::SortOrder order);
    /// For clicks on the headings.
    void sort(int column, Qt::SortOrder order) override;
    /// Whose heading the key is; -1: no column's.
    int sortColumn() const;

    const DownloadFilter &filter() const { return m_matcher.filter; }
    void setFilter(const DownloadFilter &filter);
    /// True while rows and filter or order do not agree yet.
    /// Whether the rows stand in the order in which they run, and may be moved in it.
    bool isListOrder() const;
    bool isArranging() const { return m_work.isActive(); }
    /// A new filter takes effect in slices: filtered() is still to come.
    bool isFiltering() const { return m_filterIsNew; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// There is another key or order; the rows follow.
    void orderChosen();
    void sorted();
    /// The rows are those of the filter that was set last.
    void filtered();
    /// Around rows that enter or leave since they changed, not since the filter did.
    void aboutToRefilter();
    void refiltered();

private:
    using Begin = SlicedWork::Begin;
    /// An order in the making: first the rows and their keys, then the sort.
    struct Arrangement
    {
        int next = 0; ///< source row to look at
        std::vector<int> rows;
        std::vector<QCollatorSortKey> names;
        std::vector<double> numbers;
        std::unique_ptr<SlicedSort> sort;
    };

    void arrange(Begin begin);
    bool arrangeSome();
    void collect(int row);
    void apply(std::vector<int> rows);
    void reorder(std::vector<int> rows);
    void sortSoon();

    void takeChanges(int first, int last, const QList<int> &roles);
    void announce(int first, int last, const QList<int> &roles);
    void takeInserted(int first, int last);
    void beginRemoval(int first, int last);
    void endRemoval(int first, int last);
    void noteShown();
    void endMove();
    void beginReset();
    void endReset();
    void recheck();

    void show(const std::vector<int> &sourceRows);
    void hide(const std::vector<int> &proxyRows);
    void numberFrom(size_t place);

    DownloadListModel &m_model;
    DownloadFacts m_facts;
    DownloadMatcher m_matcher;
    SortKey m_key = SortKey::ListOrder;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_shown; ///< source row of each proxy row
    std::vector<int> m_places; ///< proxy row of each source row; -1: not shown
    std::vector<DownloadId> m_before; ///< what was shown before a reset
    bool m_isResetting = false;
    bool m_filterIsNew = false;
    bool m_orderIsNew = false;
    std::vector<DownloadId> m_changed; ///< may have to enter or to leave
    Arrangement m_arrangement;
    SlicedWork m_work;
    QTimer m_sortTimer;
    QTimer m_recheckTimer;
};

} // namespace gannet
