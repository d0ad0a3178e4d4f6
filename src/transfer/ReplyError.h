// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace gannet {

/// The one classifier of what QNetworkReply reports. The reply's errorString() may hold a link's
/// password, so it is never used. None where the reply reports nothing but an HTTP status.
DownloadError replyError(QNetworkReply::NetworkError error, const QList<QSslError> &sslErrors);

} // namespace gannet
