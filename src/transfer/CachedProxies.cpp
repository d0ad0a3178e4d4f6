// SPDX-License-Identifier: MIT
#include "transfer/CachedProxies.h"

namespace gannet {

namespace {
/// A laptop that was carried elsewhere asks anew before the person has to.
constexpr qint64 answerHoldsMs = 30'000;
constexpr qsizetype mostAnswers = 200;

/// The application's proxy, of which there is none, in place of no proxy: as direct, but Qt then buffers what
/// it reads of the socket (QHttpNetworkConnectionChannel::ensureConnection). Else each byte of a reply's
/// head is a read of its own, 300 for one small file.
QList<QNetworkProxy> buffered(QList<QNetworkProxy> proxies)
{
    // Else Qt would ask the system once more, for each socket, and might be told otherwise.
    if (QNetworkProxyFactory::usesSystemConfiguration())
        return proxies;
    for (QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
    }
    return proxies;
}

} // namespace

void setNoApplicationProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

QList<QNetworkProxy> CachedProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QString server = query.protocolTag() + u"://" + query.peerHostName() + u':'
        + QString::number(query.peerPort());
    if (const auto known = m_answers.constFind(server);
        known != m_answers.cend() && !known->age.hasExpired(answerHoldsMs))
        return known->proxies;
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    Answer answer{m_reading == Reading::Buffered && query.protocolTag() == u"http"
                      ? buffered(proxies)
                      : proxies,
                  {}};
    answer.age.start();
    m_answers.insert(server, answer);
    return answer.proxies;
}

} // namespace gannet
