// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

namespace gannet {

/// How a run ended, in figures.
struct RunSummary
{
    int total = 0;
    int finished = 0;
    int failed = 0;
    bool interrupted =
        false; ///< by Ctrl+C and its kin: what was not finished is not counted as failed
};

/// Tells the person or the program at the other end what becomes of the downloads. Lives on the
/// main thread, keeps no reference to what it is given.
class CliReporter
{
public:
    virtual ~CliReporter() = default;

    /// The first attempt began; \a worker is its pool thread's name.
    virtual void started(const Download &download, const QString &worker) = 0;
    virtual void progressed(const Download &download, const Progress &progress) = 0;
    /// A mirror of it is not used further.
    virtual void mirrorLeftOut(const Download &download, const QUrl &url,
                               const DownloadError &error) = 0;
    /// An attempt failed by download.error; the next one begins in \a ms.
    virtual void waiting(const Download &download, qint64 ms) = 0;
    /// Whole and under its final name, \a ms after the first attempt began.
    virtual void finished(const Download &download, qint64 ms) = 0;
    virtual void failed(const Download &download, const DownloadError &error) = 0;
    /// The last call.
    virtual void ended(const RunSummary &summary) = 0;
};

} // namespace gannet
