// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/Checkpoint.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 fileSize = 16 * MiB;
constexpr qint64 expiredAt = 6 * MiB;
/// What is fetched once more to be compared, at most.
constexpr qint64 samplesBytes = 1 * MiB;

const Pattern pattern(1, fileSize);

Resource bare(const Pattern &body)
{
    Resource resource = Resource::file(body);
    resource.etag.clear();
    resource.lastModified.clear();
    return resource;
}

Resource renamed(Resource resource, const QByteArray &etag)
{
    resource.etag = etag;
    resource.lastModified = "Wed, 05 May 2021 00:00:00 GMT";
    return resource;
}

/// Until the new link is acknowledged: a failed row is Failed until then.
bool replace(EngineFixture &fixture, DownloadId id, const QUrl &url)
{
    const QSignalSpy replaced(&fixture.manager(), &DownloadManager::linkReplaced);
    fixture.manager().replaceLink(id, url);
    return fixture.waitFor([&replaced] { return !replaced.isEmpty(); });
}

} // namespace

/// A link that expired gets a new one: what is on disk is gone on with, and never with another file's bytes.
class EngineLinkTest : public QObject
{
    Q_OBJECT
private:
    /// At "/old.bin?key=1", which gave its first bytes and then expired.
    DownloadId expired(EngineFixture &fixture, Resource resource,
                       EngineFixture::Keep keep = EngineFixture::Keep::Nothing, int status = 403);

private Q_SLOTS:
    void sameFileGoesOn_data();
    void sameFileGoesOn();
    void anotherFileIsRefused_data();
    void anotherFileIsRefused();
    void samplesInPiecesAreComparedWhole_data();
    void samplesInPiecesAreComparedWhole();
    void deadLinkKeepsTheBytes_data();
    void deadLinkKeepsTheBytes();
    void backToTheFirst();
    void pausedStaysPaused();
    void runningIsStopped_data();
    void runningIsStopped();
    void pastedManyTimesAtOnce();
    void ignoredWhereNothingIsFetched();
    void nothingHereYet();
    void secretsStayBehind();
    void signedInAtTheSameServer();
    void signedInItGoesOn();
    void whoAsksAfterARedirectIsNamed();
    void keptBeforeItIsAcknowledged();
    void theListRemembersFormerLinks();
    void cutWhileItCompares();
};

DownloadId EngineLinkTest::expired(EngineFixture &fixture, Resource resource,
                                   EngineFixture::Keep keep, int status)
{
    resource.gateAfterBytes = expiredAt;
    fixture.server.route("/old.bin", resource);
    fixture.settings.maxConnections = 1;
    if (!fixture.open(keep))
        return {};
    const DownloadId id = fixture.add("/old.bin?key=1");
    if (!fixture.waitForReceived(id, expiredAt))
        return {};
    fixture.manager().pause({id});
    if (!fixture.waitForState(id, DownloadState::Paused))
        return {};
    fixture.server.route("/old.bin", Resource::error(status));
    fixture.manager().resume({id});
    return fixture.waitForState(id, DownloadState::Failed) ? id : DownloadId();
}

void EngineLinkTest::sameFileGoesOn_data()
{
    QTest::addColumn<Resource>("first");
    QTest::addColumn<Resource>("second");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const Resource file = Resource::file(pattern);
    QTest::addRow("same ETag, another path") << file << file << QByteArray("/new.bin") << 403;
    QTest::addRow("same ETag, another key") << file << file << QByteArray("/old.bin?key=2") << 410;
    QTest::addRow("another server's ETag")
        << file << renamed(file, "\"other\"") << QByteArray("/new.bin") << 404;
    QTest::addRow("no validators")
        << bare(pattern) << bare(pattern) << QByteArray("/new.bin") << 403;
    QTest::addRow("no validators any more")
        << file << bare(pattern) << QByteArray("/new.bin") << 403;
    QTest::addRow("a weak ETag") << bare(pattern) << renamed(file, "W/\"1\"")
                                 << QByteArray("/new.bin") << 403;
}

