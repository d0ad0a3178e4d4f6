// SPDX-License-Identifier: MIT
#pragma once

#include "support/Script.h"

namespace gannet::test {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;

/// The file of most scenarios, what replaces it under the same link, and one for which several
/// connections are worth while.
inline Pattern oldFile() { return {1, 400'000}; }
inline Pattern newFile() { return {2, 400'000}; }
inline Pattern largeFile() { return {3, 8 * MiB}; }
/// What an earlier run has left of oldFile().
inline QList<ByteRange> left() { return {{0, 150'000}}; }

/// A status line and fields, one a line: "200 OK\nContent-Length: 5".
QByteArray head(const QByteArray &lines);
/// As head(), then the whole of \a body, then FIN.
Script answer(const QByteArray &lines, const Body &body);
QByteArray length(qint64 n); ///< "\nContent-Length: n"

/// Where a 206 departs from what was asked.
struct Lie
{
    qint64 first = 0; ///< added to the first byte's number, in the field and in the body
    qint64 last = 0; ///< added to the last one's
    QByteArray total = {}; ///< in place of the true one
    QByteArray unit = QByteArrayLiteral("bytes");
    QByteArray fields = {}; ///< more of them, each after a '\n'
};
/// The range that \a request asks for, with the ETag of \a resource.
Script partial(const Resource &resource, const RequestRecord &request, const Lie &lie = {});
/// The field alone: "Content-Range: bytes 5-9/10".
QByteArray contentRange(const ByteRange &range, qint64 total);

/// True of a request that goes on where a file was left.
bool isResumption(const RequestRecord &request);
/// Seconds from now as an HTTP-date.
QByteArray httpDate(qint64 seconds);

} // namespace gannet::test
