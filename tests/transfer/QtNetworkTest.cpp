// SPDX-License-Identifier: MIT
#include "support/ReadCalls.h"
#include "support/TestServer.h"

#include "transfer/CachedProxies.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QScopeGuard>
#include <QTest>

#include <memory>
#include <vector>

using namespace gannet;
using namespace gannet::test;
using namespace Qt::StringLiterals;

/// What bare QNetworkAccessManager does, as the code of transfer/ relies on or guards against. A
/// failure here is no fault of ours: Qt behaves otherwise than when this was written, and the
/// guard beside the fact may be due for a change.
class QtNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackedBodyCutShortLooksWhole();
    void aBodyWithoutLengthLooksWholeAfterAReset();
    void aChunkSizeThatIsNoNumberLooksLikeTheLastChunk();
    void earlyHintsEndTheReply();
    void moreThanAHundredFieldsVanish_data();
    void moreThanAHundredFieldsVanish();
    void readingExactlyWhatIsThereDoesNotStall_data();
    void readingExactlyWhatIsThereDoesNotStall();
    void redirectsTakeCredentialsAlong();
    void theSeventhRequestWaitsBehindSix();
    void mayEndDuringAHandshake();
    void bodiesCrossFourGiB();
    void lengthsPastFourGiBAreTold();
    void aLengthSaidTwiceIsToldTwice();
    void aHeadIsReadAtOnce_data();
    void aHeadIsReadAtOnce();
    void severalStatusesAreOneError_data();
    void severalStatusesAreOneError();

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    Reply get(const QNetworkRequest &request) { return Reply(m_manager.get(request)); }
    Reply get(const QByteArray &path) { return get(QNetworkRequest(m_server.url(path))); }
    /// Waits for the end of \a reply.
    static bool finish(const Reply &reply)
    {
        return QTest::qWaitFor([&reply] { return reply->isFinished(); },
                               TestServer::defaultTimeoutMs);
    }
    static int statusOf(const Reply &reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    TestServer m_server;
    QNetworkAccessManager m_manager;
    const bool m_listens = m_server.start() != 0; // before the first test
};

/// Content-Length is of the packed bytes; Qt forgets it, and with it how many were to come. Hence
/// Accept-Encoding: identity.
void QtNetworkTest::aPackedBodyCutShortLooksWhole()
{
    const QByteArray plain = Pattern(1, 200'000).all();
    // gzip's own head, then what qCompress makes less its length and zlib's head.
    const QByteArray packed = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10)
        + qCompress(plain).sliced(6);
    m_server.script("/gzip",
                    Script()
                        .raw(QByteArray(
                            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                            + QByteArray::number(packed.size()) + "\r\n\r\n"))
                        .raw(packed.first(packed.size() / 2))
                        .fin());
    const Reply reply = get("/gzip");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QByteArray body = reply->readAll();
    QVERIFY(!body.isEmpty());
    QVERIFY(body.size() < plain.size());
    QVERIFY(plain.startsWith(body));
}

