// SPDX-License-Identifier: MIT
#include "support/TestServer.h"

#include "support/ResourceResponse.h"
#include "support/ServerLog.h"
#include "support/ServerWorker.h"
#include "support/TaskQueue.h"

#include <QSocketNotifier>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gannet::test {

/// Holds the worker while it runs. Tasks and log are for both threads, each with its own lock.
class TestServer::Thread : public QThread
{
public:
    ServerLog log;

    Thread()
    {
        setObjectName("test server"_L1);
        start();
    }

    ~Thread() override
    {
        onWorker([this](ServerWorker &) { exit(); });
        wait();
    }

    /// Returns when \a task has run on the server's thread.
    template<typename Task>
    void onWorker(Task task)
    {
        m_tasks.call([this, &task] { task(*m_worker); });
    }

protected:
    void run() override
    {
        ServerWorker worker(&log);
        m_worker = &worker;
        QSocketNotifier notifier(m_tasks.descriptor(), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &worker, [this] { m_tasks.runAll(); });
        exec();
    }

private:
    TaskQueue m_tasks;
    ServerWorker *m_worker = nullptr; // set and read on the server's thread only
};

TestServer::TestServer() : m_thread(std::make_unique<Thread>()) { }

TestServer::~TestServer() = default;

quint16 TestServer::start(quint16 port)
{
    m_tls = false;
    m_thread->onWorker([&](ServerWorker &worker) { m_port = worker.start(port, {}); });
    return m_port;
}

quint16 TestServer::startTls(const CertificateFiles &certificate, quint16 port)
{
    m_tls = true;
    m_thread->onWorker([&](ServerWorker &worker) { m_port = worker.start(port, certificate); });
    return m_port;
}

void TestServer::stopListening()
{
    m_thread->onWorker([](ServerWorker &worker) { worker.close(); });
}

void TestServer::dropConnections()
{
    m_thread->onWorker([](ServerWorker &worker) { worker.dropConnections(); });
}

void TestServer::setStallHandshakes(bool stall)
{
    m_thread->onWorker([=](ServerWorker &worker) { worker.setStallHandshakes(stall); });
}

QUrl TestServer::url(const QByteArray &target, const QString &host) const
{
    const QString origin = (m_tls ? u"https://"_s : u"http://"_s) + host + u':'
        + QString::number(m_port);
    return QUrl::fromEncoded(origin.toLatin1() + target);
}

void TestServer::route(const QByteArray &path, const Resource &resource)
{
    m_thread->onWorker([&](ServerWorker &worker) {
        worker.board()->lower(gateSignal(path));
        worker.setRoute(path, resource);
    });
}

void TestServer::script(const QByteArray &path, const Script &script) { scripts(path, {script}); }

void TestServer::scripts(const QByteArray &path, const QList<Script> &scripts)
{
    Q_ASSERT(!scripts.isEmpty());
    script(path, [scripts](const RequestRecord &request) {
        return scripts.at(qMin<qsizetype>(request.nthOnPath, scripts.size()) - 1);
    });
}

void TestServer::script(const QByteArray &path, const ScriptChooser &chooser)
{
    m_thread->onWorker([&](ServerWorker &worker) { worker.setRoute(path, chooser); });
}

void TestServer::remove(const QByteArray &path)
{
    m_thread->onWorker([&](ServerWorker &worker) { worker.removeRoute(path); });
}

void TestServer::open(const QByteArray &path) { raise(gateSignal(path)); }

void TestServer::shut(const QByteArray &path) { lower(gateSignal(path)); }

void TestServer::raise(const QByteArray &signal)
{
    m_thread->onWorker([&](ServerWorker &worker) { worker.board()->raise(signal); });
}

void TestServer::lower(const QByteArray &signal)
{
    m_thread->onWorker([&](ServerWorker &worker) { worker.board()->lower(signal); });
}

QList<RequestRecord> TestServer::requests(const QByteArray &path) const
{
    return m_thread->log.requests(path);
}

int TestServer::requestCount(const QByteArray &path) const
{
    return m_thread->log.requestCount(path);
}

void TestServer::clearLog() { m_thread->log.clear(); }

int TestServer::openConnections() const { return m_thread->log.openConnections(); }

int TestServer::maxOpenConnectionsSeen() const { return m_thread->log.maxOpenConnectionsSeen(); }

int TestServer::acceptedConnections() const { return m_thread->log.acceptedConnections(); }

bool TestServer::waitForRequests(int n, int timeoutMs) const
{
    return waitForRequests({}, n, timeoutMs);
}

bool TestServer::waitForRequests(const QByteArray &path, int n, int timeoutMs) const
{
    return QTest::qWaitFor([&] { return requestCount(path) >= n; }, timeoutMs);
}

bool TestServer::waitForOpenConnections(int n, int timeoutMs) const
{
    return QTest::qWaitFor([&] { return openConnections() == n; }, timeoutMs);
}

bool TestServer::waitForGate(const QByteArray &path, int n, int timeoutMs) const
{
    return waitForWaiting(gateSignal(path), n, timeoutMs);
}

bool TestServer::waitForWaiting(const QByteArray &signal, int n, int timeoutMs) const
{
    return QTest::qWaitFor([&] { return m_thread->log.waitingFor(signal) >= n; }, timeoutMs);
}

} // namespace gannet::test
