// SPDX-License-Identifier: MIT
#include "core/ResponseHead.h"

#include <QDateTime>
#include <QLocale>

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
            && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
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
    return field.left(field.indexOf(';')).trimmed().toLower();
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
            const bool contradicts = length && head.contentLength >= 0 && head.contentLength != *length;
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
    const QString text = QString::fromLatin1(field);
    // IMF-fixdate, and the two obsolete forms that recipients must accept.
    static constexpr const char *formats[] = {"ddd, dd MMM yyyy hh:mm:ss 'GMT'", "dddd, dd-MMM-yy hh:mm:ss 'GMT'",
                                              "ddd MMM d hh:mm:ss yyyy"};
    for (const char *format : formats) {
        QDateTime time = QLocale::c().toDateTime(text.simplified(), QString::fromLatin1(format));
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        // A two-digit year is of this century unless that lies more than 50 years ahead.
        if (time.date().year() < 1970)
            time = time.addYears(100);
        return time.toSecsSinceEpoch();
    }
    return {};
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
