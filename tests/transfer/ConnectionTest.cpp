// SPDX-License-Identifier: MIT
#include "transfer/Connection.h"
#include "support/ReadCalls.h"
#include "support/TestServer.h"
#include "transfer/CachedProxies.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace gannet::test;
using namespace Qt::StringLiterals;

namespace {

/// One connection, read as fast as it delivers.
class Exchange
{
public:
    explicit Exchange(const QUrl &url)
    {
        settings.userAgent = "Gannet/test";
        request.urls = {url};
        order.url = url;
        order.asked.range = ByteRange{0, -1};
    }

    /// Opens it and waits for its end.
    void run()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(ended, 60'000);
    }

    void open()
    {
        ended = false;
        order.request = &request;
        order.settings = &settings;
        connection = std::make_unique<Connection>(network, order);
        Connection *c = connection.get();
        QObject::connect(c, &Connection::accepted, c, [this] {
            ++accepted;
            // Bytes may have come with the head.
            if (readsAtHead)
                read();
        });
        QObject::connect(c, &Connection::bodyReady, c, [this] { read(); });
        QObject::connect(c, &Connection::ended, c, [this](const DownloadError &reason) {
            ++ends;
            ended = true;
            error = reason;
        });
        connection->open();
    }

    void read()
    {
        QByteArray block(blockSize, Qt::Uninitialized);
        while (const qint64 n = connection->read(block.data(), block.size()))
            body += block.first(n);
    }

    NetworkAccess network{u"worker"_s};
    EngineSettings settings;
    Request request;
    ConnectionOrder order;
    std::unique_ptr<Connection> connection;
    QByteArray body;
    DownloadError error;
    qsizetype blockSize = 10'000;
    int accepted = 0;
    int ends = 0;
    bool readsAtHead = true;
    bool ended = false;
};

QByteArray okHead(qint64 length)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAFile_data();
    void fetchesAFile();
    void afterASmallFileTheNextHeadIsReadAtOnce();
    void asksAsOrdered();
    void theUsersOwnFieldsGoFirst();
    void brokenFieldsAreNotSent_data();
    void brokenFieldsAreNotSent();
    void secretsStayAtHome_data();
    void secretsStayAtHome();
    void followsTwentyHops();
    void refusesRedirects_data();
    void refusesRedirects();
    void refusesToLeaveTls();
    void userinfoOfARedirectIsNotUsed();
    void longRedirectBodiesAreNotRead();
    void refusedHeadsEndIt_data();
    void refusedHeadsEndIt();
    void moreThanTheRangeIsAnError();
    void aBodyCutShortIsNoSuccess_data();
    void aBodyCutShortIsNoSuccess();
    void waitsForTheHeadSoLong();
    void nobodyThere();
    void certificates_data();
    void certificates();
    void closedItIsSilent();
    void mayBeClosedWithinItsSignals();
};

void ConnectionTest::fetchesAFile_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<bool>("ranges");
    QTest::newRow("as a range") << qint64(3'000'000) << Framing::ContentLength << true;
    QTest::newRow("whole") << qint64(3'000'000) << Framing::ContentLength << false;
    QTest::newRow("chunked") << qint64(3'000'000) << Framing::Chunked << false;
    QTest::newRow("until the connection ends")
        << qint64(3'000'000) << Framing::CloseDelimited << false;
    QTest::newRow("one byte") << qint64(1) << Framing::ContentLength << true;
    QTest::newRow("nothing") << qint64(0) << Framing::ContentLength << false;
}

