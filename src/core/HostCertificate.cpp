// SPDX-License-Identifier: MIT
#include "core/HostCertificate.h"

#include <algorithm>

namespace gannet {

namespace {

constexpr int httpsPort = 443;
constexpr qsizetype digestBytes = 32;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

HostCertificate HostCertificate::at(const QUrl &url, const QByteArray &sha256)
{
    return {url.host(QUrl::FullyEncoded), url.port(httpsPort), sha256};
}

std::optional<HostCertificate> HostCertificate::parse(const QString &text)
{
    const qsizetype separator = text.indexOf(u'=');
    if (separator <= 0)
        return {};
    const QString authority = text.first(separator);
    const QUrl url(u"https://" + authority, QUrl::StrictMode);
    // Whatever else a link may hold would be left out in silence.
    const bool isPlace = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.port(httpsPort) > 0
        && !authority.endsWith(u':');
    QString hex = text.sliced(separator + 1);
    hex.remove(u':');
    if (!isPlace || hex.size() != 2 * digestBytes
        || !std::all_of(hex.cbegin(), hex.cend(), isHexDigit))
        return {};
    return at(url, QByteArray::fromHex(hex.toLatin1()));
}

QString HostCertificate::place() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

QString HostCertificate::fingerprint() const
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

QString HostCertificate::toString() const
{
    return isEmpty() ? QString() : place() + u'=' + QString::fromLatin1(sha256.toHex());
}

} // namespace gannet
