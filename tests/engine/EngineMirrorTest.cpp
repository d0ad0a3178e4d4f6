// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "engine/Timelines.h"
#include "transfer/Checkpoint.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 fileSize = 6 * MiB + 11;
/// Slow enough that the download asks for more connections.
constexpr qint64 slow = 2 * MiB;
constexpr qint64 pausedAt = 2 * MiB;
/// What is fetched once more to be compared, at most.
constexpr qint64 samplesBytes = MiB;

const Pattern pattern(1, fileSize);

Resource slowFile(const Pattern &content)
{
    Resource resource = Resource::file(content);
    resource.bytesPerSecond = slow;
    return resource;
}

/// As another server has it: what it says of a file, the first one does not.
Resource elsewhere(Resource resource)
{
    resource.etag = "\"another server's\"";
    resource.lastModified = "Wed, 05 May 2021 00:00:00 GMT";
    return resource;
}

bool has(const QList<TimelineEvent> &events, TimelineKind kind)
{
    return std::any_of(events.cbegin(), events.cend(),
                       [kind](const TimelineEvent &event) { return event.kind == kind; });
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
    void aSampleInPiecesIsComparedWhole();
    void theMirrorStandsInForTheFirst_data();
    void theMirrorStandsInForTheFirst();
    void goesOnFromTheMirror_data();
    void goesOnFromTheMirror();
    void anotherLinkIsComparedFirst_data();
    void anotherLinkIsComparedFirst();
    void noLinkIsOfTheSameFile_data();
    void noLinkIsOfTheSameFile();
    void whoAsksToSignInIsHeard();
    void aNewLinkIsComparedBesideAMirrorToo();
    void theFirstEndsBeforeItsFirstByte();
    void aMirrorThatChangesIsLeftOut_data();
    void aMirrorThatChangesIsLeftOut();
    void whoIsLeftOutIsNotAskedAgain();
    void secretsStayWithTheFirst();

private:
    /// Of /a.bin, with /b.bin of \a mirror beside it, paused with its first bytes on disk, which came from
    /// the mirror: the first link is 404.
    DownloadId begunFromTheMirror(EngineFixture &fixture, TestServer &mirror);
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

void EngineMirrorTest::aSampleInPiecesIsComparedWhole()
{
    constexpr qint64 sample = 64 * 1024;
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    Resource first = Resource::file(pattern);
    first.gateAfterBytes = sample;
    fixture.server.route("/a.bin", first);
    QByteArray bytes = pattern.all();
    bytes[sample - 1] = char(bytes.at(sample - 1) ^ 1);
    Resource other = elsewhere(Resource::file(pattern));
    other.body = bytes;
    mirror.script("/b.bin", [other](const RequestRecord &request) {
        return inPieces(other, request, 10'000);
    });
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    QSignalSpy leftOut(&fixture.manager(), &DownloadManager::mirrorLeftOut);
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    QVERIFY(fixture.waitFor([&leftOut, &fixture, id] {
        return !leftOut.isEmpty()
            || has(fixture.manager().timeline(id), TimelineKind::MirrorJoined);
    }));
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.constFirst().at(2).value<DownloadError>().kind, ErrorKind::RemoteChanged);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
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

DownloadId EngineMirrorTest::begunFromTheMirror(EngineFixture &fixture, TestServer &mirror)
{
    Resource begun = elsewhere(Resource::file(pattern));
    begun.gateAfterBytes = pausedAt;
    mirror.route("/b.bin", begun);
    fixture.server.route("/a.bin", Resource::error(404));
    fixture.settings.maxConnections = 1;
    if (!mirror.start() || !fixture.open(EngineFixture::Keep::List))
        return {};
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    if (!fixture.waitForReceived(id, pausedAt))
        return {};
    fixture.manager().pause({id});
    return fixture.waitForState(id, DownloadState::Paused) ? id : DownloadId();
}

void EngineMirrorTest::goesOnFromTheMirror_data()
{
    QTest::addColumn<Resource>("first");
    QTest::addColumn<bool>("isOther");
    QTest::addRow("the first is still down") << Resource::error(404) << false;
    QTest::addRow("the first is back") << slowFile(pattern) << false;
    QTest::addRow("the first is back with other bytes") << slowFile(Pattern(2, fileSize)) << true;
    QTest::addRow("the first is back with another size")
        << slowFile(Pattern(1, fileSize + 1)) << true;
}

void EngineMirrorTest::goesOnFromTheMirror()
{
    QFETCH(const Resource, first);
    QFETCH(const bool, isOther);
    EngineFixture fixture;
    TestServer mirror;
    const DownloadId id = begunFromTheMirror(fixture, mirror);
    QVERIFY(id != DownloadId());
    const auto checkpoint = Checkpoint::load(checkpointPath(fixture.path(u"b.bin"_s)));
    QVERIFY(checkpoint);
    QCOMPARE(checkpoint->url, mirror.url("/b.bin"));
    QVERIFY(fixture.shutDown());

    fixture.server.route("/a.bin", first);
    mirror.route("/b.bin", elsewhere(slowFile(pattern)));
    fixture.server.clearLog();
    mirror.clearLog();
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QSignalSpy leftOut(&fixture.manager(), &DownloadManager::mirrorLeftOut);
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"b.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"b.bin"_s});
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    // What was here was not fetched again, but for a sample.
    for (const RequestRecord &request : mirror.requests())
        QVERIFY(request.range && request.range->first >= pausedAt);
    QVERIFY(fixture.bytesSent("/a.bin") <= fileSize - pausedAt + samplesBytes);
    if (isOther) {
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(leftOut.constFirst().at(1).toUrl(), fixture.server.url("/a.bin"));
        QCOMPARE(leftOut.constFirst().at(2).value<DownloadError>().kind, ErrorKind::RemoteChanged);
    }
}

void EngineMirrorTest::anotherLinkIsComparedFirst_data()
{
    QTest::addColumn<bool>("ofMirror");
    QTest::addColumn<int>("status");
    QTest::addRow("begun from the first, which is gone") << false << 404;
    QTest::addRow("begun from the first, which is busy") << false << 503;
    QTest::addRow("begun from the mirror, which is gone") << true << 404;
}

void EngineMirrorTest::anotherLinkIsComparedFirst()
{
    QFETCH(const bool, ofMirror);
    QFETCH(const int, status);
    EngineFixture fixture;
    TestServer mirror;
    DownloadId id{};
    if (ofMirror) {
        id = begunFromTheMirror(fixture, mirror);
        fixture.server.route("/a.bin", Resource::file(pattern));
        mirror.route("/b.bin", Resource::error(status));
    } else {
        Resource begun = Resource::file(pattern);
        begun.gateAfterBytes = pausedAt;
        fixture.server.route("/a.bin", begun);
        mirror.route("/b.bin", Resource::error(404));
        fixture.settings.maxConnections = 1;
        QVERIFY(mirror.start());
        QVERIFY(fixture.open(EngineFixture::Keep::List));
        id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
        QVERIFY(fixture.waitForReceived(id, pausedAt));
        fixture.manager().pause({id});
        QVERIFY(fixture.waitForState(id, DownloadState::Paused));
        fixture.server.route("/a.bin", Resource::error(status));
        mirror.route("/b.bin", elsewhere(Resource::file(pattern)));
    }
    QVERIFY(id != DownloadId());
    fixture.server.clearLog();
    mirror.clearLog();
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(ofMirror ? u"b.bin"_s : u"a.bin"_s)));
    QCOMPARE(fixture.names().size(), 1);
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    // Samples of what is here, and then the rest.
    qint64 sent = fixture.bytesSent({});
    for (const RequestRecord &request : mirror.requests())
        sent += request.bodyBytesSent;
    QVERIFY2(sent > fileSize - pausedAt + 64 * 1024, qPrintable(QString::number(sent)));
    QVERIFY2(sent <= fileSize - pausedAt + samplesBytes, qPrintable(QString::number(sent)));
}

