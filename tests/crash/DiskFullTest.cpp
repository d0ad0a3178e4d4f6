// SPDX-License-Identifier: MIT
#include "ServedFiles.h"
#include "SmallDisk.h"
#include "TracedRun.h"

#include "engine/DownloadManager.h"
#include "transfer/DiskFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr int patienceMs = 60'000; ///< only ends a test that hangs

} // namespace

/// A disk without room, read-only or gone (P3): the download says so, keeps what it has, leaves the
/// others alone and goes on when the disk can. On a tmpfs of its own.
class DiskFullTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void terminalProgramFailsAndResumes();
    void engineWaitsAndOthersGoOn();
    void twoDoNotCountOnTheSameRoom();
    void aResumedOneNeedsOnlyItsRest();
    void noticedBeforeTheDiskIsFull();
    void engineWaitsForAWritableDisk();
    void engineWaitsForAFolderThatWentAway();
    void nothingIsBegunAnewBesideADriveThatIsAway();
    void nothingIsWrittenWhereADriveBelongs();

private:
    void serve(const QString &name, qint64 size, qint64 gate);
    void useOneConnection();
    /// large.bin, with 10 of its 16 MiB on disk; 0 where it did not come so far.
    DownloadId pausedHalfWay();
    QUrl url(const QString &name) const { return m_server.url('/' + name.toLatin1()); }
    QString onDisk(const QString &name) const { return m_disk->folder() + u'/' + name; }
    /// Leaves so many bytes of the disk.
    bool fill(qint64 leave);
    bool makeRoom() { return QFile::remove(onDisk(u"filler"_s)); }
    bool waitFor(DownloadId id, DownloadState state) const;
    bool waitForError(DownloadId id, ErrorKind kind) const;

    TestServer m_server;
    ServedFiles m_files;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<DownloadManager> m_manager;
};

void DiskFullTest::initTestCase()
{
    if (!SmallDisk::isPermitted())
        QSKIP("no mount namespace may be made here");
    QVERIFY(m_server.start());
}

void DiskFullTest::init()
{
    m_manager.reset();
    m_disk.reset();
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_root->path()).mkdir(u"disk"_s));
    m_disk = std::make_unique<SmallDisk>(m_root->filePath(u"disk"_s), 24 * MiB);
    QVERIFY(m_disk->isMounted());
    m_files = ServedFiles();
    EngineSettings settings;
    settings.maxConnections = 2;
    settings.retry.diskDelayMs = 20;
    m_manager = std::make_unique<DownloadManager>(settings);
    m_manager->start();
    QVERIFY(m_manager->isReady());
}

void DiskFullTest::serve(const QString &name, qint64 size, qint64 gate)
{
    m_files.add(name, Pattern(quint64(size), size));
    Resource resource = Resource::file(m_files.pattern(name));
    resource.gateAfterBytes = gate;
    m_server.route('/' + name.toLatin1(), resource);
}

void DiskFullTest::useOneConnection()
{
    EngineSettings settings = m_manager->settings();
    settings.maxConnections = 1;
    m_manager->setSettings(settings);
}

