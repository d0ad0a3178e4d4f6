// SPDX-License-Identifier: MIT
#include "transfer/NetworkAccess.h"

#include "transfer/CachedProxies.h"

#include <QSslCertificate>

#include <utility>

namespace gannet {

namespace {
constexpr size_t connectionsPerManager = 6;
constexpr size_t tlsManagers = 3;

/// Up to here a body costs less to read than its head does byte by byte.
constexpr qint64 smallFileBytes = 256 * 1024;
} // namespace

QNetworkAccessManager &NetworkAccess::managerFor(int slot, bool isTls)
{
    const auto number = size_t(slot);
    size_t index = 1 + number / connectionsPerManager;
    if (isTls)
        index = number < tlsManagers * connectionsPerManager ? number % tlsManagers
                                                             : number / connectionsPerManager;
    else if (slot == 0 && m_expectsSmallFile)
        index = 0;
    Managers &managers = isTls ? m_tlsManagers : m_managers;
    while (managers.size() <= index) {
        auto manager = std::make_unique<QNetworkAccessManager>();
        manager->setAutoDeleteReplies(false);
        manager->setProxyFactory(new CachedProxies( // the manager's from now on
            managers.empty() ? CachedProxies::Reading::Buffered : CachedProxies::Reading::Direct));
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        managers.push_back(std::move(manager));
    }
    return *managers[index];
}

void NetworkAccess::expectFile(qint64 bytes)
{
    const qint64 expected = bytes >= 0 ? bytes : m_lastFileBytes;
    const bool isSmall = expected >= 0 && expected <= smallFileBytes;
    if (std::exchange(m_expectsSmallFile, isSmall) == isSmall)
        return;
    // A server counts the connections that are open, also those that nobody uses any more.
    if (const size_t left = isSmall ? 1 : 0; left < m_managers.size())
        m_managers[left]->clearConnectionCache();
}

void NetworkAccess::setTrusted(const QList<HostCertificate> &certificates)
{
    // Without encryption nobody is trusted.
    if (std::exchange(m_trusted, certificates) != certificates)
        m_tlsManagers.clear();
}

const QSslConfiguration &NetworkAccess::sslConfiguration(const QByteArray &pem)
{
    if (!m_ssl || pem != m_pem) {
        m_pem = pem;
        m_ssl = QSslConfiguration::defaultConfiguration();
        m_ssl->addCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
    }
    return *m_ssl;
}

} // namespace gannet
