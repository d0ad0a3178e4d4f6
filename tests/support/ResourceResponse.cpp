// SPDX-License-Identifier: MIT
#include "support/ResourceResponse.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet::test {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 206: return "Partial Content";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 404: return "Not Found";
    case 416: return "Range Not Satisfiable";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray head(int status, HeaderList headers, const HeaderList &overriding)
{
    headers.prepend(Header{"Date", httpDate()});
    headers.removeIf([&overriding](const auto &field) {
        return std::any_of(overriding.cbegin(), overriding.cend(), [&field](const auto &other) {
            return field.name.compare(other.name, Qt::CaseInsensitive) == 0;
        });
    });
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const auto &[name, value] : headers + overriding)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

/// RFC 9110 §13.1.5: strong comparison of entity tags; a date must be the very same one.
bool ifRangeHolds(const Resource &resource, const RequestRecord &request)
{
    if (!request.hasHeader("If-Range"))
        return true;
    const QByteArray validator = request.header("If-Range");
    if (validator.startsWith('"'))
        return validator == resource.etag;
    return !validator.startsWith("W/") && !validator.isEmpty()
        && validator == resource.lastModified;
}

/// The body's bytes of the response, with a stop at the gate.
void appendBody(Script &script, const Resource &resource, const RequestRecord &request,
                ByteRange range)
{
    const auto step = [&](ByteRange part, qint64 bytesPerSecond) {
        if (part.isEmpty())
            return;
        script.add(BodyStep{resource.body, [part](const RequestRecord &) { return part; },
                            bytesPerSecond, resource.line, resource.framing == Framing::Chunked});
    };
    const auto piece = [&](ByteRange part) {
        const qint64 granted = std::clamp(range.begin + resource.grantedBytes, part.begin,
                                          part.end);
        step({part.begin, granted}, 0);
        step({granted, part.end}, resource.bytesPerSecond);
    };
    const qint64 gate = range.begin + resource.gateAfterBytes;
    if (resource.gateAfterBytes < 0 || gate >= range.end) {
        piece(range);
        return;
    }
    piece({range.begin, gate});
    script.waitFor(gateSignal(request.path));
    piece({gate, range.end});
}

} // namespace

QByteArray gateSignal(const QByteArray &path) { return "gate:" + path; }

Script statusOnly(int status, const HeaderList &headers, bool keepAlive)
{
    HeaderList own{{"Content-Length", "0"}};
    if (!keepAlive)
        own.append(Header{"Connection", "close"});
    Script script;
    script.raw(head(status, own, headers));
    if (!keepAlive)
        script.fin();
    return script;
}

ResourceResponse respond(const Resource &resource, const RequestRecord &request, bool mayBreak)
{
    const qint64 total = resource.body.size();
    ByteRange range{0, total};
    int status = resource.status != 0 ? resource.status : 200;
    HeaderList headers;
    if (resource.status == 0 && resource.acceptRanges) {
        headers.append(Header{"Accept-Ranges", "bytes"});
        if (request.range && ifRangeHolds(resource, request)) {
            const auto selected = request.range->resolve(total);
            range = selected.value_or(ByteRange());
            status = selected ? 206 : 416;
            const QByteArray part = selected
                ? QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1)
                : QByteArray("*");
            headers.append(
                Header{"Content-Range", "bytes " + part + '/' + QByteArray::number(total)});
        }
    }
    if (!resource.etag.isEmpty())
        headers.append(Header{"ETag", resource.etag});
    if (!resource.lastModified.isEmpty())
        headers.append(Header{"Last-Modified", resource.lastModified});
    if (!resource.contentType.isEmpty())
        headers.append(Header{"Content-Type", resource.contentType});
    if (!resource.contentDisposition.isEmpty())
        headers.append(Header{"Content-Disposition", resource.contentDisposition});
    switch (resource.framing) {
    case Framing::ContentLength:
        headers.append(Header{"Content-Length", QByteArray::number(range.size())});
        break;
    case Framing::Chunked: headers.append(Header{"Transfer-Encoding", "chunked"}); break;
    case Framing::CloseDelimited: break;
    }
    const bool closes = !resource.keepAlive || resource.framing == Framing::CloseDelimited;
    if (closes)
        headers.append(Header{"Connection", "close"});

    ResourceResponse response;
    const bool hasBody = request.method != "HEAD";
    const Fault &fault = resource.fault;
    response.broken = mayBreak && hasBody && fault.afterBytes >= 0
        && fault.afterBytes < range.size();
    Script &script = response.script;
    if (resource.firstByteDelayMs > 0)
        script.sleepMs(resource.firstByteDelayMs);
    script.raw(head(status, headers, resource.extraHeaders));
    if (response.broken) {
        appendBody(script, resource, request, {range.begin, range.begin + fault.afterBytes});
        script.add(EndStep{fault.kind});
        return response;
    }
    if (hasBody) {
        appendBody(script, resource, request, range);
        if (resource.framing == Framing::Chunked)
            script.raw("0\r\n\r\n");
    }
    if (closes)
        script.fin();
    return response;
}

} // namespace gannet::test
