// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace gannet {

/// Names a row of the list for ever; never used again after removal. Positive; 0 is no download.
enum class DownloadId : qint64 {};

/// Numbers in a row would stand in a QHash side by side, and each removal would look through all behind it.
inline size_t qHash(DownloadId id, size_t seed = 0) noexcept
{
    const quint64 mixed = quint64(id) * Q_UINT64_C(0x9E3779B97F4A7C15);
    return size_t(mixed ^ (mixed >> 32)) ^ seed;
}

/// Names one run of a download on a pool thread. What arrives with an older id is dropped.
enum class AttemptId : quint64 {};

} // namespace gannet
