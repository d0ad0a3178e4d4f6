// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace gannet::test {

struct Header
{
    QByteArray name;
    QByteArray value;
};
using HeaderList = QList<Header>;

/// A Range field of one range: "bytes=F-L", "bytes=F-" (last is -1) or "bytes=-N" (first is -1,
/// last is N). Anything else is no range.
struct RequestedRange
{
    qint64 first = -1;
    qint64 last = -1;

    static std::optional<RequestedRange> parse(const QByteArray &field);
    /// What it selects of \a total bytes; nothing where it cannot be satisfied.
    std::optional<ByteRange> resolve(qint64 total) const;

    friend bool operator==(const RequestedRange &, const RequestedRange &) = default;
};

/// One request as the server got it, and what became of its response. A value: the test's
/// thread gets copies.
struct RequestRecord
{
    int sequence = 0; ///< from 1, over all connections
    int connection = 0; ///< from 1, in the order of accepting
    int nthOnPath = 0; ///< from 1, since the path's route was set
    qint64 elapsedMs = 0; ///< since the server was made
    QByteArray method;
    QByteArray target; ///< as sent, query included
    QByteArray path; ///< of the target, not decoded
    QByteArray version; ///< "HTTP/1.1"
    HeaderList headers;
    std::optional<RequestedRange> range;

    int status = 0; ///< of the status line that was sent; 0: none
    qint64 bodyBytesSent = 0; ///< handed to the socket; the client may have got less
    bool finished = false; ///< the last byte of the response was handed to the socket

    bool hasHeader(const QByteArray &name) const;
    /// The first of that name, in any case of letters; null where there is none.
    QByteArray header(const QByteArray &name) const;
    /// True where the client wants the connection closed after the response.
    bool wantsClose() const;
};

} // namespace gannet::test
