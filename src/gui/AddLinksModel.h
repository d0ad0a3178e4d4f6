// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AddRow.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace gannet {

class KnownDownloads;
class Theme;

/// What would be added now.
struct AddTotals
{
    int files = 0;
    qint64 bytes = 0; ///< of those whose size is known
    QHash<QString, qint64> bytesIn; ///< the same, by the folders that rows have of their own
    int unknown = 0; ///< files of unknown size
    int badLines = 0;
    int otherKinds = 0; ///< ticked, but left out by the choice of a kind
    int newLinks = 0; ///< that downloads of the list will be given
    int knownLinks = 0; ///< that the list has already, wanted or not
    int knownFiles = 0; ///< links for files that the list has by other links, wanted or not
    int replaceable = 0; ///< links that may be given to a download of the list
    int links = 0;
};

/// The table of the add dialog. What a person ticked, chose or named, and what servers said, stays with its
/// link while the text and the list change. Owns its rows; what it is given must outlive it. Main thread.
class AddLinksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CheckColumn, NameColumn, HostColumn, SizeColumn, NoteColumn };

    /// \a known may be null: then no row is like anything.
    explicit AddLinksModel(const Theme &theme, const KnownDownloads *known = nullptr,
                           QObject *parent = nullptr);

    void setRows(QList<AddRow> rows);
    const QList<AddRow> &rows() const { return m_rows; }
    /// Those that would be added, in the order of the text.
    QList<AddRow> wantedRows() const;
    QList<QUrl> checkedLinks() const;
    /// Those that downloads of the list are to go on with, in the order of the text.
    QList<NewLink> newLinks() const;
    QStringList badLines() const;
    AddTotals totals() const;

    void toggle(int row);
    /// Of those among \a rows that can be ticked.
    void setTicked(const QList<int> &rows, bool isTicked);
    /// For those among \a rows that are like a download of the list; Replace for those that may, and of
    /// several links for one download the first.
    void choose(const QList<int> &rows, LikeChoice choice);
    /// For all of them: where it is Replace, those that may not are left out.
    void chooseForAll(LikeChoice choice);
    /// What is chosen for all that are like a download, as chooseForAll() would leave it; nothing: various.
    std::optional<LikeChoice> choiceOfAll() const;

    /// Only files of this kind are shown and added, and lines that need correction shown; nothing: of all.
    void setKind(std::optional<FileKind> kind);
    bool isShown(const AddRow &row) const;
    /// How many links there are of each kind.
    const QList<int> &kindCounts() const { return m_kindCounts; }

    /// In which the files will be saved that have none of their own.
    void setFolder(const QString &folder);
    /// Of these links alone; empty: that of all.
    void setFolderOf(const QList<QUrl> &urls, const QString &folder);
    const QString &folderOf(const AddRow &row) const
    {
        return row.folder.isEmpty() ? m_folder : row.folder;
    }
    /// Names that the disk has there.
    void setTakenNames(const QString &folder, const QSet<QString> &names);
    /// The list is another; the rows will follow.
    void followList();
    /// Follows now. True where something else would be added now than the rows have shown.
    bool catchUp();

    void setFacts(const QUrl &url, const LinkFacts &facts);
    /// Nothing that was learned counts any more.
    void forgetFacts();
    /// Of these links an answer may come.
    void setAsked(const QSet<QUrl> &urls);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// totals() may be others now.
    void checksChanged();
    /// isShown() may be another now.
    void kindsChanged();

private:
    /// What stays with a link.
    struct Memory
    {
        std::optional<bool> isTicked;
        DownloadId replaced{}; ///< the download that is to go on with it; 0: none
        QString chosenName;
        QString refusedName;
        QString folder;
        std::optional<LinkFacts> facts;
    };

    void chooseName(int row, const QString &text);
    /// How the row is like a download of the list, and what becomes of it therefore.
    void settle(int row);
    void settleAll();
    void chooseOne(int row, LikeChoice choice);
    /// Gives each row that will be a new file the name that it will get.
    void assignNames();
    /// The row is drawn anew by the next update().
    void touch(int row);
    void touchAll();
    void update();
    QVariant decoration(const AddRow &row) const;

    const Theme &m_theme;
    const KnownDownloads *m_known;
    QList<AddRow> m_rows;
    QHash<QUrl, Memory> m_memory;
    QHash<QUrl, int> m_rowOf; ///< of links that can be added
    QString m_folder;
    QHash<QString, QSet<QString>> m_takenNames; ///< by folder
    std::optional<FileKind> m_kind;
    QList<int> m_kindCounts = QList<int>(fileKindCount, 0);
    std::pair<int, int> m_touched{-1, -1}; ///< first and last row since the last update(); -1: none
    bool m_isStale = false; ///< the list is another than the rows know
    QTimer m_update; ///< answers come in bursts
};

} // namespace gannet
