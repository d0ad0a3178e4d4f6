// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadListModel.h"
#include "gui/DownloadSortProxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class DownloadSortProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void ticksDoNotSortAtOnce();
    void listOrderComesBack();
    void aNewRowFindsItsPlace();

private:
    static QString names(const DownloadSortProxy &proxy);
    static void fill(FakeDownloads &source);
};

QString DownloadSortProxyTest::names(const DownloadSortProxy &proxy)
{
    QString text;
    for (int row = 0; row < proxy.rowCount(); ++row)
        text += proxy.index(row, DownloadListModel::NameColumn).data().toString() + u' ';
    return text.trimmed();
}

void DownloadSortProxyTest::fill(FakeDownloads &source)
{
    const auto add = [&source](const QString &name, qint64 total, qint64 received, double speed,
                               int day) {
        Download d;
        d.request = makeRequest(QUrl(u"https://a.example/"_s + name), u"/tmp"_s);
        d.state = DownloadState::Downloading;
        d.generation.totalBytes = total;
        d.added = QDateTime(QDate(2025, 1, day), QTime(0, 0));
        Progress p;
        p.totalBytes = total;
        p.receivedBytes = received;
        p.bytesPerSecond = speed;
        source.append(d, p);
    };
    add(u"f10"_s, 300, 150, 5, 3);
    add(u"F2"_s, 100, 90, 5, 1);
    add(u"b"_s, 200, 20, 9, 2);
    add(u"a"_s, 200, 0, 1, 4);
}

void DownloadSortProxyTest::sorts_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("names");
    const Qt::SortOrder up = Qt::AscendingOrder;
    const Qt::SortOrder down = Qt::DescendingOrder;
    QTest::newRow("by name, numbers as numbers, case aside")
        << SortKey::Name << up << u"a b F2 f10"_s;
    QTest::newRow("by name, last first") << SortKey::Name << down << u"f10 F2 b a"_s;
    QTest::newRow("by size, equal ones in list order") << SortKey::Size << up << u"F2 b a f10"_s;
    QTest::newRow("by size, largest first, equal ones still in list order")
        << SortKey::Size << down << u"f10 b a F2"_s;
    QTest::newRow("by speed") << SortKey::Speed << down << u"b f10 F2 a"_s;
    QTest::newRow("by progress") << SortKey::Progress << down << u"F2 f10 b a"_s;
    QTest::newRow("by date") << SortKey::Added << up << u"F2 b f10 a"_s;
    QTest::newRow("list order, last first") << SortKey::ListOrder << down << u"a b F2 f10"_s;
}

void DownloadSortProxyTest::sorts()
{
    QFETCH(const SortKey, key);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, names);
    FakeDownloads source;
    fill(source);
    DownloadListModel model(source);
    DownloadSortProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sortBy(key, order);
    QTRY_COMPARE(DownloadSortProxyTest::names(proxy), names);
}

void DownloadSortProxyTest::ticksDoNotSortAtOnce()
{
    FakeDownloads source;
    fill(source);
    DownloadListModel model(source);
    DownloadSortProxy proxy(model);
    proxy.sortBy(SortKey::Speed, Qt::DescendingOrder);
    QTRY_VERIFY(!proxy.isArranging());
    const QSignalSpy moves(&proxy, &QAbstractItemModel::layoutChanged);
    Progress fast;
    fast.totalBytes = 200;
    fast.bytesPerSecond = 100;
    for (int i = 0; i < 5; ++i)
        source.setProgress({DownloadId(4)}, {fast});
    QCOMPARE(moves.size(), 0);
    QTRY_COMPARE(moves.size(), 1);
    QCOMPARE(names(proxy), u"a b f10 F2"_s);
}

void DownloadSortProxyTest::listOrderComesBack()
{
    FakeDownloads source;
    fill(source);
    DownloadListModel model(source);
    DownloadSortProxy proxy(model);
    proxy.sortBy(SortKey::Name, Qt::AscendingOrder);
    proxy.sortBy(SortKey::ListOrder, Qt::AscendingOrder);
    QTRY_COMPARE(names(proxy), u"f10 F2 b a"_s);
}

void DownloadSortProxyTest::aNewRowFindsItsPlace()
{
    FakeDownloads source;
    fill(source);
    DownloadListModel model(source);
    DownloadSortProxy proxy(model);
    proxy.sortBy(SortKey::Name, Qt::AscendingOrder);
    Download d;
    d.request = makeRequest(QUrl(u"https://a.example/c"_s), u"/tmp"_s);
    source.append(d);
    QTRY_COMPARE(names(proxy), u"a b c F2 f10"_s);
}

QTEST_MAIN(DownloadSortProxyTest)
#include "DownloadSortProxyTest.moc"