void EngineMirrorTest::noLinkIsOfTheSameFile_data()
{
    QTest::addColumn<Resource>("other");
    QByteArray late = pattern.all();
    late[pausedAt - 1] = char(late.at(pausedAt - 1) ^ 1);
    Resource almost = Resource::file(pattern);
    almost.body = late;
    Resource whole = Resource::file(pattern);
    whole.acceptRanges = false;
    QTest::addRow("other bytes") << Resource::file(Pattern(2, fileSize));
    QTest::addRow("the last byte that is here differs") << almost;
    QTest::addRow("another size") << Resource::file(Pattern(1, fileSize + 1));
    QTest::addRow("no ranges") << whole;
    QTest::addRow("gone too") << Resource::error(410);
}

void EngineMirrorTest::noLinkIsOfTheSameFile()
{
    QFETCH(const Resource, other);
    EngineFixture fixture;
    TestServer mirror;
    const DownloadId id = begunFromTheMirror(fixture, mirror);
    QVERIFY(id != DownloadId());
    fixture.server.route("/a.bin", other);
    mirror.route("/b.bin", Resource::error(404));
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    // Why the link is of no use that it was begun from, and what came from there is kept.
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::NotFound);
    QCOMPARE(fixture.names(), (QStringList{u"b.bin.part"_s, u"b.bin.part.json"_s}));
    QVERIFY(pattern.matches(fixture.path(u"b.bin.part"_s), {{0, pausedAt}}));
    QCOMPARE(fixture.row(id).receivedBytes, pausedAt);

    mirror.route("/b.bin", elsewhere(Resource::file(pattern)));
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"b.bin"_s)));
}

