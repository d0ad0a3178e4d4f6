// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "engine/Timelines.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;
using K = TimelineKind;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;

QList<TimelineKind> kinds(const QList<TimelineEvent> &events)
{
    QList<TimelineKind> result;
    for (const TimelineEvent &event : events)
        result.append(event.kind);
    return result;
}

TimelineEvent first(const QList<TimelineEvent> &events, TimelineKind kind)
{
    for (const TimelineEvent &event : events) {
        if (event.kind == kind)
            return event;
    }
    return TimelineEvent{TimelineKind::Cancelled};
}

} // namespace

/// What is told of a download's life, and of its connections to who looks.
class EngineTimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRedirectedFile();
    void aWaitAndARetry();
    void pausedAndResumed();
    void aFailure();
    void aRefusedConnection();
    void aMirror();
    void aRowThatNeverRanHasNone();
    void aLongHistoryIsBounded();
    void aHandfulIsOneEvent();
    void connectionsAreToldToWhoLooks();
    void aHeldBackConnectionSaysSo();
    void aConnectionWaitsForItsAnswer();
};

void EngineTimelineTest::aRedirectedFile()
{
    EngineFixture fixture;
    const Pattern pattern(1, 100 * KiB);
    fixture.server.route("/b.bin", Resource::file(pattern));
    const QUrl target = fixture.server.url("/b.bin?key=hidden", u"localhost"_s);
    fixture.server.route("/a.bin", Resource::redirect(target.toEncoded()));
    QVERIFY(fixture.open());
    Request request = fixture.request("/a.bin?token=hidden");
    request.userName = u"ada"_s;
    request.password = u"hidden"_s;
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QCOMPARE(kinds(events),
             (QList{K::Started, K::Redirected, K::Answered, K::Fetched, K::Checked, K::Finished}));
    QCOMPARE(events.at(0).host, u"127.0.0.1"_s);
    QCOMPARE(events.at(1).host, u"localhost"_s);
    QCOMPARE(events.at(2).bytes, pattern.size());
    QVERIFY(events.at(2).acceptsRanges);
    QCOMPARE(events.at(4).verification, Verification::Size);
    QCOMPARE(events.at(5).bytes, pattern.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QVERIFY(!events.at(i).host.contains(u"hidden") && !events.at(i).host.contains(u"ada"));
        QVERIFY(events.at(i).msecsSinceEpoch > 0);
        QVERIFY(i == 0 || events.at(i).msecsSinceEpoch >= events.at(i - 1).msecsSinceEpoch);
    }
}

void EngineTimelineTest::aWaitAndARetry()
{
    EngineFixture fixture;
    const Resource file = Resource::file(Pattern(1, 10));
    fixture.server.scripts("/a.bin", {Script().serve(Resource::error(503)), Script().serve(file)});
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QCOMPARE(kinds(events).first(4),
             (QList{K::Started, K::WaitsForRetry, K::Started, K::Answered}));
    QCOMPARE(events.at(1).count, 1);
    QCOMPARE(events.at(1).error.kind, ErrorKind::ServerBusy);
    QCOMPARE(events.at(1).error.httpStatus, 503);
}

void EngineTimelineTest::pausedAndResumed()
{
    EngineFixture fixture;
    Resource file = Resource::file(Pattern(1, MiB));
    file.gateAfterBytes = 100 * KiB;
    fixture.server.route("/a.bin", file);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 100 * KiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QList<TimelineEvent> events = fixture.manager().timeline(id);
    events.removeIf([](const TimelineEvent &event) {
        return event.kind >= K::ConnectionAdded && event.kind <= K::ConnectionOvertaken;
    });
    QCOMPARE(kinds(events),
             (QList{K::Started, K::Answered, K::Paused, K::Resumed, K::Started, K::Answered,
                    K::Fetched, K::Checked, K::Finished}));
    QVERIFY2(events.at(4).bytes >= 100 * KiB, "it goes on from what is here");
}

