// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadCommands.h"
#include "gui/DownloadSource.h"

#include <QHash>

#include <functional>

namespace gannet {

/// A list that is made up: for tests and pictures that need no engine. Records what it is asked for.
class FakeDownloads : public DownloadSource, public DownloadCommands
{
    Q_OBJECT
public:
    using DownloadSource::DownloadSource;

    DownloadId append(Download download, const Progress &progress = {},
                      const QDateTime &waitingUntil = {});
    /// As the engine does for many at once: one signal.
    void appendMany(int count, DownloadState state = DownloadState::Queued);
    /// \a vary is given each download and its number, from 0.
    void appendMany(int count, const std::function<void(Download &, int)> &vary);
    void change(DownloadId id, DownloadState state);
    /// One signal for all of them.
    void changeMany(const QList<DownloadId> &ids, DownloadState state);
    void rename(DownloadId id, const QString &fileName);
    void setProgress(const QList<DownloadId> &ids, const QList<Progress> &progress);
    void drop(const QList<DownloadId> &ids);
    void setReady(bool isReady);

    bool isReady() const override { return m_isReady; }
    const QList<DownloadId> &ids() const override { return m_ids; }
    const Download *find(DownloadId id) const override;
    Progress progress(DownloadId id) const override;
    QDateTime waitingUntil(DownloadId id) const override;
    int runningCount() const override { return m_running; }
    int queuedCount() const override { return m_queued; }
    double totalBytesPerSecond() const override { return m_speed; }
    int undoableCount() const override { return int(m_undoable.size()); }
    QList<TimelineEvent> timeline(DownloadId id) const override { return m_timelines.value(id); }
    QList<ConnectionFigures> connections(DownloadId id) const override
    {
        return id == watched ? m_connections.value(id) : QList<ConnectionFigures>();
    }

    void add(const QList<Request> &requests, Start start, Place place) override;
    void pause(const QList<DownloadId> &ids) override { record(QStringLiteral("pause"), ids); }
    void resume(const QList<DownloadId> &ids) override { record(QStringLiteral("resume"), ids); }
    void cancel(const QList<DownloadId> &ids) override { record(QStringLiteral("cancel"), ids); }
    void retry(const QList<DownloadId> &ids) override { record(QStringLiteral("retry"), ids); }
    void restart(const QList<DownloadId> &ids) override { record(QStringLiteral("restart"), ids); }
    void remove(const QList<DownloadId> &ids, FinishedFile file) override;
    void undoRemove() override;
    void settleRemove() override;
    void replaceLink(DownloadId id, const QUrl &url) override;
    void signIn(const QList<DownloadId> &ids, const QString &userName,
                const QString &password) override
    {
        record(QStringLiteral("signIn ") + userName + u':' + password, ids);
    }
    void setFolder(const QList<DownloadId> &ids, const QString &folder) override
    {
        record(QStringLiteral("setFolder ") + folder, ids);
    }
    void move(const QList<DownloadId> &ids, DownloadId before) override;
    void startNow(const QList<DownloadId> &ids) override
    {
        record(QStringLiteral("startNow"), ids);
    }
    void limitSpeed(const QList<DownloadId> &ids, qint64 rate) override;
    void limitConnections(const QList<DownloadId> &ids, int count) override;
    void pauseAll() override { calls += QStringLiteral("pauseAll"); }
    void resumeAll() override { calls += QStringLiteral("resumeAll"); }
    void watchConnections(DownloadId id) override { watched = id; }

    /// Any of them may be changed: no signal.
    Download &row(DownloadId id) { return m_rows[id].download; }
    void setTimeline(DownloadId id, const QList<TimelineEvent> &events)
    {
        m_timelines[id] = events;
    }
    void setConnections(DownloadId id, const QList<ConnectionFigures> &figures)
    {
        m_connections[id] = figures;
    }

    DownloadId watched{}; ///< as watchConnections() was told
    /// As the engine: what remove() is told goes, and comes back by undoRemove(). Else it is recorded alone.
    bool isRemoving = false;
    QStringList calls; ///< such as "pause 1 2"
    QList<Request> requests; ///< that add() was given
    QList<Start> starts;
    QList<Place> addedTo;

private:
    struct Row
    {
        Download download;
        Progress progress;
        QDateTime waitingUntil;
    };
    void record(const QString &call, const QList<DownloadId> &ids);
    void count(const Row &row, int sign);
    Download makeDownload(qint64 number) const;

    bool m_isReady = true;
    QList<DownloadId> m_ids;
    QList<DownloadId> m_idsBefore; ///< the removal
    QList<DownloadId> m_undoable;
    QHash<DownloadId, Row> m_rows;
    QHash<DownloadId, QList<TimelineEvent>> m_timelines;
    QHash<DownloadId, QList<ConnectionFigures>> m_connections;
    qint64 m_lastId = 0;
    int m_running = 0;
    int m_queued = 0;
    double m_speed = 0;
};

} // namespace gannet
