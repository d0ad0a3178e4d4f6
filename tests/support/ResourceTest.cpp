// SPDX-License-Identifier: MIT
#include "support/TestClient.h"
#include "support/TestServer.h"

#include <QTest>

using namespace gannet;
using namespace gannet::test;

class ResourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAWholeFile();
    void servesRanges_data();
    void servesRanges();
    void ifRange_data();
    void ifRange();
    void answersHead();
    void framings();
    void statusAndHeadersCanBeOverridden();
    void closesWhenAskedTo();
};

void ResourceTest::servesAWholeFile()
{
    TestServer server;
    QVERIFY(server.start() != 0);
    const Pattern pattern(1, 3'000'001);
    Resource resource = Resource::file(pattern);
    resource.contentType = "image/x-test";
    resource.contentDisposition = "attachment; filename=a.bin";
    server.route("/a", resource);
    TestClient client(server.port());
    const RawResponse response = client.get("/a");
    QCOMPARE(response.status, 200);
    QVERIFY(response.complete);
    QVERIFY(response.body == pattern.all());
    QCOMPARE(response.header("ETag"), resource.etag);
    QCOMPARE(response.header("Last-Modified"), resource.lastModified);
    QCOMPARE(response.header("Content-Type"), QByteArray("image/x-test"));
    QCOMPARE(response.header("Content-Disposition"), resource.contentDisposition);
    QCOMPARE(response.header("Accept-Ranges"), QByteArray("bytes"));
    QVERIFY(!response.header("Date").isEmpty());
    QCOMPARE(client.get("/none").status, 404);
}

void ResourceTest::servesRanges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<ByteRange>("range");
    const auto row = [](const char *name, const QByteArray &field, int status,
                        const QByteArray &contentRange, ByteRange range) {
        QTest::newRow(name) << field << status << contentRange << range;
    };
    row("open", "bytes=0-", 206, "bytes 0-999/1000", {0, 1000});
    row("closed", "bytes=10-19", 206, "bytes 10-19/1000", {10, 20});
    row("end beyond the file", "bytes=990-5000", 206, "bytes 990-999/1000", {990, 1000});
    row("suffix", "bytes=-7", 206, "bytes 993-999/1000", {993, 1000});
    row("long suffix", "bytes=-7000", 206, "bytes 0-999/1000", {0, 1000});
    row("starts at the end", "bytes=1000-", 416, "bytes */1000", {});
    row("several are ignored", "bytes=0-1,3-4", 200, {}, {0, 1000});
    row("malformed is ignored", "bytes=a-b", 200, {}, {0, 1000});
    row("backwards is ignored", "bytes=9-3", 200, {}, {0, 1000});
}

void ResourceTest::servesRanges()
{
    QFETCH(const QByteArray, field);
    QFETCH(const ByteRange, range);
    TestServer server;
    server.start();
    const Pattern pattern(2, 1000);
    server.route("/a", Resource::file(pattern));
    TestClient client(server.port());
    const RawResponse response = client.get("/a", {{"rAnGe", field}});
    QTEST(response.status, "status");
    QTEST(response.header("Content-Range"), "contentRange");
    QVERIFY(response.complete);
    QCOMPARE(response.body, pattern.bytes(range.begin, range.size()));
}

void ResourceTest::ifRange_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("validator");
    QTest::addColumn<int>("status");
    const QByteArray date = "Wed, 01 Jan 2020 00:00:00 GMT";
    const QByteArray strong = "\"x\"";
    const QByteArray weak = "W/\"x\"";
    QTest::newRow("same tag") << strong << strong << 206;
    QTest::newRow("other tag") << strong << QByteArray("\"y\"") << 200;
    QTest::newRow("weak tags never match") << weak << weak << 200;
    QTest::newRow("same date") << strong << date << 206;
    QTest::newRow("other date") << strong << QByteArray("Wed, 01 Jan 2020 00:00:01 GMT") << 200;
}

void ResourceTest::ifRange()
{
    QFETCH(const QByteArray, etag);
    QFETCH(const QByteArray, validator);
    TestServer server;
    server.start();
    Resource resource = Resource::file({2, 1000});
    resource.etag = etag;
    server.route("/a", resource);
    TestClient client(server.port());
    const auto response = client.get("/a", {{"Range", "bytes=5-9"}, {"If-Range", validator}});
    QTEST(response.status, "status");
    QCOMPARE(response.body.size(), response.status == 206 ? 5 : 1000);
}

void ResourceTest::answersHead()
{
    TestServer server;
    server.start();
    server.route("/a", Resource::file({2, 1000}));
    TestClient client(server.port());
    client.send("/a", {}, "HEAD");
    QCOMPARE(client.receive(false).header("Content-Length"), QByteArray("1000"));
    // Had a body come, it would stand before this answer.
    QCOMPARE(client.get("/a").status, 200);
}

void ResourceTest::framings()
{
    TestServer server;
    server.start();
    Resource resource{.body = QByteArray("hello"), .framing = Framing::Chunked};
    server.route("/chunked", resource);
    resource.framing = Framing::CloseDelimited;
    server.route("/close", resource);
    TestClient client(server.port());
    client.send("/chunked");
    const RawResponse head = client.receive(false);
    QCOMPARE(head.header("Transfer-Encoding"), QByteArray("chunked"));
    QVERIFY(head.header("Content-Length").isNull());
    QCOMPARE(client.read(15), QByteArray("5\r\nhello\r\n0\r\n\r\n"));
    const RawResponse response = client.get("/close");
    QCOMPARE(response.body, QByteArray("hello"));
    QVERIFY(response.complete);
    QVERIFY(response.header("Content-Length").isNull());
}

void ResourceTest::statusAndHeadersCanBeOverridden()
{
    TestServer server;
    server.start();
    server.route("/busy", Resource::error(503, {{"Retry-After", "7"}}));
    server.route("/moved", Resource::redirect("/there", 307));
    Resource lying = Resource::file({1, 10});
    lying.extraHeaders = {{"content-type", "text/lie"}};
    lying.acceptRanges = false;
    server.route("/lying", lying);
    TestClient client(server.port());
    const RawResponse busy = client.get("/busy", {{"Range", "bytes=0-"}});
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.header("Retry-After"), QByteArray("7"));
    const RawResponse moved = client.get("/moved");
    QCOMPARE(moved.status, 307);
    QCOMPARE(moved.header("Location"), QByteArray("/there"));
    const RawResponse whole = client.get("/lying", {{"Range", "bytes=0-3"}});
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body.size(), 10);
    QCOMPARE(whole.header("Content-Type"), QByteArray("text/lie"));
    QCOMPARE(std::count_if(whole.headers.cbegin(), whole.headers.cend(),
                           [](const Header &h) { return h.name.toLower() == "content-type"; }),
             1);
}

void ResourceTest::closesWhenAskedTo()
{
    TestServer server;
    server.start();
    server.route("/a", {.body = QByteArray("x")});
    server.route("/closing", {.body = QByteArray("x"), .keepAlive = false});
    TestClient polite(server.port());
    QVERIFY(polite.get("/a", {{"Connection", "close"}}).complete);
    QVERIFY(polite.waitForClose());
    TestClient other(server.port());
    QCOMPARE(other.get("/closing").header("Connection"), QByteArray("close"));
    QVERIFY(other.waitForClose());
    TestClient rubbish(server.port());
    rubbish.sendRaw("rubbish\r\n\r\n");
    QCOMPARE(rubbish.receive().status, 400);
    QVERIFY(rubbish.waitForClose());
}

QTEST_GUILESS_MAIN(ResourceTest)
#include "ResourceTest.moc"
