// SPDX-License-Identifier: MIT
#include "cli/ResumableParts.h"

#include <QHash>

namespace gannet {

ResumableParts ResumableParts::match(const QList<Request> &requests, const QList<Download> &left)
{
    QHash<QUrl, Download> byUrl;
    for (const Download &part : left)
        byUrl.insert(part.request.url(), part);

    ResumableParts result;
    for (const Request &request : requests) {
        const auto part = byUrl.constFind(request.url());
        // A part under another name than the one that is asked for is another file.
        const bool matches = part != byUrl.cend()
            && (request.name.isEmpty() || request.name == part->fileName);
        if (!matches) {
            result.fresh.append(request);
            continue;
        }
        Download known = *part;
        known.request = request;
        result.known.append(known);
    }
    return result;
}

} // namespace gannet
