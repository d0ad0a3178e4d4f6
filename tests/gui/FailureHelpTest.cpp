// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadActions.h"
#include "gui/Preferences.h"
#include "gui/RefreshLinkDialog.h"
#include "gui/SignInDialog.h"
#include "gui/Theme.h"
#include "gui/TrustDialog.h"
#include "gui/WhyCard.h"
#include "text/ErrorText.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gannet;
using namespace Qt::StringLiterals;

/// Stands for the web browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

/// After each failure what happened, why, and the one button that helps; and what the button does.
class FailureHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindHasItsButton_data();
    void everyKindHasItsButton();
    void theTableKnowsEveryKind();
    void aDialogFillsItselfFromTheClipboard_data();
    void aDialogFillsItselfFromTheClipboard();
    void aDialogSaysWhatIsWrong_data();
    void aDialogSaysWhatIsWrong();
    void aDialogSaysWhatIsKept();
    void enterUsesTheLink();
    void escapeChangesNothing();
    void thePageIsOpened();
    void noPageNoButton();
    void oneSignsInByKeys();
    void othersOfTheServerAreSignedInToo();
    void thePasswordIsShownWhenAsked();
    void aNameWithAColonIsNone();
    void whereARedirectLedNobodySignsIn();
    void whereALinkMayBeRefreshed_data();
    void whereALinkMayBeRefreshed();
    void anotherFolderIsChosen_data();
    void anotherFolderIsChosen();
    void theCardHasTheButton();

private:
    DownloadId add(ErrorKind kind, DownloadState state = DownloadState::Failed,
                   qint64 received = 48'000'000);
    RefreshLinkDialog *dialog() const { return m_window->findChild<RefreshLinkDialog *>(); }
    QLineEdit *edit() const { return dialog()->findChild<QLineEdit *>(u"newEdit"_s); }
    QPushButton *button(const QString &name) const
    {
        return dialog()->findChild<QPushButton *>(name);
    }
    SignInDialog *signIn() const { return m_window->findChild<SignInDialog *>(); }
    QStringList calls() const { return m_setup->downloads.calls; }

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

void FailureHelpTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_window = std::make_unique<QWidget>();
    m_actions = new DownloadActions(m_setup->downloads, m_setup->downloads, m_setup->preferences,
                                    m_setup->theme, m_window.get());
    m_window->show();
    QGuiApplication::clipboard()->clear();
}

void FailureHelpTest::cleanup()
{
    m_window.reset();
    m_setup.reset();
}

DownloadId FailureHelpTest::add(ErrorKind kind, DownloadState state, qint64 received)
{
    Download d;
    d.request = makeRequest(QUrl(u"https://files.example/dir/film.mp4?key=secret"_s), u"/tmp"_s);
    d.request.headers = {{"Referer", "https://page.example/film?id=3"}};
    d.state = state;
    d.fileName = u"film.mp4"_s;
    d.receivedBytes = received;
    d.error.kind = kind;
    if (kind == ErrorKind::CertificateInvalid)
        d.error.certificate = HostCertificate::at(d.request.url(), QByteArray(32, 'x'));
    Progress p;
    p.receivedBytes = received;
    return m_setup->downloads.append(d, p);
}

