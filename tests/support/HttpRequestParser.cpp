// SPDX-License-Identifier: MIT
#include "support/HttpRequestParser.h"

#include <QUrl>

namespace gannet::test {

namespace {

constexpr qsizetype maxHeadSize = 1 << 20;

/// The path of an origin-form ("/a?b") or an absolute-form ("http://host/a?b") target.
QByteArray pathOf(const QByteArray &target)
{
    if (target.startsWith('/'))
        return target.split('?').constFirst();
    return QUrl::fromEncoded(target).path(QUrl::FullyEncoded).toLatin1();
}

} // namespace

std::optional<RequestRecord> HttpRequestParser::next()
{
    const qsizetype dropped = qMin<qint64>(m_bodyLeft, m_buffer.size());
    m_buffer.remove(0, dropped);
    m_bodyLeft -= dropped;
    if (m_failed || m_bodyLeft > 0)
        return {};
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        m_failed = m_buffer.size() > maxHeadSize;
        return {};
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    auto request = parseHead(head);
    m_failed = !request.has_value();
    if (request)
        m_bodyLeft = qMax<qint64>(0, request->header("Content-Length").toLongLong());
    return request;
}

std::optional<RequestRecord> HttpRequestParser::parseHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return {};
    RequestRecord request;
    request.method = words[0];
    request.target = words[1];
    request.path = pathOf(request.target);
    request.version = words[2];
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {};
        // Never null, so that header() tells an empty field from a missing one.
        QByteArray value = line.mid(colon + 1).trimmed();
        if (value.isNull())
            value = QByteArray("");
        request.headers.append(Header{line.left(colon), value});
    }
    request.range = RequestedRange::parse(request.header("Range"));
    return request;
}

} // namespace gannet::test
