// SPDX-License-Identifier: MIT
#pragma once

#include "core/UrlList.h"

#include <QAbstractTableModel>
#include <QSet>

namespace gannet {

class Theme;

/// One line of the preview: a link to add, or a line that is no link.
struct AddRow
{
    QUrl url; ///< empty: not a link
    int line = 0;
    QString name; ///< of the file; the text of a bad line
    QString host;
    bool isKnown = false; ///< already in the list
    bool isChecked = false;
    LineProblem problem = LineProblem::NotALink; ///< of a bad line

    bool isLink() const { return !url.isEmpty(); }
};

/// The form of a link under which the same one is found again.
QUrl comparableLink(const QUrl &url);
/// Pure, for any thread: the rows that a text makes, in the order of its lines.
QList<AddRow> parseAddRows(const QString &text, const QSet<QUrl> &known);

/// The preview of the add dialog. Owns its rows; the theme must outlive it. Main thread.
class AddLinksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CheckColumn, NameColumn, HostColumn, NoteColumn };

    explicit AddLinksModel(const Theme &theme, QObject *parent = nullptr);

    /// Ticks that were changed by hand stay with their links.
    void setRows(QList<AddRow> rows);
    const QList<AddRow> &rows() const { return m_rows; }
    QList<QUrl> checkedLinks() const;
    QStringList badLines() const;
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checksChanged();

private:
    QString noteText(const AddRow &row) const;
    QString spoken(const AddRow &row) const;

    const Theme &m_theme;
    QList<AddRow> m_rows;
    QSet<QUrl> m_toggled; ///< links whose tick is not the one they came with
};

} // namespace gannet
