// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/DropArea.h"
#include "gui/FilterFlow.h"
#include "gui/MainWindow.h"
#include "gui/NothingShown.h"
#include "gui/Preferences.h"
#include "gui/SearchField.h"
#include "gui/SideBar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// What a person reads, from top to bottom.
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(SideBarModel::HeadingRole).toBool())
            rows += u"# "_s + index.data().toString();
        else
            rows += index.data().toString() + u' ' + index.data(SideBarModel::CountRole).toString();
    }
    return rows;
}

void addLink(FakeDownloads &downloads, const QString &link, DownloadState state)
{
    Download d;
    d.request = makeRequest(QUrl(link), u"/tmp"_s);
    d.state = state;
    downloads.append(d);
}

} // namespace

class SideBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAreLive();
    void screenReadersHearTheCount();
    void fewHostsMostFirst();
    void randomChangesEndAsAFreshModelDoes();
    void arrowsGoThroughTheFilters();
    void moreServersUnfoldByTheKeyboard();
    void moreServersUnfoldInPlace();
    void whenThereAreNoMoreServers();
    void theChosenOneStays();
    void fromOneThatIsNotListedToAnother();
    void hiddenAndRemembered();
    void theWidthIsRemembered();
    void searchByKeyboard();
    void tabGoesFromTheTopToTheList();
    void pasteInTheSearchFieldIsText();
    void nothingShownSaysWhy();
    void actionsMeetOnlyWhatIsShown();
    void whenTheLastOneLeaves();
    void aNarrowWindowHasRoomForAll();
    void aNarrowWindowPutsItAside();

private:
    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        MainWindow window{downloads, downloads, preferences, theme};
    };

    SideBar &bar() const { return m_setup->window.sideBar(); }
    SearchField &search() const { return *m_setup->window.filters().searchField(); }
    NothingShown &nothing() const { return *m_setup->window.filters().nothingShown(); }
    int shown() const { return m_setup->window.proxy().rowCount(); }

    std::unique_ptr<Setup> m_setup;
};

void SideBarTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_setup->window));
}

void SideBarTest::cleanup() { m_setup.reset(); }

void SideBarTest::countsAreLive()
{
    FakeDownloads &downloads = m_setup->downloads;
    const QAbstractItemModel &model = *bar().model();
    const QStringList states{u"All 0"_s,    u"Running 0"_s,  u"Queued 0"_s,
                             u"Paused 0"_s, u"Finished 0"_s, u"Failed 0"_s};
    QCOMPARE(rowsOf(model), states);
    addLink(downloads, u"https://a.example/1.iso"_s, DownloadState::Waiting);
    addLink(downloads, u"https://a.example/2.mp4"_s, DownloadState::Connecting);
    addLink(downloads, u"https://b.example/3.iso"_s, DownloadState::Cancelled);
    const QStringList rows{u"All 3"_s,         u"Running 2"_s, u"Queued 0"_s,    u"Paused 0"_s,
                           u"Finished 0"_s,    u"Failed 0"_s,  u"Cancelled 1"_s, u"# Kind"_s,
                           u"Disk images 2"_s, u"Video 1"_s,   u"# Server"_s,    u"a.example 2"_s,
                           u"b.example 1"_s};
    QTRY_COMPARE(rowsOf(model), rows);
    downloads.change(DownloadId(1), DownloadState::Finished);
    QTRY_COMPARE(rowsOf(model).at(1), u"Running 1"_s);
    QCOMPARE(rowsOf(model).at(4), u"Finished 1"_s);
    downloads.drop(downloads.ids());
    QTRY_COMPARE(rowsOf(model), states);
}

void SideBarTest::screenReadersHearTheCount()
{
    m_setup->downloads.appendMany(3, DownloadState::Downloading);
    const QModelIndex running = bar().model()->index(1, 0);
    QTRY_COMPARE(running.data(Qt::AccessibleTextRole).toString(), u"Running, 3"_s);
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bar());
    QVERIFY(list && list->childCount() >= 6);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Running, 3"_s);
    QVERIFY(!bar().accessibleName().isEmpty());
    QVERIFY(!search().accessibleName().isEmpty());
}

