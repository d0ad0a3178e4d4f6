// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"
#include "FakeLinkFacts.h"

#include "gui/AddDialog.h"
#include "gui/LinkAsker.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace gannet;
using namespace Qt::StringLiterals;

using Urgency = LinkQuestion::Urgency;

/// What the add dialog's table learns from servers and disk, and what is done with it.
class AddTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    // what servers say
    void factsAreShownAsTheyCome();
    void errorsAreSaidInWords();
    void addDoesNotWait();
    void ofALongListWhatIsSeenAndTheBeginning();
    void whatScrollsIntoSightIsAskedFirst();
    void halfALinkIsNotAsked();
    void closedItAsksNoMore();
    void anAnswerStaysWhileTheTextChanges();
    void otherHeadersOtherAnswers();
    // rows
    void aNameIsChosen();
    void aNameThatIsNone();
    void anEmptyNameGivesTheServersBack();
    void enterInANameDownloadsNothing();
    void spaceTicksAllSelectedRows();
    void theMenuByKey();
    void allAndNone();
    void onlyOneKind();
    void theKindIsTheServers();
    // duplicates
    void theSameLinkTwice();
    void sameNamesAreNumbered();
    void namesTakenInTheFolder();
    void knownLinksAreLeftOutOrCopied();
    void aKnownOneIsShown();
    // folder and sum
    void theSum();
    void tooLittleRoom();
    // more
    void optionsGoIntoTheRequests();
    void thePlaceInTheQueue();
    void faultsOfOptionsAreSaidAndStay_data();
    void faultsOfOptionsAreSaidAndStay();
    void whetherMoreIsOpenIsRemembered();
    void nobodyIsAskedWhereThatIsNotWanted();
    void noTwoMnemonics();

private:
    void open();
    QString cell(int row, int column) const
    {
        return preview()->model()->index(row, column).data().toString();
    }
    QTreeView *preview() const { return m_dialog->findChild<QTreeView *>(u"preview"_s); }
    QString summary() const { return m_dialog->findChild<QLabel *>(u"summaryLabel"_s)->text(); }
    template<typename Widget>
    Widget *widget(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void choose(QComboBox *box, int index) const
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void typeName(int row, const QString &name) const
    {
        preview()->setFocus();
        preview()->setCurrentIndex(preview()->model()->index(row, 0));
        QTest::keyClick(preview(), Qt::Key_F2);
        auto *editor = preview()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QVERIFY(editor->selectedText().indexOf(u'.') < 0);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!preview()->viewport()->findChild<QLineEdit *>());
    }
    QList<Request> download() const
    {
        QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
        widget<QPushButton>("downloadButton")->click();
        return spy.isEmpty() ? QList<Request>() : spy.at(0).at(0).value<QList<Request>>();
    }

    Theme m_theme;
    FakeLinkFacts m_servers;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FakeDownloads> m_list;
    std::unique_ptr<AddDialog> m_dialog;
};

static QUrl link(const QString &name) { return QUrl(u"https://b.example/"_s + name); }

void AddTableTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_root->filePath(u"conf/p.conf"_s));
    PreferenceValues values = m_preferences->values();
    values.folder = m_root->path();
    m_preferences->setValues(values);
    m_list = std::make_unique<FakeDownloads>();
    for (const auto &[name, folder] :
         {std::pair(u"known.zip"_s, u"/elsewhere"_s), std::pair(u"other.zip"_s, u"/elsewhere"_s),
          std::pair(u"queued.iso"_s, m_root->path())}) {
        Download download;
        download.request = makeRequest(QUrl(u"https://a.example/"_s + name), folder);
        m_list->append(download);
    }
    open();
}

void AddTableTest::cleanup() { m_dialog.reset(); }

void AddTableTest::open()
{
    m_dialog.reset();
    m_dialog = std::make_unique<AddDialog>(m_theme, *m_preferences, *m_list, &m_servers);
    m_dialog->show();
}

