// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AddRow.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace gannet {

class Theme;

/// What would be added now.
struct AddTotals
{
    int files = 0;
    qint64 bytes = 0; ///< of those whose size is known
    int unknown = 0; ///< files of unknown size
    int badLines = 0;
    int otherKinds = 0; ///< ticked, but left out by the choice of a kind
    int known = 0; ///< links that the list has already, ticked or not
    int links = 0;
};

/// The table of the add dialog. What a person ticked or named, and what servers said, stays with its link
/// while the text changes. Owns its rows; the theme must outlive it. Main thread.
class AddLinksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CheckColumn, NameColumn, HostColumn, SizeColumn, NoteColumn };

    explicit AddLinksModel(const Theme &theme, QObject *parent = nullptr);

    void setRows(QList<AddRow> rows);
    const QList<AddRow> &rows() const { return m_rows; }
    /// Those that would be added, in the order of the text.
    QList<AddRow> wantedRows() const;
    QList<QUrl> checkedLinks() const;
    QStringList badLines() const;
    AddTotals totals() const;

    void toggle(int row);
    /// Of those among \a rows that can be ticked.
    void setTicked(const QList<int> &rows, bool isTicked);
    /// Links that the list has already are added once more, or left out.
    void setKnownTicked(bool isTicked);

    /// Only files of this kind are shown and added, and lines that need correction shown; nothing: of all.
    void setKind(std::optional<FileKind> kind);
    bool isShown(const AddRow &row) const;
    /// How many links there are of each kind.
    const QList<int> &kindCounts() const { return m_kindCounts; }

    /// Names that are taken in the folder.
    void setTakenNames(const QSet<QString> &names);

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
        QString chosenName;
        QString refusedName;
        std::optional<LinkFacts> facts;
    };

    void chooseName(int row, const QString &text);
    void tick(AddRow &row, bool isTicked);
    /// Gives each wanted row the name that it will get.
    void assignNames();
    /// The row is drawn anew by the next update().
    void touch(int row);
    void touchAll();
    void update();
    QVariant decoration(const AddRow &row) const;

    const Theme &m_theme;
    QList<AddRow> m_rows;
    QHash<QUrl, Memory> m_memory;
    QHash<QUrl, int> m_rowOf; ///< of links that can be added
    QSet<QString> m_takenNames;
    std::optional<FileKind> m_kind;
    QList<int> m_kindCounts = QList<int>(fileKindCount, 0);
    std::pair<int, int> m_touched{-1, -1}; ///< first and last row since the last update(); -1: none
    QTimer m_update; ///< answers come in bursts
};

} // namespace gannet
