// SPDX-License-Identifier: MIT
#pragma once

#include "core/EngineSettings.h"
#include "core/ResponseCheck.h"
#include "transfer/NetworkAccess.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <climits>
#include <memory>
#include <optional>

namespace gannet {

/// What one connection is to fetch.
struct ConnectionOrder
{
    QUrl url;
    Asked asked;
    QByteArray ifRange; ///< a strong validator; empty: none
    std::optional<Generation> known; ///< nothing: the reply fixes it
    const Request *request = nullptr; ///< headers and credentials; outlives the connection
    const EngineSettings *settings = nullptr; ///< outlives the connection
    int headMs = 30'000; ///< to the reply's head, each hop anew
    qint64 mostBufferedBytes = LLONG_MAX; ///< kept for us before the kernel's window closes
    int slot = 0; ///< number within the attempt, from 0
};

/// One HTTP exchange, redirects included, as one QNetworkReply at a time, which it owns. Judges each head
/// before a byte passes, counts the bytes itself, and never trusts the reply's word that all is well.
/// Lives on the attempt's pool thread. Emits ended() once, or nothing more after close().
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(NetworkAccess &network, const ConnectionOrder &order);
    ~Connection() override;

    void open();
    /// Stops at once and silently.
    void close();

    int slot() const { return m_order.slot; }
    const Asked &asked() const { return m_order.asked; }
    /// Where redirects have led so far.
    const QUrl &url() const { return m_order.url; }
    bool isTls() const { return m_order.url.scheme() == u"https"; }
    bool isRequestSent() const { return m_sent; }
    /// Valid after accepted().
    const ResponseHead &head() const { return m_head; }
    const Judgement &judgement() const { return m_judgement; }
    /// Offset in the file of the next byte that read() gives.
    qint64 position() const { return m_position; }
    /// One past the last byte the reply says it has; -1: to the end of the stream.
    qint64 bodyEnd() const { return m_judgement.body.end; }
    qint64 deliveredBytes() const { return m_position - m_judgement.body.begin; }
    bool isDelivering() const { return m_accepted; }

    /// Body bytes that are here.
    qint64 bytesAvailable() const { return m_reply && m_accepted ? m_reply->bytesAvailable() : 0; }
    /// Body bytes that are here, at most \a size; 0 when there are none now.
    qint64 read(char *data, qint64 size);

Q_SIGNALS:
    /// Bytes may be here already: read at once, bodyReady() tells of later ones only.
    void accepted();
    void bodyReady();
    /// Nothing more will come. judgement().verdict says why where nothing was accepted; \a error is None
    /// when an accepted body ended as its head said, or as nobody can tell.
    void ended(const gannet::DownloadError &error);

private:
    struct LaterDeleter
    {
        void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
    };

    QNetworkRequest makeRequest() const;
    void send();
    void onSslErrors(const QList<QSslError> &errors);
    DownloadError wayError() const;
    void onHead();
    void onFinished();
    void endIfDrained();
    void follow(const QUrl &target);
    void end(const DownloadError &error);
    DownloadError bodyError() const;

    NetworkAccess &m_network;
    ConnectionOrder m_order;
    std::unique_ptr<QNetworkReply, LaterDeleter> m_reply;
    QTimer m_headTimer;
    QList<QSslError> m_sslErrors;
    HostCertificate m_rejected; ///< that the errors are of
    ResponseHead m_head;
    Judgement m_judgement;
    qint64 m_position = 0;
    int m_hops = 0;
    bool m_sent = false;
    bool m_accepted = false;
};

} // namespace gannet
