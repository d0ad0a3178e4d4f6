// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace gannet {

class DownloadListModel;

/// What the list can be sorted by. The numbers are stored.
enum class SortKey : quint8 {
    ListOrder = 0,
    Name = 1,
    Progress = 2,
    Speed = 3,
    Size = 4,
    TimeLeft = 5,
    Added = 6,
    State = 7,
};
inline constexpr int sortKeyCount = 8;

/// Sorts by comparing the downloads themselves, stable, equal ones in the order of the list.
/// Figures that move bring a new order at most once a second. Main thread.
class DownloadSortProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DownloadSortProxy(DownloadListModel &model, QObject *parent = nullptr);

    SortKey sortKey() const { return m_key; }
    Qt::SortOrder order() const { return m_order; }
    void sortBy(SortKey key, Qt::SortOrder order);
    /// For clicks on the headings.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sorted();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void sortNow();
    void sortSoon();
    std::vector<QCollatorSortKey> nameKeys();

    DownloadListModel &m_model;
    SortKey m_key = SortKey::ListOrder;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_ranks; ///< place of each source row; valid while sorting
    std::unordered_map<qint64, QCollatorSortKey> m_nameKeys; ///< by id; dear to make
    QTimer m_timer;
};

} // namespace gannet
