// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

static Progress figures(qint64 received, qint64 total)
{
    Progress p;
    p.receivedBytes = received;
    p.totalBytes = total;
    return p;
}

class DownloadListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSource();
    void isEmptyUntilTheListIsRead();
    void rowsKeepTheirIdsWhenOthersGo();
    void manyScatteredRemovalsAreOneReset();
    void aTickAnnouncesRunsOfNeighbours();
    void aTickChangesWords();
    void theFirstOfTheQueueIsNext();
    void aRemovedRowIsNoData();
};

void DownloadListModelTest::followsTheSource()
{
    FakeDownloads source;
    DownloadListModel model(source);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.appendMany(10);
    QCOMPARE(model.rowCount(), 10);
    source.change(DownloadId(3), DownloadState::Paused);
    source.setProgress({DownloadId(4)}, {figures(5, 10)});
    source.drop({DownloadId(1), DownloadId(5), DownloadId(6)});
    QCOMPARE(model.rowCount(), 7);
    source.appendMany(3);
    QCOMPARE(model.rowCount(), 10);
    source.drop(source.ids());
    QCOMPARE(model.rowCount(), 0);
}

void DownloadListModelTest::isEmptyUntilTheListIsRead()
{
    FakeDownloads source;
    source.setReady(false);
    source.appendMany(2);
    DownloadListModel model(source);
    QCOMPARE(model.rowCount(), 0);
    source.setReady(true);
    QCOMPARE(model.rowCount(), 2);
}

void DownloadListModelTest::rowsKeepTheirIdsWhenOthersGo()
{
    FakeDownloads source;
    DownloadListModel model(source);
    source.appendMany(100);
    source.drop({DownloadId(1), DownloadId(50), DownloadId(51), DownloadId(100)});
    QCOMPARE(model.rowCount(), int(source.ids().size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.idAt(row), source.ids().at(row));
        QCOMPARE(model.rowOf(model.idAt(row)), row);
    }
    QCOMPARE(model.rowOf(DownloadId(50)), -1);
}

void DownloadListModelTest::manyScatteredRemovalsAreOneReset()
{
    FakeDownloads source;
    DownloadListModel model(source);
    source.appendMany(1000);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QList<DownloadId> odd;
    for (int i = 1; i <= 1000; i += 2)
        odd += DownloadId(i);
    source.drop(odd);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(removals.size(), 0);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.rowOf(DownloadId(1000)), 499);
}

void DownloadListModelTest::aTickAnnouncesRunsOfNeighbours()
{
    FakeDownloads source;
    DownloadListModel model(source);
    source.appendMany(20, DownloadState::Downloading);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    source.setProgress({DownloadId(3), DownloadId(1), DownloadId(2), DownloadId(9)},
                       QList<Progress>(4));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(spy.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(spy.at(1).at(0).toModelIndex().row(), 8);
}

void DownloadListModelTest::aTickChangesWords()
{
    FakeDownloads source;
    DownloadListModel model(source);
    source.appendMany(1, DownloadState::Downloading);
    const QModelIndex status = model.index(0, DownloadListModel::StatusColumn);
    source.setProgress({DownloadId(1)}, {figures(430, 1000)});
    QVERIFY(status.data().toString().startsWith(u"43 %"_s));
    source.setProgress({DownloadId(1)}, {figures(440, 1000)});
    QVERIFY(status.data().toString().startsWith(u"44 %"_s));
}

void DownloadListModelTest::theFirstOfTheQueueIsNext()
{
    FakeDownloads source;
    DownloadListModel model(source);
    source.appendMany(3);
    const auto words = [&model](int row) {
        return model.index(row, DownloadListModel::StatusColumn).data().toString();
    };
    QCOMPARE(words(0), u"queued, next"_s);
    QCOMPARE(words(1), u"queued"_s);
    source.change(DownloadId(1), DownloadState::Downloading);
    QCOMPARE(words(1), u"queued, next"_s);
    source.drop({DownloadId(2)});
    QCOMPARE(words(1), u"queued, next"_s);
}

void DownloadListModelTest::aRemovedRowIsNoData()
{
    FakeDownloads source;
    DownloadListModel model(source);
    source.appendMany(1);
    const QModelIndex index = model.index(0, 0);
    QVERIFY(index.data().isValid());
    // The source forgets a row before it says so: a view may ask in between.
    bool asked = false;
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [&] {
        asked = true;
        QVERIFY(!model.index(0, 0).data().isValid());
    });
    source.drop({DownloadId(1)});
    QVERIFY(asked);
}

QTEST_MAIN(DownloadListModelTest)
#include "DownloadListModelTest.moc"
