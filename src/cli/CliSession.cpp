// SPDX-License-Identifier: MIT
#include "cli/CliSession.h"

#include "cli/ResumableParts.h"
#include "engine/DownloadManager.h"

namespace gannet {

CliSession::CliSession(DownloadManager &manager, CliReporter &reporter, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_reporter(reporter)
{
    connect(&m_manager, &DownloadManager::attemptStarted, this, &CliSession::onAttemptStarted);
    connect(&m_manager, &DownloadManager::changed, this, &CliSession::onChanged);
    connect(&m_manager, &DownloadManager::mirrorLeftOut, this,
            [this](DownloadId id, const QUrl &url, const DownloadError &error) {
                if (const Download *download = m_manager.find(id))
                    m_reporter.mirrorLeftOut(*download, url, error);
            });
    connect(&m_manager, &DownloadManager::progressed, this, &CliSession::onProgressed);
    connect(&m_manager, &DownloadManager::shutDownDone, this, &CliSession::onShutDownDone);
    m_timeLimit.setSingleShot(true);
    m_timeLimit.callOnTimeout(this, [this] {
        if (m_phase != Phase::Running)
            return;
        m_phase = Phase::OutOfTime;
        m_manager.shutDown();
    });
}

void CliSession::start(const QList<Request> &requests, const QList<Download> &left)
{
    m_summary.total = int(requests.size());
    connect(&m_manager, &DownloadManager::ready, this, [this, requests, left] {
        const ResumableParts parts = ResumableParts::match(requests, left);
        if (!parts.known.isEmpty())
            m_manager.addKnown(parts.known, DownloadManager::StartMode::Start);
        if (!parts.fresh.isEmpty())
            m_manager.add(parts.fresh, DownloadManager::StartMode::Start);
    });
    m_manager.start();
}

void CliSession::setTimeLimit(int seconds) { m_timeLimit.start(std::chrono::seconds(seconds)); }

void CliSession::interrupt()
{
    if (m_phase != Phase::Running)
        return;
    m_phase = Phase::Interrupted;
    m_manager.shutDown();
}

void CliSession::onAttemptStarted(DownloadId id, const QString &worker)
{
    const Download *download = m_manager.find(id);
    Item &item = m_items[id];
    if (!download || item.sinceStart.isValid())
        return;
    item.sinceStart.start();
    m_reporter.started(*download, worker);
}

void CliSession::onChanged(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        const Download *download = m_manager.find(id);
        if (!download)
            continue;
        Item &item = m_items[id];
        if (item.over)
            continue;
        switch (download->state) {
        case DownloadState::Finished:
            item.over = true;
            ++m_summary.finished;
            m_reporter.finished(*download,
                                item.sinceStart.isValid() ? item.sinceStart.elapsed() : 0);
            break;
        case DownloadState::Failed: fail(*download, download->error); break;
        case DownloadState::Waiting: reportWaiting(*download, item); break;
        default: break;
        }
    }
    if (m_phase == Phase::Running && m_summary.finished + m_summary.failed == m_summary.total)
        end();
}

void CliSession::onProgressed(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        const Download *download = m_manager.find(id);
        if (download && isRunning(download->state))
            m_reporter.progressed(*download, m_manager.progress(id));
    }
}

void CliSession::onShutDownDone()
{
    if (m_phase == Phase::OutOfTime) {
        DownloadError error;
        error.kind = ErrorKind::TimedOut;
        for (const DownloadId id : m_manager.ids()) {
            const Download *download = m_manager.find(id);
            if (download && !m_items.value(id).over)
                fail(*download, error);
        }
    }
    if (m_phase == Phase::OutOfTime || m_phase == Phase::Interrupted)
        end();
}

void CliSession::reportWaiting(const Download &download, Item &item)
{
    // A row may change more than once during one wait.
    const QDateTime until = m_manager.waitingUntil(download.id);
    if (item.waitingUntil.isValid() && item.waitingUntil == until)
        return;
    item.waitingUntil = until;
    m_reporter.waiting(download, QDateTime::currentDateTime().msecsTo(until));
}

void CliSession::fail(const Download &download, const DownloadError &error)
{
    m_items[download.id].over = true;
    ++m_summary.failed;
    m_reporter.failed(download, error);
}

void CliSession::end()
{
    m_summary.interrupted = m_phase == Phase::Interrupted;
    m_phase = Phase::Ended;
    m_timeLimit.stop();
    m_reporter.ended(m_summary);
    if (m_summary.interrupted)
        Q_EMIT ended(ExitCode::Interrupted);
    else
        Q_EMIT ended(m_summary.failed > 0 ? ExitCode::SomeFailed : ExitCode::AllFinished);
}

} // namespace gannet
