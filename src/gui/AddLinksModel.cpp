// SPDX-License-Identifier: MIT
#include "gui/AddLinksModel.h"

#include "core/FileName.h"
#include "gui/AddRowText.h"
#include "gui/PlainText.h"
#include "gui/Theme.h"

#include <chrono>
#include <limits>

namespace gannet {

using namespace std::chrono_literals;

namespace {

/// Longer tables take a while to go through: they are brought up to date less often.
constexpr qsizetype longTable = 10'000;

} // namespace

AddLinksModel::AddLinksModel(const Theme &theme, const KnownDownloads *known, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_known(known)
{
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &AddLinksModel::update);
}

void AddLinksModel::setRows(QList<AddRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOf.clear();
    m_kindCounts.fill(0);
    m_touched = {-1, -1};
    m_update.setInterval(m_rows.size() > longTable ? 500ms : 50ms);
    for (int i = 0; i < m_rows.size(); ++i) {
        AddRow &row = m_rows[i];
        if (!row.canBeAdded())
            continue;
        m_rowOf.insert(row.url, i);
        if (const auto memory = m_memory.constFind(row.url); memory != m_memory.cend()) {
            row.chosenName = memory->chosenName;
            row.refusedName = memory->refusedName;
            row.folder = memory->folder;
            row.facts = memory->facts;
        }
        ++m_kindCounts[int(row.kind())];
    }
    settleAll();
    assignNames();
    m_touched = {-1, -1};
    endResetModel();
    Q_EMIT kindsChanged();
    Q_EMIT checksChanged();
}

QList<AddRow> AddLinksModel::wantedRows() const
{
    QList<AddRow> wanted;
    for (const AddRow &row : m_rows) {
        if (row.canBeAdded() && row.isTicked && !row.replaces && isShown(row))
            wanted += row;
    }
    return wanted;
}

QList<QUrl> AddLinksModel::checkedLinks() const
{
    QList<QUrl> links;
    for (const AddRow &row : m_rows) {
        if (row.canBeAdded() && row.isTicked && isShown(row))
            links += row.url;
    }
    return links;
}

QList<NewLink> AddLinksModel::newLinks() const
{
    QList<NewLink> links;
    for (const AddRow &row : m_rows) {
        if (row.canBeAdded() && row.isTicked && row.replaces && isShown(row))
            links.append({row.known, row.url});
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

AddTotals AddLinksModel::totals() const
{
    constexpr qint64 most = std::numeric_limits<qint64>::max(); // servers say what they like
    AddTotals totals;
    for (const AddRow &row : m_rows) {
        totals.badLines += row.isLink() ? 0 : 1;
        if (!row.canBeAdded())
            continue;
        ++totals.links;
        totals.knownLinks += row.likeness == Likeness::Link ? 1 : 0;
        totals.replaceable += row.mayReplace ? 1 : 0;
        totals.knownFiles += row.likeness > Likeness::Link ? 1 : 0;
        if (!row.isTicked)
            continue;
        if (!isShown(row)) {
            ++totals.otherKinds;
            continue;
        }
        if (row.replaces) {
            ++totals.newLinks;
            continue;
        }
        ++totals.files;
        if (!row.facts || row.facts->totalBytes < 0) {
            ++totals.unknown;
            continue;
        }
        const auto add = [&row](qint64 &sum) { sum += qMin(row.facts->totalBytes, most - sum); };
        add(totals.bytes);
        if (!row.folder.isEmpty())
            add(totals.bytesIn[row.folder]);
    }
    return totals;
}

void AddLinksModel::setKind(std::optional<FileKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT kindsChanged();
    update();
}

bool AddLinksModel::isShown(const AddRow &row) const
{
    return !m_kind || !row.isLink() || row.kind() == *m_kind;
}

void AddLinksModel::setFacts(const QUrl &url, const LinkFacts &facts)
{
    m_memory[url].facts = facts;
    const int row = m_rowOf.value(url, -1);
    if (row < 0)
        return;
    --m_kindCounts[int(m_rows[row].kind())];
    m_rows[row].facts = facts;
    m_rows[row].isAsked = false;
    ++m_kindCounts[int(m_rows[row].kind())];
    settle(row);
    touch(row);
    if (!m_update.isActive())
        m_update.start();
}

void AddLinksModel::forgetFacts()
{
    for (Memory &memory : m_memory)
        memory.facts.reset();
    m_kindCounts.fill(0);
    for (AddRow &row : m_rows) {
        row.facts.reset();
        if (row.canBeAdded())
            ++m_kindCounts[int(row.kind())];
    }
    settleAll();
    touchAll();
    update();
}

void AddLinksModel::setAsked(const QSet<QUrl> &urls)
{
    for (const auto &[url, row] : m_rowOf.asKeyValueRange()) {
        const bool isAsked = urls.contains(url);
        if (std::exchange(m_rows[row].isAsked, isAsked) != isAsked)
            Q_EMIT dataChanged(index(row, SizeColumn), index(row, SizeColumn));
    }
}

void AddLinksModel::touch(int row)
{
    const auto [first, last] = m_touched;
    m_touched = {first < 0 ? row : qMin(first, row), qMax(last, row)};
}

void AddLinksModel::touchAll() { m_touched = {0, int(m_rows.size()) - 1}; }

void AddLinksModel::update()
{
    m_update.stop();
    if (m_isStale)
        settleAll();
    assignNames();
    const auto [first, last] = std::exchange(m_touched, {-1, -1});
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, NoteColumn));
    Q_EMIT checksChanged();
}

void AddLinksModel::chooseName(int row, const QString &text)
{
    AddRow &entry = m_rows[row];
    const QString typed = text.trimmed();
    if (typed == entry.shownName())
        return;
    --m_kindCounts[int(entry.kind())];
    entry.chosenName = typed.isEmpty() ? QString() : sanitizedFileName(typed);
    entry.refusedName = entry.chosenName == typed ? QString() : typed;
    Memory &memory = m_memory[entry.url];
    memory.chosenName = entry.chosenName;
    memory.refusedName = entry.refusedName;
    ++m_kindCounts[int(entry.kind())];
    settle(row);
    touch(row);
    update();
}

int AddLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AddLinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : NoteColumn + 1;
}

