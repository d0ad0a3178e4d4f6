// SPDX-License-Identifier: MIT
#pragma once

#include "support/Pattern.h"
#include "support/RequestRecord.h"
#include "support/SharedLine.h"

#include <climits>
#include <memory>
#include <variant>

namespace gannet::test {

/// The bytes of a file: a pattern, or fixed ones. A value.
class Body
{
public:
    Body() = default;
    Body(const Pattern &pattern) : m_source(pattern) { }
    Body(const QByteArray &bytes) : m_source(bytes) { }

    qint64 size() const;
    QByteArray bytes(qint64 offset, qint64 n) const;

private:
    std::variant<QByteArray, Pattern> m_source;
};

/// How a response breaks off in the middle of its body.
struct Fault
{
    enum Kind : quint8 {
        Close, ///< FIN after the bytes
        Reset, ///< RST, once the client's kernel has the bytes
        Stall, ///< silence for ever, the connection stays open
    };
    qint64 afterBytes = -1; ///< of the response's body; -1: never. Shorter responses stay whole
    Kind kind = Close;
    int times = INT_MAX; ///< so many responses are broken, the later ones are whole
};

/// How the client learns where the body ends.
enum class Framing : quint8 { ContentLength, Chunked, CloseDelimited };

/// What requests beyond Resource::maxConnections get.
enum class Excess : quint8 { ServiceUnavailable, Reset };

/// A file as a well-behaved server serves it (RFC 9110: ranges, If-Range, HEAD), or a fixed
/// status. A value: giving it to TestServer::route() again replaces it for later requests.
struct Resource
{
    Body body = {};
    QByteArray etag = {}; ///< with its quotes; empty: none
    QByteArray lastModified = {}; ///< empty: none
    QByteArray contentType = "application/octet-stream";
    QByteArray contentDisposition = {};
    bool acceptRanges = true; ///< false: Range is ignored
    bool keepAlive = true;
    Framing framing = Framing::ContentLength;

    qint64 bytesPerSecond = 0; ///< of each connection; 0: no limit
    qint64 grantedBytes = 0; ///< of each response's body, that come at once before that
    std::shared_ptr<SharedLine> line = {}; ///< of all connections together; null: no limit
    int firstByteDelayMs = 0; ///< before the status line
    qint64 gateAfterBytes = -1; ///< of each response's body: wait there for TestServer::open()
    Fault fault = {};

    int maxConnections = INT_MAX; ///< responses to this path at a time
    Excess excess = Excess::ServiceUnavailable;
    HeaderList excessHeaders = {}; ///< of the 503, such as Retry-After

    int status = 0; ///< not 0: this status and the whole body, whatever was asked
    HeaderList extraHeaders = {}; ///< each replaces the server's own of the same name

    /// A pattern with a strong ETag and an old Last-Modified.
    static Resource file(const Pattern &pattern);
    static Resource error(int status, const HeaderList &headers = {});
    static Resource redirect(const QByteArray &location, int status = 302);
};

} // namespace gannet::test
