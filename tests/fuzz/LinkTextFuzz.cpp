// SPDX-License-Identifier: MIT
#include "LinkChecks.h"

#include "core/LinkCollector.h"

using namespace gannet;
using namespace gannet::fuzz;

/// The whole input is the text.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytes(data, size));
    const qsizetype lines = std::count_if(text.cbegin(), text.cend(),
                                          [](QChar c) {
                                              return c == u'\n' || c == u'\r' || c == u'\u2028'
                                                  || c == u'\u2029';
                                          })
        + 1;
    const UrlList asLines = UrlList::fromLines(text);
    checkList(asLines, lines);
    const UrlList prose = UrlList::fromProse(text);
    checkList(prose, lines);
    require(prose.rejected.isEmpty(), "prose rejects nothing");
    // A pattern of a hundred thousand links, once more, would take the time of many other inputs.
    if (asLines.links.size() < 1000) {
        const UrlList either = UrlList::fromText(text);
        require(either.links == asLines.links || either.links == prose.links,
                "a text is one of both");
    }

    const QStringView unwrapped = unwrappedLink(text);
    require(unwrapped == unwrappedLink(unwrapped), "what is unwrapped is not wrapped");
    if (const auto url = parsedLink(unwrapped))
        checkLink(*url);
    return 0;
}