bool DiskFullTest::fill(qint64 leave)
{
    QFile filler(onDisk(u"filler"_s));
    if (freeBytes(m_disk->folder()) <= leave
        || !filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    // Downloads may write meanwhile: what is left is looked at again.
    const auto size = [&] { return freeBytes(m_disk->folder()) - leave; };
    while (size() > 0 && filler.write(QByteArray(std::min(size(), MiB), 'x')) > 0) { }
    return size() <= 0;
}

bool DiskFullTest::waitFor(DownloadId id, DownloadState state) const
{
    return QTest::qWaitFor([&] { return m_manager->find(id)->state == state; }, patienceMs);
}

bool DiskFullTest::waitForError(DownloadId id, ErrorKind kind) const
{
    const auto there = [&] {
        const Download *row = m_manager->find(id);
        return row->state == DownloadState::Waiting && row->error.kind == kind;
    };
    return QTest::qWaitFor(there, patienceMs);
}

void DiskFullTest::terminalProgramFailsAndResumes()
{
    QVERIFY(fill(17 * MiB)); // room when it begins
    serve(u"large.bin"_s, 16 * MiB, 4 * MiB);
    TracedRun get;
    get.command =
        {QStringLiteral(GANNET_GET),    u"--json"_s, u"-x"_s, u"1"_s, u"-d"_s, m_disk->folder(),
         url(u"large.bin"_s).toString()};
    std::unique_ptr<QProcess> process = get.start();
    QVERIFY(m_server.waitForGate("/large.bin"));
    QVERIFY(
        QTest::qWaitFor([&] { return QFile::exists(onDisk(u"large.bin.part"_s)); }, patienceMs));
    QVERIFY(QTest::qWaitFor([&] { return QFile(onDisk(u"large.bin.part"_s)).size() >= 4 * MiB; },
                            patienceMs));
    QFile more(onDisk(u"more"_s));
    QVERIFY(more.open(QIODevice::WriteOnly));
    QVERIFY(more.write(QByteArray(freeBytes(m_disk->folder()) - 2 * MiB, 'y')) > 0);
    more.close();
    m_server.open("/large.bin");
    QVERIFY(get.finish(*process));
    QCOMPARE(get.exitCode, 1);
    QByteArray kind;
    for (const QByteArray &line : get.output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object[u"event"_s].toString() == u"failed")
            kind = object[u"kind"_s].toString().toLatin1();
    }
    QCOMPARE(kind, QByteArray(errorKindName(ErrorKind::DiskFull)));
    QVERIFY(!QFile::exists(onDisk(u"large.bin"_s)));
    QVERIFY(QFile::exists(onDisk(u"large.bin.part"_s)));
    QVERIFY(m_files.wrongClaim(m_disk->folder()).isEmpty());

    QVERIFY(more.remove());
    QVERIFY(makeRoom());
    TracedRun again;
    again.command = get.command;
    QVERIFY(again.finish());
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(m_files.unlikeFinished(m_disk->folder()), QString());
}

void DiskFullTest::engineWaitsAndOthersGoOn()
{
    serve(u"large.bin"_s, 16 * MiB, 4 * MiB);
    serve(u"other.bin"_s, 12 * MiB, 2 * MiB);
    const QString elsewhere = m_root->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    m_manager->add({makeRequest(url(u"large.bin"_s), m_disk->folder()),
                    makeRequest(url(u"other.bin"_s), elsewhere)},
                   DownloadManager::StartMode::Start);
    const DownloadId large = m_manager->ids().at(0);
    const DownloadId other = m_manager->ids().at(1);
    QVERIFY(m_server.waitForGate("/large.bin"));
    QVERIFY(QTest::qWaitFor([&] { return QFile(onDisk(u"large.bin.part"_s)).size() >= 4 * MiB; },
                            patienceMs));
    QVERIFY(fill(MiB));
    m_server.open("/large.bin");
    QVERIFY(waitForError(large, ErrorKind::DiskFull));
    QVERIFY(!QFile::exists(onDisk(u"large.bin"_s)));
    QVERIFY(m_files.wrongClaim(m_disk->folder()).isEmpty());
    // That one waits; this one, on another disk, ends meanwhile.
    m_server.open("/other.bin");
    QVERIFY(waitFor(other, DownloadState::Finished));
    QVERIFY(m_files.pattern(u"other.bin"_s).matchesFile(elsewhere + u"/other.bin"_s));
    QVERIFY(m_manager->find(large)->state != DownloadState::Finished);
    QVERIFY(makeRoom());
    QVERIFY(waitFor(large, DownloadState::Finished));
    QCOMPARE(m_manager->find(large)->failedAttempts, 0);
    QVERIFY(m_files.pattern(u"large.bin"_s).matchesFile(onDisk(u"large.bin"_s)));
    QCOMPARE(namesIn(m_disk->folder()), QStringList{u"large.bin"_s});
}

void DiskFullTest::twoDoNotCountOnTheSameRoom()
{
    serve(u"first.bin"_s, 14 * MiB, 4 * MiB);
    serve(u"second.bin"_s, 13 * MiB, -1);
    m_manager->add({makeRequest(url(u"first.bin"_s), m_disk->folder())},
                   DownloadManager::StartMode::Start);
    const DownloadId first = m_manager->ids().constFirst();
    QVERIFY(QTest::qWaitFor([&] { return m_manager->progress(first).receivedBytes >= 4 * MiB; },
                            patienceMs));
    m_manager->add({makeRequest(url(u"second.bin"_s), m_disk->folder())},
                   DownloadManager::StartMode::Start);
    const DownloadId second = m_manager->ids().constLast();
    QVERIFY(waitForError(second, ErrorKind::DiskFull));
    // There is room for it, and none beside what the other one needs.
    QVERIFY(freeBytes(m_disk->folder()) > 13 * MiB);
    const qint64 missing = m_manager->find(second)->error.detail.toLongLong();
    QVERIFY2(missing >= 3 * MiB && missing < 4 * MiB,
             qPrintable(m_manager->find(second)->error.detail));
    m_server.open("/first.bin");
    QVERIFY(waitFor(first, DownloadState::Finished));
    QVERIFY(m_manager->find(second)->state != DownloadState::Finished);
    QVERIFY(QFile::remove(onDisk(u"first.bin"_s)));
    QVERIFY(waitFor(second, DownloadState::Finished));
    QVERIFY(m_files.pattern(u"second.bin"_s).matchesFile(onDisk(u"second.bin"_s)));
}

