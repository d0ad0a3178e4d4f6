// SPDX-License-Identifier: MIT
#include "core/AuthSchemes.h"

#include <algorithm>

namespace gannet {

namespace {

/// Longer ones are no names; none that is registered has half of it.
constexpr qsizetype longestName = 32;
/// A head may be as long as Qt reads; who offers more has nothing to say.
constexpr qsizetype mostSchemes = 16;

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.' || c == '+';
}

/// Where the element that begins at \a begin ends: at a comma that is not within quotes.
qsizetype elementEnd(const QByteArray &field, qsizetype begin)
{
    bool quoted = false;
    for (qsizetype i = begin; i < field.size(); ++i) {
        const char c = field.at(i);
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            return i;
    }
    return field.size();
}

/// Empty where \a element is a parameter of the scheme before it, or nothing at all.
QByteArray schemeOf(const QByteArray &element)
{
    const auto end = std::find_if_not(element.cbegin(), element.cend(), isNameChar);
    const QByteArray name = element.first(end - element.cbegin());
    const QByteArray rest = element.sliced(name.size());
    const bool isWord = rest.isEmpty() || rest.startsWith(' ') || rest.startsWith('\t');
    const bool isParameter = rest.trimmed().startsWith('=');
    return isWord && !isParameter && name.size() <= longestName ? name : QByteArray();
}

} // namespace

QList<QByteArray> authSchemes(const QByteArray &field)
{
    QList<QByteArray> schemes;
    for (qsizetype begin = 0; begin < field.size() && schemes.size() < mostSchemes;) {
        const qsizetype end = elementEnd(field, begin);
        const QByteArray scheme = schemeOf(field.sliced(begin, end - begin).trimmed());
        if (!scheme.isEmpty() && !schemes.contains(scheme))
            schemes.append(scheme);
        begin = end + 1;
    }
    return schemes;
}

bool offersBasic(const QList<QByteArray> &schemes)
{
    return schemes.isEmpty()
        || std::any_of(schemes.cbegin(), schemes.cend(),
                       [](const QByteArray &scheme) { return scheme.toLower() == "basic"; });
}

} // namespace gannet