QVariant AddLinksModel::decoration(const AddRow &row) const
{
    if (!row.isLink())
        return {};
    const bool isWanted = row.canBeAdded() && row.isTicked;
    return m_theme.icon(fileKindIcon(row.kind()), isWanted ? IconInk::Text : IconInk::Dim);
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
        case NameColumn: return row.shownName();
        case HostColumn: return row.host;
        case SizeColumn: return AddRowText::size(row);
        case NoteColumn: return AddRowText::note(row);
        default: return {};
        }
    case Qt::EditRole: return index.column() == NameColumn ? row.shownName() : QVariant();
    case Qt::DecorationRole: return index.column() == NameColumn ? decoration(row) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == CheckColumn && row.canBeAdded())
            return row.isTicked ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!row.isLink())
            return tokens.failed;
        if (index.column() == NoteColumn)
            return AddRowText::noteColor(row, tokens);
        if (index.column() == HostColumn || (index.column() == SizeColumn && !row.facts))
            return tokens.dimText;
        return row.isTicked && row.canBeAdded() ? tokens.text : tokens.dimText;
    case Qt::ToolTipRole: return plainToolTip(AddRowText::toolTip(row));
    case Qt::AccessibleTextRole:
        return index.column() == CheckColumn ? AddRowText::spoken(row)
                                             : data(index, Qt::DisplayRole);
    default: return {};
    }
}

bool AddLinksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_rows[index.row()].canBeAdded())
        return false;
    if (role == Qt::CheckStateRole) {
        toggle(index.row());
        return true;
    }
    if (role != Qt::EditRole || index.column() != NameColumn)
        return false;
    chooseName(index.row(), value.toString());
    return true;
}

QVariant AddLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

Qt::ItemFlags AddLinksModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_rows[index.row()].canBeAdded()) {
        if (index.column() == CheckColumn)
            flags |= Qt::ItemIsUserCheckable;
        if (index.column() == NameColumn)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

} // namespace gannet
