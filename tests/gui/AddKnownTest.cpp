// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"
#include "FakeLinkFacts.h"

#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

const QUrl oldLink(u"https://a.example/film.mkv?signed=1"_s);
const QUrl newLink(u"https://a.example/film.mkv?signed=2"_s);
const QUrl otherLink(u"https://b.example/film.mkv"_s);

} // namespace

/// Links that are added while the list has the same link, or a download of the same file.
class AddKnownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileOfTheSameNameIsMarked();
    void aLinkThatIsSignedAnew_data();
    void aLinkThatIsSignedAnew();
    void theServersNameIsComparedToo();
    void theFolderMatters();
    void anExpiredLinkIsReplaced();
    void replacedOnlyWhereTheStateAllows_data();
    void replacedOnlyWhereTheStateAllows();
    void theSameLinkReplacesNothing();
    void eachRowItsOwn();
    void allAtOnce();
    void oneDownloadTakesOneLink();
    void whatIsChosenStaysWhileTheTextChanges();
    // while the dialog is open
    void oneThatIsRemoved();
    void oneThatIsAdded();
    void oneThatFinishes();
    void whatIsChosenStaysWhateverTheName();
    void oneThatIsRemovedTakesNoLink();
    void ownTicksStay();
    void nothingUnseenIsDone();
    void aLongList();
    void hiddenItFollowsWhenShown();
    // and afterwards
    void whatBecameOfItIsTold();
    void aPausedOneGoesOn_data();
    void aPausedOneGoesOn();
    void oneThatEndedIsTold();

private:
    DownloadId list(const QUrl &url, DownloadState state, const QString &fileName = {})
    {
        Download download;
        download.request = makeRequest(url, m_root->path());
        download.fileName = fileName;
        download.state = state;
        return m_list->append(download);
    }
    const AddRow &row(int index) const { return m_dialog->model().rows().at(index); }
    QString note(int row) const
    {
        return m_dialog->model().index(row, AddLinksModel::NoteColumn).data().toString();
    }
    QTreeView *preview() const { return m_dialog->findChild<QTreeView *>(u"preview"_s); }
    QComboBox *knownBox() const { return m_dialog->findChild<QComboBox *>(u"knownBox"_s); }
    QPushButton *downloadButton() const
    {
        return m_dialog->findChild<QPushButton *>(u"downloadButton"_s);
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = preview()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QAction *replaceAction() const { return action(u"Give the new link to the old one"_s); }
    void select(int row) const { preview()->setCurrentIndex(preview()->model()->index(row, 0)); }

    Theme m_theme;
    FakeLinkFacts m_servers;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FakeDownloads> m_list;
    std::unique_ptr<AddDialog> m_dialog;
};

void AddKnownTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_root->filePath(u"conf/p.conf"_s));
    PreferenceValues values = m_preferences->values();
    values.folder = m_root->path();
    m_preferences->setValues(values);
    m_list = std::make_unique<FakeDownloads>();
    m_dialog = std::make_unique<AddDialog>(m_theme, *m_preferences, *m_list, &m_servers);
    m_dialog->show();
}

void AddKnownTest::cleanup() { m_dialog.reset(); }

void AddKnownTest::aFileOfTheSameNameIsMarked()
{
    const DownloadId old = list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(otherLink.toString());
    QCOMPARE(row(0).likeness, Likeness::File);
    QCOMPARE(row(0).known, old);
    QVERIFY2(row(0).isTicked, "another file may have the same name");
    QCOMPARE(note(0), u"name in the list · will be saved as film (1).mkv"_s);
    QVERIFY(knownBox()->isVisible());
    QCOMPARE(knownBox()->currentIndex(), int(LikeChoice::Copy));
}

void AddKnownTest::aLinkThatIsSignedAnew_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("isLike");
    const QString name = u"film.mkv"_s;
    using State = DownloadState;
    QTest::newRow("signed anew") << newLink << name << State::Failed << true;
    QTest::newRow("no longer signed")
        << newLink.adjusted(QUrl::RemoveQuery) << name << State::Paused << true;
    QTest::newRow("from elsewhere") << otherLink << name << State::Failed << false;
    QTest::newRow("finished, in another folder") << newLink << name << State::Finished << false;
    QTest::newRow("another name") << newLink << u"other.mkv"_s << State::Failed << false;
    QTest::newRow("no name yet") << newLink << QString() << State::Failed << false;
}

