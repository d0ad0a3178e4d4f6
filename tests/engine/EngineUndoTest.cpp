// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 gate = 2 * MiB;
using Mode = DownloadManager::RemoveMode;
const Pattern pattern(1, 10 * MiB);

Resource heldBack()
{
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = gate;
    return resource;
}

QList<Request> requestsOf(const EngineFixture &fixture, int count)
{
    QList<Request> requests;
    for (int i = 0; i < count; ++i)
        requests.append(fixture.request("/f" + QByteArray::number(i)));
    return requests;
}

} // namespace

/// What is removed from the list comes back by undo, and by a start after a kill, until it is settled.
class EngineUndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachStateComesBack_data();
    void eachStateComesBack();
    void runningGoesOn();
    void undoneBeforeItStopped();
    void finishesMeanwhile_data();
    void finishesMeanwhile();
    void placesAreKept();
    void placesAreKeptWhileOthersMove();
    void theNextRemovalSettles();
    void theLinkAddedAnewSettles();
    void nothingOfItIsSeen();
    void hiddenOnesDoNotRun();
    void backAfterAKill();
    void goneAfterAShutDown();
    void runningWhenTheProgramEnds();
    void manyAtOnce();
    void changesNothingTwice();
};

void EngineUndoTest::initTestCase()
{
    // The trash is the user's, but not that of the user who runs the test.
    static QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
}

void EngineUndoTest::eachStateComesBack_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<Mode>("mode");
    for (const Mode mode : {Mode::KeepFile, Mode::TrashFile}) {
        const char *end = mode == Mode::TrashFile ? "to the trash" : "keep";
        QTest::addRow("paused, %s", end) << DownloadState::Paused << mode;
        QTest::addRow("failed, %s", end) << DownloadState::Failed << mode;
        QTest::addRow("cancelled, %s", end) << DownloadState::Cancelled << mode;
        QTest::addRow("finished, %s", end) << DownloadState::Finished << mode;
    }
}

void EngineUndoTest::eachStateComesBack()
{
    QFETCH(const DownloadState, state);
    QFETCH(const Mode, mode);
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, gate));
    if (state == DownloadState::Finished)
        fixture.server.open("/a.bin");
    else if (state == DownloadState::Cancelled)
        fixture.manager().cancel({id});
    else
        fixture.manager().pause({id});
    if (state == DownloadState::Failed) {
        QVERIFY(fixture.waitForState(id, DownloadState::Paused));
        fixture.server.route("/a.bin", Resource::error(403));
        fixture.manager().resume({id});
    }
    QVERIFY(fixture.waitForState(id, state));
    QVERIFY(fixture.waitForIdle());
    const Download before = fixture.row(id);
    const QStringList names = fixture.names();
    fixture.manager().remove({id}, mode);
    QVERIFY(!fixture.manager().find(id));
    QCOMPARE(fixture.names(), names);
    fixture.manager().undoRemove();
    QCOMPARE(fixture.row(id), before);
    QCOMPARE(fixture.names(), names);
    QCOMPARE(fixture.manager().ids(), QList<DownloadId>{id});
    // What was there is gone on with.
    fixture.server.route("/a.bin", Resource::file(pattern));
    fixture.manager().resume({id});
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineUndoTest::runningGoesOn()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, gate));
    fixture.manager().remove({id}, Mode::KeepFile);
    // It is stopped, and what has arrived is kept.
    QVERIFY(fixture.waitForIdle());
    QVERIFY(fixture.server.waitForOpenConnections(0));
    QCOMPARE(fixture.names(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));
    fixture.server.open("/a.bin");
    fixture.server.clearLog();
    fixture.manager().undoRemove();
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size() - gate);
}

void EngineUndoTest::undoneBeforeItStopped()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, gate));
    fixture.manager().remove({id}, Mode::TrashFile);
    fixture.manager().undoRemove();
    QCOMPARE(fixture.state(id), DownloadState::StoppingForRequeue);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
}

void EngineUndoTest::finishesMeanwhile_data()
{
    QTest::addColumn<bool>("undone");
    QTest::addRow("undone") << true;
    QTest::addRow("settled") << false;
}

