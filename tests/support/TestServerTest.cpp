// SPDX-License-Identifier: MIT
#include "support/TestServer.h"
#include "support/TestClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gannet;
using namespace gannet::test;

class TestServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAConnectionAliveAndPipelines();
    void logsRequests();
    void replacesARoute();
    void breaksOffSoManyTimes_data();
    void breaksOffSoManyTimes();
    void waitsAtItsGate();
    void limitsConnections_data();
    void limitsConnections();
    void pacesEachConnection();
    void bodiesShareALine();
    void aLineIsSharedByWhoUsesIt();
    void countsConnections();
    void dropsConnectionsAndComesBack();
    void speaksTls_data();
    void speaksTls();
    void stallsHandshakes();
    void largeBodiesPassWhole();
};

void TestServerTest::keepsAConnectionAliveAndPipelines()
{
    TestServer server;
    server.start();
    server.route("/a", {.body = QByteArray("first")});
    server.route("/b", {.body = QByteArray("second")});
    TestClient client(server.port());
    client.sendRaw("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\nGETX"
                   "GET /b HTTP/1.1\r\n\r\nGET /a HTTP/1.1\r\n\r\n");
    QCOMPARE(client.receive().body, QByteArray("first"));
    QCOMPARE(client.receive().body, QByteArray("second"));
    QCOMPARE(client.receive().body, QByteArray("first"));
    QCOMPARE(client.get("/b").body, QByteArray("second"));
    QCOMPARE(server.acceptedConnections(), 1);
}

void TestServerTest::logsRequests()
{
    TestServer server;
    server.start();
    server.route("/a", Resource::file({1, 100}));
    server.route("/a?whole=target", {.body = QByteArray("query")});
    TestClient one(server.port());
    one.get("/a?b=c", {{"Range", "bytes=10-19"}, {"X-Empty", ""}});
    TestClient two(server.port());
    QCOMPARE(two.get("/a?whole=target").body, QByteArray("query"));
    two.get("/none");
    QVERIFY(server.waitForRequests(3));
    QTRY_VERIFY(server.requests().constLast().finished);
    const auto all = server.requests();
    QCOMPARE(all.size(), 3);
    const auto onPath = server.requests("/a");
    QCOMPARE(onPath.size(), 2);
    QCOMPARE(server.requestCount("/a"), 2);
    const RequestRecord first = onPath.constFirst();
    QCOMPARE(first.sequence, 1);
    QCOMPARE(first.connection, 1);
    QCOMPARE(first.nthOnPath, 1);
    QCOMPARE(first.method, QByteArray("GET"));
    QCOMPARE(first.target, QByteArray("/a?b=c"));
    QCOMPARE(first.header("rANGE"), QByteArray("bytes=10-19"));
    QVERIFY(first.hasHeader("x-empty"));
    QVERIFY(!first.hasHeader("X-Other"));
    QVERIFY(first.range == (RequestedRange{10, 19}));
    QCOMPARE(first.status, 206);
    QCOMPARE(first.bodyBytesSent, 10);
    QCOMPARE(all.at(1).connection, 2);
    QVERIFY(!all.at(1).range);
    QCOMPARE(all.at(2).status, 404);
    server.clearLog();
    QVERIFY(server.requests().isEmpty());
    QVERIFY(!server.waitForRequests(1, 1));
    one.get("/a");
    QTRY_VERIFY(server.requests().constFirst().finished);
    QCOMPARE(server.requests().constFirst().sequence, 4);
    QCOMPARE(server.requests().constFirst().bodyBytesSent, 100);
}

void TestServerTest::replacesARoute()
{
    TestServer server;
    server.start();
    const Pattern before(1, 3'000'000);
    Resource resource = Resource::file(before);
    resource.gateAfterBytes = 1000;
    server.route("/a", resource);
    TestClient old(server.port());
    old.send("/a");
    QVERIFY(server.waitForGate("/a"));
    const Pattern after(2, 50);
    server.route("/a", Resource::file(after));
    TestClient fresh(server.port());
    QCOMPARE(fresh.get("/a").body, after.all());
    server.open("/a");
    QVERIFY(old.receive().body == before.all());
    server.remove("/a");
    QCOMPARE(fresh.get("/a").status, 404);
}

void TestServerTest::breaksOffSoManyTimes_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("fin") << Fault::Close;
    QTest::newRow("rst") << Fault::Reset;
}