/// Wherever it is saved: the new link leads there.
void AddKnownTest::aLinkThatIsSignedAnew()
{
    QFETCH(const QUrl, link);
    QFETCH(const QString, fileName);
    QFETCH(const DownloadState, state);
    QFETCH(const bool, isLike);
    Download download;
    download.request = makeRequest(oldLink, u"/elsewhere"_s);
    download.fileName = fileName;
    download.state = state;
    const DownloadId id = m_list->append(download);
    m_dialog->addLines(link.toString());
    QCOMPARE(row(0).likeness, isLike ? Likeness::OldLink : Likeness::None);
    QVERIFY(row(0).isTicked);
    QCOMPARE(note(0), isLike ? u"in the list by another link"_s : QString());
    Q_EMIT knownBox()->activated(int(LikeChoice::Replace));
    QCOMPARE(m_dialog->model().newLinks(),
             isLike ? QList<NewLink>({{id, link}}) : QList<NewLink>());
}

void AddKnownTest::theServersNameIsComparedToo()
{
    list(oldLink, DownloadState::Paused, u"The film.mkv"_s);
    const QUrl url(u"https://b.example/get"_s);
    m_dialog->addLines(url.toString());
    QCOMPARE(row(0).likeness, Likeness::None);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    m_servers.answer(url, factsOf(u"The film.mkv"_s, 1));
    QTRY_COMPARE(row(0).likeness, Likeness::File);
    QVERIFY2(row(0).isTicked, "what is answered late unticks nothing");
}

void AddKnownTest::theFolderMatters()
{
    list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(otherLink.toString());
    QCOMPARE(row(0).likeness, Likeness::File);
    auto *folder = m_dialog->findChild<QLineEdit *>(u"folderEdit"_s);
    folder->setText(m_root->filePath(u"other"_s));
    QTRY_COMPARE(row(0).likeness, Likeness::None);
    folder->setText(m_root->path());
    QTRY_COMPARE(row(0).likeness, Likeness::File);
}

void AddKnownTest::anExpiredLinkIsReplaced()
{
    const DownloadId old = list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    QSignalSpy given(m_dialog.get(), &AddDialog::linksGiven);
    const QSignalSpy confirmed(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(newLink.toString());
    select(0);
    QVERIFY(replaceAction()->isVisible());
    QVERIFY(!replaceAction()->isChecked());
    replaceAction()->trigger();
    QVERIFY(replaceAction()->isChecked());
    QCOMPARE(note(0), u"new link for the one in the list"_s);
    QCOMPARE(knownBox()->currentIndex(), int(LikeChoice::Replace));
    const QString spoken = preview()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"film.mkv, wanted, new link for the one in the list"_s);
    QVERIFY(downloadButton()->isEnabled());
    downloadButton()->click();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.at(0).at(0).value<QList<NewLink>>(), QList<NewLink>({{old, newLink}}));
    QVERIFY2(confirmed.isEmpty(), "it is no new download");
    QVERIFY(!m_dialog->isVisible());
}

void AddKnownTest::replacedOnlyWhereTheStateAllows_data()
{
    QTest::addColumn<int>("state");
    for (int state = 0; state < downloadStateCount; ++state)
        QTest::addRow("%d", state) << state;
}

void AddKnownTest::replacedOnlyWhereTheStateAllows()
{
    QFETCH(const int, state);
    list(oldLink, DownloadState(state), u"film.mkv"_s);
    m_dialog->addLines(newLink.toString());
    select(0);
    const bool may = mayReplaceLink(DownloadState(state));
    QCOMPARE(row(0).mayReplace, may);
    QCOMPARE(replaceAction()->isVisible(), may);
    auto *offered = qobject_cast<QListView *>(knownBox()->view());
    QCOMPARE(offered->isRowHidden(int(LikeChoice::Replace)), !may);
    QCOMPARE(row(0).isKnown(), DownloadState(state) != DownloadState::Cancelled);
}

