// SPDX-License-Identifier: MIT
#include "engine/LinkProbes.h"
#include "support/TestServer.h"

#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace gannet::test;
using namespace Qt::StringLiterals;

class LinkProbesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForOneByteAndReadsNoMore();
    void facts_data();
    void facts();
    void followsRedirects();
    void errors_data();
    void errors();
    void nobodyThere();
    void passwordsStayAtHome();
    void headerFieldsGoAlong();
    void fourAtOnceAndTwoAServer();
    void takenBack();
    void endsWhileItAsks();
    void trustedCertificates();

private:
    quint64 ask(const QUrl &url) { return askAll({makeRequest(url, u"/tmp"_s)}).constFirst(); }
    QList<quint64> askAll(const QList<Request> &requests)
    {
        QList<LinkQuestion> questions;
        QList<quint64> ids;
        for (const Request &request : requests) {
            questions.append({++m_lastId, request, LinkQuestion::Urgency::Seen});
            ids.append(m_lastId);
        }
        m_probes->setQuestions(questions);
        return ids;
    }
    LinkFacts answer(const QUrl &url)
    {
        const quint64 id = ask(url);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_facts.contains(id), 60'000); }();
        return m_facts.value(id);
    }

    EngineSettings m_settings;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<LinkProbes> m_probes;
    QHash<quint64, LinkFacts> m_facts;
    quint64 m_lastId = 0;
};

void LinkProbesTest::init()
{
    m_settings = {};
    m_settings.userAgent = "Gannet/test";
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start());
    m_probes = std::make_unique<LinkProbes>(m_settings);
    m_facts.clear();
    connect(m_probes.get(), &LinkProbes::answered, this,
            [this](quint64 id, const LinkFacts &facts) {
                QVERIFY2(!m_facts.contains(id), "answered twice");
                m_facts.insert(id, facts);
            });
}

void LinkProbesTest::cleanup()
{
    m_probes.reset();
    m_server.reset();
}

void LinkProbesTest::asksForOneByteAndReadsNoMore()
{
    Resource large = Resource::file(Pattern(1, 5LL << 30));
    m_server->route("/a.iso", large);
    large.acceptRanges = false;
    m_server->route("/b.iso", large);
    LinkFacts facts = answer(m_server->url("/a.iso"));
    QCOMPARE(facts.totalBytes, 5LL << 30);
    QVERIFY(facts.acceptsRanges);
    const RequestRecord sent = m_server->requests("/a.iso").constFirst();
    QCOMPARE(sent.method, "GET");
    QCOMPARE(sent.header("Range"), "bytes=0-0");
    QCOMPARE(sent.header("Accept-Encoding"), "identity");
    QCOMPARE(sent.header("User-Agent"), "Gannet/test");
    // A server that sends all of it is left at once.
    facts = answer(m_server->url("/b.iso"));
    QCOMPARE(facts.totalBytes, 5LL << 30);
    QVERIFY(!facts.acceptsRanges);
    QTRY_VERIFY(m_server->openConnections() <= 1);
    QVERIFY(!m_server->requests("/b.iso").constFirst().finished);
    QCOMPARE(m_server->requestCount(), 2);
}

void LinkProbesTest::facts_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("ranges");
    Resource file = Resource::file(Pattern(1, 1000));
    file.contentType = "Video/MP4; codecs=x";
    QTest::newRow("as the link says") << file << u"link.bin"_s << qint64(1000) << true;
    file.contentDisposition = "attachment; filename*=UTF-8''..%2Fna%C3%AFve.mp4";
    QTest::newRow("as the server says, made safe")
        << file << u"na\u00efve.mp4"_s << qint64(1000) << true;
    file.contentDisposition.clear();
    file.acceptRanges = false;
    QTest::newRow("no ranges") << file << u"link.bin"_s << qint64(1000) << false;
    file.framing = Framing::Chunked;
    QTest::newRow("no length") << file << u"link.bin"_s << qint64(-1) << false;
    Resource empty = Resource::file(Pattern(1, 0));
    empty.contentType = "video/mp4";
    QTest::newRow("empty") << empty << u"link.bin"_s << qint64(0) << false;
}

void LinkProbesTest::facts()
{
    QFETCH(const Resource, resource);
    m_server->route("/link.bin", resource);
    const LinkFacts facts = answer(m_server->url("/link.bin"));
    QCOMPARE(facts.error.kind, ErrorKind::None);
    QTEST(facts.name, "name");
    QTEST(facts.totalBytes, "bytes");
    QTEST(facts.acceptsRanges, "ranges");
    QCOMPARE(facts.contentType, "video/mp4");
}

