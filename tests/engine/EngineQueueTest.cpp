// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

/// Who runs when: limits, order, and that it ends when it is done.
class EngineQueueTest : public QObject
{
    Q_OBJECT
private:
    /// So many small files, each held at its gate.
    QList<Request> gatedFiles(EngineFixture &fixture, int count);
    static QByteArray target(int n) { return "/file" + QByteArray::number(n); }

private Q_SLOTS:
    void atMostSoManyAtATime();
    void inTheOrderOfTheList();
    void limitPerHost();
    void raisedLimitStartsMore();
    void loweredLimitStopsNone();
    void pauseAllAndResumeAll();
    void manySmallFiles();
    void idleWhenAllIsDone();
    void idleAfterPauseAndRemove();
    void samplesWhatRuns();
    void addedPausedStaysPaused();
    void findByUrl();
    void changedOnceATurn();
};

QList<Request> EngineQueueTest::gatedFiles(EngineFixture &fixture, int count)
{
    QList<Request> requests;
    for (int i = 0; i < count; ++i) {
        Resource resource = Resource::file(Pattern(quint64(i), 3000 + i));
        resource.gateAfterBytes = 100;
        fixture.server.route(target(i), resource);
        requests.append(fixture.request(target(i)));
    }
    return requests;
}

void EngineQueueTest::atMostSoManyAtATime()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 10);
    fixture.settings.maxDownloads = 3;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.server.waitForRequests(3));
    QCOMPARE(fixture.manager().runningCount(), 3);
    QCOMPARE(fixture.manager().queuedCount(), 7);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(fixture.server.waitForGate(target(i)));
        QVERIFY(fixture.manager().runningCount() <= 3);
        fixture.server.open(target(i));
        QVERIFY(fixture.waitForFinished(ids.at(i)));
    }
    QVERIFY(fixture.server.maxOpenConnectionsSeen() <= 3);
    QCOMPARE(fixture.server.requestCount(), 10);
}

void EngineQueueTest::inTheOrderOfTheList()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 12);
    fixture.settings.maxDownloads = 1;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests, DownloadManager::StartMode::Paused);
    QCOMPARE(fixture.manager().ids(), ids);
    // The order of the list counts, not that of the asking.
    QList<DownloadId> backwards(ids.crbegin(), ids.crend());
    fixture.server.open(target(11));
    fixture.manager().resume(backwards);
    for (int i = 0; i < 12; ++i)
        fixture.server.open(target(i));
    QVERIFY(fixture.waitForIdle());
    QList<QByteArray> order;
    const QList<RequestRecord> records = fixture.server.requests();
    for (const RequestRecord &record : records)
        order.append(record.path);
    QList<QByteArray> wanted;
    for (int i = 0; i < 12; ++i)
        wanted.append(target(i));
    QCOMPARE(order, wanted);
}

void EngineQueueTest::limitPerHost()
{
    EngineFixture fixture;
    QList<Request> requests = gatedFiles(fixture, 6);
    // The same server under another name.
    for (int i = 3; i < 6; ++i)
        requests[i] = makeRequest(fixture.server.url(target(i), u"localhost"_s), fixture.folder());
    fixture.settings.maxDownloads = 4;
    fixture.settings.maxDownloadsPerHost = 1;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.server.waitForGate(target(0)));
    QVERIFY(fixture.server.waitForGate(target(3)));
    QCOMPARE(fixture.manager().runningCount(), 2);
    QCOMPARE(fixture.server.requestCount(), 2);
    EngineSettings settings = fixture.manager().settings();
    settings.maxDownloadsPerHost = 2;
    fixture.manager().setSettings(settings);
    QVERIFY(fixture.server.waitForGate(target(1)));
    QVERIFY(fixture.server.waitForGate(target(4)));
    QCOMPARE(fixture.manager().runningCount(), 4);
    for (int i = 0; i < 6; ++i)
        fixture.server.open(target(i));
    for (const DownloadId id : ids)
        QVERIFY(fixture.waitForFinished(id));
}

void EngineQueueTest::raisedLimitStartsMore()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 8);
    fixture.settings.maxDownloads = 1;
    QVERIFY(fixture.open());
    fixture.addAll(requests);
    QVERIFY(fixture.server.waitForGate(target(0)));
    QCOMPARE(fixture.manager().runningCount(), 1);
    EngineSettings settings = fixture.manager().settings();
    settings.maxDownloads = 6;
    fixture.manager().setSettings(settings);
    for (int i = 0; i < 6; ++i)
        QVERIFY(fixture.server.waitForGate(target(i)));
    QCOMPARE(fixture.manager().runningCount(), 6);
    for (int i = 0; i < 8; ++i)
        fixture.server.open(target(i));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names().size(), 8);
}

