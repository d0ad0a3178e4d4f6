// SPDX-License-Identifier: MIT
#include "gui/RowText.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);

Download download(DownloadState state, ErrorKind error = ErrorKind::None)
{
    Download d;
    d.request = makeRequest(QUrl(u"https://releases.example/ubuntu.iso"_s), u"/home/ada/Isos"_s);
    d.state = state;
    d.error.kind = error;
    d.generation.totalBytes = 4'900'000'000;
    return d;
}

Progress progress(qint64 received)
{
    Progress p;
    p.receivedBytes = received;
    p.totalBytes = 4'900'000'000;
    return p;
}

} // namespace

class RowTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void eachState_data();
    void eachState();
    void running();
    void waitingCountsDown();
    void failedKeepsItsBytes();
    void changedFileStartsOver();
    void finished_data();
    void finished();
    void limitIsSaidWhereItIsFelt_data();
    void limitIsSaidWhereItIsFelt();
    void isSpokenAsOneSentence();
    void isSpokenWithoutSigns();
};

void RowTextTest::eachState_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("hasBar");
    using S = DownloadState;
    QTest::newRow("queued") << S::Queued << u"queued"_s << true;
    QTest::newRow("paused") << S::Paused << u"paused · 42 %"_s << true;
    QTest::newRow("finished") << S::Finished << u"✓ finished"_s << false;
    QTest::newRow("failed without a reason") << S::Failed << u"! failed"_s << false;
    QTest::newRow("cancelled") << S::Cancelled << u"cancelled"_s << false;
    QTest::newRow("connecting") << S::Connecting << u"connecting…"_s << true;
    QTest::newRow("downloading") << S::Downloading << u"42 %"_s << true;
    QTest::newRow("verifying") << S::Verifying << u"checking the file…"_s << true;
    QTest::newRow("pausing") << S::StoppingForPause << u"pausing…"_s << true;
    QTest::newRow("cancelling") << S::StoppingForCancel << u"cancelling…"_s << true;
    QTest::newRow("stopping") << S::StoppingForRequeue << u"stopping…"_s << true;
    QTest::newRow("waiting without a time") << S::Waiting << u"waiting"_s << true;
}

