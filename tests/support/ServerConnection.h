// SPDX-License-Identifier: MIT
#pragma once

#include "support/HttpRequestParser.h"
#include "support/ScriptPlayer.h"

#include <QTcpSocket>

namespace gannet::test {

class ServerWorker;
struct Route;

/// One accepted socket: takes its requests in turn and plays the answer of each. Owns the
/// socket; deletes itself when that is disconnected. Lives on the server's thread.
class ServerConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket, which is connected.
    ServerConnection(QTcpSocket *socket, int number, ServerWorker *worker);
    ~ServerConnection() override;

    /// RST at once.
    void drop();

private:
    void read();
    void startNext();
    void answer(RequestRecord request);
    void finishResponse();
    void releaseRoute();

    ServerWorker *m_worker;
    QTcpSocket *m_socket;
    int m_number;
    HttpRequestParser m_parser;
    ScriptPlayer *m_player;
    std::shared_ptr<Route> m_route; // of the response that is going on
    bool m_closeAfterResponse = false;
};

} // namespace gannet::test
