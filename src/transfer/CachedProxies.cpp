// SPDX-License-Identifier: MIT
#include "transfer/CachedProxies.h"

namespace gannet {

namespace {
/// A laptop that was carried elsewhere asks anew before the person has to.
constexpr qint64 answerHoldsMs = 30'000;
constexpr qsizetype mostAnswers = 200;
} // namespace

QList<QNetworkProxy> CachedProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QString server = query.protocolTag() + u"://" + query.peerHostName() + u':'
        + QString::number(query.peerPort());
    if (const auto known = m_answers.constFind(server);
        known != m_answers.cend() && !known->age.hasExpired(answerHoldsMs))
        return known->proxies;
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    Answer answer{systemProxyForQuery(query), {}};
    answer.age.start();
    m_answers.insert(server, answer);
    return answer.proxies;
}

} // namespace gannet