void TestServerTest::breaksOffSoManyTimes()
{
    QFETCH(const Fault::Kind, kind);
    TestServer server;
    server.start();
    const Pattern pattern(1, 5'000'000);
    Resource resource = Resource::file(pattern);
    resource.fault = {.afterBytes = 2'345'678, .kind = kind, .times = 2};
    server.route("/a", resource);
    // Too short to reach the fault: whole, and not counted.
    QVERIFY(TestClient(server.port()).get("/a", {{"Range", "bytes=0-99"}}).complete);
    for (int i = 0; i < 2; ++i) {
        TestClient client(server.port());
        const RawResponse response = client.get("/a");
        QCOMPARE(response.status, 200);
        QVERIFY(!response.complete);
        QVERIFY(response.body == pattern.bytes(0, 2'345'678));
        QVERIFY(!client.isOpen());
        // Qt 6.4 reports FIN and RST alike here: the system's word is asked in TestScriptTest.
    }
    QVERIFY(TestClient(server.port()).get("/a").body == pattern.all());
}

void TestServerTest::waitsAtItsGate()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 1000);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 400;
    server.route("/a", resource);
    TestClient client(server.port());
    client.send("/a");
    QVERIFY(server.waitForGate("/a"));
    QCOMPARE(server.requests().constLast().bodyBytesSent, 400);
    QVERIFY(!server.requests().constLast().finished);
    QVERIFY(!server.waitForGate("/a", 2, 1));
    client.receive(false);
    QCOMPARE(client.read(400), pattern.bytes(0, 400));
    server.open("/a");
    QCOMPARE(client.read(600), pattern.bytes(400, 600));
    // It stays open until it is shut.
    QVERIFY(client.get("/a").complete);
    server.shut("/a");
    client.send("/a");
    QVERIFY(server.waitForGate("/a"));
    client.socket().abort();
    QVERIFY(server.waitForOpenConnections(0));
    QVERIFY(!server.waitForGate("/a", 1, 1));
}

void TestServerTest::limitsConnections_data()
{
    QTest::addColumn<Excess>("excess");
    QTest::newRow("503") << Excess::ServiceUnavailable;
    QTest::newRow("rst") << Excess::Reset;
}

void TestServerTest::limitsConnections()
{
    QFETCH(const Excess, excess);
    TestServer server;
    server.start();
    Resource resource = Resource::file({1, 1000});
    resource.gateAfterBytes = 0;
    resource.maxConnections = 2;
    resource.excess = excess;
    resource.excessHeaders = {{"Retry-After", "3"}};
    server.route("/a", resource);
    TestClient one(server.port());
    one.send("/a");
    TestClient two(server.port());
    two.send("/a");
    QVERIFY(server.waitForGate("/a", 2));
    TestClient three(server.port());
    const RawResponse refused = three.get("/a");
    if (excess == Excess::Reset) {
        QCOMPARE(refused.status, 0);
        QVERIFY(!three.isOpen());
    } else {
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.header("Retry-After"), QByteArray("3"));
    }
    server.open("/a");
    QVERIFY(one.receive().complete);
    two.socket().abort();
    QTRY_COMPARE(server.openConnections(), excess == Excess::Reset ? 1 : 2);
    QVERIFY(one.get("/a").complete);
    QVERIFY(TestClient(server.port()).get("/a").complete);
}

void TestServerTest::pacesEachConnection()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 100'000);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = 500'000;
    resource.firstByteDelayMs = 50;
    server.route("/a", resource);
    QElapsedTimer clock;
    clock.start();
    TestClient client(server.port());
    QVERIFY(client.get("/a").body == pattern.all());
    // Never faster than said; how much slower is the machine's affair.
    QVERIFY(clock.elapsed() >= 250);
}

void TestServerTest::bodiesShareALine()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 100'000);
    Resource resource = Resource::file(pattern);
    resource.line = std::make_shared<SharedLine>(500'000);
    server.route("/a", resource);
    server.route("/b", resource);
    QElapsedTimer clock;
    clock.start();
    TestClient one(server.port());
    TestClient two(server.port());
    one.send("/a");
    two.send("/b");
    QVERIFY(one.receive().body == pattern.all());
    QVERIFY(two.receive().body == pattern.all());
    // Two bodies at the speed of one; how much slower is the machine's affair.
    QVERIFY(clock.elapsed() >= 350);
}

void TestServerTest::aLineIsSharedByWhoUsesIt()
{
    const auto line = std::make_shared<SharedLine>(600);
    SharedLine::Use one(line);
    QCOMPARE(one.bytesPerSecond(), 600.);
    {
        const SharedLine::Use two(line);
        QCOMPARE(one.bytesPerSecond(), 300.);
        QCOMPARE(two.bytesPerSecond(), 300.);
    }
    QCOMPARE(one.bytesPerSecond(), 600.);
    one = SharedLine::Use(line);
    QCOMPARE(one.bytesPerSecond(), 600.);
    one = SharedLine::Use();
    QVERIFY(!one);
    QCOMPARE(SharedLine::Use(line).bytesPerSecond(), 600.);
}

