// SPDX-License-Identifier: MIT
#include "support/RequestRecord.h"

namespace gannet::test {

std::optional<RequestedRange> RequestedRange::parse(const QByteArray &field)
{
    if (!field.startsWith("bytes=") || field.contains(','))
        return {};
    const QByteArray spec = field.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec == "-")
        return {};
    RequestedRange range;
    const auto number = [](const QByteArray &digits, qint64 *value) {
        if (digits.isEmpty())
            return true;
        bool ok = false;
        *value = digits.toLongLong(&ok);
        return ok && *value >= 0;
    };
    if (!number(spec.left(dash), &range.first) || !number(spec.mid(dash + 1), &range.last))
        return {};
    if (range.first >= 0 && range.last >= 0 && range.last < range.first)
        return {};
    return range;
}

std::optional<ByteRange> RequestedRange::resolve(qint64 total) const
{
    ByteRange range{first, total};
    if (first < 0)
        range.begin = qMax<qint64>(0, total - last);
    else if (last >= 0)
        range.end = qMin(last, total - 1) + 1;
    if (range.isEmpty())
        return {};
    return range;
}

bool RequestRecord::hasHeader(const QByteArray &name) const { return !header(name).isNull(); }

QByteArray RequestRecord::header(const QByteArray &name) const
{
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool RequestRecord::wantsClose() const
{
    const QByteArray options = header("Connection").toLower();
    return options.contains("close") || (version == "HTTP/1.0" && !options.contains("keep-alive"));
}

} // namespace gannet::test
