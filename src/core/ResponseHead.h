// SPDX-License-Identifier: MIT
#pragma once

#include "core/ContentRange.h"
#include "core/DownloadError.h"
#include "core/Generation.h"
#include "core/Request.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace gannet {

/// Status line and fields of a reply, read before its first byte passes.
struct ResponseHead
{
    int status = 0;
    QUrl url; ///< that answered
    qint64 contentLength = -1; ///< -1: none, or not one number
    bool contentLengthIsBroken = false; ///< present, but not one number said once or repeated
    std::optional<ContentRange> contentRange;
    bool contentRangeIsBroken = false; ///< present, but not to be understood
    QByteArray etag;
    QByteArray lastModified;
    QByteArray date;
    QByteArray contentType; ///< lower case, without parameters
    QByteArray contentEncoding; ///< lower case; empty: identity
    QByteArray contentDisposition;
    QByteArray location;
    QByteArray retryAfter;
    QByteArray wwwAuthenticate; ///< all of its fields, joined by commas

    static ResponseHead fromFields(int status, const QUrl &url, const QList<HeaderField> &fields);

    /// The identity of the file that this reply is of; \a total as the caller has worked it out.
    Generation generation(qint64 total, bool ranges) const;
};

/// Retry-After (RFC 9110 §10.2.3) in milliseconds from \a now (seconds since 1970, UTC); -1 when absent
/// or not to be understood, 0 when past.
qint64 retryAfterMs(const QByteArray &field, qint64 nowSeconds);

/// An HTTP-date (RFC 9110 §5.6.7) in seconds since 1970; nothing when it is none.
std::optional<qint64> parseHttpDate(const QByteArray &field);

} // namespace gannet
