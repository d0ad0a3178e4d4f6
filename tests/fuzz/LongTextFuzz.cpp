// SPDX-License-Identifier: MIT
#include "LinkChecks.h"

#include "core/ContentDisposition.h"
#include "core/FileName.h"
#include "core/LinkCollector.h"
#include "core/UrlPattern.h"

using namespace gannet;
using namespace gannet::fuzz;

namespace {

/// Long enough that a time that grows with its square is seen by libFuzzer's limit.
constexpr qsizetype longText = 256 * 1024;

/// Of "HEAD*UNIT*TAIL" the head, the unit over and over, and the tail.
QByteArray prolonged(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('*');
    if (parts.size() < 2 || parts.at(1).isEmpty())
        return text;
    const QByteArray &unit = parts.at(1);
    return parts.at(0) + unit.repeated(longText / unit.size() + 1) + parts.value(2);
}

} // namespace

/// The first byte chooses the parser: none takes long, nor much memory, for its text.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytes(data, size);
    const QByteArray field = prolonged(input.mid(1));
    const QString text = QString::fromUtf8(field);
    switch (input.isEmpty() ? '\0' : input.front()) {
    case 'd':
        require(fileNameFromContentDisposition(field).size() <= field.size(),
                "a name is no longer than its field");
        break;
    case 'n':
        require(sanitizedFileName(text).toUtf8().size() <= maxFileNameBytes, "a name fits");
        break;
    case 'l': {
        const UrlList list = UrlList::fromLines(text);
        // Beside those of patterns, a link takes a character of its text at least.
        require(list.links.size() <= UrlList::maxLinks + text.size(), "a list has an end");
        break;
    }
    case 'p':
        require(UrlList::fromProse(text).links.size() <= text.size(), "a list has an end");
        break;
    case 'h':
        require(UrlList::fromHtml(text).links.size() <= text.size(), "a list has an end");
        break;
    case 'f':
        require(UrlList::fromLinkFile(field).links.size() <= 1, "a link file holds one link");
        break;
    case 'u':
        if (const auto expanded = expandedUrlPattern(text, 1000))
            require(expanded->size() <= 1000, "no more than the limit");
        break;
    case 'w':
        if (const auto url = parsedLink(unwrappedLink(text)))
            require(isDownloadable(*url), "a link can be fetched");
        break;
    default: break;
    }
    return 0;
}
