// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DetailPanel.h"
#include "gui/DownloadListView.h"
#include "gui/ListColumns.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// The list in its window: what a click, a drag or a key does to its rows, its columns and what is below it.
class ListWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickMovesNoRow();
    void detailsInALowWindow();
    void rowsThatAreSortedSayWhyTheyStay();
    void widthsByTheKeyboard();

private:
    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(downloads, downloads,
                                                                          preferences, theme);
    };
    std::unique_ptr<Setup> m_setup;
};

void ListWindowTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_setup->window.get()));
}

void ListWindowTest::cleanup() { m_setup.reset(); }

void ListWindowTest::aClickMovesNoRow()
{
    m_setup->downloads.appendMany(40, DownloadState::Finished);
    DownloadListView &list = m_setup->window->list();
    m_setup->window->resize(1000, 660);
    QVERIFY(list.selectedIds().isEmpty());
    QTRY_VERIFY(m_setup->window->details().isVisible());
    const int rowHeight = list.visualRect(list.model()->index(0, 0)).height();
    QTRY_COMPARE(list.viewport()->height() % rowHeight, 0);
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    const int height = list.viewport()->height();
    const QPoint last(200, height - 10);
    const QModelIndex row = list.indexAt(last);
    QVERIFY(row.isValid());
    const QSignalSpy opened(&list, &DownloadListView::opened);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, last);
    QCoreApplication::processEvents();
    QCOMPARE(list.selectedIds().size(), 1);
    QCOMPARE(list.viewport()->height(), height);
    QCOMPARE(list.indexAt(last), row);
    list.clearSelection();
    QCoreApplication::processEvents();
    QCOMPARE(list.indexAt(last), row);
}

void ListWindowTest::detailsInALowWindow()
{
    m_setup->downloads.appendMany(10);
    MainWindow &window = *m_setup->window;
    const DetailPanel &details = window.details();
    const auto resize = [&window](int height) {
        window.resize(1000, height);
        QTRY_COMPARE(window.height(), height);
    };
    resize(660);
    QTRY_VERIFY(details.isVisible());
    resize(420);
    QTRY_VERIFY2(!details.isVisible(), "in a low window the list comes first");
    QTest::keyClick(&window, Qt::Key_F7);
    QTRY_VERIFY2(details.isVisible(), "they were asked for");
    const DownloadListView &list = window.list();
    const int row = list.visualRect(list.model()->index(0, 0)).height();
    QTRY_VERIFY(list.viewport()->height() >= row);
    QVERIFY(details.height() >= details.minimumSizeHint().height());
    resize(430);
    QVERIFY(details.isVisible());
    QTest::keyClick(&window, Qt::Key_F7);
    QTRY_VERIFY(!details.isVisible());
    resize(660);
    QVERIFY2(!details.isVisible(), "nobody wants them");
    QTest::keyClick(&window, Qt::Key_F7);
    resize(420);
    QTRY_VERIFY(!details.isVisible());
    resize(660);
    QTRY_VERIFY2(details.isVisible(), "there is room again");
}

void ListWindowTest::rowsThatAreSortedSayWhyTheyStay()
{
    m_setup->downloads.appendMany(4);
    MainWindow &window = *m_setup->window;
    window.proxy().sortBy(SortKey::Name, Qt::DescendingOrder);
    QTRY_COMPARE(window.list().model()->index(0, 0).data(DownloadListModel::IdRole).toInt(), 4);
    window.list().select(DownloadId(4));
    // As a drop does; the offscreen platform has no drags.
    Q_EMIT window.list().moveRefused();
    QTRY_COMPARE(window.messages().texts().size(), 1);
    QVERIFY(window.messages().texts().constFirst().contains(u"sorted"));
    QVERIFY(m_setup->downloads.calls.isEmpty());
    QPushButton *show = nullptr;
    for (QPushButton *button : window.messages().findChildren<QPushButton *>())
        show = button;
    QVERIFY(show);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QTRY_COMPARE(window.list().model()->index(0, 0).data(DownloadListModel::IdRole).toInt(), 1);
    QVERIFY(window.messages().texts().isEmpty());
    QCOMPARE(window.list().selectedIds(), QList<DownloadId>{DownloadId(4)});
    QVERIFY(window.list().hasFocus());

    // Where the order is chosen in another way nothing is left to say.
    window.proxy().sortBy(SortKey::Name, Qt::DescendingOrder);
    Q_EMIT window.list().moveRefused();
    QCOMPARE(window.messages().texts().size(), 1);
    window.proxy().sortBy(SortKey::Size, Qt::DescendingOrder);
    QCOMPARE(window.messages().texts().size(), 1);
    window.proxy().sortBy(SortKey::ListOrder, Qt::AscendingOrder);
    QVERIFY(window.messages().texts().isEmpty());
}

