// SPDX-License-Identifier: MIT
#pragma once

#include "cli/LiveConsole.h"
#include "cli/TextReporter.h"

#include <QMap>

namespace gannet {

/// As TextReporter, and a live line for each download that runs. Lives on the main thread.
class LiveReporter : public TextReporter
{
public:
    /// \a console is not owned and must outlive this.
    explicit LiveReporter(LiveConsole &console);
    ~LiveReporter() override;

    void started(const Download &download, const QString &worker) override;
    void progressed(const Download &download, const Progress &progress) override;
    void waiting(const Download &download, qint64 ms) override;
    void finished(const Download &download, qint64 ms) override;
    void failed(const Download &download, const DownloadError &error) override;
    void ended(const RunSummary &summary) override;

private:
    struct Row
    {
        QString name;
        Progress progress;
    };

    void setRow(const Download &download, const Progress &progress);
    QStringList draw(const TerminalSize &size) const;

    LiveConsole &m_console;
    QMap<DownloadId, Row> m_rows; ///< in the order of the list
};

} // namespace gannet
