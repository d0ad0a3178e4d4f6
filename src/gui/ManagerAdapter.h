// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadCommands.h"
#include "gui/DownloadSource.h"

namespace gannet {

class DownloadManager;

/// The window's view of a DownloadManager, which must outlive it. Main thread.
class ManagerAdapter : public DownloadSource, public DownloadCommands
{
    Q_OBJECT
public:
    explicit ManagerAdapter(DownloadManager &manager, QObject *parent = nullptr);

    bool isReady() const override;
    const QList<DownloadId> &ids() const override;
    const Download *find(DownloadId id) const override;
    Progress progress(DownloadId id) const override;
    QDateTime waitingUntil(DownloadId id) const override;
    QList<TimelineEvent> timeline(DownloadId id) const override;
    QList<ConnectionFigures> connections(DownloadId id) const override;
    int runningCount() const override;
    int queuedCount() const override;
    double totalBytesPerSecond() const override;
    int undoableCount() const override;

    void add(const QList<Request> &requests, Start start, Place place) override;
    void pause(const QList<DownloadId> &ids) override;
    void resume(const QList<DownloadId> &ids) override;
    void cancel(const QList<DownloadId> &ids) override;
    void retry(const QList<DownloadId> &ids) override;
    void restart(const QList<DownloadId> &ids) override;
    void remove(const QList<DownloadId> &ids, FinishedFile file) override;
    void undoRemove() override;
    void settleRemove() override;
    void replaceLink(DownloadId id, const QUrl &url) override;
    void signIn(const QList<DownloadId> &ids, const QString &userName,
                const QString &password) override;
    void setFolder(const QList<DownloadId> &ids, const QString &folder) override;
    void move(const QList<DownloadId> &ids, DownloadId before) override;
    void startNow(const QList<DownloadId> &ids) override;
    void limitSpeed(const QList<DownloadId> &ids, qint64 rate) override;
    void limitConnections(const QList<DownloadId> &ids, int count) override;
    void pauseAll() override;
    void resumeAll() override;
    void watchConnections(DownloadId id) override;

private:
    DownloadManager &m_manager;
};

} // namespace gannet
