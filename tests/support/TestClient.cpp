// SPDX-License-Identifier: MIT
#include "support/TestClient.h"

#include <QSslConfiguration>

namespace gannet::test {

namespace {

constexpr int timeoutMs = 30'000;

} // namespace

QByteArray RawResponse::header(const QByteArray &name) const
{
    for (const Header &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

TestClient::TestClient(quint16 port) : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected(timeoutMs);
}

TestClient::TestClient(quint16 port, const QString &host, const QString &ca)
    : m_socket(std::make_unique<QSslSocket>())
{
    QSslConfiguration tls = m_socket->sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(ca));
    m_socket->setSslConfiguration(tls);
    m_socket->connectToHostEncrypted(host, port);
    m_socket->waitForEncrypted(timeoutMs);
}

void TestClient::sendRaw(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void TestClient::send(const QByteArray &path, const HeaderList &headers, const QByteArray &method)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const Header &field : headers)
        request += field.name + ": " + field.value + "\r\n";
    sendRaw(request + "\r\n");
}

RawResponse TestClient::get(const QByteArray &path, const HeaderList &headers)
{
    send(path, headers);
    return receive();
}

RawResponse TestClient::receive(bool withBody)
{
    RawResponse response;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return response;
    }
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    response.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.append(Header{line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const QByteArray length = response.header("Content-Length");
    if (!withBody) {
        response.complete = true;
    } else if (length.isEmpty()) {
        response.body = readToEnd();
        response.complete = !isOpen();
    } else {
        response.body = read(length.toLongLong());
        response.complete = response.body.size() == length.toLongLong();
    }
    return response;
}

QByteArray TestClient::read(qint64 n)
{
    while (m_buffer.size() < n && more()) { }
    const QByteArray bytes = m_buffer.left(n);
    m_buffer.remove(0, n);
    return bytes;
}

QByteArray TestClient::readToEnd()
{
    while (more()) { }
    return std::exchange(m_buffer, {});
}

bool TestClient::waitForClose()
{
    readToEnd();
    return !isOpen();
}

/// Adds what comes next to the buffer; false when nothing more comes.
bool TestClient::more()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(timeoutMs)
        && m_socket->bytesAvailable() == 0)
        return false;
    m_buffer += m_socket->readAll();
    return true;
}

} // namespace gannet::test