void ConnectionTest::fetchesAFile()
{
    QFETCH(const qint64, size);
    QFETCH(const Framing, framing);
    QFETCH(const bool, ranges);
    TestServer server;
    server.start();
    const Pattern pattern(1, size);
    Resource resource = Resource::file(pattern);
    resource.framing = framing;
    resource.acceptRanges = ranges;
    server.route("/a", resource);
    Exchange exchange(server.url("/a"));
    exchange.run();
    QCOMPARE(exchange.error.kind, ErrorKind::None);
    QCOMPARE(exchange.accepted, 1);
    QCOMPARE(exchange.ends, 1);
    QVERIFY(exchange.body == pattern.all());
    const Judgement &judgement = exchange.connection->judgement();
    QCOMPARE(judgement.verdict, ranges ? Verdict::Accept : Verdict::AcceptWhole);
    QCOMPARE(judgement.total, ranges || framing == Framing::ContentLength ? size : -1);
    QCOMPARE(exchange.connection->position(), size);
    QCOMPARE(exchange.connection->deliveredBytes(), size);
    QCOMPARE(exchange.connection->head().etag, resource.etag);
}

void ConnectionTest::afterASmallFileTheNextHeadIsReadAtOnce()
{
    if (readCalls() < 0)
        QSKIP("This system does not say how often was read.");
    setNoApplicationProxy();
    const auto putBack = qScopeGuard([] { QNetworkProxyFactory::setUseSystemConfiguration(true); });
    constexpr qint64 headBytes = 60'000, few = headBytes / 10;
    TestServer server;
    server.start();
    const auto route = [&server](const char *path, qint64 size) {
        Resource resource = Resource::file(Pattern(1, size));
        resource.extraHeaders = {{"X-Long", QByteArray(headBytes, 'x')}};
        server.route(path, resource);
    };
    route("/small", 1'000);
    route("/large", 1'000'000);
    Exchange exchange(server.url("/small"));
    const auto callsFor = [&](const char *path, qint64 expected = -1) {
        exchange.network.expectFile(expected);
        exchange.order.url = server.url(path);
        const qint64 before = readCalls();
        exchange.run();
        return readCalls() - before;
    };
    QVERIFY(callsFor("/small") > few); // nobody knows yet what comes
    QVERIFY(callsFor("/small") < few && callsFor("/large") < few);
    QVERIFY(callsFor("/large") > few); // its body comes without a copy
    QVERIFY(callsFor("/small", 1'000) < few); // its size is known
    exchange.order.asked.range = ByteRange{0, 1'000};
    QVERIFY(callsFor("/large") < few);
    QVERIFY(callsFor("/small") > few); // the last file was large, though a piece of it came
    QCOMPARE(server.maxOpenConnectionsSeen(), 1);
}

void ConnectionTest::asksAsOrdered()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 1000);
    const Resource resource = Resource::file(pattern);
    server.route("/a", resource);
    Exchange exchange(server.url("/a"));
    exchange.order.asked = {ByteRange{100, 300}, true};
    exchange.order.ifRange = resource.etag;
    exchange.order.known =
        Generation{exchange.order.url, 1000, resource.etag, resource.lastModified, true, {}, true};
    exchange.run();
    QVERIFY(exchange.body == pattern.bytes(100, 200));
    QCOMPARE(exchange.connection->position(), 300);
    QCOMPARE(exchange.connection->bodyEnd(), 300);
    const RequestRecord sent = server.requests().constFirst();
    QCOMPARE(sent.method, QByteArray("GET"));
    QCOMPARE(sent.version, QByteArray("HTTP/1.1"));
    QCOMPARE(sent.header("Range"), QByteArray("bytes=100-299"));
    QCOMPARE(sent.header("If-Range"), resource.etag);
    QCOMPARE(sent.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(sent.header("User-Agent"), QByteArray("Gannet/test"));
    QCOMPARE(sent.header("Accept"), QByteArray("*/*"));
    for (const char *name : {"Authorization", "Cookie", "Referer"})
        QVERIFY2(!sent.hasHeader(name), name);

    Exchange open(server.url("/a"));
    open.order.asked.range = ByteRange{400, -1};
    open.run();
    QCOMPARE(server.requests().constLast().header("Range"), QByteArray("bytes=400-"));
    QVERIFY(!server.requests().constLast().hasHeader("If-Range"));
    QVERIFY(open.body == pattern.bytes(400, 600));

    Exchange plain(server.url("/a"));
    plain.order.asked.range.reset();
    plain.run();
    QVERIFY(!server.requests().constLast().hasHeader("Range"));
    QVERIFY(plain.body == pattern.all());
}

void ConnectionTest::theUsersOwnFieldsGoFirst()
{
    TestServer server;
    server.start();
    server.route("/a", Resource::file({1, 100}));
    Exchange exchange(server.url("/a"));
    exchange.request.headers = {{"User-Agent", "Mine"},     {"Accept", "text/plain"},
                                {"Referer", "http://r/"},   {"X-Own", "1"},
                                {"Cookie", "a=b"},          {"Range", "bytes=50-60"},
                                {"Accept-Encoding", "gzip"}};
    exchange.request.userName = u"Jörg"_s;
    exchange.request.password = u"pass:word"_s;
    exchange.run();
    const RequestRecord sent = server.requests().constFirst();
    QCOMPARE(sent.header("User-Agent"), QByteArray("Mine"));
    QCOMPARE(sent.header("Accept"), QByteArray("text/plain"));
    QCOMPARE(sent.header("Referer"), QByteArray("http://r/"));
    QCOMPARE(sent.header("X-Own"), QByteArray("1"));
    QCOMPARE(sent.header("Cookie"), QByteArray("a=b"));
    QCOMPARE(sent.header("Authorization"),
             "Basic " + QByteArray("J\xc3\xb6rg:pass:word").toBase64());
    // What the transfer relies on is not the user's.
    QCOMPARE(sent.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(sent.header("Range"), QByteArray("bytes=0-"));
    QCOMPARE(exchange.body.size(), 100);
}

void ConnectionTest::brokenFieldsAreNotSent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF in the value") << QByteArray("X-A") << QByteArray("1\r\nX-Smuggled: 2");
    QTest::newRow("LF in the value") << QByteArray("X-A") << QByteArray("1\nX-Smuggled: 2");
    QTest::newRow("a second request in the value")
        << QByteArray("X-A") << QByteArray("1\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n");
    QTest::newRow("CR LF in the name") << QByteArray("X-Smuggled: 2\r\nX-A") << QByteArray("1");
    QTest::newRow("NUL in the value") << QByteArray("X-Smuggled") << QByteArray("1\0002", 3);
}

void ConnectionTest::brokenFieldsAreNotSent()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    TestServer server;
    server.start();
    server.route("/a", Resource::file({1, 100}));
    Exchange exchange(server.url("/a"));
    exchange.request.headers = {{name, value}, {"X-Good", "1"}};
    exchange.settings.userAgent = value;
    exchange.run();
    QCOMPARE(server.requestCount(), 1);
    const RequestRecord sent = server.requests().constFirst();
    QVERIFY(!sent.hasHeader("X-Smuggled"));
    QVERIFY(!sent.hasHeader("X-A"));
    QCOMPARE(sent.header("X-Good"), QByteArray("1"));
    QCOMPARE(sent.header("User-Agent"), isValidHeader({"X", value}) ? value : QByteArray("Gannet"));
    QCOMPARE(exchange.body.size(), 100);
}

void ConnectionTest::secretsStayAtHome_data()
{
    QTest::addColumn<bool>("otherPort");
    QTest::addColumn<bool>("otherHost");
    QTest::addColumn<bool>("sent");
    QTest::newRow("the same origin") << false << false << true;
    QTest::newRow("another port") << true << false << false;
    QTest::newRow("another name of the same machine") << false << true << false;
}

void ConnectionTest::secretsStayAtHome()
{
    QFETCH(const bool, otherPort);
    QFETCH(const bool, otherHost);
    QFETCH(const bool, sent);
    TestServer home;
    TestServer away;
    home.start();
    away.start();
    TestServer &target = otherPort ? away : home;
    const Pattern pattern(1, 100);
    target.route("/b", Resource::file(pattern));
    home.route("/a",
               Resource::redirect(
                   target.url("/b", otherHost ? u"localhost"_s : u"127.0.0.1"_s).toEncoded()));
    Exchange exchange(home.url("/a"));
    exchange.request.userName = u"user"_s;
    exchange.request.password = u"secret"_s;
    exchange.request.headers = {{"Cookie", "id=secret"},
                                {"X-Auth-Token", "secret"},
                                {"X-Plain", "1"},
                                {"User-Agent", "Mine"},
                                {"Referer", "http://me:pw@r/page?id=1"}};
    exchange.run();
    QVERIFY(exchange.body == pattern.all());
    QCOMPARE(exchange.connection->head().url.port(), int(target.port()));
    const RequestRecord first = home.requests("/a").constFirst();
    for (const char *name : {"Authorization", "Cookie", "X-Auth-Token"})
        QVERIFY2(first.hasHeader(name), name);
    const RequestRecord second = target.requests("/b").constFirst();
    for (const char *name : {"Authorization", "Cookie", "X-Auth-Token"})
        QVERIFY2(second.hasHeader(name) == sent, name);
    QCOMPARE(second.hasHeader("X-Plain"), sent);
    QCOMPARE(second.header("User-Agent"), QByteArray("Mine"));
    QCOMPARE(second.header("Referer"),
             sent ? QByteArray("http://r/page?id=1") : QByteArray("http://r/page"));
    QCOMPARE(second.header("Range"), QByteArray("bytes=0-"));
    QCOMPARE(second.header("Accept-Encoding"), QByteArray("identity"));
}

void ConnectionTest::followsTwentyHops()
{
    TestServer server;
    server.start();
    for (int i = 1; i <= 21; ++i)
        server.route("/" + QByteArray::number(i),
                     Resource::redirect("/" + QByteArray::number(i - 1)));
    server.route("/0", Resource::file({1, 100}));
    Exchange twenty(server.url("/20"));
    twenty.run();
    QCOMPARE(twenty.error.kind, ErrorKind::None);
    QCOMPARE(twenty.body.size(), 100);
    QCOMPARE(twenty.connection->head().url, server.url("/0"));
    server.clearLog();
    Exchange more(server.url("/21"));
    more.run();
    QCOMPARE(more.error.kind, ErrorKind::TooManyRedirects);
    QCOMPARE(more.accepted, 0);
    QCOMPARE(server.requestCount("/0"), 0);
    QCOMPARE(server.requestCount(), 21);
}

void ConnectionTest::refusesRedirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("to a file") << QByteArray("file:///etc/hostname") << ErrorKind::RedirectRefused;
    QTest::newRow("to data") << QByteArray("data:text/plain,hello") << ErrorKind::RedirectRefused;
    QTest::newRow("to ftp") << QByteArray("ftp://127.0.0.1/a") << ErrorKind::RedirectRefused;
    QTest::newRow("to nowhere") << QByteArray() << ErrorKind::ProtocolError;
}

void ConnectionTest::refusesRedirects()
{
    QFETCH(const QByteArray, location);
    QFETCH(const ErrorKind, kind);
    TestServer server;
    server.start();
    server.route("/a", Resource::redirect(location));
    Exchange exchange(server.url("/a"));
    exchange.run();
    QCOMPARE(exchange.error.kind, kind);
    QCOMPARE(exchange.error.httpStatus, 302);
    QCOMPARE(exchange.accepted, 0);
    QVERIFY(exchange.body.isEmpty());
    QCOMPARE(exchange.ends, 1);
}

void ConnectionTest::refusesToLeaveTls()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    TestServer plain;
    TestServer tls;
    plain.start();
    tls.startTls(certificates.good());
    plain.route("/b", Resource::file({1, 100}));
    tls.route("/a", Resource::redirect(plain.url("/b").toEncoded()));
    QFile ca(certificates.ca().certificate);
    QVERIFY(ca.open(QIODevice::ReadOnly));
    Exchange exchange(tls.url("/a"));
    exchange.settings.caCertificates = ca.readAll();
    exchange.run();
    QCOMPARE(exchange.error.kind, ErrorKind::RedirectRefused);
    QCOMPARE(exchange.error.detail, u"http"_s);
    QCOMPARE(plain.acceptedConnections(), 0);
    // The other way is welcome.
    tls.route("/a", Resource::file({1, 100}));
    plain.route("/b", Resource::redirect(tls.url("/a").toEncoded()));
    Exchange upwards(plain.url("/b"));
    upwards.settings = exchange.settings;
    upwards.run();
    QCOMPARE(upwards.error.kind, ErrorKind::None);
    QCOMPARE(upwards.body.size(), 100);
}

