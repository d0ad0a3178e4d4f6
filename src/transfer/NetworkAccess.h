// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
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
    explicit NetworkAccess(const QString &workerName) : m_workerName(workerName) { }

    const QString &workerName() const { return m_workerName; }
    /// The manager for an attempt's connection number \a slot, from 0: a manager opens at most six
    /// connections to a host and lets further ones wait without a word (Qt before 6.5).
    QNetworkAccessManager &managerFor(int slot);
    QByteArray &buffer() { return m_buffer; }
    /// The system's certificates and those in \a pem.
    const QSslConfiguration &sslConfiguration(const QByteArray &pem);

private:
    const QString m_workerName;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    QByteArray m_buffer = QByteArray(256 * 1024, Qt::Uninitialized);
    QByteArray m_pem;
    std::optional<QSslConfiguration> m_ssl; ///< made when first asked for: most of it is loading OpenSSL
};

} // namespace gannet