void EngineTimelineTest::aFailure()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", Resource::error(404));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QCOMPARE(kinds(events), (QList{K::Started, K::Failed}));
    QCOMPARE(events.at(1).error.kind, ErrorKind::NotFound);
    fixture.manager().remove({id}, DownloadManager::RemoveMode::KeepFile);
    QVERIFY(fixture.manager().timeline(id).isEmpty());
}

void EngineTimelineTest::aRefusedConnection()
{
    EngineFixture fixture;
    Resource file = Resource::file(Pattern(1, 200 * MiB));
    file.bytesPerSecond = 256 * KiB;
    file.maxConnections = 2;
    fixture.server.route("/a.bin", file);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor(
        [&] { return kinds(fixture.manager().timeline(id)).contains(K::ConnectionRefused); }));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QVERIFY(first(events, K::ConnectionAdded).count >= 2);
    const TimelineEvent refused = first(events, K::ConnectionRefused);
    QCOMPARE(refused.host, u"127.0.0.1"_s);
    QCOMPARE(refused.error.kind, ErrorKind::ServerBusy);
    QVERIFY(refused.count >= 1);
}

void EngineTimelineTest::aMirror()
{
    EngineFixture fixture;
    Resource file = Resource::file(Pattern(1, 6 * MiB));
    file.bytesPerSecond = 2 * MiB;
    fixture.server.route("/a.bin", file);
    fixture.server.route("/b.bin", file);
    QVERIFY(fixture.open());
    Request request = fixture.request("/a.bin");
    request.urls += fixture.server.url("/b.bin", u"localhost"_s);
    request.urls += fixture.server.url("/none.bin?key=hidden", u"127.0.0.2"_s);
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    QCOMPARE(first(events, K::MirrorJoined).host, u"localhost"_s);
    QCOMPARE(first(events, K::MirrorLeftOut).host, u"127.0.0.2"_s);
    QVERIFY(first(events, K::MirrorLeftOut).error.isError());
}

void EngineTimelineTest::aRowThatNeverRanHasNone()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", Resource::file(Pattern(1, 10)));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(fixture.request("/a.bin"),
                                      DownloadManager::StartMode::Paused);
    fixture.manager().cancel({id});
    QCOMPARE(fixture.state(id), DownloadState::Cancelled);
    QVERIFY(fixture.manager().timeline(id).isEmpty());
}

void EngineTimelineTest::aLongHistoryIsBounded()
{
    Timelines timelines;
    const DownloadId id{1};
    timelines.record(id, {K::Started}, 0);
    for (int i = 1; i <= 2 * Timelines::mostEvents; ++i)
        timelines.record(id, {K::ConnectionLost}, i);
    QCOMPARE(timelines.of(id).size(), Timelines::mostEvents);
    QCOMPARE(timelines.of(id).constLast().msecsSinceEpoch, 2 * Timelines::mostEvents);

    for (int i = 2; i <= Timelines::mostDownloads; ++i)
        timelines.record(DownloadId{i}, {K::Started}, i);
    timelines.record(id, {K::Paused}, 0);
    timelines.record(DownloadId{Timelines::mostDownloads + 1}, {K::Started}, 0);
    QVERIFY2(!timelines.of(id).isEmpty(), "it was heard of lately");
    QVERIFY2(timelines.of(DownloadId{2}).isEmpty(), "of this one nothing was heard for longest");
    timelines.remove(id);
    QVERIFY(timelines.of(id).isEmpty());
    timelines.record(DownloadId{Timelines::mostDownloads + 2}, {K::Started}, 0);
    QVERIFY2(!timelines.of(DownloadId{3}).isEmpty(), "there was room for one more");
}

