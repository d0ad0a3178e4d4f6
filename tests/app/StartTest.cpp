// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/DownloadListView.h"

#include "TurnMeter.h"
#include "support/TestServer.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wantedMs = 300;
constexpr qint64 failMs = 5 * wantedMs; ///< machines are noisy

/// Says when a widget was painted first.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            Q_EMIT painted();
        return false;
    }
Q_SIGNALS:
    void painted();

private:
    bool m_seen = false;
};

} // namespace

/// The whole program without main(): how fast it is there, and that it goes in good order.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowComesFast_data();
    void startsOfASandboxMeet();
    void windowComesFast();
    void linksOfTheFirstStartArriveInTheList();
    void aStartMayAskForLinks();
    void aLinkIsAskedAboutWhileItIsAdded();
    void listSurvivesTheEnd();
    void startsWithoutItsWindow();

private:
    static Locations locations(const QTemporaryDir &folder)
    {
        return {folder.filePath(u"data"_s), folder.filePath(u"config"_s), folder.path()};
    }
    static void quit(Application &application)
    {
        QSignalSpy finished(&application, &Application::finished);
        application.quit();
        QVERIFY(!application.window().isVisible());
        QVERIFY(finished.size() > 0 || finished.wait(20'000));
    }
};

void StartTest::windowComesFast_data()
{
    QTest::addColumn<int>("rowTotal");
    QTest::newRow("a long list") << 1'000;
    QTest::newRow("a huge list") << 100'000;
}

void StartTest::startsOfASandboxMeet()
{
    const QString outside = Locations::standard().runtimeFolder;
    qputenv("FLATPAK_ID", "io.github.gannet.Gannet");
    const QString inside = Locations::standard().runtimeFolder;
    qunsetenv("FLATPAK_ID");
    QCOMPARE(inside, outside + u"/app/io.github.gannet.Gannet"_s);
}

void StartTest::windowComesFast()
{
    QFETCH(const int, rowTotal);
    const QTemporaryDir folder;
    const Locations places = locations(folder);
    {
        QVERIFY(QDir().mkpath(places.dataFolder));
        DownloadStore store(places.dataFolder + u"/downloads.sqlite"_s);
        QSignalSpy opened(&store, &DownloadStore::opened);
        QSignalSpy committed(&store, &DownloadStore::committed);
        store.open();
        QVERIFY(opened.wait());
        QList<Download> rows;
        for (int i = 1; i <= rowTotal; ++i) {
            Download d;
            d.id = DownloadId(i);
            d.position = i;
            d.state = DownloadState::Paused;
            d.request = makeRequest(QUrl(u"http://127.0.0.1:9/file-%1"_s.arg(i)), folder.path());
            d.added = QDateTime::currentDateTimeUtc();
            rows += d;
        }
        store.put(rows);
        QVERIFY(committed.wait(60'000));
    }

    QElapsedTimer clock;
    clock.start();
    Application application(places);
    FirstPaint window;
    FirstPaint list;
    QSignalSpy shown(&window, &FirstPaint::painted);
    qint64 shownAfter = -1;
    connect(&window, &FirstPaint::painted, this, [&] { shownAfter = clock.elapsed(); });
    application.window().installEventFilter(&window);
    QSignalSpy ready(&application.manager(), &DownloadManager::ready);
    application.start({});
    TurnMeter meter;
    QVERIFY(shown.size() > 0 || shown.wait());
    QVERIFY(ready.size() > 0 || ready.wait(60'000));
    const qint64 readAfter = clock.elapsed();
    QCOMPARE(application.window().list().model()->rowCount(), rowTotal);
    qInfo(
        "window after %lld ms, %d rows after %lld ms; wanted: under %lld ms; longest turn %.1f ms",
        shownAfter, rowTotal, readAfter, wantedMs, meter.longestMs());
    QVERIFY(shownAfter < failMs);
    quit(application);
}

void StartTest::linksOfTheFirstStartArriveInTheList()
{
    const QTemporaryDir folder;
    Application application(locations(folder));
    QSignalSpy added(&application.manager(), &DownloadManager::added);
    // Port 9 of this machine: nobody is there.
    application.start({folder.filePath(u"files"_s), {QUrl(u"http://127.0.0.1:9/x"_s)}, {}, {}});
    QVERIFY(added.wait());
    const Download *download = application.manager().find(application.manager().ids().constFirst());
    QVERIFY(download);
    QCOMPARE(download->request.folder, folder.filePath(u"files"_s));
    quit(application);
}

void StartTest::aStartMayAskForLinks()
{
    const QTemporaryDir folder;
    Application application(locations(folder));
    QSignalSpy ready(&application.manager(), &DownloadManager::ready);
    LaunchRequest request;
    request.opensDialog = true;
    application.start(request);
    QVERIFY(ready.wait());
    const auto dialog = application.window().findChild<AddDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    quit(application);
}

void StartTest::aLinkIsAskedAboutWhileItIsAdded()
{
    test::TestServer server;
    QVERIFY(server.start());
    test::Resource file = test::Resource::file(test::Pattern(1, 5'000'000));
    file.contentDisposition = "attachment; filename=lecture.mp4";
    server.route("/get", file);
    const QTemporaryDir folder;
    Application application(locations(folder));
    QSignalSpy ready(&application.manager(), &DownloadManager::ready);
    application.start({});
    QVERIFY(ready.wait());
    const AddDialog *dialog = application.window().addFlow().openDialog(
        server.url("/get").toString());
    const auto cell = [dialog](int column) {
        return dialog->model().index(0, column).data().toString();
    };
    QTRY_COMPARE(cell(AddLinksModel::NameColumn), u"lecture.mp4"_s);
    QCOMPARE(cell(AddLinksModel::SizeColumn), u"5.0 MB"_s);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(application.manager().ids().isEmpty());
    quit(application);
}

void StartTest::listSurvivesTheEnd()
{
    const QTemporaryDir folder;
    {
        Application application(locations(folder));
        QSignalSpy added(&application.manager(), &DownloadManager::added);
        application.start({folder.path(),
                           {QUrl(u"http://127.0.0.1:9/x"_s), QUrl(u"http://127.0.0.1:9/y"_s)},
                           {},
                           {}});
        QVERIFY(added.wait());
        quit(application);
    }
    Application again(locations(folder));
    QSignalSpy ready(&again.manager(), &DownloadManager::ready);
    again.start({});
    QVERIFY(ready.wait());
    QCOMPARE(again.manager().ids().size(), 2);
    quit(again);
}

void StartTest::startsWithoutItsWindow()
{
    const QTemporaryDir folder;
    Application application(locations(folder));
    QSignalSpy ready(&application.manager(), &DownloadManager::ready);
    QSignalSpy added(&application.manager(), &DownloadManager::added);
    LaunchRequest request;
    request.window = LaunchWindow::Minimized;
    application.start(request);
    QVERIFY(ready.wait());
    // There is no tray here.
    QVERIFY(application.window().isMinimized());
    request.links = {QUrl(u"http://127.0.0.1:9/x"_s)};
    application.take(request);
    QVERIFY(added.size() > 0 || added.wait());
    QVERIFY2(application.window().isMinimized(), "who asks for no window gets none");
    application.take({});
    QVERIFY(!application.window().isMinimized());
    QVERIFY(application.window().isVisible());
    quit(application);
}

QTEST_MAIN(StartTest)
#include "StartTest.moc"
