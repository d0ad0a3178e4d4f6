// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace gannet {

/// One certificate at one host and port: what failed there, or what a person trusts there. A value.
struct HostCertificate
{
    QString host; ///< as QUrl encodes it: lower case, Punycode
    int port = 0;
    QByteArray sha256; ///< of the whole certificate, raw; empty: none is meant

    /// The one with the digest \a sha256 at the host and port of \a url.
    static HostCertificate at(const QUrl &url, const QByteArray &sha256);
    /// Reads HOST[:PORT]=HEX, with or without colons between the digits; without a port, 443.
    static std::optional<HostCertificate> parse(const QString &text);

    bool isEmpty() const { return sha256.isEmpty(); }
    /// "host:443", or "[::1]:443".
    QString place() const;
    /// "A1:B2:…", as other programs show it.
    QString fingerprint() const;
    /// What parse() reads back; empty for none.
    QString toString() const;

    friend bool operator==(const HostCertificate &, const HostCertificate &) = default;
};

} // namespace gannet