void AddTableTest::factsAreShownAsTheyCome()
{
    m_dialog->addLines(u"https://b.example/get?id=1\nhttps://b.example/2.zip"_s);
    QTRY_COMPARE(m_servers.questions.size(), 2);
    QCOMPARE(cell(0, AddLinksModel::NameColumn), u"get"_s);
    QCOMPARE(cell(1, AddLinksModel::SizeColumn), u"asking…"_s);
    QVERIFY(m_servers.answer(QUrl(u"https://b.example/get?id=1"_s),
                             factsOf(u"Vorlesung 7.mp4"_s, 640'000'000)));
    QTRY_COMPARE(cell(0, AddLinksModel::NameColumn), u"Vorlesung 7.mp4"_s);
    QCOMPARE(cell(0, AddLinksModel::SizeColumn), u"640 MB"_s);
    QCOMPARE(cell(0, AddLinksModel::NoteColumn), u"resumable"_s);
    LinkFacts unknown = factsOf(u"2.zip"_s, -1);
    unknown.acceptsRanges = false;
    QVERIFY(m_servers.answer(link(u"2.zip"_s), unknown));
    QTRY_COMPARE(cell(1, AddLinksModel::SizeColumn), u"not told"_s);
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"not resumable"_s);
    const QString spoken = preview()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Vorlesung 7.mp4, wanted, 640 MB, resumable"_s);
    // The name is still the server's to give when the file comes.
    QCOMPARE(download().constFirst().name, QString());
}

void AddTableTest::errorsAreSaidInWords()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    LinkFacts facts;
    facts.error = {ErrorKind::NotFound, 404, {}, -1};
    m_servers.answer(link(u"1"_s), facts);
    QTRY_COMPARE(cell(0, AddLinksModel::NoteColumn), u"The file is not there"_s);
    const QModelIndex note = preview()->model()->index(0, AddLinksModel::NoteColumn);
    QCOMPARE(note.data(Qt::ForegroundRole).value<QColor>(), m_theme.tokens().failed);
    QCOMPARE(cell(0, AddLinksModel::SizeColumn), QString());
    // It is the person who knows better.
    QCOMPARE(download().size(), 1);
}

void AddTableTest::addDoesNotWait()
{
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2"_s);
    QCOMPARE(download().size(), 2);
}

void AddTableTest::ofALongListWhatIsSeenAndTheBeginning()
{
    m_dialog->addLines(u"https://b.example/[00001-10000].zip"_s);
    QTRY_VERIFY(!m_servers.questions.isEmpty());
    QVERIFY(m_servers.count(Urgency::Seen) > 0);
    QVERIFY(m_servers.count(Urgency::Seen) < 40);
    QCOMPARE(m_servers.questions.size(), LinkAsker::mostUnseen);
}

void AddTableTest::whatScrollsIntoSightIsAskedFirst()
{
    m_dialog->addLines(u"https://b.example/[00001-10000].zip"_s);
    QTRY_VERIFY(!m_servers.questions.isEmpty());
    preview()->scrollToBottom();
    const auto isLastSeen = [this] {
        return std::any_of(m_servers.questions.cbegin(), m_servers.questions.cend(),
                           [](const LinkQuestion &q) {
                               return q.request.url() == link(u"10000.zip"_s)
                                   && q.urgency == Urgency::Seen;
                           });
    };
    QTRY_VERIFY(isLastSeen());
    preview()->scrollToTop();
    QTRY_VERIFY(!isLastSeen());
}

