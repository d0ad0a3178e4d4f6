// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/Checkpoint.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;

using Keep = DownloadManager::RemoveMode;

/// A file that is held back with its first bytes on the way, large enough to have a part file.
Resource heldBack(const Pattern &pattern)
{
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 2 * MiB;
    return resource;
}

} // namespace

/// Pause, resume, cancel, retry and remove, in each state and faster than the engine follows.
class EngineActionsTest : public QObject
{
    Q_OBJECT
private:
    const Pattern m_pattern = Pattern(1, 10 * MiB);

    /// At "/a.bin", with its first bytes on disk.
    DownloadId running(EngineFixture &fixture);
    /// Later attempts get next to nothing, so that many do not finish it.
    void holdBackMore(EngineFixture &fixture);

private Q_SLOTS:
    void initTestCase();
    void cancelRunning();
    void cancelPaused();
    void cancelWaiting();
    void cancelQueued();
    void cancelWhilePausing();
    void pauseThenResumeAtOnce();
    void pauseAndResumeManyTimesAtOnce();
    void stoppedWhileOpening();
    void retryCancelledAtOnce();
    void cancelAndRetryManyTimesAtOnce();
    void restartOfWrongChecksum();
    void ignoresWhatIsNotAllowed();
    void removeRunning_data();
    void removeRunning();
    void removeQueued();
    void removePausedAndFailed();
    void removeFinished_data();
    void removeFinished();
    void trashLeavesAnothersFile();
    void randomActions();
};

void EngineActionsTest::initTestCase()
{
    // The trash is the user's, but not that of the user who runs the test.
    static QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
}

DownloadId EngineActionsTest::running(EngineFixture &fixture)
{
    fixture.server.route("/a.bin", heldBack(m_pattern));
    fixture.settings.maxConnections = 1;
    if (!fixture.open())
        return {};
    const DownloadId id = fixture.add("/a.bin");
    return fixture.waitForReceived(id, 2 * MiB) ? id : DownloadId();
}

void EngineActionsTest::holdBackMore(EngineFixture &fixture)
{
    Resource resource = heldBack(m_pattern);
    resource.gateAfterBytes = 1000;
    fixture.server.route("/a.bin", resource);
}

void EngineActionsTest::cancelRunning()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    QCOMPARE(fixture.names(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));
    fixture.manager().cancel({id});
    QCOMPARE(fixture.state(id), DownloadState::StoppingForCancel);
    QVERIFY(fixture.waitForIdle());
    const Download row = fixture.row(id);
    QCOMPARE(row.state, DownloadState::Cancelled);
    QCOMPARE(row.receivedBytes, 0);
    QCOMPARE(row.fileName, QString());
    QCOMPARE(row.generation, Generation());
    QCOMPARE(fixture.names(), QStringList());

    fixture.server.open("/a.bin");
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineActionsTest::cancelPaused()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.manager().cancel({id});
    QCOMPARE(fixture.state(id), DownloadState::Cancelled);
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names(), QStringList());
}

void EngineActionsTest::cancelWaiting()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.server.route("/a.bin", Resource::error(503, {{"Retry-After", "3600"}}));
    fixture.server.dropConnections();
    // Its own connection is lost first; then the server is busy.
    QVERIFY(fixture.waitFor([&] { return fixture.row(id).error.kind == ErrorKind::ServerBusy; }));
    QCOMPARE(fixture.state(id), DownloadState::Waiting);
    QCOMPARE(fixture.row(id).receivedBytes, 2 * MiB);
    fixture.manager().cancel({id});
    QCOMPARE(fixture.state(id), DownloadState::Cancelled);
    QVERIFY(!fixture.manager().waitingUntil(id).isValid());
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names(), QStringList());
}

void EngineActionsTest::cancelQueued()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 1;
    const DownloadId id = running(fixture);
    fixture.server.route("/b.bin", Resource::file(m_pattern));
    const DownloadId queued = fixture.add("/b.bin");
    QCOMPARE(fixture.state(queued), DownloadState::Queued);
    fixture.manager().cancel({queued});
    QCOMPARE(fixture.state(queued), DownloadState::Cancelled);
    QCOMPARE(fixture.manager().queuedCount(), 0);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.server.requestCount("/b.bin"), 0);
}

void EngineActionsTest::cancelWhilePausing()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.manager().pause({id});
    fixture.manager().cancel({id});
    QCOMPARE(fixture.state(id), DownloadState::StoppingForCancel);
    // The one word that cannot be taken back while it stops.
    fixture.manager().resume({id});
    QCOMPARE(fixture.state(id), DownloadState::StoppingForCancel);
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.state(id), DownloadState::Cancelled);
    QCOMPARE(fixture.names(), QStringList());
}

