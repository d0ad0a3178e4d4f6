// SPDX-License-Identifier: MIT
#include "core/RetryPolicy.h"

#include <algorithm>

namespace gannet {

namespace {
constexpr qint64 longestRetryAfterMs = 24LL * 3600 * 1000;
}

DownloadError errorByReach(const DownloadError &error, Reach reach)
{
    if (reach != Reach::Offline || !isNetworkError(error.kind))
        return error;
    return {ErrorKind::Offline, 0, error.detail, -1};
}

bool costsRetry(ErrorKind kind) { return !isDiskError(kind) && kind != ErrorKind::Offline; }

std::optional<qint64> retryDelayMs(const RetrySettings &settings, const DownloadError &error,
                                   int failures, double jitter)
{
    if (!isTransient(error.kind))
        return {};
    if (isDiskError(error.kind)) {
        if (settings.diskTrouble == DiskTrouble::Fail)
            return {};
        return settings.diskDelayMs;
    }
    if (error.kind == ErrorKind::Offline)
        return settings.offlineDelayMs;
    if (settings.maxRetries >= 0 && failures > settings.maxRetries)
        return {};
    const int doublings = std::clamp(failures - 1, 0, 30);
    const qint64 ceiling = std::min<qint64>(settings.maxDelayMs,
                                            qint64(settings.firstDelayMs) << doublings);
    const qint64 backoff = qint64(double(ceiling) * std::clamp(jitter, 0.0, 1.0));
    return std::max(backoff, std::min(error.retryAfterMs, longestRetryAfterMs));
}

} // namespace gannet
