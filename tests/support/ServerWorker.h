// SPDX-License-Identifier: MIT
#pragma once

#include "support/Script.h"
#include "support/SignalBoard.h"
#include "support/TestCertificates.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace gannet::test {

class ServerConnection;
class ServerLog;

/// What a path answers, and the counters of it. Shared by the connections that answer with it,
/// so that replacing a route leaves their responses alone.
struct Route
{
    std::variant<Resource, ScriptChooser> source;
    int requests = 0;
    int active = 0; ///< responses going on, the one that is asked for included
    int broken = 0; ///< responses that had the resource's fault

    Script answer(const RequestRecord &request);
};

/// The listener, its connections and what they answer. Made, used and destroyed on the server's
/// thread; the log, which it does not own, is all that it shares.
class ServerWorker : public QTcpServer
{
    Q_OBJECT
public:
    explicit ServerWorker(ServerLog *log);
    ~ServerWorker() override;

    /// The port; 0 where it cannot listen. 0 asks for any free one.
    quint16 start(quint16 port, const std::optional<CertificateFiles> &tls);
    void setStallHandshakes(bool stall) { m_stallHandshakes = stall; }
    void dropConnections();
    void setRoute(const QByteArray &path, std::variant<Resource, ScriptChooser> source);
    void removeRoute(const QByteArray &path) { m_routes.remove(path); }

    /// The route of the whole target, else of its path; null where there is none.
    std::shared_ptr<Route> routeFor(const RequestRecord &request) const;
    ServerLog *log() const { return m_log; }
    SignalBoard *board() { return &m_board; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ServerLog *m_log;
    SignalBoard m_board;
    QHash<QByteArray, std::shared_ptr<Route>> m_routes;
    std::optional<QSslConfiguration> m_tls;
    bool m_stallHandshakes = false;
    int m_accepted = 0;
};

} // namespace gannet::test