void SideBarTest::fewHostsMostFirst()
{
    FakeDownloads &downloads = m_setup->downloads;
    for (int host = 0; host < 20; ++host) {
        for (int i = 0; i <= host; ++i)
            addLink(downloads, u"https://h%1.example/%2"_s.arg(host).arg(i), DownloadState::Queued);
    }
    QTRY_COMPARE(rowsOf(*bar().model()).mid(8),
                 QStringList({u"# Server"_s, u"h19.example 20"_s, u"h18.example 19"_s,
                              u"h17.example 18"_s, u"h16.example 17"_s, u"h15.example 16"_s,
                              u"h14.example 15"_s, u"h13.example 14"_s, u"h12.example 13"_s,
                              u"More servers 12"_s}));
}

void SideBarTest::randomChangesEndAsAFreshModelDoes()
{
    std::mt19937 random(7);
    const auto below = [&random](qsizetype limit) { return int(random() % unsigned(limit)); };
    FakeDownloads source;
    DownloadCounts counts(source);
    SideBarModel model(counts);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 200; ++step) {
        if (below(3) == 0) {
            QList<DownloadId> some;
            for (const DownloadId id : source.ids()) {
                if (below(3) == 0)
                    some += id;
            }
            source.drop(some);
        } else {
            addLink(source,
                    u"https://h%1.example/a.%2"_s.arg(below(12)).arg(below(2) ? u"iso"_s
                                                                              : u"mp3"_s),
                    DownloadState(below(downloadStateCount)));
        }
        if (below(8) == 0)
            model.setUnfolded(!model.isUnfolded());
        if (below(4) == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(counts.isComplete());
    for (const bool unfolded : {false, true}) {
        model.setUnfolded(unfolded);
        SideBarModel fresh(counts);
        fresh.setUnfolded(unfolded);
        QTRY_COMPARE(rowsOf(model), rowsOf(fresh));
    }
}

void SideBarTest::arrowsGoThroughTheFilters()
{
    FakeDownloads &downloads = m_setup->downloads;
    addLink(downloads, u"https://a.example/1.iso"_s, DownloadState::Downloading);
    addLink(downloads, u"https://a.example/2.mp4"_s, DownloadState::Failed);
    QTRY_COMPARE(rowsOf(*bar().model()).size(), 11);
    bar().setFocus();
    QTest::keyClick(&bar(), Qt::Key_Down);
    QCOMPARE(bar().chosen(), DownloadFilter{StateGroup::Running});
    QTRY_COMPARE(shown(), 1);
    QTest::keyClick(&bar(), Qt::Key_Down, Qt::NoModifier);
    QTRY_COMPARE(shown(), 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&bar(), Qt::Key_Down);
    QCOMPARE(bar().chosen(), DownloadFilter{StateGroup::Failed});
    // The heading is no stop.
    QTest::keyClick(&bar(), Qt::Key_Down);
    const DownloadFilter images{{}, FileKind::DiskImage};
    QCOMPARE(bar().chosen(), images);
    QTRY_COMPARE(m_setup->window.proxy().filter(), images);
    QTest::keyClick(&bar(), Qt::Key_Home);
    QTRY_COMPARE(shown(), 2);
}

void SideBarTest::moreServersUnfoldByTheKeyboard()
{
    m_setup->downloads.appendMany(1'000, [](Download &download, int number) {
        const QString host = u"h%1.example"_s.arg(number, 3, 10, QLatin1Char('0'));
        download.request = makeRequest(QUrl(u"https://%1/f.iso"_s.arg(host)), u"/tmp"_s);
    });
    const QAbstractItemModel &model = *bar().model();
    QTRY_COMPARE(rowsOf(model).constLast(), u"More servers 992"_s);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy chosen(&bar(), &SideBar::chosenChanged);
    bar().setFocus();
    QTest::keyClick(&bar(), Qt::Key_End);
    const int more = bar().currentIndex().row();
    QCOMPARE(more, model.rowCount() - 1);
    QCOMPARE(bar().chosen(), DownloadFilter());
    QTest::keyClick(&bar(), Qt::Key_Return);
    QCOMPARE(model.rowCount(), 6 + 2 + 1 + 1'000 + 1);
    QCOMPARE(bar().currentIndex().row(), more);
    QCOMPARE(bar().currentIndex().data().toString(), u"Fewer servers"_s);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&bar(), Qt::Key_End);
    const DownloadFilter last{{}, {}, u"h999.example"_s};
    QCOMPARE(bar().chosen(), last);
    QTRY_COMPARE(shown(), 1);
    // Typing goes to a name too.
    QTest::keyClicks(&bar(), u"h500"_s);
    QCOMPARE(bar().chosen(), DownloadFilter({{}, {}, u"h500.example"_s}));
    bar().setCurrentIndex(model.index(more, 0));
    QTest::keyClick(&bar(), Qt::Key_Space);
    QTRY_COMPARE(model.rowCount(), 6 + 2 + 1 + 8 + 1 + 1);
    QVERIFY2(rowsOf(model).contains(u"h500.example 1"_s), "the chosen one stays");
    QCOMPARE(bar().chosen().host, u"h500.example"_s);
    QCOMPARE(reset.size(), 0);
}

