// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/SpeedGraph.h"
#include "gui/SpeedRecorder.h"
#include "gui/Theme.h"

#include <QTest>

#include <algorithm>

using namespace gannet;
using namespace Qt::StringLiterals;

class SpeedHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMinuteBySeconds();
    void aPauseIsAStandstill();
    void aDayIsNoLargerThanAMinute();
    void onlyWhatRunsIsRecorded();
    void theRecorderIsBounded();
    void theTopOfTheGraph_data();
    void theTopOfTheGraph();
    void theGraphSpeaks();
};

void SpeedHistoryTest::aMinuteBySeconds()
{
    SpeedHistory history;
    QVERIFY(history.series(SpeedSpan::Minute).speeds.isEmpty());
    // Five samples a second, as the engine gives them; each second is their mean.
    for (int ms = 0; ms < 90'000; ms += 200)
        history.record(5'000'000 + ms, ms / 1000 + (ms % 1000 == 0 ? 0.5 : -0.125));
    const SpeedSeries minute = history.series(SpeedSpan::Minute);
    QCOMPARE(minute.speeds.size(), 60);
    QCOMPARE(minute.fullCount, 60);
    QCOMPARE(minute.speeds.constFirst(), 30.0);
    QCOMPARE(minute.speeds.constLast(), 89.0);
    QCOMPARE(history.series(SpeedSpan::TenMinutes).speeds.size(), 9);
    QCOMPARE(history.series(SpeedSpan::All).speeds.size(), 90);
}

void SpeedHistoryTest::aPauseIsAStandstill()
{
    SpeedHistory history;
    history.record(10'000, 7);
    history.record(14'000, 9);
    for (const SpeedSpan span : {SpeedSpan::Minute, SpeedSpan::All})
        QCOMPARE(history.series(span).speeds, (QList<double>{7, 0, 0, 0, 9}));
    // After an hour of rest nothing old is left in the minute.
    history.record(3'614'000, 5);
    const QList<double> minute = history.series(SpeedSpan::Minute).speeds;
    QCOMPARE(minute.constLast(), 5.0);
    QCOMPARE(std::count(minute.cbegin(), minute.cend(), 0.0), minute.size() - 1);
}

void SpeedHistoryTest::aDayIsNoLargerThanAMinute()
{
    SpeedHistory history;
    for (qint64 second = 0; second < 24 * 3600; ++second)
        history.record(second * 1000, 3.0);
    const SpeedSeries all = history.series(SpeedSpan::All);
    QVERIFY(all.speeds.size() > 60 && all.speeds.size() <= 120);
    QVERIFY(all.stepMs * all.speeds.size() >= 24LL * 3600 * 1000);
    for (const double speed : all.speeds)
        QCOMPARE(speed, 3.0);
}

void SpeedHistoryTest::onlyWhatRunsIsRecorded()
{
    FakeDownloads downloads;
    SpeedRecorder recorder(downloads);
    Download running;
    running.state = DownloadState::Downloading;
    const DownloadId first = downloads.append(running);
    Download paused;
    paused.state = DownloadState::StoppingForPause;
    const DownloadId second = downloads.append(paused);
    Progress fast;
    fast.bytesPerSecond = 100;
    downloads.setProgress({first, second}, {fast, fast});
    QVERIFY(recorder.find(first));
    QCOMPARE(recorder.find(first)->series(SpeedSpan::Minute).speeds, QList<double>{100});
    QVERIFY(!recorder.find(second));
    downloads.drop({first});
    QVERIFY(!recorder.find(first));
}

void SpeedHistoryTest::theRecorderIsBounded()
{
    FakeDownloads downloads;
    SpeedRecorder recorder(downloads);
    for (int i = 1; i <= SpeedRecorder::mostDownloads; ++i)
        recorder.record(DownloadId(i), i * 10, 1);
    recorder.record(DownloadId(1), 1'000'000, 1);
    recorder.record(DownloadId(100'000), 1'000'000, 1);
    QVERIFY(recorder.find(DownloadId(1)));
    QVERIFY(recorder.find(DownloadId(100'000)));
    QVERIFY2(!recorder.find(DownloadId(2)), "this one was at rest for longest");
}

void SpeedHistoryTest::theTopOfTheGraph_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("exact") << 200.0 << 200.0;
    QTest::newRow("above one") << 1.1e6 << 2e6;
    QTest::newRow("above two") << 21e6 << 50e6;
    QTest::newRow("above five") << 61e6 << 100e6;
}

void SpeedHistoryTest::theTopOfTheGraph()
{
    QFETCH(const double, speed);
    QFETCH(const double, top);
    QCOMPARE(SpeedGraph::niceCeiling(speed), top);
}

void SpeedHistoryTest::theGraphSpeaks()
{
    const Theme theme;
    SpeedGraph graph(theme);
    QVERIFY(!graph.accessibleName().isEmpty());
    QCOMPARE(graph.accessibleDescription(), u"No speed was measured since Gannet was started"_s);
    graph.setSeries({{1e6, 3e6, 2e6}, 1000, 60});
    QCOMPARE(graph.accessibleDescription(),
             u"In the last 3 s: now 2.0 MB/s, at least 1.0 MB/s, at most 3.0 MB/s."_s);
}

QTEST_MAIN(SpeedHistoryTest)
#include "SpeedHistoryTest.moc"
