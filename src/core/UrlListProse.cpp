// SPDX-License-Identifier: MIT
#include "core/UrlList.h"

#include "core/LinkCollector.h"

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

/// The length of "http://" or "https://" at the beginning of \a text, else 0.
qsizetype schemeLength(QStringView text)
{
    for (const QLatin1StringView scheme : {"http://"_L1, "https://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

/// What a longer scheme would hold before "http". Letters of other scripts may touch a link.
bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

/// No link of running text goes on past these: white space, brackets of markup, quotes of any
/// language, and the full-width punctuation that follows a link in Chinese and Japanese.
bool endsLink(QChar c)
{
    if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
        return true;
    static const QString ends = u"<>\"`{}|\\^\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019\u2026"
                                u"\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09"
                                u"\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"_s;
    return ends.contains(c);
}

/// Cuts what belongs to the sentence or the markup, not to the link.
QStringView withoutSentence(QStringView link)
{
    qsizetype unpaired = link.count(u')') - link.count(u'(');
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const bool closesNothing = last == u')' && unpaired > 0;
        if (!closesNothing && !u".,;:!?'*"_s.contains(last))
            break;
        unpaired -= closesNothing ? 1 : 0;
        link.chop(1);
    }
    return link;
}

QStringView linkAt(QStringView text)
{
    int openBrackets = 0;
    qsizetype end = schemeLength(text);
    for (; end < text.size() && !endsLink(text.at(end)); ++end) {
        const QChar c = text.at(end);
        // "a,http://b" is two links; "[url]a[/url]" and "[url=a]text" are markup around one.
        if ((c == u',' || c == u';') && schemeLength(text.sliced(end + 1)) > 0)
            break;
        if (c == u'[' && text.sliced(end).startsWith("[/"_L1))
            break;
        openBrackets += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (openBrackets < 0)
            break;
    }
    return withoutSentence(text.first(end));
}

} // namespace

UrlList UrlList::fromProse(const QString &text)
{
    LinkCollector collector;
    const QStringView all(text);
    int line = 1;
    qsizetype counted = 0;
    qsizetype pos = all.indexOf("http"_L1, 0, Qt::CaseInsensitive);
    while (pos >= 0) {
        qsizetype next = pos + 1;
        const bool begins = pos == 0 || !isAsciiLetterOrDigit(all.at(pos - 1));
        if (begins && schemeLength(all.sliced(pos)) > 0) {
            line += static_cast<int>(all.sliced(counted, pos - counted).count(u'\n'));
            counted = pos;
            const QStringView link = linkAt(all.sliced(pos));
            if (const auto url = parsedLink(link))
                collector.add(*url, line);
            next = pos + std::max<qsizetype>(link.size(), 1);
        }
        pos = all.indexOf("http"_L1, next, Qt::CaseInsensitive);
    }
    return collector.list();
}

} // namespace gannet