void AddKnownTest::theSameLinkReplacesNothing()
{
    list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(oldLink.toString());
    QCOMPARE(row(0).likeness, Likeness::Link);
    QVERIFY(!row(0).isTicked);
    select(0);
    QVERIFY(!replaceAction()->isVisible());
    QVERIFY(action(u"Download a new copy"_s)->isVisible());
    QVERIFY(action(u"Leave out"_s)->isChecked());
}

void AddKnownTest::eachRowItsOwn()
{
    const DownloadId first = list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    list(QUrl(u"https://a.example/2.zip"_s), DownloadState::Queued);
    list(QUrl(u"https://a.example/3.zip"_s), DownloadState::Queued);
    m_dialog->addLines(newLink.toString()
                       + u"\nhttps://a.example/2.zip\nhttps://a.example/3.zip\n"
                         "https://b.example/new.zip"_s);
    QSignalSpy given(m_dialog.get(), &AddDialog::linksGiven);
    QSignalSpy confirmed(m_dialog.get(), &AddDialog::confirmed);
    select(0);
    replaceAction()->trigger();
    select(1);
    action(u"Download a new copy"_s)->trigger();
    QCOMPARE(knownBox()->currentIndex(), -1);
    select(3);
    QVERIFY2(!action(u"Leave out"_s)->isVisible(), "it is like none");
    downloadButton()->click();
    QCOMPARE(given.at(0).at(0).value<QList<NewLink>>(), QList<NewLink>({{first, newLink}}));
    const auto requests = confirmed.at(0).at(0).value<QList<Request>>();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).url(), QUrl(u"https://a.example/2.zip"_s));
    QCOMPARE(requests.at(1).url(), QUrl(u"https://b.example/new.zip"_s));
}

void AddKnownTest::allAtOnce()
{
    list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    list(QUrl(u"https://a.example/2.zip"_s), DownloadState::Paused);
    list(QUrl(u"https://a.example/3.zip"_s), DownloadState::Finished, u"3.zip"_s);
    m_dialog->addLines(newLink.toString()
                       + u"\nhttps://b.example/2.zip\nhttps://b.example/3.zip\n"
                         "https://b.example/new.zip"_s);
    Q_EMIT knownBox()->activated(int(LikeChoice::Replace));
    QCOMPARE(m_dialog->model().newLinks().size(), 2);
    QVERIFY2(!row(2).isTicked, "a finished one needs none");
    QVERIFY(row(3).isTicked);
    QCOMPARE(knownBox()->currentIndex(), int(LikeChoice::Replace));
    const auto *summary = m_dialog->findChild<QLabel *>(u"summaryLabel"_s);
    QVERIFY2(summary->text().contains(u"2 new link"_s), qPrintable(summary->text()));
    Q_EMIT knownBox()->activated(int(LikeChoice::LeaveOut));
    QCOMPARE(m_dialog->model().checkedLinks().size(), 1);
    Q_EMIT knownBox()->activated(int(LikeChoice::Copy));
    QCOMPARE(m_dialog->model().wantedRows().size(), 4);
}

void AddKnownTest::oneDownloadTakesOneLink()
{
    list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(newLink.toString() + u'\n' + otherLink.toString());
    Q_EMIT knownBox()->activated(int(LikeChoice::Replace));
    QCOMPARE(m_dialog->model().newLinks().constFirst().url, newLink);
    QCOMPARE(m_dialog->model().newLinks().size(), 1);
    select(1);
    replaceAction()->trigger();
    QCOMPARE(m_dialog->model().newLinks().size(), 1);
    QCOMPARE(m_dialog->model().newLinks().constFirst().url, otherLink);
    QCOMPARE(row(0).choice(), LikeChoice::LeaveOut);
}

void AddKnownTest::whatIsChosenStaysWhileTheTextChanges()
{
    list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(newLink.toString());
    select(0);
    replaceAction()->trigger();
    m_dialog->addLines(u"https://b.example/2"_s);
    QCOMPARE(row(0).choice(), LikeChoice::Replace);
    // The tick alone leaves it out, and brings it back as it was.
    preview()->model()->setData(preview()->model()->index(0, 0), {}, Qt::CheckStateRole);
    QCOMPARE(m_dialog->model().newLinks().size(), 0);
    preview()->model()->setData(preview()->model()->index(0, 0), {}, Qt::CheckStateRole);
    QCOMPARE(m_dialog->model().newLinks().size(), 1);
}

