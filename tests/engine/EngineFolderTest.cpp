// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {
constexpr qint64 MiB = 1024 * 1024;
const Pattern pattern(1, 10 * MiB);
} // namespace

/// Another folder for a download whose own cannot be used.
class EngineFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void awayFromAMissingFolder_data();
    void awayFromAMissingFolder();
    void whatHasArrivedIsDiscarded();
    void notWhileItRunsNorWhenItIsDone();
};

void EngineFolderTest::awayFromAMissingFolder_data()
{
    QTest::addColumn<DiskTrouble>("trouble");
    QTest::addRow("it waits") << DiskTrouble::Wait;
    QTest::addRow("it has failed") << DiskTrouble::Fail;
}

void EngineFolderTest::awayFromAMissingFolder()
{
    QFETCH(const DiskTrouble, trouble);
    EngineFixture fixture;
    fixture.settings.retry.diskTrouble = trouble;
    fixture.settings.retry.maxRetries = 0;
    fixture.settings.retry.diskDelayMs = 60'000;
    fixture.server.route("/a.bin", Resource::file(pattern));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    Request request = fixture.request("/a.bin");
    request.folder = fixture.root() + u"/missing"_s;
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForState(id,
                                 trouble == DiskTrouble::Wait ? DownloadState::Waiting
                                                              : DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::FolderMissing);
    fixture.manager().setFolder({id}, fixture.folder());
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.row(id).request.folder, fixture.folder());
}

void EngineFolderTest::whatHasArrivedIsDiscarded()
{
    EngineFixture fixture;
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 2 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 2 * MiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    const QString other = fixture.root() + u"/other"_s;
    QVERIFY(QDir().mkpath(other));
    fixture.manager().setFolder({id}, other);
    QCOMPARE(fixture.state(id), DownloadState::Paused);
    QCOMPARE(fixture.row(id).receivedBytes, 0);
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names(), QStringList());
    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(other + u"/a.bin"_s));
    QCOMPARE(fixture.names(), QStringList());
}

void EngineFolderTest::notWhileItRunsNorWhenItIsDone()
{
    EngineFixture fixture;
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 2 * MiB;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 1));
    fixture.manager().setFolder({id}, fixture.root());
    QCOMPARE(fixture.row(id).request.folder, fixture.folder());
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    fixture.manager().setFolder({id}, fixture.root());
    QCOMPARE(fixture.row(id).request.folder, fixture.folder());
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineFolderTest)
#include "EngineFolderTest.moc"