/// The mirror is down, which may pass, but the first link waits for a password.
void EngineMirrorTest::whoAsksToSignInIsHeard()
{
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    const QUrl down = mirror.url("/b.bin");
    mirror.stopListening();
    const QByteArray right = "Basic " + QByteArray("Ada:secret").toBase64();
    fixture.server.script("/a.bin", [right](const RequestRecord &request) {
        return Script().serve(request.header("Authorization") == right ? Resource::file(pattern)
                                                                       : Resource::error(401));
    });
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(mirrored(fixture, down));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::AuthRequired);
    QVERIFY(!has(fixture.manager().timeline(id), TimelineKind::WaitsForRetry));
    fixture.manager().signIn({id}, u"Ada"_s, u"secret"_s);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineMirrorTest::aNewLinkIsComparedBesideAMirrorToo()
{
    EngineFixture fixture;
    TestServer mirror;
    const DownloadId id = begunFromTheMirror(fixture, mirror);
    QVERIFY(id != DownloadId());
    // All but its beginning and its end is another file's, which the sample of a mirror would not show.
    QByteArray bytes = pattern.all();
    bytes.replace(MiB, MiB / 2, Pattern(2, MiB / 2).all());
    Resource other = Resource::file(pattern);
    other.body = bytes;
    fixture.server.route("/c.bin", other);
    QSignalSpy replaced(&fixture.manager(), &DownloadManager::linkReplaced);
    fixture.manager().replaceLink(id, fixture.server.url("/c.bin"));
    QVERIFY(fixture.waitFor([&replaced] { return !replaced.isEmpty(); }));
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::OtherFile);
    QVERIFY(pattern.matches(fixture.path(u"b.bin.part"_s), {{0, pausedAt}}));
    // No more so the second time.
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::OtherFile);
}

