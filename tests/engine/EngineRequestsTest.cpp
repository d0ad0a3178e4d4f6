// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "core/RequestLength.h"
#include "transfer/HostMemory.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

/// Long enough that a test is worth it.
Pattern file() { return Pattern(3, 48 * MiB + 5); }

/// Each response begins at once and goes on slowly.
Resource grantingServer()
{
    Resource resource = Resource::file(file());
    resource.grantedBytes = 2 * MiB;
    resource.bytesPerSecond = 512 * KiB;
    return resource;
}

bool isShort(const std::optional<RequestedRange> &range)
{
    return range && range->last >= 0 && range->last - range->first < MiB;
}

} // namespace

/// How much a request asks for, where a server slows down long ones.
class EngineRequestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortRequestsWhereTheyAreFaster_data();
    void shortRequestsWhereTheyAreFaster();
    void knownHostsAreAskedShortly();
    void whatIsLongAgoIsNotKnown();
    void whatIsTurnedAwayIsAskedForAtLength_data();
    void whatIsTurnedAwayIsAskedForAtLength();
    void severalConnectionsAreTurnedAway();
    void oneConnectionIsEnough();
    void slowServersGrantLittle();
    void aChangeBetweenTwoRequestsIsSeen();
    void theWholeFileInsteadIsTaken();

private:
    static bool comesWhole(EngineFixture &fixture, DownloadId id)
    {
        return fixture.waitForFinished(id) && file().matchesFile(fixture.path(u"a.bin"_s));
    }
    static HostProfile profile(EngineFixture &fixture)
    {
        return fixture.manager().hostProfiles().value(HostMemory::origin(fixture.server.url("/")));
    }
    static void learn(EngineFixture &fixture, qint64 requestBytes, qint64 agoSecs = 0,
                      int connections = 1)
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const HostProfile known{connections, false, 0, now, requestBytes, now - agoSecs};
        fixture.manager().setHostProfiles({{HostMemory::origin(fixture.server.url("/")), known}});
    }
};

void EngineRequestsTest::shortRequestsWhereTheyAreFaster_data()
{
    QTest::addColumn<qint64>("lineSpeed");
    QTest::addRow("over before the test is") << qint64(0);
    QTest::addRow("tested to the end") << 40 * MiB;
}

void EngineRequestsTest::shortRequestsWhereTheyAreFaster()
{
    QFETCH(const qint64, lineSpeed);
    EngineFixture fixture;
    Resource resource = grantingServer();
    if (lineSpeed > 0)
        resource.line = std::make_shared<SharedLine>(lineSpeed);
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 2;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(comesWhole(fixture, id));
    QVERIFY2(profile(fixture).requestBytes > 0, "short requests were not found to be faster");
    const QList<RequestRecord> requests = fixture.server.requests("/a.bin");
    const auto count = std::count_if(requests.cbegin(), requests.cend(),
                                     [](const RequestRecord &r) { return isShort(r.range); });
    QVERIFY2(count > 10, qPrintable(QString::number(count)));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QVERIFY(std::any_of(events.cbegin(), events.cend(), [](const TimelineEvent &event) {
        return event.kind == TimelineKind::RequestsShortened && event.bytes > 0;
    }));
}

void EngineRequestsTest::knownHostsAreAskedShortly()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", grantingServer());
    QVERIFY(fixture.open());
    learn(fixture, MiB, 3600);
    const qint64 found = profile(fixture).requestSecs;
    QVERIFY(comesWhole(fixture, fixture.add("/a.bin")));
    QList<RequestRecord> requests = fixture.server.requests("/a.bin");
    QVERIFY(requests.size() >= 48);
    const RequestRecord first = requests.takeFirst(); // nothing is known yet
    QVERIFY(isShort(first.range) && !first.hasHeader("If-Range"));
    QVERIFY(std::all_of(requests.cbegin(), requests.cend(), [](const RequestRecord &request) {
        return isShort(request.range) && request.hasHeader("If-Range");
    }));
    // One after the other on the same connections.
    QVERIFY(fixture.server.maxOpenConnectionsSeen() <= 3);
    QCOMPARE(profile(fixture).requestBytes, MiB);
    QCOMPARE(profile(fixture).requestSecs, found); // not renewed by being used
}

void EngineRequestsTest::whatIsLongAgoIsNotKnown()
{
    EngineFixture fixture;
    const Pattern pattern(6, 3 * MiB);
    fixture.server.route("/a.bin", Resource::file(pattern));
    QVERIFY(fixture.open());
    learn(fixture, MiB, 8 * 24 * 3600);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.server.requestCount(), 1);
}

