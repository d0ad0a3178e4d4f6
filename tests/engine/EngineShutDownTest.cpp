// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

/// The end of the program, whatever runs, and that nothing is lost by it.
class EngineShutDownTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int runningFiles = 20;
    static QByteArray target(int n) { return "/file" + QByteArray::number(n); }
    static Pattern pattern(int n) { return Pattern(quint64(n), 1'000'000 + n); }
    /// Twenty that run and are held back, ten that are queued.
    QList<DownloadId> busy(EngineFixture &fixture, EngineFixture::Keep keep);
    void openGates(EngineFixture &fixture);

private Q_SLOTS:
    void withManyRunning_data();
    void withManyRunning();
    void destroyedWhileRunning_data();
    void destroyedWhileRunning();
    void withNothingToDo_data();
    void withNothingToDo();
    void beforeTheListIsRead();
    void twice();
    void withAddsNotYetAcknowledged();
    void pausedStaysPaused();
};

QList<DownloadId> EngineShutDownTest::busy(EngineFixture &fixture, EngineFixture::Keep keep)
{
    QList<Request> requests;
    for (int i = 0; i < runningFiles + 10; ++i) {
        Resource resource = Resource::file(pattern(i));
        resource.gateAfterBytes = 300'000;
        fixture.server.route(target(i), resource);
        requests.append(fixture.request(target(i)));
    }
    fixture.settings.maxDownloads = runningFiles;
    // A second connection would contend for what a closed gate holds back.
    fixture.settings.maxConnections = 1;
    if (!fixture.open(keep))
        return {};
    const QList<DownloadId> ids = fixture.addAll(requests);
    for (int i = 0; i < runningFiles; ++i) {
        if (!fixture.waitForReceived(ids.at(i), 300'000))
            return {};
    }
    return ids;
}

void EngineShutDownTest::openGates(EngineFixture &fixture)
{
    for (int i = 0; i < runningFiles + 10; ++i)
        fixture.server.open(target(i));
}

void EngineShutDownTest::withManyRunning_data()
{
    QTest::addColumn<EngineFixture::Keep>("keep");
    QTest::addRow("with a store") << EngineFixture::Keep::List;
    QTest::addRow("without") << EngineFixture::Keep::Nothing;
}

void EngineShutDownTest::withManyRunning()
{
    QFETCH(const EngineFixture::Keep, keep);
    EngineFixture fixture;
    const QList<DownloadId> ids = busy(fixture, keep);
    QCOMPARE(ids.size(), runningFiles + 10);
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.names().size(), 2 * runningFiles);
    QVERIFY(fixture.server.waitForOpenConnections(0));
    if (keep == EngineFixture::Keep::Nothing)
        return;

    openGates(fixture);
    QVERIFY(fixture.open(keep));
    QCOMPARE(fixture.manager().ids(), ids);
    for (int i = 0; i < ids.size(); ++i) {
        QVERIFY(fixture.waitForFinished(ids.at(i)));
        QVERIFY(pattern(i).matchesFile(fixture.row(ids.at(i)).filePath()));
        QCOMPARE(fixture.bytesSent(target(i)), pattern(i).size());
    }
    QCOMPARE(fixture.names().size(), ids.size());
}

void EngineShutDownTest::destroyedWhileRunning_data() { withManyRunning_data(); }

void EngineShutDownTest::destroyedWhileRunning()
{
    QFETCH(const EngineFixture::Keep, keep);
    EngineFixture fixture;
    const QList<DownloadId> ids = busy(fixture, keep);
    QCOMPARE(ids.size(), runningFiles + 10);
    fixture.destroy();
    QVERIFY(fixture.server.waitForOpenConnections(0));
    if (keep == EngineFixture::Keep::Nothing)
        return;
    openGates(fixture);
    QVERIFY(fixture.open(keep));
    for (int i = 0; i < ids.size(); ++i) {
        QVERIFY(fixture.waitForFinished(ids.at(i)));
        QVERIFY(pattern(i).matchesFile(fixture.row(ids.at(i)).filePath()));
    }
    QCOMPARE(fixture.names().size(), ids.size());
}

void EngineShutDownTest::withNothingToDo_data() { withManyRunning_data(); }

void EngineShutDownTest::withNothingToDo()
{
    QFETCH(const EngineFixture::Keep, keep);
    EngineFixture fixture;
    QVERIFY(fixture.open(keep));
    QVERIFY(fixture.shutDown());
}

void EngineShutDownTest::beforeTheListIsRead()
{
    EngineFixture fixture;
    DownloadStore store(fixture.databasePath());
    DownloadManager manager(fixture.settings, &store);
    QSignalSpy done(&manager, &DownloadManager::shutDownDone);
    manager.start();
    manager.shutDown();
    QVERIFY(fixture.waitFor([&] { return done.count() > 0; }));
}

void EngineShutDownTest::twice()
{
    EngineFixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy done(&fixture.manager(), &DownloadManager::shutDownDone);
    fixture.manager().shutDown();
    fixture.manager().shutDown();
    QVERIFY(fixture.waitFor([&] { return done.count() > 0; }));
    fixture.manager().shutDown();
    QCoreApplication::processEvents();
    QCOMPARE(done.count(), 1);
}

void EngineShutDownTest::withAddsNotYetAcknowledged()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QList<Request> requests;
    for (int i = 0; i < 100; ++i)
        requests.append(fixture.request(target(i)));
    fixture.manager().add(requests, DownloadManager::StartMode::Paused);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids().size(), 100);
}

void EngineShutDownTest::pausedStaysPaused()
{
    EngineFixture fixture;
    const QList<DownloadId> ids = busy(fixture, EngineFixture::Keep::List);
    QCOMPARE(ids.size(), runningFiles + 10);
    // The last word before the end is the one that counts.
    fixture.manager().pause({ids.at(0), ids.at(25)});
    fixture.manager().cancel({ids.at(1)});
    QVERIFY(fixture.shutDown());
    openGates(fixture);
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.state(ids.at(0)), DownloadState::Paused);
    QCOMPARE(fixture.state(ids.at(25)), DownloadState::Paused);
    QCOMPARE(fixture.state(ids.at(1)), DownloadState::Cancelled);
    for (int i = 2; i < ids.size(); ++i) {
        if (i != 25)
            QVERIFY(fixture.waitForFinished(ids.at(i)));
    }
    QCOMPARE(fixture.row(ids.at(0)).receivedBytes, 300'000);
    QVERIFY(!fixture.names().contains(u"file1.part"_s));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineShutDownTest)
#include "EngineShutDownTest.moc"