void EngineMirrorTest::theFirstEndsBeforeItsFirstByte()
{
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    // Large enough for a checkpoint before its first byte.
    const Pattern large(1, 9 * MiB);
    mirror.route("/b.bin", elsewhere(Resource::file(large)));
    Resource silent = Resource::file(large);
    silent.fault.afterBytes = 0;
    fixture.server.scripts("/a.bin",
                           {Script().serve(silent), Script().serve(Resource::error(404))});
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(large.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
    QVERIFY(!has(fixture.manager().timeline(id), TimelineKind::WaitsForRetry));
}

void EngineMirrorTest::aMirrorThatChangesIsLeftOut_data()
{
    QTest::addColumn<Resource>("later");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("another version")
        << Resource::file(Pattern(2, fileSize)) << ErrorKind::RemoteChanged;
    QTest::addRow("not there any more") << Resource::error(404) << ErrorKind::NotFound;
    QTest::addRow("busy") << Resource::error(503) << ErrorKind::ServerBusy;
}

/// A mirror that was found to have the file is alone when it is asked again, and has it no more.
void EngineMirrorTest::aMirrorThatChangesIsLeftOut()
{
    QFETCH(const Resource, later);
    QFETCH(const ErrorKind, kind);
    EngineFixture fixture;
    TestServer begun;
    QVERIFY(begun.start());
    // Two gaps, of which the longer one is fetched from where the file was begun, by one connection.
    const QList<ByteRange> onDisk{{0, MiB}, {5 * MiB, fileSize - 1000}};
    Resource good = elsewhere(Resource::file(pattern));
    good.gateAfterBytes = 64 * 1024;
    begun.route("/b.bin", good);
    fixture.server.scripts("/a.bin",
                           {Script().serve(Resource::file(pattern)), Script().serve(later)});
    QByteArray there = pattern.all();
    there.replace(MiB, 4 * MiB, QByteArray(4 * MiB, '\0'));
    QVERIFY(writeFile(fixture.path(u"a.bin.part"_s), there.chopped(1000)));
    Checkpoint checkpoint;
    checkpoint.url = begun.url("/b.bin");
    checkpoint.generation.effectiveUrl = checkpoint.url;
    checkpoint.generation.totalBytes = fileSize;
    checkpoint.generation.etag = good.etag;
    checkpoint.generation.acceptsRanges = true;
    checkpoint.done = RangeSet::fromRanges(onDisk);
    checkpoint.inode = inodeOf(fixture.path(u"a.bin.part"_s));
    QVERIFY(checkpoint.save(checkpointPath(fixture.path(u"a.bin"_s))));
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    QSignalSpy leftOut(&fixture.manager(), &DownloadManager::mirrorLeftOut);
    QList<Download> found = findResumable(fixture.folder()).value_or(LeftBehind()).resumable;
    QCOMPARE(found.size(), 1);
    found.first().request = mirrored(fixture, begun.url("/b.bin"));
    fixture.manager().addKnown(found, DownloadManager::StartMode::Start);
    QVERIFY(fixture.waitFor([&] { return !fixture.manager().ids().isEmpty(); }));
    const DownloadId id = fixture.manager().ids().constFirst();
    QVERIFY(fixture.waitFor(
        [&] { return has(fixture.manager().timeline(id), TimelineKind::MirrorJoined); }));
    begun.open("/b.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    QVERIFY(!has(fixture.manager().timeline(id), TimelineKind::WaitsForRetry));
    QCOMPARE(fixture.server.requestCount("/a.bin"), 2);
    QCOMPARE(leftOut.size(), 1);
    QCOMPARE(leftOut.constFirst().at(1).toUrl(), fixture.server.url("/a.bin"));
    QCOMPARE(leftOut.constFirst().at(2).value<DownloadError>().kind, kind);
}

void EngineMirrorTest::whoIsLeftOutIsNotAskedAgain()
{
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    // Long enough on trial that a download which cannot wait would be seen by its many requests.
    Resource late = elsewhere(Resource::file(pattern));
    late.firstByteDelayMs = 300;
    mirror.route("/b.bin", late);
    fixture.server.script("/a.bin", [](const RequestRecord &request) {
        Resource dying = Resource::file(pattern);
        dying.gateAfterBytes = MiB;
        dying.fault.afterBytes = 2 * MiB;
        return request.nthOnPath == 1 ? Script().serve(dying)
                                      : Script().serve(Resource::error(404));
    });
    fixture.settings.maxConnections = 8;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(mirrored(fixture, mirror.url("/b.bin")));
    QVERIFY(mirror.waitForRequests(1));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QVERIFY2(fixture.server.requestCount("/a.bin") <= 12,
             qPrintable(QString::number(fixture.server.requestCount("/a.bin"))));
}

void EngineMirrorTest::secretsStayWithTheFirst()
{
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
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
