// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadActions.h"
#include "gui/Preferences.h"
#include "gui/TrustDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
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
    void trustIsOfferedForARefusedCertificate_data();
    void trustIsOfferedForARefusedCertificate();
    void trustIsKeptAndTriedAgain();
    void cancelTrustsNothing();

private:
    DownloadId addRefused(const HostCertificate &certificate, const QString &fault);
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
    // Who hurries on by Enter keeps what is here.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_setup->downloads.calls.isEmpty());
    m_actions->action(ActionId::Cancel)->trigger();
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
    QVERIFY2(!question(), "an unfinished download has no file to trash, and can be brought back");
    QCOMPARE(m_setup->downloads.calls.constLast(), u"remove 2"_s);
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

DownloadId DownloadActionsTest::addRefused(const HostCertificate &certificate, const QString &fault)
{
    Download d;
    d.request = makeRequest(QUrl(u"https://a.example/file"_s), u"/tmp"_s);
    d.state = DownloadState::Failed;
    d.error = {ErrorKind::CertificateInvalid, 0, fault, -1, certificate};
    return m_setup->downloads.append(d);
}

void DownloadActionsTest::trustIsOfferedForARefusedCertificate_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("offered");
    QTest::newRow("refused") << DownloadState::Failed << ErrorKind::CertificateInvalid << true
                             << true;
    QTest::newRow("refused, but not seen")
        << DownloadState::Failed << ErrorKind::CertificateInvalid << false << false;
    QTest::newRow("another error")
        << DownloadState::Failed << ErrorKind::TlsFailed << true << false;
    QTest::newRow("already tried again")
        << DownloadState::Connecting << ErrorKind::CertificateInvalid << true << false;
}

void DownloadActionsTest::trustIsOfferedForARefusedCertificate()
{
    QFETCH(const DownloadState, state);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, isKnown);
    Download d;
    d.state = state;
    d.error.kind = kind;
    if (isKnown)
        d.error.certificate = {u"a.example"_s, 443, QByteArray(32, 'x')};
    m_actions->setSelection({m_setup->downloads.append(d)});
    QTEST(m_actions->action(ActionId::TrustCertificate)->isEnabled(), "offered");
}

void DownloadActionsTest::trustIsKeptAndTriedAgain()
{
    const HostCertificate first{u"a.example"_s, 8443, QByteArray(32, '\xab')};
    const HostCertificate second{u"b.example"_s, 443, QByteArray(32, 'y')};
    m_actions->setSelection({addRefused(first, u"The certificate has expired <b>!"_s),
                             addRefused(second, u"x"_s), addRefused(first, u"x"_s)});
    m_actions->action(ActionId::TrustCertificate)->trigger();
    auto *dialog = m_window->findChild<TrustDialog *>();
    QVERIFY(dialog);
    const auto text = [dialog](const QString &name) {
        return dialog->findChild<QLabel *>(name)->text();
    };
    QCOMPARE(text(u"hostValue"_s), u"a.example:8443"_s);
    QCOMPARE(text(u"faultValue"_s), u"The certificate has expired <b>!"_s);
    QCOMPARE(text(u"fingerprintValue"_s).remove(u'\n'), first.fingerprint());
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->objectName().endsWith(u"Value"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(m_setup->downloads.calls.isEmpty());
    dialog->findChild<QPushButton *>(u"trustButton"_s)->click();
    QVERIFY(m_setup->preferences.values().trustedCertificates == QList<HostCertificate>{first});
    QCOMPARE(m_setup->downloads.calls, QStringList{u"retry 1 3"_s});
}

void DownloadActionsTest::cancelTrustsNothing()
{
    m_actions->setSelection({addRefused({u"a.example"_s, 443, QByteArray(32, 'x')}, u"expired"_s)});
    m_actions->action(ActionId::TrustCertificate)->trigger();
    auto *dialog = m_window->findChild<TrustDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
    QVERIFY(!dialog->findChild<QPushButton *>(u"trustButton"_s)->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_setup->preferences.values().trustedCertificates.isEmpty());
    QVERIFY(m_setup->downloads.calls.isEmpty());
}

QTEST_MAIN(DownloadActionsTest)
#include "DownloadActionsTest.moc"
