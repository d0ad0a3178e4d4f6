// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/AddDialog.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gannet;
using namespace Qt::StringLiterals;

class AddDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatLinesBecome();
    void badLinesStandRedWithTheirReason();
    void aKnownLinkIsNotTicked();
    void aTickStaysWhenMoreIsTyped();
    void typingIsFollowed();
    void downloadTakesTheRest();
    void badLinesStayToBeCorrected();
    void aBadRowLeadsToItsLine();
    void addPaused();
    void controlEnterDownloads();
    void nothingToAddNothingToPress();
    void aFolderMustBeAbsolute();
    void tenThousandLines();
    void enterBeforeTheListIsRead();
    void spaceTogglesARow();

private:
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    QString cell(int row, int column) const
    {
        return m_dialog->model().index(row, column).data().toString();
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FakeDownloads> m_list;
    std::unique_ptr<AddDialog> m_dialog;
};

void AddDialogTest::init()
{
    m_dialog.reset();
    m_root = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_root->filePath(u"p.conf"_s));
    PreferenceValues values = m_preferences->values();
    values.folder = u"/tmp/downloads"_s;
    m_preferences->setValues(values);
    m_list = std::make_unique<FakeDownloads>();
    Download known;
    known.request = makeRequest(QUrl(u"https://a.example/known.zip"_s), u"/elsewhere"_s);
    m_list->append(known);
    m_dialog = std::make_unique<AddDialog>(m_theme, *m_preferences, *m_list, nullptr);
    m_dialog->show();
}

void AddDialogTest::showsWhatLinesBecome()
{
    QAbstractItemModel *rows = m_dialog->findChild<QTreeView *>()->model();
    const QAbstractItemModelTester tester(rows,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_dialog->addLines(u"https://b.example/dir/p-[1-3].zip"_s);
    QCOMPARE(m_dialog->model().rowCount(), 3);
    QCOMPARE(cell(2, AddLinksModel::NameColumn), u"p-3.zip"_s);
    QCOMPARE(cell(2, AddLinksModel::HostColumn), u"b.example"_s);
}

void AddDialogTest::badLinesStandRedWithTheirReason()
{
    m_dialog->addLines(u"https://b.example/1\nftp//typo\nhttps://b.example/2"_s);
    QCOMPARE(m_dialog->model().rowCount(), 3);
    const QModelIndex bad = m_dialog->model().index(1, AddLinksModel::NameColumn);
    QCOMPARE(bad.data().toString(), u"ftp//typo"_s);
    QCOMPARE(bad.data(Qt::ForegroundRole).value<QColor>(), m_theme.tokens().failed);
    QVERIFY(!cell(1, AddLinksModel::NoteColumn).isEmpty());
    QVERIFY(!bad.siblingAtColumn(0).data(Qt::CheckStateRole).isValid());
}

void AddDialogTest::aKnownLinkIsNotTicked()
{
    m_dialog->addLines(u"https://a.example/new.zip\nhttps://a.example/known.zip#part"_s);
    QCOMPARE(m_dialog->model().checkedLinks(), QList<QUrl>({QUrl(u"https://a.example/new.zip"_s)}));
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"already in the list"_s);
}

void AddDialogTest::aTickStaysWhenMoreIsTyped()
{
    m_dialog->addLines(u"https://a.example/known.zip\nhttps://a.example/2"_s);
    auto *preview = m_dialog->findChild<QTreeView *>();
    preview->model()->setData(preview->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    m_dialog->addLines(u"https://a.example/3"_s);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 3);
}

void AddDialogTest::typingIsFollowed()
{
    auto *edit = m_dialog->findChild<QPlainTextEdit *>(u"linkEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"https://b.example/x"_s);
    QTRY_COMPARE(m_dialog->model().rowCount(), 1);
    QCOMPARE(cell(0, AddLinksModel::NameColumn), u"x"_s);
}

void AddDialogTest::downloadTakesTheRest()
{
    QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(u"https://u:p@b.example/1\nhttps://b.example/2"_s);
    button("downloadButton")->click();
    QCOMPARE(spy.size(), 1);
    const auto requests = spy.at(0).at(0).value<QList<Request>>();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).url(), QUrl(u"https://b.example/1"_s));
    QCOMPARE(requests.at(0).userName, u"u"_s);
    QCOMPARE(requests.at(0).folder, u"/tmp/downloads"_s);
    QCOMPARE(spy.at(0).at(1).value<DownloadCommands::Start>(), DownloadCommands::Start::Now);
    QVERIFY(!m_dialog->isVisible());
}