void EngineQueueTest::loweredLimitStopsNone()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 6);
    fixture.settings.maxDownloads = 3;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.server.waitForRequests(3));
    EngineSettings settings = fixture.manager().settings();
    settings.maxDownloads = 1;
    fixture.manager().setSettings(settings);
    QCOMPARE(fixture.manager().runningCount(), 3);
    for (int i = 0; i < 3; ++i)
        fixture.server.open(target(i));
    for (int i = 3; i < 6; ++i) {
        QVERIFY(fixture.server.waitForGate(target(i)));
        QVERIFY(fixture.waitFor([&] { return fixture.manager().runningCount() == 1; }));
        fixture.server.open(target(i));
        QVERIFY(fixture.waitForFinished(ids.at(i)));
    }
}

void EngineQueueTest::pauseAllAndResumeAll()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 8);
    fixture.server.route("/busy", Resource::error(503, {{"Retry-After", "3600"}}));
    fixture.settings.maxDownloads = 3;
    QVERIFY(fixture.open());
    const DownloadId waiting = fixture.add("/busy");
    QVERIFY(fixture.waitForState(waiting, DownloadState::Waiting));
    const QList<DownloadId> ids = fixture.addAll(requests);
    for (int i = 0; i < 3; ++i)
        QVERIFY(fixture.server.waitForGate(target(i)));
    fixture.manager().pauseAll();
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.state(waiting), DownloadState::Paused);
    for (const DownloadId id : ids)
        QCOMPARE(fixture.state(id), DownloadState::Paused);
    for (int i = 0; i < 8; ++i)
        fixture.server.open(target(i));
    fixture.server.route("/busy", Resource::file(Pattern(1, 10)));
    fixture.manager().resumeAll();
    for (const DownloadId id : ids)
        QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.waitForFinished(waiting));
}

void EngineQueueTest::manySmallFiles()
{
    constexpr int count = 500;
    EngineFixture fixture;
    QList<Request> requests;
    for (int i = 0; i < count; ++i) {
        fixture.server.route(target(i), Resource::file(Pattern(quint64(i), i * 37)));
        requests.append(fixture.request(target(i)));
    }
    QVERIFY(fixture.open());
    QSet<QString> workers;
    QSet<DownloadId> started;
    connect(&fixture.manager(), &DownloadManager::attemptStarted, this,
            [&](DownloadId id, const QString &worker) {
                workers.insert(worker);
                started.insert(id);
            });
    QSignalSpy idle(&fixture.manager(), &DownloadManager::idle);
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.waitFor([&] { return idle.count() > 0; }));
    for (int i = 0; i < count; ++i) {
        QVERIFY(fixture.waitForFinished(ids.at(i)));
        QVERIFY(Pattern(quint64(i), i * 37)
                    .matchesFile(fixture.path(QString::fromLatin1(target(i).sliced(1)))));
    }
    QCOMPARE(fixture.names().size(), count);
    QCOMPARE(started.size(), count);
    QVERIFY(workers.size() <= 5);
    static const QRegularExpression name(u"^worker-[1-5]$"_s);
    for (const QString &worker : std::as_const(workers))
        QVERIFY2(name.match(worker).hasMatch(), qPrintable(worker));
    QCOMPARE(fixture.server.requestCount(), count);
    QVERIFY2(fixture.server.acceptedConnections() <= 20,
             qPrintable(QString::number(fixture.server.acceptedConnections())));
}

void EngineQueueTest::idleWhenAllIsDone()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 4);
    fixture.server.route("/missing", Resource::error(404));
    fixture.settings.maxDownloads = 2;
    QVERIFY(fixture.open());
    QSignalSpy idle(&fixture.manager(), &DownloadManager::idle);
    const QList<DownloadId> ids = fixture.addAll(requests);
    const DownloadId missing = fixture.add("/missing");
    for (int i = 0; i < 4; ++i) {
        QVERIFY(fixture.server.waitForGate(target(i)));
        QCOMPARE(idle.count(), 0);
        QVERIFY(!fixture.manager().isIdle());
        fixture.server.open(target(i));
    }
    QVERIFY(fixture.waitFor([&] { return idle.count() > 0; }));
    for (const DownloadId id : ids)
        QCOMPARE(fixture.state(id), DownloadState::Finished);
    QCOMPARE(fixture.state(missing), DownloadState::Failed);
    QCOMPARE(idle.count(), 1);
    // Once for each time that there was something to do.
    fixture.manager().retry({missing});
    QVERIFY(fixture.waitFor([&] { return idle.count() > 1; }));
    QCOMPARE(idle.count(), 2);
    QCOMPARE(fixture.server.requestCount("/missing"), 2);
}

