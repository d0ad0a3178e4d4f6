// SPDX-License-Identifier: MIT
#include "cli/LiveReporter.h"

#include "cli/ProgressLine.h"

namespace gannet {

LiveReporter::LiveReporter(LiveConsole &console)
    : TextReporter(console, Verbosity::Normal)
    , m_console(console)
{
    m_console.setDraw([this](const TerminalSize &size) { return draw(size); });
}

LiveReporter::~LiveReporter() { m_console.setDraw({}); }

void LiveReporter::started(const Download &download, const QString &worker)
{
    TextReporter::started(download, worker);
    Progress progress;
    progress.receivedBytes = download.receivedBytes;
    progress.totalBytes = download.totalBytes();
    setRow(download, progress);
}

void LiveReporter::progressed(const Download &download, const Progress &progress)
{
    setRow(download, progress);
}

void LiveReporter::waiting(const Download &download, qint64 ms)
{
    m_rows.remove(download.id);
    TextReporter::waiting(download, ms);
}

void LiveReporter::finished(const Download &download, qint64 ms)
{
    m_rows.remove(download.id);
    TextReporter::finished(download, ms);
}

void LiveReporter::failed(const Download &download, const DownloadError &error)
{
    m_rows.remove(download.id);
    TextReporter::failed(download, error);
}

void LiveReporter::ended(const RunSummary &summary)
{
    m_rows.clear();
    TextReporter::ended(summary);
}

void LiveReporter::setRow(const Download &download, const Progress &progress)
{
    m_rows.insert(download.id, {download.displayName(), progress});
    m_console.update();
}

QStringList LiveReporter::draw(const TerminalSize &size) const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        // More lines than the terminal has could not be taken back.
        if (lines.size() >= size.rows - 2)
            break;
        // One column is left free: some terminals wrap as the last one is written.
        lines += progressLine(row.name, row.progress, size.columns - 1);
    }
    return lines;
}

} // namespace gannet
