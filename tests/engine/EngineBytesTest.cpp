// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/HostMemory.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

/// That what arrives is the file, whatever way the server has of sending it.
class EngineBytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallFile();
    void emptyFile_data();
    void emptyFile();
    void severalConnections();
    void requestsOwnLimitOfConnections();
    void serverWithoutRanges();
    void unknownLength_data();
    void unknownLength();
    void encodedBodyIsStoredAsSent();
    void redirectIsResolvedOnce();
    void secretsStayAtHome();
    void rightChecksum_data();
    void rightChecksum();
    void wrongChecksum_data();
    void wrongChecksum();
    void tls();
};

void EngineBytesTest::smallFile()
{
    EngineFixture fixture;
    const Pattern pattern(1, 12'345);
    fixture.server.route("/small.bin", Resource::file(pattern));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/small.bin");
    QVERIFY(fixture.waitForFinished(id));

    QVERIFY(pattern.matchesFile(fixture.path(u"small.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"small.bin"_s});
    const Download row = fixture.row(id);
    QCOMPARE(row.fileName, u"small.bin"_s);
    QCOMPARE(row.receivedBytes, pattern.size());
    QCOMPARE(row.totalBytes(), pattern.size());
    QCOMPARE(row.verification, Verification::Size);
    QVERIFY(row.finished.isValid());
    QVERIFY(!row.error.isError());
    const QDateTime time = QFileInfo(row.filePath()).lastModified();
    QCOMPARE(time, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));

    const QList<RequestRecord> requests = fixture.server.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().method, QByteArray("GET"));
    QCOMPARE(requests.constFirst().header("Range"), QByteArray("bytes=0-"));
    QCOMPARE(requests.constFirst().header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(!requests.constFirst().hasHeader("If-Range"));
}

void EngineBytesTest::emptyFile_data()
{
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<bool>("nameTaken");
    QTest::addRow("416 with a length of zero") << true << false;
    QTest::addRow("200 with a length of zero") << false << false;
    QTest::addRow("416, and a longer file has the name") << true << true;
    QTest::addRow("200, and a longer file has the name") << false << true;
}

void EngineBytesTest::emptyFile()
{
    QFETCH(const bool, ranges);
    QFETCH(const bool, nameTaken);
    EngineFixture fixture;
    Resource resource;
    resource.acceptRanges = ranges;
    fixture.server.route("/empty", resource);
    if (nameTaken) {
        QVERIFY(writeFile(fixture.path(u"empty"_s), "mine"));
        fixture.settings.existingFile = ExistingFile::AcceptSame;
    }
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/empty");
    QVERIFY(fixture.waitForFinished(id));
    const QFileInfo file(fixture.path(nameTaken ? u"empty (1)"_s : u"empty"_s));
    QVERIFY(file.exists());
    QCOMPARE(file.size(), 0);
    QCOMPARE(fixture.row(id).totalBytes(), 0);
    QCOMPARE(fixture.names().size(), nameTaken ? 2 : 1);
    QCOMPARE(fixture.server.requestCount(), 1);
}

void EngineBytesTest::severalConnections()
{
    EngineFixture fixture;
    const Pattern pattern(2, 40LL * 1024 * 1024 + 17);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = 2 * 1024 * 1024;
    fixture.server.route("/big.bin", resource);
    QVERIFY(fixture.open());
    // Whatever a busy machine measures: it was learned before that eight are best.
    const HostProfile eight{8, false, 0, QDateTime::currentSecsSinceEpoch()};
    fixture.manager().setHostProfiles({{HostMemory::origin(fixture.server.url("/")), eight}});
    const DownloadId id = fixture.add("/big.bin");
    QTRY_COMPARE(fixture.names(), (QStringList{u"big.bin.part"_s, u"big.bin.part.json"_s}));
    QVERIFY(fixture.waitFor([&] { return fixture.manager().progress(id).connections == 8; }));
    QVERIFY(fixture.waitForFinished(id));

    QVERIFY(pattern.matchesFile(fixture.path(u"big.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"big.bin"_s});
    QVERIFY(fixture.server.maxOpenConnectionsSeen() <= 8);
    QList<RequestRecord> requests = fixture.server.requests();
    QVERIFY(requests.size() >= 8);
    requests.removeFirst();
    for (const RequestRecord &record : std::as_const(requests)) {
        QVERIFY(record.range && record.range->first > 0
                && record.range->last >= record.range->first);
        QCOMPARE(record.header("If-Range"), resource.etag);
        QCOMPARE(record.status, 206);
    }
}

void EngineBytesTest::requestsOwnLimitOfConnections()
{
    EngineFixture fixture;
    const Pattern pattern(3, 16LL * 1024 * 1024);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = 4 * 1024 * 1024;
    fixture.server.route("/two.bin", resource);
    QVERIFY(fixture.open());
    Request request = fixture.request("/two.bin");
    request.maxConnections = 2;
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"two.bin"_s)));
    QCOMPARE(fixture.server.maxOpenConnectionsSeen(), 2);
}

void EngineBytesTest::serverWithoutRanges()
{
    EngineFixture fixture;
    const Pattern pattern(4, 20LL * 1024 * 1024);
    Resource resource = Resource::file(pattern);
    resource.acceptRanges = false;
    resource.bytesPerSecond = 20 * 1024 * 1024;
    fixture.server.route("/plain.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/plain.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"plain.bin"_s)));
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(fixture.row(id).verification, Verification::Size);
    QVERIFY(!fixture.row(id).generation.acceptsRanges);
}

void EngineBytesTest::unknownLength_data()
{
    QTest::addColumn<Framing>("framing");
    QTest::addRow("chunked") << Framing::Chunked;
    QTest::addRow("ends with the connection") << Framing::CloseDelimited;
}

void EngineBytesTest::unknownLength()
{
    QFETCH(const Framing, framing);
    EngineFixture fixture;
    const Pattern pattern(5, 3LL * 1024 * 1024 + 5);
    Resource resource = Resource::file(pattern);
    resource.acceptRanges = false;
    resource.framing = framing;
    fixture.server.route("/stream", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/stream");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"stream"_s)));
    QCOMPARE(fixture.row(id).verification, Verification::SizeNotVerified);
    QCOMPARE(fixture.row(id).totalBytes(), pattern.size());
    QCOMPARE(fixture.row(id).receivedBytes, pattern.size());
}

void EngineBytesTest::encodedBodyIsStoredAsSent()
{
    EngineFixture fixture;
    // What gzip makes of "gannet\n".
    const QByteArray gzip = QByteArray::fromHex(
        "1f8b08000000000000034b4fcccb4b2de102000cbfbf5f07000000");
    Resource resource;
    resource.body = gzip;
    resource.extraHeaders = {{"Content-Encoding", "gzip"}};
    fixture.server.route("/page", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/page");
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(readFile(fixture.path(u"page"_s)), gzip);
    QCOMPARE(fixture.row(id).generation.contentEncoding, QByteArray("gzip"));
}

void EngineBytesTest::redirectIsResolvedOnce()
{
    EngineFixture fixture;
    const Pattern pattern(6, 16LL * 1024 * 1024);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 512 * 1024;
    fixture.server.route("/start", Resource::redirect("/next"));
    fixture.server.route("/next", Resource::redirect("/store/object.bin", 307));
    fixture.server.route("/store/object.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/start");
    QVERIFY(fixture.server.waitForGate("/store/object.bin", 4));
    fixture.server.open("/store/object.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"object.bin"_s)));
    QCOMPARE(fixture.server.requestCount("/start"), 1);
    QCOMPARE(fixture.server.requestCount("/next"), 1);
    QVERIFY(fixture.server.requestCount("/store/object.bin") >= 4);
    QCOMPARE(fixture.row(id).generation.effectiveUrl, fixture.server.url("/store/object.bin"));
}

void EngineBytesTest::secretsStayAtHome()
{
    EngineFixture fixture;
    TestServer elsewhere;
    QVERIFY(elsewhere.start());
    const Pattern pattern(7, 1000);
    elsewhere.route("/file", Resource::file(pattern));
    fixture.server.route("/file", Resource::redirect(elsewhere.url("/file").toEncoded()));
    QVERIFY(fixture.open());
    QUrl link = fixture.server.url("/file");
    link.setUserName(u"me"_s);
    link.setPassword(u"secret"_s);
    Request request = makeRequest(link, fixture.folder());
    request.headers = {{"Cookie", "session=1"}, {"X-Mine", "1"}, {"Accept", "a/b"}};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    const RequestRecord home = fixture.server.requests().value(0);
    const RequestRecord away = elsewhere.requests().value(0);
    QCOMPARE(home.header("Authorization"), QByteArray("Basic bWU6c2VjcmV0"));
    QCOMPARE(home.header("Cookie"), QByteArray("session=1"));
    QCOMPARE(home.header("X-Mine"), QByteArray("1"));
    QVERIFY(!away.hasHeader("Authorization"));
    QVERIFY(!away.hasHeader("Cookie"));
    QVERIFY(!away.hasHeader("X-Mine"));
    QCOMPARE(away.header("Accept"), QByteArray("a/b"));
}

void EngineBytesTest::rightChecksum_data()
{
    QTest::addColumn<ChecksumAlgorithm>("algorithm");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");
    QTest::addRow("md5") << ChecksumAlgorithm::Md5 << QCryptographicHash::Md5;
    QTest::addRow("sha1") << ChecksumAlgorithm::Sha1 << QCryptographicHash::Sha1;
    QTest::addRow("sha256") << ChecksumAlgorithm::Sha256 << QCryptographicHash::Sha256;
    QTest::addRow("sha512") << ChecksumAlgorithm::Sha512 << QCryptographicHash::Sha512;
}

void EngineBytesTest::rightChecksum()
{
    QFETCH(const ChecksumAlgorithm, algorithm);
    QFETCH(const QCryptographicHash::Algorithm, hash);
    EngineFixture fixture;
    const Pattern pattern(8, 2'500'000);
    fixture.server.route("/sum.bin", Resource::file(pattern));
    QVERIFY(fixture.open());
    Request request = fixture.request("/sum.bin");
    request.checksum = Checksum{algorithm, pattern.digest(hash)};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.row(id).verification, Verification::Checksum);
    QVERIFY(pattern.matchesFile(fixture.path(u"sum.bin"_s)));
}

void EngineBytesTest::wrongChecksum_data() { rightChecksum_data(); }

void EngineBytesTest::wrongChecksum()
{
    QFETCH(const ChecksumAlgorithm, algorithm);
    QFETCH(const QCryptographicHash::Algorithm, hash);
    EngineFixture fixture;
    const Pattern wrong(9, 2'500'000);
    const Pattern right(10, 2'500'000);
    fixture.server.route("/sum.bin", Resource::file(wrong));
    QVERIFY(fixture.open());
    Request request = fixture.request("/sum.bin");
    request.checksum = Checksum{algorithm, right.digest(hash)};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    const Download row = fixture.row(id);
    QCOMPARE(row.error.kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(row.error.detail.toLatin1(), wrong.digest(hash).toHex());
    QCOMPARE(fixture.names(), (QStringList{u"sum.bin.part"_s, u"sum.bin.part.json"_s}));
    QVERIFY(wrong.matchesFile(fixture.path(u"sum.bin.part"_s)));

    fixture.server.route("/sum.bin", Resource::file(right));
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(right.matchesFile(fixture.path(u"sum.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"sum.bin"_s});
    QCOMPARE(fixture.server.requests("/sum.bin").constLast().header("Range"),
             QByteArray("bytes=0-"));
}

void EngineBytesTest::tls()
{
    const TestCertificates certificates;
    if (!certificates.isValid())
        QSKIP(qPrintable(certificates.errorString()));
    EngineFixture fixture;
    TestServer secure;
    QVERIFY(secure.startTls(certificates.good()));
    const Pattern pattern(11, 3'000'000);
    secure.route("/tls.bin", Resource::file(pattern));
    QVERIFY(fixture.open());
    const DownloadId untrusted = fixture.add(makeRequest(secure.url("/tls.bin"), fixture.folder()));
    QVERIFY(fixture.waitForState(untrusted, DownloadState::Failed));
    QCOMPARE(fixture.row(untrusted).error.kind, ErrorKind::CertificateInvalid);
    QCOMPARE(secure.requestCount(), 0);

    fixture.settings.caCertificates = readFile(certificates.ca().certificate);
    QVERIFY(fixture.open());
    const DownloadId trusted = fixture.add(makeRequest(secure.url("/tls.bin"), fixture.folder()));
    QVERIFY(fixture.waitForFinished(trusted));
    QVERIFY(pattern.matchesFile(fixture.path(u"tls.bin"_s)));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineBytesTest)
#include "EngineBytesTest.moc"
