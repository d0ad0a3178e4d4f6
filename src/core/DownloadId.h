// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace gannet {

/// Names a row of the list for ever; never used again after removal. Positive; 0 is no download.
enum class DownloadId : qint64 {};

/// Names one run of a download on a pool thread. What arrives with an older id is dropped.
enum class AttemptId : quint64 {};

} // namespace gannet
