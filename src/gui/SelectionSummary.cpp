// SPDX-License-Identifier: MIT
#include "gui/SelectionSummary.h"

#include "text/Format.h"

#include <QCoreApplication>

namespace gannet {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
};

} // namespace

SelectionSummary summarize(const DownloadSource &source, const QList<DownloadId> &ids)
{
    qint64 total = 0;
    qint64 here = 0;
    double speed = 0;
    int running = 0;
    int unknown = 0;
    int failed = 0;
    for (const DownloadId id : ids) {
        const Download *download = source.find(id);
        if (!download)
            continue;
        const bool runs = isRunning(download->state);
        // Only those that run have newer figures than their row.
        const Progress progress = runs ? source.progress(id) : Progress();
        const qint64 received = runs ? progress.receivedBytes : download->receivedBytes;
        here += received;
        if (download->totalBytes() >= 0)
            total += download->totalBytes();
        else if (download->state == DownloadState::Finished)
            total += received;
        else
            ++unknown;
        running += runs ? 1 : 0;
        speed += progress.bytesPerSecond;
        failed += download->state == DownloadState::Failed ? 1 : 0;
    }
    SelectionSummary summary;
    summary.title = Tr::tr("%Ln download(s) selected", nullptr, int(ids.size()));
    summary.receivedBytes = here;
    summary.totalBytes = total;
    QStringList parts;
    parts += Tr::tr("together %1, %2 are here").arg(formatSize(total), formatSize(here));
    if (unknown > 0)
        parts += Tr::tr("%Ln of unknown size", nullptr, unknown);
    if (running > 0)
        parts += Tr::tr("%Ln running at %1", nullptr, running).arg(formatSpeed(speed));
    if (failed > 0)
        parts += Tr::tr("%Ln failed", nullptr, failed);
    //: Between the parts of a line.
    summary.detail = parts.join(Tr::tr(" · "));
    return summary;
}

} // namespace gannet
