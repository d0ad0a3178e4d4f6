// SPDX-License-Identifier: MIT
// What the proxy does when the list below it changes.
#include "gui/DownloadListModel.h"
#include "gui/DownloadSortProxy.h"
#include "gui/RowRuns.h"

#include <algorithm>

namespace gannet {

namespace {

/// More new or changed rows than this are looked at in slices.
constexpr size_t rowsAtOnce = 500;

} // namespace

void DownloadSortProxy::takeChanges(int first, int last, const QList<int> &roles)
{
    const bool onlyFigures = !roles.isEmpty();
    if (!onlyFigures) {
        const bool mayMove = !m_matcher.filter.acceptsAll();
        for (int row = first; row <= last; ++row) {
            m_facts.forget(row);
            if (mayMove)
                m_changed.push_back(m_model.idAt(row));
        }
        if (mayMove && !m_recheckTimer.isActive())
            m_recheckTimer.start();
    }
    if (!onlyFigures || isLive(m_key))
        sortSoon();
    announce(first, last, roles);
}

void DownloadSortProxy::announce(int first, int last, const QList<int> &roles)
{
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (const int place = m_places[size_t(row)]; place >= 0)
            rows.push_back(place);
    }
    std::sort(rows.begin(), rows.end());
    forEachRun(rows, [this, &roles](int from, int to) {
        Q_EMIT dataChanged(index(from, 0), index(to, DownloadListModel::columnTotal - 1), roles);
    });
}

void DownloadSortProxy::takeInserted(int first, int last)
{
    const int count = last - first + 1;
    m_facts.insert(first, count);
    if (size_t(first) < m_places.size()) {
        for (int &row : m_shown)
            row += row >= first ? count : 0;
    }
    m_places.insert(m_places.begin() + first, size_t(count), -1);
    const bool all = m_matcher.filter.acceptsAll();
    // What is being arranged has other row numbers now.
    if (m_work.isActive() || (!all && size_t(count) > rowsAtOnce)) {
        arrange(Begin::NextTurn);
        return;
    }
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (all || m_facts.accepts(row, m_matcher))
            rows.push_back(row);
    }
    show(rows);
}

void DownloadSortProxy::show(const std::vector<int> &sourceRows)
{
    const auto insert = [this](size_t place, auto from, auto to) {
        beginInsertRows({}, int(place), int(place) + int(to - from) - 1);
        m_shown.insert(m_shown.begin() + std::ptrdiff_t(place), from, to);
        numberFrom(place);
        endInsertRows();
    };
    if (sourceRows.empty())
        return;
    if (!isListOrder()) {
        insert(m_shown.size(), sourceRows.begin(), sourceRows.end());
        sortSoon();
        return;
    }
    for (auto row = sourceRows.begin(); row != sourceRows.end();) {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), *row);
        const auto end = place == m_shown.end() ? sourceRows.end()
                                                : std::lower_bound(row, sourceRows.end(), *place);
        insert(size_t(place - m_shown.begin()), row, end);
        row = end;
    }
}

void DownloadSortProxy::hide(const std::vector<int> &proxyRows)
{
    std::vector<std::pair<int, int>> runs;
    forEachRun(proxyRows, [&runs](int first, int last) { runs.emplace_back(first, last); });
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        const auto from = m_shown.begin() + run->first;
        const auto to = m_shown.begin() + run->second + 1;
        std::for_each(from, to, [this](int row) { m_places[size_t(row)] = -1; });
        m_shown.erase(from, to);
        numberFrom(size_t(run->first));
        endRemoveRows();
    }
}

void DownloadSortProxy::beginRemoval(int first, int last)
{
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (const int place = m_places[size_t(row)]; place >= 0)
            rows.push_back(place);
    }
    std::sort(rows.begin(), rows.end());
    size_t runs = 0;
    forEachRun(rows, [&runs](int, int) { ++runs; });
    if (runs > maxRemovedRuns)
        beginReset();
    else
        hide(rows);
}

void DownloadSortProxy::endRemoval(int first, int last)
{
    if (m_isResetting) {
        endReset();
        return;
    }
    const int count = last - first + 1;
    m_facts.remove(first, count);
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    for (int &row : m_shown)
        row -= row > last ? count : 0;
    if (m_work.isActive())
        arrange(Begin::NextTurn);
}

void DownloadSortProxy::noteShown()
{
    m_before.clear();
    m_before.reserve(m_shown.size());
    for (const int row : m_shown)
        m_before.push_back(m_model.idAt(row));
}

/// The rows of the list below changed places, and their numbers with them.
void DownloadSortProxy::endMove()
{
    m_facts.realign();
    m_shown.clear();
    for (const DownloadId id : m_before)
        m_shown.push_back(m_model.rowOf(id));
    m_before = {};
    std::fill(m_places.begin(), m_places.end(), -1);
    numberFrom(0);
    if (m_work.isActive()) {
        arrange(Begin::NextTurn);
        return;
    }
    if (!isListOrder()) {
        sortSoon(); // equal ones are in the order of the list
        return;
    }
    std::vector<int> rows = m_shown;
    std::sort(rows.begin(), rows.end());
    if (rows != m_shown)
        reorder(std::move(rows));
}

void DownloadSortProxy::beginReset()
{
    m_isResetting = true;
    beginResetModel();
    noteShown();
}

void DownloadSortProxy::endReset()
{
    m_isResetting = false;
    m_facts.realign();
    m_places.assign(size_t(m_model.rowCount()), -1);
    m_shown.clear();
    // What was seen stays as it was, so that nothing jumps until the new order is known.
    for (const DownloadId id : m_before) {
        if (const int row = m_model.rowOf(id); row >= 0)
            m_shown.push_back(row);
    }
    const bool isFresh = m_shown.empty();
    m_before = {};
    if (isFresh && m_matcher.filter.acceptsAll()) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_shown.push_back(row);
    }
    numberFrom(0);
    endResetModel();
    if (isFresh && isListOrder() && m_matcher.filter.acceptsAll())
        m_work.stop();
    else
        arrange(isFresh ? Begin::Now : Begin::NextTurn);
}

void DownloadSortProxy::recheck()
{
    std::vector<DownloadId> ids;
    ids.swap(m_changed);
    // What is being arranged may have looked at some of them before they changed.
    if (m_work.isActive() || ids.size() > rowsAtOnce) {
        arrange(Begin::NextTurn);
        return;
    }
    std::vector<int> entering;
    std::vector<int> leaving;
    for (const DownloadId id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const int place = m_places[size_t(row)];
        const bool accepted = m_facts.accepts(row, m_matcher);
        if (accepted && place < 0)
            entering.push_back(row);
        else if (!accepted && place >= 0)
            leaving.push_back(place);
    }
    if (entering.empty() && leaving.empty())
        return;
    for (std::vector<int> *rows : {&entering, &leaving}) {
        std::sort(rows->begin(), rows->end());
        rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
    }
    if (entering.size() > maxRemovedRuns || leaving.size() > maxRemovedRuns) {
        arrange(Begin::NextTurn);
        return;
    }
    Q_EMIT aboutToRefilter();
    hide(leaving);
    show(entering);
    Q_EMIT refiltered();
}

} // namespace gannet
