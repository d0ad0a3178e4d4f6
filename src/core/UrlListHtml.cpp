// SPDX-License-Identifier: MIT
#include "core/UrlList.h"

#include "core/LinkCollector.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

// A long base before many short links would make gigabytes of a small page.
constexpr qsizetype longestBase = 8192;
constexpr qsizetype maxResolvedCharacters = 32 * 1024 * 1024;

/// Moves over the markup of a fragment: enough of HTML to find start tags and their
/// attributes, and not to find them in comments, scripts and styles. Owns nothing: the text
/// outlives it. Lives on the stack of one reader.
class TagReader
{
public:
    explicit TagReader(QStringView html) : m_html(html) { }

    /// The name of the next start tag, in lower case; nothing at the end.
    std::optional<QString> nextTag()
    {
        for (;;) {
            m_pos = m_html.indexOf(u'<', m_pos);
            if (m_pos < 0)
                return {};
            m_tagBegin = m_pos++;
            if (m_html.sliced(m_pos).startsWith("!--"_L1)) {
                skipPast("-->"_L1);
                continue;
            }
            const qsizetype begin = m_pos;
            while (m_pos < m_html.size() && m_html.at(m_pos).isLetterOrNumber())
                ++m_pos;
            const QString name = m_html.sliced(begin, m_pos - begin).toString().toLower();
            if (name == "script"_L1)
                skipPast("</script"_L1);
            else if (name == "style"_L1)
                skipPast("</style"_L1);
            else if (!name.isEmpty())
                return name;
        }
    }

    /// The href of the tag that was returned last, as it is written; nothing where it has none.
    std::optional<QStringView> href()
    {
        std::optional<QStringView> result;
        while (skipSpace() && m_html.at(m_pos) != u'>') {
            const qsizetype begin = m_pos++;
            while (m_pos < m_html.size() && !m_html.at(m_pos).isSpace()
                   && !u"=>"_s.contains(m_html.at(m_pos)))
                ++m_pos;
            const QStringView name = m_html.sliced(begin, m_pos - begin);
            const std::optional<QStringView> value = attributeValue();
            if (value && !result && name.compare("href"_L1, Qt::CaseInsensitive) == 0)
                result = value;
        }
        return result;
    }

    qsizetype tagBegin() const { return m_tagBegin; }

private:
    bool skipSpace()
    {
        while (m_pos < m_html.size() && m_html.at(m_pos).isSpace())
            ++m_pos;
        return m_pos < m_html.size();
    }

    void skipPast(QLatin1StringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_pos, Qt::CaseInsensitive);
        m_pos = found < 0 ? m_html.size() : found + end.size();
    }

    std::optional<QStringView> attributeValue()
    {
        if (!skipSpace() || m_html.at(m_pos) != u'=')
            return {};
        ++m_pos;
        if (!skipSpace())
            return {};
        const QChar quote = m_html.at(m_pos);
        if (quote != u'"' && quote != u'\'') {
            const qsizetype begin = m_pos;
            while (m_pos < m_html.size() && !m_html.at(m_pos).isSpace() && m_html.at(m_pos) != u'>')
                ++m_pos;
            return m_html.sliced(begin, m_pos - begin);
        }
        const qsizetype begin = m_pos + 1;
        const qsizetype end = m_html.indexOf(quote, begin);
        m_pos = end < 0 ? m_html.size() : end + 1;
        return m_html.sliced(begin, (end < 0 ? m_html.size() : end) - begin);
    }

    QStringView m_html;
    qsizetype m_pos = 0;
    qsizetype m_tagBegin = 0;
};

/// The character of "amp", "#38" or "#x26"; empty where the reference is not known.
QString referenced(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool valid = ok && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        return valid ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
    }
    if (name == "amp"_L1)
        return u"&"_s;
    if (name == "lt"_L1)
        return u"<"_s;
    if (name == "gt"_L1)
        return u">"_s;
    if (name == "quot"_L1)
        return u"\""_s;
    return name == "apos"_L1 ? u"'"_s : QString();
}

QString withoutReferences(QStringView text)
{
    constexpr qsizetype longest = 10;
    QString result;
    for (qsizetype pos = 0; pos < text.size();) {
        const QStringView near = text.sliced(pos).first(std::min(longest + 1, text.size() - pos));
        const qsizetype length = near.front() == u'&' ? near.indexOf(u';') : -1;
        if (length > 1) {
            const QString character = referenced(near.sliced(1, length - 1));
            if (!character.isEmpty()) {
                result += character;
                pos += length + 1;
                continue;
            }
        }
        result += text.at(pos++);
    }
    return result;
}

/// What a browser makes of a written href before it resolves it.
QUrl linkTarget(QStringView href)
{
    QString text = withoutReferences(href).trimmed();
    text.remove(u'\n').remove(u'\r').remove(u'\t');
    return QUrl(text, QUrl::TolerantMode);
}

} // namespace

UrlList UrlList::fromHtml(const QString &html, const QUrl &base)
{
    LinkCollector collector;
    QUrl resolved = base;
    const QStringView all(html);
    TagReader reader(all);
    int line = 1;
    qsizetype counted = 0;
    qsizetype resolvedCharacters = 0;
    while (const std::optional<QString> tag = reader.nextTag()) {
        const bool isBase = *tag == "base"_L1;
        if (!isBase && *tag != "a"_L1)
            continue;
        line += static_cast<int>(all.sliced(counted, reader.tagBegin() - counted).count(u'\n'));
        counted = reader.tagBegin();
        const std::optional<QStringView> href = reader.href();
        // "#top" is a place of the page itself.
        if (!href || href->trimmed().isEmpty() || href->trimmed().startsWith(u'#'))
            continue;
        QUrl url = linkTarget(*href);
        if (url.isRelative() && !resolved.isEmpty()) {
            url = resolved.resolved(url);
            resolvedCharacters += url.toString().size();
            if (resolvedCharacters > maxResolvedCharacters)
                break;
        }
        if (isBase)
            resolved = url.toString().size() <= longestBase ? url : resolved;
        else if (isDownloadable(url))
            collector.add(url.adjusted(QUrl::RemoveFragment), line);
    }
    return collector.list();
}

} // namespace gannet