void FailureHelpTest::everyKindHasItsButton_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<RowAction>("action");
    const auto row = [](ErrorKind kind, RowAction action) {
        QTest::newRow(errorKindName(kind)) << kind << action;
    };
    using K = ErrorKind;
    using A = RowAction;
    row(K::InvalidUrl, A::RefreshLink);
    row(K::UnsupportedScheme, A::RefreshLink);
    row(K::HostNotFound, A::Retry);
    row(K::ConnectionRefused, A::Retry);
    row(K::ConnectTimeout, A::Retry);
    row(K::ConnectionLost, A::Retry);
    row(K::Stalled, A::Retry);
    row(K::NetworkUnreachable, A::Retry);
    row(K::ProxyFailed, A::Retry);
    row(K::ProxyAuthRequired, A::Retry);
    row(K::Offline, A::Retry);
    row(K::CertificateInvalid, A::CheckCertificate);
    row(K::TlsFailed, A::Retry);
    row(K::AuthRequired, A::SignIn);
    row(K::AuthUnsupported, A::OpenPage);
    row(K::Forbidden, A::RefreshLink);
    row(K::NotFound, A::RefreshLink);
    row(K::Gone, A::RefreshLink);
    row(K::ServerBusy, A::Retry);
    row(K::ServerError, A::Retry);
    row(K::RequestRejected, A::OpenPage);
    row(K::UnexpectedStatus, A::OpenPage);
    row(K::TooManyRedirects, A::RefreshLink);
    row(K::RedirectRefused, A::RefreshLink);
    row(K::ProtocolError, A::Retry);
    row(K::RemoteChanged, A::Restart);
    row(K::ContentTooShort, A::Retry);
    row(K::ChecksumMismatch, A::Restart);
    row(K::WrongContent, A::RefreshLink);
    row(K::OtherFile, A::RefreshLink);
    row(K::CannotCompare, A::Restart);
    row(K::FolderMissing, A::ChooseFolder);
    row(K::AccessDenied, A::ChooseFolder);
    row(K::DiskFull, A::Retry);
    row(K::ReadOnly, A::ChooseFolder);
    row(K::DiskError, A::ChooseFolder);
    row(K::NameUnusable, A::ChooseFolder);
    row(K::FileInUse, A::Retry);
    row(K::NewerList, A::Retry);
    row(K::DriveMissing, A::ChooseFolder);
    row(K::NameTaken, A::ChooseFolder);
    row(K::InvalidHeader, A::Retry);
    row(K::TimedOut, A::Retry);
}

void FailureHelpTest::everyKindHasItsButton()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const RowAction, action);
    const DownloadId id = add(kind);
    const Download &failed = *m_setup->downloads.find(id);
    const RowText row = rowText({failed, m_setup->downloads.progress(id), {}, QDateTime()});
    QCOMPARE(row.action, action);
    QVERIFY(!row.actionText.isEmpty());
    const ErrorText text = errorText(failed.error, u"files.example"_s, u"/tmp"_s);
    QCOMPARE(row.status, u"! "_s + text.what);
    QVERIFY(row.explanation.contains(text.why));
    QVERIFY(row.explanation.contains(text.help));
    // Where it waits, the same helps.
    Download waiting = failed;
    waiting.state = DownloadState::Waiting;
    QCOMPARE(rowText({waiting, {}, QDateTime(), QDateTime()}).action, action);

    // And each does something: asks, opens, or tells the engine.
    Browser browser;
    m_actions->follow(id, row.action);
    const bool asks = m_window->findChild<QDialog *>();
    QVERIFY(asks || !calls().isEmpty() || !browser.opened.isEmpty());
    switch (action) {
    case RowAction::Retry: QCOMPARE(calls(), QStringList{u"retry 1"_s}); break;
    case RowAction::OpenPage: QCOMPARE(browser.opened.size(), 1); break;
    case RowAction::RefreshLink: QVERIFY(dialog()); break;
    case RowAction::SignIn: QVERIFY(signIn()); break;
    case RowAction::CheckCertificate: QVERIFY(m_window->findChild<TrustDialog *>()); break;
    case RowAction::ChooseFolder: QVERIFY(m_window->findChild<QFileDialog *>()); break;
    case RowAction::Restart:
        QVERIFY(m_window->findChild<QMessageBox *>()->informativeText().contains(u"48"));
        break;
    case RowAction::None: QFAIL("no button"); break;
    }
}

void FailureHelpTest::theTableKnowsEveryKind()
{
    everyKindHasItsButton_data();
    // Rows are counted by the kinds that have a name.
    int kinds = 0;
    for (int n = 1; n < 1000; ++n)
        kinds += qstrcmp(errorKindName(ErrorKind(n)), "unknown") != 0 ? 1 : 0;
    QCOMPARE(kinds, 43);
}