DownloadId DiskFullTest::pausedHalfWay()
{
    serve(u"large.bin"_s, 16 * MiB, 10 * MiB);
    useOneConnection();
    m_manager->add({makeRequest(url(u"large.bin"_s), m_disk->folder())},
                   DownloadManager::StartMode::Start);
    const DownloadId id = m_manager->ids().constFirst();
    const bool isHere = QTest::qWaitFor(
        [&] { return m_manager->progress(id).receivedBytes >= 10 * MiB; }, patienceMs);
    m_manager->pause({id});
    return isHere && waitFor(id, DownloadState::Paused) ? id : DownloadId{};
}

void DiskFullTest::aResumedOneNeedsOnlyItsRest()
{
    const DownloadId id = pausedHalfWay();
    QVERIFY(id != DownloadId{});
    QVERIFY(fill(5 * MiB));
    m_manager->resume({id});
    // Not even asked for: the disk is looked at first.
    const int asked = m_server.requestCount();
    QVERIFY(waitForError(id, ErrorKind::DiskFull));
    QCOMPARE(m_server.requestCount(), asked);
    QVERIFY(m_manager->find(id)->receivedBytes >= 10 * MiB);
    QVERIFY(makeRoom());
    QVERIFY(fill(6 * MiB + 512 * 1024));
    m_server.open("/large.bin");
    QVERIFY(waitFor(id, DownloadState::Finished));
    QVERIFY(m_files.pattern(u"large.bin"_s).matchesFile(onDisk(u"large.bin"_s)));
}

void DiskFullTest::noticedBeforeTheDiskIsFull()
{
    m_files.add(u"large.bin"_s, Pattern(16, 16 * MiB));
    Resource slow = Resource::file(m_files.pattern(u"large.bin"_s));
    slow.bytesPerSecond = MiB;
    m_server.route("/large.bin", slow);
    useOneConnection();
    m_manager->add({makeRequest(url(u"large.bin"_s), m_disk->folder())},
                   DownloadManager::StartMode::Start);
    const DownloadId id = m_manager->ids().constFirst();
    QVERIFY(QTest::qWaitFor([&] { return QFile(onDisk(u"large.bin.part"_s)).size() >= MiB; },
                            patienceMs));
    // A little too little: the server would need many seconds more to fill that.
    QVERIFY(fill(14 * MiB - QFile(onDisk(u"large.bin.part"_s)).size()));
    QVERIFY(waitForError(id, ErrorKind::DiskFull));
    QVERIFY(freeBytes(m_disk->folder()) > 0);
    QVERIFY(m_manager->find(id)->receivedBytes > 0);
    QVERIFY(m_files.wrongClaim(m_disk->folder()).isEmpty());
    slow.bytesPerSecond = 0;
    m_server.route("/large.bin", slow);
    QVERIFY(makeRoom());
    QVERIFY(waitFor(id, DownloadState::Finished));
    QCOMPARE(m_manager->find(id)->failedAttempts, 0);
    QVERIFY(m_files.pattern(u"large.bin"_s).matchesFile(onDisk(u"large.bin"_s)));
}

void DiskFullTest::engineWaitsForAWritableDisk()
{
    serve(u"large.bin"_s, 16 * MiB, 4 * MiB);
    m_manager->add({makeRequest(url(u"large.bin"_s), m_disk->folder())},
                   DownloadManager::StartMode::Start);
    const DownloadId id = m_manager->ids().constFirst();
    QVERIFY(QTest::qWaitFor([&] { return m_manager->progress(id).receivedBytes >= 4 * MiB; },
                            patienceMs));
    m_manager->pause({id});
    QVERIFY(waitFor(id, DownloadState::Paused));
    QVERIFY(m_disk->setReadOnly(true));
    m_manager->resume({id});
    QVERIFY(waitForError(id, ErrorKind::ReadOnly));
    QVERIFY(m_manager->find(id)->receivedBytes >= 4 * MiB);
    m_server.open("/large.bin");
    QVERIFY(m_disk->setReadOnly(false));
    QVERIFY(waitFor(id, DownloadState::Finished));
    QCOMPARE(m_files.unlikeFinished(m_disk->folder()), QString());
}

