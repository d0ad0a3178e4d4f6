// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliReporter.h"
#include "cli/Console.h"

namespace gannet {

/// One compact JSON object a line on standard output, for programs. The field "event" is
/// started, progress, retrying, finished or failed. Lives on the main thread.
class JsonReporter : public CliReporter
{
public:
    enum class ProgressEvents { Write, LeaveOut };

    /// \a console is not owned and must outlive this.
    JsonReporter(Console &console, ProgressEvents progressEvents);

    void started(const Download &download, const QString &worker) override;
    void progressed(const Download &download, const Progress &progress) override;
    void mirrorLeftOut(const Download &download, const QUrl &url,
                       const DownloadError &error) override;
    void waiting(const Download &download, qint64 ms) override;
    void finished(const Download &download, qint64 ms) override;
    void failed(const Download &download, const DownloadError &error) override;
    void ended(const RunSummary &summary) override;

private:
    Console &m_console;
    ProgressEvents m_progressEvents;
};

} // namespace gannet
