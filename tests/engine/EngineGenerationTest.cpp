// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "engine/Timelines.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 fileSize = 16 * MiB;
constexpr qint64 pausedAt = 6 * MiB;

/// Answers a range as a server that is off by \a shift bytes would.
Script shifted(const Pattern &pattern, const QByteArray &etag, const RequestRecord &request,
               qint64 shift)
{
    const ByteRange asked = request.range->resolve(pattern.size()).value_or(ByteRange());
    const ByteRange sent{asked.begin + shift, asked.end};
    const QByteArray head = "HTTP/1.1 206 Partial Content\r\nETag: " + etag
        + "\r\nContent-Length: " + QByteArray::number(sent.size()) + "\r\nContent-Range: bytes "
        + QByteArray::number(sent.begin) + '-' + QByteArray::number(sent.end - 1) + '/'
        + QByteArray::number(pattern.size()) + "\r\n\r\n";
    return Script().raw(head).body(pattern, sent.begin, sent.size());
}

} // namespace

/// That bytes of two versions of a file never meet, and that a server which merely has its ways
/// with ranges still gets its file across.
class EngineGenerationTest : public QObject
{
    Q_OBJECT
private:
    /// A download of \a resource at "/a.bin", paused with its first bytes on disk.
    DownloadId pausedDownload(EngineFixture &fixture, Resource resource);

private Q_SLOTS:
    void changedFile_data();
    void changedFile();
    void overlapIsCompared_data();
    void overlapIsCompared();
    void rangesNoLongerHonoured();
    void rangesNoLongerHonouredWithoutValidator();
    void offByOne();
    void rangesComeInPieces_data();
    void rangesComeInPieces();
    void aPieceThatHoldsNothingNewEnds();
    void onlyFirstRangeIsHonoured_data();
    void onlyFirstRangeIsHonoured();
    void refusedConnectionsDoNoHarm_data();
    void refusedConnectionsDoNoHarm();
    void changedWhileFetching();
};

DownloadId EngineGenerationTest::pausedDownload(EngineFixture &fixture, Resource resource)
{
    resource.gateAfterBytes = pausedAt;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    if (!fixture.open())
        return {};
    const DownloadId id = fixture.add("/a.bin");
    if (!fixture.waitForReceived(id, pausedAt))
        return {};
    fixture.manager().pause({id});
    return fixture.waitForState(id, DownloadState::Paused) ? id : DownloadId();
}

void EngineGenerationTest::changedFile_data()
{
    QTest::addColumn<Resource>("first");
    QTest::addColumn<Resource>("second");
    const Resource old = Resource::file(Pattern(1, fileSize));
    QTest::addRow("ETag") << old << Resource::file(Pattern(2, fileSize));
    QTest::addRow("ETag and size") << old << Resource::file(Pattern(2, fileSize - 5));
    Resource dated = old;
    dated.etag.clear();
    Resource later = dated;
    later.body = Pattern(2, fileSize);
    later.lastModified = "Thu, 02 Jan 2020 00:00:00 GMT";
    QTest::addRow("Last-Modified") << dated << later;
    Resource bare = old;
    bare.etag.clear();
    bare.lastModified.clear();
    Resource longer = bare;
    longer.body = Pattern(2, fileSize + 1);
    QTest::addRow("size alone") << bare << longer;
    Resource unranged = later;
    unranged.acceptRanges = false;
    QTest::addRow("Last-Modified, and no more ranges") << dated << unranged;
    Resource shorter = old;
    shorter.body = Pattern(2, pausedAt - 10);
    shorter.etag = "\"short\"";
    QTest::addRow("shorter than what is here") << old << shorter;
}

void EngineGenerationTest::changedFile()
{
    QFETCH(const Resource, first);
    QFETCH(const Resource, second);
    EngineFixture fixture;
    const DownloadId id = pausedDownload(fixture, first);
    QVERIFY(id != DownloadId());
    fixture.server.route("/a.bin", second);
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::RemoteChanged);
    QCOMPARE(fixture.row(id).receivedBytes, pausedAt);
    QCOMPARE(fixture.names(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));
    QVERIFY(Pattern(1, fileSize).matches(fixture.path(u"a.bin.part"_s), {{0, pausedAt}}));

    fixture.manager().restart({id});
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
    QVERIFY(Pattern(2, second.body.size()).matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineGenerationTest::overlapIsCompared_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("same");
    QTest::addRow("no validator, same bytes") << QByteArray() << true;
    QTest::addRow("no validator, other bytes") << QByteArray() << false;
    QTest::addRow("weak ETag, same bytes") << QByteArray("W/\"1\"") << true;
    QTest::addRow("weak ETag, other bytes") << QByteArray("W/\"1\"") << false;
}

