// SPDX-License-Identifier: MIT
#include "text/TimelineText.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;
using K = TimelineKind;

Q_DECLARE_METATYPE(TimelineEvent)

namespace {

TimelineEvent made(TimelineKind kind, qint64 bytes = -1, int count = 0)
{
    TimelineEvent result{kind};
    result.host = u"files.example"_s;
    result.bytes = bytes;
    result.count = count;
    return result;
}

} // namespace

class TimelineTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void everyEventHasWords();
    void everyStateHasWords();
};

void TimelineTextTest::sentences_data()
{
    QTest::addColumn<TimelineEvent>("what");
    QTest::addColumn<QString>("text");
    QTest::newRow("first start") << made(K::Started, 0) << u"Started, asks files.example"_s;
    QTest::newRow("later start") << made(K::Started, 45'000'000)
                                 << u"Goes on from 45.0 MB, asks files.example"_s;
    TimelineEvent answered = made(K::Answered, 4'900'000'000);
    QTest::newRow("no ranges") << answered
                               << u"files.example answered: 4.9 GB, only in one piece"_s;
    answered.acceptsRanges = true;
    QTest::newRow("ranges") << answered
                            << u"files.example answered: 4.9 GB, can be fetched in parts"_s;
    QTest::newRow("neither size nor ranges")
        << made(K::Answered) << u"files.example answered, without a size and only in one piece"_s;

    TimelineEvent refused = made(K::ConnectionRefused, -1, 4);
    refused.error = {ErrorKind::ServerBusy, 503, {}, -1};
    QTest::newRow("the number of the status is in the details")
        << refused
        << u"files.example turned more connections away, 4 go on: The server is busy (HTTP 503)"_s;
    TimelineEvent wait = made(K::WaitsForRetry, -1, 2);
    wait.error = {ErrorKind::ConnectionLost, 0, {}, -1};
    wait.waitMs = 3'500;
    QTest::newRow("retry") << wait << u"The connection broke off: try 3 follows in 4 s"_s;
    wait.error.kind = ErrorKind::Offline;
    wait.count = 0;
    QTest::newRow("a wait that costs no retry")
        << wait << u"This computer is offline: looks again in 4 s"_s;

    TimelineEvent checked = made(K::Checked);
    checked.verification = Verification::Checksum;
    QTest::newRow("checksum") << checked << u"The checksum is right"_s;
    QTest::newRow("finished") << made(K::Finished, 3'100'000) << u"Finished: 3.1 MB"_s;
    TimelineEvent failed = made(K::Failed);
    failed.error = {ErrorKind::NotFound, 404, {}, -1};
    QTest::newRow("failed") << failed << u"Failed: The file is not there (HTTP 404)"_s;
}

void TimelineTextTest::sentences()
{
    QFETCH(const TimelineEvent, what);
    QFETCH(const QString, text);
    QCOMPARE(timelineText(what, u"/home/ada"_s), text);
}

void TimelineTextTest::everyEventHasWords()
{
    QStringList seen;
    for (int i = 0; i <= int(K::Failed); ++i) {
        const QString text = timelineText(made(TimelineKind(i), 1000, 2), {});
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(!text.contains(u'%'));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen += text;
    }
}

void TimelineTextTest::everyStateHasWords()
{
    for (int i = 0; i <= int(ConnectionState::Silent); ++i)
        QCOMPARE(connectionStateText(ConnectionState(i)).isEmpty(),
                 ConnectionState(i) == ConnectionState::Delivering);
}

QTEST_GUILESS_MAIN(TimelineTextTest)
#include "TimelineTextTest.moc"
