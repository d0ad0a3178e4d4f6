// SPDX-License-Identifier: MIT
#pragma once

#include "app/LaunchRequest.h"

#include <QFile>
#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace gannet {

/// Sees to it that one program works on one list: the holder of a lock file beside the
/// database is the one, and listens on a socket that only its user can open; another start
/// hands over to it. Owns lock and server. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// \a dataFolder holds the list and is made where it is missing, \a runtimeFolder the socket.
    SingleInstance(const QString &dataFolder, const QString &runtimeFolder,
                   QObject *parent = nullptr);

    /// True: this is the one.
    bool claim();
    /// For the one: begins to take what others hand over. Needs an event loop.
    bool listen();
    /// For another: waits a few seconds at most for the one to take it.
    bool handOver(const LaunchRequest &request) const;

    QString socketPath() const { return m_socketPath; }

Q_SIGNALS:
    void received(const gannet::LaunchRequest &request);

private:
    void serve(QLocalSocket *socket);

    QString m_dataFolder;
    QString m_socketPath;
    QFile m_lock; ///< stays where it is: what holds it is the open file, not its being there
    QLocalServer m_server;
};

} // namespace gannet