/// The last byte is on its way when the row is removed: the file is whole, or nothing is left of it.
void EngineUndoTest::finishesMeanwhile()
{
    QFETCH(const bool, undone);
    for (int round = 0; round < 10; ++round) {
        EngineFixture fixture;
        const Pattern little(2, 300'000);
        fixture.server.route("/a.bin", Resource::file(little));
        QVERIFY(fixture.open());
        const DownloadId id = fixture.add("/a.bin");
        const int requests = round % 2;
        QVERIFY(fixture.waitFor([&] {
            return fixture.state(id) == DownloadState::Finished
                || fixture.server.requestCount() >= requests;
        }));
        fixture.manager().remove({id}, Mode::TrashFile);
        if (undone) {
            fixture.manager().undoRemove();
            QVERIFY(fixture.waitForFinished(id));
            QVERIFY(little.matchesFile(fixture.path(u"a.bin"_s)));
        } else {
            fixture.manager().settleRemove();
            QVERIFY(fixture.waitForIdle());
            QVERIFY(fixture.waitFor([&] { return fixture.names().isEmpty(); }));
            QVERIFY(fixture.manager().ids().isEmpty());
        }
    }
}

void EngineUndoTest::placesAreKept()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(requestsOf(fixture, 7),
                                                 DownloadManager::StartMode::Paused);
    QSignalSpy restored(&fixture.manager(), &DownloadManager::restored);
    fixture.manager().remove({ids.at(5), ids.at(0), ids.at(2), ids.at(2)}, Mode::KeepFile);
    QCOMPARE(fixture.manager().undoableCount(), 3);
    QCOMPARE(fixture.manager().ids(),
             (QList<DownloadId>{ids.at(1), ids.at(3), ids.at(4), ids.at(6)}));
    const DownloadId late = fixture.add(fixture.request("/late"),
                                        DownloadManager::StartMode::Paused);
    fixture.manager().undoRemove();
    QCOMPARE(fixture.manager().ids(), ids + QList<DownloadId>{late});
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.constFirst().constFirst().value<QList<DownloadId>>(),
             (QList<DownloadId>{ids.at(0), ids.at(2), ids.at(5)}));
    QCOMPARE(fixture.manager().undoableCount(), 0);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), ids + QList<DownloadId>{late});
}

void EngineUndoTest::placesAreKeptWhileOthersMove()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(requestsOf(fixture, 6),
                                                 DownloadManager::StartMode::Paused);
    fixture.manager().remove({ids.at(1), ids.at(4)}, Mode::KeepFile);
    // So often into the same gap that positions run out, and all are numbered anew.
    for (int i = 0; i < 60; ++i)
        fixture.manager().move({ids.at(i % 2 == 0 ? 5 : 3)}, ids.at(2));
    QCOMPARE(fixture.manager().ids(),
             (QList<DownloadId>{ids.at(0), ids.at(5), ids.at(3), ids.at(2)}));
    fixture.manager().undoRemove();
    const QList<DownloadId> expected{ids.at(0), ids.at(1), ids.at(5),
                                     ids.at(3), ids.at(2), ids.at(4)};
    QCOMPARE(fixture.manager().ids(), expected);
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), expected);
}

void EngineUndoTest::theNextRemovalSettles()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(requestsOf(fixture, 3),
                                                 DownloadManager::StartMode::Paused);
    fixture.manager().remove({ids.at(0)}, Mode::KeepFile);
    fixture.manager().remove({ids.at(1)}, Mode::KeepFile);
    QCOMPARE(fixture.manager().undoableCount(), 1);
    fixture.manager().undoRemove();
    QCOMPARE(fixture.manager().ids(), (QList<DownloadId>{ids.at(1), ids.at(2)}));
    fixture.manager().undoRemove();
    QCOMPARE(fixture.manager().ids(), (QList<DownloadId>{ids.at(1), ids.at(2)}));
}

void EngineUndoTest::theLinkAddedAnewSettles()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, gate));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.manager().remove({id}, Mode::KeepFile);
    QCOMPARE(fixture.manager().findByUrl(fixture.server.url("/a.bin")), DownloadId());
    fixture.server.open("/a.bin");
    const DownloadId again = fixture.add("/a.bin");
    QCOMPARE(fixture.manager().undoableCount(), 0);
    fixture.manager().undoRemove();
    QVERIFY(fixture.waitForFinished(again));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.manager().ids(), QList<DownloadId>{again});
    // Of the old one nothing is left.
    QCOMPARE(fixture.names(), QStringList{fixture.row(again).fileName});
    QVERIFY(pattern.matchesFile(fixture.row(again).filePath()));
}

void EngineUndoTest::nothingOfItIsSeen()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 1));
    fixture.manager().remove({id}, Mode::KeepFile);
    QSignalSpy changed(&fixture.manager(), &DownloadManager::changed);
    QSignalSpy progressed(&fixture.manager(), &DownloadManager::progressed);
    QCOMPARE(fixture.manager().runningCount(), 0);
    QCOMPARE(fixture.manager().totalBytesPerSecond(), 0.0);
    QVERIFY(fixture.manager().timeline(id).isEmpty());
    fixture.manager().pause({id});
    fixture.manager().retry({id});
    fixture.manager().setMaxBytesPerSecond({id}, 7);
    fixture.manager().replaceLink(id, fixture.server.url("/b.bin"));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(changed.size(), 0);
    for (const auto &call : progressed)
        QVERIFY(!call.constFirst().value<QList<DownloadId>>().contains(id));
    fixture.manager().undoRemove();
    QCOMPARE(fixture.row(id).request.url(), fixture.server.url("/a.bin"));
    QCOMPARE(fixture.row(id).request.maxBytesPerSecond, 0);
}

