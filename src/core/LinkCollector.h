// SPDX-License-Identifier: MIT
#pragma once

#include "core/UrlList.h"

#include <QSet>

#include <tl/expected.hpp>

namespace gannet {

/// The link that \a text is as a whole, without its fragment, which no server sees.
tl::expected<QUrl, LineProblem> parsedLink(QStringView text);

/// \a text without what surrounds a link: white space, invisible characters, <> and quotes.
QStringView unwrappedLink(QStringView text);

/// Fills a UrlList: the same link once, rejected lines made fit to be shown. Lives on the stack
/// of one reader.
class LinkCollector
{
public:
    void add(const QUrl &url, int line);
    void reject(QStringView text, int line, LineProblem problem);
    /// How many more links the list may take before UrlList::maxLinks.
    qsizetype room() const { return UrlList::maxLinks - m_list.links.size(); }
    const UrlList &list() const { return m_list; }

private:
    UrlList m_list;
    QSet<QByteArray> m_seen;
};

} // namespace gannet
