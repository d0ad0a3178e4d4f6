// SPDX-License-Identifier: MIT
#pragma once

#include "core/Bottleneck.h"
#include "core/ByteRange.h"
#include "core/DownloadError.h"
#include "core/DownloadId.h"
#include "core/DownloadState.h"
#include "core/Generation.h"
#include "core/Request.h"

#include <QDateTime>

namespace gannet {

/// How far a finished file was checked. The numbers are stored.
enum class Verification : quint8 {
    None = 0, ///< not finished
    SizeNotVerified = 1, ///< the server did not say how long it is
    Size = 2, ///< as long as the server said
    Checksum = 3, ///< the digest that was asked for
};

/// One row of the list: a value, as the store keeps it.
struct Download
{
    DownloadId id{};
    qint64 position = 0; ///< order in the list and in the queue, ascending
    DownloadState state = DownloadState::Queued;
    Request request;
    QString fileName; ///< reserved under request.folder; empty until the server was heard
    /// First links of before, under one of which the part file may have been begun; its checkpoint says which.
    QList<QUrl> formerUrls;
    quint64 partInode = 0; ///< of the part file; 0: none or not known
    QString volume; ///< on which the part file was begun; empty: not known
    Generation generation;
    qint64 receivedBytes = 0; ///< on disk, as of the last change of state
    DownloadError error; ///< why it waits or failed
    int failedAttempts = 0; ///< in a row without progress
    Verification verification = Verification::None;
    QDateTime added;
    QDateTime finished;

    qint64 totalBytes() const { return generation.totalBytes; }
    /// The server's or the asked-for name once known, else the link's.
    QString displayName() const;
    /// Absolute path of the finished file; empty while no name is reserved.
    QString filePath() const;

    friend bool operator==(const Download &, const Download &) = default;
};

/// Figures of a running download, sampled: they are never stored.
struct Progress
{
    qint64 receivedBytes = 0;
    qint64 totalBytes = -1; ///< -1: unknown
    double bytesPerSecond = 0;
    qint64 msLeft = -1; ///< -1: unknown
    int connections = 0; ///< that are delivering
    Bottleneck bottleneck = Bottleneck::Unknown;
    QList<ByteRange> ranges; ///< what is on disk, for the painted bar

    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace gannet
