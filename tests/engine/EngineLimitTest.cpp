// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/HostMemory.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

} // namespace

/// Speed limits, and what is learned about a server. A busy machine is only slower: no test says
/// how fast something must be.
class EngineLimitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFasterThanTheLimit_data();
    void noFasterThanTheLimit();
    void aLiftedLimitLetsGo();
    void aLimitHoldsWhatRuns();
    void moreConnectionsForWhatRuns();
    void connectionsAreLearnedAndKept();
    void siblingsThatFillTheServerAreWaitedFor();
};

void EngineLimitTest::noFasterThanTheLimit_data()
{
    QTest::addColumn<qint64>("ofAll");
    QTest::addColumn<qint64>("ofEach");
    QTest::addColumn<qint64>("rate");
    QTest::addRow("all downloads") << MiB << qint64(0) << MiB;
    QTest::addRow("each download") << qint64(0) << 512 * KiB << MiB;
    QTest::addRow("the smaller of both") << MiB << 2 * MiB << MiB;
}

void EngineLimitTest::noFasterThanTheLimit()
{
    QFETCH(const qint64, ofAll);
    QFETCH(const qint64, ofEach);
    QFETCH(const qint64, rate);
    EngineFixture fixture;
    fixture.settings.maxBytesPerSecond = ofAll;
    QVERIFY(fixture.open());
    const Pattern pattern(1, MiB);
    QList<Request> requests;
    for (const char *path : {"/a.bin", "/b.bin"}) {
        fixture.server.route(path, Resource::file(pattern));
        requests.append(fixture.request(path));
        requests.last().maxBytesPerSecond = ofEach;
    }
    QElapsedTimer clock;
    clock.start();
    const QList<DownloadId> ids = fixture.addAll(requests);
    for (const DownloadId id : ids)
        QVERIFY(fixture.waitForFinished(id));
    // Two files of 1 MiB, but for what may have been saved up at the beginning.
    QVERIFY2(double(clock.elapsed()) / 1000 >= 0.85 * 2 * MiB / double(rate),
             qPrintable(QString::number(clock.elapsed())));
    for (const char16_t *name : {u"a.bin", u"b.bin"})
        QVERIFY(pattern.matchesFile(fixture.path(QString::fromUtf16(name))));
    QVERIFY(fixture.server.maxOpenConnectionsSeen() <= 2);
}

void EngineLimitTest::aLiftedLimitLetsGo()
{
    EngineFixture fixture;
    fixture.settings.maxBytesPerSecond = 16 * KiB;
    QVERIFY(fixture.open());
    const Pattern pattern(1, 40 * MiB);
    fixture.server.route("/a.bin", Resource::file(pattern));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 8 * KiB));
    EngineSettings unlimited = fixture.manager().settings();
    unlimited.maxBytesPerSecond = 0;
    fixture.manager().setSettings(unlimited);
    // Limited it would take three quarters of an hour.
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineLimitTest::aLimitHoldsWhatRuns()
{
    EngineFixture fixture;
    QVERIFY(fixture.open());
    const Pattern pattern(1, 64 * MiB);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = 4 * MiB;
    fixture.server.route("/a.bin", resource);
    Request request = fixture.request("/a.bin");
    request.maxConnections = 1;
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForReceived(id, MiB));
    fixture.manager().setMaxBytesPerSecond({id}, 32 * KiB);
    QCOMPARE(fixture.row(id).request.maxBytesPerSecond, 32 * KiB);
    // Until the figures of one second are those of the limit.
    QVERIFY(fixture.waitFor([&] {
        const double speed = fixture.manager().progress(id).bytesPerSecond;
        return speed > 0 && speed < 48 * KiB;
    }));
    fixture.manager().setMaxBytesPerSecond({id}, 0);
    QVERIFY(fixture.waitForReceived(id, 16 * MiB));
}

void EngineLimitTest::moreConnectionsForWhatRuns()
{
    EngineFixture fixture;
    QVERIFY(fixture.open());
    const Pattern pattern(1, 24 * MiB);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = MiB;
    fixture.server.route("/a.bin", resource);
    Request request = fixture.request("/a.bin");
    request.maxConnections = 1;
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForReceived(id, MiB));
    QCOMPARE(fixture.manager().progress(id).connections, 1);
    fixture.manager().setMaxConnections({id}, 4);
    QCOMPARE(fixture.row(id).request.maxConnections, 4);
    QVERIFY(fixture.waitFor([&] { return fixture.manager().progress(id).connections == 4; }));
    fixture.manager().setMaxConnections({id}, 2);
    QVERIFY(fixture.waitFor([&] { return fixture.manager().progress(id).connections == 2; }));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineLimitTest::connectionsAreLearnedAndKept()
{
    EngineFixture fixture;
    const Pattern pattern(1, 4 * MiB);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = MiB;
    resource.maxConnections = 2;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    const QString origin = HostMemory::origin(fixture.server.url("/"));
    QCOMPARE(fixture.manager().hostProfiles().value(origin).admits, 2);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().hostProfiles().value(origin).admits, 2);

    // Known by now, nobody is asked for a third.
    resource.maxConnections = 8;
    fixture.server.route("/b.bin", resource);
    const DownloadId next = fixture.add("/b.bin");
    QVERIFY(fixture.waitForFinished(next));
    QVERIFY(fixture.server.maxOpenConnectionsSeen() <= 4);
}

void EngineLimitTest::siblingsThatFillTheServerAreWaitedFor()
{
    EngineFixture fixture;
    fixture.settings.retry.maxRetries = 1;
    fixture.settings.maxConnections = 1;
    const Pattern pattern(1, 2 * MiB);
    Resource held = Resource::file(pattern);
    held.gateAfterBytes = MiB;
    fixture.server.route("/a.bin", held);
    // Turned away more often than it may fail, while the first one is served.
    constexpr int turnedAway = 4;
    fixture.server.script("/b.bin", [pattern](const RequestRecord &request) {
        return Script().serve(request.nthOnPath <= turnedAway ? Resource::error(503)
                                                              : Resource::file(pattern));
    });
    QVERIFY(fixture.open());
    const DownloadId first = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(first, MiB));
    const DownloadId second = fixture.add("/b.bin");
    QVERIFY(fixture.waitForFinished(second));
    QVERIFY(pattern.matchesFile(fixture.path(u"b.bin"_s)));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(first));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineLimitTest)
#include "EngineLimitTest.moc"
