// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"
#include "core/EngineSettings.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace gannet {

/// How a host is reached from this computer now.
enum class Reach : quint8 {
    Local, ///< on this computer, without a network
    Online, ///< through a network
    Offline, ///< there is none
};

/// Says how a link is reached; may be called from any thread.
using NetworkProbe = std::function<Reach(const QUrl &url)>;

/// What an attempt that met \a error is to say: without a network, that is what is wrong.
DownloadError errorByReach(const DownloadError &error, Reach reach);

/// Whether a failed attempt counts among those after which a download is given up: not where the disk or
/// the network is away, which says nothing of the server.
bool costsRetry(ErrorKind kind);

/// How long to wait before the next attempt, in milliseconds; nothing when it is time to give up.
/// \a failures counts attempts in a row that brought no byte and cost a retry, this one included (from 1).
/// Exponential backoff with full jitter: \a jitter is drawn from [0, 1). What the server
/// asked for (Retry-After) is obeyed, up to a day.
std::optional<qint64> retryDelayMs(const RetrySettings &settings, const DownloadError &error,
                                   int failures, double jitter);

} // namespace gannet
