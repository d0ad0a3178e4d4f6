// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"
#include "core/Request.h"

namespace gannet {

/// What a server says of a link before anything of it is fetched. A value.
struct LinkFacts
{
    QString name; ///< that a download would choose now, safe; empty with an error
    qint64 totalBytes = -1; ///< -1: the server does not say
    QByteArray contentType; ///< lower case, without parameters; empty: none
    bool acceptsRanges = false; ///< a range was served, so that a download could be continued
    DownloadError error;

    friend bool operator==(const LinkFacts &, const LinkFacts &) = default;
};

/// A link that somebody wants to know of.
struct LinkQuestion
{
    enum class Urgency : quint8 {
        Seen, ///< somebody looks at its row
        Later, ///< when there is nothing else to ask
    };

    quint64 id = 0; ///< the asker's, never used twice
    Request request; ///< links, credentials and header fields; the rest does not matter
    Urgency urgency = Urgency::Seen;
};

} // namespace gannet
