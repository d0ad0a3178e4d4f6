// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/QueueRoom.h"
#include "gui/SearchField.h"
#include "gui/SideBar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MB = 1'000'000;
constexpr int fast = 1; // ms between two looks

/// Two disks, of which folders below /usb are on the second.
struct FakeDisk
{
    std::atomic<qint64> freeBytes = 100 * MB;
    std::atomic<qint64> usbBytes = 100 * MB;
    std::atomic<qint64> takenBytes = -1; ///< of each part file

    DiskRoom room()
    {
        return {[this](const QString &folder) {
                    return folder.startsWith(u"/usb") ? RoomVolume{u"/usb"_s, usbBytes}
                                                      : RoomVolume{u"/"_s, freeBytes};
                },
                [this](const QString &) { return takenBytes.load(); }};
    }
};

Download download(qint64 total, DownloadState state = DownloadState::Queued,
                  const QString &folder = u"/home/ada"_s)
{
    Download d;
    d.request = makeRequest(QUrl(u"https://a.example/file"_s), folder);
    d.generation.totalBytes = total;
    d.state = state;
    return d;
}

} // namespace

class QueueRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsToRun();
    void runningOnesComeFirst();
    void whatIsSetAsideIsNotCountedTwice();
    void whatTheDiskTurnedAwayLacks();
    void eachDiskByItself();
    void followsTheQueueAndTheDisk();
    void tellsOnce();
    void theStatusLineSaysIt();
    void pressingSelectsThem();
};

void QueueRoomTest::countsWhatIsToRun()
{
    FakeDisk disk;
    FakeDownloads downloads;
    for (int state = 0; state < downloadStateCount; ++state)
        downloads.append(download(200 * MB, DownloadState(state)));
    downloads.append(download(-1));
    const QueueRoom room(downloads, disk.room(), fast);
    QTRY_COMPARE(room.forecast().total, 6);
    // Queued, connecting and waiting; the one that writes has its room.
    QCOMPARE(room.forecast().lacking.size(), 4);
    QCOMPARE(room.forecast().unknown, 1);
    for (const DownloadId id : room.forecast().lacking) {
        const DownloadState state = downloads.find(id)->state;
        QVERIFY(state == DownloadState::Queued || state == DownloadState::Connecting
                || state == DownloadState::Waiting || state == DownloadState::StoppingForRequeue);
    }
    QCOMPARE(room.lackingFolder(), u"/home/ada"_s);
    QCOMPARE(room.lackingFreeBytes(), 100 * MB);
}

void QueueRoomTest::runningOnesComeFirst()
{
    FakeDisk disk;
    FakeDownloads downloads;
    const DownloadId queued = downloads.append(download(60 * MB));
    Download started = download(-1, DownloadState::Connecting);
    Progress p;
    p.totalBytes = 120 * MB;
    p.receivedBytes = 60 * MB;
    downloads.append(started, p);
    const QueueRoom room(downloads, disk.room(), fast);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{queued});
    QCOMPARE(room.forecast().missingBytes, 20 * MB);
}

void QueueRoomTest::whatIsSetAsideIsNotCountedTwice()
{
    FakeDisk disk;
    disk.takenBytes = 150 * MB;
    FakeDownloads downloads;
    Download running = download(150 * MB, DownloadState::Downloading);
    running.fileName = u"a"_s;
    downloads.append(running);
    const DownloadId next = downloads.append(download(100 * MB));
    const QueueRoom room(downloads, disk.room(), fast);
    QTRY_COMPARE(room.forecast().total, 2);
    QVERIFY(room.forecast().lacking.isEmpty());
    // On a disk that sets nothing aside, it still needs its rest.
    disk.takenBytes = 100 * MB;
    downloads.change(next, DownloadState::Queued);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{next});
    QCOMPARE(room.forecast().missingBytes, 50 * MB);
}

void QueueRoomTest::whatTheDiskTurnedAwayLacks()
{
    FakeDisk disk;
    FakeDownloads downloads;
    Download waiting = download(-1, DownloadState::Waiting);
    waiting.error = {ErrorKind::DiskFull, 0, u"5000000"_s, -1};
    const DownloadId id = downloads.append(waiting);
    waiting.error.kind = ErrorKind::ServerBusy;
    downloads.append(waiting);
    const QueueRoom room(downloads, disk.room(), fast);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{id});
    QCOMPARE(room.forecast().missingBytes, 5 * MB);
    QCOMPARE(room.forecast().unknown, 1);
}

void QueueRoomTest::eachDiskByItself()
{
    FakeDisk disk;
    disk.usbBytes = 10 * MB;
    FakeDownloads downloads;
    downloads.append(download(90 * MB));
    const DownloadId onUsb = downloads.append(
        download(20 * MB, DownloadState::Queued, u"/usb/a"_s));
    const QueueRoom room(downloads, disk.room(), fast);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{onUsb});
    QCOMPARE(room.lackingFolder(), u"/usb/a"_s);
    QCOMPARE(room.lackingFreeBytes(), 10 * MB);
}

