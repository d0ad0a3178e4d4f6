// SPDX-License-Identifier: MIT
#include "gui/QueueActions.h"
#include "gui/DownloadListModel.h"
#include "gui/DownloadListView.h"
#include "gui/DownloadSortProxy.h"
#include "gui/Theme.h"

#include "FakeDownloads.h"

#include <QAction>
#include <QPersistentModelIndex>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// The order of the queue, as the window shows and changes it.
class QueueActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void hiddenOnesAreSteppedOver();
    void enabledWhereTheyMeanSomething();
    void startNow();
    void selectionAndIndexesFollow();
    void filteredRowsFollow();

private:
    static QString shown(const DownloadSortProxy &proxy)
    {
        QStringList ids;
        for (int row = 0; row < proxy.rowCount(); ++row)
            ids += proxy.index(row, 0).data(DownloadListModel::IdRole).toString();
        return ids.join(u' ');
    }
    static QList<DownloadId> idList(const QList<int> &numbers)
    {
        QList<DownloadId> ids;
        for (const int number : numbers)
            ids += DownloadId(number);
        return ids;
    }
};

void QueueActionsTest::moves_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QList<int>>("selected");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << u"Move up"_s << QList<int>{3} << u"1 3 2 4 5"_s;
    QTest::newRow("up at the top") << u"Move up"_s << QList<int>{1} << u"1 2 3 4 5"_s;
    QTest::newRow("up, several") << u"Move up"_s << QList<int>{3, 5} << u"1 3 5 2 4"_s;
    QTest::newRow("down") << u"Move down"_s << QList<int>{3} << u"1 2 4 3 5"_s;
    QTest::newRow("down before the last") << u"Move down"_s << QList<int>{4} << u"1 2 3 5 4"_s;
    QTest::newRow("down at the bottom") << u"Move down"_s << QList<int>{5} << u"1 2 3 4 5"_s;
    QTest::newRow("top") << u"Move to the top"_s << QList<int>{4, 2} << u"2 4 1 3 5"_s;
    QTest::newRow("bottom") << u"Move to the bottom"_s << QList<int>{1, 2} << u"3 4 5 1 2"_s;
}

void QueueActionsTest::moves()
{
    QFETCH(const QString, action);
    QFETCH(const QList<int>, selected);
    QFETCH(const QString, order);
    const Theme theme;
    FakeDownloads downloads;
    downloads.appendMany(5);
    DownloadListModel model(downloads);
    const DownloadSortProxy proxy(model);
    QueueActions queue(downloads, downloads, proxy, theme, nullptr);
    queue.setSelection(idList(selected));
    const QList<QAction *> actions = queue.all();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&](const QAction *each) { return each->text() == action; });
    QVERIFY(found != actions.cend());
    (*found)->trigger();
    QCOMPARE(shown(proxy), order);
}

// One step is one row of those that are seen.
void QueueActionsTest::hiddenOnesAreSteppedOver()
{
    const Theme theme;
    FakeDownloads downloads;
    downloads.appendMany(5);
    downloads.change(DownloadId(3), DownloadState::Paused);
    DownloadListModel model(downloads);
    DownloadSortProxy proxy(model);
    DownloadFilter filter;
    filter.group = StateGroup::Queued;
    proxy.setFilter(filter);
    QTRY_COMPARE(shown(proxy), u"1 2 4 5"_s);
    QueueActions queue(downloads, downloads, proxy, theme, nullptr);
    queue.setSelection(idList({4}));
    queue.up->trigger();
    QCOMPARE(shown(proxy), u"1 4 2 5"_s);
}

void QueueActionsTest::enabledWhereTheyMeanSomething()
{
    const Theme theme;
    FakeDownloads downloads;
    downloads.appendMany(3);
    downloads.change(DownloadId(1), DownloadState::Finished);
    DownloadListModel model(downloads);
    DownloadSortProxy proxy(model);
    QueueActions queue(downloads, downloads, proxy, theme, nullptr);
    for (const QAction *action : queue.all())
        QVERIFY(!action->isEnabled());
    queue.setSelection(idList({1}));
    QVERIFY(!queue.startNow->isEnabled());
    QVERIFY(queue.toTop->isEnabled());
    QVERIFY(queue.up->isEnabled());
    queue.setSelection(idList({2}));
    QVERIFY(queue.startNow->isEnabled());
    downloads.change(DownloadId(2), DownloadState::Downloading);
    QVERIFY(!queue.startNow->isEnabled());
    proxy.sortBy(SortKey::Name, Qt::AscendingOrder);
    QTRY_VERIFY(!queue.up->isEnabled());
    QVERIFY(!queue.down->isEnabled());
    QVERIFY(queue.toBottom->isEnabled());
}

void QueueActionsTest::startNow()
{
    const Theme theme;
    FakeDownloads downloads;
    downloads.appendMany(3);
    DownloadListModel model(downloads);
    const DownloadSortProxy proxy(model);
    QueueActions queue(downloads, downloads, proxy, theme, nullptr);
    queue.setSelection(idList({2, 3}));
    queue.startNow->trigger();
    QCOMPARE(downloads.calls, QStringList{u"startNow 2 3"_s});
}

void QueueActionsTest::selectionAndIndexesFollow()
{
    const Theme theme;
    FakeDownloads downloads;
    downloads.appendMany(5);
    DownloadListModel model(downloads);
    DownloadSortProxy proxy(model);
    DownloadListView view(model, proxy, theme);
    view.select(DownloadId(4));
    const QPersistentModelIndex ofModel = model.index(3, 0);
    downloads.move(idList({4, 5}), DownloadId(1));
    QCOMPARE(shown(proxy), u"4 5 1 2 3"_s);
    QCOMPARE(view.selectedIds(), idList({4}));
    QCOMPARE(view.currentIndex().row(), 0);
    QCOMPARE(ofModel.row(), 0);
    QCOMPARE(model.rowOf(DownloadId(3)), 4);
}

void QueueActionsTest::filteredRowsFollow()
{
    FakeDownloads downloads;
    downloads.appendMany(6);
    downloads.change(DownloadId(2), DownloadState::Paused);
    downloads.change(DownloadId(5), DownloadState::Paused);
    DownloadListModel model(downloads);
    DownloadSortProxy proxy(model);
    DownloadFilter filter;
    filter.group = StateGroup::Paused;
    proxy.setFilter(filter);
    QTRY_COMPARE(shown(proxy), u"2 5"_s);
    downloads.move(idList({5, 6}), DownloadId(1));
    QCOMPARE(shown(proxy), u"5 2"_s);
    proxy.setFilter({});
    QTRY_COMPARE(shown(proxy), u"5 6 1 2 3 4"_s);
    proxy.sortBy(SortKey::Added, Qt::DescendingOrder);
    QTRY_COMPARE(shown(proxy), u"6 5 4 3 2 1"_s);
    downloads.move(idList({1}), DownloadId(5));
    QCOMPARE(shown(proxy), u"6 5 4 3 2 1"_s);
}

QTEST_MAIN(QueueActionsTest)
#include "QueueActionsTest.moc"
