// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"
#include "core/EngineSettings.h"

#include <optional>

namespace gannet {

/// How long to wait before the next attempt, in milliseconds; nothing when it is time to give up.
/// \a failures counts attempts in a row that brought no byte, this one included (from 1).
/// Exponential backoff with full jitter: \a jitter is drawn from [0, 1). What the server
/// asked for (Retry-After) is obeyed, up to a day.
std::optional<qint64> retryDelayMs(const RetrySettings &settings, const DownloadError &error,
                                   int failures, double jitter);

} // namespace gannet
