// SPDX-License-Identifier: MIT
#pragma once

#include "support/RequestRecord.h"

namespace gannet::test {

/// Makes requests of the bytes of one connection; request bodies of a stated length are dropped.
/// Owned by its connection, on the server's thread.
class HttpRequestParser
{
public:
    void append(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request, if there is one.
    std::optional<RequestRecord> next();
    /// True once what came is no HTTP request: nothing more will come out.
    bool failed() const { return m_failed; }

private:
    std::optional<RequestRecord> parseHead(const QByteArray &head);

    QByteArray m_buffer;
    qint64 m_bodyLeft = 0;
    bool m_failed = false;
};

} // namespace gannet::test