void ConnectionTest::userinfoOfARedirectIsNotUsed()
{
    TestServer server;
    server.start();
    server.route("/b", Resource::file({1, 100}));
    QByteArray location = server.url("/b").toEncoded();
    location.replace("127.0.0.1", "user:secret@127.0.0.1");
    server.route("/a", Resource::redirect(location));
    Exchange exchange(server.url("/a"));
    exchange.run();
    QCOMPARE(exchange.body.size(), 100);
    QVERIFY(!server.requests("/b").constFirst().hasHeader("Authorization"));
    QVERIFY(exchange.connection->head().url.userInfo().isEmpty());
}

void ConnectionTest::longRedirectBodiesAreNotRead()
{
    TestServer server;
    server.start();
    server.route("/b", Resource::file({1, 100}));
    Resource longWinded = Resource::redirect("/b");
    longWinded.body = Pattern(2, 5LL << 30);
    server.route("/a", longWinded);
    Exchange exchange(server.url("/a"));
    exchange.run();
    QVERIFY(exchange.body == Pattern(1, 100).all());
    QVERIFY(!server.requests("/a").constFirst().finished);
}

void ConnectionTest::refusedHeadsEndIt_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *words, const QByteArray &head, Verdict verdict,
                        ErrorKind kind) { QTest::newRow(words) << head << verdict << kind; };
    row("404", "404 X\r\nContent-Length: 0\r\n", Verdict::Refuse, ErrorKind::NotFound);
    row("404 whose body never ends", "404 X\r\nContent-Length: 1000\r\n", Verdict::Refuse,
        ErrorKind::NotFound);
    row("204", "204 X\r\n", Verdict::Refuse, ErrorKind::UnexpectedStatus);
    row("206 of elsewhere", "206 X\r\nContent-Range: bytes 5-9/10\r\nContent-Length: 5\r\n",
        Verdict::Refuse, ErrorKind::ProtocolError);
    row("206 of nothing said", "206 X\r\nContent-Length: 5\r\n", Verdict::Refuse,
        ErrorKind::ProtocolError);
    row("416 of a file with bytes", "416 X\r\nContent-Range: bytes */10\r\nContent-Length: 0\r\n",
        Verdict::AskWithoutRange, ErrorKind::None);
    row("401", "401 X\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n",
        Verdict::Refuse, ErrorKind::AuthRequired);
    row("401 that asks for Digest",
        "401 X\r\nWWW-Authenticate: Digest realm=\"x\", nonce=\"y\", qop=\"auth\"\r\n"
        "Content-Length: 0\r\n",
        Verdict::Refuse, ErrorKind::AuthUnsupported);
    row("401 that asks for Digest or Basic",
        "401 X\r\nWWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"
        "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n",
        Verdict::Refuse, ErrorKind::AuthRequired);
    row("401 without a challenge", "401 X\r\nContent-Length: 0\r\n", Verdict::Refuse,
        ErrorKind::AuthRequired);
}

