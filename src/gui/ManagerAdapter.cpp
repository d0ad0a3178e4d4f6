// SPDX-License-Identifier: MIT
#include "gui/ManagerAdapter.h"

#include "engine/DownloadManager.h"

namespace gannet {

ManagerAdapter::ManagerAdapter(DownloadManager &manager, QObject *parent)
    : DownloadSource(parent)
    , m_manager(manager)
{
    connect(&manager, &DownloadManager::ready, this, &DownloadSource::ready);
    connect(&manager, &DownloadManager::added, this, &DownloadSource::added);
    connect(&manager, &DownloadManager::changed, this, &DownloadSource::changed);
    connect(&manager, &DownloadManager::progressed, this, &DownloadSource::progressed);
    connect(&manager, &DownloadManager::removed, this, &DownloadSource::removed);
    connect(&manager, &DownloadManager::restored, this, &DownloadSource::restored);
    connect(&manager, &DownloadManager::undoableChanged, this, &DownloadSource::undoableChanged);
    connect(&manager, &DownloadManager::reordered, this, &DownloadSource::reordered);
}

bool ManagerAdapter::isReady() const { return m_manager.isReady(); }

const QList<DownloadId> &ManagerAdapter::ids() const { return m_manager.ids(); }

const Download *ManagerAdapter::find(DownloadId id) const { return m_manager.find(id); }

Progress ManagerAdapter::progress(DownloadId id) const { return m_manager.progress(id); }

QDateTime ManagerAdapter::waitingUntil(DownloadId id) const { return m_manager.waitingUntil(id); }

QList<TimelineEvent> ManagerAdapter::timeline(DownloadId id) const
{
    return m_manager.timeline(id);
}

QList<ConnectionFigures> ManagerAdapter::connections(DownloadId id) const
{
    return m_manager.connections(id);
}

int ManagerAdapter::runningCount() const { return m_manager.runningCount(); }

int ManagerAdapter::queuedCount() const { return m_manager.queuedCount(); }

double ManagerAdapter::totalBytesPerSecond() const { return m_manager.totalBytesPerSecond(); }

void ManagerAdapter::add(const QList<Request> &requests, Start start, Place place)
{
    m_manager.add(requests,
                  start == Start::Now ? DownloadManager::StartMode::Start
                                      : DownloadManager::StartMode::Paused,
                  place == Place::Top ? DownloadManager::Place::Top : DownloadManager::Place::End);
}

void ManagerAdapter::pause(const QList<DownloadId> &ids) { m_manager.pause(ids); }

void ManagerAdapter::resume(const QList<DownloadId> &ids) { m_manager.resume(ids); }

void ManagerAdapter::cancel(const QList<DownloadId> &ids) { m_manager.cancel(ids); }

void ManagerAdapter::retry(const QList<DownloadId> &ids) { m_manager.retry(ids); }

void ManagerAdapter::restart(const QList<DownloadId> &ids) { m_manager.restart(ids); }

void ManagerAdapter::remove(const QList<DownloadId> &ids, FinishedFile file)
{
    m_manager.remove(ids,
                     file == FinishedFile::Trash ? DownloadManager::RemoveMode::TrashFile
                                                 : DownloadManager::RemoveMode::KeepFile);
}

int ManagerAdapter::undoableCount() const { return m_manager.undoableCount(); }

void ManagerAdapter::undoRemove() { m_manager.undoRemove(); }

void ManagerAdapter::settleRemove() { m_manager.settleRemove(); }

void ManagerAdapter::replaceLink(DownloadId id, const QUrl &url) { m_manager.replaceLink(id, url); }

void ManagerAdapter::signIn(const QList<DownloadId> &ids, const QString &userName,
                            const QString &password)
{
    m_manager.signIn(ids, userName, password);
}

void ManagerAdapter::setFolder(const QList<DownloadId> &ids, const QString &folder)
{
    m_manager.setFolder(ids, folder);
}

void ManagerAdapter::move(const QList<DownloadId> &ids, DownloadId before)
{
    m_manager.move(ids, before);
}

void ManagerAdapter::startNow(const QList<DownloadId> &ids) { m_manager.startNow(ids); }

void ManagerAdapter::limitSpeed(const QList<DownloadId> &ids, qint64 rate)
{
    m_manager.setMaxBytesPerSecond(ids, rate);
}

void ManagerAdapter::limitConnections(const QList<DownloadId> &ids, int count)
{
    m_manager.setMaxConnections(ids, count);
}

void ManagerAdapter::pauseAll() { m_manager.pauseAll(); }

void ManagerAdapter::resumeAll() { m_manager.resumeAll(); }

void ManagerAdapter::watchConnections(DownloadId id) { m_manager.watchConnections(id); }

} // namespace gannet
