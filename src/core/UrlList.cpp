// SPDX-License-Identifier: MIT
#include "core/UrlList.h"

#include "core/LinkCollector.h"
#include "core/UrlPattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; }

/// Calls \a visit(line, number) for each line that is neither empty nor a comment.
template<typename Visit>
void forEachLine(QStringView text, Visit visit)
{
    int number = 1;
    for (qsizetype begin = 0; begin <= text.size(); ++number) {
        qsizetype end = begin;
        while (end < text.size() && !isLineBreak(text.at(end)))
            ++end;
        const QStringView line = unwrappedLink(text.sliced(begin, end - begin));
        if (!line.isEmpty() && !line.startsWith(u'#'))
            visit(line, number);
        const bool crLf = end + 1 < text.size() && text.at(end) == u'\r'
            && text.at(end + 1) == u'\n';
        begin = end + (crLf ? 2 : 1);
    }
}

/// The words of a line that is several links beside each other, else the line itself: a link
/// may hold spaces that nobody encoded.
QList<QStringView> linksOfLine(QStringView line)
{
    const auto isWhite = [](QChar c) { return c.isSpace(); };
    if (std::none_of(line.cbegin(), line.cend(), isWhite))
        return {line};
    QList<QStringView> words;
    for (auto it = line.cbegin(); it != line.cend();) {
        const auto begin = std::find_if_not(it, line.cend(), isWhite);
        it = std::find_if(begin, line.cend(), isWhite);
        if (begin != it)
            words.append(unwrappedLink(QStringView(begin, it)));
    }
    const bool all = std::all_of(words.cbegin(), words.cend(),
                                 [](QStringView word) { return word.contains("://"_L1); });
    return all ? words : QList<QStringView>{line};
}

void collectLink(LinkCollector &collector, QStringView text, int line)
{
    // Only a reader of patterns knows whether a host such as img[1-3].example is one.
    const auto asItStands = parsedLink(text);
    const bool mayBePattern = text.contains(u'[') && text.startsWith("http"_L1, Qt::CaseInsensitive)
        && (asItStands || asItStands.error() == LineProblem::NotALink);
    if (!mayBePattern) {
        if (asItStands)
            collector.add(*asItStands, line);
        else
            collector.reject(text, line, asItStands.error());
        return;
    }
    const auto expanded = expandedUrlPattern(text.toString(),
                                             std::max<qsizetype>(collector.room(), 1));
    if (!expanded) {
        collector.reject(text, line, expanded.error());
        return;
    }
    QList<QUrl> urls;
    urls.reserve(expanded->size());
    for (const QString &one : *expanded) {
        const auto url = parsedLink(one);
        if (!url) {
            collector.reject(text, line, url.error());
            collector.makeInVain(expanded->size());
            return;
        }
        urls.append(*url);
    }
    for (const QUrl &url : std::as_const(urls))
        collector.add(url, line);
}

} // namespace

bool isDownloadable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

UrlList UrlList::fromLines(const QString &text)
{
    LinkCollector collector;
    forEachLine(text, [&collector](QStringView line, int number) {
        for (const QStringView link : linksOfLine(line))
            collectLink(collector, link, number);
    });
    return collector.list();
}

UrlList UrlList::fromText(const QString &text)
{
    qsizetype lines = 0;
    qsizetype links = 0;
    forEachLine(text, [&](QStringView line, int) {
        ++lines;
        const QStringView first = linksOfLine(line).constFirst();
        const bool oneWord = std::none_of(first.cbegin(), first.cend(),
                                          [](QChar c) { return c.isSpace(); });
        if (oneWord && first.contains("://"_L1))
            ++links;
    });
    return links * 2 > lines ? fromLines(text) : fromProse(text);
}

} // namespace gannet
