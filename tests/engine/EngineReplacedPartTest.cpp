// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;

/// Holds up one call of the program to the system. Any thread.
class HeldCall
{
public:
    void hold() { m_holds = true; }
    void release() { m_semaphore.release(); }
    bool isReached() const { return m_isReached; }
    void pass()
    {
        if (!m_holds.exchange(false))
            return;
        m_isReached = true;
        m_semaphore.tryAcquire(1, 60'000);
        m_isReached = false;
    }

private:
    std::atomic<bool> m_holds{false};
    std::atomic<bool> m_isReached{false};
    QSemaphore m_semaphore;
};

std::atomic<bool> filesNeedNames{false}; ///< as where the file system knows no O_TMPFILE
HeldCall creation;
HeldCall sync;

} // namespace

/// A part file that is begun anew while something else happens to it.
class EngineReplacedPartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { filesNeedNames = false; }

    void stoppedMeanwhile_data();
    void stoppedMeanwhile();
    void itsCheckpointIsBeingWritten_data();
    void itsCheckpointIsBeingWritten();
};

void EngineReplacedPartTest::stoppedMeanwhile_data()
{
    QTest::addColumn<bool>("needName");
    QTest::addColumn<bool>("cancels");
    QTest::addRow("paused") << false << false;
    QTest::addRow("paused, no unnamed files") << true << false;
    QTest::addRow("cancelled, no unnamed files") << true << true;
}

void EngineReplacedPartTest::stoppedMeanwhile()
{
    QFETCH(const bool, needName);
    QFETCH(const bool, cancels);
    filesNeedNames = needName;
    EngineFixture fixture;
    const Pattern pattern(1, MiB);
    Resource stream = Resource::file(pattern);
    stream.acceptRanges = false;
    stream.gateAfterBytes = MiB / 2;
    fixture.server.route("/a.bin", stream);
    QVERIFY(fixture.open());
    const DownloadId id = fixture.add("/a.bin");
    QVERIFY(fixture.waitForReceived(id, MiB / 2));
    fixture.manager().pause({id});
    QVERIFY(fixture.waitForState(id, DownloadState::Paused));
    QCOMPARE(fixture.names(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));

    // The stream cannot go on: it begins anew, and is stopped between the old part and the new one.
    creation.hold();
    fixture.manager().resume({id});
    QVERIFY(fixture.waitFor([] { return creation.isReached(); }));
    if (cancels)
        fixture.manager().cancel({id});
    else
        fixture.manager().pause({id});
    QVERIFY(fixture.server.waitForOpenConnections(0));
    creation.release();
    const DownloadState end = cancels ? DownloadState::Cancelled : DownloadState::Paused;
    QVERIFY(fixture.waitForState(id, end));
    QVERIFY(fixture.waitFor([&fixture] { return fixture.names().isEmpty(); }));

    fixture.server.open("/a.bin");
    if (cancels)
        fixture.manager().retry({id});
    else
        fixture.manager().resume({id});
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

void EngineReplacedPartTest::itsCheckpointIsBeingWritten_data()
{
    QTest::addColumn<bool>("needName");
    QTest::addRow("unnamed files") << false;
    QTest::addRow("no unnamed files") << true;
}

void EngineReplacedPartTest::itsCheckpointIsBeingWritten()
{
    QFETCH(const bool, needName);
    filesNeedNames = needName;
    EngineFixture fixture;
    TestServer mirror;
    QVERIFY(mirror.start());
    // Large enough for a checkpoint before the first byte.
    const Pattern pattern(1, 9 * MiB);
    Resource empty = Resource::file(Pattern(2, 9 * MiB));
    empty.fault.afterBytes = 0;
    fixture.server.scripts("/a.bin", {Script().serve(empty), Script().serve(Resource::error(404))});
    mirror.route("/b.bin", Resource::file(pattern));
    QVERIFY(fixture.open());
    Request request = fixture.request("/a.bin");
    request.urls.append(mirror.url("/b.bin"));
    sync.hold();
    const DownloadId id = fixture.add(request);
    QVERIFY(fixture.waitFor([] { return sync.isReached(); }));
    // The mirror answers, while the part of the first link is not yet named.
    QVERIFY(fixture.waitFor([&mirror] {
        const QList<RequestRecord> requests = mirror.requests();
        return !requests.isEmpty() && requests.constFirst().bodyBytesSent >= MiB / 4;
    }));
    sync.release();
    QVERIFY(fixture.waitForFinished(id));
    QVERIFY(pattern.matchesFile(fixture.path(u"a.bin"_s)));
    QCOMPARE(fixture.names(), QStringList{u"a.bin"_s});
}

} // namespace gannet

// In place of libc's, for this program.
extern "C" int access(const char *path, int mode) noexcept
{
    if (QByteArrayView(path) == "/proc/self/fd") {
        gannet::creation.pass();
        if (gannet::filesNeedNames) {
            errno = ENOENT;
            return -1;
        }
    }
    return int(::syscall(SYS_faccessat, AT_FDCWD, path, mode));
}

extern "C" int fdatasync(int fd)
{
    gannet::sync.pass();
    return int(::syscall(SYS_fdatasync, fd));
}

QTEST_GUILESS_MAIN(gannet::EngineReplacedPartTest)
#include "EngineReplacedPartTest.moc"
