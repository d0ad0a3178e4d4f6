// SPDX-License-Identifier: MIT
#include "LinkChecks.h"

#include "core/UrlPattern.h"

using namespace gannet;
using namespace gannet::fuzz;

/// The whole input is one pattern.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype limit = 1000;
    const QString text = QString::fromUtf8(bytes(data, size));
    const auto expanded = expandedUrlPattern(text, limit);
    if (!expanded) {
        require(expanded.error() == LineProblem::BadPattern
                    || expanded.error() == LineProblem::TooMany,
                "a pattern is refused as such");
        require(text.contains(u'[') && text.contains(u']'), "what is no pattern is not refused");
        return 0;
    }
    require(!expanded->isEmpty() && expanded->size() <= limit, "no more than the limit");
    if (!text.contains(u'['))
        require(*expanded == QStringList{text}, "a text without a pattern stays");
    require(expandedUrlPattern(text, expanded->size()).has_value(), "the limit itself is allowed");
    if (expanded->size() > 1) {
        const auto fewer = expandedUrlPattern(text, expanded->size() - 1);
        require(!fewer && fewer.error() == LineProblem::TooMany, "the limit is exact");
        require(QSet<QString>(expanded->cbegin(), expanded->cend()).size() > 1,
                "what counts is not always the same");
    }
    return 0;
}
