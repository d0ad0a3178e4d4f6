// SPDX-License-Identifier: MIT
#pragma once

#include "support/RequestRecord.h"

#include <QSslSocket>

#include <memory>

namespace gannet::test {

/// A response as it came over the wire, its body still in its transfer coding. A value.
struct RawResponse
{
    int status = 0;
    HeaderList headers;
    QByteArray body;
    bool complete = false; ///< as long as its Content-Length, or ended by the server without one

    QByteArray header(const QByteArray &name) const;
};

/// A raw socket that speaks HTTP, to check what a server really sends. Owns its socket; lives
/// on the thread that makes it, whose calls block.
class TestClient
{
public:
    explicit TestClient(quint16 port);
    /// Over TLS, trusting \a ca alone.
    TestClient(quint16 port, const QString &host, const QString &ca);

    bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    void sendRaw(const QByteArray &bytes);
    void send(const QByteArray &path, const HeaderList &headers = {},
              const QByteArray &method = "GET");
    RawResponse get(const QByteArray &path, const HeaderList &headers = {});
    /// The next response; \a withBody is false for the answer to HEAD.
    RawResponse receive(bool withBody = true);
    /// Exactly \a n bytes, fewer where the connection ended first.
    QByteArray read(qint64 n);
    /// All until the connection ends.
    QByteArray readToEnd();
    bool waitForClose();
    QAbstractSocket::SocketError error() const { return m_socket->error(); }
    QSslSocket &socket() { return *m_socket; }

private:
    bool more();

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_buffer;
};

} // namespace gannet::test