void ListWindowTest::widthsByTheKeyboard()
{
    m_setup->downloads.appendMany(3);
    m_setup->window->resize(1400, 660);
    m_setup->window->setCompact(true);
    QHeaderView *header = m_setup->window->list().header();
    const auto width = [&header](int column) { return header->sectionSize(column); };
    const int size = width(DownloadListModel::SizeColumn);
    const int progress = width(DownloadListModel::StatusColumn);
    QMenu *menu = nullptr;
    for (QMenu *one : m_setup->window->findChildren<QMenu *>()) {
        if (one->title() == u"Column headings")
            menu = one;
    }
    QVERIFY(menu);
    menu->popup({});
    // From the entry of the headings over those of progress and speed to that of the sizes.
    for (const QString &name : {u"Column headings"_s, u"Progress"_s, u"Speed"_s, u"Size"_s}) {
        QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->text().section(u'\t', 0, 0), name);
    }
    QTest::keyClick(menu, Qt::Key_Plus);
    QTest::keyClick(menu, Qt::Key_Plus);
    QVERIFY2(menu->isVisible(), "once more is one key more");
    const int wide = width(DownloadListModel::SizeColumn);
    QVERIFY(wide > size);
    QCOMPARE(width(DownloadListModel::StatusColumn), progress);
    QTest::keyClick(menu, Qt::Key_Minus);
    QVERIFY(width(DownloadListModel::SizeColumn) < wide);
    // The same by the entries of a submenu, which stays open too.
    while (menu->activeAction()->text() != u"Wider")
        QTest::keyClick(menu, Qt::Key_Down);
    QMenu *wider = menu->activeAction()->menu();
    QTest::keyClick(menu, Qt::Key_Right);
    QTRY_VERIFY(wider->isVisible());
    while (!wider->activeAction() || wider->activeAction()->text() != u"Size")
        QTest::keyClick(wider, Qt::Key_Down);
    QTest::keyClick(wider, Qt::Key_Return);
    QVERIFY(wider->isVisible());
    QCOMPARE(width(DownloadListModel::SizeColumn), wide);
    wider->close();
    menu->close();

    m_setup->window->saveMemory();
    m_setup->window = std::make_unique<MainWindow>(m_setup->downloads, m_setup->downloads,
                                                   m_setup->preferences, m_setup->theme);
    m_setup->window->show();
    header = m_setup->window->list().header();
    QCOMPARE(width(DownloadListModel::SizeColumn), wide);
    ListColumns &columns = m_setup->window->list().columns();
    for (int i = 0; i < 100; ++i)
        columns.change(DownloadListModel::SizeColumn, 1);
    QVERIFY2(width(DownloadListModel::NameColumn) >= 264, "names stay readable");
    for (int i = 0; i < 100; ++i)
        columns.change(DownloadListModel::SizeColumn, -1);
    QCOMPARE(width(DownloadListModel::SizeColumn), header->minimumSectionSize());
    QVERIFY(!columns.mayChange(DownloadListModel::SizeColumn, -1));
    QVERIFY(!columns.hasWidth(DownloadListModel::NameColumn));
    columns.reset();
    QCOMPARE(width(DownloadListModel::SizeColumn), size);
}

QTEST_MAIN(ListWindowTest)
#include "ListWindowTest.moc"
