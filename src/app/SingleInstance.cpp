// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

#include <sys/file.h>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int handOverTimeout = 3000; // ms
constexpr qint64 maxRequestSize = 32 * 1024 * 1024;
constexpr auto accepted = "ok\n";

QString socketName(const QString &dataFolder)
{
    // A list of its own has a socket of its own.
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(QDir::cleanPath(dataFolder)),
                                                     QCryptographicHash::Sha1);
    return u"gannet-"_s + QString::fromLatin1(hash.toHex().left(12)) + u".socket"_s;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, const QString &runtimeFolder,
                               QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_socketPath(runtimeFolder + u'/' + socketName(dataFolder))
    , m_lock(dataFolder + "/gannet.lock"_L1)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

bool SingleInstance::claim()
{
    QDir().mkpath(m_dataFolder);
    // The kernel knows who is alive. The number of a process says nothing of it where each start has
    // numbers of its own, as in a Flatpak: QLockFile would take itself for the one that was killed.
    return (m_lock.isOpen() || m_lock.open(QIODevice::ReadWrite))
        && ::flock(m_lock.handle(), LOCK_EX | LOCK_NB) == 0;
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_socketPath))
        return true;
    // Left behind by one that was killed: the lock says that it is gone.
    QLocalServer::removeServer(m_socketPath);
    return m_server.listen(m_socketPath);
}

bool SingleInstance::handOver(const LaunchRequest &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(handOverTimeout))
        return false;
    socket.write(request.toJson() + '\n');
    socket.flush();
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(handOverTimeout))
        answer += socket.readAll();
    return answer == accepted;
}

void SingleInstance::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > maxRequestSize) {
            socket->abort();
            return;
        }
        if (!socket->canReadLine())
            return;
        const auto request = LaunchRequest::fromJson(socket->readLine());
        if (request)
            socket->write(accepted);
        socket->disconnectFromServer();
        if (request)
            Q_EMIT received(*request);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace gannet
