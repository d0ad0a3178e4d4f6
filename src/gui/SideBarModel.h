// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadFilter.h"

#include <QAbstractListModel>
#include <QList>

#include <utility>

namespace gannet {

class DownloadCounts;

/// What the list can be narrowed to, with how many downloads that are: states, and under headings the
/// kinds and servers that are there; beyond the first servers, the others unfold below a row of their
/// own. Owns its rows; the counts must outlive it. Main thread.
class SideBarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole, ///< int
        IconRole, ///< name; empty: none
        ChosenRole, ///< bool
        UnfoldedRole, ///< bool; invalid: it is not the row that unfolds others
        HeadingRole, ///< true: no choice, but a title of those below
    };

    explicit SideBarModel(const DownloadCounts &counts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    DownloadFilter filterAt(int row) const { return m_rows.at(row).filter; }
    /// No filter, but what has more of them shown, or fewer.
    bool isMore(int row) const { return m_rows.at(row).kind == Kind::More; }
    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool unfolded);
    int rowOf(const DownloadFilter &filter) const; ///< -1: not here
    const DownloadFilter &chosen() const { return m_chosen; }
    /// Stays in the list, be there any such download or not.
    void setChosen(const DownloadFilter &filter);

    /// What a choice is called.
    static QString text(const DownloadFilter &filter);

private:
    enum class Kind : quint8 { Choice, KindHeading, HostHeading, More, Rest };
    struct Row
    {
        Kind kind = Kind::Choice;
        DownloadFilter filter;
        int count = 0;

        /// Tells rows apart.
        std::pair<int, QString> key() const;
        bool isSameAs(const Row &other) const
        {
            return kind == other.kind && filter == other.filter;
        }
    };

    static QString headingText(const Row &row);
    QVariant moreData(const Row &row, int role) const;
    void update();
    void settle();
    bool isKept(const DownloadFilter &filter) const;
    QList<Row> wanted() const;
    void addHosts(QList<Row> &rows) const;
    void removeAllBut(const QList<Row> &rows);
    int count(const DownloadFilter &filter) const;

    const DownloadCounts &m_counts;
    QList<Row> m_rows;
    DownloadFilter m_chosen;
    bool m_isUnfolded = false;
    DownloadFilter m_leaving; ///< chosen before; the view may still be on it
};

} // namespace gannet
