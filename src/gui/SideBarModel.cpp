// SPDX-License-Identifier: MIT
#include "gui/SideBarModel.h"

#include "gui/DownloadCounts.h"
#include "gui/PlainText.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostHosts = 8;
/// Beyond so many nobody looks for a name by scrolling.
constexpr int mostOtherHosts = 1'000;

} // namespace

SideBarModel::SideBarModel(const DownloadCounts &counts, QObject *parent)
    : QAbstractListModel(parent)
    , m_counts(counts)
{
    connect(&counts, &DownloadCounts::changed, this, &SideBarModel::update);
    update();
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = m_rows.at(index.row()).kind;
    if (kind != Kind::Choice && kind != Kind::More)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString SideBarModel::text(const DownloadFilter &filter)
{
    if (filter.kind)
        return fileKindText(*filter.kind);
    if (!filter.host.isEmpty())
        return filter.host;
    if (!filter.group)
        //: All downloads.
        return tr("All");
    switch (*filter.group) {
    case StateGroup::Running: return tr("Running");
    case StateGroup::Queued: return tr("Queued");
    case StateGroup::Paused: return tr("Paused");
    case StateGroup::Finished: return tr("Finished");
    case StateGroup::Failed: return tr("Failed");
    case StateGroup::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString SideBarModel::headingText(const Row &row)
{
    switch (row.kind) {
    //: Heading over archives, documents and so on.
    case Kind::KindHeading: return tr("Kind");
    case Kind::HostHeading: return tr("Server");
    //: Under a long list of servers.
    case Kind::Rest: return tr("%Ln more: search", "servers", row.count);
    case Kind::Choice:
    case Kind::More: break;
    }
    return {};
}

QVariant SideBarModel::moreData(const Row &row, int role) const
{
    const QString words = m_isUnfolded ? tr("Fewer servers") : tr("More servers");
    switch (role) {
    case Qt::DisplayRole: return words;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(words, QLocale().toString(row.count));
    case CountRole: return row.count;
    case IconRole: return u"chevron"_s;
    case UnfoldedRole: return m_isUnfolded;
    case ChosenRole:
    case HeadingRole: return false;
    default: return {};
    }
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.kind == Kind::More)
        return moreData(row, role);
    if (row.kind != Kind::Choice) {
        switch (role) {
        case Qt::DisplayRole: return headingText(row);
        case HeadingRole: return true;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return text(row.filter);
    case Qt::ToolTipRole:
        return row.filter.host.isEmpty() ? QVariant() : plainToolTip(row.filter.host);
    case Qt::AccessibleTextRole:
        //: A filter and how many downloads it shows, for a screen reader: "Running, 3".
        return tr("%1, %2").arg(text(row.filter), QLocale().toString(row.count));
    case CountRole: return row.count;
    case ChosenRole: return row.filter == m_chosen;
    case HeadingRole: return false;
    case IconRole: {
        if (row.filter.kind)
            return fileKindIcon(*row.filter.kind);
        if (!row.filter.host.isEmpty())
            return u"link"_s;
        if (!row.filter.group)
            return u"all"_s;
        switch (*row.filter.group) {
        case StateGroup::Running: return u"running"_s;
        case StateGroup::Queued: return u"queued"_s;
        case StateGroup::Paused: return u"pause"_s;
        case StateGroup::Finished: return u"finished"_s;
        case StateGroup::Failed: return u"failed"_s;
        case StateGroup::Cancelled: return u"cancel"_s;
        }
        return {};
    }
    default: return {};
    }
}

int SideBarModel::rowOf(const DownloadFilter &filter) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).isSameAs({Kind::Choice, filter, 0}))
            return row;
    }
    return -1;
}

void SideBarModel::setChosen(const DownloadFilter &filter)
{
    if (m_chosen == filter)
        return;
    m_leaving = std::exchange(m_chosen, filter);
    if (rowOf(filter) < 0)
        update();
    // Not now: the view is about to go from one to the other.
    QMetaObject::invokeMethod(this, &SideBarModel::settle, Qt::QueuedConnection);
}

void SideBarModel::settle()
{
    m_leaving = {};
    update();
}

bool SideBarModel::isKept(const DownloadFilter &filter) const
{
    return filter == m_chosen || filter == m_leaving;
}

int SideBarModel::count(const DownloadFilter &filter) const
{
    if (filter.group)
        return m_counts.of(*filter.group);
    if (filter.kind)
        return m_counts.of(*filter.kind);
    return filter.host.isEmpty() ? m_counts.total() : m_counts.ofHost(filter.host);
}

