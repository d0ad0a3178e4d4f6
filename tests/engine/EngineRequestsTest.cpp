// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

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
    void shortRequestsWhereTheyAreFaster();
    void knownHostsAreAskedShortly();
    void tooManyRequestsAreTakenBack();
    void aChangeBetweenTwoRequestsIsSeen();
    void theWholeFileInsteadIsTaken();

private:
    static HostProfile profile(EngineFixture &fixture)
    {
        return fixture.manager().hostProfiles().value(HostMemory::origin(fixture.server.url("/")));
    }
    static void learn(EngineFixture &fixture, qint64 requestBytes)
    {
        const HostProfile known{1, false, 0, QDateTime::currentSecsSinceEpoch(), requestBytes};
        fixture.manager().setHostProfiles({{HostMemory::origin(fixture.server.url("/")), known}});
    }
};

void EngineRequestsTest::shortRequestsWhereTheyAreFaster()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", grantingServer());
    fixture.settings.maxConnections = 2;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(file().matchesFile(fixture.path(u"a.bin"_s)));
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
    learn(fixture, MiB);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(file().matchesFile(fixture.path(u"a.bin"_s)));
    QList<RequestRecord> requests = fixture.server.requests("/a.bin");
    QVERIFY(!isShort(requests.takeFirst().range)); // it asks what there is
    QVERIFY(requests.size() >= 46);
    QVERIFY(std::all_of(requests.cbegin(), requests.cend(), [](const RequestRecord &request) {
        return isShort(request.range) && request.hasHeader("If-Range");
    }));
    // One after the other on the same connections.
    QVERIFY(fixture.server.maxOpenConnectionsSeen() <= 3);
    QCOMPARE(profile(fixture).requestBytes, MiB);
}

void EngineRequestsTest::tooManyRequestsAreTakenBack()
{
    EngineFixture fixture;
    Resource resource = grantingServer();
    resource.bytesPerSecond = 16 * MiB;
    auto asked = std::make_shared<std::atomic_int>(0);
    fixture.server.script("/a.bin", [resource, asked](const RequestRecord &request) {
        const bool isTooMany = isShort(request.range) && ++*asked > 5;
        return isTooMany ? Script().serve(Resource::error(503)) : Script().serve(resource);
    });
    fixture.settings.retry.firstDelayMs = 0;
    QVERIFY(fixture.open());
    learn(fixture, MiB);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(file().matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(profile(fixture).requestBytes, -1);
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
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(file().matchesFile(fixture.path(u"a.bin"_s)));
    // Once, and not again and again in pieces.
    QVERIFY2(*asked < 12, qPrintable(QString::number(*asked)));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineRequestsTest)
#include "EngineRequestsTest.moc"
