// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/Checkpoint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {
constexpr qint64 MiB = 1024 * 1024;
}

/// That a download goes on where it was, and fetches nothing twice, however it was interrupted.
class EngineResumeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausedMidway();
    void smallOnePausedMidway();
    void pausedManyTimes();
    void brokenAtRandomOffsets_data();
    void brokenAtRandomOffsets();
    void nextManagerGoesOn_data();
    void nextManagerGoesOn();
    void withoutStoreByPartFile();
    void partFileGone();
    void checkpointGone();
    void streamBeginsAnew();
    void figuresSurvivePause();
};

void EngineResumeTest::pausedMidway()
{
    EngineFixture fixture;
    const Pattern pattern(1, 20 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 10 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 10 * MiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QCOMPARE(fixture.row(id).receivedBytes, 10 * MiB);
    QCOMPARE(fixture.manager().runningCount(), 0);
    const auto checkpoint = Checkpoint::load(checkpointPath(fixture.path(u"a.bin"_s)));
    QVERIFY(checkpoint);
    QCOMPARE(checkpoint->done.ranges(), (QList<ByteRange>{{0, 10 * MiB}}));

    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
    const RequestRecord second = fixture.server.requests().value(1);
    QCOMPARE(second.header("Range"),
             "bytes=" + QByteArray::number(10 * MiB) + '-' + QByteArray::number(20 * MiB - 1));
    QCOMPARE(second.header("If-Range"), resource.etag);
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineResumeTest::smallOnePausedMidway()
{
    EngineFixture fixture;
    const Pattern pattern(2, 100'000);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 40'000;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 40'000));
    // What is killed this young leaves nothing; what is paused keeps its bytes.
    QCOMPARE(fixture.names(), QStringList());
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QCOMPARE(fixture.names(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));
    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
}

void EngineResumeTest::pausedManyTimes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    EngineFixture fixture;
    const Pattern pattern(3, 30 * MiB);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = 2 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 4;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    int pauses = 0;
    for (; pauses < 20; ++pauses) {
        const qint64 more = random.bounded(pattern.size() / 20);
        const qint64 before = fixture.row(id).receivedBytes;
        QVERIFY(fixture.waitFor([&] {
            return fixture.manager().progress(id).receivedBytes >= before + more
                || fixture.state(id) == DownloadState::Finished;
        }));
        fixture.manager().pause({id});
        QVERIFY(fixture.waitFor([&] { return isResting(fixture.state(id)); }));
        if (fixture.state(id) == DownloadState::Finished)
            break;
        QCOMPARE(fixture.state(id), DownloadState::Paused);
        QList<ByteRange> done;
        if (const auto checkpoint = Checkpoint::load(checkpointPath(fixture.path(u"a.bin"_s))))
            done = checkpoint->done.ranges();
        QCOMPARE(RangeSet::fromRanges(done).byteCount(), fixture.row(id).receivedBytes);
        if (!done.isEmpty())
            QVERIFY(pattern.matches(fixture.path(u"a.bin.part"_s), done));

        fixture.server.clearLog();
        const bool last = done == QList<ByteRange>{{0, pattern.size()}};
        fixture.manager().resume({id});
        QVERIFY(last || fixture.server.waitForRequests(1));
        QVERIFY2(!overlaps(fixture.server.requests(), done, pattern.size()),
                 "asked for bytes that are here");
    }
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pauses > 5);
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineResumeTest::brokenAtRandomOffsets_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<int>("connections");
    QTest::addRow("FIN, one connection") << Fault::Close << 1;
    QTest::addRow("FIN, several") << Fault::Close << 4;
    QTest::addRow("RST, one connection") << Fault::Reset << 1;
    QTest::addRow("RST, several") << Fault::Reset << 4;
}

void EngineResumeTest::brokenAtRandomOffsets()
{
    QFETCH(const Fault::Kind, kind);
    QFETCH(const int, connections);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    EngineFixture fixture;
    const Pattern pattern(4, 12 * MiB);
    const Resource whole = Resource::file(pattern);
    const auto random = std::make_shared<QRandomGenerator>(seed);
    fixture.server.script("/a.bin", [whole, random, kind](const RequestRecord &) {
        Resource broken = whole;
        broken.bytesPerSecond = 32 * MiB;
        broken.fault.afterBytes = random->bounded(3 * MiB);
        broken.fault.kind = kind;
        return Script().serve(broken);
    });
    fixture.settings.maxConnections = connections;
    fixture.settings.retry.maxRetries = -1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
    QVERIFY(fixture.server.requestCount() >= 4);
}

void EngineResumeTest::nextManagerGoesOn_data()
{
    QTest::addColumn<bool>("polite");
    QTest::addRow("shut down") << true;
    QTest::addRow("destroyed") << false;
}

void EngineResumeTest::nextManagerGoesOn()
{
    QFETCH(const bool, polite);
    EngineFixture fixture;
    const Pattern pattern(5, 20 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 10 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 10 * MiB));
    if (polite)
        QVERIFY(fixture.shutDown());
    else
        fixture.destroy();
    QCOMPARE(fixture.names(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));

    fixture.server.open("/a.bin");
    QVERIFY(fixture.open(EngineFixture::Keep::List));
    QCOMPARE(fixture.manager().ids(), QList<DownloadId>{id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
}

void EngineResumeTest::withoutStoreByPartFile()
{
    EngineFixture fixture;
    const Pattern pattern(6, 20 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 10 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId first = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(first, 10 * MiB));
    QVERIFY(fixture.shutDown());

    const QList<Download> found = findResumable(fixture.folder()).value_or(LeftBehind()).resumable;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().request.url(), fixture.server.url("/a.bin"));
    QCOMPARE(found.constFirst().receivedBytes, 10 * MiB);
    fixture.server.open("/a.bin");
    QVERIFY(fixture.open());
    fixture.manager().addKnown(found, DownloadManager::StartMode::Start);
    QCOMPARE(fixture.manager().ids().size(), 1);
    QVERIFY(fixture.waitForFinished(fixture.manager().ids().constFirst()));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineResumeTest::partFileGone()
{
    EngineFixture fixture;
    const Pattern pattern(7, 12 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 5 * MiB;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 5 * MiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QVERIFY(QFile::remove(fixture.path(u"a.bin.part"_s)));
    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineResumeTest::checkpointGone()
{
    EngineFixture fixture;
    const Pattern pattern(8, 12 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 5 * MiB;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 5 * MiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    // Bytes that nothing vouches for are fetched again, whatever they are.
    QVERIFY(QFile::remove(fixture.path(u"a.bin.part.json"_s)));
    QFile part(fixture.path(u"a.bin.part"_s));
    QVERIFY(part.open(QIODevice::ReadWrite));
    QCOMPARE(part.write(QByteArray(1000, 'x')), 1000);
    part.close();
    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.row(id).filePath()));
}

void EngineResumeTest::streamBeginsAnew()
{
    EngineFixture fixture;
    const Pattern pattern(9, 12 * MiB);
    Resource resource = Resource::file(pattern);
    resource.acceptRanges = false;
    resource.framing = Framing::Chunked;
    resource.gateAfterBytes = 5 * MiB;
    fixture.server.route("/a.bin", resource);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 5 * MiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    fixture.server.open("/a.bin");
    fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineResumeTest::figuresSurvivePause()
{
    EngineFixture fixture;
    const Pattern pattern(10, 20 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 600'000;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 2;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 1'200'000));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    const Progress paused = fixture.manager().progress(id);
    QCOMPARE(paused.receivedBytes, 1'200'000);
    QCOMPARE(paused.totalBytes, pattern.size());
    QCOMPARE(paused.ranges.size(), 2);
    QCOMPARE(RangeSet::fromRanges(paused.ranges).byteCount(), paused.receivedBytes);

    // An attempt that ends before it has looked at the disk knows nothing better.
    fixture.manager().resume({id});
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QCOMPARE(fixture.manager().progress(id).receivedBytes, 1'200'000);
    QCOMPARE(fixture.manager().progress(id).ranges, paused.ranges);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineResumeTest)
#include "EngineResumeTest.moc"