void EngineLinkTest::sameFileGoesOn()
{
    QFETCH(const Resource, first);
    QFETCH(const Resource, second);
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    EngineFixture fixture;
    const DownloadId id = expired(fixture, first, EngineFixture::Keep::List, status);
    QVERIFY(id != DownloadId());
    fixture.server.route(target.split('?').constFirst(), second);
    fixture.server.clearLog();
    QSignalSpy replaced(&fixture.manager(), &DownloadManager::linkReplaced);
    fixture.manager().replaceLink(id, fixture.server.url(target));
    QVERIFY(fixture.waitFor([&replaced] { return !replaced.isEmpty(); }));
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(replaced.size(), 1);
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"old.bin"_s});
    QVERIFY(fixture.bytesSent({}) <= fileSize - expiredAt + samplesBytes);
    QCOMPARE(fixture.row(id).request.url(), fixture.server.url(target));
    QVERIFY(fixture.row(id).formerUrls.isEmpty());
    QCOMPARE(fixture.manager().findByUrl(fixture.server.url(target)), id);
    QCOMPARE(fixture.manager().findByUrl(fixture.server.url("/old.bin?key=1")), DownloadId());
}

void EngineLinkTest::anotherFileIsRefused_data()
{
    QTest::addColumn<Resource>("second");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray elsewhere("/new.bin");
    QTest::addRow("longer") << Resource::file(Pattern(1, fileSize + 1)) << elsewhere
                            << ErrorKind::OtherFile;
    QTest::addRow("shorter than what is here")
        << Resource::file(Pattern(1, expiredAt - 1)) << elsewhere << ErrorKind::OtherFile;
    QTest::addRow("same size, other bytes")
        << Resource::file(Pattern(2, fileSize)) << elsewhere << ErrorKind::OtherFile;
    // As nginx makes it of time and size: two parts of a set have the same.
    QTest::addRow("same size and ETag, other bytes")
        << renamed(Resource::file(Pattern(2, fileSize)), Resource::file(pattern).etag) << elsewhere
        << ErrorKind::OtherFile;
    QTest::addRow("same size, other bytes, no validators")
        << bare(Pattern(2, fileSize)) << elsewhere << ErrorKind::OtherFile;
    QByteArray late = pattern.all();
    late[expiredAt - 1] = char(late.at(expiredAt - 1) ^ 1);
    Resource almost = bare(pattern);
    almost.body = late;
    QTest::addRow("the last byte that is here differs")
        << almost << elsewhere << ErrorKind::OtherFile;
    QTest::addRow("another version at the same place")
        << renamed(Resource::file(pattern), "\"v2\"") << QByteArray("/old.bin?key=2")
        << ErrorKind::OtherFile;
    Resource whole = Resource::file(pattern);
    whole.acceptRanges = false;
    QTest::addRow("no ranges") << whole << elsewhere << ErrorKind::CannotCompare;
    whole.framing = Framing::Chunked;
    QTest::addRow("no ranges, no length") << whole << elsewhere << ErrorKind::CannotCompare;
    Resource page = Resource::error(200);
    page.body = QByteArray("<html>sign in</html>");
    page.contentType = "text/html";
    QTest::addRow("a page") << page << elsewhere << ErrorKind::WrongContent;
}

void EngineLinkTest::anotherFileIsRefused()
{
    QFETCH(const Resource, second);
    QFETCH(const QByteArray, target);
    QFETCH(const ErrorKind, kind);
    EngineFixture fixture;
    Resource first = Resource::file(pattern);
    const DownloadId id = expired(fixture, first);
    QVERIFY(id != DownloadId());
    fixture.server.route(target.split('?').constFirst(), second);
    QVERIFY(replace(fixture, id, fixture.server.url(target)));
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).error.kind == kind; }));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).receivedBytes, expiredAt);
    QCOMPARE(fixture.names(), (QStringList{u"old.bin.part"_s, u"old.bin.part.json"_s}));
    QVERIFY(pattern.matches(fixture.path(u"old.bin.part"_s), {{0, expiredAt}}));

    // Again is no other than the first time; what is here stays of the one file.
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, kind);
    QVERIFY(pattern.matches(fixture.path(u"old.bin.part"_s), {{0, expiredAt}}));

    // And a link to the right file is not too late.
    fixture.server.route("/right.bin", Resource::file(pattern));
    QVERIFY(replace(fixture, id, fixture.server.url("/right.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"old.bin"_s});
}

void EngineLinkTest::samplesInPiecesAreComparedWhole_data()
{
    QTest::addColumn<bool>("same");
    QTest::addRow("the same file") << true;
    QTest::addRow("the last byte that is here differs") << false;
}

void EngineLinkTest::samplesInPiecesAreComparedWhole()
{
    QFETCH(const bool, same);
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern));
    QVERIFY(id != DownloadId());
    QByteArray bytes = pattern.all();
    if (!same)
        bytes[expiredAt - 1] = char(bytes.at(expiredAt - 1) ^ 1);
    Resource other = Resource::file(pattern);
    other.body = bytes;
    fixture.server.script("/new.bin", [other](const RequestRecord &request) {
        return inPieces(other, request, 24 * KiB);
    });
    QVERIFY(replace(fixture, id, fixture.server.url("/new.bin")));
    if (same) {
        QVERIFY(fixture.waitForFinished(id));
        QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    } else {
        QVERIFY(
            fixture.waitFor([&] { return fixture.row(id).error.kind == ErrorKind::OtherFile; }));
        QVERIFY(pattern.matches(fixture.path(u"old.bin.part"_s), {{0, expiredAt}}));
    }
}