void EngineUndoTest::hiddenOnesDoNotRun()
{
    EngineFixture fixture;
    fixture.settings.maxDownloads = 1;
    fixture.settings.retry.firstDelayMs = 20;
    fixture.settings.retry.maxDelayMs = 20;
    fixture.settings.retry.maxRetries = -1;
    fixture.server.route("/a.bin", heldBack());
    fixture.server.route("/b.bin", Resource::file(pattern));
    fixture.server.route("/busy", Resource::error(503));
    QVERIFY(fixture.open());
    const DownloadId waiting = fixture.add("/busy");
    QVERIFY(fixture.waitForState(waiting, DownloadState::Waiting));
    fixture.manager().remove({waiting}, Mode::KeepFile);
    fixture.server.clearLog();
    QVERIFY(fixture.waitForIdle());
    const DownloadId running = fixture.add("/a.bin");
    const DownloadId queued = fixture.add("/b.bin");
    QVERIFY(fixture.server.waitForGate("/a.bin"));
    QCOMPARE(fixture.manager().queuedCount(), 1);
    fixture.manager().remove({queued}, Mode::KeepFile);
    QCOMPARE(fixture.manager().queuedCount(), 0);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(running));
    QVERIFY(fixture.waitForIdle());
    QCOMPARE(fixture.server.requestCount("/b.bin"), 0);
    QCOMPARE(fixture.server.requestCount("/busy"), 0);
    fixture.manager().undoRemove();
    QVERIFY(fixture.waitForFinished(queued));
}

void EngineUndoTest::backAfterAKill()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId running = fixture.add("/a.bin");
    const QList<DownloadId> others = fixture.addAll(requestsOf(fixture, 2),
                                                    DownloadManager::StartMode::Paused);
    QVERIFY(fixture.waitForReceived(running, gate));
    fixture.manager().remove({running, others.at(1)}, Mode::TrashFile);
    QVERIFY(fixture.waitForIdle());
    fixture.destroy(); // without a word before
    fixture.server.open("/a.bin");
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), QList<DownloadId>{running} + others);
    QVERIFY(fixture.waitForFinished(running));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineUndoTest::goneAfterAShutDown()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, gate));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.manager().remove({id}, Mode::KeepFile);
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.names(), QStringList());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.manager().ids().isEmpty());
}

void EngineUndoTest::runningWhenTheProgramEnds()
{
    EngineFixture fixture;
    fixture.server.route("/a.bin", heldBack());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 1));
    fixture.manager().remove({id}, Mode::KeepFile);
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.names(), QStringList());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QVERIFY(fixture.manager().ids().isEmpty());
}

void EngineUndoTest::manyAtOnce()
{
    EngineFixture fixture;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const QList<DownloadId> ids = fixture.addAll(requestsOf(fixture, 10'000),
                                                 DownloadManager::StartMode::Paused);
    QList<DownloadId> odd;
    for (qsizetype i = 1; i < ids.size(); i += 2)
        odd.append(ids.at(i));
    fixture.manager().remove(odd, Mode::KeepFile);
    QCOMPARE(fixture.manager().ids().size(), 5'000);
    fixture.manager().undoRemove();
    QCOMPARE(fixture.manager().ids(), ids);
    fixture.manager().remove(odd, Mode::KeepFile);
    fixture.manager().settleRemove();
    QVERIFY(!fixture.manager().isIdle()); // it goes on in pieces
    QVERIFY(fixture.waitForIdle());
    QVERIFY(fixture.shutDown());
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids().size(), 5'000);
}

void EngineUndoTest::changesNothingTwice()
{
    EngineFixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy undoable(&fixture.manager(), &DownloadManager::undoableChanged);
    QSignalSpy restored(&fixture.manager(), &DownloadManager::restored);
    fixture.manager().undoRemove();
    fixture.manager().settleRemove();
    fixture.manager().remove({}, Mode::KeepFile);
    fixture.manager().remove({DownloadId(7)}, Mode::KeepFile);
    QCOMPARE(undoable.size(), 0);
    QCOMPARE(restored.size(), 0);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineUndoTest)
#include "EngineUndoTest.moc"
