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
    /// has its reads buffered, see CachedProxies; of a body without encryption that costs as much again as
    /// to fetch it, so that only what is small goes there.
    QNetworkAccessManager &managerFor(int slot, bool isTls);
    /// To be called before an attempt, with the size of its file, in bytes; -1: not known. Of many
    /// files that come one after the other the next is mostly as small as the last.
    void expectFile(qint64 bytes);
    /// How large the file of a reply was said to be, in bytes; -1 where it did not say.
    void noteFile(qint64 bytes) { m_lastFileBytes = bytes; }
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
    using Managers = std::vector<std::unique_ptr<QNetworkAccessManager>>;

    Managers m_managers;
    Managers m_tlsManagers;
    QByteArray m_buffer = QByteArray(256 * 1024, Qt::Uninitialized);
    qint64 m_lastFileBytes = -1;
    bool m_expectsSmallFile = false;
    QByteArray m_pem;
    QList<HostCertificate> m_trusted;
    std::optional<QSslConfiguration>
        m_ssl; ///< made when first asked for: most of it is loading OpenSSL
};

} // namespace gannet