void ConnectionTest::refusedHeadsEndIt()
{
    QFETCH(const QByteArray, head);
    QFETCH(const Verdict, verdict);
    QFETCH(const ErrorKind, kind);
    TestServer server;
    server.start();
    server.script("/a", Script().raw(QByteArray("HTTP/1.1 " + head + "\r\n")).stall());
    Exchange exchange(server.url("/a"));
    exchange.run();
    QCOMPARE(exchange.connection->judgement().verdict, verdict);
    QCOMPARE(exchange.error.kind, kind);
    QCOMPARE(exchange.accepted, 0);
    QCOMPARE(exchange.ends, 1);
    QVERIFY(exchange.body.isEmpty());
    // It does not keep the server's connection busy.
    exchange.connection.reset();
    QVERIFY(server.waitForRequests(1));
}

/// Qt ends a body at its Content-Length; chunked it tells what came.
void ConnectionTest::moreThanTheRangeIsAnError()
{
    TestServer server;
    server.start();
    const Pattern pattern(1, 1000);
    server.script("/a",
                  Script()
                      .raw("HTTP/1.1 206 X\r\nContent-Range: bytes 0-99/1000\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n65\r\n")
                      .body(pattern, 0, 101)
                      .raw("\r\n0\r\n\r\n"));
    Exchange exchange(server.url("/a"));
    exchange.blockSize = 7;
    exchange.run();
    QCOMPARE(exchange.error.kind, ErrorKind::ProtocolError);
    QCOMPARE(exchange.ends, 1);
    QVERIFY(exchange.body.size() <= 100);
    QVERIFY(pattern.all().startsWith(exchange.body));
}