void EngineLinkTest::deadLinkKeepsTheBytes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("403") << 403 << ErrorKind::Forbidden;
    QTest::addRow("404") << 404 << ErrorKind::NotFound;
    QTest::addRow("410") << 410 << ErrorKind::Gone;
    QTest::addRow("400") << 400 << ErrorKind::RequestRejected;
}

void EngineLinkTest::deadLinkKeepsTheBytes()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern), EngineFixture::Keep::List);
    QVERIFY(id != DownloadId());
    fixture.server.route("/new.bin", Resource::error(status));
    QVERIFY(replace(fixture, id, fixture.server.url("/new.bin")));
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).error.kind == kind; }));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).receivedBytes, expiredAt);
    // Across a restart too, with a third link.
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    fixture.server.route("/third.bin", Resource::file(pattern));
    fixture.server.clearLog();
    QVERIFY(replace(fixture, id, fixture.server.url("/third.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QVERIFY(fixture.bytesSent({}) <= fileSize - expiredAt + samplesBytes);
}

void EngineLinkTest::backToTheFirst()
{
    EngineFixture fixture;
    const Resource file = Resource::file(pattern);
    const DownloadId id = expired(fixture, file);
    QVERIFY(id != DownloadId());
    fixture.server.route("/new.bin", Resource::file(Pattern(2, fileSize)));
    QVERIFY(replace(fixture, id, fixture.server.url("/new.bin")));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    fixture.server.route("/old.bin", file);
    fixture.server.clearLog();
    QVERIFY(replace(fixture, id, fixture.server.url("/old.bin?key=1")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    // The link that the checkpoint names needs no proof beside its ETag.
    QCOMPARE(fixture.bytesSent({}), fileSize - expiredAt);
}

void EngineLinkTest::pausedStaysPaused()
{
    EngineFixture fixture;
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = expiredAt;
    fixture.server.route("/old.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/old.bin");
    QVERIFY(fixture.waitForReceived(id, expiredAt));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.server.route("/new.bin", Resource::file(pattern));
    QSignalSpy replaced(&fixture.manager(), &DownloadManager::linkReplaced);
    fixture.manager().replaceLink(id, fixture.server.url("/new.bin"));
    QVERIFY(fixture.waitFor([&] { return !replaced.isEmpty(); }));
    QCOMPARE(fixture.state(id), DownloadState::Paused);
    QCOMPARE(fixture.server.requestCount("/new.bin"), 0);
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QVERIFY(fixture.bytesSent("/new.bin") <= fileSize - expiredAt + samplesBytes);
}

void EngineLinkTest::runningIsStopped_data()
{
    QTest::addColumn<bool>("same");
    QTest::addRow("to the same file") << true;
    QTest::addRow("to another one") << false;
}

void EngineLinkTest::runningIsStopped()
{
    QFETCH(const bool, same);
    EngineFixture fixture;
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = expiredAt;
    fixture.server.route("/old.bin", resource);
    fixture.server.route("/new.bin", Resource::file(Pattern(same ? 1 : 2, fileSize)));
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/old.bin");
    QVERIFY(fixture.waitForReceived(id, expiredAt));
    fixture.manager().replaceLink(id, fixture.server.url("/new.bin"));
    // What the old connection still holds may not come in once the new one is asked.
    fixture.server.open("/old.bin");
    QVERIFY(fixture.waitForState(id, same ? DownloadState::Finished : DownloadState::Failed));
    if (same) {
        QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    } else {
        QCOMPARE(fixture.row(id).error.kind, ErrorKind::OtherFile);
        const auto checkpoint = Checkpoint::load(checkpointPath(fixture.path(u"old.bin"_s)));
        QVERIFY(checkpoint);
        QVERIFY(checkpoint->done.byteCount() >= expiredAt);
        QVERIFY(pattern.matches(fixture.path(u"old.bin.part"_s), checkpoint->done.ranges()));
    }
}

void EngineLinkTest::pastedManyTimesAtOnce()
{
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern), EngineFixture::Keep::List);
    QVERIFY(id != DownloadId());
    QSignalSpy replaced(&fixture.manager(), &DownloadManager::linkReplaced);
    for (int i = 0; i < 20; ++i) {
        const QByteArray path = "/new" + QByteArray::number(i) + ".bin";
        fixture.server.route(path, Resource::file(Pattern(i == 19 ? 1 : 2, fileSize)));
        fixture.manager().replaceLink(id, fixture.server.url(path));
    }
    QVERIFY(fixture.waitFor([&replaced] { return !replaced.isEmpty(); }));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"old.bin"_s});
}

