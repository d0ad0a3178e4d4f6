// SPDX-License-Identifier: MIT
#include "gui/AddLinksModel.h"

#include "core/FileName.h"
#include "gui/PlainText.h"
#include "gui/Theme.h"
#include "text/ErrorText.h"

#include <algorithm>

namespace gannet {

QUrl comparableLink(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QList<AddRow> parseAddRows(const QString &text, const QSet<QUrl> &known)
{
    const UrlList list = UrlList::fromLines(text);
    QList<AddRow> rows;
    rows.reserve(list.links.size() + list.rejected.size());
    for (const ListLink &link : list.links) {
        const bool isKnown = known.contains(comparableLink(link.url));
        rows += {link.url, link.line, fileNameFromUrl(link.url), link.url.host(), isKnown,
                 !isKnown, {}};
    }
    for (const RejectedLine &bad : list.rejected)
        rows += {{}, bad.line, bad.text, {}, false, false, bad.problem};
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AddRow &a, const AddRow &b) { return a.line < b.line; });
    return rows;
}

AddLinksModel::AddLinksModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{ }

void AddLinksModel::setRows(QList<AddRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    if (!m_toggled.isEmpty()) {
        for (AddRow &row : m_rows) {
            if (row.isLink() && m_toggled.contains(row.url))
                row.isChecked = !row.isChecked;
        }
    }
    endResetModel();
    Q_EMIT checksChanged();
}

QList<QUrl> AddLinksModel::checkedLinks() const
{
    QList<QUrl> links;
    for (const AddRow &row : m_rows) {
        if (row.isLink() && row.isChecked)
            links += row.url;
    }
    return links;
}

QStringList AddLinksModel::badLines() const
{
    QStringList lines;
    for (const AddRow &row : m_rows) {
        if (!row.isLink())
            lines += row.name;
    }
    return lines;
}

void AddLinksModel::toggle(int row)
{
    AddRow &entry = m_rows[row];
    if (!entry.isLink())
        return;
    entry.isChecked = !entry.isChecked;
    if (!m_toggled.remove(entry.url))
        m_toggled.insert(entry.url);
    Q_EMIT dataChanged(index(row, 0), index(row, NoteColumn));
    Q_EMIT checksChanged();
}

int AddLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AddLinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NoteColumn + 1;
}

QString AddLinksModel::noteText(const AddRow &row) const
{
    if (!row.isLink())
        return lineProblemText(row.problem);
    return row.isKnown ? tr("already in the list") : QString();
}

QString AddLinksModel::spoken(const AddRow &row) const
{
    if (!row.isLink())
        return tr("%1, line %2: %3").arg(row.name, QString::number(row.line), noteText(row));
    QStringList parts{row.name};
    if (row.isKnown)
        parts += noteText(row);
    parts += row.isChecked ? tr("wanted") : tr("left out");
    return parts.join(tr(", ", "between the parts of a spoken sentence"));
}

QVariant AddLinksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AddRow &row = m_rows[index.row()];
    const Tokens &tokens = m_theme.tokens();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn: return row.name;
        case HostColumn: return row.host;
        case NoteColumn: return noteText(row);
        default: return {};
        }
    case Qt::CheckStateRole:
        if (index.column() == CheckColumn && row.isLink())
            return row.isChecked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        if (!row.isLink())
            return tokens.failed;
        if (index.column() == NoteColumn)
            return tokens.waiting;
        return index.column() == NameColumn && row.isChecked ? tokens.text : tokens.dimText;
    case Qt::ToolTipRole: return plainToolTip(row.isLink() ? row.url.toDisplayString() : row.name);
    case Qt::AccessibleTextRole:
        if (index.column() == CheckColumn)
            return spoken(row);
        return data(index, Qt::DisplayRole);
    default: return {};
    }
}

bool AddLinksModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !m_rows[index.row()].isLink())
        return false;
    toggle(index.row());
    return true;
}

QVariant AddLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole) {
        // What needs no heading for the eye.
        if (section == CheckColumn)
            return tr("Wanted");
        if (section == NoteColumn)
            return tr("Note");
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case HostColumn: return tr("From");
    default: return {};
    }
}

Qt::ItemFlags AddLinksModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == CheckColumn && m_rows[index.row()].isLink())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace gannet
