// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QDateTime>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {
constexpr qint64 MiB = 1024 * 1024;
}

/// What is tried again, when, how often, and what is not.
class EngineRetryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retryAfterIsObeyed();
    void waitingHoldsNoThread();
    void givesUpAfterItsRetries();
    void progressResetsTheCount();
    void permanentAtOnce_data();
    void permanentAtOnce();
    void refusedPortComesBack();
    void timeOfflineCostsNoRetry();
    void aServerThatAnswersIsNotOffline();
    void stalledBody_data();
    void stalledBody();
    void aRefusalAfterAConnectionEndedIsNoLimit();
    void silentServer_data();
    void silentServer();
    void retryDoesNotWait();
    void expiredLinkIsResolvedAgain_data();
    void expiredLinkIsResolvedAgain();
    void expiredLinkForGood();
    void rangeUnknownToTheServer();
    void redirectsInACircle();
    void redirectToAnotherScheme();
};

void EngineRetryTest::retryAfterIsObeyed()
{
    EngineFixture fixture;
    fixture.server.route("/busy", Resource::error(503, {{"Retry-After", "3600"}}));
    QVERIFY(fixture.open());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const DownloadId id = fixture.add("/busy");
    QVERIFY(fixture.waitForState(id, DownloadState::Waiting));
    const qint64 until = fixture.manager().waitingUntil(id).toMSecsSinceEpoch();
    QVERIFY(until >= before + 3'600'000);
    QVERIFY(until <= QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    const Download row = fixture.row(id);
    QCOMPARE(row.error.kind, ErrorKind::ServerBusy);
    QCOMPARE(row.error.httpStatus, 503);
    QCOMPARE(row.error.retryAfterMs, 3'600'000);
    QCOMPARE(fixture.server.requestCount(), 1);
    QVERIFY(!fixture.manager().isIdle());
}

void EngineRetryTest::waitingHoldsNoThread()
{
    EngineFixture fixture;
    const Pattern pattern(1, 1000);
    fixture.server.route("/busy", Resource::error(429, {{"Retry-After", "3600"}}));
    fixture.server.route("/good", Resource::file(pattern));
    fixture.settings.maxDownloads = 1;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(
        {fixture.request("/busy"), fixture.request("/good")});
    QVERIFY(fixture.waitForFinished(ids.at(1)));
    QCOMPARE(fixture.state(ids.at(0)), DownloadState::Waiting);
    QCOMPARE(fixture.manager().runningCount(), 0);
    QCOMPARE(fixture.manager().queuedCount(), 0);
}

void EngineRetryTest::givesUpAfterItsRetries()
{
    EngineFixture fixture;
    fixture.server.route("/broken", Resource::error(500));
    fixture.settings.retry.maxRetries = 4;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/broken");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.server.requestCount(), 5);
    QCOMPARE(fixture.row(id).failedAttempts, 5);
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::ServerError);
    QCOMPARE(fixture.row(id).error.httpStatus, 500);
    QVERIFY(!fixture.manager().waitingUntil(id).isValid());
    QCOMPARE(fixture.names(), QStringList());

    // The user's own word begins a new count.
    fixture.manager().retry({id});
    QVERIFY(fixture.waitFor([&] { return fixture.server.requestCount() == 10; }));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).failedAttempts, 5);
}

void EngineRetryTest::progressResetsTheCount()
{
    EngineFixture fixture;
    const Pattern pattern(2, 300'000);
    Resource resource = Resource::file(pattern);
    resource.fault = {30'000, Fault::Close, 9};
    // The head is heard before the end, which Qt would else take for a request that got lost.
    resource.bytesPerSecond = 600'000;
    fixture.server.route("/a.bin", resource);
    // Nine failures would be too many, were they in a row.
    fixture.settings.retry.maxRetries = 2;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.server.requestCount() >= 10);
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineRetryTest::permanentAtOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("401") << 401 << ErrorKind::AuthRequired;
    QTest::addRow("403") << 403 << ErrorKind::Forbidden;
    QTest::addRow("404") << 404 << ErrorKind::NotFound;
    QTest::addRow("410") << 410 << ErrorKind::Gone;
    QTest::addRow("451") << 451 << ErrorKind::RequestRejected;
}

void EngineRetryTest::permanentAtOnce()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    EngineFixture fixture;
    fixture.server.route("/gone", Resource::error(status));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/gone");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, kind);
    QCOMPARE(fixture.row(id).error.httpStatus, status);
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(fixture.names(), QStringList());
}

void EngineRetryTest::refusedPortComesBack()
{
    EngineFixture fixture;
    const Pattern pattern(3, 1000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    const quint16 port = fixture.server.port();
    fixture.server.stopListening();
    fixture.settings.retry.maxRetries = -1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).failedAttempts >= 2; }));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::ConnectionRefused);
    QCOMPARE(fixture.server.start(port), port);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    QVERIFY(!fixture.row(id).error.isError());
}

void EngineRetryTest::timeOfflineCostsNoRetry()
{
    EngineFixture fixture;
    const Pattern pattern(3, 1000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    const quint16 port = fixture.server.port();
    fixture.server.stopListening();
    fixture.settings.retry.maxRetries = 0;
    std::atomic<int> asked = 0;
    fixture.probe = [&asked](const QUrl &) {
        ++asked;
        return Reach::Offline;
    };
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor([&] { return asked >= 3; }));
    QVERIFY(fixture.waitForState(id, DownloadState::Waiting));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::Offline);
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    QCOMPARE(fixture.server.start(port), port);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineRetryTest::aServerThatAnswersIsNotOffline()
{
    EngineFixture fixture;
    fixture.server.route("/busy", Resource::error(503));
    fixture.settings.retry.maxRetries = 1;
    fixture.probe = [](const QUrl &) { return Reach::Offline; };
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/busy");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::ServerBusy);
}