void AddTableTest::halfALinkIsNotAsked()
{
    auto *edit = widget<QPlainTextEdit>("linkEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"https://b.example/ab"_s);
    QTRY_COMPARE(m_dialog->model().rowCount(), 1);
    QCOMPARE(m_servers.questions.size(), 0);
    QTest::keyClicks(edit, u"c.zip"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    QCOMPARE(m_servers.questions.constFirst().request.url(), link(u"abc.zip"_s));
}

void AddTableTest::closedItAsksNoMore()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    m_dialog->hide();
    QTRY_COMPARE(m_servers.questions.size(), 0);
    m_dialog->show();
    QTRY_COMPARE(m_servers.questions.size(), 1);
    m_dialog.reset();
    QCOMPARE(m_servers.questions.size(), 0);
}

void AddTableTest::anAnswerStaysWhileTheTextChanges()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    m_servers.answer(link(u"1"_s), factsOf(u"one.zip"_s, 5'000));
    m_dialog->addLines(u"https://b.example/2"_s);
    QCOMPARE(cell(0, AddLinksModel::NameColumn), u"one.zip"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    QCOMPARE(m_servers.questions.constFirst().request.url(), link(u"2"_s));
    // A row that went away is asked about no more.
    widget<QPlainTextEdit>("linkEdit")->setPlainText(u"https://b.example/1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 0);
}

void AddTableTest::otherHeadersOtherAnswers()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    const quint64 before = m_servers.questions.constFirst().id;
    m_servers.answer(link(u"1"_s), factsOf(u"login.html"_s, 5'000));
    widget<QPushButton>("moreButton")->click();
    widget<QPlainTextEdit>("headerEdit")->setPlainText(u"Cookie: a=1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    QVERIFY(m_servers.questions.constFirst().id != before);
    QCOMPARE(m_servers.questions.constFirst().request.headers,
             QList<HeaderField>({{"Cookie", "a=1"}}));
    QCOMPARE(cell(0, AddLinksModel::NameColumn), u"1"_s);
}

void AddTableTest::aNameIsChosen()
{
    m_dialog->addLines(u"https://b.example/1.zip\nhttps://b.example/2.zip"_s);
    typeName(1, u"Holiday 2025.zip"_s);
    QCOMPARE(cell(1, AddLinksModel::NameColumn), u"Holiday 2025.zip"_s);
    // What a server says later does not undo it, nor does more text.
    QTRY_COMPARE(m_servers.questions.size(), 2);
    m_servers.answer(link(u"2.zip"_s), factsOf(u"other.zip"_s, 1));
    m_dialog->addLines(u"https://b.example/3.zip"_s);
    QCOMPARE(cell(1, AddLinksModel::NameColumn), u"Holiday 2025.zip"_s);
    const QList<Request> requests = download();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).name, QString());
    QCOMPARE(requests.at(1).name, u"Holiday 2025.zip"_s);
}

void AddTableTest::aNameThatIsNone()
{
    m_dialog->addLines(u"https://b.example/1.zip"_s);
    typeName(0, u"../a:b.zip"_s);
    QCOMPARE(cell(0, AddLinksModel::NameColumn), u"a_b.zip"_s);
    QVERIFY(cell(0, AddLinksModel::NoteColumn).contains(u"../a:b.zip"_s));
    QCOMPARE(download().constFirst().name, u"a_b.zip"_s);
}

void AddTableTest::anEmptyNameGivesTheServersBack()
{
    m_dialog->addLines(u"https://b.example/1.zip"_s);
    typeName(0, u"x.zip"_s);
    typeName(0, u"  "_s);
    QCOMPARE(cell(0, AddLinksModel::NameColumn), u"1.zip"_s);
    QCOMPARE(cell(0, AddLinksModel::NoteColumn), QString());
    QCOMPARE(download().constFirst().name, QString());
}

void AddTableTest::enterInANameDownloadsNothing()
{
    const QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(u"https://b.example/1.zip"_s);
    typeName(0, u"x.zip"_s);
    QCOMPARE(spy.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void AddTableTest::spaceTicksAllSelectedRows()
{
    m_dialog->addLines(u"https://b.example/[1-4].zip\nnot a link"_s);
    preview()->setFocus();
    preview()->setCurrentIndex(preview()->model()->index(1, 0));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(preview(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(preview(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(preview(), Qt::Key_Space);
    QCOMPARE(m_dialog->model().checkedLinks(), QList<QUrl>({link(u"1.zip"_s)}));
    QTest::keyClick(preview(), Qt::Key_Space);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 4);
}

void AddTableTest::theMenuByKey()
{
    open();
    widget<QPlainTextEdit>("linkEdit")->setPlainText(u"https://b.example/1\nhttps://b.example/2"_s);
    QTRY_COMPARE(preview()->model()->rowCount(), 2);
    preview()->setFocus();
    preview()->setCurrentIndex(preview()->model()->index(1, 0));
    for (const auto &[key, held] :
         {std::pair(Qt::Key_Menu, Qt::NoModifier), std::pair(Qt::Key_F10, Qt::ShiftModifier)}) {
        QList<QAction *> offered;
        QTimer::singleShot(0, this, [&offered] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                offered = menu->actions();
                menu->close();
            }
        });
        QTest::keyClick(preview(), key, held);
        QCOMPARE(offered, preview()->actions());
    }
}

void AddTableTest::allAndNone()
{
    auto *all = widget<QCheckBox>("allBox");
    m_dialog->addLines(u"https://b.example/1.zip"_s);
    QVERIFY2(!all->isVisible(), "one link is one step");
    m_dialog->addLines(u"https://b.example/2.zip\nhttps://b.example/3.zip"_s);
    QVERIFY(all->isVisible());
    QCOMPARE(all->checkState(), Qt::Checked);
    all->click();
    QCOMPARE(m_dialog->model().checkedLinks().size(), 0);
    QCOMPARE(all->checkState(), Qt::Unchecked);
    preview()->model()->setData(preview()->model()->index(1, 0), {}, Qt::CheckStateRole);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    all->click();
    QCOMPARE(m_dialog->model().checkedLinks().size(), 3);
}

void AddTableTest::onlyOneKind()
{
    auto *kinds = widget<QComboBox>("kindBox");
    m_dialog->addLines(u"https://b.example/1.zip\nhttps://b.example/2.mp4\n"
                       "not a link\nhttps://b.example/3.zip"_s);
    QVERIFY(kinds->isVisible());
    QCOMPARE(kinds->count(), 3);
    QCOMPARE(kinds->itemText(1), u"Archives (2)"_s);
    choose(kinds, 1);
    QCOMPARE(preview()->model()->rowCount(), 3);
    QCOMPARE(cell(1, AddLinksModel::NameColumn), u"not a link"_s);
    QCOMPARE(cell(2, AddLinksModel::NameColumn), u"3.zip"_s);
    QVERIFY2(summary().contains(u"1 of other kinds left out"_s), qPrintable(summary()));
    // The tick is of what is seen.
    widget<QCheckBox>("allBox")->click();
    QCOMPARE(m_dialog->model().checkedLinks().size(), 0);
    widget<QCheckBox>("allBox")->click();
    QCOMPARE(m_dialog->model().checkedLinks(), QList<QUrl>({link(u"1.zip"_s), link(u"3.zip"_s)}));
    choose(kinds, 0);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 3);
}

void AddTableTest::theKindIsTheServers()
{
    m_dialog->addLines(u"https://b.example/get?1\nhttps://b.example/get?2"_s);
    QVERIFY(!widget<QComboBox>("kindBox")->isVisible());
    QTRY_COMPARE(m_servers.questions.size(), 2);
    m_servers.answer(QUrl(u"https://b.example/get?2"_s), factsOf(u"get"_s, 5'000, "video/mp4"));
    QTRY_VERIFY(widget<QComboBox>("kindBox")->isVisible());
    choose(widget<QComboBox>("kindBox"), 1);
    QCOMPARE(m_dialog->model().checkedLinks(), QList<QUrl>({QUrl(u"https://b.example/get?2"_s)}));
    QCOMPARE(preview()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"get, wanted, 5.0 kB, Video, resumable"_s);
}

void AddTableTest::theSameLinkTwice()
{
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2\nhttps://b.example:443/1"_s);
    QCOMPARE(m_dialog->model().rowCount(), 3);
    QCOMPARE(cell(2, AddLinksModel::NoteColumn), u"the same link as in line 1"_s);
    QVERIFY(!preview()->model()->index(2, 0).data(Qt::CheckStateRole).isValid());
    QCOMPARE(download().size(), 2);
}

void AddTableTest::sameNamesAreNumbered()
{
    m_dialog->addLines(u"https://b.example/a/x.tar.gz\nhttps://b.example/b/x.tar.gz\n"
                       "https://b.example/c/x.tar.gz"_s);
    QCOMPARE(cell(0, AddLinksModel::NoteColumn), QString());
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"will be saved as x (1).tar.gz"_s);
    QCOMPARE(cell(2, AddLinksModel::NoteColumn), u"will be saved as x (2).tar.gz"_s);
    // One that is left out takes no name.
    preview()->model()->setData(preview()->model()->index(1, 0), {}, Qt::CheckStateRole);
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), QString());
    QCOMPARE(cell(2, AddLinksModel::NoteColumn), u"will be saved as x (1).tar.gz"_s);
}

void AddTableTest::namesTakenInTheFolder()
{
    for (const QString &name : {u"1.iso"_s, u"2.iso.part"_s, u"2 (1).iso"_s}) {
        QFile file(m_root->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    open();
    m_dialog->addLines(u"https://b.example/1.iso\nhttps://b.example/2.iso\n"
                       "https://b.example/queued.iso\nhttps://b.example/4.iso"_s);
    QTRY_COMPARE(cell(0, AddLinksModel::NoteColumn), u"will be saved as 1 (1).iso"_s);
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"will be saved as 2 (2).iso"_s);
    QCOMPARE(cell(2, AddLinksModel::NoteColumn),
             u"name in the list · will be saved as queued (1).iso"_s);
    QCOMPARE(cell(3, AddLinksModel::NoteColumn), QString());
    widget<QLineEdit>("folderEdit")->setText(m_root->filePath(u"new"_s));
    QTRY_COMPARE(cell(0, AddLinksModel::NoteColumn), QString());
}

void AddTableTest::knownLinksAreLeftOutOrCopied()
{
    auto *box = widget<QComboBox>("knownBox");
    m_dialog->addLines(u"https://b.example/1.zip"_s);
    QVERIFY(!box->isVisible());
    m_dialog->addLines(u"https://a.example/known.zip\nhttps://a.example/other.zip"_s);
    QVERIFY(box->isVisible());
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"already in the list"_s);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 1);
    preview()->model()->setData(preview()->model()->index(1, 0), {}, Qt::CheckStateRole);
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"already in the list: a new copy"_s);
    QCOMPARE(box->currentIndex(), -1);
    choose(box, 1);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 3);
    choose(box, 0);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 1);
}

void AddTableTest::aKnownOneIsShown()
{
    QSignalSpy spy(m_dialog.get(), &AddDialog::showRequested);
    m_dialog->addLines(u"https://a.example/known.zip\nhttps://a.example/other.zip"_s);
    widget<QPushButton>("showButton")->click();
    QCOMPARE(spy.at(0).at(0).value<DownloadId>(), DownloadId(1));
    preview()->setCurrentIndex(preview()->model()->index(1, 0));
    widget<QPushButton>("showButton")->click();
    QCOMPARE(spy.at(1).at(0).value<DownloadId>(), DownloadId(2));
}

void AddTableTest::theSum()
{
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2\nhttps://b.example/3\nx"_s);
    QTRY_COMPARE(m_servers.questions.size(), 3);
    m_servers.answer(link(u"1"_s), factsOf(u"1"_s, 1'000'000));
    m_servers.answer(link(u"2"_s), factsOf(u"2"_s, 2'500'000));
    const QString name = QFileInfo(m_root->path()).fileName();
    QTRY_VERIFY2(summary().contains(u"3.5 MB and 1 of unknown size"_s), qPrintable(summary()));
    QTRY_VERIFY2(summary().contains(u" free in "_s + name), qPrintable(summary()));
    QVERIFY(summary().startsWith(u"3 file"_s));
    QVERIFY(summary().contains(u"1 line"_s));
}

void AddTableTest::tooLittleRoom()
{
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2"_s);
    QTRY_COMPARE(m_servers.questions.size(), 2);
    // Together more than 64 bits hold.
    m_servers.answer(link(u"1"_s), factsOf(u"1"_s, 9'000'000'000'000'000'000));
    m_servers.answer(link(u"2"_s), factsOf(u"2"_s, 9'000'000'000'000'000'000));
    QTRY_VERIFY2(summary().contains(u"not enough room"_s), qPrintable(summary()));
    QCOMPARE(download().size(), 2);
}

void AddTableTest::optionsGoIntoTheRequests()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    widget<QPushButton>("moreButton")->click();
    QVERIFY(widget<QLineEdit>("refererEdit")->isVisible());
    widget<QLineEdit>("refererEdit")->setText(u"https://u:p@page.example/list#x"_s);
    widget<QLineEdit>("agentEdit")->setText(u"Other/1"_s);
    widget<QPlainTextEdit>("headerEdit")->setPlainText(u"Cookie: a=1\n\nX-B:c"_s);
    const QString hex(64, u'a');
    widget<QLineEdit>("checksumEdit")->setText(u" sha256="_s + hex);
    widget<QSpinBox>("connectionsSpin")->setValue(3);
    widget<QDoubleSpinBox>("limitSpin")->setValue(1.5);
    const Request request = download().constFirst();
    QCOMPARE(request.headers,
             QList<HeaderField>({{"Referer", "https://page.example/list"},
                                 {"User-Agent", "Other/1"},
                                 {"Cookie", "a=1"},
                                 {"X-B", "c"}}));
    QVERIFY(request.checksum);
    QCOMPARE(request.checksum->digest.toHex(), hex.toLatin1());
    QCOMPARE(request.maxConnections, 3);
    QCOMPARE(request.maxBytesPerSecond, 1'500'000);
}

