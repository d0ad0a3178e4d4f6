// SPDX-License-Identifier: MIT
#include "transfer/ReplyError.h"

namespace gannet {

namespace {

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError: return ErrorKind::None;
    case QNetworkReply::ConnectionRefusedError: return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError: return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError: return ErrorKind::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError: return ErrorKind::TlsFailed;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return ErrorKind::NetworkUnreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return ErrorKind::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError: return ErrorKind::ProxyAuthRequired;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError: return ErrorKind::ProtocolError;
    case QNetworkReply::ProtocolUnknownError: return ErrorKind::UnsupportedScheme;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::UnknownNetworkError: return ErrorKind::ConnectionLost;
    default: return ErrorKind::None;
    }
}

} // namespace

DownloadError replyError(QNetworkReply::NetworkError error, const QList<QSslError> &sslErrors)
{
    DownloadError result;
    result.kind = kindOf(error);
    if (!sslErrors.isEmpty()) {
        result.kind = ErrorKind::CertificateInvalid;
        QStringList faults;
        for (const QSslError &fault : sslErrors)
            faults.append(fault.errorString());
        faults.removeDuplicates();
        result.detail = faults.join(u"; ");
    }
    return result;
}

} // namespace gannet