void AddKnownTest::oneThatIsRemoved()
{
    const DownloadId id = list(oldLink, DownloadState::Paused);
    m_dialog->addLines(oldLink.toString());
    QVERIFY(!row(0).isTicked);
    QVERIFY(!downloadButton()->isEnabled());
    m_list->drop({id});
    QTRY_VERIFY(row(0).isTicked);
    QCOMPARE(note(0), QString());
    QVERIFY(downloadButton()->isEnabled());
    QVERIFY(!knownBox()->isVisible());
}

void AddKnownTest::oneThatIsAdded()
{
    m_dialog->addLines(oldLink.toString() + u"\nhttps://b.example/2"_s);
    QVERIFY(row(0).isTicked);
    list(oldLink, DownloadState::Queued);
    QTRY_COMPARE(note(0), u"already in the list"_s);
    QVERIFY(!row(0).isTicked);
    QVERIFY(row(1).isTicked);
}

void AddKnownTest::oneThatFinishes()
{
    const DownloadId id = list(oldLink, DownloadState::Downloading, u"film.mkv"_s);
    m_dialog->addLines(newLink.toString() + u'\n' + oldLink.toString());
    QCOMPARE(note(1), u"already in the list"_s);
    select(0);
    replaceAction()->trigger();
    QCOMPARE(m_dialog->model().newLinks().size(), 1);
    m_list->change(id, DownloadState::Finished);
    QTRY_COMPARE(note(1), u"already downloaded"_s);
    QCOMPARE(m_dialog->model().newLinks().size(), 0);
    QVERIFY2(!row(0).isTicked, "a link for what is there brings no second copy");
    QCOMPARE(note(0), u"name in the list"_s);
    QVERIFY(!replaceAction()->isVisible());
    // Who wants it all the same gets it.
    preview()->model()->setData(preview()->model()->index(0, 0), {}, Qt::CheckStateRole);
    QVERIFY(row(0).isTicked);
    QCOMPARE(m_dialog->model().wantedRows().size(), 1);
}

void AddKnownTest::whatIsChosenStaysWhateverTheName()
{
    const DownloadId id = list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(otherLink.toString());
    Q_EMIT knownBox()->activated(int(LikeChoice::Replace));
    QTRY_COMPARE(m_servers.questions.size(), 1);
    m_servers.answer(otherLink, factsOf(u"The film.mkv"_s, 1));
    QTRY_COMPARE(row(0).shownName(), u"The film.mkv"_s);
    m_dialog->findChild<QLineEdit *>(u"folderEdit"_s)->setText(m_root->filePath(u"other"_s));
    QTRY_COMPARE(m_dialog->model().folderOf(row(0)), m_root->filePath(u"other"_s));
    m_list->rename(id, u"again.mkv"_s);
    QCOMPARE(m_dialog->model().newLinks(), QList<NewLink>({{id, otherLink}}));
    m_list->change(id, DownloadState::Finished);
    QTRY_VERIFY(!row(0).isTicked);
}

void AddKnownTest::oneThatIsRemovedTakesNoLink()
{
    const DownloadId id = list(oldLink, DownloadState::Failed, u"film.mkv"_s);
    m_dialog->addLines(newLink.toString());
    select(0);
    replaceAction()->trigger();
    m_list->drop({id});
    QTRY_COMPARE(row(0).likeness, Likeness::None);
    QCOMPARE(m_dialog->model().newLinks().size(), 0);
    QVERIFY2(row(0).isTicked, "the link is not lost");
}

void AddKnownTest::ownTicksStay()
{
    m_dialog->addLines(oldLink.toString());
    preview()->model()->setData(preview()->model()->index(0, 0), {}, Qt::CheckStateRole);
    preview()->model()->setData(preview()->model()->index(0, 0), {}, Qt::CheckStateRole);
    list(oldLink, DownloadState::Queued);
    QTRY_COMPARE(note(0), u"already in the list: a new copy · will be saved as film (1).mkv"_s);
}