void RowTextTest::eachState()
{
    QFETCH(const DownloadState, state);
    const RowText row = rowText({download(state), progress(2'100'000'000), {}, now});
    QTEST(row.status, "status");
    QTEST(row.hasBar, "hasBar");
    QCOMPARE(row.name, u"ubuntu.iso"_s);
    QCOMPARE(row.icon, u"disc"_s);
    QVERIFY(!row.accessible.isEmpty());
}

void RowTextTest::running()
{
    Progress p = progress(2'100'000'000);
    p.bytesPerSecond = 48'200'000;
    p.msLeft = 62'000;
    p.connections = 4;
    p.ranges = {{0, 10}, {20, 30}};
    const RowText row = rowText({download(DownloadState::Downloading), p, {}, now});
    QCOMPARE(row.detail, u"releases.example · 2.1 of 4.9 GB"_s);
    QCOMPARE(row.status, u"42 % · 1 min 2 s left"_s);
    QCOMPARE(row.statusBesideTime, u"42 %"_s);
    QCOMPARE(row.figure, u"48.2 MB/s"_s);
    QVERIFY(row.figureDetail.startsWith(u"4 connection"_s));
    QCOMPARE(row.ranges.size(), 2);
    QCOMPARE(row.action, RowAction::None);
}

void RowTextTest::waitingCountsDown()
{
    const Download d = download(DownloadState::Waiting, ErrorKind::ServerBusy);
    const RowText row = rowText({d, progress(5), now.addSecs(12), now});
    QVERIFY2(row.status.endsWith(u"tries again in 12 s"_s), qPrintable(row.status));
    QCOMPARE(row.statusInLine, u"again in 12 s · The server is busy"_s);
    QCOMPARE(row.statusTone, RowTone::Waiting);
    QCOMPARE(row.barTone, RowTone::Waiting);
    QCOMPARE(row.action, RowAction::Retry);
    const RowText later = rowText({d, progress(5), now.addSecs(12), now.addSecs(20)});
    QVERIFY2(later.status.endsWith(u"tries again now"_s), qPrintable(later.status));
}

void RowTextTest::failedKeepsItsBytes()
{
    const Download d = download(DownloadState::Failed, ErrorKind::Gone);
    const RowText row = rowText({d, progress(48'000'000), {}, now});
    QVERIFY(row.status.startsWith(u"! "_s));
    QVERIFY(row.statusDetail.startsWith(u"nothing is lost: 48"_s));
    QVERIFY(row.detail.endsWith(u"kept"_s));
    QCOMPARE(row.action, RowAction::RefreshLink);
    const RowText nothing = rowText({d, progress(0), {}, now});
    QVERIFY(!nothing.statusDetail.contains(u"nothing is lost"_s));
    QVERIFY(!nothing.statusDetail.isEmpty());
}

void RowTextTest::changedFileStartsOver()
{
    const RowText row = rowText(
        {download(DownloadState::Failed, ErrorKind::RemoteChanged), progress(48'000'000), {}, now});
    QCOMPARE(row.action, RowAction::Restart);
    QVERIFY(!row.statusDetail.contains(u"nothing is lost"_s));
}

void RowTextTest::finished_data()
{
    QTest::addColumn<Verification>("verification");
    QTest::addColumn<QString>("status");
    QTest::newRow("checksum") << Verification::Checksum << u"✓ finished · checksum right"_s;
    QTest::newRow("size") << Verification::Size << u"✓ finished"_s;
    QTest::newRow("no size") << Verification::SizeNotVerified
                             << u"✓ finished · size not verified"_s;
}

void RowTextTest::finished()
{
    QFETCH(const Verification, verification);
    Download d = download(DownloadState::Finished);
    d.verification = verification;
    d.finished = now.addDays(-1);
    const RowText row = rowText({d, progress(4'900'000'000), {}, now});
    QTEST(row.status, "status");
    QVERIFY2(row.detail.startsWith(u"Isos · yesterday"_s), qPrintable(row.detail));
    QCOMPARE(row.figure, u"4.9 GB"_s);
}

void RowTextTest::limitIsSaidWhereItIsFelt_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("said");
    using S = DownloadState;
    QTest::newRow("queued") << S::Queued << true;
    QTest::newRow("downloading") << S::Downloading << true;
    QTest::newRow("waiting") << S::Waiting << true;
    QTest::newRow("paused") << S::Paused << true;
    QTest::newRow("finished") << S::Finished << false;
    QTest::newRow("failed") << S::Failed << false;
    QTest::newRow("cancelled") << S::Cancelled << false;
}

void RowTextTest::limitIsSaidWhereItIsFelt()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, said);
    Download d = download(state);
    QVERIFY(!rowText({d, progress(5), {}, now}).detail.contains(u"limited"_s));
    d.request.maxBytesPerSecond = 500'000;
    const RowText row = rowText({d, progress(5), {}, now});
    QCOMPARE(row.detail.endsWith(u" · limited to 500 kB/s"_s), said);
    QCOMPARE(row.explanation.contains(u"limited to 500 kB/s"_s), said);
    QCOMPARE(row.accessible.contains(u"limited to 500 kB/s"_s), said);
}

void RowTextTest::isSpokenAsOneSentence()
{
    Progress p = progress(2'107'000'000);
    p.msLeft = 120'000;
    const RowText row = rowText({download(DownloadState::Downloading), p, {}, now});
    QVERIFY(row.accessible.startsWith(u"ubuntu.iso, 43 percent, 2 minute"_s));
    QVERIFY(row.accessible.endsWith(u"downloading"_s));
}

void RowTextTest::isSpokenWithoutSigns()
{
    Download done = download(DownloadState::Finished);
    done.verification = Verification::Checksum;
    QCOMPARE(rowText({done, progress(4'900'000'000), {}, now}).accessible,
             u"ubuntu.iso, finished, checksum right"_s);
    const Download paused = download(DownloadState::Paused);
    QCOMPARE(rowText({paused, progress(2'107'000'000), {}, now}).accessible,
             u"ubuntu.iso, 43 percent, paused"_s);
    const Download failed = download(DownloadState::Failed, ErrorKind::Gone);
    const QString spoken = rowText({failed, progress(48'000'000), {}, now}).accessible;
    QVERIFY2(spoken.startsWith(u"ubuntu.iso, failed, "_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(u"nothing is lost: 48.0 MB are kept"_s), qPrintable(spoken));
    QVERIFY2(!spoken.contains(u'!'), qPrintable(spoken));
}

QTEST_MAIN(RowTextTest)
#include "RowTextTest.moc"
