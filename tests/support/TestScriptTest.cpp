// SPDX-License-Identifier: MIT
#include "support/TestClient.h"
#include "support/TestServer.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

using namespace gannet;
using namespace gannet::test;

class TestScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsWritten();
    void sendsWhatTheRequestAsksFor();
    void nthRequestGetsTheNthScript();
    void choosesByRequest();
    void servesResourcesBetween();
    void waitsForSignals();
    void sleeps();
    void stalls();
    void endsByFinOrReset_data();
    void endsByFinOrReset();
};

void TestScriptTest::sendsWhatIsWritten()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 100);
    server.script("/a",
                  Script()
                      .raw("HTTP/1.1 206 Odd\r\nContent-Range: bytes zz\r\n\r\n")
                      .body(pattern, 90, 100)
                      .body(pattern, 5, 3)
                      .fin());
    TestClient client(server.port());
    client.send("/a");
    QCOMPARE(client.readToEnd(),
             "HTTP/1.1 206 Odd\r\nContent-Range: bytes zz\r\n\r\n" + pattern.bytes(90, 10)
                 + pattern.bytes(5, 3));
    QTRY_VERIFY(server.requests().constFirst().finished);
    QCOMPARE(server.requests().constFirst().status, 206);
    QCOMPARE(server.requests().constFirst().bodyBytesSent, 13);
}

void TestScriptTest::sendsWhatTheRequestAsksFor()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 100);
    server.script("/a",
                  Script()
                      .raw([](const RequestRecord &request) -> QByteArray {
                          return "HTTP/1.1 206 OK\r\nContent-Length: 5\r\nX-Echo: "
                              + request.header("Range") + "\r\n\r\n";
                      })
                      .body(pattern, [](const RequestRecord &request) {
                          return request.range->resolve(100).value_or(ByteRange());
                      }));
    TestClient client(server.port());
    const RawResponse response = client.get("/a", {{"Range", "bytes=95-"}});
    QCOMPARE(response.header("X-Echo"), QByteArray("bytes=95-"));
    QCOMPARE(response.body, pattern.bytes(95, 5));
    // The connection is still good for another.
    QCOMPARE(client.get("/a", {{"Range", "bytes=1-5"}}).body, pattern.bytes(1, 5));
}

void TestScriptTest::nthRequestGetsTheNthScript()
{
    TestServer server;
    server.start();
    const auto status = [](const QByteArray &code) {
        return Script().raw("HTTP/1.1 " + code + " X\r\nContent-Length: 0\r\n\r\n");
    };
    server.scripts("/a", {status("500"), status("429"), status("204")});
    TestClient client(server.port());
    QCOMPARE(client.get("/a").status, 500);
    QCOMPARE(TestClient(server.port()).get("/a").status, 429);
    QCOMPARE(client.get("/a").status, 204);
    QCOMPARE(client.get("/a").status, 204);
    server.script("/a", status("201"));
    QCOMPARE(client.get("/a").status, 201);
    QCOMPARE(server.requests("/a").constLast().nthOnPath, 1);
}

void TestScriptTest::choosesByRequest()
{
    TestServer server;
    server.start();
    server.script("/a", [](const RequestRecord &request) {
        return request.range ? Script().fin() : Script().serve({.body = QByteArray("whole")});
    });
    QCOMPARE(TestClient(server.port()).get("/a", {{"Range", "bytes=0-"}}).status, 0);
    QCOMPARE(TestClient(server.port()).get("/a").body, QByteArray("whole"));
}

void TestScriptTest::servesResourcesBetween()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 1000);
    server.script("/a",
                  Script()
                      .raw("HTTP/1.1 103 Early Hints\r\nLink: </b>\r\n\r\n")
                      .serve(Resource::file(pattern))
                      .raw("tail"));
    TestClient client(server.port());
    client.send("/a", {{"Range", "bytes=10-19"}});
    QCOMPARE(client.receive(false).status, 103);
    const RawResponse response = client.receive();
    QCOMPARE(response.status, 206);
    QCOMPARE(response.body, pattern.bytes(10, 10));
    QCOMPARE(client.read(4), QByteArray("tail"));
}

void TestScriptTest::waitsForSignals()
{
    TestServer server;
    server.start();
    server.script(
        "/a",
        Script().raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab").waitFor("go").raw("cd"));
    TestClient one(server.port());
    TestClient two(server.port());
    one.send("/a");
    two.send("/a");
    QVERIFY(server.waitForWaiting("go", 2));
    server.raise("other");
    QVERIFY(!server.waitForWaiting("other", 1, 1));
    QVERIFY(server.waitForWaiting("go", 2, 1));
    server.raise("go");
    QCOMPARE(one.receive().body, QByteArray("abcd"));
    QCOMPARE(two.receive().body, QByteArray("abcd"));
    QCOMPARE(one.get("/a").body, QByteArray("abcd"));
    server.lower("go");
    one.send("/a");
    QVERIFY(server.waitForWaiting("go"));
}

void TestScriptTest::sleeps()
{
    TestServer server;
    server.start();
    server.script("/a", Script().sleepMs(120).raw("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(TestClient(server.port()).get("/a").status, 200);
    QVERIFY(clock.elapsed() >= 120);
}

void TestScriptTest::stalls()
{
    TestServer server;
    server.start();
    server.script("/a", Script().raw("HTTP/1.1 200 OK\r\n\r\n").stall().raw("never"));
    TestClient client(server.port());
    client.send("/a");
    QCOMPARE(client.receive(false).status, 200);
    QVERIFY(!client.socket().waitForReadyRead(20));
    QVERIFY(client.isOpen());
    QVERIFY(!server.requests().constFirst().finished);
    client.socket().abort();
    QVERIFY(server.waitForOpenConnections(0));
}

void TestScriptTest::endsByFinOrReset_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("fin") << false;
    QTest::newRow("rst") << true;
}

/// With a socket of the system, since Qt tells the two ends apart only by a guess.
void TestScriptTest::endsByFinOrReset()
{
    QFETCH(const bool, reset);
    TestServer server;
    server.start();
    const Pattern pattern(1, 3'000'000);
    Script script = Script().body(pattern, 0, pattern.size());
    server.script("/a", reset ? script.rst() : script.fin());

    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(server.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = "GET /a HTTP/1.1\r\n\r\n";
    QCOMPARE(::write(descriptor, request.constData(), size_t(request.size())), request.size());
    QByteArray received;
    QByteArray block(1 << 16, Qt::Uninitialized);
    ssize_t n = 0;
    while ((n = ::read(descriptor, block.data(), size_t(block.size()))) > 0)
        received += block.left(n);
    const int error = n < 0 ? errno : 0;
    ::close(descriptor);
    QCOMPARE(error, reset ? ECONNRESET : 0);
    QVERIFY(received == pattern.all());
}

QTEST_GUILESS_MAIN(TestScriptTest)
#include "TestScriptTest.moc"
