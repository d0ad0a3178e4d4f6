// SPDX-License-Identifier: MIT
#include "LinkChecks.h"

using namespace gannet;
using namespace gannet::fuzz;

/// The whole input is the page.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(bytes(data, size));
    const qsizetype lines = html.count(u'\n') + 1;
    const UrlList alone = UrlList::fromHtml(html);
    checkList(alone, lines);
    require(alone.rejected.isEmpty(), "a page rejects nothing");
    const UrlList based = UrlList::fromHtml(html, QUrl(QStringLiteral("https://h/dir/page.html")));
    checkList(based, lines);
    require(based.links.size() + based.duplicates >= alone.links.size() + alone.duplicates,
            "a base loses no link");
    return 0;
}
