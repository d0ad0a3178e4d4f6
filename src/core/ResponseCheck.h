// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"
#include "core/ResponseHead.h"

#include <optional>

namespace gannet {

/// What a connection asked for.
struct Asked
{
    std::optional<ByteRange> range; ///< nothing: no Range was sent; end -1: open ("bytes=N-")
    bool ifRange = false; ///< If-Range was sent, so that a 206 vouches for the generation
};

enum class Verdict : quint8 {
    Accept, ///< the body is the bytes of Judgement::body
    AcceptWhole, ///< ranges are not served: the body is the file from its first byte
    Empty, ///< the file has no bytes
    Redirect, ///< to Judgement::target
    AskWithoutRange, ///< the server does not bear Range: ask once more without
    AskWithoutIfRange, ///< the whole of the known generation, as caches answer If-Range: ask once more without
    Changed, ///< another generation
    Refuse, ///< Judgement::error
};

struct Judgement
{
    Verdict verdict = Verdict::Refuse;
    DownloadError error;
    ByteRange body; ///< where the bytes go; end -1: to the end of the stream
    qint64 total = -1; ///< of the file; -1: unknown
    QUrl target;
};

/// Judges a reply before its first byte passes. \a known is the generation that is already on
/// disk or being fetched; null for the first request, whose reply fixes it.
/// \a nowSeconds (since 1970, UTC) is for Retry-After given as a date.
Judgement judge(const ResponseHead &head, const Asked &asked, const Generation *known,
                qint64 nowSeconds);

/// True where a validator or the encoding in \a head says that it is not of \a known.
bool contradicts(const ResponseHead &head, const Generation &known);
/// True where a validator of \a head says that it is of \a known.
bool confirms(const ResponseHead &head, const Generation &known);

/// Where a redirect leads (RFC 9110 §10.2.2), or why it may not be followed.
Judgement judgeRedirect(const QUrl &from, const QByteArray &location);

/// True when both have the same scheme, host and port, so that credentials may go along.
bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace gannet