void EngineRetryTest::stalledBody_data()
{
    QTest::addColumn<qint64>("stallsAt");
    QTest::addRow("soon") << qint64(50'000);
    QTest::addRow("late") << 3 * MiB;
}

void EngineRetryTest::stalledBody()
{
    QFETCH(const qint64, stallsAt);
    EngineFixture fixture;
    const Pattern pattern(4, 8 * MiB);
    Resource resource = Resource::file(pattern);
    resource.fault = {stallsAt, Fault::Stall, 2};
    fixture.server.route("/a.bin", resource);
    fixture.settings.timeouts.stallMs = 300;
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.server.requestCount() >= 3);
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

/// The server still counted the connection that had just ended.
void EngineRetryTest::aRefusalAfterAConnectionEndedIsNoLimit()
{
    EngineFixture fixture;
    Resource slow = Resource::file(Pattern(1, 8 << 20));
    slow.bytesPerSecond = 1 << 20;
    Resource fast = slow;
    fast.bytesPerSecond = 4 << 20;
    const Script refused = Script().serve(Resource::error(503));
    fixture.server.scripts("/a.bin", {Script().serve(slow), Script().serve(fast), refused,
                                      Script().serve(fast)});
    fixture.settings.maxConnections = 2;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(readFile(fixture.path(u"a.bin"_s)), Pattern(1, 8 << 20).all());
    const QList<RequestRecord> requests = fixture.server.requests("/a.bin");
    QVERIFY(requests.size() > 3);
    QCOMPARE(requests.at(2).status, 503);
    const HostProfiles hosts = fixture.manager().hostProfiles();
    QCOMPARE(hosts.size(), 1);
    QVERIFY2(hosts.constBegin()->admits != 1, "two connections were served");
}

void EngineRetryTest::silentServer_data()
{
    QTest::addColumn<Script>("script");
    QTest::addRow("no head at all") << Script().stall();
    QTest::addRow("half a head")
        << Script().raw("HTTP/1.1 206 Partial Content\r\nContent-Le").stall();
}

void EngineRetryTest::silentServer()
{
    QFETCH(const Script, script);
    EngineFixture fixture;
    const Pattern pattern(5, 100'000);
    fixture.server.scripts("/a.bin", {script, script, Script().serve(Resource::file(pattern))});
    fixture.settings.timeouts.connectMs = 200;
    fixture.settings.retry.firstDelayMs = 0;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).failedAttempts > 0; }));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::ConnectTimeout);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineRetryTest::retryDoesNotWait()
{
    EngineFixture fixture;
    const Pattern pattern(6, 1000);
    fixture.server.route("/a.bin", Resource::error(503, {{"Retry-After", "3600"}}));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Waiting));
    fixture.server.route("/a.bin", Resource::file(pattern));
    fixture.manager().retry({id});
    QVERIFY(!fixture.manager().waitingUntil(id).isValid());
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.server.requestCount(), 2);
    QVERIFY(fixture.waitForIdle());
}

void EngineRetryTest::expiredLinkIsResolvedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("expiresAt");
    QTest::addRow("403, soon") << 403 << qint64(100'000);
    QTest::addRow("403, late") << 403 << 3 * MiB;
    QTest::addRow("410, late") << 410 << 3 * MiB;
}

void EngineRetryTest::expiredLinkIsResolvedAgain()
{
    QFETCH(const int, status);
    QFETCH(const qint64, expiresAt);
    EngineFixture fixture;
    const Pattern pattern(7, 8 * MiB);
    const Resource whole = Resource::file(pattern);
    Resource cut = whole;
    cut.fault = {expiresAt, Fault::Close, 1};
    // Each link is good for one request.
    fixture.server.scripts("/start",
                           {Script().serve(Resource::redirect("/signed?1")),
                            Script().serve(Resource::redirect("/signed?2"))});
    fixture.server.scripts("/signed?1",
                           {Script().serve(cut), Script().serve(Resource::error(status))});
    fixture.server.route("/signed?2", whole);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/start");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.row(id).filePath()));
    QCOMPARE(fixture.server.requestCount("/start"), 2);
}

void EngineRetryTest::expiredLinkForGood()
{
    EngineFixture fixture;
    fixture.server.route("/start", Resource::redirect("/signed"));
    fixture.server.route("/signed", Resource::error(403));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/start");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::Forbidden);
    QVERIFY(fixture.server.requestCount("/start") <= 2);
}

void EngineRetryTest::rangeUnknownToTheServer()
{
    EngineFixture fixture;
    const Pattern pattern(8, 100'000);
    Resource resource = Resource::file(pattern);
    resource.acceptRanges = false;
    fixture.server.script("/a.bin", [resource](const RequestRecord &request) {
        return Script().serve(request.hasHeader("Range") ? Resource::error(400) : resource);
    });
    fixture.settings.retry.maxRetries = 0;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.server.requestCount(), 2);
}

void EngineRetryTest::redirectsInACircle()
{
    EngineFixture fixture;
    fixture.server.route("/a", Resource::redirect("/b"));
    fixture.server.route("/b", Resource::redirect("/a"));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::TooManyRedirects);
    QCOMPARE(fixture.server.requestCount(), 21);
}

void EngineRetryTest::redirectToAnotherScheme()
{
    EngineFixture fixture;
    fixture.server.route("/a", Resource::redirect("file:///etc/passwd"));
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::RedirectRefused);
    QCOMPARE(fixture.row(id).error.detail, u"file"_s);
    QCOMPARE(fixture.names(), QStringList());
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineRetryTest)
#include "EngineRetryTest.moc"
