// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"

#include <QByteArray>
#include <QUrl>

namespace gannet {

/// The identity of the remote file as first seen. Bytes of two generations never meet in one file.
struct Generation
{
    QUrl effectiveUrl; ///< after redirects, without userinfo
    qint64 totalBytes = -1; ///< -1: unknown
    QByteArray etag; ///< as sent, quotes and W/ included; empty: none
    QByteArray lastModified; ///< as sent; empty: none
    bool lastModifiedIsStrong =
        false; ///< at least 60 s older than the reply's Date (RFC 9110 §8.8.2.2)
    QByteArray contentEncoding; ///< empty: identity
    bool acceptsRanges = false; ///< a range has been served

    /// What If-Range may carry (RFC 9110 §13.1.5): a strong ETag, else a strong Last-Modified, else
    /// nothing; nor what no field may hold, wherever it came from.
    QByteArray strongValidator() const
    {
        QByteArray validator = etag;
        if (etag.isEmpty() && lastModifiedIsStrong)
            validator = lastModified;
        // A date may begin so too, since nobody reads its weekday.
        const bool isStrong = !validator.startsWith("W/");
        return isStrong && isValidHeader({"If-Range", validator}) ? validator : QByteArray();
    }

    friend bool operator==(const Generation &, const Generation &) = default;
};

} // namespace gannet
