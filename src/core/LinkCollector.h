// SPDX-License-Identifier: MIT
#pragma once

#include "core/UrlList.h"

#include <QHash>

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
    /// Links of a pattern that were made, and are not in the list.
    void makeInVain(qsizetype links) { m_inVain += links; }
    /// How many more links patterns may make before UrlList::maxLinks, those made in vain among
    /// them: a short text of many large patterns would keep its reader busy for hours.
    qsizetype room() const
    {
        return UrlList::maxLinks - m_list.links.size() - m_list.duplicates - m_inVain;
    }
    const UrlList &list() const { return m_list; }

private:
    UrlList m_list;
    qsizetype m_inVain = 0;
    QHash<QByteArray, int> m_seen; ///< with the line where it stood first
};

} // namespace gannet
