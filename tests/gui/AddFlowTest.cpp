// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QComboBox>
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

/// What the add dialog keeps from one opening to the next.
class AddFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void escapeLosesNothing();
    void whatIsStillReadIsNotAddedAfterEscape();
    void typingTakesItsPlace();
    void pastedLinksDoNotJoinIt();
    void theLastOneIsKept();
    void whatWasAddedDoesNotComeBack();
    void anEmptyOneIsNotKept();
    void badLinesComeBack();
    void headersAreForgotten();
    void thePlaceIsHandedOn();

private:
    AddFlow &flow() const { return m_window->addFlow(); }
    static QPlainTextEdit *edit(const AddDialog *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>(u"linkEdit"_s);
    }
    static void escape(AddDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FakeDownloads> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void AddFlowTest::init()
{
    m_window.reset();
    m_root = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_root->filePath(u"p.conf"_s));
    PreferenceValues values = m_preferences->values();
    values.folder = m_root->path();
    m_preferences->setValues(values);
    m_list = std::make_unique<FakeDownloads>();
    m_window = std::make_unique<MainWindow>(*m_list, *m_list, *m_preferences, m_theme);
    m_window->show();
}

void AddFlowTest::escapeLosesNothing()
{
    AddDialog *dialog = flow().openDialog();
    QTest::keyClicks(edit(dialog), u"https://a.example/1.zip"_s);
    QTRY_COMPARE(dialog->model().rowCount(), 1);
    dialog->addLines(u"https://a.example/2.zip"_s);
    auto *preview = dialog->findChild<QTreeView *>();
    preview->model()->setData(preview->model()->index(1, 0), {}, Qt::CheckStateRole);
    escape(dialog);
    QVERIFY(!dialog->isVisible());
    QVERIFY2(m_window->messages().texts().isEmpty(), "no word is needed where nothing is lost");
    QVERIFY(m_list->requests.isEmpty());

    AddDialog *again = flow().openDialog();
    QVERIFY(again->isVisible());
    QCOMPARE(edit(again)->toPlainText(), u"https://a.example/1.zip\nhttps://a.example/2.zip"_s);
    QCOMPARE(again->model().checkedLinks(), QList<QUrl>({QUrl(u"https://a.example/1.zip"_s)}));
    again->accept();
    QTRY_COMPARE(m_list->requests.size(), 1);
}

void AddFlowTest::whatIsStillReadIsNotAddedAfterEscape()
{
    QString many;
    for (int i = 0; i < 2'000; ++i)
        many += u"https://a.example/%1.zip\n"_s.arg(i);
    AddDialog *dialog = flow().openDialog();
    edit(dialog)->setPlainText(many);
    const QSignalSpy parsed(dialog, &AddDialog::parsed);
    dialog->accept();
    QVERIFY(parsed.isEmpty());
    escape(dialog);
    QTRY_VERIFY(!parsed.isEmpty());
    QVERIFY(m_list->requests.isEmpty());
    QCOMPARE(flow().openDialog(), dialog);
    QCOMPARE(dialog->model().rowCount(), 2'000);
}

void AddFlowTest::typingTakesItsPlace()
{
    AddDialog *dialog = flow().openDialog(u"https://a.example/1"_s);
    escape(dialog);
    dialog = flow().openDialog();
    const auto *hint = dialog->findChild<QLabel *>(u"hintLabel"_s);
    const QString said = hint->text();
    QVERIFY2(said.contains(u"before"_s), qPrintable(said));
    QCOMPARE(dialog->focusWidget(), edit(dialog));
    QTest::keyClicks(edit(dialog), u"https://b.example/2"_s);
    QCOMPARE(edit(dialog)->toPlainText(), u"https://b.example/2"_s);
    QVERIFY(hint->text() != said);
}

void AddFlowTest::pastedLinksDoNotJoinIt()
{
    escape(flow().openDialog(u"https://a.example/given-up"_s));
    AddDialog *pasted = flow().openDialog(u"https://b.example/wanted"_s);
    QCOMPARE(edit(pasted)->toPlainText(), u"https://b.example/wanted"_s);
    pasted->accept();
    QTRY_COMPARE(m_list->requests.size(), 1);
    QCOMPARE(m_list->requests.constFirst().url(), QUrl(u"https://b.example/wanted"_s));
    QCOMPARE(edit(flow().openDialog())->toPlainText(), u"https://a.example/given-up"_s);
}

void AddFlowTest::theLastOneIsKept()
{
    escape(flow().openDialog(u"https://a.example/1"_s));
    escape(flow().openDialog(u"https://a.example/2"_s));
    QCOMPARE(edit(flow().openDialog())->toPlainText(), u"https://a.example/2"_s);
}

void AddFlowTest::whatWasAddedDoesNotComeBack()
{
    flow().openDialog(u"https://a.example/1"_s)->accept();
    QVERIFY(flow().openDialog()->isEmpty());
}

void AddFlowTest::anEmptyOneIsNotKept()
{
    AddDialog *dialog = flow().openDialog(u"https://a.example/1"_s);
    escape(dialog);
    dialog = flow().openDialog();
    edit(dialog)->setPlainText(u" \n"_s);
    escape(dialog);
    QVERIFY(flow().openDialog()->isEmpty());
}

void AddFlowTest::badLinesComeBack()
{
    AddDialog *dialog = flow().openDialog(u"https://a.example/1\nhttps//typo"_s);
    dialog->accept();
    escape(dialog);
    QCOMPARE(edit(flow().openDialog())->toPlainText(), u"https//typo"_s);
}

void AddFlowTest::headersAreForgotten()
{
    AddDialog *dialog = flow().openDialog(u"https://a.example/1"_s);
    dialog->findChild<QPlainTextEdit *>(u"headerEdit"_s)->setPlainText(u"Cookie: secret"_s);
    dialog->findChild<QLineEdit *>(u"checksumEdit"_s)->setText(QString(64, u'a'));
    escape(dialog);
    dialog = flow().openDialog();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"headerEdit"_s)->toPlainText(), QString());
    dialog->accept();
    QTRY_COMPARE(m_list->requests.size(), 1);
    QVERIFY(m_list->requests.constFirst().headers.isEmpty());
    QVERIFY(!m_list->requests.constFirst().checksum);
}

void AddFlowTest::thePlaceIsHandedOn()
{
    AddDialog *dialog = flow().openDialog(u"https://a.example/1"_s);
    dialog->findChild<QComboBox *>(u"placeBox"_s)->setCurrentIndex(1);
    dialog->accept();
    QTRY_COMPARE(m_list->addedTo.size(), 1);
    QCOMPARE(m_list->addedTo.constFirst(), DownloadCommands::Place::Top);
}

QTEST_MAIN(AddFlowTest)
#include "AddFlowTest.moc"
