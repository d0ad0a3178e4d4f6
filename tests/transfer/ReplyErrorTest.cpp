// SPDX-License-Identifier: MIT
#include "transfer/ReplyError.h"

#include <QSslCertificate>
#include <QTest>

using namespace gannet;
using Error = QNetworkReply::NetworkError;

class ReplyErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void statusesAreNoErrorOfTheWay_data();
    void statusesAreNoErrorOfTheWay();
    void certificatesGoFirst();
};

void ReplyErrorTest::kinds_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *words, Error error, ErrorKind kind) {
        QTest::newRow(words) << error << kind;
    };
    row("no error", QNetworkReply::NoError, ErrorKind::None);
    row("connection refused", QNetworkReply::ConnectionRefusedError, ErrorKind::ConnectionRefused);
    row("host not found", QNetworkReply::HostNotFoundError, ErrorKind::HostNotFound);
    row("timeout", QNetworkReply::TimeoutError, ErrorKind::ConnectTimeout);
    row("the server hung up", QNetworkReply::RemoteHostClosedError, ErrorKind::ConnectionLost);
    row("cancelled by Qt", QNetworkReply::OperationCanceledError, ErrorKind::ConnectionLost);
    row("something about the network", QNetworkReply::UnknownNetworkError,
        ErrorKind::ConnectionLost);
    row("no TLS", QNetworkReply::SslHandshakeFailedError, ErrorKind::TlsFailed);
    row("no network", QNetworkReply::NetworkSessionFailedError, ErrorKind::NetworkUnreachable);
    row("no network for now", QNetworkReply::TemporaryNetworkFailureError,
        ErrorKind::NetworkUnreachable);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, ErrorKind::ProxyFailed);
    row("proxy closed", QNetworkReply::ProxyConnectionClosedError, ErrorKind::ProxyFailed);
    row("proxy not found", QNetworkReply::ProxyNotFoundError, ErrorKind::ProxyFailed);
    row("proxy timed out", QNetworkReply::ProxyTimeoutError, ErrorKind::ProxyFailed);
    row("something about the proxy", QNetworkReply::UnknownProxyError, ErrorKind::ProxyFailed);
    row("proxy wants a password", QNetworkReply::ProxyAuthenticationRequiredError,
        ErrorKind::ProxyAuthRequired);
    row("no HTTP", QNetworkReply::ProtocolFailure, ErrorKind::ProtocolError);
    row("another scheme", QNetworkReply::ProtocolUnknownError, ErrorKind::UnsupportedScheme);
}

void ReplyErrorTest::kinds()
{
    QFETCH(const Error, error);
    QFETCH(const ErrorKind, kind);
    const DownloadError result = replyError(error, {});
    QCOMPARE(result.kind, kind);
    QCOMPARE(result.httpStatus, 0);
    QVERIFY(result.detail.isEmpty());
}

void ReplyErrorTest::statusesAreNoErrorOfTheWay_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("403") << QNetworkReply::ContentAccessDenied;
    QTest::newRow("404") << QNetworkReply::ContentNotFoundError;
    QTest::newRow("401") << QNetworkReply::AuthenticationRequiredError;
    QTest::newRow("410") << QNetworkReply::ContentGoneError;
    QTest::newRow("412, 416, 429") << QNetworkReply::UnknownContentError;
    QTest::newRow("500") << QNetworkReply::InternalServerError;
    QTest::newRow("503") << QNetworkReply::ServiceUnavailableError;
}

void ReplyErrorTest::statusesAreNoErrorOfTheWay()
{
    QFETCH(const Error, error);
    QVERIFY(!replyError(error, {}).isError());
}

void ReplyErrorTest::certificatesGoFirst()
{
    const QList<QSslError> faults{QSslError(QSslError::HostNameMismatch),
                                  QSslError(QSslError::CertificateExpired)};
    const DownloadError error = replyError(QNetworkReply::SslHandshakeFailedError, faults);
    QCOMPARE(error.kind, ErrorKind::CertificateInvalid);
    // Who is asked to trust it must know all of it.
    QCOMPARE(error.detail,
             QString(faults.at(0).errorString() + u"; " + faults.at(1).errorString()));
}

QTEST_GUILESS_MAIN(ReplyErrorTest)
#include "ReplyErrorTest.moc"