void DiskFullTest::engineWaitsForAFolderThatWentAway()
{
    serve(u"large.bin"_s, 16 * MiB, 4 * MiB);
    const QString folder = m_disk->folder() + u"/files"_s;
    QVERIFY(QDir().mkpath(folder));
    m_manager->add({makeRequest(url(u"large.bin"_s), folder)}, DownloadManager::StartMode::Start);
    const DownloadId id = m_manager->ids().constFirst();
    QVERIFY(
        QTest::qWaitFor([&] { return QFile::exists(folder + u"/large.bin.part"_s); }, patienceMs));
    QVERIFY(m_server.waitForGate("/large.bin"));
    // While it runs: what it has open goes on, its names are gone.
    const QString away = m_disk->folder() + u"/away"_s;
    QVERIFY(QFile::rename(folder, away));
    m_server.open("/large.bin");
    QVERIFY(waitForError(id, ErrorKind::FolderMissing));
    QVERIFY(!QFile::exists(folder));
    QVERIFY(m_files.wrongFile(away).isEmpty());
    QVERIFY(QFile::rename(away, folder));
    QVERIFY(waitFor(id, DownloadState::Finished));
    QCOMPARE(m_files.unlikeFinished(folder), QString());
}

void DiskFullTest::nothingIsBegunAnewBesideADriveThatIsAway()
{
    const DownloadId id = pausedHalfWay();
    QVERIFY(id != DownloadId{});
    QVERIFY(!m_manager->find(id)->volume.isEmpty());
    QVERIFY(m_disk->setPluggedIn(false));
    // The folder is there and empty, with room enough.
    QCOMPARE(namesIn(m_disk->folder()), QStringList());
    m_manager->resume({id});
    QVERIFY(waitForError(id, ErrorKind::DriveMissing));
    QCOMPARE(namesIn(m_disk->folder()), QStringList());
    QCOMPARE(m_manager->find(id)->receivedBytes, 10 * MiB);
    QVERIFY(m_disk->setPluggedIn(true));
    m_server.open("/large.bin");
    QVERIFY(waitFor(id, DownloadState::Finished));
    QCOMPARE(m_manager->find(id)->failedAttempts, 0);
    QCOMPARE(m_files.unlikeFinished(m_disk->folder()), QString());
}

void DiskFullTest::nothingIsWrittenWhereADriveBelongs()
{
    const QString table = m_root->filePath(u"fstab"_s);
    QFile fstab(table);
    QVERIFY(fstab.open(QIODevice::WriteOnly));
    QVERIFY(fstab.write("LABEL=stick " + QFile::encodeName(m_disk->folder()) + " vfat noauto 0 0\n")
            > 0);
    fstab.close();
    if (!SmallDisk::setSystemFile(u"/etc/fstab"_s, table))
        QSKIP("there is no fstab here");
    serve(u"small.bin"_s, MiB, -1);
    const QString folder = m_disk->folder() + u"/films"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_disk->setPluggedIn(false));

    m_manager->add({makeRequest(url(u"small.bin"_s), m_disk->folder())},
                   DownloadManager::StartMode::Start);
    const DownloadId id = m_manager->ids().constFirst();
    QVERIFY(waitForError(id, ErrorKind::DriveMissing));
    TracedRun get;
    get.command = {QStringLiteral(GANNET_GET), u"-d"_s, folder, url(u"small.bin"_s).toString()};
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode, 2);
    QVERIFY2(get.errors.contains("drive"), get.errors.constData());
    QCOMPARE(namesIn(m_disk->folder()), QStringList());
    QCOMPARE(m_server.requestCount("/small.bin"), 0);

    QVERIFY(m_disk->setPluggedIn(true));
    QVERIFY(waitFor(id, DownloadState::Finished));
    QVERIFY(m_files.pattern(u"small.bin"_s).matchesFile(onDisk(u"small.bin"_s)));
    QVERIFY(get.finish());
    QCOMPARE(get.exitCode, 0);
    QVERIFY(SmallDisk::setSystemFile(u"/etc/fstab"_s, {}));
}

} // namespace gannet

int main(int argc, char **argv)
{
    // Before any thread is made: a namespace is one of the whole program.
    gannet::test::SmallDisk::enterNamespace();
    QCoreApplication application(argc, argv);
    gannet::DiskFullTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "DiskFullTest.moc"
