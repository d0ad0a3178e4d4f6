// SPDX-License-Identifier: MIT
#pragma once

#include "support/Script.h"
#include "support/TestCertificates.h"

#include <QUrl>

#include <memory>

namespace gannet::test {

/// An HTTP/1.1 server for tests, on 127.0.0.1, as well-behaved or as rude as its routes say. It
/// owns a thread, on which all of it lives; this facade may be used from any one thread at a
/// time. Paths are as sent in the request line ("/a%20b"); a route of a whole target
/// ("/a?x=1") goes before that of its path. No route: 404. The log is the oracle of a test:
/// note that QNetworkAccessManager itself repeats a request whose connection was lost before
/// the headers were complete.
class TestServer
{
public:
    static constexpr int defaultTimeoutMs = 30'000;

    TestServer();
    /// Ends every connection.
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    /// Listens; the port, 0 where that failed. Again after stopListening(), with the same port,
    /// to come back.
    quint16 start(quint16 port = 0);
    quint16 startTls(const CertificateFiles &certificate, quint16 port = 0);
    /// New connections are refused from now on; those that are open go on.
    void stopListening();
    /// Ends each open connection by RST.
    void dropConnections();
    /// New TLS connections are accepted, but get no handshake.
    void setStallHandshakes(bool stall);

    quint16 port() const { return m_port; }
    /// http or https, whichever it was started for.
    QUrl url(const QByteArray &target, const QString &host = QStringLiteral("127.0.0.1")) const;

    /// Serves \a resource from the next request on, counters at zero and the gate shut.
    void route(const QByteArray &path, const Resource &resource);
    /// Each request gets \a script.
    void script(const QByteArray &path, const Script &script);
    /// The first request gets the first script, and so on; the last repeats.
    void scripts(const QByteArray &path, const QList<Script> &scripts);
    void script(const QByteArray &path, const ScriptChooser &chooser);
    void remove(const QByteArray &path);

    /// Opens the gate of the resource at \a path, for waiting and for later responses.
    void open(const QByteArray &path);
    void shut(const QByteArray &path);
    /// Lets pass who waits for \a signal, now or later.
    void raise(const QByteArray &signal);
    void lower(const QByteArray &signal);

    /// In the order of arrival; of all paths where \a path is empty.
    QList<RequestRecord> requests(const QByteArray &path = {}) const;
    int requestCount(const QByteArray &path = {}) const;
    /// Forgets the requests and the most connections seen.
    void clearLog();
    int openConnections() const;
    /// When requests came: who only connects is not among them.
    int maxOpenConnectionsSeen() const;
    int acceptedConnections() const;

    // These run the calling thread's event loop meanwhile, so that clients on it go on. False
    // when the time is over first.
    bool waitForRequests(int n, int timeoutMs = defaultTimeoutMs) const;
    bool waitForRequests(const QByteArray &path, int n, int timeoutMs = defaultTimeoutMs) const;
    bool waitForOpenConnections(int n, int timeoutMs = defaultTimeoutMs) const;
    /// Until \a n responses wait at the gate of \a path, what goes before being in the kernel.
    bool waitForGate(const QByteArray &path, int n = 1, int timeoutMs = defaultTimeoutMs) const;
    /// Until \a n scripts wait for \a signal.
    bool waitForWaiting(const QByteArray &signal, int n = 1,
                        int timeoutMs = defaultTimeoutMs) const;

private:
    class Thread;

    std::unique_ptr<Thread> m_thread;
    quint16 m_port = 0;
    bool m_tls = false;
};

} // namespace gannet::test
