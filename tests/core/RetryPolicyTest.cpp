// SPDX-License-Identifier: MIT
#include "core/RetryPolicy.h"

#include <QTest>

using namespace gannet;

namespace {

constexpr qint64 giveUp = -1;
constexpr double almostOne = 0.999'999'999;

DownloadError busy(qint64 retryAfterMs) { return {ErrorKind::ServerBusy, 503, {}, retryAfterMs}; }

} // namespace

Q_DECLARE_METATYPE(gannet::RetrySettings)

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void permanentErrorsAreNotTriedAgain_data();
    void permanentErrorsAreNotTriedAgain();
    void theDiskIsLookedAtAtItsOwnPace_data();
    void theDiskIsLookedAtAtItsOwnPace();
    void jitterIsOverTheWholeDelay();
    void withoutANetworkThatIsWhatIsWrong_data();
    void withoutANetworkThatIsWhatIsWrong();
    void timeOfflineCostsNoRetry();
    void whatCostsARetry();
};

void RetryPolicyTest::waits_data()
{
    QTest::addColumn<RetrySettings>("settings");
    QTest::addColumn<DownloadError>("error");
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("expected");
    const RetrySettings usual;
    RetrySettings never = usual;
    never.maxRetries = 0;
    RetrySettings forEver = usual;
    forEver.maxRetries = -1;
    const DownloadError lost{ErrorKind::ConnectionLost, 0, {}, -1};
    const auto row = [](const char *words, const RetrySettings &settings,
                        const DownloadError &error, int failures, qint64 expected) {
        QTest::newRow(words) << settings << error << failures << expected;
    };
    row("after the first failure: a second", usual, lost, 1, 999);
    row("after the second: two", usual, lost, 2, 1999);
    row("after the third: four", usual, lost, 3, 3999);
    row("after the fifth: sixteen", usual, lost, 5, 15'999);
    row("after the sixth no more", usual, lost, 6, giveUp);
    row("no retries wanted", never, lost, 1, giveUp);
    row("for ever: the sixth is capped at half a minute", forEver, lost, 6, 29'999);
    row("for ever: the hundredth too", forEver, lost, 100, 29'999);
    row("for ever: the count may be of any size", forEver, lost, 2'000'000'000, 29'999);
    row("a count of none is like the first", usual, lost, 0, 999);
    row("the server asks for ten seconds", usual, busy(10'000), 1, 10'000);
    row("the server asks for less than the backoff", usual, busy(500), 3, 3999);
    row("the server asks for now", usual, busy(0), 1, 999);
    row("the server asks for more than the cap", usual, busy(600'000), 1, 600'000);
    row("the server asks for a year: a day", usual, busy(365LL * 86'400'000), 1, 86'400'000);
    row("what the server asks for prolongs no patience", usual, busy(1000), 6, giveUp);
}

void RetryPolicyTest::waits()
{
    QFETCH(const RetrySettings, settings);
    QFETCH(const DownloadError, error);
    QFETCH(const int, failures);
    QFETCH(const qint64, expected);
    QCOMPARE(retryDelayMs(settings, error, failures, almostOne).value_or(giveUp), expected);
}

void RetryPolicyTest::permanentErrorsAreNotTriedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("again");
    const auto row = [](ErrorKind kind, bool again) {
        QTest::newRow(errorKindName(kind)) << kind << again;
    };
    row(ErrorKind::NotFound, false);
    row(ErrorKind::Gone, false);
    row(ErrorKind::Forbidden, false);
    row(ErrorKind::AuthRequired, false);
    row(ErrorKind::AuthUnsupported, false);
    row(ErrorKind::RequestRejected, false);
    row(ErrorKind::CertificateInvalid, false);
    row(ErrorKind::ChecksumMismatch, false);
    row(ErrorKind::RemoteChanged, false);
    row(ErrorKind::RedirectRefused, false);
    row(ErrorKind::AccessDenied, false);
    row(ErrorKind::NameUnusable, false);
    row(ErrorKind::None, false);
    row(ErrorKind::ServerBusy, true);
    row(ErrorKind::ServerError, true);
    row(ErrorKind::HostNotFound, true);
    row(ErrorKind::ConnectionRefused, true);
    row(ErrorKind::ConnectTimeout, true);
    row(ErrorKind::ConnectionLost, true);
    row(ErrorKind::Stalled, true);
    row(ErrorKind::ContentTooShort, true);
    row(ErrorKind::ProtocolError, true);
}

void RetryPolicyTest::permanentErrorsAreNotTriedAgain()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, again);
    // Retry-After does not make a permanent error transient.
    QCOMPARE(retryDelayMs({}, {kind, 0, {}, 1000}, 1, 0).has_value(), again);
}

void RetryPolicyTest::theDiskIsLookedAtAtItsOwnPace_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::FolderMissing, ErrorKind::DriveMissing, ErrorKind::DiskFull,
          ErrorKind::ReadOnly, ErrorKind::DiskError, ErrorKind::FileInUse})
        QTest::newRow(errorKindName(kind)) << kind;
}