void AddTableTest::thePlaceInTheQueue()
{
    using Place = DownloadCommands::Place;
    QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(u"https://b.example/1"_s);
    widget<QPushButton>("moreButton")->click();
    auto *box = widget<QComboBox>("placeBox");
    QVERIFY(box->isVisible());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    widget<QPushButton>("pausedButton")->click();
    QCOMPARE(spy.at(0).at(2).value<Place>(), Place::Top);
    QCOMPARE(spy.at(0).at(1).value<DownloadCommands::Start>(), DownloadCommands::Start::Paused);
    // It is for this time only.
    open();
    QSignalSpy again(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(u"https://b.example/2"_s);
    widget<QPushButton>("downloadButton")->click();
    QCOMPARE(again.at(0).at(2).value<Place>(), Place::End);
}

void AddTableTest::faultsOfOptionsAreSaidAndStay_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("referer") << "refererEdit"_ba << u"page"_s << u"page"_s;
    QTest::newRow("header") << "headerEdit"_ba << u"A: b\nno field"_s << u"no field"_s;
    QTest::newRow("own header") << "headerEdit"_ba << u"range: bytes=1-"_s << u"range"_s;
    QTest::newRow("checksum") << "checksumEdit"_ba << u"abc"_s << u"SHA-256"_s;
    QTest::newRow("checksum of two") << "checksumEdit"_ba << QString(32, u'0') << u"one file"_s;
}