void AddKnownTest::nothingUnseenIsDone()
{
    QSignalSpy confirmed(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(oldLink.toString() + u"\nhttps://b.example/2"_s);
    list(oldLink, DownloadState::Queued);
    downloadButton()->click();
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(note(0), u"already in the list"_s);
    downloadButton()->click();
    QCOMPARE(confirmed.at(0).at(0).value<QList<Request>>().size(), 1);
}

void AddKnownTest::aLongList()
{
    m_dialog.reset();
    m_list->appendMany(50'000);
    const DownloadId last = m_list->ids().constLast();
    m_dialog = std::make_unique<AddDialog>(m_theme, *m_preferences, *m_list, &m_servers);
    m_dialog->show();
    const QSignalSpy confirmed(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(m_list->find(last)->request.url().toString());
    downloadButton()->click();
    QVERIFY2(confirmed.isEmpty(), "who is quick adds nothing twice");
    QCOMPARE(row(0).known, last);
}

void AddKnownTest::hiddenItFollowsWhenShown()
{
    m_dialog->addLines(oldLink.toString());
    m_dialog->hide();
    list(oldLink, DownloadState::Queued);
    m_dialog->show();
    QTRY_COMPARE(row(0).likeness, Likeness::Link);
}

void AddKnownTest::whatBecameOfItIsTold()
{
    m_dialog.reset();
    MainWindow window(*m_list, *m_list, *m_preferences, m_theme);
    window.show();
    Download download;
    download.request = makeRequest(oldLink, m_root->path());
    download.fileName = u"film.mkv"_s;
    download.state = DownloadState::Failed;
    Progress progress;
    progress.receivedBytes = 5;
    m_list->append(download, progress);
    AddDialog *dialog = window.addFlow().openDialog(newLink.toString());
    auto *box = dialog->findChild<QComboBox *>(u"knownBox"_s);
    Q_EMIT box->activated(int(LikeChoice::Replace));
    dialog->accept();
    QCOMPARE(m_list->calls, QStringList({u"replaceLink "_s + newLink.toString() + u" 1"_s}));
    QCOMPARE(window.messages().texts().size(), 1);
    const QString said = window.messages().texts().constFirst();
    QVERIFY2(said.contains(u"film.mkv"_s) && said.contains(u"is kept"_s), qPrintable(said));
}

void AddKnownTest::aPausedOneGoesOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("calls");
    const QString replaced = u"replaceLink "_s + newLink.toString() + u" 1"_s;
    QTest::newRow("download") << u"downloadButton"_s << QStringList{replaced, u"resume 1"_s};
    QTest::newRow("add paused") << u"pausedButton"_s << QStringList{replaced};
}

void AddKnownTest::aPausedOneGoesOn()
{
    QFETCH(const QString, button);
    QFETCH(const QStringList, calls);
    m_dialog.reset();
    MainWindow window(*m_list, *m_list, *m_preferences, m_theme);
    window.show();
    list(oldLink, DownloadState::Paused, u"film.mkv"_s);
    AddDialog *dialog = window.addFlow().openDialog(newLink.toString());
    Q_EMIT dialog->findChild<QComboBox *>(u"knownBox"_s)->activated(int(LikeChoice::Replace));
    dialog->findChild<QPushButton *>(button)->click();
    QCOMPARE(m_list->calls, calls);
}

void AddKnownTest::oneThatEndedIsTold()
{
    m_dialog.reset();
    MainWindow window(*m_list, *m_list, *m_preferences, m_theme);
    window.show();
    const DownloadId id = list(oldLink, DownloadState::Downloading, u"film.mkv"_s);
    AddDialog *dialog = window.addFlow().openDialog(newLink.toString());
    auto *box = dialog->findChild<QComboBox *>(u"knownBox"_s);
    Q_EMIT box->activated(int(LikeChoice::Replace));
    m_list->row(id).state = DownloadState::Finished; // of which no signal has come yet
    dialog->accept();
    QVERIFY(m_list->calls.isEmpty());
    QCOMPARE(window.messages().texts().size(), 1);
    QVERIFY(window.messages().texts().constFirst().contains(u"film.mkv"_s));
}

QTEST_MAIN(AddKnownTest)
#include "AddKnownTest.moc"
