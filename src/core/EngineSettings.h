// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostCertificate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace gannet {

/// When an attempt gives up waiting. All in milliseconds.
struct Timeouts
{
    int connectMs = 30'000; ///< to the first byte of the reply's head
    int stallMs = 30'000; ///< without a byte while one may come
    friend bool operator==(const Timeouts &, const Timeouts &) = default;
};

/// What a full, read-only or missing disk does to a download.
enum class DiskTrouble : quint8 {
    Wait, ///< it waits, costs no retry, and goes on when the disk can
    Fail, ///< it fails at once; its part file is kept
};

/// How failed attempts are repeated.
struct RetrySettings
{
    int maxRetries = 5; ///< in a row without progress; negative: for ever
    int firstDelayMs = 1'000; ///< doubles with each failure, full jitter
    int maxDelayMs = 30'000;
    int diskDelayMs = 5'000; ///< between two looks at a disk that had no room
    int offlineDelayMs = 5'000; ///< between two tries without a network
    DiskTrouble diskTrouble = DiskTrouble::Wait;
    friend bool operator==(const RetrySettings &, const RetrySettings &) = default;
};

/// What to do where the wanted name is taken by a finished file.
enum class ExistingFile : quint8 {
    NewName, ///< name (1).ext
    AcceptSame, ///< a file of the same size and modification time is the finished download
};

/// How the engine works; a value that may change while it runs.
struct EngineSettings
{
    int maxDownloads = 5; ///< at a time, 1 to 64
    int maxDownloadsPerHost = 0; ///< 0: as many as maxDownloads
    int maxConnections = 8; ///< a download, 1 to 16
    qint64 maxBytesPerSecond = 0; ///< for all downloads; 0: no limit
    QByteArray userAgent;
    QByteArray caCertificates; ///< PEM, trusted beside the system's
    QList<HostCertificate> trustedCertificates; ///< by a person, whatever is wrong with them
    ExistingFile existingFile = ExistingFile::NewName;
    Timeouts timeouts;
    RetrySettings retry;
    friend bool operator==(const EngineSettings &, const EngineSettings &) = default;
};

} // namespace gannet
