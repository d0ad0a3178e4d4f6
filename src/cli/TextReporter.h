// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliReporter.h"
#include "cli/Console.h"

#include <QHash>

namespace gannet {

/// Plain lines for people, pipes and log files: what goes well on standard output, what does
/// not on standard error. Lives on the main thread.
class TextReporter : public CliReporter
{
public:
    enum class Verbosity { Normal, Quiet };

    /// \a console is not owned and must outlive this.
    TextReporter(Console &console, Verbosity verbosity);

    void started(const Download &download, const QString &worker) override;
    void progressed(const Download &download, const Progress &progress) override;
    void mirrorLeftOut(const Download &download, const QUrl &url,
                       const DownloadError &error) override;
    void waiting(const Download &download, qint64 ms) override;
    void finished(const Download &download, qint64 ms) override;
    void failed(const Download &download, const DownloadError &error) override;
    void ended(const RunSummary &summary) override;

private:
    /// As it was called when it started, so that the lines of one download go together.
    QString nameOf(const Download &download) const;

    Console &m_console;
    Verbosity m_verbosity;
    QHash<DownloadId, QString> m_names; ///< of those that started and have not ended
};

} // namespace gannet