void AddTableTest::faultsOfOptionsAreSaidAndStay()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2"_s);
    widget<QPushButton>("moreButton")->click();
    QWidget *edit = widget<QWidget>(field.constData());
    edit->setProperty(field == "headerEdit" ? "plainText" : "text", text);
    const auto *fault = widget<QLabel>("faultLabel");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(said), qPrintable(fault->text()));
    QVERIFY(download().isEmpty());
    // Folded away it is said below.
    widget<QPushButton>("moreButton")->click();
    QVERIFY(summary().contains(said));
    QCOMPARE(edit->property(field == "headerEdit" ? "plainText" : "text").toString(), text);
    edit->setProperty(field == "headerEdit" ? "plainText" : "text", QString());
    QCOMPARE(download().size(), 2);
}

void AddTableTest::whetherMoreIsOpenIsRemembered()
{
    QVERIFY(!widget<QLineEdit>("agentEdit")->isVisible());
    widget<QPushButton>("moreButton")->click();
    widget<QLineEdit>("agentEdit")->setText(u"secret"_s);
    open();
    QVERIFY(widget<QLineEdit>("agentEdit")->isVisible());
    QCOMPARE(widget<QLineEdit>("agentEdit")->text(), QString());
}

void AddTableTest::nobodyIsAskedWhereThatIsNotWanted()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    QTRY_COMPARE(m_servers.questions.size(), 1);
    widget<QPushButton>("moreButton")->click();
    widget<QCheckBox>("askBox")->click();
    QTRY_COMPARE(m_servers.questions.size(), 0);
    // It is remembered.
    const int before = m_servers.calls;
    open();
    m_dialog->addLines(u"https://b.example/2"_s);
    QTRY_VERIFY(m_servers.calls > before + 1);
    QCOMPARE(m_servers.questions.size(), 0);
    QCOMPARE(cell(0, AddLinksModel::SizeColumn), QString());
    widget<QCheckBox>("askBox")->click();
    QTRY_COMPARE(m_servers.questions.size(), 1);
}

void AddTableTest::noTwoMnemonics()
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            texts += label->text();
    }
    for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>())
        texts += each->text();
    QSet<QString> seen;
    for (const QString &text : std::as_const(texts)) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        QVERIFY2(keys.isEmpty() || !seen.contains(keys), qPrintable(text));
        seen.insert(keys);
    }
    QVERIFY(seen.size() > 10);
}

QTEST_MAIN(AddTableTest)
#include "AddTableTest.moc"
