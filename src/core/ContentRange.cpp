// SPDX-License-Identifier: MIT
#include "core/ContentRange.h"

#include <limits>

namespace gannet {

namespace {

constexpr qint64 maxNumber = std::numeric_limits<qint64>::max();

/// 1*DIGIT within qint64: no sign, no space.
std::optional<qint64> parseNumber(QByteArrayView digits)
{
    if (digits.isEmpty())
        return {};
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        const int digit = c - '0';
        if (value > (maxNumber - digit) / 10)
            return {};
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

std::optional<ContentRange> ContentRange::parse(const QByteArray &field)
{
    // Names of range units are case-insensitive (RFC 9110 §14.1).
    static constexpr QByteArrayView unit("bytes ");
    if (field.size() < unit.size()
        || field.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0)
        return {};
    const QByteArrayView rest = QByteArrayView(field).sliced(unit.size());
    const qsizetype slash = rest.indexOf('/');
    if (slash < 0)
        return {};
    const QByteArrayView range = rest.first(slash);
    const QByteArrayView size = rest.sliced(slash + 1);

    ContentRange result;
    if (size != "*") {
        const std::optional<qint64> total = parseNumber(size);
        if (!total)
            return {};
        result.total = *total;
    }
    if (range == "*") {
        result.unsatisfied = true;
        return result.total < 0 ? std::nullopt : std::optional(result);
    }
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return {};
    const std::optional<qint64> first = parseNumber(range.first(dash));
    const std::optional<qint64> last = parseNumber(range.sliced(dash + 1));
    // One past the last byte must be a number too, also where the total is not known.
    const qint64 end = result.total < 0 ? maxNumber : result.total;
    if (!first || !last || *first > *last || *last >= end)
        return {};
    result.first = *first;
    result.last = *last;
    return result;
}

} // namespace gannet
