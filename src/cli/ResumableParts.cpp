// SPDX-License-Identifier: MIT
#include "cli/ResumableParts.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace gannet {

ResumableParts ResumableParts::match(const QList<Request> &requests, const QList<Download> &left)
{
    QHash<QUrl, Download> byUrl;
    for (const Download &part : left)
        byUrl.insert(part.request.url(), part);

    ResumableParts result;
    QList<Request> others;
    // A part under another name than the one that is asked for is another file, and nobody has two.
    const auto take = [&](const Request &request, const QUrl &url) {
        const auto part = byUrl.constFind(url);
        if (part == byUrl.cend() || (!request.name.isEmpty() && request.name != part->fileName))
            return false;
        Download known = *part;
        known.request = request;
        result.known.append(known);
        byUrl.erase(part);
        return true;
    };
    for (const Request &request : requests) {
        if (!take(request, request.url()))
            others.append(request);
    }
    // The part may be a mirror's, which stood in for the first link.
    for (const Request &request : std::as_const(others)) {
        if (std::none_of(request.urls.cbegin(), request.urls.cend(),
                         [&](const QUrl &url) { return take(request, url); }))
            result.fresh.append(request);
    }
    return result;
}

} // namespace gannet
