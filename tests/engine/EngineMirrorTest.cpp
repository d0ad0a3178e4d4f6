// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 fileSize = 6 * MiB + 11;
/// Slow enough that the download asks for more connections.
constexpr qint64 slow = 2 * MiB;

Resource slowFile(const Pattern &pattern)
{
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = slow;
    return resource;
}

} // namespace

/// Several links to one file: what is fetched from where, and who is left out.
class EngineMirrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothServe();
    void anotherFileIsLeftOut_data();
    void anotherFileIsLeftOut();
    void theMirrorStandsInForTheFirst_data();
    void theMirrorStandsInForTheFirst();
    void secretsStayWithTheFirst();
};

/// A request for /a.bin of the fixture's server, with \a mirror beside it.
static Request mirrored(const EngineFixture &fixture, const QUrl &mirror)
{
    Request request = fixture.request("/a.bin");
    request.urls.append(mirror);
    return request;
}

void EngineMirrorTest::bothServe()
{
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    const Pattern pattern(1, fileSize);
    fixture.server.route("/a.bin", slowFile(pattern));
    Resource other = slowFile(pattern);
    other.etag = "\"another server's\"";
    other.lastModified.clear();
    mirror.route("/b.bin", other);
    QVERIFY(fixture.open());
    QSignalSpy leftOut(&fixture.manager(), &DownloadManager::mirrorLeftOut);
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(leftOut.size(), 0);
    // A sample first, and then its share.
    const QList<RequestRecord> requests = mirror.requests();
    QVERIFY(requests.size() >= 2);
    QVERIFY(requests.constFirst().range->last < requests.at(1).range->last);
    QVERIFY(requests.at(1).bodyBytesSent > 64 * 1024);
    QCOMPARE(fixture.row(id).generation.effectiveUrl, fixture.server.url("/a.bin"));
}

void EngineMirrorTest::anotherFileIsLeftOut_data()
{
    QTest::addColumn<Resource>("other");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("another size") << slowFile(Pattern(1, fileSize + 1)) << ErrorKind::RemoteChanged;
    QTest::addRow("the same size, other bytes")
        << slowFile(Pattern(2, fileSize)) << ErrorKind::RemoteChanged;
    Resource whole = slowFile(Pattern(1, fileSize));
    whole.acceptRanges = false;
    QTest::addRow("no ranges") << whole << ErrorKind::RemoteChanged;
    QTest::addRow("not there") << Resource::error(404) << ErrorKind::NotFound;
}

void EngineMirrorTest::anotherFileIsLeftOut()
{
    QFETCH(const Resource, other);
    QFETCH(const ErrorKind, kind);
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    const Pattern pattern(1, fileSize);
    fixture.server.route("/a.bin", slowFile(pattern));
    mirror.route("/b.bin", other);
    QVERIFY(fixture.open());
    QSignalSpy leftOut(&fixture.manager(), &DownloadManager::mirrorLeftOut);
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.constFirst().at(1).toUrl(), mirror.url("/b.bin"));
    QCOMPARE(leftOut.constFirst().at(2).value<DownloadError>().kind, kind);
    QCOMPARE(mirror.requestCount(), 1);
}

void EngineMirrorTest::theMirrorStandsInForTheFirst_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::addRow("the first is gone from the beginning") << true;
    QTest::addRow("the first dies midway") << false;
}

void EngineMirrorTest::theMirrorStandsInForTheFirst()
{
    QFETCH(const bool, atOnce);
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    const Pattern pattern(1, fileSize);
    const Resource good = slowFile(pattern);
    mirror.route("/b.bin", good);
    fixture.server.script("/a.bin", [good, atOnce, &mirror](const RequestRecord &request) {
        Resource first = good;
        first.fault.afterBytes = 2 * MiB;
        return Script().serve(atOnce || request.nthOnPath > 1 || mirror.requestCount() > 1
                                  ? Resource::error(404)
                                  : first);
    });
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(atOnce ? u"b.bin"_s : u"a.bin"_s)));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
}

void EngineMirrorTest::secretsStayWithTheFirst()
{
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    const Pattern pattern(1, fileSize);
    fixture.server.route("/a.bin", slowFile(pattern));
    mirror.route("/b.bin", slowFile(pattern));
    QVERIFY(fixture.open());
    Request request = mirrored(fixture, mirror.url("/b.bin"));
    request.userName = u"user"_s;
    request.password = u"secret"_s;
    request.headers = {{"Cookie", "session=1"}, {"X-Plain", "1"}, {"User-Agent", "Mine"}};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(mirror.requestCount() > 0);
    for (const RequestRecord &record : mirror.requests()) {
        QVERIFY(record.header("Authorization").isEmpty());
        QVERIFY(record.header("Cookie").isEmpty());
        QVERIFY(record.header("X-Plain").isEmpty());
        QCOMPARE(record.header("User-Agent"), QByteArray("Mine"));
    }
    QVERIFY(!fixture.server.requests().constFirst().header("Authorization").isEmpty());
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineMirrorTest)
#include "EngineMirrorTest.moc"