void EngineGenerationTest::overlapIsCompared()
{
    QFETCH(const QByteArray, etag);
    QFETCH(const bool, same);
    EngineFixture fixture;
    Resource resource = Resource::file(Pattern(3, fileSize));
    resource.etag = etag;
    resource.lastModified.clear();
    const DownloadId id = pausedDownload(fixture, resource);
    QVERIFY(id != DownloadId());
    if (!same)
        resource.body = Pattern(4, fileSize);
    fixture.server.route("/a.bin", resource);
    fixture.server.clearLog();
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForState(id, same ? DownloadState::Finished : DownloadState::Failed));
    const RequestRecord request = fixture.server.requests().value(0);
    QVERIFY(request.range);
    QCOMPARE(request.range->first, pausedAt - 64 * 1024);
    QVERIFY(!request.hasHeader("If-Range"));
    if (same) {
        QVERIFY(Pattern(3, fileSize).matchesFile(fixture.path(u"a.bin"_s)));
    } else {
        QCOMPARE(fixture.row(id).error.kind, ErrorKind::RemoteChanged);
        QVERIFY(Pattern(3, fileSize).matches(fixture.path(u"a.bin.part"_s), {{0, pausedAt}}));
    }
}

void EngineGenerationTest::rangesNoLongerHonoured()
{
    EngineFixture fixture;
    Resource resource = Resource::file(Pattern(5, fileSize));
    const DownloadId id = pausedDownload(fixture, resource);
    QVERIFY(id != DownloadId());
    resource.acceptRanges = false;
    fixture.server.route("/a.bin", resource);
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(Pattern(5, fileSize).matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineGenerationTest::rangesNoLongerHonouredWithoutValidator()
{
    EngineFixture fixture;
    Resource resource = Resource::file(Pattern(6, fileSize));
    resource.etag.clear();
    resource.lastModified.clear();
    const DownloadId id = pausedDownload(fixture, resource);
    QVERIFY(id != DownloadId());
    resource.acceptRanges = false;
    fixture.server.route("/a.bin", resource);
    fixture.manager().resume({id});
    // Nothing tells whether it is the same file: that is for the user to say.
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::RemoteChanged);
    fixture.manager().restart({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(Pattern(6, fileSize).matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineGenerationTest::offByOne()
{
    EngineFixture fixture;
    const Pattern pattern(7, fileSize);
    const Resource resource = Resource::file(pattern);
    const DownloadId id = pausedDownload(fixture, resource);
    QVERIFY(id != DownloadId());
    fixture.server.script("/a.bin", [pattern, etag = resource.etag](const RequestRecord &request) {
        return shifted(pattern, etag, request, request.nthOnPath <= 2 ? 1 : 0);
    });
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.server.requestCount("/a.bin"), 4);
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineGenerationTest::rangesComeInPieces_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<qint64>("piece");
    QTest::addColumn<int>("connections");
    const Resource file = Resource::file(Pattern(1, 8 * MiB));
    Resource bare = file;
    bare.etag.clear();
    QTest::addRow("64 KiB") << file << MiB / 16 << 1;
    QTest::addRow("1 MiB") << file << MiB << 1;
    QTest::addRow("64 KiB, several connections") << file << MiB / 16 << 4;
    QTest::addRow("64 KiB, no validator") << bare << MiB / 16 << 1;
    QTest::addRow("16 KiB, no validator") << bare << MiB / 64 << 1;
}

void EngineGenerationTest::rangesComeInPieces()
{
    QFETCH(const Resource, resource);
    QFETCH(const qint64, piece);
    QFETCH(const int, connections);
    const Pattern pattern(1, 8 * MiB);
    EngineFixture fixture;
    // One wait would be too long.
    fixture.settings.retry.firstDelayMs = fixture.settings.retry.maxDelayMs = 3'600'000;
    fixture.settings.maxConnections = connections;
    fixture.server.script("/a.bin", [resource, piece](const RequestRecord &request) {
        Script script = inPieces(resource, request, piece);
        return request.nthOnPath == 20 ? Script().waitFor("paused").add(EndStep{}) : script;
    });
    QVERIFY(fixture.open());
    QSignalSpy started(&fixture.manager(), &DownloadManager::attemptStarted);
    const DownloadId id = fixture.add("/a.bin");
    // Once more from the middle, where what is on disk is compared.
    const bool pauses = 20 * piece < pattern.size();
    if (pauses) {
        QVERIFY(fixture.server.waitForRequests(20));
        fixture.manager().pause({id});
        QVERIFY(fixture.waitForState(id, DownloadState::Paused));
        QVERIFY(fixture.row(id).receivedBytes > 0);
        fixture.server.raise("paused");
        fixture.manager().resume({id});
    }
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(started.size(), pauses ? 2 : 1);
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    const QList<TimelineEvent> events = fixture.manager().timeline(id);
    for (const TimelineEvent &event : events)
        QVERIFY(event.kind != TimelineKind::WaitsForRetry);
    if (connections == 1 && !resource.etag.isEmpty()) {
        QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
        QCOMPARE(fixture.server.requestCount("/a.bin"), int(pattern.size() / piece) + int(pauses));
    }
}

/// Each piece is what is compared with the disk, and nothing more: that is no progress.
void EngineGenerationTest::aPieceThatHoldsNothingNewEnds()
{
    EngineFixture fixture;
    fixture.settings.retry.maxRetries = 2;
    fixture.settings.maxConnections = 1;
    Resource bare = Resource::file(Pattern(1, MiB));
    bare.etag.clear();
    fixture.server.script("/a.bin", [bare](const RequestRecord &request) {
        return inPieces(bare, request, request.nthOnPath == 1 ? MiB / 2 : 1000);
    });
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::ContentTooShort);
    QVERIFY(fixture.server.requestCount("/a.bin") <= 10);
    QCOMPARE(fixture.row(id).receivedBytes, MiB / 2);
}

void EngineGenerationTest::onlyFirstRangeIsHonoured_data()
{
    QTest::addColumn<bool>("validator");
    QTest::addRow("strong ETag") << true;
    QTest::addRow("no validator") << false;
}

void EngineGenerationTest::onlyFirstRangeIsHonoured()
{
    QFETCH(const bool, validator);
    EngineFixture fixture;
    const Pattern pattern(8, fileSize);
    Resource first = Resource::file(pattern);
    if (!validator) {
        first.etag.clear();
        first.lastModified.clear();
    }
    first.gateAfterBytes = MiB;
    Resource others = first;
    others.acceptRanges = false;
    others.gateAfterBytes = -1;
    fixture.server.script("/a.bin", [first, others](const RequestRecord &request) {
        return Script().serve(request.nthOnPath == 1 ? first : others);
    });
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    // With a validator the whole of the same file is asked for once more without If-Range.
    QVERIFY(fixture.server.waitForRequests(validator ? 3 : 2));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
}

void EngineGenerationTest::refusedConnectionsDoNoHarm_data()
{
    QTest::addColumn<Excess>("excess");
    QTest::addColumn<int>("allowed");
    QTest::addRow("503, one allowed") << Excess::ServiceUnavailable << 1;
    QTest::addRow("503, three allowed") << Excess::ServiceUnavailable << 3;
    QTest::addRow("RST, one allowed") << Excess::Reset << 1;
    QTest::addRow("RST, three allowed") << Excess::Reset << 3;
}

void EngineGenerationTest::refusedConnectionsDoNoHarm()
{
    QFETCH(const Excess, excess);
    QFETCH(const int, allowed);
    EngineFixture fixture;
    const Pattern pattern(9, fileSize);
    Resource resource = Resource::file(pattern);
    resource.maxConnections = allowed;
    resource.excess = excess;
    resource.gateAfterBytes = MiB;
    fixture.server.route("/a.bin", resource);
    // One failure would be the end of it.
    fixture.settings.retry.maxRetries = 0;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.server.waitForGate("/a.bin", allowed));
    QVERIFY(fixture.server.waitForRequests(allowed + 1));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineGenerationTest::changedWhileFetching()
{
    EngineFixture fixture;
    const Pattern old(10, fileSize);
    const Pattern fresh(11, fileSize);
    Resource first = Resource::file(old);
    first.gateAfterBytes = MiB;
    const Resource second = Resource::file(fresh);
    fixture.server.script("/a.bin", [first, second](const RequestRecord &request) {
        return Script().serve(request.nthOnPath == 1 ? first : second);
    });
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.server.waitForRequests(2));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    // The one that was begun with goes on; nothing of the new one is in it.
    QVERIFY(old.matchesFile(fixture.path(u"a.bin"_s)));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineGenerationTest)
#include "EngineGenerationTest.moc"
