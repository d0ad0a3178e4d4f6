// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/Checkpoint.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

/// That the list on disk says what the list in the window says, and never less than was promised.
class EngineStoreTest : public QObject
{
    Q_OBJECT
private:
    /// What the database holds now, read by a store of its own; the manager's must be gone.
    static StoredList stored(const EngineFixture &fixture)
    {
        return stored(fixture, fixture.databasePath());
    }
    static StoredList stored(const EngineFixture &fixture, const QString &path);

private Q_SLOTS:
    void acknowledgedAfterCommit();
    void rowsComeBackInOrder();
    void removedRowsStayAway();
    void cutShortDiscardIsDoneAtNextStart();
    void renameDoneBeforeTheEnd();
    void addedWhileTheListIsRead();
    void namedBeforeTheListKnew_data();
    void namedBeforeTheListKnew();
    void resumedIsStoredBeforeTheServerAnswers();
    void failedKeepsItsReason();
    void eachKeepsItsSpeedLimit();
    void damagedDatabaseIsSetAside();
    void unusableDatabase();
};

StoredList EngineStoreTest::stored(const EngineFixture &fixture, const QString &path)
{
    DownloadStore store(path);
    QSignalSpy opened(&store, &DownloadStore::opened);
    store.open();
    return fixture.waitFor([&] { return opened.count() > 0; })
        ? opened.constFirst().constFirst().value<StoredList>()
        : StoredList();
}

void EngineStoreTest::acknowledgedAfterCommit()
{
    EngineFixture fixture;
    DownloadStore store(fixture.databasePath());
    DownloadManager manager(fixture.settings, &store);
    QList<QByteArray> order;
    connect(&store, &DownloadStore::committed, this, [&] { order.append("committed"); });
    connect(&manager, &DownloadManager::added, this, [&] { order.append("added"); });
    QSignalSpy ready(&manager, &DownloadManager::ready);
    manager.start();
    QVERIFY(fixture.waitFor([&] { return ready.count() == 1; }));
    order.clear();
    manager.add({fixture.request("/a"), fixture.request("/b")}, DownloadManager::StartMode::Paused);
    QVERIFY(manager.ids().isEmpty());
    QVERIFY(fixture.waitFor([&] { return order.contains("added"); }));
    QVERIFY(order.contains("committed"));
    QCOMPARE(manager.ids().size(), 2);
    // What is on disk at this moment, as if the power went now.
    const QString copy = fixture.root() + u"/copy.db"_s;
    QVERIFY(QFile::copy(fixture.databasePath(), copy));
    if (QFile::exists(fixture.databasePath() + u"-wal"_s))
        QVERIFY(QFile::copy(fixture.databasePath() + u"-wal"_s, copy + u"-wal"_s));
    QCOMPARE(stored(fixture, copy).downloads().size(), 2);
}

void EngineStoreTest::rowsComeBackInOrder()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QList<Request> requests;
    for (int i = 0; i < 300; ++i)
        requests.append(fixture.request("/" + QByteArray::number((i * 7) % 300)));
    const QList<DownloadId> ids = fixture.addAll(requests, DownloadManager::StartMode::Paused);
    // Written again in another order than they stand in.
    fixture.manager().cancel({ids.at(200), ids.at(3)});
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), ids);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(fixture.row(ids.at(i)).request.url(), requests.at(i).url());
    QCOMPARE(fixture.state(ids.at(3)), DownloadState::Cancelled);
    QCOMPARE(fixture.state(ids.at(4)), DownloadState::Paused);
    const DownloadId next = fixture.add(fixture.request("/x"), DownloadManager::StartMode::Paused);
    QVERIFY(qint64(next) > qint64(ids.constLast()));
    QCOMPARE(fixture.manager().ids().constLast(), next);
}

void EngineStoreTest::removedRowsStayAway()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll({fixture.request("/a"), fixture.request("/b"),
                                                  fixture.request("/c")},
                                                 DownloadManager::StartMode::Paused);
    fixture.manager().cancel({ids.at(1)});
    fixture.manager().remove({ids.at(1), ids.at(2)}, DownloadManager::RemoveMode::KeepFile);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), QList<DownloadId>{ids.at(0)});
    const DownloadId next = fixture.add(fixture.request("/d"), DownloadManager::StartMode::Paused);
    QVERIFY(!ids.contains(next));
}

