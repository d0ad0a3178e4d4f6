// SPDX-License-Identifier: MIT
#include "gui/SideBarModel.h"

#include "gui/DownloadCounts.h"
#include "gui/PlainText.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostHosts = 8;

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
    if (m_rows.at(index.row()).kind != Kind::Choice)
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

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.kind != Kind::Choice) {
        switch (role) {
        //: Heading over archives, documents and so on.
        case Qt::DisplayRole: return row.kind == Kind::KindHeading ? tr("Kind") : tr("Server");
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
    const QList<DownloadCounts::Host> hosts = m_counts.topHosts(mostHosts);
    for (const DownloadCounts::Host &host : hosts)
        add({{}, {}, host.name});
    for (const DownloadFilter &kept : {m_chosen, m_leaving}) {
        const bool isListed = std::any_of(rows.cbegin(), rows.cend(),
                                          [&kept](const Row &row) { return row.filter == kept; });
        if (!isListed)
            add(kept);
    }
    if (rows.size() > before)
        rows.insert(before, Row{Kind::HostHeading, {}, 0});
    return rows;
}

void SideBarModel::update()
{
    const QList<Row> rows = wanted();
    // Row by row, so that the view keeps its place; there are some twenty of them.
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(), [this, i](const Row &row) {
            return row.isSameAs(m_rows.at(i));
        });
        if (!stays) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        int from = i;
        while (from < int(m_rows.size()) && !m_rows.at(from).isSameAs(rows.at(i)))
            ++from;
        if (from == int(m_rows.size())) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        } else if (from > i) {
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