void FailureHelpTest::aDialogFillsItselfFromTheClipboard_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<QString>("text");
    const QString link = u"https://files.example/dir/film.mp4?key=other"_s;
    QTest::newRow("a link") << link << link;
    QTest::newRow("with a line's end") << u"  "_s + link + u"\n"_s << link;
    QTest::newRow("the old one") << u"https://files.example/dir/film.mp4?key=secret"_s << QString();
    QTest::newRow("two links") << link + u"\nhttps://b.example/c"_s << QString();
    QTest::newRow("prose") << u"a shopping list"_s << QString();
    QTest::newRow("much") << QString(100'000, u'x') << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void FailureHelpTest::aDialogFillsItselfFromTheClipboard()
{
    QFETCH(const QString, clipboard);
    QFETCH(const QString, text);
    QGuiApplication::clipboard()->setText(clipboard);
    m_actions->follow(add(ErrorKind::Forbidden), RowAction::RefreshLink);
    QVERIFY(dialog());
    QCOMPARE(edit()->text(), text);
    QCOMPARE(button(u"useButton"_s)->isEnabled(), !text.isEmpty());
}

void FailureHelpTest::aDialogSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    QTest::addColumn<bool>("isUsable");
    QTest::newRow("nothing yet") << QString() << false << false;
    QTest::newRow("a word") << u"film"_s << true << false;
    QTest::newRow("another scheme") << u"ftp://files.example/film.mp4"_s << true << false;
    QTest::newRow("no server") << u"https:///film.mp4"_s << true << false;
    QTest::newRow("the old link") << u"https://files.example/dir/film.mp4?key=secret"_s << true
                                  << false;
    QTest::newRow("a pattern") << u"https://files.example/film[1-3].mp4"_s << true << false;
    QTest::newRow("a link") << u"https://other.example/f"_s << false << true;
}

void FailureHelpTest::aDialogSaysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWrong);
    QFETCH(const bool, isUsable);
    m_actions->follow(add(ErrorKind::Gone), RowAction::RefreshLink);
    edit()->setText(text);
    const auto *problem = dialog()->findChild<QLabel *>(u"problemLabel"_s);
    QCOMPARE(!problem->text().isEmpty(), isWrong);
    QCOMPARE(edit()->accessibleDescription(), problem->text());
    QCOMPARE(button(u"useButton"_s)->isEnabled(), isUsable);
}

void FailureHelpTest::aDialogSaysWhatIsKept()
{
    m_actions->follow(add(ErrorKind::NotFound), RowAction::RefreshLink);
    const auto text = [this](const QString &name) {
        return dialog()->findChild<QLabel *>(name)->text();
    };
    QCOMPARE(text(u"titleLabel"_s), u"film.mp4"_s);
    QCOMPARE(text(u"oldValue"_s), u"files.example/dir/film.mp4"_s);
    QVERIFY(text(u"checkLabel"_s).contains(u"48"));
    QVERIFY(text(u"checkLabel"_s).contains(u"compared"));
}

void FailureHelpTest::enterUsesTheLink()
{
    const DownloadId id = add(ErrorKind::Forbidden);
    m_actions->setSelection({id});
    m_actions->action(ActionId::RefreshLink)->trigger();
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QCOMPARE(dialog()->focusWidget(), edit());
    QTest::keyClick(edit(), Qt::Key_Return); // nothing to use yet
    QVERIFY(calls().isEmpty());
    QTest::keyClicks(edit(), u"https://other.example/film.mp4"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"replaceLink https://other.example/film.mp4 1"_s});
    QTRY_VERIFY(!dialog());
}

void FailureHelpTest::escapeChangesNothing()
{
    QGuiApplication::clipboard()->setText(u"https://other.example/film.mp4"_s);
    m_actions->follow(add(ErrorKind::Forbidden), RowAction::RefreshLink);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(calls().isEmpty());
}

