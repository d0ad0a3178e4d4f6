// SPDX-License-Identifier: MIT
#include "transfer/NetworkReach.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

Reach reachOf(const QUrl &url)
{
    if (isLoopbackHost(url.host()))
        return Reach::Local;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(
        QNetworkProxyQuery(url));
    // What passes requests on from this computer may have ways that are not seen here.
    if (!proxies.isEmpty() && isLoopbackHost(proxies.constFirst().hostName()))
        return Reach::Local;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    const bool isOnline = std::any_of(interfaces.cbegin(), interfaces.cend(),
                                      [](const QNetworkInterface &one) {
                                          const auto flags = one.flags();
                                          return flags.testFlag(QNetworkInterface::IsUp)
                                              && flags.testFlag(QNetworkInterface::IsRunning)
                                              && !flags.testFlag(QNetworkInterface::IsLoopBack);
                                      });
    return isOnline ? Reach::Online : Reach::Offline;
}

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback();
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name.compare(u"localhost"_s, Qt::CaseInsensitive) == 0
        || name.endsWith(u".localhost"_s, Qt::CaseInsensitive);
}

} // namespace gannet
