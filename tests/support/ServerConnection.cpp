// SPDX-License-Identifier: MIT
#include "support/ServerConnection.h"

#include "support/ResourceResponse.h"
#include "support/ServerLog.h"
#include "support/ServerWorker.h"

namespace gannet::test {

ServerConnection::ServerConnection(QTcpSocket *socket, int number, ServerWorker *worker)
    : QObject(worker)
    , m_worker(worker)
    , m_socket(socket)
    , m_number(number)
{
    m_socket->setParent(this);
    // As servers do: a small body would else wait until the client has acknowledged its head, some 40 ms.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_player = new ScriptPlayer(m_socket, worker->log(), worker->board(), this);
    worker->log()->connectionOpened();
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // A failed TLS handshake leaves a socket that never was connected in Qt's sense.
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    });
    connect(m_player, &ScriptPlayer::finished, this, &ServerConnection::finishResponse);
}

ServerConnection::~ServerConnection()
{
    releaseRoute();
    m_worker->log()->connectionClosed();
    // The socket's destructor would signal into what is half destroyed.
    m_socket->disconnect(this);
    delete m_player;
}

void ServerConnection::drop() { m_player->reset(); }

void ServerConnection::read()
{
    m_parser.append(m_socket->readAll());
    startNext();
}

void ServerConnection::startNext()
{
    if (m_player->isPlaying() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (auto request = m_parser.next())
        answer(std::move(*request));
    else if (m_parser.failed())
        m_player->play(statusOnly(400, {}, false), {});
}

void ServerConnection::answer(RequestRecord request)
{
    request.connection = m_number;
    m_route = m_worker->routeFor(request);
    request.nthOnPath = m_route ? ++m_route->requests : 1;
    request = m_worker->log()->append(std::move(request));
    m_closeAfterResponse = request.wantsClose();
    if (m_route)
        ++m_route->active;
    m_player->play(m_route ? m_route->answer(request) : statusOnly(404), request);
}

void ServerConnection::finishResponse()
{
    releaseRoute();
    if (m_closeAfterResponse) {
        m_socket->disconnectFromHost();
        return;
    }
    // Through the event loop: pipelined requests must not nest.
    QMetaObject::invokeMethod(this, &ServerConnection::startNext, Qt::QueuedConnection);
}

void ServerConnection::releaseRoute()
{
    if (m_route)
        --m_route->active;
    m_route.reset();
}

} // namespace gannet::test