void QueueRoomTest::followsTheQueueAndTheDisk()
{
    FakeDisk disk;
    FakeDownloads downloads;
    const DownloadId first = downloads.append(download(80 * MB));
    const DownloadId second = downloads.append(download(80 * MB));
    const QueueRoom room(downloads, disk.room(), fast);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{second});
    downloads.move({second}, first);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{first});
    downloads.change(second, DownloadState::Paused);
    QTRY_VERIFY(room.forecast().lacking.isEmpty());
    disk.freeBytes = 10 * MB;
    downloads.change(first, DownloadState::Waiting);
    QTRY_COMPARE(room.forecast().lacking, QList<DownloadId>{first});
    downloads.drop({first});
    QTRY_COMPARE(room.forecast().total, 0);
    QVERIFY(room.lackingFolder().isEmpty());
}

void QueueRoomTest::tellsOnce()
{
    FakeDisk disk;
    FakeDownloads downloads;
    const DownloadId large = downloads.append(download(200 * MB));
    QueueRoom room(downloads, disk.room(), fast);
    QSignalSpy told(&room, &QueueRoom::shortageBegan);
    QTRY_COMPARE(told.size(), 1);
    // Others join what is known to be too much.
    downloads.append(download(300 * MB));
    QTRY_COMPARE(room.forecast().lacking.size(), 2);
    QCOMPARE(told.size(), 1);
    // It comes and goes with what others write.
    disk.freeBytes = 1000 * MB;
    downloads.change(large, DownloadState::Queued);
    QTRY_VERIFY(room.forecast().lacking.isEmpty());
    disk.freeBytes = 100 * MB;
    downloads.change(large, DownloadState::Queued);
    QTRY_COMPARE(room.forecast().lacking.size(), 2);
    QCOMPARE(told.size(), 1);
    disk.freeBytes = 1000 * MB;
    downloads.change(large, DownloadState::Queued);
    QTRY_VERIFY(room.forecast().lacking.isEmpty());
    downloads.append(download(2000 * MB));
    QTRY_COMPARE(told.size(), 2);
}

namespace {

struct Stage
{
    Stage() { window.show(); }
    template<typename T>
    T *child(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    QTemporaryDir folder;
    Theme theme;
    Preferences preferences{folder.filePath(u"p.conf"_s)};
    FakeDownloads downloads;
    MainWindow window{downloads, downloads, preferences, theme};
};

constexpr qint64 tooMuch = 1'000'000'000'000'000'000;

} // namespace

void QueueRoomTest::theStatusLineSaysIt()
{
    Stage stage;
    stage.downloads.append(download(1, DownloadState::Queued, stage.folder.path()));
    stage.downloads.append(download(-1, DownloadState::Queued, stage.folder.path()));
    auto *room = stage.child<QLabel>(u"freeSpace"_s);
    auto *lacking = stage.child<QToolButton>(u"lackingRoom"_s);
    QTRY_VERIFY2(room->text().contains(u"unknown"), qPrintable(room->text()));
    QVERIFY(room->text().endsWith(u"free"));
    QVERIFY(!lacking->isVisible());
    QVERIFY(stage.window.messages().texts().isEmpty());
    stage.downloads.append(download(tooMuch, DownloadState::Queued, stage.folder.path()));
    QTRY_VERIFY(lacking->isVisible());
    QCOMPARE(lacking->text(), u"! 1 of 3 will not fit"_s);
    QCOMPARE(lacking->accessibleName(), u"1 of 3 will not fit"_s);
    QVERIFY(lacking->toolTip().contains(stage.folder.path()));
    QVERIFY(room->text().contains(u"unknown"));
    QTRY_COMPARE(stage.window.messages().texts().size(), 1);
    QVERIFY(stage.window.messages().texts().constFirst().contains(stage.folder.path()));
}

void QueueRoomTest::pressingSelectsThem()
{
    Stage stage;
    stage.downloads.appendMany(5);
    const DownloadId first = stage.downloads.append(
        download(tooMuch, DownloadState::Queued, stage.folder.path()));
    stage.downloads.appendMany(3);
    const DownloadId second = stage.downloads.append(
        download(tooMuch, DownloadState::Queued, stage.folder.path()));
    // Where a filter hides them they are looked for.
    stage.window.sideBar().choose({StateGroup::Finished});
    stage.window.filters().searchField()->setText(u"nothing"_s);
    auto *lacking = stage.child<QToolButton>(u"lackingRoom"_s);
    QTRY_VERIFY(lacking->isVisible());
    lacking->setFocus(Qt::TabFocusReason);
    QTest::keyClick(lacking, Qt::Key_Space);
    QTRY_COMPARE(stage.window.list().selectedIds(), (QList<DownloadId>{first, second}));
    QTRY_VERIFY(stage.window.list().hasFocus());
    QVERIFY(stage.window.proxy().filter().acceptsAll());
}

QTEST_MAIN(QueueRoomTest)
#include "QueueRoomTest.moc"
