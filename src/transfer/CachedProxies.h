// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxyFactory>
#include <QString>

namespace gannet {

/// Says that this program has no proxy of its own: where Qt is to ask for the application's, it asks nobody. What the
/// system says is CachedProxies' matter. On the main thread, before any request; for the whole process.
void setNoApplicationProxy();

/// The system's proxies for a server, asked for once in a while instead of for each request: the answer
/// may cost a script, a thread or a name lookup. Belongs to one QNetworkAccessManager, on its thread.
class CachedProxies : public QNetworkProxyFactory
{
public:
    /// What Qt reads of a socket without a proxy.
    enum class Reading : quint8 {
        Direct, ///< as it comes: less memory and less copying
        Buffered, ///< heads cost few calls to the system
    };
    explicit CachedProxies(Reading reading = Reading::Buffered) : m_reading(reading) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Answer
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };

    const Reading m_reading;
    QHash<QString, Answer> m_answers; ///< by scheme, host and port
};

} // namespace gannet