void EngineQueueTest::idleAfterPauseAndRemove()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 3);
    fixture.settings.maxDownloads = 1;
    QVERIFY(fixture.open());
    QSignalSpy idle(&fixture.manager(), &DownloadManager::idle);
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.server.waitForGate(target(0)));
    fixture.manager().pause({ids.at(1)});
    fixture.manager().remove({ids.at(2)}, DownloadManager::RemoveMode::KeepFile);
    QCOMPARE(idle.count(), 0);
    fixture.manager().pause({ids.at(0)});
    QVERIFY(fixture.waitFor([&] { return idle.count() > 0; }));
    QCOMPARE(fixture.state(ids.at(0)), DownloadState::Paused);
    QCOMPARE(idle.count(), 1);
}

void EngineQueueTest::samplesWhatRuns()
{
    EngineFixture fixture;
    const Pattern pattern(1, 10'000'000);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 4'000'000;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    QSignalSpy progressed(&fixture.manager(), &DownloadManager::progressed);
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitFor([&] {
        const Progress progress = fixture.manager().progress(id);
        return progress.receivedBytes == 4'000'000
            && progress.ranges == QList<ByteRange>{{0, 4'000'000}} && progress.connections == 1
            && progress.totalBytes == 10'000'000;
    }));
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.constLast().constFirst().value<QList<DownloadId>>(), QList<DownloadId>{id});
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.manager().progress(id).receivedBytes, pattern.size());
    QCOMPARE(fixture.manager().totalBytesPerSecond(), 0.0);
}

void EngineQueueTest::addedPausedStaysPaused()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 2);
    QVERIFY(fixture.open());
    const DownloadId paused = fixture.add(requests.at(0), DownloadManager::StartMode::Paused);
    fixture.server.open(target(1));
    const DownloadId other = fixture.add(requests.at(1));
    QVERIFY(fixture.waitForFinished(other));
    QCOMPARE(fixture.state(paused), DownloadState::Paused);
    QCOMPARE(fixture.server.requestCount(target(0)), 0);
}

void EngineQueueTest::findByUrl()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 2);
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests, DownloadManager::StartMode::Paused);
    QCOMPARE(fixture.manager().findByUrl(requests.at(1).url()), ids.at(1));
    QCOMPARE(fixture.manager().findByUrl(fixture.server.url("/other")), DownloadId());
    fixture.manager().cancel({ids.at(0)});
    QCOMPARE(fixture.manager().findByUrl(requests.at(0).url()), DownloadId());
    fixture.manager().remove({ids.at(1)}, DownloadManager::RemoveMode::KeepFile);
    QCOMPARE(fixture.manager().findByUrl(requests.at(1).url()), DownloadId());
    // Of two of the same link the one that is left is found.
    const QList<DownloadId> twins = fixture.addAll({requests.at(1), requests.at(1)},
                                                   DownloadManager::StartMode::Paused);
    fixture.manager().remove({twins.at(1)}, DownloadManager::RemoveMode::KeepFile);
    QCOMPARE(fixture.manager().findByUrl(requests.at(1).url()), twins.at(0));
    const DownloadId third = fixture.add(requests.at(1), DownloadManager::StartMode::Paused);
    fixture.manager().cancel({third});
    QCOMPARE(fixture.manager().findByUrl(requests.at(1).url()), twins.at(0));
}

void EngineQueueTest::changedOnceATurn()
{
    EngineFixture fixture;
    const QList<Request> requests = gatedFiles(fixture, 50);
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests, DownloadManager::StartMode::Paused);
    QSignalSpy changed(&fixture.manager(), &DownloadManager::changed);
    fixture.manager().cancel(ids);
    QCOMPARE(changed.count(), 0);
    QVERIFY(fixture.waitFor([&] { return changed.count() > 0; }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<QList<DownloadId>>(), ids);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineQueueTest)
#include "EngineQueueTest.moc"