void EngineStoreTest::cutShortDiscardIsDoneAtNextStart()
{
    EngineFixture fixture;
    const Pattern pattern(1, 20'000'000);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 5'000'000;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 5'000'000));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.names().size(), 2);

    // As if the program had been killed between the row's commit and the files' removal.
    {
        StoredList list = stored(fixture);
        QCOMPARE(list.downloads().size(), 1);
        Download row = list.downloads().constFirst();
        row.state = DownloadState::StoppingForCancel;
        DownloadStore store(fixture.databasePath());
        QSignalSpy committed(&store, &DownloadStore::committed);
        store.open();
        store.put({row});
        QVERIFY(fixture.waitFor([&] { return committed.count() > 0; }));
    }
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.state(id), DownloadState::Cancelled);
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.names(), QStringList());
}

void EngineStoreTest::renameDoneBeforeTheEnd()
{
    EngineFixture fixture;
    const Pattern pattern(2, 100'000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    Request request = fixture.request("/a.bin");
    request.checksum = Checksum{ChecksumAlgorithm::Sha256, pattern.sha256()};
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.shutDown());
    // As if the program had been killed between the rename and the row's commit.
    {
        Download row = stored(fixture).downloads().value(0);
        QCOMPARE(row.state, DownloadState::Finished);
        row.state = DownloadState::Verifying;
        row.verification = Verification::None;
        row.finished = {};
        DownloadStore store(fixture.databasePath());
        QSignalSpy committed(&store, &DownloadStore::committed);
        store.open();
        store.put({row});
        QVERIFY(fixture.waitFor([&] { return committed.count() > 0; }));
    }
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
    QCOMPARE(fixture.row(id).receivedBytes, pattern.size());
    // It was renamed because the checksum was right.
    QCOMPARE(fixture.row(id).verification, Verification::Checksum);
    QCOMPARE(fixture.server.requestCount(), 1);
    // The file is known as its own, so that nothing else ever goes to the trash for it.
    QVERIFY(fixture.row(id).partInode != 0);
}

