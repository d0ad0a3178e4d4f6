// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/Accessibles.h"
#include "gui/Announcer.h"
#include "gui/DesktopPresence.h"
#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/SearchField.h"
#include "gui/SideBar.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// As Orca: what it says by itself is a notification that begins to show. Offscreen there is no bridge, so that
/// Qt makes no QAccessibleEvent of it; that one is made, and arrives, is seen by tests/walk.
class Listener : public QObject
{
public:
    QStringList heard;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Show || !watched->isWidgetType())
            return false;
        QAccessibleInterface *source = QAccessible::queryAccessibleInterface(watched);
        if (source && source->role() == QAccessible::Notification)
            heard += source->text(QAccessible::Name);
        return false;
    }
};

} // namespace

/// What a screen reader says without being asked.
class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_setup.reset(); }
    void itIsHeardAndNotSeen();
    void whatComesTogetherIsOneSaying();
    void onlyTheLastAnswerCounts();
    void newsBetweenAnswersAreKept();
    void thereIsAPauseBetweenSayings();
    void aSearchSaysWhatItFound();
    void whatIsChosenAtTheSideSpeaksForItself();
    void theEndOfADownload();
    void theRowWithTheFocusSpeaksForItself();
    void theLastOfAllIsSaidAnyway();
    void messagesOfTheWindow();

private:
    struct Setup
    {
        Setup() : window(downloads, downloads, preferences, theme)
        {
            presence = std::make_unique<DesktopPresence>(downloads, window, preferences);
        }
        Announcer &announcer() const { return window.announcer(); }
        void end(int id, DownloadState state)
        {
            downloads.change(DownloadId(id), DownloadState::Downloading);
            downloads.change(DownloadId(id), state);
        }
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        MainWindow window;
        std::unique_ptr<DesktopPresence> presence;
    };
    Listener m_listener;
    QStringList &heard = m_listener.heard;
    std::unique_ptr<Setup> m_setup;
};

void AnnouncerTest::initTestCase()
{
    installAccessibles();
    qApp->installEventFilter(&m_listener);
}

void AnnouncerTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_setup->window));
    heard.clear();
}

void AnnouncerTest::itIsHeardAndNotSeen()
{
    const QRect around = m_setup->announcer().geometry().adjusted(0, 0, 4, 4);
    const QImage before = m_setup->window.grab(around).toImage();
    const QWidget *focus = m_setup->window.focusWidget();
    m_setup->announcer().say(u"Two of three."_s, Announcer::Kind::News);
    QTRY_COMPARE(heard, QStringList{u"Two of three."_s});
    QCOMPARE(m_setup->window.grab(around).toImage(), before);
    QCOMPARE(m_setup->window.focusWidget(), focus);
    // It goes: nothing of it is left to be found in the window.
    QTRY_VERIFY(!m_setup->announcer().isVisible());
}

void AnnouncerTest::whatComesTogetherIsOneSaying()
{
    m_setup->announcer().say(u"One."_s, Announcer::Kind::News);
    m_setup->announcer().say(u"Two."_s, Announcer::Kind::News);
    QTRY_COMPARE(heard, QStringList{u"One.\nTwo."_s});
}

void AnnouncerTest::onlyTheLastAnswerCounts()
{
    for (int i = 9; i >= 0; --i)
        m_setup->announcer().say(u"%1 found"_s.arg(i), Announcer::Kind::Answer);
    QTRY_COMPARE(heard, QStringList{u"0 found"_s});
}

void AnnouncerTest::newsBetweenAnswersAreKept()
{
    m_setup->announcer().say(u"5 found"_s, Announcer::Kind::Answer);
    m_setup->announcer().say(u"One ended."_s, Announcer::Kind::News);
    m_setup->announcer().say(u"2 found"_s, Announcer::Kind::Answer);
    QTRY_COMPARE(heard, QStringList{u"One ended.\n2 found"_s});
}

void AnnouncerTest::thereIsAPauseBetweenSayings()
{
    m_setup->announcer().say(u"One."_s, Announcer::Kind::News);
    QTRY_COMPARE(heard.size(), 1);
    // While the first is still there, what comes waits for its end and is said together.
    m_setup->announcer().say(u"Two."_s, Announcer::Kind::News);
    m_setup->announcer().say(u"Three."_s, Announcer::Kind::News);
    QVERIFY(m_setup->announcer().isVisible());
    QTRY_COMPARE(heard, (QStringList{u"One."_s, u"Two.\nThree."_s}));
}

void AnnouncerTest::aSearchSaysWhatItFound()
{
    m_setup->downloads.appendMany(12);
    SearchField *search = m_setup->window.filters().searchField();
    for (const QChar letter : u"file-1"_s)
        search->insert(letter);
    // 1, 10, 11 and 12; once, though each letter searched.
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY2(heard.constLast().startsWith(u"4 "_s), qPrintable(heard.constLast()));
    search->setText(u"nothing like it"_s);
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.constLast(), u"No download matches “nothing like it”."_s);
    search->clear();
    QTRY_COMPARE(heard.size(), 3);
    QVERIFY2(heard.constLast().startsWith(u"12 "_s), qPrintable(heard.constLast()));
}

void AnnouncerTest::whatIsChosenAtTheSideSpeaksForItself()
{
    m_setup->downloads.appendMany(2, DownloadState::Paused);
    DownloadFilter filter;
    filter.group = StateGroup::Paused;
    m_setup->window.sideBar().choose(filter);
    // But not why nothing is there.
    filter.group = StateGroup::Failed;
    m_setup->window.sideBar().choose(filter);
    QTRY_COMPARE(heard, QStringList{u"Nothing has failed."_s});
}

void AnnouncerTest::theEndOfADownload()
{
    m_setup->downloads.appendMany(3);
    m_setup->window.list().select(DownloadId(1));
    m_setup->end(2, DownloadState::Finished);
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY2(heard.constFirst().startsWith(u"file-2.bin is finished\n"_s),
             qPrintable(heard.constFirst()));
}

void AnnouncerTest::theRowWithTheFocusSpeaksForItself()
{
    m_setup->downloads.appendMany(3);
    m_setup->window.list().select(DownloadId(2));
    m_setup->window.list().setFocus();
    m_setup->end(2, DownloadState::Failed);
    m_setup->announcer().say(u"Later."_s, Announcer::Kind::News);
    QTRY_VERIFY(!heard.isEmpty());
    // The notice of the end comes a second after it.
    QVERIFY(!QTest::qWaitFor([this] { return heard.size() > 1; }, 5'000));
    QCOMPARE(heard, QStringList{u"Later."_s});
}

void AnnouncerTest::theLastOfAllIsSaidAnyway()
{
    m_setup->downloads.appendMany(2);
    m_setup->window.list().select(DownloadId(2));
    m_setup->window.list().setFocus();
    m_setup->end(1, DownloadState::Finished);
    QTRY_COMPARE(heard.size(), 1);
    m_setup->end(2, DownloadState::Finished);
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY2(heard.constLast().endsWith(u"Nothing is left to do."_s),
             qPrintable(heard.constLast()));
}

void AnnouncerTest::messagesOfTheWindow()
{
    m_setup->window.showMessage(u"The disk is full."_s, MessageKind::Trouble);
    QTRY_COMPARE(heard, QStringList{u"The disk is full."_s});
    // Beside one that is there already.
    m_setup->window.showMessage(u"Three lines are no links."_s, MessageKind::Note);
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.constLast(), u"Three lines are no links."_s);
}

QTEST_MAIN(AnnouncerTest)
#include "AnnouncerTest.moc"