void RetryPolicyTest::theDiskIsLookedAtAtItsOwnPace()
{
    QFETCH(const ErrorKind, kind);
    RetrySettings settings;
    settings.maxRetries = 0;
    settings.diskDelayMs = 1234;
    const DownloadError error{kind, 0, {}, -1};
    // It costs no retry, however often.
    QCOMPARE(retryDelayMs(settings, error, 1, 0.5).value_or(giveUp), 1234);
    QCOMPARE(retryDelayMs(settings, error, 1000, 0.5).value_or(giveUp), 1234);
    settings.diskTrouble = DiskTrouble::Fail;
    QVERIFY(!retryDelayMs(settings, error, 1, 0.5));
}

void RetryPolicyTest::jitterIsOverTheWholeDelay()
{
    const DownloadError lost{ErrorKind::ConnectionLost, 0, {}, -1};
    QCOMPARE(retryDelayMs({}, lost, 4, 0.0).value_or(giveUp), 0);
    QCOMPARE(retryDelayMs({}, lost, 4, 0.25).value_or(giveUp), 2000);
    QCOMPARE(retryDelayMs({}, lost, 4, 0.5).value_or(giveUp), 4000);
    // What lies outside is brought inside.
    QCOMPARE(retryDelayMs({}, lost, 4, -3.0).value_or(giveUp), 0);
    QCOMPARE(retryDelayMs({}, lost, 4, 7.0).value_or(giveUp), 8000);
}

void RetryPolicyTest::withoutANetworkThatIsWhatIsWrong_data()
{
    QTest::addColumn<ErrorKind>("met");
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<ErrorKind>("said");
    const auto row = [](const char *words, ErrorKind met, Reach reach, ErrorKind said) {
        QTest::newRow(words) << met << reach << said;
    };
    row("a name is not found offline", ErrorKind::HostNotFound, Reach::Offline, ErrorKind::Offline);
    row("and online", ErrorKind::HostNotFound, Reach::Online, ErrorKind::HostNotFound);
    row("cut off offline", ErrorKind::ConnectionLost, Reach::Offline, ErrorKind::Offline);
    row("silent offline", ErrorKind::Stalled, Reach::Offline, ErrorKind::Offline);
    row("no answer offline", ErrorKind::ConnectTimeout, Reach::Offline, ErrorKind::Offline);
    row("no way there offline", ErrorKind::NetworkUnreachable, Reach::Offline, ErrorKind::Offline);
    row("no way there from a network", ErrorKind::NetworkUnreachable, Reach::Online,
        ErrorKind::NetworkUnreachable);
    row("a proxy fails offline", ErrorKind::ProxyFailed, Reach::Offline, ErrorKind::Offline);
    row("refused by this computer", ErrorKind::ConnectionRefused, Reach::Local,
        ErrorKind::ConnectionRefused);
    row("a server that answered", ErrorKind::ServerBusy, Reach::Offline, ErrorKind::ServerBusy);
    row("a link that is no link", ErrorKind::NotFound, Reach::Offline, ErrorKind::NotFound);
    row("a full disk", ErrorKind::DiskFull, Reach::Offline, ErrorKind::DiskFull);
    row("a proxy wants a password", ErrorKind::ProxyAuthRequired, Reach::Offline,
        ErrorKind::ProxyAuthRequired);
}

void RetryPolicyTest::withoutANetworkThatIsWhatIsWrong()
{
    QFETCH(const ErrorKind, met);
    QFETCH(const Reach, reach);
    QFETCH(const ErrorKind, said);
    const DownloadError error{met, 0, QStringLiteral("why"), -1};
    const DownloadError seen = errorByReach(error, reach);
    QCOMPARE(seen.kind, said);
    QCOMPARE(seen.detail, error.detail);
}

void RetryPolicyTest::timeOfflineCostsNoRetry()
{
    RetrySettings settings;
    settings.maxRetries = 0;
    settings.offlineDelayMs = 4321;
    const DownloadError offline{ErrorKind::Offline, 0, {}, -1};
    QCOMPARE(retryDelayMs(settings, offline, 0, 0.5).value_or(giveUp), 4321);
    QCOMPARE(retryDelayMs(settings, offline, 1000, 0.5).value_or(giveUp), 4321);
}

void RetryPolicyTest::whatCostsARetry()
{
    QVERIFY(costsRetry(ErrorKind::ConnectionLost));
    QVERIFY(costsRetry(ErrorKind::ServerBusy));
    QVERIFY(costsRetry(ErrorKind::NetworkUnreachable));
    QVERIFY(!costsRetry(ErrorKind::Offline));
    QVERIFY(!costsRetry(ErrorKind::DiskFull));
    QVERIFY(!costsRetry(ErrorKind::DriveMissing));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "RetryPolicyTest.moc"
