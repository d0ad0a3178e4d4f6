// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"
#include "FakeNotifications.h"
#include "PrivateBus.h"

#include "gui/DesktopPresence.h"
#include "gui/DownloadListView.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// The desktop's file manager.
class FakeFileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
public:
    QStringList uris;
    QString token;

public Q_SLOTS:
    void ShowItems(const QStringList &shown, const QString &startupId)
    {
        uris = shown;
        token = startupId;
    }
};

/// What the programs that are started, and Qt, find in the environment when a window is shown.
class TokenWatch : public QObject
{
public:
    QByteArray token;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            token = qgetenv("XDG_ACTIVATION_TOKEN");
        return false;
    }
};

/// What is told of downloads while the window is away, and what can be done from there.
class DesktopPresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aFinishedFileIsOpenedFromItsNotice();
    void itsFolderToo();
    void aFailureIsShownInTheList();
    void severalHaveNoFileToOpen();
    void whatLeftTheListIsNotLookedFor();
    void goingIntoTheTrayIsToldOnce();
    void withoutNoticesTheWindowTellsOfTheTray();

private:
    struct Setup
    {
        Setup() : window(downloads, downloads, preferences, theme) { }
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
        DesktopPresence presence{downloads, window, preferences};
    };
    /// The keys of the last notice's actions.
    QStringList keys() const
    {
        QStringList keys;
        for (qsizetype i = 0; i < m_service->shown.constLast().actions.size(); i += 2)
            keys += m_service->shown.constLast().actions.at(i);
        return keys;
    }
    void choose(const QString &key, const QString &token = {})
    {
        if (!token.isEmpty())
            Q_EMIT m_service->ActivationToken(m_service->id(), token);
        Q_EMIT m_service->ActionInvoked(m_service->id(), key);
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<Setup> m_setup;
};

void DesktopPresenceTest::initTestCase() { QVERIFY(m_bus.isRunning()); }

void DesktopPresenceTest::init()
{
    m_service = std::make_unique<FakeNotifications>(m_bus.other(),
                                                    QStringList{u"actions"_s, u"body"_s,
                                                                u"body-markup"_s});
    m_setup = std::make_unique<Setup>();
}

void DesktopPresenceTest::cleanup()
{
    m_setup.reset();
    m_service.reset();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void DesktopPresenceTest::aFinishedFileIsOpenedFromItsNotice()
{
    m_setup->downloads.appendMany(1);
    m_setup->end(1, DownloadState::Finished);
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.constFirst().hints.value(u"category"_s).toString(),
             u"transfer.complete"_s);
    QCOMPARE(keys(), (QStringList{u"default"_s, u"open 1"_s, u"folder 1"_s}));
    // Offscreen nothing opens a file, which is said where it can be read; that it opens, sees tests/walk.
    choose(u"open 1"_s);
    QTRY_VERIFY(m_setup->window.isVisible());
    QVERIFY(m_setup->window.messages().texts().constFirst().startsWith(
        u"file-1.bin could not be opened."_s));
}

void DesktopPresenceTest::itsFolderToo()
{
    m_setup->downloads.appendMany(1);
    m_setup->end(1, DownloadState::Finished);
    QTRY_COMPARE(m_service->shown.size(), 1);
    FakeFileManager files;
    QDBusConnection bus = m_bus.other();
    QVERIFY(bus.registerObject(u"/org/freedesktop/FileManager1"_s, &files,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.FileManager1"_s));
    choose(u"folder 1"_s, u"token-1"_s);
    QTRY_COMPARE(files.uris.size(), 1);
    QCOMPARE(QUrl(files.uris.constFirst()).toLocalFile(),
             m_setup->downloads.find(DownloadId(1))->filePath());
    // The file manager may come to the front; our window stays where it is.
    QCOMPARE(files.token, u"token-1"_s);
    QVERIFY(qgetenv("XDG_ACTIVATION_TOKEN").isEmpty());
    QVERIFY(!m_setup->window.isVisible());
    bus.unregisterService(u"org.freedesktop.FileManager1"_s);
}

void DesktopPresenceTest::aFailureIsShownInTheList()
{
    m_setup->downloads.appendMany(3);
    m_setup->end(2, DownloadState::Failed);
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.constFirst().hints.value(u"category"_s).toString(),
             u"transfer.error"_s);
    QCOMPARE(keys(), (QStringList{u"default"_s, u"show 2"_s}));
    TokenWatch watch;
    m_setup->window.installEventFilter(&watch);
    choose(u"show 2"_s, u"token-2"_s);
    QTRY_VERIFY(m_setup->window.isVisible());
    QTRY_COMPARE(m_setup->window.list().selectedIds(), QList<DownloadId>{DownloadId(2)});
    // For Qt to hand on, and for nobody later.
    QCOMPARE(watch.token, QByteArray("token-2"));
    QVERIFY(qgetenv("XDG_ACTIVATION_TOKEN").isEmpty());
}

void DesktopPresenceTest::severalHaveNoFileToOpen()
{
    m_setup->downloads.appendMany(2);
    m_setup->end(1, DownloadState::Finished);
    m_setup->end(2, DownloadState::Finished);
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(keys(), QStringList{u"default"_s});
    choose(u"default"_s);
    QTRY_VERIFY(m_setup->window.isVisible());
}

void DesktopPresenceTest::whatLeftTheListIsNotLookedFor()
{
    m_setup->downloads.appendMany(2);
    m_setup->end(1, DownloadState::Finished);
    QTRY_COMPARE(m_service->shown.size(), 1);
    m_setup->downloads.drop({DownloadId(1)});
    choose(u"open 1"_s);
    QTRY_VERIFY(m_setup->window.isVisible());
    QVERIFY(m_setup->window.messages().texts().isEmpty());
}

void DesktopPresenceTest::goingIntoTheTrayIsToldOnce()
{
    Q_EMIT m_setup->window.wentIntoTray();
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.constFirst().title, u"Gannet goes on in the tray"_s);
    Q_EMIT m_setup->window.wentIntoTray();
    // Nor after the next start.
    const DesktopPresence next(m_setup->downloads, m_setup->window, m_setup->preferences);
    Q_EMIT m_setup->window.wentIntoTray();
    m_setup->downloads.appendMany(1);
    m_setup->end(1, DownloadState::Finished);
    QTRY_VERIFY(m_service->shown.size() > 1);
    QVERIFY(m_service->shown.at(1).title.endsWith(u"is finished"_s));
}

void DesktopPresenceTest::withoutNoticesTheWindowTellsOfTheTray()
{
    m_service.reset();
    Q_EMIT m_setup->window.wentIntoTray();
    QTRY_COMPARE(m_setup->window.messages().texts().size(), 1);
    QVERIFY(m_setup->window.messages().texts().constFirst().contains(u"in the tray"_s));
}

QTEST_MAIN(DesktopPresenceTest)
#include "DesktopPresenceTest.moc"