/// Hence "size not verified" for a body that only its connection ends.
void QtNetworkTest::aBodyWithoutLengthLooksWholeAfterAReset()
{
    const Pattern pattern(1, 50'000);
    m_server.script("/rst",
                    Script()
                        .raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
                        .body(pattern, 0, 30'000)
                        .rst());
    const Reply reply = get("/rst");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->readAll() == pattern.bytes(0, 30'000));
}

/// Hence our own count of bytes, wherever anything said how many there are.
void QtNetworkTest::aChunkSizeThatIsNoNumberLooksLikeTheLastChunk()
{
    m_server.script("/zz",
                    Script()
                        .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "5\r\nhello\r\nzz\r\nworld\r\n0\r\n\r\n")
                        .fin());
    const Reply reply = get("/zz");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray("hello"));
}

/// Hence only 200 and 206 are accepted.
void QtNetworkTest::earlyHintsEndTheReply()
{
    m_server.script("/hints",
                    Script()
                        .raw("HTTP/1.1 103 Early Hints\r\nLink: </b>\r\n\r\n"
                             "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                        .fin());
    const Reply reply = get("/hints");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(statusOf(reply), 103);
    QVERIFY(reply->readAll().isEmpty());
}

void QtNetworkTest::moreThanAHundredFieldsVanish_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<bool>("told");
    QTest::newRow("a hundred") << 100 << true;
    QTest::newRow("one more") << 101 << false;
}

/// Hence a 206 without Content-Range is a broken one, however whole it looks.
void QtNetworkTest::moreThanAHundredFieldsVanish()
{
    QFETCH(const int, fields);
    QFETCH(const bool, told);
    QByteArray head =
        "HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-4/10\r\nContent-Length: 5\r\n";
    for (int i = 2; i < fields; ++i)
        head += "X-" + QByteArray::number(i) + ": 1\r\n";
    m_server.script("/fields", Script().raw(QByteArray(head + "\r\nhello")).fin());
    const Reply reply = get("/fields");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(statusOf(reply), 206);
    QCOMPARE(reply->hasRawHeader("Content-Range"), told);
    QCOMPARE(reply->rawHeaderPairs().size(), told ? fields : 0);
}

void QtNetworkTest::readingExactlyWhatIsThereDoesNotStall_data()
{
    QTest::addColumn<bool>("exactly");
    QTest::newRow("exactly what is there") << true;
    QTest::newRow("until nothing comes") << false;
}

void QtNetworkTest::readingExactlyWhatIsThereDoesNotStall()
{
    QFETCH(const bool, exactly);
    const Pattern pattern(1, 96 << 20); // more than kernels keep for a socket
    m_server.route("/large", Resource::file(pattern));
    const Reply reply = get("/large");
    reply->setReadBufferSize(64 * 1024);
    QByteArray body;
    qint64 mostThere = 0;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] {
        mostThere = qMax(mostThere, reply->bytesAvailable());
        if (exactly) {
            body += reply->read(reply->bytesAvailable());
            return;
        }
        QByteArray block(100'000, Qt::Uninitialized);
        while (const qint64 n = qMax<qint64>(0, reply->read(block.data(), block.size())))
            body += block.first(n);
    });
    QVERIFY(finish(reply));
    body += reply->readAll();
    QVERIFY(body == pattern.all());
    // The buffer's limit is one, though not to the byte: the end comes with what the kernel still had.
    QVERIFY2(mostThere < pattern.size() / 2, qPrintable(QString::number(mostThere)));
}

/// Hence redirects are followed by hand.
void QtNetworkTest::redirectsTakeCredentialsAlong()
{
    TestServer other;
    QVERIFY(other.start() != 0);
    other.route("/there", {.body = QByteArray("x")});
    m_server.route("/here", Resource::redirect(other.url("/there").toEncoded()));
    QNetworkRequest request(m_server.url("/here"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setRawHeader("Authorization", "Basic c2VjcmV0");
    request.setRawHeader("Cookie", "id=secret");
    const Reply reply = get(request);
    QVERIFY(finish(reply));
    QCOMPARE(reply->readAll(), QByteArray("x"));
    QCOMPARE(other.requestCount("/there"), 1);
    QCOMPARE(other.requests("/there").constFirst().header("Authorization"),
             QByteArray("Basic c2VjcmV0"));
    QCOMPARE(other.requests("/there").constFirst().header("Cookie"), QByteArray("id=secret"));
}

/// Hence one manager for six connections of an attempt.
void QtNetworkTest::theSeventhRequestWaitsBehindSix()
{
    TestServer server;
    QVERIFY(server.start() != 0);
    Resource gated{.body = QByteArray("x")};
    gated.gateAfterBytes = 0;
    server.route("/gated", gated);
    server.route("/free", {.body = QByteArray("x")});
    std::vector<Reply> replies;
    for (int i = 0; i < 7; ++i)
        replies.push_back(get(QNetworkRequest(server.url("/gated"))));
    QVERIFY(server.waitForGate("/gated", 6));
    // By its other name the server is another host, which does not wait: what could go has gone.
    const Reply free = get(QNetworkRequest(server.url("/free", u"localhost"_s)));
    QVERIFY(finish(free));
    QCOMPARE(free->error(), QNetworkReply::NoError);
    QCOMPARE(server.requestCount("/gated"), 6);
    QVERIFY(!replies.back()->isFinished());
    server.open("/gated");
    for (const Reply &reply : replies) {
        QVERIFY(finish(reply));
        QCOMPARE(reply->readAll(), QByteArray("x"));
    }
    QCOMPARE(server.requestCount("/gated"), 7);
}

/// Hence a pool thread may end whenever it must.
void QtNetworkTest::mayEndDuringAHandshake()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    TestServer server;
    server.setStallHandshakes(true);
    QVERIFY(server.startTls(certificates.good()) != 0);
    auto manager = std::make_unique<QNetworkAccessManager>();
    const QPointer<QNetworkReply> reply = manager->get(QNetworkRequest(server.url("/a")));
    QVERIFY(server.waitForOpenConnections(1));
    manager.reset();
    QVERIFY(!reply);
    server.dropConnections();
    QVERIFY(server.waitForOpenConnections(0));
    QCOMPARE(server.requestCount(), 0);
}

void QtNetworkTest::bodiesCrossFourGiB()
{
    const Pattern pattern(8, 5LL << 30);
    m_server.route("/5gib", Resource::file(pattern));
    const ByteRange range{(4LL << 30) - (1 << 20), (4LL << 30) + (1 << 20)};
    QNetworkRequest request(m_server.url("/5gib"));
    request.setRawHeader("Range",
                         "bytes=" + QByteArray::number(range.begin) + '-'
                             + QByteArray::number(range.end - 1));
    const Reply reply = get(request);
    QVERIFY(finish(reply));
    QCOMPARE(statusOf(reply), 206);
    QCOMPARE(reply->rawHeader("Content-Range"),
             QByteArray("bytes 4293918720-4296015871/5368709120"));
    QVERIFY(reply->readAll() == pattern.bytes(range.begin, range.size()));
}

void QtNetworkTest::lengthsPastFourGiBAreTold()
{
    m_server.route("/long", Resource::file({8, 5LL << 30}));
    const Reply reply = get("/long");
    reply->setReadBufferSize(64 * 1024);
    QTRY_COMPARE(statusOf(reply), 200);
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), 5LL << 30);
    reply->abort();
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
}