void EngineActionsTest::pauseThenResumeAtOnce()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.manager().pause({id});
    fixture.manager().resume({id});
    QCOMPARE(fixture.state(id), DownloadState::StoppingForRequeue);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineActionsTest::pauseAndResumeManyTimesAtOnce()
{
    EngineFixture fixture;
    // Its own doing must never look to it like another program's.
    fixture.settings.retry.diskTrouble = DiskTrouble::Fail;
    fixture.settings.retry.maxRetries = 0;
    const DownloadId id = running(fixture);
    holdBackMore(fixture);
    QSignalSpy started(&fixture.manager(), &DownloadManager::attemptStarted);
    for (int i = 0; i < 100; ++i) {
        const qsizetype before = started.size();
        fixture.manager().pause({id});
        fixture.manager().resume({id});
        // Some rounds wait until the next attempt is on its way, others do not.
        if (i % 3 != 0)
            QVERIFY(fixture.waitFor([&] { return started.size() > before; }));
    }
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineActionsTest::stoppedWhileOpening()
{
    EngineFixture fixture;
    fixture.settings.retry.diskTrouble = DiskTrouble::Fail;
    const DownloadId id = running(fixture);
    holdBackMore(fixture);
    const QMetaObject::Connection again = connect(&fixture.manager(),
                                                  &DownloadManager::attemptStarted, this,
                                                  [&](DownloadId started) {
                                                      // The part file is being opened just now.
                                                      fixture.manager().pause({started});
                                                      fixture.manager().resume({started});
                                                  });
    QSignalSpy started(&fixture.manager(), &DownloadManager::attemptStarted);
    fixture.manager().pause({id});
    fixture.manager().resume({id});
    QVERIFY(fixture.waitFor(
        [&] { return started.size() >= 200 || fixture.state(id) == DownloadState::Failed; }));
    disconnect(again);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineActionsTest::retryCancelledAtOnce()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.server.open("/a.bin");
    fixture.manager().cancel({id});
    fixture.manager().retry({id});
    QCOMPARE(fixture.state(id), DownloadState::Queued);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
    // From zero: what was cancelled is gone.
    QCOMPARE(fixture.server.requests().constLast().header("Range"), QByteArray("bytes=0-"));
}

void EngineActionsTest::cancelAndRetryManyTimesAtOnce()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.server.open("/a.bin");
    // Were each cancel to remove the part file, the last would remove the next attempt's.
    for (int i = 0; i < 50; ++i) {
        fixture.manager().cancel({id});
        fixture.manager().retry({id});
    }
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineActionsTest::restartOfWrongChecksum()
{
    EngineFixture fixture;
    const Pattern wrong(7, 100'000);
    const Pattern right(8, 100'000);
    fixture.server.route("/a.bin", Resource::file(wrong));
    QVERIFY(fixture.open());
    Request request = fixture.request("/a.bin");
    request.checksum = Checksum{ChecksumAlgorithm::Sha256, right.sha256()};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    fixture.server.route("/a.bin", Resource::file(right));
    fixture.manager().restart({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(right.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineActionsTest::ignoresWhatIsNotAllowed()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    const DownloadId nobody{999};
    QSignalSpy changed(&fixture.manager(), &DownloadManager::changed);
    fixture.manager().resume({id, nobody});
    fixture.manager().retry({id, nobody});
    fixture.manager().restart({id, nobody});
    fixture.manager().pause({nobody});
    fixture.manager().cancel({nobody});
    fixture.manager().remove({nobody}, Keep::TrashFile);
    QCOMPARE(fixture.state(id), DownloadState::Downloading);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    fixture.manager().pause({id});
    fixture.manager().resume({id});
    fixture.manager().cancel({id});
    fixture.manager().retry({id});
    fixture.manager().restart({id});
    QCOMPARE(fixture.state(id), DownloadState::Finished);
    QVERIFY(fixture.waitForIdle());
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.server.requestCount(), 1);
}

void EngineActionsTest::removeRunning_data()
{
    QTest::addColumn<Keep>("mode");
    QTest::addRow("keep the file") << Keep::KeepFile;
    QTest::addRow("file to the trash") << Keep::TrashFile;
}

void EngineActionsTest::removeRunning()
{
    QFETCH(const Keep, mode);
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    QSignalSpy removed(&fixture.manager(), &DownloadManager::removed);
    fixture.manager().remove({id}, mode);
    fixture.manager().remove({id}, mode);
    fixture.manager().settleRemove();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.constFirst().constFirst().value<QList<DownloadId>>(), QList<DownloadId>{id});
    QVERIFY(!fixture.manager().find(id));
    QVERIFY(fixture.manager().ids().isEmpty());
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names(), QStringList());
    // Its name is free again.
    fixture.server.open("/a.bin");
    const DownloadId next = fixture.add("/a.bin");
    QVERIFY(next != id);
    QVERIFY(fixture.waitForFinished(next));
    QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineActionsTest::removeQueued()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 1;
    const DownloadId id = running(fixture);
    fixture.server.route("/b.bin", Resource::file(m_pattern));
    const DownloadId queued = fixture.add("/b.bin");
    QSignalSpy removed(&fixture.manager(), &DownloadManager::removed);
    fixture.manager().remove({queued}, Keep::TrashFile);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(fixture.manager().ids(), QList<DownloadId>{id});
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.server.requestCount("/b.bin"), 0);
}

void EngineActionsTest::removePausedAndFailed()
{
    EngineFixture fixture;
    const DownloadId paused = running(fixture);
    fixture.server.route("/missing", Resource::error(404));
    const DownloadId failed = fixture.add("/missing");
    QVERIFY(fixture.waitForState(failed, DownloadState::Failed));
    fixture.manager().pause({paused});
    QVERIFY(fixture.waitForState(paused, DownloadState::Paused));
    fixture.manager().remove({paused, failed}, Keep::KeepFile);
    QVERIFY(fixture.manager().ids().isEmpty());
    fixture.manager().settleRemove();
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names(), QStringList());
}

void EngineActionsTest::removeFinished_data() { removeRunning_data(); }

void EngineActionsTest::removeFinished()
{
    QFETCH(const Keep, mode);
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QSignalSpy notTrashed(&fixture.manager(), &DownloadManager::trashFailed);
    fixture.manager().remove({id}, mode);
    fixture.manager().settleRemove();
    QVERIFY(!fixture.manager().find(id));
    if (mode == Keep::KeepFile) {
        QVERIFY(fixture.waitForIdle());
        QVERIFY(m_pattern.matchesFile(fixture.path(u"a.bin"_s)));
        return;
    }
    QVERIFY(fixture.waitFor([&] { return fixture.names().isEmpty(); }));
    QCOMPARE(notTrashed.count(), 0);
    const QDir trash(qEnvironmentVariable("XDG_DATA_HOME") + u"/Trash/files"_s);
    QVERIFY(m_pattern.matchesFile(trash.filePath(u"a.bin"_s)));
}

void EngineActionsTest::trashLeavesAnothersFile()
{
    EngineFixture fixture;
    const DownloadId id = running(fixture);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    // Ours stays somewhere, so that its inode cannot be given away again.
    QVERIFY(QFile::rename(fixture.path(u"a.bin"_s), fixture.path(u"moved.bin"_s)));
    QVERIFY(writeFile(fixture.path(u"a.bin"_s), "another's"));
    fixture.server.route("/b.bin", Resource::file(m_pattern));
    const DownloadId second = fixture.add("/b.bin");
    QVERIFY(fixture.waitForFinished(second));
    fixture.manager().remove({id, second}, Keep::TrashFile);
    fixture.manager().settleRemove();
    QVERIFY(fixture.waitFor([&] { return !fixture.names().contains(u"b.bin"_s); }));
    fixture.destroy();
    QCOMPARE(readFile(fixture.path(u"a.bin"_s)), QByteArray("another's"));
}

void EngineActionsTest::randomActions()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    constexpr int count = 8;
    EngineFixture fixture;
    QList<Request> requests;
    QList<Pattern> patterns;
    for (int i = 0; i < count; ++i) {
        const QByteArray target = "/f" + QByteArray::number(i);
        patterns.append(Pattern(quint64(100 + i), 100'000 + i * MiB * 2));
        Resource resource = Resource::file(patterns.constLast());
        resource.bytesPerSecond = 20 * MiB;
        fixture.server.route(target, resource);
        requests.append(fixture.request(target));
    }
    fixture.settings.maxDownloads = 3;
    fixture.settings.retry.diskTrouble = DiskTrouble::Fail;
    fixture.settings.retry.maxRetries = 0;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(requests);
    QSignalSpy turns(&fixture.manager(), &DownloadManager::changed);
    for (int i = 0; i < 600; ++i) {
        const QList<DownloadId> some{ids.at(random.bounded(count)), ids.at(random.bounded(count))};
        switch (random.bounded(7)) {
        case 0: fixture.manager().pause(some); break;
        case 1: fixture.manager().cancel(some); break;
        case 2:
        case 3: fixture.manager().retry(some); break;
        case 4:
            if (fixture.manager().undoableCount() == 0)
                fixture.manager().remove(some, Keep::TrashFile);
            else
                fixture.manager().undoRemove();
            break;
        default: fixture.manager().resume(some); break;
        }
        for (const DownloadId id : ids)
            QVERIFY2(fixture.state(id) != DownloadState::Failed,
                     errorKindName(fixture.row(id).error.kind));
        if (random.bounded(3) == 0 && !fixture.manager().isIdle()) {
            const qsizetype before = turns.size();
            QVERIFY(fixture.waitFor(
                [&] { return turns.size() > before || fixture.manager().isIdle(); }));
        }
    }
    fixture.manager().undoRemove();
    QCOMPARE(fixture.manager().ids(), ids);
    QVERIFY(fixture.waitFor([&] {
        fixture.manager().resume(ids);
        fixture.manager().retry(ids);
        return std::all_of(ids.cbegin(), ids.cend(), [&](DownloadId id) {
            return fixture.state(id) == DownloadState::Finished;
        });
    }));
    QVERIFY(fixture.waitForIdle());
    for (int i = 0; i < count; ++i)
        QVERIFY(patterns.at(i).matchesFile(fixture.row(ids.at(i)).filePath()));
    QCOMPARE(fixture.names().size(), count);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineActionsTest)
#include "EngineActionsTest.moc"
