// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadSource.h"

namespace gannet {

/// Several downloads taken together, in words. A value.
struct SelectionSummary
{
    QString title; ///< "3 downloads selected"
    qint64 receivedBytes = 0;
    qint64 totalBytes = 0; ///< of those whose size is known
    QString detail; ///< "together 1.2 GB, 640 MB are here · 2 run at 12.6 MB/s"
};

/// Looks at each of \a ids once.
SelectionSummary summarize(const DownloadSource &source, const QList<DownloadId> &ids);

} // namespace gannet