void FailureHelpTest::thePageIsOpened()
{
    Browser browser;
    const DownloadId id = add(ErrorKind::Forbidden);
    m_actions->setSelection({id});
    QVERIFY(m_actions->action(ActionId::OpenPage)->isEnabled());
    m_actions->action(ActionId::OpenPage)->trigger();
    m_actions->action(ActionId::RefreshLink)->trigger();
    button(u"pageButton"_s)->click();
    const QUrl page(u"https://page.example/film?id=3"_s);
    QCOMPARE(browser.opened, (QList<QUrl>{page, page}));
    QVERIFY(dialog()); // one comes back with the link
}

void FailureHelpTest::noPageNoButton()
{
    const DownloadId id = add(ErrorKind::RequestRejected);
    // A file of this computer is no page to open.
    m_setup->downloads.row(id).request.headers = {{"Referer", "file:///etc/passwd"}};
    m_actions->setSelection({id});
    QVERIFY(!m_actions->action(ActionId::OpenPage)->isEnabled());
    m_actions->action(ActionId::RefreshLink)->trigger();
    QVERIFY(button(u"pageButton"_s)->isHidden());
    const Download &d = *m_setup->downloads.find(id);
    QCOMPARE(rowText({d, {}, {}, QDateTime()}).action, RowAction::RefreshLink);
}

void FailureHelpTest::oneSignsInByKeys()
{
    const DownloadId id = add(ErrorKind::AuthRequired);
    m_actions->setSelection({id});
    m_actions->action(ActionId::SignIn)->trigger();
    QVERIFY(QTest::qWaitForWindowActive(signIn()));
    QVERIFY(signIn()->findChild<QLabel *>(u"titleLabel"_s)->text().contains(u"files.example"_s));
    QVERIFY(!signIn()->findChild<QWidget *>(u"othersBox"_s)->isVisible());
    auto *name = signIn()->findChild<QLineEdit *>(u"nameEdit"_s);
    QCOMPARE(signIn()->focusWidget(), name);
    QTest::keyClick(name, Qt::Key_Return); // no name yet
    QVERIFY(calls().isEmpty());
    QTest::keyClicks(name, u"ada"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    auto *password = qobject_cast<QLineEdit *>(signIn()->focusWidget());
    QVERIFY(password);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password, u"p:w"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"signIn ada:p:w 1"_s});
    QTRY_VERIFY(!signIn());
}

void FailureHelpTest::othersOfTheServerAreSignedInToo()
{
    const DownloadId id = add(ErrorKind::AuthRequired);
    add(ErrorKind::AuthRequired);
    add(ErrorKind::NotFound);
    const DownloadId elsewhere = add(ErrorKind::AuthRequired);
    m_setup->downloads.row(elsewhere).request.urls = {QUrl(u"https://files.example:8443/a"_s)};
    for (const bool all : {true, false}) {
        m_setup->downloads.calls.clear();
        m_actions->follow(id, RowAction::SignIn);
        auto *others = signIn()->findChild<QAbstractButton *>(u"othersBox"_s);
        QVERIFY(others->isVisible());
        QVERIFY(others->text().contains(u'1'));
        QVERIFY(others->isChecked());
        others->setChecked(all);
        signIn()->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"ada"_s);
        signIn()->findChild<QPushButton *>(u"signInButton"_s)->click();
        QCOMPARE(calls(), QStringList{all ? u"signIn ada: 1 2"_s : u"signIn ada: 1"_s});
        QTRY_VERIFY(!signIn());
    }
}

