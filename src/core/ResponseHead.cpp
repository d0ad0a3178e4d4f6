// SPDX-License-Identifier: MIT
#include "core/ResponseHead.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace gannet {

namespace {

/// The length of a field such as "42" or "42, 42"; nothing where it is no number, or several.
std::optional<qint64> parseLength(const QByteArray &field)
{
    std::optional<qint64> length;
    const QList<QByteArray> parts = field.split(',');
    for (const QByteArray &part : parts) {
        const QByteArray digits = part.trimmed();
        const bool onlyDigits = !digits.isEmpty()
            && std::all_of(digits.cbegin(), digits.cend(),
                           [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const qint64 value = digits.toLongLong(&fits);
        if (!onlyDigits || !fits || (length && *length != value))
            return {};
        length = value;
    }
    return length;
}

QByteArray withoutParameters(const QByteArray &field)
{
    const qsizetype end = field.indexOf(';');
    return (end < 0 ? field : field.first(end)).trimmed().toLower();
}

/// At most \a most digits and nothing else; -1 where it is not that.
int parseDigits(QByteArrayView text, qsizetype most)
{
    const bool onlyDigits = !text.isEmpty() && text.size() <= most
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return onlyDigits ? text.toInt() : -1;
}

int parseMonth(QByteArrayView name)
{
    static constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    const qsizetype at = name.size() == 3 ? months.indexOf(name) : -1;
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : -1;
}

/// A null date where a part of it is -1; QDate alone has years before Christ.
QDate parseDate(int year, int month, int day)
{
    return year >= 0 ? QDate(year, month, day) : QDate();
}

QTime parseTime(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3)
        return {};
    return QTime(parseDigits(parts.at(0), 2), parseDigits(parts.at(1), 2),
                 parseDigits(parts.at(2), 2));
}

} // namespace

ResponseHead ResponseHead::fromFields(int status, const QUrl &url, const QList<HeaderField> &fields)
{
    ResponseHead head;
    head.status = status;
    head.url = url;
    for (const HeaderField &field : fields) {
        const QByteArray name = field.name.toLower();
        const QByteArray value = field.value.trimmed();
        if (name == "content-length") {
            const auto length = parseLength(value);
            const bool contradicts = length && head.contentLength >= 0
                && head.contentLength != *length;
            head.contentLengthIsBroken |= !length || contradicts;
            head.contentLength = head.contentLengthIsBroken ? -1 : *length;
        } else if (name == "content-range") {
            const bool again = head.contentRange.has_value();
            head.contentRange = ContentRange::parse(value);
            head.contentRangeIsBroken |= !head.contentRange || again;
        } else if (name == "etag") {
            head.etag = value;
        } else if (name == "last-modified") {
            head.lastModified = value;
        } else if (name == "date") {
            head.date = value;
        } else if (name == "content-type") {
            head.contentType = withoutParameters(value);
        } else if (name == "content-encoding") {
            const QByteArray coding = value.toLower();
            head.contentEncoding = coding == "identity" ? QByteArray() : coding;
        } else if (name == "content-disposition") {
            head.contentDisposition = value;
        } else if (name == "location") {
            head.location = value;
        } else if (name == "retry-after") {
            head.retryAfter = value;
        } else if (name == "www-authenticate") {
            head.wwwAuthenticate += (head.wwwAuthenticate.isEmpty() ? "" : ", ") + value;
        }
    }
    return head;
}

Generation ResponseHead::generation(qint64 total, bool ranges) const
{
    Generation result;
    result.effectiveUrl = url;
    result.totalBytes = total;
    result.etag = etag;
    result.lastModified = lastModified;
    const auto modified = parseHttpDate(lastModified);
    const auto sent = parseHttpDate(date);
    result.lastModifiedIsStrong = modified && sent && *sent - *modified >= 60;
    result.contentEncoding = contentEncoding;
    result.acceptsRanges = ranges;
    return result;
}

std::optional<qint64> parseHttpDate(const QByteArray &field)
{
    // By hand: QDateTime reads it as local time, where an hour a year is missing, and knows no
    // two-digit years of this century.
    const QList<QByteArray> parts = field.simplified().split(' ');
    const bool isGmt = parts.constLast() == "GMT";
    QDate date;
    QTime time;
    if (parts.size() == 6 && isGmt) { // Sun, 06 Nov 1994 08:49:37 GMT
        date = parseDate(parseDigits(parts.at(3), 4), parseMonth(parts.at(2)),
                         parseDigits(parts.at(1), 2));
        time = parseTime(parts.at(4));
    } else if (parts.size() == 4 && isGmt) { // Sunday, 06-Nov-94 08:49:37 GMT
        const QList<QByteArray> day = parts.at(1).split('-');
        const int year = day.size() == 3 ? parseDigits(day.at(2), 2) : -1;
        if (year >= 0)
            date = parseDate(year + (year < 70 ? 2000 : 1900), parseMonth(day.at(1)),
                             parseDigits(day.at(0), 2));
        time = parseTime(parts.at(2));
    } else if (parts.size() == 5) { // Sun Nov  6 08:49:37 1994
        date = parseDate(parseDigits(parts.at(4), 4), parseMonth(parts.at(1)),
                         parseDigits(parts.at(2), 2));
        time = parseTime(parts.at(3));
    }
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

qint64 retryAfterMs(const QByteArray &field, qint64 nowSeconds)
{
    if (field.isEmpty())
        return -1;
    constexpr qint64 farAway = std::numeric_limits<qint64>::max() / 1000;
    if (std::all_of(field.cbegin(), field.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = field.toLongLong(&fits);
        return (fits ? std::min(seconds, farAway) : farAway) * 1000;
    }
    const auto date = parseHttpDate(field);
    return date ? std::max<qint64>(0, *date - nowSeconds) * 1000 : -1;
}

} // namespace gannet
