// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliReporter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace gannet {

class DownloadManager;

/// The numbers are the program's exit codes.
enum class ExitCode { AllFinished = 0, SomeFailed = 1, BadUsage = 2, Interrupted = 130 };

/// One run of gannet-get: gives the manager its downloads, tells the reporter what becomes of
/// them and ends when all have. Owns only its book-keeping; lives on the main thread.
class CliSession : public QObject
{
    Q_OBJECT
public:
    /// \a manager, not yet started, and \a reporter must outlive this.
    CliSession(DownloadManager &manager, CliReporter &reporter, QObject *parent = nullptr);

    /// \a left are parts in the folder that earlier runs left. Call once.
    void start(const QList<Request> &requests, const QList<Download> &left);
    /// What still runs after that time is stopped, kept, and counted as failed.
    void setTimeLimit(int seconds);
    /// Stops all and keeps the parts.
    void interrupt();

Q_SIGNALS:
    /// Once, when there is nothing more to do.
    void ended(gannet::ExitCode code);

private:
    struct Item
    {
        QElapsedTimer sinceStart; ///< invalid until the first attempt
        QDateTime waitingUntil; ///< that was reported
        bool over = false; ///< finished or failed, and reported
    };
    enum class Phase { Running, Interrupted, OutOfTime, Ended };

    void onAttemptStarted(DownloadId id, const QString &worker);
    void onChanged(const QList<DownloadId> &ids);
    void onProgressed(const QList<DownloadId> &ids);
    void onShutDownDone();
    void reportWaiting(const Download &download, Item &item);
    void fail(const Download &download, const DownloadError &error);
    void end();

    DownloadManager &m_manager;
    CliReporter &m_reporter;
    QHash<DownloadId, Item> m_items; ///< those that something happened to
    QTimer m_timeLimit;
    RunSummary m_summary;
    Phase m_phase = Phase::Running;
};

} // namespace gannet