void FailureHelpTest::thePasswordIsShownWhenAsked()
{
    m_actions->follow(add(ErrorKind::AuthRequired), RowAction::SignIn);
    const auto *password = signIn()->findChild<QLineEdit *>(u"passwordEdit"_s);
    auto *show = signIn()->findChild<QAbstractButton *>(u"showBox"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    show->click();
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    show->click();
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void FailureHelpTest::aNameWithAColonIsNone()
{
    m_actions->follow(add(ErrorKind::AuthRequired), RowAction::SignIn);
    auto *name = signIn()->findChild<QLineEdit *>(u"nameEdit"_s);
    name->setText(u"ada:secret"_s);
    const auto *problem = signIn()->findChild<QLabel *>(u"problemLabel"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(name->accessibleDescription(), problem->text());
    QVERIFY(!signIn()->findChild<QPushButton *>(u"signInButton"_s)->isEnabled());
    name->setText(u"ada"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(signIn()->findChild<QPushButton *>(u"signInButton"_s)->isEnabled());
}

void FailureHelpTest::whereARedirectLedNobodySignsIn()
{
    const DownloadId id = add(ErrorKind::AuthRequired);
    m_setup->downloads.row(id).error.detail = u"login.example"_s;
    const Download &d = *m_setup->downloads.find(id);
    const RowText row = rowText({d, {}, {}, QDateTime()});
    QCOMPARE(row.action, RowAction::RefreshLink);
    QVERIFY(row.explanation.contains(u"login.example"_s));
    m_actions->setSelection({id});
    QVERIFY(!m_actions->action(ActionId::SignIn)->isEnabled());
}

void FailureHelpTest::whereALinkMayBeRefreshed_data()
{
    QTest::addColumn<DownloadState>("state");
    for (int i = 0; i < downloadStateCount; ++i)
        QTest::addRow("state %d", i) << DownloadState(i);
}

void FailureHelpTest::whereALinkMayBeRefreshed()
{
    QFETCH(const DownloadState, state);
    const DownloadId id = add(ErrorKind::None, state);
    m_actions->setSelection({id});
    QCOMPARE(m_actions->action(ActionId::RefreshLink)->isEnabled(), mayReplaceLink(state));
    m_actions->setSelection({id, add(ErrorKind::None, state)});
    QVERIFY(!m_actions->action(ActionId::RefreshLink)->isEnabled());
}

void FailureHelpTest::anotherFolderIsChosen_data()
{
    QTest::addColumn<qint64>("received");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("nothing has arrived") << qint64(0) << true;
    QTest::newRow("bytes are discarded") << qint64(48'000'000) << true;
    QTest::newRow("bytes are kept") << qint64(48'000'000) << false;
}

void FailureHelpTest::anotherFolderIsChosen()
{
    QFETCH(const qint64, received);
    QFETCH(const bool, agreed);
    m_actions->follow(add(ErrorKind::FolderMissing, DownloadState::Waiting, received),
                      RowAction::ChooseFolder);
    auto *chooser = m_window->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(m_setup->folder.path());
    auto *box = m_window->findChild<QMessageBox *>();
    QCOMPARE(bool(box), received > 0);
    if (box) {
        QVERIFY(box->informativeText().contains(u"48"));
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == (agreed ? u"Start over"_s : u"Keep"_s))
                each->click();
        }
    }
    const QString call = u"setFolder %1 1"_s.arg(m_setup->folder.path());
    QCOMPARE(calls(), agreed ? QStringList{call} : QStringList());
}

void FailureHelpTest::theCardHasTheButton()
{
    WhyCard card(m_setup->theme);
    QSignalSpy help(&card, &WhyCard::helpRequested);
    QSignalSpy speed(&card, &WhyCard::actionTriggered);
    card.setTrouble(u"What"_s, u"Why."_s, RowAction::RefreshLink, u"Refresh link…"_s);
    auto *button = card.findChild<QToolButton *>();
    QCOMPARE(button->text(), u"Refresh link…"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(help.size(), 1);
    card.setText(u"Why?"_s, u"The limit."_s, SpeedAction::RaiseLimit);
    button->click();
    QCOMPARE(help.size(), 1);
    QCOMPARE(speed.size(), 1);
    card.setText({}, {});
    QVERIFY(card.isHidden());
}

QTEST_MAIN(FailureHelpTest)
#include "FailureHelpTest.moc"