void EngineLinkTest::ignoredWhereNothingIsFetched()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", Resource::file(Pattern(3, 1000)));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QSignalSpy replaced(&fixture.manager(), &DownloadManager::linkReplaced);
    fixture.manager().replaceLink(id, fixture.server.url("/b.bin"));
    QCOMPARE(fixture.row(id).request.url(), fixture.server.url("/a.bin"));
    const DownloadId failed = fixture.add("/none.bin");
    QVERIFY(fixture.waitForState(failed, DownloadState::Failed));
    fixture.manager().replaceLink(failed, QUrl(u"ftp://a.example/b"_s));
    fixture.manager().replaceLink(failed, QUrl(u"file:///etc/passwd"_s));
    fixture.manager().replaceLink(DownloadId(99), fixture.server.url("/a.bin"));
    QCOMPARE(fixture.row(failed).request.url(), fixture.server.url("/none.bin"));
    QCOMPARE(replaced.size(), 0);
}

void EngineLinkTest::nothingHereYet()
{
    EngineFixture fixture;
    fixture.server.route("/b.bin", Resource::file(Pattern(3, 1000)));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QVERIFY(replace(fixture, id, fixture.server.url("/b.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(Pattern(3, 1000).matchesFile(fixture.path(u"b.bin"_s)));
    QVERIFY(fixture.row(id).formerUrls.isEmpty());
}

void EngineLinkTest::secretsStayBehind()
{
    EngineFixture fixture;
    TestServer elsewhere;
    QVERIFY(elsewhere.start());
    elsewhere.route("/b.bin", Resource::file(Pattern(3, 1000)));
    QVERIFY(fixture.open());
    Request request = fixture.request("/a.bin");
    request.userName = u"user"_s;
    request.password = u"secret"_s;
    request.headers = {{"Cookie", "session=1"}, {"User-Agent", "Mine"}};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QVERIFY(replace(fixture, id, elsewhere.url("/b.bin")));
    QVERIFY(fixture.waitForFinished(id));
    const RequestRecord record = elsewhere.requests().value(0);
    QVERIFY(!record.hasHeader("Authorization"));
    QVERIFY(!record.hasHeader("Cookie"));
    QCOMPARE(record.header("User-Agent"), QByteArray("Mine"));
}

void EngineLinkTest::signedInAtTheSameServer()
{
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern), EngineFixture::Keep::Nothing,
                                  401);
    QVERIFY(id != DownloadId());
    // The password is right, but the link has expired meanwhile.
    const QByteArray right = "Basic " + QByteArray("Ada:secret").toBase64();
    const auto guarded = [right](const Resource &resource) {
        return [right, resource](const RequestRecord &request) {
            return Script().serve(request.header("Authorization") == right ? resource
                                                                           : Resource::error(401));
        };
    };
    fixture.server.script("/old.bin", guarded(Resource::error(410)));
    fixture.server.script("/new.bin", guarded(Resource::file(pattern)));
    fixture.manager().signIn({id}, u"Ada"_s, u"secret"_s);
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).error.kind == ErrorKind::Gone; }));
    QVERIFY(replace(fixture, id, fixture.server.url("/new.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
}

void EngineLinkTest::signedInItGoesOn()
{
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern), EngineFixture::Keep::List, 401);
    QVERIFY(id != DownloadId());
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::AuthRequired);
    const QByteArray right = "Basic " + u"Ada:p\u00e4ss:word"_s.toUtf8().toBase64();
    fixture.server.script("/old.bin", [right](const RequestRecord &request) {
        return Script().serve(request.header("Authorization") == right ? Resource::file(pattern)
                                                                       : Resource::error(401));
    });
    const qsizetype before = fixture.server.requests().size();
    fixture.manager().signIn({id}, u"Ada"_s, u"wrong"_s);
    QVERIFY(fixture.waitFor([&] { return fixture.state(id) == DownloadState::Failed; }));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::AuthRequired);
    fixture.manager().signIn({id, DownloadId(99)}, u"Ada"_s, u"p\u00e4ss:word"_s);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.row(id).filePath()));
    // What was here was not fetched again.
    for (const RequestRecord &request : fixture.server.requests().sliced(before))
        QVERIFY(request.range && request.range->first > 0);
    // Nothing of it is on disk.
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.row(id).request.userName.isEmpty());
    QVERIFY(fixture.row(id).request.password.isEmpty());
}

