// SPDX-License-Identifier: MIT
#include "core/UrlPattern.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace gannet {

namespace {

/// All that one text may stand for: a line that is long and counts far would fill the memory.
constexpr qsizetype maxCharacters = 32 * 1024 * 1024;

/// What stands at one place of the text: plain text, or a range that counts from first to last.
struct Piece
{
    QString plain;
    bool isRange = false;
    bool isLetter = false;
    qint64 first = 0;
    qint64 last = 0;
    int width = 0; ///< zero-padded to this

    /// Saturated: the range from 0 to the largest number has one more than that.
    qint64 count() const
    {
        const qint64 steps = isRange ? qAbs(last - first) : 0;
        return steps == std::numeric_limits<qint64>::max() ? steps : steps + 1;
    }

    /// What at() gives has at most so many characters.
    qsizetype length() const
    {
        if (!isRange)
            return plain.size();
        return std::max<qsizetype>(width, QString::number(std::max(first, last)).size());
    }

    QString at(qint64 index) const
    {
        if (!isRange)
            return plain;
        const qint64 value = first <= last ? first + index : first - index;
        if (isLetter)
            return QString(QChar(static_cast<char16_t>(value)));
        return QString::number(value).rightJustified(width, u'0');
    }
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLower(QChar c) { return c >= u'a' && c <= u'z'; }
bool isUpper(QChar c) { return c >= u'A' && c <= u'Z'; }

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

bool isLetter(QStringView text)
{
    return text.size() == 1 && (isLower(text.front()) || isUpper(text.front()));
}

bool looksLikeBound(QStringView text) { return text.isEmpty() || isNumber(text) || isLetter(text); }

tl::expected<Piece, LineProblem> numberRange(QStringView first, QStringView last)
{
    Piece piece;
    piece.isRange = true;
    bool firstFits = false;
    bool lastFits = false;
    piece.first = first.toLongLong(&firstFits);
    piece.last = last.toLongLong(&lastFits);
    if (!firstFits || !lastFits)
        return tl::unexpected(LineProblem::BadPattern);
    const bool padded = (first.size() > 1 && first.front() == u'0')
        || (last.size() > 1 && last.front() == u'0');
    piece.width = padded ? static_cast<int>(std::max(first.size(), last.size())) : 0;
    return piece;
}

/// The range in \a content, the text between two brackets; nothing where it is no range at all.
tl::expected<std::optional<Piece>, LineProblem> range(QStringView content)
{
    const qsizetype dash = content.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const QStringView first = content.first(dash);
    const QStringView last = content.sliced(dash + 1);
    if (!looksLikeBound(first) || !looksLikeBound(last))
        return std::nullopt;
    if (isNumber(first) && isNumber(last))
        return numberRange(first, last).map([](const Piece &p) { return std::optional(p); });
    const bool sameCase = isLetter(first) && isLetter(last)
        && isLower(first.front()) == isLower(last.front());
    if (!sameCase)
        return tl::unexpected(LineProblem::BadPattern);
    Piece piece;
    piece.isRange = true;
    piece.isLetter = true;
    piece.first = first.front().unicode();
    piece.last = last.front().unicode();
    return piece;
}

tl::expected<QList<Piece>, LineProblem> pieces(QStringView text)
{
    QList<Piece> result;
    qsizetype plainBegin = 0;
    const auto addPlain = [&](qsizetype end) {
        if (end > plainBegin)
            result.append(Piece{text.sliced(plainBegin, end - plainBegin).toString()});
    };
    qsizetype unread = 0;
    for (qsizetype close = text.indexOf(u']'); close >= 0; close = text.indexOf(u']', unread)) {
        // The innermost bracket: a range holds none.
        const qsizetype inside = text.sliced(unread, close - unread).lastIndexOf(u'[');
        const qsizetype open = unread + inside;
        unread = close + 1;
        if (inside < 0)
            continue;
        const auto piece = range(text.sliced(open + 1, close - open - 1));
        if (!piece)
            return tl::unexpected(piece.error());
        if (!*piece)
            continue;
        addPlain(open);
        result.append(**piece);
        plainBegin = unread;
    }
    addPlain(text.size());
    return result;
}

} // namespace

tl::expected<QStringList, LineProblem> expandedUrlPattern(const QString &text, qsizetype limit)
{
    if (!text.contains(u'['))
        return QStringList{text};
    const tl::expected<QList<Piece>, LineProblem> parsed = pieces(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    qint64 total = 1;
    qsizetype length = 0;
    for (const Piece &piece : *parsed) {
        length += piece.length();
        // Divided, not multiplied: the product of many ranges would overflow.
        if (piece.count() > limit / total)
            return tl::unexpected(LineProblem::TooMany);
        total *= piece.count();
    }
    if (length > maxCharacters / total)
        return tl::unexpected(LineProblem::TooMany);
    QStringList result;
    result.reserve(total);
    for (qint64 number = 0; number < total; ++number) {
        QString one;
        one.reserve(length);
        qint64 block = total;
        for (const Piece &piece : *parsed) {
            const qint64 rest = number % block;
            block /= piece.count();
            one += piece.at(rest / block);
        }
        result.append(one);
    }
    return result;
}

} // namespace gannet