void TestServerTest::countsConnections()
{
    TestServer server;
    server.start();
    {
        TestClient one(server.port());
        TestClient two(server.port());
        QVERIFY(server.waitForOpenConnections(2));
        QCOMPARE(server.maxOpenConnectionsSeen(), 0); // nothing was asked yet
        QCOMPARE(one.get("/none").status, 404);
    }
    QVERIFY(server.waitForOpenConnections(0));
    TestClient three(server.port());
    QVERIFY(server.waitForOpenConnections(1));
    QCOMPARE(three.get("/none").status, 404);
    QCOMPARE(server.maxOpenConnectionsSeen(), 2);
    QCOMPARE(server.acceptedConnections(), 3);
}

void TestServerTest::dropsConnectionsAndComesBack()
{
    TestServer server;
    const quint16 port = server.start();
    server.route("/a", Resource::file({1, 10}));
    TestClient client(port);
    QVERIFY(client.get("/a").complete);
    server.stopListening();
    QVERIFY(client.get("/a").complete);
    QVERIFY(!TestClient(port).isOpen());
    server.dropConnections();
    QVERIFY(client.waitForClose());
    QCOMPARE(server.start(port), port);
    QVERIFY(TestClient(port).get("/a").complete);
}

void TestServerTest::speaksTls_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("good") << u"good"_s << QSslError::NoError;
    QTest::newRow("wrong host") << u"wrongHost"_s << QSslError::HostNameMismatch;
    QTest::newRow("expired") << u"expired"_s << QSslError::CertificateExpired;
    QTest::newRow("self-signed") << u"selfSigned"_s << QSslError::SelfSignedCertificate;
}

void TestServerTest::speaksTls()
{
    QFETCH(const QString, certificate);
    QFETCH(const QSslError::SslError, error);
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    const QHash<QString, CertificateFiles> files{
        {u"good"_s, certificates.good()},
        {u"wrongHost"_s, certificates.wrongHost()},
        {u"expired"_s, certificates.expired()},
        {u"selfSigned"_s, certificates.selfSigned()},
    };
    TestServer server;
    QVERIFY(server.startTls(files.value(certificate)) != 0);
    QCOMPARE(server.url("/a").scheme(), u"https"_s);
    const Pattern pattern(1, 3'000'000);
    Resource resource = Resource::file(pattern);
    resource.fault = {.afterBytes = 2'000'000, .kind = Fault::Reset, .times = 1};
    server.route("/a", resource);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        TestClient client(server.port(), host, certificates.ca().certificate);
        if (error != QSslError::NoError) {
            QVERIFY(!client.isOpen());
            const auto errors = client.socket().sslHandshakeErrors();
            QVERIFY(!errors.isEmpty());
            QCOMPARE(errors.constFirst().error(), error);
            continue;
        }
        QVERIFY(client.socket().isEncrypted());
        const QByteArray body = client.get("/a").body;
        QVERIFY(body == pattern.bytes(0, host == u"localhost" ? pattern.size() : 2'000'000));
    }
    QVERIFY(server.waitForOpenConnections(0));
}

void TestServerTest::stallsHandshakes()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    TestServer server;
    server.setStallHandshakes(true);
    server.startTls(certificates.good());
    QSslSocket socket;
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY(server.waitForOpenConnections(1));
    // The kernel connects before the socket hears of it; a reset in between is not told.
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(!socket.isEncrypted());
    server.dropConnections();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(server.waitForOpenConnections(0));
}

void TestServerTest::largeBodiesPassWhole()
{
    TestServer server;
    server.start();
    const Pattern pattern(8, 5LL << 30);
    server.route("/a", Resource::file(pattern));
    // Across 4 GiB, where 32-bit arithmetic would break.
    const ByteRange range{(4LL << 30) - (32 << 20), (4LL << 30) + (32 << 20)};
    TestClient client(server.port());
    const QByteArray field = "bytes=" + QByteArray::number(range.begin) + '-'
        + QByteArray::number(range.end - 1);
    client.send("/a", {{"Range", field}});
    QCOMPARE(client.receive(false).header("Content-Range"),
             "bytes " + field.mid(6) + "/5368709120");
    for (qint64 offset = range.begin; offset < range.end; offset += 1 << 20)
        QVERIFY(client.read(1 << 20) == pattern.bytes(offset, 1 << 20));
}

QTEST_GUILESS_MAIN(TestServerTest)
#include "TestServerTest.moc"
