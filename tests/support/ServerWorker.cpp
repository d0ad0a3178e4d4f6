// SPDX-License-Identifier: MIT
#include "support/ServerWorker.h"

#include "support/ResourceResponse.h"
#include "support/ServerConnection.h"
#include "support/ServerLog.h"

#include <QSslSocket>

namespace gannet::test {

Script Route::answer(const RequestRecord &request)
{
    if (const auto *chooser = std::get_if<ScriptChooser>(&source))
        return (*chooser)(request);
    const auto &resource = std::get<Resource>(source);
    if (active > resource.maxConnections) {
        return resource.excess == Excess::Reset ? Script().rst()
                                                : statusOnly(503, resource.excessHeaders);
    }
    const ResourceResponse response = respond(resource, request, broken < resource.fault.times);
    broken += response.broken ? 1 : 0;
    return response.script;
}

ServerWorker::ServerWorker(ServerLog *log) : m_log(log)
{
    // A test of thousands of files must not depend on how fast this thread accepts.
    setListenBacklogSize(1024);
}

ServerWorker::~ServerWorker()
{
    close();
    // They use the board, which is destroyed before a base class destroys its children.
    qDeleteAll(findChildren<ServerConnection *>(Qt::FindDirectChildrenOnly));
}

quint16 ServerWorker::start(quint16 port, const std::optional<CertificateFiles> &tls)
{
    m_tls.reset();
    if (tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificateChain(QSslCertificate::fromPath(tls->certificate));
        m_tls->setPrivateKey(tls->readKey());
        m_tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    }
    return listen(QHostAddress::LocalHost, port) ? serverPort() : 0;
}

void ServerWorker::dropConnections()
{
    const auto connections = findChildren<ServerConnection *>(Qt::FindDirectChildrenOnly);
    for (ServerConnection *connection : connections)
        connection->drop();
}

void ServerWorker::setRoute(const QByteArray &path, std::variant<Resource, ScriptChooser> source)
{
    auto route = std::make_shared<Route>();
    route->source = std::move(source);
    m_routes.insert(path, std::move(route));
}

std::shared_ptr<Route> ServerWorker::routeFor(const RequestRecord &request) const
{
    const auto whole = m_routes.constFind(request.target);
    return whole != m_routes.cend() ? *whole : m_routes.value(request.path);
}

void ServerWorker::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    new ServerConnection(socket, ++m_accepted, this);
    if (m_tls && !m_stallHandshakes) {
        auto *tls = static_cast<QSslSocket *>(socket);
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

} // namespace gannet::test