void AddDialogTest::badLinesStayToBeCorrected()
{
    const QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    auto *edit = m_dialog->findChild<QPlainTextEdit *>(u"linkEdit"_s);
    m_dialog->addLines(u"https://b.example/1\n  hello there\nhttps://b.example/2\nftp://x/y"_s);
    button("downloadButton")->click();
    QCOMPARE(spy.size(), 1);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(edit->toPlainText(), u"  hello there\nftp://x/y"_s);
    QCOMPARE(edit->textCursor().selectedText(), u"  hello there"_s);
    const auto *summary = m_dialog->findChild<QLabel *>(u"summaryLabel"_s);
    QVERIFY2(summary->text().contains(u"2"_s), qPrintable(summary->text()));
    QVERIFY(!button("downloadButton")->isEnabled());
    edit->setPlainText(u"https://b.example/3"_s);
    QTRY_VERIFY(button("downloadButton")->isEnabled());
    button("downloadButton")->click();
    QCOMPARE(spy.size(), 2);
    QVERIFY(!m_dialog->isVisible());
}

void AddDialogTest::aBadRowLeadsToItsLine()
{
    m_dialog->addLines(u"https://b.example/1\n\nftp//typo\nhttps://b.example/2"_s);
    auto *preview = m_dialog->findChild<QTreeView *>();
    auto *edit = m_dialog->findChild<QPlainTextEdit *>(u"linkEdit"_s);
    const QModelIndex bad = preview->model()->index(1, AddLinksModel::NameColumn);
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, preview->visualRect(bad).center());
    QCOMPARE(edit->textCursor().selectedText(), u"ftp//typo"_s);
    QCOMPARE(m_dialog->focusWidget(), edit);
    // By keys as well.
    edit->moveCursor(QTextCursor::Start);
    preview->setFocus();
    preview->setCurrentIndex(bad.siblingAtColumn(0));
    QTest::keyClick(preview, Qt::Key_F2);
    QCOMPARE(edit->textCursor().selectedText(), u"ftp//typo"_s);
}

void AddDialogTest::addPaused()
{
    QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(u"https://b.example/1"_s);
    button("pausedButton")->click();
    QCOMPARE(spy.at(0).at(1).value<DownloadCommands::Start>(), DownloadCommands::Start::Paused);
}

void AddDialogTest::controlEnterDownloads()
{
    const QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    auto *edit = m_dialog->findChild<QPlainTextEdit *>(u"linkEdit"_s);
    edit->setPlainText(u"https://b.example/1"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
}

void AddDialogTest::nothingToAddNothingToPress()
{
    QVERIFY(!button("downloadButton")->isEnabled());
    m_dialog->addLines(u"hello"_s);
    QVERIFY(!button("downloadButton")->isEnabled());
    QVERIFY(!button("pausedButton")->isEnabled());
    m_dialog->addLines(u"https://b.example/1"_s);
    QVERIFY(button("downloadButton")->isEnabled());
}

void AddDialogTest::aFolderMustBeAbsolute()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    auto *folder = m_dialog->findChild<QLineEdit *>(u"folderEdit"_s);
    folder->setText(u"somewhere"_s);
    QVERIFY(!button("downloadButton")->isEnabled());
    folder->setText(u"~/x"_s);
    QVERIFY(button("downloadButton")->isEnabled());
}

static QString manyLines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"https://b.example/file-%1.bin\n"_s.arg(i);
    return text;
}

void AddDialogTest::tenThousandLines()
{
    m_dialog->addLines(manyLines(10'000));
    QVERIFY2(m_dialog->isParsing(), "so long a text belongs on a worker");
    QTRY_COMPARE(m_dialog->model().rowCount(), 10'000);
    QVERIFY(!m_dialog->isParsing());
}

void AddDialogTest::enterBeforeTheListIsRead()
{
    QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
    m_dialog->addLines(manyLines(10'000));
    button("downloadButton")->click();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<QList<Request>>().size(), 10'000);
}

void AddDialogTest::spaceTogglesARow()
{
    m_dialog->addLines(u"https://b.example/1"_s);
    auto *preview = m_dialog->findChild<QTreeView *>();
    preview->setFocus();
    preview->setCurrentIndex(preview->model()->index(0, AddLinksModel::NameColumn));
    QTest::keyClick(preview, Qt::Key_Space);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 0);
    QTest::keyClick(preview, Qt::Key_Space);
    QCOMPARE(m_dialog->model().checkedLinks().size(), 1);
}

QTEST_MAIN(AddDialogTest)
#include "AddDialogTest.moc"