void EngineTimelineTest::aHandfulIsOneEvent()
{
    Timelines timelines;
    const DownloadId id{1};
    timelines.record(id, {K::Started}, 0);
    TimelineEvent added{K::ConnectionAdded};
    for (const int count : {2, 3, 4}) {
        added.count = count;
        timelines.record(id, added, 100 + count);
    }
    TimelineEvent refused{K::ConnectionRefused};
    refused.error.kind = ErrorKind::ServerBusy;
    for (const int count : {3, 2}) {
        refused.count = count;
        timelines.record(id, refused, 200);
    }
    refused.error.kind = ErrorKind::ConnectionLost;
    timelines.record(id, refused, 300);
    timelines.record(id, refused, 60'000);
    const QList<TimelineEvent> events = timelines.of(id);
    QCOMPARE(kinds(events),
             (QList{K::Started, K::ConnectionAdded, K::ConnectionRefused, K::ConnectionRefused,
                    K::ConnectionRefused}));
    QCOMPARE(events.at(1).count, 4);
    QCOMPARE(events.at(2).count, 2);
}

void EngineTimelineTest::connectionsAreToldToWhoLooks()
{
    EngineFixture fixture;
    Resource file = Resource::file(Pattern(1, 200 * MiB));
    file.bytesPerSecond = 256 * KiB;
    fixture.server.route("/a.bin", file);
    fixture.settings.maxConnections = 3;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor([&] { return fixture.manager().progress(id).connections == 3; }));
    QVERIFY2(fixture.manager().connections(id).isEmpty(), "nobody looks yet");

    fixture.manager().watchConnections(id);
    QList<ConnectionFigures> all;
    QVERIFY(fixture.waitFor([&] {
        all = fixture.manager().connections(id);
        return all.size() == 3
            && std::all_of(all.cbegin(), all.cend(), [](const ConnectionFigures &one) {
                   return one.state == ConnectionState::Delivering && one.bytesPerSecond > 0;
               });
    }));
    int number = 0;
    for (const ConnectionFigures &one : std::as_const(all)) {
        QCOMPARE(one.number, ++number);
        QCOMPARE(one.host, u"127.0.0.1"_s);
        QVERIFY(!one.isMirror);
        QVERIFY(one.range.begin <= one.position && one.position <= one.range.end);
        QVERIFY(one.receivedBytes > 0);
    }
    fixture.manager().watchConnections(DownloadId{});
    QVERIFY(fixture.manager().connections(id).isEmpty());
}

void EngineTimelineTest::aHeldBackConnectionSaysSo()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", Resource::file(Pattern(1, 200 * MiB)));
    fixture.settings.maxBytesPerSecond = 64 * KiB;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    fixture.manager().watchConnections(id);
    QVERIFY(fixture.waitFor([&] {
        const auto all = fixture.manager().connections(id);
        return !all.isEmpty() && all.constFirst().state == ConnectionState::HeldBack;
    }));
}

void EngineTimelineTest::aConnectionWaitsForItsAnswer()
{
    EngineFixture fixture;
    const Resource file = [] {
        Resource resource = Resource::file(Pattern(1, 200 * MiB));
        resource.bytesPerSecond = 256 * KiB;
        return resource;
    }();
    // The first is served, what comes beside it hears nothing.
    fixture.server.script("/a.bin", [file](const RequestRecord &request) {
        return request.nthOnPath == 1 ? Script().waitFor("go").serve(file) : Script().stall();
    });
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    fixture.manager().watchConnections(id);
    QVERIFY(fixture.server.waitForWaiting("go"));
    QCOMPARE(fixture.manager().connections(id).size(), 1);
    QCOMPARE(fixture.manager().connections(id).constFirst().state, ConnectionState::Connecting);
    fixture.server.raise("go");
    QVERIFY(fixture.waitFor([&] {
        const auto all = fixture.manager().connections(id);
        return all.size() >= 2 && all.constFirst().state == ConnectionState::Delivering
            && all.constLast().state == ConnectionState::Waiting;
    }));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineTimelineTest)
#include "EngineTimelineTest.moc"
