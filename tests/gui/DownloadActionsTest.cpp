// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadActions.h"
#include "gui/Preferences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class DownloadActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enabledByState_data();
    void enabledByState();
    void nothingSelectedNothingEnabled();
    void oneThatMayIsEnough();
    void eachActsOnThoseThatMay();
    void spacePausesBeforeItResumes();
    void aChangeOfStateEnablesAnew();
    void cancelAsksOnceWhenBytesAreLost();
    void cancelDoesNotAskForNothing();
    void cancelStopsAsking();
    void removeMayTrash();
    void copiesLinks();
    void doubleClick();

private:
    DownloadId add(DownloadState state, qint64 received = 0);
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    void press(const QString &text) const;

    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
    };
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<QWidget> m_window;
    DownloadActions *m_actions = nullptr;
};

void DownloadActionsTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_window = std::make_unique<QWidget>();
    m_actions = new DownloadActions(m_setup->downloads, m_setup->downloads, m_setup->preferences,
                                    m_setup->theme, m_window.get());
}

void DownloadActionsTest::cleanup()
{
    m_window.reset();
    m_setup.reset();
}

DownloadId DownloadActionsTest::add(DownloadState state, qint64 received)
{
    Download d;
    d.request = makeRequest(QUrl(
                                u"https://a.example/file%1"_s.arg(m_setup->downloads.ids().size())),
                            u"/tmp"_s);
    d.state = state;
    d.receivedBytes = received;
    Progress p;
    p.receivedBytes = received;
    return m_setup->downloads.append(d, p);
}

