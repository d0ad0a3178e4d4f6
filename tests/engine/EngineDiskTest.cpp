// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;

/// A lock as another program would hold it: of a descriptor of its own.
class ForeignLock
{
public:
    explicit ForeignLock(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
        m_held = m_fd >= 0 && ::flock(m_fd, LOCK_EX | LOCK_NB) == 0;
    }
    ~ForeignLock() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(ForeignLock)

    bool isHeld() const { return m_held; }

private:
    int m_fd;
    bool m_held = false;
};

} // namespace

/// A disk that is not as it should be (P3): the download says so, loses nothing, and goes on.
class EngineDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folderMissing();
    void folderVanishes();
    void failsWhereAsked();
    void noRoom();
    void noPermission();
    void partFileInUse();
    void fullDiskHoldsTheQueue();
    void pausedOnesHoldNobody();
    void longerThanAnyFileMayBe();
    void othersGoOn();
};

void EngineDiskTest::folderMissing()
{
    EngineFixture fixture;
    const Pattern pattern(1, 100'000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    fixture.settings.retry.maxRetries = 0;
    QVERIFY(fixture.open());
    const QString folder = fixture.root() + u"/stick"_s;
    const DownloadId id = fixture.add(makeRequest(fixture.server.url("/a.bin"), folder));
    QVERIFY(fixture.waitForState(id, DownloadState::Waiting));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::FolderMissing);
    QVERIFY(fixture.manager().waitingUntil(id).isValid());
    // It looks again and again, which is no failure of the download.
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(folder + u"/a.bin"_s));
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    QCOMPARE(fixture.server.requestCount(), 1);
}

void EngineDiskTest::folderVanishes()
{
    EngineFixture fixture;
    const Pattern pattern(2, 20 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 5 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const QString folder = fixture.root() + u"/stick"_s;
    QVERIFY(QDir().mkpath(folder));
    const DownloadId id = fixture.add(makeRequest(fixture.server.url("/a.bin"), folder));
    QVERIFY(fixture.waitForReceived(id, 5 * MiB));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QVERIFY(QFile::rename(folder, fixture.root() + u"/away"_s));
    fixture.manager().resume({id});
    QVERIFY(
        fixture.waitFor([&] { return fixture.row(id).error.kind == ErrorKind::FolderMissing; }));
    // What is on the stick is still known.
    QCOMPARE(fixture.row(id).receivedBytes, 5 * MiB);
    QVERIFY(QFile::rename(fixture.root() + u"/away"_s, folder));
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(folder + u"/a.bin"_s));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
}

void EngineDiskTest::failsWhereAsked()
{
    EngineFixture fixture;
    fixture.settings.retry.diskTrouble = DiskTrouble::Fail;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add(
        makeRequest(fixture.server.url("/a.bin"), fixture.root() + u"/none"_s));
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::FolderMissing);
    QCOMPARE(fixture.server.requestCount(), 0);
}

void EngineDiskTest::noRoom()
{
    EngineFixture fixture;
    Resource resource = Resource::file(Pattern(3, 1LL << 60));
    fixture.server.route("/huge.bin", resource);
    fixture.settings.retry.diskDelayMs = 3'600'000;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/huge.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Waiting));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::DiskFull);
    QCOMPARE(fixture.row(id).receivedBytes, 0);
    QCOMPARE(fixture.names(), QStringList());
    QCOMPARE(fixture.row(id).failedAttempts, 0);
    // There is room now, as far as this file goes.
    const Pattern small(4, 1000);
    fixture.server.route("/huge.bin", Resource::file(small));
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(small.matchesFile(fixture.path(u"huge.bin"_s)));
}

void EngineDiskTest::noPermission()
{
    if (::geteuid() == 0)
        QSKIP("root may write anywhere");
    EngineFixture fixture;
    fixture.server.route("/a.bin", Resource::file(Pattern(5, 1000)));
    QVERIFY(fixture.open());
    QVERIFY(
        QFile::setPermissions(fixture.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::AccessDenied);
    QVERIFY(QFile::setPermissions(fixture.folder(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                      | QFileDevice::ExeOwner));
    fixture.manager().retry({id});
    QVERIFY(fixture.waitForFinished(id));
}

void EngineDiskTest::partFileInUse()
{
    EngineFixture fixture;
    const Pattern pattern(6, 20 * MiB);
    Resource resource = Resource::file(pattern);
    resource.gateAfterBytes = 5 * MiB;
    fixture.server.route("/a.bin", resource);
    fixture.settings.maxConnections = 1;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, 5 * MiB));
    QVERIFY(!ForeignLock(fixture.path(u"a.bin.part"_s)).isHeld());
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    {
        const ForeignLock lock(fixture.path(u"a.bin.part"_s));
        QVERIFY(lock.isHeld());
        fixture.manager().resume({id});
        QVERIFY(
            fixture.waitFor([&] { return fixture.row(id).error.kind == ErrorKind::FileInUse; }));
        QVERIFY(fixture.waitForState(id, DownloadState::Waiting));
        QCOMPARE(fixture.row(id).receivedBytes, 5 * MiB);
    }
    fixture.server.open("/a.bin");
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.bytesSent("/a.bin"), pattern.size());
}

