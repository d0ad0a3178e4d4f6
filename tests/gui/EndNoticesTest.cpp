// SPDX-License-Identifier: MIT
#include "gui/EndNotices.h"
#include "gui/OverallProgress.h"

#include "FakeDownloads.h"

#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// What is told of downloads while nobody looks.
class EndNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFinished();
    void oneFailed();
    void severalTogether();
    void theLastOfAQueue();
    void whatWaitsIsLeftToDo();
    void whatRestedIsNoNews();
    void forgotten();
    void aLongQueueIsQuiet();
    void progressOfAll();
    void progressWithoutSizes();

private:
    static EndNotice notice(const QList<QVariant> &arguments)
    {
        return arguments.constFirst().value<EndNotice>();
    }
    static EndNotice first(const QSignalSpy &told) { return notice(told.constFirst()); }
    static void run(FakeDownloads &downloads, std::initializer_list<int> ids, DownloadState end)
    {
        for (const int id : ids)
            downloads.change(DownloadId(id), DownloadState::Downloading);
        for (const int id : ids)
            downloads.change(DownloadId(id), end);
    }
};

void EndNoticesTest::oneFinished()
{
    FakeDownloads downloads;
    downloads.appendMany(1);
    const EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    run(downloads, {1}, DownloadState::Finished);
    QVERIFY(told.wait());
    QCOMPARE(first(told).title, u"file-1.bin is finished"_s);
    QVERIFY(first(told).text.endsWith(u" in /tmp/downloads"_s));
}

void EndNoticesTest::oneFailed()
{
    FakeDownloads downloads;
    Download download;
    download.request = makeRequest(QUrl(u"https://files.example/a.bin"_s), u"/tmp"_s);
    download.state = DownloadState::Downloading;
    download.error.kind = ErrorKind::NotFound;
    const DownloadId id = downloads.append(download);
    const EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    downloads.change(id, DownloadState::Downloading);
    downloads.change(id, DownloadState::Failed);
    QVERIFY(told.wait());
    QCOMPARE(first(told).title, u"a.bin failed"_s);
    QVERIFY(!first(told).text.isEmpty());
}

void EndNoticesTest::severalTogether()
{
    FakeDownloads downloads;
    downloads.appendMany(5);
    const EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    run(downloads, {1, 2, 3}, DownloadState::Finished);
    run(downloads, {4, 5}, DownloadState::Failed);
    QVERIFY(told.wait());
    QCOMPARE(told.size(), 1);
    QVERIFY(first(told).title.startsWith(u"3 "_s));
    const QStringList lines = first(told).text.split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"2 "_s));
    QCOMPARE(lines.at(1), u"Nothing is left to do."_s);
    QCOMPARE(first(told).finished.size(), 3);
    QCOMPARE(first(told).failed.size(), 2);
    QVERIFY(first(told).isLast);
}

// The list as it is read, and rows that were changed at rest.
// It ends alone, and is the end of more.
void EndNoticesTest::theLastOfAQueue()
{
    FakeDownloads downloads;
    downloads.appendMany(2);
    EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    run(downloads, {1}, DownloadState::Finished);
    notices.forget(); // the first was seen
    run(downloads, {2}, DownloadState::Finished);
    QVERIFY(told.wait());
    QCOMPARE(first(told).title, u"file-2.bin is finished"_s);
    QVERIFY(first(told).text.endsWith(u"\nNothing is left to do."_s));
    // What comes later alone is no queue.
    downloads.appendMany(1);
    run(downloads, {3}, DownloadState::Finished);
    QVERIFY(told.wait());
    QVERIFY(!notice(told.constLast()).text.contains(u"Nothing is left"_s));
}

void EndNoticesTest::whatWaitsIsLeftToDo()
{
    FakeDownloads downloads;
    downloads.appendMany(3);
    const EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    downloads.change(DownloadId(3), DownloadState::Waiting);
    run(downloads, {1, 2}, DownloadState::Finished);
    QVERIFY(told.wait());
    QVERIFY(!first(told).text.contains(u"Nothing is left"_s));
}

void EndNoticesTest::whatRestedIsNoNews()
{
    FakeDownloads downloads;
    downloads.appendMany(2, DownloadState::Finished);
    const EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    downloads.change(DownloadId(1), DownloadState::Finished);
    run(downloads, {2}, DownloadState::Paused);
    QVERIFY(!told.wait(1'500));
}

void EndNoticesTest::forgotten()
{
    FakeDownloads downloads;
    downloads.appendMany(2);
    EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    run(downloads, {1}, DownloadState::Finished);
    notices.forget();
    run(downloads, {2}, DownloadState::Finished);
    downloads.drop({DownloadId(2)});
    QVERIFY(!told.wait(1'500) || first(told).title.isEmpty());
}

void EndNoticesTest::aLongQueueIsQuiet()
{
    FakeDownloads downloads;
    downloads.appendMany(10);
    const EndNotices notices(downloads);
    QSignalSpy told(&notices, &EndNotices::notice);
    run(downloads, {1}, DownloadState::Finished);
    QVERIFY(told.wait());
    run(downloads, {2, 3}, DownloadState::Finished);
    QVERIFY(!told.wait(1'500));
    // The end of all is told at once.
    run(downloads, {4, 5, 6, 7, 8, 9, 10}, DownloadState::Finished);
    QVERIFY(told.wait());
    QVERIFY(notice(told.at(1)).title.startsWith(u"9 "_s));
}

void EndNoticesTest::progressOfAll()
{
    FakeDownloads downloads;
    downloads.appendMany(3, DownloadState::Downloading);
    const OverallProgress overall(downloads);
    QSignalSpy changed(&overall, &OverallProgress::changed);
    Progress quarter;
    quarter.receivedBytes = 250;
    quarter.totalBytes = 1000;
    Progress unknown;
    unknown.receivedBytes = 1'000'000;
    downloads.setProgress({DownloadId(1), DownloadId(2), DownloadId(3)}, {quarter, unknown, {}});
    QCOMPARE(overall.value(), (OverallProgress::Value{3, 25}));
    Progress half = quarter;
    half.receivedBytes = 500;
    downloads.setProgress({DownloadId(1), DownloadId(2), DownloadId(3)}, {half, unknown, {}});
    // At most once a second.
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.wait());
    QCOMPARE(overall.value(), (OverallProgress::Value{3, 50}));
    for (const int id : {1, 2, 3})
        downloads.change(DownloadId(id), DownloadState::Finished);
    QTRY_COMPARE(overall.value(), (OverallProgress::Value{0, -1}));
}

void EndNoticesTest::progressWithoutSizes()
{
    FakeDownloads downloads;
    downloads.appendMany(1, DownloadState::Downloading);
    const OverallProgress overall(downloads);
    downloads.setProgress({DownloadId(1)}, {Progress()});
    QCOMPARE(overall.value(), (OverallProgress::Value{1, -1}));
}

QTEST_MAIN(EndNoticesTest)
#include "EndNoticesTest.moc"
