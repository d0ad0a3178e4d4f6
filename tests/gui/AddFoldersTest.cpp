// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"
#include "FakeLinkFacts.h"

#include "gui/AddDialog.h"
#include "gui/AddPreview.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// Where the files of the add dialog go: all into one folder, but for rows that have their own.
class AddFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void recentFolders();
    void aFolderOfItsOwn();
    void namesAreTakenByFolder();
    void roomOfEachFolder();
    void foldersOfOneDiskShareItsRoom();

private:
    void open();
    AddPreview *preview() const { return m_dialog->findChild<AddPreview *>(); }
    QString cell(int row, int column) const
    {
        return preview()->model()->index(row, column).data().toString();
    }
    QString summary() const { return m_dialog->findChild<QLabel *>(u"summaryLabel"_s)->text(); }
    QLineEdit *folderEdit() const { return m_dialog->findChild<QLineEdit *>(u"folderEdit"_s); }
    QList<Request> download() const
    {
        QSignalSpy spy(m_dialog.get(), &AddDialog::confirmed);
        m_dialog->findChild<QPushButton *>(u"downloadButton"_s)->click();
        return spy.isEmpty() ? QList<Request>() : spy.at(0).at(0).value<QList<Request>>();
    }

    Theme m_theme;
    FakeLinkFacts m_servers;
    FakeDownloads m_list;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<AddDialog> m_dialog;
};

static QUrl link(const QString &name) { return QUrl(u"https://b.example/"_s + name); }

void AddFoldersTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_root->filePath(u"conf/p.conf"_s));
    PreferenceValues values = m_preferences->values();
    values.folder = m_root->path();
    m_preferences->setValues(values);
    open();
}

void AddFoldersTest::open()
{
    m_dialog.reset();
    m_dialog = std::make_unique<AddDialog>(m_theme, *m_preferences, m_list, &m_servers);
    m_dialog->show();
}

void AddFoldersTest::recentFolders()
{
    const QString first = m_root->filePath(u"a & b"_s);
    const QString second = m_root->filePath(u"c"_s);
    for (const QString &folder : {first, second, first}) {
        open();
        m_dialog->addLines(u"https://b.example/1"_s);
        folderEdit()->setText(folder);
        QCOMPARE(download().constFirst().folder, folder);
    }
    open();
    auto *edit = folderEdit();
    QCOMPARE(edit->text(), m_root->path());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Down);
    auto *menu = edit->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(edit->text(), first);
}

void AddFoldersTest::aFolderOfItsOwn()
{
    const QString films = m_root->filePath(u"Films & more"_s);
    m_preferences->remember(u"recentFolders"_s, QStringList{films});
    open();
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2\nhttps://b.example/3\nbad"_s);
    preview()->setFocus();
    preview()->setCurrentIndex(preview()->model()->index(1, 0));
    QTest::keyClick(preview(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(preview(), Qt::Key_Down, Qt::ShiftModifier); // a bad line is in no folder
    auto *menu = preview()->findChild<QMenu *>();
    QVERIFY(preview()->actions().contains(menu->menuAction()));
    QVERIFY(!menu->actions().constFirst()->isEnabled());
    menu->actions().at(1)->trigger();
    QCOMPARE(cell(0, AddLinksModel::NoteColumn), QString());
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"in Films & more"_s);
    const QModelIndex note = preview()->model()->index(2, AddLinksModel::NoteColumn);
    QVERIFY(note.data(Qt::ToolTipRole).toString().contains(films));
    QVERIFY(note.siblingAtColumn(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"in Films & more"_s));
    // It stays with the link, and goes with the word for it.
    m_dialog->addLines(u"https://b.example/4"_s);
    preview()->setCurrentIndex(preview()->model()->index(2, 0));
    QVERIFY(menu->actions().constFirst()->isEnabled());
    menu->actions().constFirst()->trigger();
    const QList<Request> requests = download();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests.at(0).folder, m_root->path());
    QCOMPARE(requests.at(1).folder, films);
    QCOMPARE(requests.at(2).folder, m_root->path());
    QCOMPARE(requests.at(3).folder, m_root->path());
    QCOMPARE(m_preferences->memory(u"recentFolders"_s).toStringList(),
             QStringList({m_root->path(), films}));
}

void AddFoldersTest::namesAreTakenByFolder()
{
    const QString other = m_root->filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    QFile file(other + u"/1.zip"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_dialog->addLines(u"https://b.example/1.zip\nhttps://c.example/1.zip"_s);
    QCOMPARE(cell(1, AddLinksModel::NoteColumn), u"will be saved as 1 (1).zip"_s);
    preview()->setCurrentIndex(preview()->model()->index(1, 0));
    Q_EMIT preview()->folderChosen({QUrl(u"https://c.example/1.zip"_s)}, other);
    QTRY_COMPARE(cell(1, AddLinksModel::NoteColumn), u"will be saved as 1 (1).zip · in other"_s);
    QVERIFY(QFile::remove(file.fileName()));
    Q_EMIT preview()->folderChosen({QUrl(u"https://b.example/1.zip"_s)},
                                   m_root->filePath(u"third"_s));
    QCOMPARE(cell(0, AddLinksModel::NoteColumn), u"in third"_s);
}

void AddFoldersTest::roomOfEachFolder()
{
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2"_s);
    QTRY_COMPARE(m_servers.questions.size(), 2);
    m_servers.answer(link(u"1"_s), factsOf(u"1"_s, 1'000));
    m_servers.answer(link(u"2"_s), factsOf(u"2"_s, 9'000'000'000'000'000'000));
    const QString name = QFileInfo(m_root->path()).fileName();
    QTRY_VERIFY2(summary().contains(u"not enough room"_s), qPrintable(summary()));
    QVERIFY(summary().contains(u" free in "_s + name));
    Q_EMIT preview()->folderChosen({link(u"2"_s)}, m_root->filePath(u"big"_s));
    QTRY_VERIFY2(summary().contains(u" free in big"_s), qPrintable(summary()));
    QVERIFY(summary().contains(u"not enough room"_s));
    preview()->model()->setData(preview()->model()->index(1, 0), {}, Qt::CheckStateRole);
    QTRY_VERIFY2(summary().contains(u" free in "_s + name), qPrintable(summary()));
    QVERIFY(!summary().contains(u"not enough room"_s));
}

void AddFoldersTest::foldersOfOneDiskShareItsRoom()
{
    const qint64 most = QStorageInfo(m_root->path()).bytesAvailable() / 10 * 7;
    m_dialog->addLines(u"https://b.example/1\nhttps://b.example/2"_s);
    QTRY_COMPARE(m_servers.questions.size(), 2);
    m_servers.answer(link(u"1"_s), factsOf(u"1"_s, most));
    Q_EMIT preview()->folderChosen({link(u"2"_s)}, m_root->filePath(u"other"_s));
    QTRY_VERIFY2(summary().contains(u" free in "_s), qPrintable(summary()));
    QVERIFY(!summary().contains(u"not enough room"_s));
    m_servers.answer(link(u"2"_s), factsOf(u"2"_s, most));
    QTRY_VERIFY2(summary().contains(u"not enough room"_s), qPrintable(summary()));
}

QTEST_MAIN(AddFoldersTest)
#include "AddFoldersTest.moc"