void EngineLinkTest::whoAsksAfterARedirectIsNamed()
{
    EngineFixture fixture;
    TestServer elsewhere;
    QVERIFY(elsewhere.start());
    elsewhere.route("/b.bin", Resource::error(401));
    fixture.server.route("/a.bin", Resource::redirect(elsewhere.url("/b.bin").toEncoded()));
    fixture.server.route("/c.bin", Resource::error(401));
    QVERIFY(fixture.open());
    const DownloadId sentOn = fixture.add("/a.bin");
    const DownloadId own = fixture.add("/c.bin");
    QVERIFY(fixture.waitForState(sentOn, DownloadState::Failed));
    QVERIFY(fixture.waitForState(own, DownloadState::Failed));
    QCOMPARE(fixture.row(sentOn).error.kind, ErrorKind::AuthRequired);
    QCOMPARE(fixture.row(sentOn).error.detail, elsewhere.url("/b.bin").host());
    QCOMPARE(fixture.row(own).error.kind, ErrorKind::AuthRequired);
    QVERIFY(fixture.row(own).error.detail.isEmpty());
}

void EngineLinkTest::keptBeforeItIsAcknowledged()
{
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern), EngineFixture::Keep::List);
    QVERIFY(id != DownloadId());
    fixture.server.route("/new.bin", Resource::file(pattern));
    fixture.manager().replaceLink(id, fixture.server.url("/new.bin"));
    // Nothing is asked of the new one before the list has it.
    QCOMPARE(fixture.state(id), DownloadState::Failed);
    QVERIFY(!fixture.manager().isIdle());
    bool isKept = false;
    QObject::connect(&fixture.manager(), &DownloadManager::linkReplaced, &fixture.manager(),
                     [&] { isKept = fixture.server.requestCount("/new.bin") == 0; });
    fixture.manager().retry({id}); // as an impatient user does
    QCOMPARE(fixture.state(id), DownloadState::Queued);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(isKept);
}

void EngineLinkTest::theListRemembersFormerLinks()
{
    EngineFixture fixture;
    const DownloadId id = expired(fixture, Resource::file(pattern), EngineFixture::Keep::List);
    QVERIFY(id != DownloadId());
    fixture.server.route("/new.bin", Resource::error(404));
    QVERIFY(replace(fixture, id, fixture.server.url("/new.bin")));
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).error.kind == ErrorKind::NotFound; }));
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.row(id).request.url(), fixture.server.url("/new.bin"));
    QCOMPARE(fixture.row(id).formerUrls, QList<QUrl>{fixture.server.url("/old.bin?key=1")});
    fixture.server.route("/new.bin", Resource::file(pattern));
    fixture.server.clearLog();
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QVERIFY(fixture.bytesSent({}) <= fileSize - expiredAt + samplesBytes);
}

/// The samples come on a connection that stalls, breaks off and lies, and the download still ends right.
void EngineLinkTest::cutWhileItCompares()
{
    EngineFixture fixture;
    fixture.settings.timeouts.stallMs = 200;
    fixture.settings.retry.maxRetries = -1;
    const DownloadId id = expired(fixture, Resource::file(pattern));
    QVERIFY(id != DownloadId());
    fixture.server.script("/new.bin", [](const RequestRecord &request) {
        Resource rude = bare(pattern);
        rude.fault.afterBytes = 1000;
        rude.fault.kind = request.nthOnPath == 1 ? Fault::Stall
            : request.nthOnPath == 2             ? Fault::Reset
                                                 : Fault::Close;
        return Script().serve(request.nthOnPath <= 4 ? rude : bare(pattern));
    });
    QVERIFY(replace(fixture, id, fixture.server.url("/new.bin")));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"old.bin"_s)));
    QVERIFY(fixture.server.requestCount("/new.bin") > 4);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineLinkTest)
#include "EngineLinkTest.moc"
