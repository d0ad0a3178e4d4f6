// SPDX-License-Identifier: MIT
#include "core/LinkCollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

constexpr qsizetype maxRejectedText = 200;

/// The scheme of \a text; empty where it has none. "host.example:80/x" has none, nor "note: see".
QStringView scheme(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return {};
    const QStringView name = text.first(colon);
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    const bool valid = isLetter(name.front())
        && std::all_of(name.cbegin(), name.cend(), [isLetter](QChar c) {
                           return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-'
                               || c == u'.';
                       });
    if (!valid)
        return {};
    const QStringView rest = text.sliced(colon + 1);
    if (rest.startsWith("//"_L1))
        return name;
    const bool opaque = !rest.isEmpty() && !rest.front().isSpace() && !rest.front().isDigit()
        && !name.contains(u'.');
    return opaque ? name : QStringView();
}

/// "http://", "http:///x", "http://:80/x", "http://user@/x", "http:x"
bool lacksHost(QStringView afterScheme)
{
    if (!afterScheme.startsWith("//"_L1))
        return true;
    QStringView authority = afterScheme.sliced(2);
    const auto end = std::find_if(authority.cbegin(), authority.cend(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
    });
    authority = authority.first(end - authority.cbegin());
    const QStringView host = authority.sliced(authority.lastIndexOf(u'@') + 1);
    return host.isEmpty() || host.startsWith(u':');
}

bool isInvisibleOrSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

bool isWrapping(QChar open, QChar close)
{
    switch (open.unicode()) {
    case u'<': return close == u'>';
    case u'"': return close == u'"';
    case u'\'': return close == u'\'';
    case u'`': return close == u'`';
    case u'\u201c': return close == u'\u201d';
    case u'\u201e': return close == u'\u201c' || close == u'\u201d';
    case u'\u2018': return close == u'\u2019';
    case u'\u00ab': return close == u'\u00bb';
    default: return false;
    }
}

/// Two links are the same where the requests would be.
QByteArray identity(QUrl url)
{
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url.toEncoded();
}

} // namespace

tl::expected<QUrl, LineProblem> parsedLink(QStringView text)
{
    const QStringView name = scheme(text);
    if (name.isEmpty())
        return tl::unexpected(LineProblem::NotALink);
    if (name.compare("http"_L1, Qt::CaseInsensitive) != 0
        && name.compare("https"_L1, Qt::CaseInsensitive) != 0)
        return tl::unexpected(LineProblem::OtherScheme);
    if (lacksHost(text.sliced(name.size() + 1)))
        return tl::unexpected(LineProblem::NoHost);
    const QUrl url = QUrl(text.toString(), QUrl::TolerantMode).adjusted(QUrl::RemoveFragment);
    if (!isDownloadable(url))
        return tl::unexpected(LineProblem::NotALink);
    return url;
}

QStringView unwrappedLink(QStringView text)
{
    for (;;) {
        while (!text.isEmpty() && isInvisibleOrSpace(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isInvisibleOrSpace(text.back()))
            text.chop(1);
        if (text.size() < 2 || !isWrapping(text.front(), text.back()))
            return text;
        text = text.sliced(1, text.size() - 2);
    }
}

void LinkCollector::add(const QUrl &url, int line)
{
    const QByteArray key = identity(url);
    if (const auto first = m_seen.constFind(key); first != m_seen.cend()) {
        ++m_list.duplicates;
        if (m_list.repeated.size() < UrlList::maxRepeated)
            m_list.repeated.append({url, line, *first});
        return;
    }
    m_seen.insert(key, line);
    m_list.links.append({url, line});
}

void LinkCollector::reject(QStringView text, int line, LineProblem problem)
{
    QString shown = text.first(std::min(text.size(), maxRejectedText)).toString();
    if (text.size() > maxRejectedText) {
        shown.chop(shown.at(shown.size() - 2).isHighSurrogate() ? 2 : 1);
        shown.append(u'\u2026');
    }
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    m_list.rejected.append({line, shown, problem});
}

} // namespace gannet
