// SPDX-License-Identifier: MIT
#include "transfer/NetworkAccess.h"

#include "transfer/CachedProxies.h"

#include <QSslCertificate>

#include <utility>

namespace gannet {

namespace {
constexpr size_t connectionsPerManager = 6;
constexpr size_t tlsManagers = 3;

size_t managerIndex(size_t slot, Traffic traffic)
{
    if (traffic == Traffic::Encrypted)
        return slot < tlsManagers * connectionsPerManager ? slot % tlsManagers
                                                          : slot / connectionsPerManager;
    if (traffic == Traffic::SmallBody && slot == 0)
        return 0;
    return 1 + slot / connectionsPerManager;
}
} // namespace

QNetworkAccessManager &NetworkAccess::managerFor(int slot, Traffic traffic)
{
    const size_t index = managerIndex(size_t(slot), traffic);
    while (m_managers.size() <= index) {
        auto manager = std::make_unique<QNetworkAccessManager>();
        manager->setAutoDeleteReplies(false);
        manager->setProxyFactory(new CachedProxies( // the manager's from now on
            m_managers.empty() ? CachedProxies::Reading::Buffered
                               : CachedProxies::Reading::Direct));
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_managers.push_back(std::move(manager));
    }
    return *m_managers[index];
}

void NetworkAccess::setTrusted(const QList<HostCertificate> &certificates)
{
    if (std::exchange(m_trusted, certificates) != certificates)
        m_managers.clear();
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
