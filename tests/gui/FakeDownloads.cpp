// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include <QSet>

namespace gannet {

using namespace Qt::StringLiterals;

DownloadId FakeDownloads::append(Download download, const Progress &progress,
                                 const QDateTime &waitingUntil)
{
    download.id = DownloadId(++m_lastId);
    download.position = m_lastId;
    m_ids += download.id;
    m_rows.insert(download.id, {download, progress, waitingUntil});
    count(m_rows[download.id], 1);
    Q_EMIT added({download.id});
    return download.id;
}

Download FakeDownloads::makeDownload(qint64 number) const
{
    Download d;
    d.request = makeRequest(QUrl(u"https://files.example/file-%1.bin"_s.arg(number)),
                            u"/tmp/downloads"_s);
    d.generation.totalBytes = 1'000'000 + number * 1000;
    d.added = QDateTime(QDate(2025, 3, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    return d;
}

void FakeDownloads::appendMany(int count, DownloadState state)
{
    appendMany(count, [state](Download &download, int) { download.state = state; });
}

void FakeDownloads::appendMany(int total, const std::function<void(Download &, int)> &vary)
{
    QList<DownloadId> fresh;
    for (int i = 0; i < total; ++i) {
        Download d = makeDownload(++m_lastId);
        d.id = DownloadId(m_lastId);
        d.position = m_lastId;
        vary(d, i);
        m_ids += d.id;
        fresh += d.id;
        Progress p;
        p.totalBytes = d.totalBytes();
        count(*m_rows.insert(d.id, {d, p, {}}), 1);
    }
    Q_EMIT added(fresh);
}

void FakeDownloads::change(DownloadId id, DownloadState state) { changeMany({id}, state); }

void FakeDownloads::changeMany(const QList<DownloadId> &ids, DownloadState state)
{
    for (const DownloadId id : ids) {
        Row &row = m_rows[id];
        count(row, -1);
        row.download.state = state;
        count(row, 1);
    }
    Q_EMIT changed(ids);
}

void FakeDownloads::rename(DownloadId id, const QString &fileName)
{
    m_rows[id].download.fileName = fileName;
    Q_EMIT changed({id});
}

void FakeDownloads::setProgress(const QList<DownloadId> &ids, const QList<Progress> &progress)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Row &row = m_rows[ids[i]];
        count(row, -1);
        row.progress = progress[i];
        count(row, 1);
    }
    Q_EMIT progressed(ids);
}

void FakeDownloads::drop(const QList<DownloadId> &ids)
{
    const QList<DownloadId> list = ids; // it may be ids() itself
    const QSet<DownloadId> gone(list.begin(), list.end());
    m_ids.removeIf([&gone](DownloadId id) { return gone.contains(id); });
    for (const DownloadId id : gone)
        count(m_rows.value(id), -1);
    QHash<DownloadId, Row> kept;
    for (const DownloadId id : std::as_const(m_ids))
        kept.insert(id, m_rows.value(id));
    m_rows.swap(kept);
    Q_EMIT removed(list);
}

void FakeDownloads::count(const Row &row, int sign)
{
    m_running += isRunning(row.download.state) ? sign : 0;
    m_queued += row.download.state == DownloadState::Queued ? sign : 0;
    m_speed += sign * row.progress.bytesPerSecond;
}

void FakeDownloads::setReady(bool isReady)
{
    m_isReady = isReady;
    if (isReady)
        Q_EMIT ready();
}

const Download *FakeDownloads::find(DownloadId id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &row->download;
}

Progress FakeDownloads::progress(DownloadId id) const { return m_rows.value(id).progress; }

QDateTime FakeDownloads::waitingUntil(DownloadId id) const { return m_rows.value(id).waitingUntil; }

void FakeDownloads::add(const QList<Request> &added, Start start, Place place)
{
    requests += added;
    starts += start;
    addedTo += place;
    calls += u"add %1"_s.arg(added.size());
}

void FakeDownloads::remove(const QList<DownloadId> &ids, FinishedFile file)
{
    record(file == FinishedFile::Trash ? u"removeAndTrash"_s : u"remove"_s, ids);
    if (!isRemoving)
        return;
    settleRemove();
    m_idsBefore = m_ids;
    m_undoable = ids;
    const QSet<DownloadId> gone(ids.begin(), ids.end());
    m_ids.removeIf([&gone](DownloadId id) { return gone.contains(id); });
    Q_EMIT removed(m_undoable);
    Q_EMIT undoableChanged();
}

void FakeDownloads::undoRemove()
{
    calls += u"undoRemove"_s;
    const QList<DownloadId> back = std::exchange(m_undoable, {});
    if (back.isEmpty())
        return;
    m_ids = m_idsBefore;
    Q_EMIT restored(back);
    Q_EMIT undoableChanged();
}

void FakeDownloads::settleRemove()
{
    if (m_undoable.isEmpty())
        return;
    calls += u"settleRemove"_s;
    m_undoable.clear();
    Q_EMIT undoableChanged();
}

void FakeDownloads::replaceLink(DownloadId id, const QUrl &url)
{
    record(u"replaceLink "_s + url.toString(), {id});
}

void FakeDownloads::move(const QList<DownloadId> &ids, DownloadId before)
{
    record(u"move before %1:"_s.arg(qint64(before)), ids);
    QList<DownloadId> moved;
    QList<DownloadId> others;
    qsizetype place = -1;
    for (const DownloadId id : std::as_const(m_ids)) {
        if (id == before)
            place = others.size();
        (ids.contains(id) ? moved : others).append(id);
    }
    if (place < 0)
        place = others.size();
    m_ids = others.first(place) + moved + others.sliced(place);
    Q_EMIT reordered();
}

void FakeDownloads::limitSpeed(const QList<DownloadId> &ids, qint64 rate)
{
    record(u"limit to %1:"_s.arg(rate), ids);
    for (const DownloadId id : ids)
        m_rows[id].download.request.maxBytesPerSecond = rate;
    Q_EMIT changed(ids);
}

void FakeDownloads::limitConnections(const QList<DownloadId> &ids, int count)
{
    record(u"connections %1:"_s.arg(count), ids);
    for (const DownloadId id : ids)
        m_rows[id].download.request.maxConnections = count;
    Q_EMIT changed(ids);
}

void FakeDownloads::record(const QString &call, const QList<DownloadId> &ids)
{
    QString text = call;
    for (const DownloadId id : ids)
        text += u' ' + QString::number(qint64(id));
    calls += text;
}

} // namespace gannet