void DownloadActionsTest::press(const QString &text) const
{
    QVERIFY(question());
    const auto buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

void DownloadActionsTest::enabledByState_data()
{
    QTest::addColumn<DownloadState>("state");
    for (int i = 0; i < downloadStateCount; ++i)
        QTest::addRow("state %d", i) << DownloadState(i);
}

void DownloadActionsTest::enabledByState()
{
    QFETCH(const DownloadState, state);
    m_actions->setSelection({add(state, 10)});
    const auto enabled = [this](ActionId id) { return m_actions->action(id)->isEnabled(); };
    QCOMPARE(enabled(ActionId::Pause), isAllowed(state, DownloadEvent::Pause));
    QCOMPARE(enabled(ActionId::Resume), isAllowed(state, DownloadEvent::Resume));
    QCOMPARE(enabled(ActionId::Cancel), isAllowed(state, DownloadEvent::Cancel));
    QCOMPARE(enabled(ActionId::Retry), isAllowed(state, DownloadEvent::Retry));
    QCOMPARE(enabled(ActionId::Open), state == DownloadState::Finished);
    QCOMPARE(enabled(ActionId::Restart), state == DownloadState::Failed);
    QVERIFY(enabled(ActionId::Remove));
    QVERIFY(enabled(ActionId::CopyLinks));
}

void DownloadActionsTest::nothingSelectedNothingEnabled()
{
    for (int i = 0; i < actionCount; ++i)
        QVERIFY(!m_actions->action(ActionId(i))->isEnabled());
}

void DownloadActionsTest::oneThatMayIsEnough()
{
    m_actions->setSelection({add(DownloadState::Finished), add(DownloadState::Paused)});
    QVERIFY(m_actions->action(ActionId::Resume)->isEnabled());
    QVERIFY(m_actions->action(ActionId::Open)->isEnabled());
    QVERIFY(!m_actions->action(ActionId::Pause)->isEnabled());
}

void DownloadActionsTest::eachActsOnThoseThatMay()
{
    m_actions->setSelection({add(DownloadState::Finished), add(DownloadState::Downloading),
                             add(DownloadState::Failed)});
    m_actions->action(ActionId::Pause)->trigger();
    m_actions->action(ActionId::Retry)->trigger();
    QCOMPARE(m_setup->downloads.calls, QStringList({u"pause 2"_s, u"retry 3"_s}));
}

void DownloadActionsTest::spacePausesBeforeItResumes()
{
    m_actions->setSelection({add(DownloadState::Paused), add(DownloadState::Downloading)});
    m_actions->action(ActionId::PauseOrResume)->trigger();
    m_actions->setSelection({DownloadId(1)});
    m_actions->action(ActionId::PauseOrResume)->trigger();
    QCOMPARE(m_setup->downloads.calls, QStringList({u"pause 2"_s, u"resume 1"_s}));
}

void DownloadActionsTest::aChangeOfStateEnablesAnew()
{
    m_actions->setSelection({add(DownloadState::Downloading)});
    QVERIFY(!m_actions->action(ActionId::Resume)->isEnabled());
    m_setup->downloads.change(DownloadId(1), DownloadState::Paused);
    QTRY_VERIFY(m_actions->action(ActionId::Resume)->isEnabled());
}

void DownloadActionsTest::cancelAsksOnceWhenBytesAreLost()
{
    m_actions->setSelection(
        {add(DownloadState::Downloading, 5'000'000), add(DownloadState::Paused, 3'000'000)});
    m_actions->action(ActionId::Cancel)->trigger();
    QVERIFY(m_setup->downloads.calls.isEmpty());
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QVERIFY(question()->text().contains(u'2'));
    QVERIFY(question()->informativeText().contains(u'8'));
    press(u"Cancel and discard"_s);
    QCOMPARE(m_setup->downloads.calls, QStringList({u"cancel 1 2"_s}));
}

void DownloadActionsTest::cancelDoesNotAskForNothing()
{
    m_actions->setSelection({add(DownloadState::Queued)});
    m_actions->action(ActionId::Cancel)->trigger();
    QVERIFY(!question());
    QCOMPARE(m_setup->downloads.calls, QStringList({u"cancel 1"_s}));
}

void DownloadActionsTest::cancelStopsAsking()
{
    m_actions->setSelection({add(DownloadState::Downloading, 5)});
    m_actions->action(ActionId::Cancel)->trigger();
    question()->checkBox()->setChecked(true);
    press(u"Cancel and discard"_s);
    QVERIFY(!m_setup->preferences.values().askBeforeCancel);
    QTRY_VERIFY(!question());
    m_actions->action(ActionId::Cancel)->trigger();
    QVERIFY(!question());
    QCOMPARE(m_setup->downloads.calls.size(), 2);
}

void DownloadActionsTest::removeMayTrash()
{
    m_actions->setSelection({add(DownloadState::Finished), add(DownloadState::Queued)});
    m_actions->action(ActionId::Remove)->trigger();
    question()->checkBox()->setChecked(true);
    press(u"Remove"_s);
    QCOMPARE(m_setup->downloads.calls, QStringList({u"removeAndTrash 1 2"_s}));
    QTRY_VERIFY(!question());
    m_actions->setSelection({DownloadId(2)});
    m_actions->action(ActionId::Remove)->trigger();
    QVERIFY2(!question()->checkBox(), "an unfinished download has no file to trash");
    press(u"Keep"_s);
    QCOMPARE(m_setup->downloads.calls.size(), 1);
}

void DownloadActionsTest::copiesLinks()
{
    m_actions->setSelection({add(DownloadState::Finished), add(DownloadState::Queued)});
    m_actions->action(ActionId::CopyLinks)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"https://a.example/file0\nhttps://a.example/file1"_s);
}

void DownloadActionsTest::doubleClick()
{
    add(DownloadState::Failed);
    add(DownloadState::Paused);
    add(DownloadState::Downloading);
    for (const DownloadId id : m_setup->downloads.ids())
        m_actions->activate(id);
    QCOMPARE(m_setup->downloads.calls, QStringList({u"retry 1"_s, u"resume 2"_s}));
}

QTEST_MAIN(DownloadActionsTest)
#include "DownloadActionsTest.moc"