void ConnectionTest::aBodyCutShortIsNoSuccess_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::addColumn<qint64>("delivered");
    const Pattern pattern(1, 100'000);
    QTest::newRow("FIN") << Script().raw(okHead(100'000)).body(pattern, 0, 60'000).fin()
                         << QList{ErrorKind::ConnectionLost} << qint64(60'000);
    // Qt does not always tell a reset from an end: then the count does.
    QTest::newRow("RST") << Script().raw(okHead(100'000)).body(pattern, 0, 60'000).rst()
                         << QList{ErrorKind::ConnectionLost, ErrorKind::ContentTooShort}
                         << qint64(60'000);
    QTest::newRow("chunked, fewer than the range has")
        << Script()
               .raw("HTTP/1.1 206 X\r\nContent-Range: bytes 0-99999/100000\r\n"
                    "Transfer-Encoding: chunked\r\n\r\nea60\r\n")
               .body(pattern, 0, 60'000)
               .raw("\r\n0\r\n\r\n")
        << QList{ErrorKind::ContentTooShort} << qint64(60'000);
    QTest::newRow("without a length, fewer than the range has")
        << Script()
               .raw("HTTP/1.1 206 X\r\nContent-Range: bytes 0-99999/100000\r\nConnection: "
                    "close\r\n\r\n")
               .body(pattern, 0, 60'000)
               .fin()
        << QList{ErrorKind::ContentTooShort} << qint64(60'000);
}

void ConnectionTest::aBodyCutShortIsNoSuccess()
{
    QFETCH(const Script, script);
    QFETCH(const QList<ErrorKind>, kinds);
    QFETCH(const qint64, delivered);
    TestServer server;
    server.start();
    server.script("/a", script);
    Exchange exchange(server.url("/a"));
    exchange.run();
    QVERIFY2(kinds.contains(exchange.error.kind), errorKindName(exchange.error.kind));
    QCOMPARE(exchange.accepted, 1);
    QCOMPARE(exchange.ends, 1);
    // What came is right, and counts.
    QCOMPARE(exchange.connection->deliveredBytes(), delivered);
    QVERIFY(exchange.body == Pattern(1, 100'000).bytes(0, delivered));
}

void ConnectionTest::waitsForTheHeadSoLong()
{
    TestServer server;
    server.start();
    server.script("/silent", Script().stall());
    Exchange silent(server.url("/silent"));
    silent.order.headMs = 50;
    silent.run();
    QCOMPARE(silent.error.kind, ErrorKind::ConnectTimeout);
    QCOMPARE(silent.ends, 1);
    // A body may take longer than its head.
    server.script("/slow", Script().raw(okHead(4)).waitFor("go").raw("abcd"));
    Exchange slow(server.url("/slow"));
    slow.order.headMs = 500;
    slow.open();
    QTRY_COMPARE(slow.accepted, 1);
    QTimer after;
    after.setSingleShot(true);
    QSignalSpy over(&after, &QTimer::timeout);
    after.start(600);
    QVERIFY(over.wait());
    QCOMPARE(slow.ends, 0);
    server.raise("go");
    QTRY_COMPARE(slow.ends, 1);
    QCOMPARE(slow.error.kind, ErrorKind::None);
    QCOMPARE(slow.body, QByteArray("abcd"));
}

void ConnectionTest::nobodyThere()
{
    TestServer server;
    server.start();
    const QUrl url = server.url("/a");
    server.stopListening();
    Exchange exchange(url);
    exchange.run();
    QCOMPARE(exchange.error.kind, ErrorKind::ConnectionRefused);
    QCOMPARE(exchange.error.httpStatus, 0);
    Exchange unknown(QUrl(u"http://name.invalid/a"_s));
    unknown.run();
    QCOMPARE(unknown.error.kind, ErrorKind::HostNotFound);
}

void ConnectionTest::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trustsCa");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("good, its authority trusted") << u"good"_s << true << ErrorKind::None;
    QTest::newRow("good, its authority unknown")
        << u"good"_s << false << ErrorKind::CertificateInvalid;
    QTest::newRow("of another host") << u"wrongHost"_s << true << ErrorKind::CertificateInvalid;
    QTest::newRow("expired") << u"expired"_s << true << ErrorKind::CertificateInvalid;
    QTest::newRow("signed by itself") << u"selfSigned"_s << true << ErrorKind::CertificateInvalid;
}

void ConnectionTest::certificates()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, trustsCa);
    QFETCH(const ErrorKind, kind);
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    const QHash<QString, CertificateFiles> files{
        {u"good"_s, certificates.good()},
        {u"wrongHost"_s, certificates.wrongHost()},
        {u"expired"_s, certificates.expired()},
        {u"selfSigned"_s, certificates.selfSigned()},
    };
    QFile ca(certificates.ca().certificate);
    QVERIFY(ca.open(QIODevice::ReadOnly));
    TestServer server;
    QVERIFY(server.startTls(files.value(certificate)) != 0);
    const Pattern pattern(1, 3'000'000);
    server.route("/a", Resource::file(pattern));
    Exchange exchange(server.url("/a"));
    if (trustsCa)
        exchange.settings.caCertificates = ca.readAll();
    exchange.run();
    QCOMPARE(exchange.error.kind, kind);
    QCOMPARE(exchange.ends, 1);
    if (kind == ErrorKind::None) {
        QVERIFY(exchange.body == pattern.all());
    } else {
        QVERIFY(!exchange.error.detail.isEmpty());
        QCOMPARE(server.requestCount(), 0);
    }
}

void ConnectionTest::closedItIsSilent()
{
    TestServer server;
    server.start();
    Resource resource = Resource::file({1, 100'000});
    resource.gateAfterBytes = 50'000;
    server.route("/a", resource);
    Exchange exchange(server.url("/a"));
    exchange.open();
    QTRY_COMPARE(exchange.body.size(), 50'000);
    exchange.connection->close();
    QCOMPARE(exchange.connection->position(), 50'000);
    exchange.connection->close();
    QVERIFY(server.waitForOpenConnections(0));
    QCoreApplication::processEvents();
    QCOMPARE(exchange.ends, 0);
    QCOMPARE(exchange.body.size(), 50'000);
}

void ConnectionTest::mayBeClosedWithinItsSignals()
{
    TestServer server;
    server.start();
    Resource resource = Resource::file({1, 100'000});
    resource.gateAfterBytes = 50'000;
    server.route("/a", resource);
    Exchange atHead(server.url("/a"));
    atHead.readsAtHead = false;
    atHead.open();
    connect(atHead.connection.get(), &Connection::accepted, this,
            [&atHead] { atHead.connection->close(); });
    QTRY_COMPARE(atHead.accepted, 1);
    QVERIFY(server.waitForOpenConnections(0));
    QCOMPARE(atHead.ends, 0);
    QVERIFY(atHead.body.isEmpty());
    Exchange inBody(server.url("/a"));
    inBody.open();
    connect(inBody.connection.get(), &Connection::bodyReady, this,
            [&inBody] { inBody.connection->close(); });
    QTRY_VERIFY(!inBody.body.isEmpty());
    QVERIFY(server.waitForOpenConnections(0));
    QCOMPARE(inBody.ends, 0);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