void SideBarTest::moreServersUnfoldInPlace()
{
    m_setup->downloads.appendMany(40, [](Download &download, int number) {
        const QString host = u"h%1.example"_s.arg(number);
        download.request = makeRequest(QUrl(u"https://%1/f.iso"_s.arg(host)), u"/tmp"_s);
    });
    const QAbstractItemModel &model = *bar().model();
    QTRY_COMPARE(rowsOf(model).constLast(), u"More servers 32"_s);
    const QModelIndex row = model.index(model.rowCount() - 1, 0);
    bar().scrollTo(row);
    const QPoint place = bar().visualRect(row).center();
    QTest::mouseClick(bar().viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(bar().indexAt(place).data().toString(), u"Fewer servers"_s);
    // Who clicks twice meets it again, and no server.
    QTest::mouseClick(bar().viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(rowsOf(model).constLast(), u"More servers 32"_s);
    QCOMPARE(bar().chosen(), DownloadFilter());
}

void SideBarTest::whenThereAreNoMoreServers()
{
    m_setup->downloads.appendMany(9, [](Download &download, int number) {
        const QString host = u"h%1.example"_s.arg(number);
        download.request = makeRequest(QUrl(u"https://%1/f.iso"_s.arg(host)), u"/tmp"_s);
    });
    QTRY_COMPARE(rowsOf(*bar().model()).constLast(), u"More servers 1"_s);
    bar().choose({StateGroup::Queued});
    bar().setFocus();
    QTest::keyClick(&bar(), Qt::Key_End);
    m_setup->downloads.drop({DownloadId(1)});
    QTRY_COMPARE(rowsOf(*bar().model()).constLast(), u"h8.example 1"_s);
    QCOMPARE(bar().chosen(), DownloadFilter{StateGroup::Queued});
    QCOMPARE(bar().currentIndex().data().toString(), u"Queued"_s);
}

void SideBarTest::theChosenOneStays()
{
    FakeDownloads &downloads = m_setup->downloads;
    addLink(downloads, u"https://a.example/1.iso"_s, DownloadState::Queued);
    addLink(downloads, u"https://b.example/2.mp4"_s, DownloadState::Queued);
    const DownloadFilter video{{}, FileKind::Video};
    QTRY_VERIFY(rowsOf(*bar().model()).contains(u"Video 1"_s));
    bar().choose(video);
    downloads.drop({DownloadId(2)});
    QTRY_VERIFY(rowsOf(*bar().model()).contains(u"Video 0"_s));
    QCOMPARE(bar().chosen(), video);
    bar().choose({{}, {}, u"a.example"_s});
    QTRY_VERIFY(!rowsOf(*bar().model()).contains(u"Video 0"_s));
    QTRY_COMPARE(shown(), 1);
}

void SideBarTest::fromOneThatIsNotListedToAnother()
{
    m_setup->downloads.appendMany(40, [](Download &download, int number) {
        const QString host = u"h%1.example"_s.arg(number < 20 ? number : number % 8);
        download.request = makeRequest(QUrl(u"https://%1/f.iso"_s.arg(host)), u"/tmp"_s);
    });
    QTRY_COMPARE(rowsOf(*bar().model()).size(), 6 + 2 + 10);
    for (const int number : {19, 18, 3, 17, 1}) {
        const DownloadFilter host{{}, {}, u"h%1.example"_s.arg(number)};
        const QSignalSpy said(&bar(), &SideBar::chosenChanged);
        bar().choose(host);
        QCOMPARE(bar().chosen(), host);
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE(rowsOf(*bar().model()).size(), 6 + 2 + 10 + (number > 7 ? 1 : 0));
        QCOMPARE(bar().chosen(), host);
        QTRY_COMPARE(m_setup->window.proxy().filter(), host);
    }
    bar().choose({StateGroup::Cancelled});
    bar().choose({StateGroup::Queued});
    QCOMPARE(m_setup->window.proxy().filter(), DownloadFilter{StateGroup::Queued});
    QTRY_COMPARE(rowsOf(*bar().model()).size(), 6 + 2 + 10);
}

void SideBarTest::hiddenAndRemembered()
{
    m_setup->downloads.appendMany(2);
    bar().choose({StateGroup::Failed});
    QTRY_COMPARE(shown(), 0);
    QTest::keyClick(&m_setup->window, Qt::Key_F9);
    QVERIFY(!bar().isVisible());
    QTRY_COMPARE(shown(), 2);
    m_setup->window.close();
    MainWindow again(m_setup->downloads, m_setup->downloads, m_setup->preferences, m_setup->theme);
    again.show();
    QVERIFY(QTest::qWaitForWindowActive(&again));
    QVERIFY(again.sideBar().isHidden());
    QTest::keyClick(&again, Qt::Key_F9);
    QVERIFY(again.sideBar().isVisible());
}

void SideBarTest::theWidthIsRemembered()
{
    auto *sides = m_setup->window.findChild<QSplitter *>(u"sides"_s);
    QVERIFY(sides);
    QCOMPARE(bar().width(), bar().sizeHint().width());
    sides->setSizes({240, sides->width() - 240});
    QTRY_COMPARE(bar().width(), 240);
    m_setup->window.resize(m_setup->window.width() + 200, m_setup->window.height());
    QTRY_COMPARE(bar().width(), 240);
    m_setup->window.close();
    MainWindow again(m_setup->downloads, m_setup->downloads, m_setup->preferences, m_setup->theme);
    again.show();
    QTRY_COMPARE(again.sideBar().width(), 240);
}

void SideBarTest::searchByKeyboard()
{
    m_setup->downloads.appendMany(30);
    DownloadListView &list = m_setup->window.list();
    list.setFocus();
    QTest::keyClick(&m_setup->window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
    QTest::keyClicks(&search(), u"FILE-2"_s);
    QTRY_COMPARE(shown(), 11);
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(list.hasFocus());
    QTest::keyClick(&m_setup->window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(search().text().isEmpty());
    QVERIFY(list.hasFocus());
    QTRY_COMPARE(shown(), 30);
}

void SideBarTest::tabGoesFromTheTopToTheList()
{
    m_setup->downloads.appendMany(3);
    search().setFocus();
    const auto tab = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget();
    };
    QVERIFY(qobject_cast<QToolButton *>(tab())); // the menu
    QCOMPARE(tab(), &bar());
    QVERIFY(bar().showsFocus());
    QCOMPARE(tab(), &m_setup->window.list());
    QTest::keyClick(&m_setup->window.list(), Qt::Key_Backtab);
    QVERIFY(bar().hasFocus());
}

void SideBarTest::pasteInTheSearchFieldIsText()
{
    m_setup->downloads.appendMany(3);
    QGuiApplication::clipboard()->setText(u"https://a.example/1"_s);
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search().text(), u"https://a.example/1"_s);
}

void SideBarTest::nothingShownSaysWhy()
{
    m_setup->downloads.appendMany(3);
    QVERIFY(!nothing().isVisible());
    search().setText(u"<b>foo</b>"_s);
    QTRY_VERIFY(nothing().isVisible());
    QTRY_COMPARE(nothing().reason(), u"No download matches “<b>foo</b>”."_s);
    bar().choose({StateGroup::Paused});
    QTRY_COMPARE(nothing().reason(), u"No download under “Paused” matches “<b>foo</b>”."_s);
    for (const DropArea *area : m_setup->window.findChildren<DropArea *>())
        QVERIFY2(!area->isVisible(), "the list is not empty");
    // By the keyboard: from the field to the link, and on.
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_Return);
    QWidget *link = QApplication::focusWidget();
    QVERIFY(nothing().isAncestorOf(link));
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_COMPARE(shown(), 3);
    QVERIFY(search().text().isEmpty());
    QCOMPARE(bar().chosen(), DownloadFilter());
    QTRY_VERIFY(m_setup->window.list().isVisible());
    QVERIFY2(m_setup->window.list().hasFocus(), "the keyboard goes on in the list");
}

void SideBarTest::actionsMeetOnlyWhatIsShown()
{
    m_setup->downloads.appendMany(4);
    m_setup->downloads.changeMany({DownloadId(2), DownloadId(3)}, DownloadState::Paused);
    DownloadListView &list = m_setup->window.list();
    list.setFocus();
    list.selectAll();
    bar().choose({StateGroup::Paused});
    QTRY_COMPARE(shown(), 2);
    QVERIFY(!m_setup->window.actions().action(ActionId::Pause)->isEnabled());
    QTest::keyClick(&m_setup->window, Qt::Key_A, Qt::ControlModifier);
    m_setup->window.actions().action(ActionId::Resume)->trigger();
    QCOMPARE(m_setup->downloads.calls, QStringList({u"resume 2 3"_s}));
}

void SideBarTest::whenTheLastOneLeaves()
{
    m_setup->downloads.appendMany(2, DownloadState::Downloading);
    bar().choose({StateGroup::Running});
    m_setup->window.list().setFocus();
    m_setup->window.list().select(DownloadId(1));
    m_setup->downloads.changeMany({DownloadId(1), DownloadId(2)}, DownloadState::Finished);
    QTRY_VERIFY(nothing().isVisible());
    QCOMPARE(nothing().reason(), u"Nothing is running."_s);
    QVERIFY2(nothing().isAncestorOf(QApplication::focusWidget()), "the focus is not lost");
    m_setup->downloads.change(DownloadId(2), DownloadState::Queued);
    m_setup->downloads.change(DownloadId(2), DownloadState::Connecting);
    QTRY_VERIFY(m_setup->window.list().isVisible());
    QCOMPARE(shown(), 1);
}

void SideBarTest::aNarrowWindowHasRoomForAll()
{
    MainWindow &window = m_setup->window;
    const auto buttons = [&window] {
        QList<QToolButton *> found;
        for (QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                found += button;
        }
        return found;
    };
    QFont large = window.font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    window.setFont(large);
    for (const int width : {1600, 640}) {
        window.resize(width, 400);
        QTRY_COMPARE(window.width(), width);
        QVERIFY(search().width() >= search().minimumWidth());
        for (const QToolButton *button : buttons()) {
            QVERIFY2(button->width() >= button->sizeHint().width(),
                     qPrintable(u"%1 at %2: %3 of %4"_s.arg(button->text())
                                    .arg(width)
                                    .arg(button->width())
                                    .arg(button->sizeHint().width())));
            QVERIFY(button->mapTo(&window, button->rect().topRight()).x() < width);
            QVERIFY(!button->toolTip().isEmpty());
        }
    }
    const QList<QToolButton *> all = buttons();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const QToolButton *button) {
        return button->toolButtonStyle() == Qt::ToolButtonIconOnly;
    }));
}

void SideBarTest::aNarrowWindowPutsItAside()
{
    MainWindow &window = m_setup->window;
    m_setup->downloads.appendMany(3);
    window.resize(900, 500);
    QTRY_VERIFY(bar().isVisible());
    bar().choose({StateGroup::Paused});
    QTRY_COMPARE(shown(), 0);
    window.resize(660, 500);
    QTRY_VERIFY(!bar().isVisible());
    QTRY_COMPARE(shown(), 3); // what nobody sees chosen leaves nothing out
    window.resize(900, 500);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(bar().chosen(), DownloadFilter({StateGroup::Paused}));
    QTRY_COMPARE(shown(), 0);

    window.resize(660, 500);
    QTRY_VERIFY(!bar().isVisible());
    QTest::keyClick(&window, Qt::Key_F9);
    QVERIFY2(bar().isVisible(), "it was asked for");
    window.resize(650, 500);
    QTRY_COMPARE(window.width(), 650);
    QVERIFY(bar().isVisible());
}

QTEST_MAIN(SideBarTest)
#include "SideBarTest.moc"
