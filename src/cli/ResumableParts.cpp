// SPDX-License-Identifier: MIT
#include "cli/ResumableParts.h"

#include <QHash>

#include <algorithm>

namespace gannet {

ResumableParts ResumableParts::match(const QList<Request> &requests, const QList<Download> &left)
{
    QHash<QUrl, Download> byUrl;
    for (const Download &part : left)
        byUrl.insert(part.request.url(), part);

    ResumableParts result;
    for (const Request &request : requests) {
        // A part under another name than the one that is asked for is another file.
        const auto matches = [&](const QUrl &url) {
            const auto part = byUrl.constFind(url);
            return part != byUrl.cend()
                && (request.name.isEmpty() || request.name == part->fileName);
        };
        // The part may be a mirror's, which stood in for the first link.
        const auto url = std::find_if(request.urls.cbegin(), request.urls.cend(), matches);
        if (url == request.urls.cend()) {
            result.fresh.append(request);
            continue;
        }
        Download known = byUrl.value(*url);
        known.request = request;
        result.known.append(known);
    }
    return result;
}

} // namespace gannet