void LinkProbesTest::followsRedirects()
{
    m_server->route("/get", Resource::redirect("/there/file.zip"));
    m_server->route("/there/file.zip", Resource::file(Pattern(1, 77)));
    const LinkFacts facts = answer(m_server->url("/get"));
    QCOMPARE(facts.name, u"file.zip"_s);
    QCOMPARE(facts.totalBytes, 77);
    // With a page that is longer than what is kept of one: nobody waits for its end.
    Resource page = Resource::redirect("/there/file.zip");
    page.body = QByteArray(20'000, 'x');
    m_server->route("/page", page);
    QCOMPARE(answer(m_server->url("/page")).totalBytes, 77);
}

void LinkProbesTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("not there") << 404 << ErrorKind::NotFound << 1;
    QTest::newRow("wants a password") << 401 << ErrorKind::AuthRequired << 1;
    QTest::newRow("busy") << 503 << ErrorKind::ServerBusy << 1;
    QTest::newRow("asked again without a range") << 400 << ErrorKind::RequestRejected << 2;
}

void LinkProbesTest::errors()
{
    QFETCH(const int, status);
    QFETCH(const int, requests);
    m_server->route("/a", Resource::error(status));
    const LinkFacts facts = answer(m_server->url("/a"));
    QTEST(facts.error.kind, "kind");
    QCOMPARE(facts.name, QString());
    QCOMPARE(m_server->requestCount(), requests);
    QVERIFY(!m_server->requests().constLast().hasHeader("Range") || requests == 1);
}

void LinkProbesTest::nobodyThere()
{
    const QUrl url = m_server->url("/a");
    m_server->stopListening();
    QCOMPARE(answer(url).error.kind, ErrorKind::ConnectionRefused);
}

void LinkProbesTest::passwordsStayAtHome()
{
    TestServer other;
    QVERIFY(other.start());
    other.route("/b", Resource::file(Pattern(1, 10)));
    m_server->route("/a", Resource::redirect(other.url("/b").toEncoded()));
    QUrl url = m_server->url("/a");
    url.setUserInfo(u"ada:secret"_s);
    QCOMPARE(answer(url).totalBytes, 10);
    QCOMPARE(m_server->requests().constFirst().header("Authorization"),
             "Basic " + QByteArray("ada:secret").toBase64());
    QVERIFY(!other.requests().constFirst().hasHeader("Authorization"));
}

void LinkProbesTest::headerFieldsGoAlong()
{
    m_server->route("/a", Resource::file(Pattern(1, 10)));
    Request request = makeRequest(m_server->url("/a"), u"/tmp"_s);
    request.headers = {{"Cookie", "a=1"}, {"User-Agent", "Other"}};
    askAll({request});
    QTRY_COMPARE(m_facts.size(), 1);
    const RequestRecord sent = m_server->requests().constFirst();
    QCOMPARE(sent.header("Cookie"), "a=1");
    QCOMPARE(sent.header("User-Agent"), "Other");
}

void LinkProbesTest::fourAtOnceAndTwoAServer()
{
    TestServer others[2];
    QList<TestServer *> servers{m_server.get(), &others[0], &others[1]};
    QList<Request> requests;
    for (TestServer *server : std::as_const(servers)) {
        if (server->port() == 0)
            QVERIFY(server->start());
        server->script("/a", Script().waitFor("go").serve(Resource::file(Pattern(1, 10))));
        for (int i = 0; i < 20; ++i)
            requests += makeRequest(server->url("/a?" + QByteArray::number(i)), u"/tmp"_s);
    }
    askAll(requests);
    QVERIFY(servers[0]->waitForWaiting("go", 2));
    QVERIFY(servers[1]->waitForWaiting("go", 2));
    QCOMPARE(servers[2]->requestCount(), 0);
    for (TestServer *server : std::as_const(servers))
        server->raise("go");
    QTRY_COMPARE(m_facts.size(), 60);
    for (TestServer *server : std::as_const(servers)) {
        QCOMPARE(server->requestCount(), 20);
        QVERIFY(server->maxOpenConnectionsSeen() <= 2);
    }
}

void LinkProbesTest::takenBack()
{
    m_server->script("/a", Script().stall());
    m_server->route("/b", Resource::file(Pattern(1, 10)));
    const quint64 id = ask(m_server->url("/a"));
    QVERIFY(m_server->waitForRequests("/a", 1));
    QCOMPARE(answer(m_server->url("/b")).totalBytes, 10);
    m_probes->setQuestions({});
    QVERIFY2(m_server->waitForOpenConnections(0), "it hangs up");
    QVERIFY(!m_facts.contains(id));
}

void LinkProbesTest::endsWhileItAsks()
{
    m_server->script("/a", Script().stall());
    ask(m_server->url("/a"));
    QVERIFY(m_server->waitForRequests("/a", 1));
    m_probes.reset();
    QVERIFY(m_server->waitForOpenConnections(0));
}

void LinkProbesTest::trustedCertificates()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.errorString()));
    TestServer tls;
    QVERIFY(tls.startTls(certificates.selfSigned()));
    tls.route("/a", Resource::file(Pattern(1, 10)));
    const LinkFacts refused = answer(tls.url("/a"));
    QCOMPARE(refused.error.kind, ErrorKind::CertificateInvalid);
    m_settings.trustedCertificates = {refused.error.certificate};
    m_probes->setSettings(m_settings);
    QCOMPARE(answer(tls.url("/a")).totalBytes, 10);
}

QTEST_MAIN(LinkProbesTest)
#include "LinkProbesTest.moc"
