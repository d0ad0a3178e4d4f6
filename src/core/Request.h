// SPDX-License-Identifier: MIT
#pragma once

#include "core/Checksum.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace gannet {

/// One header field to send. Valid ones hold no CR, LF or NUL: see isValidHeader().
struct HeaderField
{
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HeaderField &, const HeaderField &) = default;
};

/// RFC 9110 §5.1 and §5.5: a token for a name, and a value without control characters.
bool isValidHeader(const HeaderField &field);
/// True for fields that must not reach the disk: Authorization, Cookie and their kin.
bool isSecretHeader(const QByteArray &name);

/// What was asked for. Secrets (userinfo, secret headers) live in memory only.
struct Request
{
    QList<QUrl> urls; ///< the first, and its mirrors; http or https, without userinfo
    QString userName; ///< of the link's userinfo; empty: none
    QString password;
    QString folder; ///< absolute
    QString name; ///< wanted file name, one component; empty: the server's or the link's
    QList<HeaderField> headers;
    std::optional<Checksum> checksum;
    static constexpr int mostConnections = 16;
    int maxConnections = 0; ///< up to mostConnections; 0: the setting's
    qint64 maxBytesPerSecond = 0; ///< 0: no limit

    QUrl url() const { return urls.isEmpty() ? QUrl() : urls.constFirst(); }
    friend bool operator==(const Request &, const Request &) = default;
};

/// A request for \a url with its userinfo taken out and kept apart.
Request makeRequest(const QUrl &url, const QString &folder);
/// \a request with \a url as its first link, and the credentials that this one holds. Without any, those of
/// \a request stay where the server is the same one; headers that are nobody else's business always do.
Request withLink(const Request &request, const QUrl &url);

/// The page that the link was on, as its Referer says; empty: none, or no web page.
QUrl refererOf(const Request &request);

} // namespace gannet