void EngineRequestsTest::whatIsTurnedAwayIsAskedForAtLength_data()
{
    QTest::addColumn<Script>("answer");
    QTest::addColumn<int>("served"); // of the short requests, before the first such answer
    QTest::addColumn<qint64>("learned");
    for (const int status : {400, 403, 404, 416, 429, 503})
        QTest::addRow("%d", status)
            << Script().serve(Resource::error(status)) << 5 << RequestLength::unlimited;
    // One that is busy says when to come again, whatever was asked.
    for (const int status : {400, 403, 404, 416})
        QTest::addRow("%d at once", status) << Script().serve(Resource::error(status)) << 0 << MiB;
    const Script nothing = Script().raw(
        "HTTP/1.1 206 Partial Content\r\nContent-Length: 1\r\n\r\n");
    QTest::addRow("another range") << nothing << 5 << RequestLength::unlimited;
    // A line that breaks says nothing of that, at first.
    QTest::addRow("a reset") << Script().rst() << 5 << MiB;
    QTest::addRow("a reset at once") << Script().rst() << 0 << MiB;
    const QByteArray part = file().bytes(0, MiB);
    QTest::addRow("a part that calls itself whole")
        << Script()
               .raw("HTTP/1.1 200 OK\r\nContent-Length: 1048576\r\n"
                    "Content-Range: bytes 0-1048575/50331653\r\n\r\n")
               .raw(part)
        << 0 << MiB;
    QTest::addRow("a part that ends with the file, as it says")
        << Script()
               .raw("HTTP/1.1 206 Partial Content\r\nContent-Length: 1048576\r\n"
                    "Content-Range: bytes 0-1048575/1048576\r\n\r\n")
               .raw(part)
        << 0 << MiB;
}

void EngineRequestsTest::whatIsTurnedAwayIsAskedForAtLength()
{
    QFETCH(const Script, answer);
    QFETCH(const int, served);
    QFETCH(const qint64, learned);
    EngineFixture fixture;
    Resource resource = grantingServer();
    resource.bytesPerSecond = 64 * MiB;
    auto asked = std::make_shared<std::atomic_int>(0);
    fixture.server.script("/a.bin",
                          [resource, answer, served, asked](const RequestRecord &request) {
                              const bool isTooMany = isShort(request.range) && ++*asked > served;
                              return isTooMany ? answer : Script().serve(resource);
                          });
    QVERIFY(fixture.open());
    learn(fixture, MiB);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(comesWhole(fixture, id));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QVERIFY(std::none_of(events.cbegin(), events.cend(), [](const TimelineEvent &event) {
        return event.kind == TimelineKind::WaitsForRetry;
    }));
    QCOMPARE(profile(fixture).requestBytes, learned);
}

void EngineRequestsTest::severalConnectionsAreTurnedAway()
{
    constexpr int served = 12;
    constexpr int connections = 4;
    EngineFixture fixture;
    Resource resource = grantingServer();
    resource.bytesPerSecond = 64 * MiB;
    auto asked = std::make_shared<std::atomic_int>(0);
    // All of them before any is told so.
    const Script refused = Script().waitFor("all asked").serve(Resource::error(404));
    fixture.server.script("/a.bin", [resource, refused, asked](const RequestRecord &request) {
        const bool isTooMany = isShort(request.range) && ++*asked > served;
        return isTooMany ? refused : Script().serve(resource);
    });
    QVERIFY(fixture.open());
    learn(fixture, MiB, 0, connections);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor([&] { return *asked >= served + connections; }));
    fixture.server.raise("all asked");
    QVERIFY(comesWhole(fixture, id));
    QCOMPARE(profile(fixture).requestBytes, RequestLength::unlimited);
}

void EngineRequestsTest::oneConnectionIsEnough()
{
    EngineFixture fixture;
    Resource resource = grantingServer();
    resource.maxConnections = 1;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    learn(fixture, MiB);
    QVERIFY(comesWhole(fixture, fixture.add("/a.bin")));
    const QList<RequestRecord> requests = fixture.server.requests("/a.bin");
    QVERIFY(std::none_of(requests.cbegin(), requests.cend(),
                         [](const RequestRecord &request) { return request.status == 503; }));
}

void EngineRequestsTest::slowServersGrantLittle()
{
    EngineFixture fixture;
    Resource resource = Resource::file(Pattern(5, 3 * MiB + 1));
    resource.grantedBytes = 80 * KiB;
    resource.bytesPerSecond = 40 * KiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 2;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(Pattern(5, 3 * MiB + 1).matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(profile(fixture).requestBytes, 64 * KiB);
}

void EngineRequestsTest::aChangeBetweenTwoRequestsIsSeen()
{
    EngineFixture fixture;
    Resource other = grantingServer();
    other.body = Pattern(4, file().size());
    other.etag = "\"another\"";
    auto asked = std::make_shared<std::atomic_int>(0);
    fixture.server.script("/a.bin",
                          [before = grantingServer(), other, asked](const RequestRecord &) {
                              return Script().serve(++*asked > 12 ? other : before);
                          });
    QVERIFY(fixture.open());
    learn(fixture, MiB);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::RemoteChanged);
    QVERIFY(!fixture.names().contains(u"a.bin"_s));
}

void EngineRequestsTest::theWholeFileInsteadIsTaken()
{
    EngineFixture fixture;
    Resource whole = grantingServer();
    whole.acceptRanges = false;
    whole.bytesPerSecond = 0;
    auto asked = std::make_shared<std::atomic_int>(0);
    fixture.server.script("/a.bin",
                          [ranged = grantingServer(), whole, asked](const RequestRecord &) {
                              return Script().serve(++*asked > 6 ? whole : ranged);
                          });
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    learn(fixture, MiB);
    QVERIFY(comesWhole(fixture, fixture.add("/a.bin")));
    // Once, and not again and again in pieces.
    QVERIFY2(*asked < 12, qPrintable(QString::number(*asked)));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineRequestsTest)
#include "EngineRequestsTest.moc"
