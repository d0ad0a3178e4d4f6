// SPDX-License-Identifier: MIT
#include "Responses.h"

#include <QDateTime>
#include <QLocale>

namespace gannet::test {

using namespace Qt::StringLiterals;

QByteArray head(const QByteArray &lines)
{
    QByteArray text = lines;
    text.replace("\n", "\r\n");
    return "HTTP/1.1 " + text + "\r\n\r\n";
}

Script answer(const QByteArray &lines, const Body &body)
{
    return Script().raw(head(lines)).body(body, 0, body.size()).fin();
}

QByteArray length(qint64 n) { return "\nContent-Length: " + QByteArray::number(n); }

QByteArray contentRange(const ByteRange &range, qint64 total)
{
    return "Content-Range: bytes " + QByteArray::number(range.begin) + '-'
        + QByteArray::number(range.end - 1) + '/' + QByteArray::number(total);
}

Script partial(const Resource &resource, const RequestRecord &request, const Lie &lie)
{
    const qint64 total = resource.body.size();
    const ByteRange asked =
        request.range.value_or(RequestedRange{0, -1}).resolve(total).value_or(ByteRange{0, total});
    const ByteRange sent{asked.begin + lie.first, asked.end + lie.last};
    const QByteArray field = "\nContent-Range: " + lie.unit + ' ' + QByteArray::number(sent.begin)
        + '-' + QByteArray::number(sent.end - 1) + '/'
        + (lie.total.isEmpty() ? QByteArray::number(total) : lie.total);
    const QByteArray tag = resource.etag.isEmpty() ? QByteArray() : "\nETag: " + resource.etag;
    return Script()
        .raw(head("206 Partial Content" + tag + field + length(sent.size()) + lie.fields))
        .body(resource.body, sent.begin, sent.size());
}

bool isResumption(const RequestRecord &request)
{
    return request.range && request.range->first > 0;
}

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace gannet::test