/// Hence ResponseHead takes "42, 42" for 42.
void QtNetworkTest::aLengthSaidTwiceIsToldTwice()
{
    m_server
        .script("/twice",
                Script()
                    .raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello")
                    .fin());
    const Reply reply = get("/twice");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeader("Content-Length"), QByteArray("5, 5"));
    QCOMPARE(reply->readAll(), QByteArray("hello"));
}

void QtNetworkTest::aHeadIsReadAtOnce_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("by a bare manager, byte by byte") << false;
    QTest::newRow("with our proxies, which have it buffered") << true;
}

void QtNetworkTest::aHeadIsReadAtOnce()
{
    QFETCH(const bool, ours);
    constexpr int headBytes = 60'000;
    if (readCalls() < 0)
        QSKIP("This system does not say how often was read.");
    Resource resource = Resource::file(Pattern(1, 1'000));
    resource.extraHeaders = {{"X-Long", QByteArray(headBytes, 'x')}};
    m_server.route("/head", resource);
    QNetworkAccessManager manager;
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    // The system's word for a socket may be another than for a link.
    QCOMPARE(CachedProxies().queryProxy(QNetworkProxyQuery(m_server.url("/head"))).value(0).type(),
             QNetworkProxy::NoProxy);
    setNoApplicationProxy();
    const auto putBack = qScopeGuard([] { QNetworkProxyFactory::setUseSystemConfiguration(true); });
    QVERIFY(!QNetworkProxyFactory::usesSystemConfiguration());
    if (ours)
        manager.setProxyFactory(new CachedProxies);
    const qint64 before = readCalls();
    const Reply reply(manager.get(QNetworkRequest(m_server.url("/head"))));
    QVERIFY(finish(reply));
    QCOMPARE(reply->readAll().size(), 1'000);
    const qint64 calls = readCalls() - before;
    QVERIFY2(ours == (calls < headBytes / 10), qPrintable(QString::number(calls)));
}

void QtNetworkTest::severalStatusesAreOneError_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {412, 416, 429})
        QTest::addRow("%d", status) << status;
}

/// Hence the status decides, never the reply's error.
void QtNetworkTest::severalStatusesAreOneError()
{
    QFETCH(const int, status);
    m_server.route("/status", Resource::error(status));
    const Reply reply = get("/status");
    QVERIFY(finish(reply));
    QCOMPARE(reply->error(), QNetworkReply::UnknownContentError);
    QCOMPARE(statusOf(reply), status);
}

QTEST_GUILESS_MAIN(QtNetworkTest)
#include "QtNetworkTest.moc"