void EngineStoreTest::addedWhileTheListIsRead()
{
    constexpr int before = 5'000;
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(QList<Request>(before, fixture.request("/a")),
                                                 DownloadManager::StartMode::Paused);
    QVERIFY(fixture.shutDown());

    DownloadStore store(fixture.databasePath());
    DownloadManager manager(fixture.settings, &store);
    QSignalSpy ready(&manager, &DownloadManager::ready);
    QList<DownloadId> seen;
    QList<qsizetype> seenAtOnce;
    connect(&manager, &DownloadManager::added, this, [&](const QList<DownloadId> &added) {
        seen += added;
        seenAtOnce += added.size();
        if (seen.size() == added.size())
            manager.add({fixture.request("/b")}, DownloadManager::StartMode::Paused);
    });
    manager.start();
    QVERIFY(QTest::qWaitFor([&] { return seen.size() == before + 1; }, 60'000));
    QCOMPARE(ready.size(), 1);
    // In several turns, and the new one behind all others.
    QVERIFY(seenAtOnce.size() > 2);
    QCOMPARE(seen, manager.ids());
    QCOMPARE(seen.first(before), ids);
    QCOMPARE(manager.find(seen.constLast())->request.url(), fixture.server.url("/b"));
}

void EngineStoreTest::namedBeforeTheListKnew_data()
{
    QTest::addColumn<bool>("changedSince");
    QTest::addColumn<bool>("askedForTwice");
    QTest::addColumn<QStringList>("names");
    const QStringList one{u"a.bin"_s};
    const QStringList two{u"a (1).bin"_s, u"a.bin"_s};
    QTest::addRow("the file is its own") << false << false << one;
    QTest::addRow("the file is another one") << true << false << two;
    QTest::addRow("a second copy was asked for") << false << true << two;
}

/// As if the program had been killed when the file had its name and the row did not know it.
void EngineStoreTest::namedBeforeTheListKnew()
{
    QFETCH(const bool, changedSince);
    QFETCH(const bool, askedForTwice);
    QFETCH(const QStringList, names);
    EngineFixture fixture;
    const Pattern pattern(2, 100'000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.shutDown());
    {
        Download row = stored(fixture).downloads().value(0);
        if (askedForTwice)
            row.id = id = DownloadId(qint64(row.id) + 1);
        row.state = DownloadState::Queued;
        row.fileName.clear();
        row.partInode = 0;
        row.generation = {};
        row.receivedBytes = 0;
        row.verification = Verification::None;
        row.finished = {};
        DownloadStore store(fixture.databasePath());
        QSignalSpy committed(&store, &DownloadStore::committed);
        store.open();
        store.put({row});
        QVERIFY(fixture.waitFor([&] { return committed.count() > 0; }));
    }
    if (changedSince)
        QVERIFY(writeFile(fixture.path(u"a.bin"_s), "somebody's"));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.names(), names);
    QVERIFY(pattern.matchesFile(fixture.row(id).filePath()));
}

void EngineStoreTest::resumedIsStoredBeforeTheServerAnswers()
{
    EngineFixture fixture;
    fixture.server.script("/silent", Script().stall());
    fixture.server.route("/missing", Resource::error(404));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId paused = fixture.add(fixture.request("/silent"),
                                          DownloadManager::StartMode::Paused);
    const DownloadId failed = fixture.add("/missing");
    QVERIFY(fixture.waitForState(failed, DownloadState::Failed));
    fixture.server.script("/missing", Script().stall());
    fixture.manager().resume({paused});
    fixture.manager().retry({failed});
    QVERIFY(fixture.server.waitForRequests(3));
    QCOMPARE(fixture.state(paused), DownloadState::Connecting);
    // Destroyed without a word: the user's last one must be on disk already.
    fixture.destroy();
    const StoredList list = stored(fixture);
    QCOMPARE(list.downloads().size(), 2);
    for (const Download &row : list.downloads())
        QCOMPARE(stateAfterRestart(row.state), DownloadState::Queued);
}

void EngineStoreTest::failedKeepsItsReason()
{
    EngineFixture fixture;
    fixture.server.route("/missing", Resource::error(404));
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/missing");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    const Download before = fixture.row(id);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.row(id) == before);
    QCOMPARE(fixture.row(id).error.httpStatus, 404);
}

void EngineStoreTest::eachKeepsItsSpeedLimit()
{
    EngineFixture fixture;
    fixture.server.route("/slow", [] {
        Resource slow = Resource::file(Pattern(1, 64 * 1024 * 1024));
        slow.bytesPerSecond = 256 * 1024;
        return slow;
    }());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId running = fixture.add("/slow");
    QVERIFY(fixture.waitForReceived(running, 1));
    const QList<DownloadId> ids = fixture.addAll({fixture.request("/a"), fixture.request("/b"),
                                                  fixture.request("/c")},
                                                 DownloadManager::StartMode::Paused);
    fixture.manager().setMaxBytesPerSecond({ids.at(0), ids.at(1), running}, 500'000);
    fixture.manager().setMaxBytesPerSecond({ids.at(1)}, 0);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.row(ids.at(0)).request.maxBytesPerSecond, 500'000);
    QCOMPARE(fixture.row(ids.at(1)).request.maxBytesPerSecond, 0);
    QCOMPARE(fixture.row(ids.at(2)).request.maxBytesPerSecond, 0);
    QCOMPARE(fixture.row(running).request.maxBytesPerSecond, 500'000);
}

void EngineStoreTest::damagedDatabaseIsSetAside()
{
    EngineFixture fixture;
    const QByteArray damaged(8192, 'x');
    QVERIFY(writeFile(fixture.databasePath(), damaged));
    const Pattern pattern(3, 1000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    {
        DownloadStore store(fixture.databasePath());
        DownloadManager manager(fixture.settings, &store);
        QSignalSpy setAside(&manager, &DownloadManager::listSetAside);
        QSignalSpy ready(&manager, &DownloadManager::ready);
        manager.start();
        QVERIFY(fixture.waitFor([&] { return ready.count() > 0; }));
        QCOMPARE(setAside.count(), 1);
        QCOMPARE(readFile(setAside.constFirst().constFirst().toString()), damaged);
    }
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(fixture.shutDown());
    QCOMPARE(stored(fixture).downloads().size(), 1);
}

void EngineStoreTest::unusableDatabase()
{
    EngineFixture fixture;
    // A folder stands where the file should be.
    QVERIFY(QDir().mkpath(fixture.databasePath() + u"/in-the-way"_s));
    DownloadStore store(fixture.databasePath());
    DownloadManager manager(fixture.settings, &store);
    QSignalSpy failed(&manager, &DownloadManager::storeFailed);
    QSignalSpy added(&manager, &DownloadManager::added);
    QSignalSpy done(&manager, &DownloadManager::shutDownDone);
    manager.start();
    QVERIFY(fixture.waitFor([&] { return manager.isReady(); }));
    QVERIFY(failed.count() > 0);
    const qsizetype before = failed.count();
    manager.add({fixture.request("/a")}, DownloadManager::StartMode::Start);
    QVERIFY(fixture.waitFor([&] { return failed.count() > before; }));
    // What is not on disk is not acknowledged.
    QCOMPARE(added.count(), 0);
    manager.shutDown();
    QVERIFY(fixture.waitFor([&] { return done.count() > 0; }));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineStoreTest)
#include "EngineStoreTest.moc"