// A list of a hundred thousand would else ask the server for each, and wait for each.
void EngineDiskTest::fullDiskHoldsTheQueue()
{
    EngineFixture fixture;
    const QString other = fixture.root() + u"/other"_s;
    QVERIFY(QDir().mkdir(other));
    const Pattern small(4, 1000);
    fixture.server.route("/small.bin", Resource::file(small));
    QList<Request> requests;
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = "/huge" + QByteArray::number(i);
        fixture.server.route(name, Resource::file(Pattern(3, 1LL << 60)));
        requests += fixture.request(name);
    }
    requests += makeRequest(fixture.server.url("/small.bin"), other);
    fixture.settings.maxDownloads = 2;
    fixture.settings.retry.diskDelayMs = 3'600'000;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    const auto count = [&](DownloadState state) {
        return std::count_if(ids.cbegin(), ids.cend(),
                             [&](DownloadId id) { return fixture.state(id) == state; });
    };
    // It stands behind all of them.
    QVERIFY(fixture.waitForFinished(ids.last()));
    QVERIFY(fixture.waitFor([&] { return fixture.manager().runningCount() == 0; }));
    const auto waiting = count(DownloadState::Waiting);
    QVERIFY2(waiting == 5 || waiting == 6, qPrintable(QString::number(waiting)));
    QCOMPARE(count(DownloadState::Queued), 12 - waiting);
    QCOMPARE(fixture.manager().queuedCount(), int(12 - waiting));
    QCOMPARE(fixture.server.requestCount(), waiting + 1);
    // The same ones find out that there is room; then the others follow.
    for (int i = 0; i < 12; ++i)
        fixture.server.route("/huge" + QByteArray::number(i), Resource::file(small));
    fixture.manager().retry(ids);
    for (const DownloadId id : ids)
        QVERIFY(fixture.waitForFinished(id));
}

// Those that wait may be called off: then others are to find out.
void EngineDiskTest::pausedOnesHoldNobody()
{
    EngineFixture fixture;
    const QString none = fixture.root() + u"/none"_s;
    QList<Request> requests;
    for (int i = 0; i < 6; ++i)
        requests += makeRequest(fixture.server.url("/a" + QByteArray::number(i)), none);
    fixture.settings.maxDownloads = 1;
    fixture.settings.retry.diskDelayMs = 3'600'000;
    QVERIFY(fixture.open());
    const QList<DownloadId> ids = fixture.addAll(requests);
    QVERIFY(fixture.waitForState(ids.at(4), DownloadState::Waiting));
    QCOMPARE(fixture.state(ids.at(5)), DownloadState::Queued);
    fixture.manager().pause({ids.at(0)});
    QVERIFY(fixture.waitForState(ids.at(5), DownloadState::Waiting));
}

void EngineDiskTest::longerThanAnyFileMayBe()
{
    EngineFixture fixture;
    fixture.server
        .script("/a.bin",
                Script()
                    .raw("HTTP/1.1 206 Partial Content\r\nContent-Length: 99999999999999999999\r\n"
                         "Content-Range: bytes 0-99999999999999999998/99999999999999999999\r\n\r\n")
                    .stall());
    fixture.settings.retry.maxRetries = 0;
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForState(id, DownloadState::Failed));
    QCOMPARE(fixture.row(id).error.kind, ErrorKind::ProtocolError);
    QCOMPARE(fixture.names(), QStringList());
}

void EngineDiskTest::othersGoOn()
{
    EngineFixture fixture;
    const Pattern pattern(7, 100'000);
    fixture.server.route("/a.bin", Resource::file(pattern));
    fixture.settings.maxDownloads = 1;
    fixture.settings.retry.diskDelayMs = 3'600'000;
    QVERIFY(fixture.open());
    const Request lost = makeRequest(fixture.server.url("/a.bin"), fixture.root() + u"/none"_s);
    const QList<DownloadId> ids = fixture.addAll({lost, lost, fixture.request("/a.bin")});
    QVERIFY(fixture.waitForFinished(ids.at(2)));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.row(ids.at(0)).error.kind, ErrorKind::FolderMissing);
    QVERIFY(!fixture.manager().isIdle());
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineDiskTest)
#include "EngineDiskTest.moc"
