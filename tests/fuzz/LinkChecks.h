// SPDX-License-Identifier: MIT
#pragma once

#include "Fuzz.h"

#include "core/Request.h"
#include "core/UrlList.h"

#include <QSet>

#include <algorithm>

namespace gannet::fuzz {

inline void checkLink(const QUrl &url)
{
    require(isDownloadable(url), "a link can be fetched");
    require(!url.hasFragment(), "a link has no fragment");
    const QByteArray sent = url.toEncoded();
    require(std::none_of(sent.cbegin(), sent.cend(), [](char c) { return c <= 0x20 || c == 0x7f; }),
            "a link as it is sent is one visible word");
    const Request request = makeRequest(url, QStringLiteral("/d"));
    require(request.url().userInfo().isEmpty(), "a request's link holds no password");
}

/// Of a list that was read from a text of \a lines lines.
inline void checkList(const UrlList &list, qsizetype lines)
{
    QSet<QByteArray> seen;
    int line = 1;
    for (const ListLink &link : list.links) {
        checkLink(link.url);
        require(link.line >= line && link.line <= lines, "links are in the order of their lines");
        line = link.line;
        const QByteArray sent = link.url.toEncoded();
        require(!seen.contains(sent), "a link is in a list once");
        seen.insert(sent);
    }
    for (const RejectedLine &rejected : list.rejected) {
        require(rejected.line >= 1 && rejected.line <= lines, "a rejected line is of the text");
        require(rejected.text.size() <= 200, "a rejected line is short");
        require(std::none_of(rejected.text.cbegin(), rejected.text.cend(),
                             [](QChar c) {
                                 return c.category() == QChar::Other_Control
                                     || c.category() == QChar::Other_Format;
                             }),
                "a rejected line can be shown");
    }
}

} // namespace gannet::fuzz