QList<SideBarModel::Row> SideBarModel::wanted() const
{
    QList<Row> rows;
    const auto add = [&](const DownloadFilter &filter) {
        rows += Row{Kind::Choice, filter, count(filter)};
    };
    add({});
    for (const StateGroup group : {StateGroup::Running, StateGroup::Queued, StateGroup::Paused,
                                   StateGroup::Finished, StateGroup::Failed})
        add({group});
    // Few people cancel; with a row of their own the counts still add up.
    const DownloadFilter cancelled{StateGroup::Cancelled};
    if (count(cancelled) > 0 || isKept(cancelled))
        add(cancelled);

    const qsizetype states = rows.size();
    for (int kind = 0; kind < fileKindCount; ++kind) {
        const DownloadFilter filter{{}, FileKind(kind)};
        if (count(filter) > 0 || isKept(filter))
            add(filter);
    }
    if (rows.size() > states)
        rows.insert(states, Row{Kind::KindHeading, {}, 0});

    const qsizetype before = rows.size();
    addHosts(rows);
    if (rows.size() > before)
        rows.insert(before, Row{Kind::HostHeading, {}, 0});
    return rows;
}

/// Those with most downloads, then the one that is chosen, then what unfolds the others.
void SideBarModel::addHosts(QList<Row> &rows) const
{
    const auto rowOf = [](const DownloadCounts::Host &host) {
        return Row{Kind::Choice, {{}, {}, host.name}, host.count};
    };
    const QList<DownloadCounts::Host> top = m_counts.topHosts(mostHosts);
    const int others = m_counts.hostCount() - int(top.size());
    const QList<DownloadCounts::Host> unfolded = m_isUnfolded
        ? m_counts.otherHosts(top, mostOtherHosts)
        : QList<DownloadCounts::Host>();
    for (const DownloadCounts::Host &host : top)
        rows += rowOf(host);
    for (const DownloadFilter &kept : {m_chosen, m_leaving}) {
        const bool isListed = std::any_of(rows.cbegin(), rows.cend(),
                                          [&kept](const Row &row) { return row.filter == kept; })
            || std::any_of(unfolded.cbegin(), unfolded.cend(),
                           [&kept](const auto &host) { return host.name == kept.host; });
        if (!isListed)
            rows += Row{Kind::Choice, kept, count(kept)};
    }
    if (others <= 0)
        return;
    rows += Row{Kind::More, {}, others};
    for (const DownloadCounts::Host &host : unfolded)
        rows += rowOf(host);
    if (m_isUnfolded && others > unfolded.size())
        rows += Row{Kind::Rest, {}, others - int(unfolded.size())};
}

void SideBarModel::setUnfolded(bool unfolded)
{
    if (m_isUnfolded == unfolded)
        return;
    m_isUnfolded = unfolded;
    update();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (isMore(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

std::pair<int, QString> SideBarModel::Row::key() const
{
    int number = 0;
    if (filter.group)
        number = 1 + int(*filter.group);
    else if (filter.kind)
        number = 1 + stateGroupCount + int(*filter.kind);
    return {int(kind) * 100 + number, filter.host};
}

/// Run by run, so that the view keeps its place.
void SideBarModel::removeAllBut(const QList<Row> &rows)
{
    QSet<std::pair<int, QString>> kept;
    for (const Row &row : rows)
        kept.insert(row.key());
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !kept.contains(m_rows.at(first - 1).key()))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void SideBarModel::update()
{
    const QList<Row> rows = wanted();
    removeAllBut(rows);
    QSet<std::pair<int, QString>> here;
    for (const Row &row : std::as_const(m_rows))
        here.insert(row.key());
    for (int i = 0; i < int(rows.size()); ++i) {
        int end = i;
        while (end < int(rows.size()) && !here.contains(rows.at(end).key()))
            ++end;
        if (end > i) {
            beginInsertRows({}, i, end - 1);
            m_rows.insert(i, end - i, Row());
            std::copy(rows.cbegin() + i, rows.cbegin() + end, m_rows.begin() + i);
            endInsertRows();
            i = end - 1;
            continue;
        }
        int from = i;
        while (!m_rows.at(from).isSameAs(rows.at(i)))
            ++from;
        if (from > i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows.at(i).count != rows.at(i).count) {
            m_rows[i].count = rows.at(i).count;
            Q_EMIT dataChanged(index(i), index(i), {CountRole, Qt::AccessibleTextRole});
        }
    }
}

} // namespace gannet
