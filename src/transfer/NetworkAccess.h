// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostCertificate.h"
#include "transfer/NetworkReach.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gannet {

/// What one pool thread keeps from attempt to attempt: its name, its QNetworkAccessManagers with their
/// open connections, and one buffer to read into. Lives on that thread, in QThreadStorage.
class NetworkAccess
{
public:
    explicit NetworkAccess(const QString &workerName, NetworkProbe probe = reachOf)
        : m_workerName(workerName)
        , m_probe(std::move(probe))
    { }

    const QString &workerName() const { return m_workerName; }
    /// The manager for an attempt's connection number \a slot, from 0: a manager opens at most six
    /// connections to a host and lets further ones wait without a word (Qt before 6.5). It has one thread
    /// to read on, so those of \a isTls, which are decrypted there, are spread over several. The first one
    /// has its reads buffered, for the heads of many small files; further ones fetch large ones.
    QNetworkAccessManager &managerFor(int slot, bool isTls);
    /// To be called before an attempt, with what it trusts: connections that were made while other
    /// certificates were trusted serve no more.
    void setTrusted(const QList<HostCertificate> &certificates);
    /// How \a url is reached now; asks the system.
    Reach reach(const QUrl &url) const { return m_probe(url); }
    QByteArray &buffer() { return m_buffer; }
    /// The system's certificates and those in \a pem.
    const QSslConfiguration &sslConfiguration(const QByteArray &pem);

private:
    const QString m_workerName;
    const NetworkProbe m_probe;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    QByteArray m_buffer = QByteArray(256 * 1024, Qt::Uninitialized);
    QByteArray m_pem;
    QList<HostCertificate> m_trusted;
    std::optional<QSslConfiguration>
        m_ssl; ///< made when first asked for: most of it is loading OpenSSL
};

} // namespace gannet
