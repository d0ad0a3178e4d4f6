// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadSource.h"
#include "gui/RowText.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace gannet {

/// The downloads of a DownloadSource as rows, in the order of the list. Owns the order and the
/// words of the rows that were looked at; the source must outlive it. Main thread.
class DownloadListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StatusColumn, SpeedColumn, SizeColumn, TimeLeftColumn, AddedColumn };
    static constexpr int columnTotal = 6;
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RowTextRole, ///< const RowText *, valid until the next change
    };

    explicit DownloadListModel(const DownloadSource &source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    DownloadId idAt(int row) const { return m_rows[size_t(row)].id; }
    int rowOf(DownloadId id) const; ///< -1: not here
    const Download *downloadAt(int row) const { return m_source.find(idAt(row)); }
    Progress progressAt(int row) const { return m_source.progress(idAt(row)); }
    const RowText *rowTextAt(int row) const;

    /// Words that depend on the time of day are made anew.
    void refresh(const QList<int> &rows);

private:
    struct Row
    {
        DownloadId id{};
        bool isFresh = false; ///< text is of the current figures
        std::unique_ptr<RowText> text; ///< none: nobody has looked yet
    };

    void reload();
    void append(const QList<DownloadId> &ids);
    void take(const QList<DownloadId> &ids);
    /// Puts them where the list has them.
    void restore(const QList<DownloadId> &ids);
    void reorder();
    enum class Change { Figures, Anything };
    void update(const QList<DownloadId> &ids, Change change);
    void updateNext();
    /// Changed figures are announced with their roles, everything else without any.
    void announce(std::vector<int> &rows, Change change);
    void indexFrom(int row);
    QVariant cellText(const Download &download, int row, int column) const;

    const DownloadSource &m_source;
    mutable std::vector<Row> m_rows;
    QHash<DownloadId, int> m_rowOf;
    DownloadId m_next{}; ///< first of the queue
};

} // namespace gannet
