// SPDX-License-Identifier: MIT
#include "transfer/Connection.h"

#include "core/SentHeaders.h"
#include "transfer/ReplyError.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

namespace gannet {

namespace {

constexpr int mostHops = 20;
constexpr qint64 redirectBodyBytes = 64 * 1024;
// What Qt keeps at most before the kernel's window closes; TLS wants more.
constexpr qint64 readBufferBytes = 1024 * 1024;
constexpr qint64 tlsReadBufferBytes = 2 * 1024 * 1024;

QByteArray rangeField(const ByteRange &range)
{
    QByteArray field = "bytes=" + QByteArray::number(range.begin) + '-';
    if (range.end >= 0)
        field += QByteArray::number(range.end - 1);
    return field;
}

} // namespace

Connection::Connection(NetworkAccess &network, const ConnectionOrder &order)
    : m_network(network)
    , m_order(order)
{
    m_headTimer.setSingleShot(true);
    connect(&m_headTimer, &QTimer::timeout, this, [this] {
        end({ErrorKind::ConnectTimeout, 0, {}, -1});
    });
}

Connection::~Connection() { close(); }

void Connection::open() { send(); }

void Connection::close()
{
    m_headTimer.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    const bool hasBody = m_accepted && m_judgement.verdict != Verdict::Empty;
    if (m_reply->isRunning() && hasBody && m_position == bodyEnd()) {
        // All of it is here: left to finish, its connection can serve again.
        QNetworkReply *reply = m_reply.release();
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        return;
    }
    // Its destructor gives the request up without a word. abort() would emit within the call, and
    // Qt would complain when the server's status comes as a second error.
    m_reply.reset();
}

QNetworkRequest Connection::makeRequest() const
{
    QNetworkRequest request(m_order.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 ignores the read buffer's limit, and never compares the length with what came.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (isTls())
        request.setSslConfiguration(m_network.sslConfiguration(m_order.settings->caCertificates));

    const bool home = isSameOrigin(m_order.url, m_order.request->url());
    for (const HeaderField &field : headersFor(*m_order.request, m_order.url))
        request.setRawHeader(field.name, field.value);
    if (home && !m_order.request->userName.isEmpty()) {
        const QString pair = m_order.request->userName + u':' + m_order.request->password;
        request.setRawHeader("Authorization", "Basic " + pair.toUtf8().toBase64());
    }
    if (!request.hasRawHeader("User-Agent")) {
        // Settings come from outside as well; without one Qt would call itself a browser.
        const HeaderField agent{"User-Agent", m_order.settings->userAgent};
        request.setRawHeader(agent.name, isValidHeader(agent) ? agent.value : "Gannet");
    }
    if (!request.hasRawHeader("Accept"))
        request.setRawHeader("Accept", "*/*");
    // A body decoded on the way cannot be counted, and its cut end looks like a whole one.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_order.asked.range)
        request.setRawHeader("Range", rangeField(*m_order.asked.range));
    if (!m_order.ifRange.isEmpty())
        request.setRawHeader("If-Range", m_order.ifRange);
    return request;
}

void Connection::send()
{
    m_reply.reset(m_network.managerFor(m_order.slot, isTls()).get(makeRequest()));
    m_reply->setReadBufferSize(
        std::min(m_order.mostBufferedBytes, isTls() ? tlsReadBufferBytes : readBufferBytes));
    m_headTimer.start(m_order.headMs);
    m_sent = false;
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Connection::onHead);
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        if (m_accepted)
            Q_EMIT bodyReady();
    });
    connect(reply, &QNetworkReply::sslErrors, this, &Connection::onSslErrors);
    connect(reply, &QNetworkReply::finished, this, &Connection::onFinished);
}

void Connection::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    const auto certificate = shown.isNull()
        ? HostCertificate()
        : HostCertificate::at(m_order.url, shown.digest(QCryptographicHash::Sha256));
    if (!certificate.isEmpty() && m_order.settings->trustedCertificates.contains(certificate)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_sslErrors = errors;
    m_rejected = certificate;
}

DownloadError Connection::wayError() const
{
    DownloadError error = replyError(m_reply->error(), m_sslErrors);
    if (error.kind == ErrorKind::CertificateInvalid)
        error.certificate = m_rejected;
    return error;
}

void Connection::onHead()
{
    if (!m_reply || m_head.status != 0)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    QList<HeaderField> fields;
    const QList<QNetworkReply::RawHeaderPair> &pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        fields.append({name, value});
    m_head = ResponseHead::fromFields(status, m_order.url, fields);
    m_headTimer.stop();
    m_judgement = judge(m_head, m_order.asked, m_order.known ? &*m_order.known : nullptr,
                        QDateTime::currentSecsSinceEpoch());
    switch (m_judgement.verdict) {
    case Verdict::Accept:
    case Verdict::AcceptWhole:
    case Verdict::Empty:
        m_accepted = true;
        m_position = m_judgement.body.begin;
        m_network.noteFile(m_judgement.total);
        Q_EMIT accepted();
        return;
    case Verdict::Redirect:
        // Waiting for the end of a short body lets the connection serve again.
        if (m_head.contentLength < 0
            || m_head.contentLength > std::min(redirectBodyBytes, m_order.mostBufferedBytes))
            follow(m_judgement.target);
        else
            m_headTimer.start(m_order.headMs);
        return;
    default: {
        DownloadError error = m_judgement.error;
        // A server that a redirect led to gets no credentials: it is to be named, not signed in to.
        if (m_head.status == 401 && !isSameOrigin(m_order.url, m_order.request->url())) {
            error.kind = ErrorKind::AuthRequired;
            error.detail = m_order.url.host();
        }
        end(error);
        return;
    }
    }
}

void Connection::onFinished()
{
    if (m_head.status == 0)
        onHead();
    if (!m_reply)
        return;
    if (m_head.status != 0 && m_judgement.verdict == Verdict::Redirect) {
        follow(m_judgement.target);
        return;
    }
    if (!m_accepted) {
        DownloadError error = wayError();
        if (!error.isError())
            error.kind = ErrorKind::ConnectionLost;
        end(error);
        return;
    }
    // What Qt has delivered before the end is a valid prefix.
    Q_EMIT bodyReady();
    endIfDrained();
}

void Connection::endIfDrained()
{
    // A reader that is not ready yet, or has had its turn, comes back for the rest.
    if (m_reply && m_reply->isFinished() && m_reply->bytesAvailable() == 0)
        end(bodyError());
}

DownloadError Connection::bodyError() const
{
    const DownloadError error = wayError();
    const bool cut = bodyEnd() >= 0 && m_position < bodyEnd();
    if (error.isError())
        return error;
    return cut ? DownloadError{ErrorKind::ContentTooShort, m_head.status, {}, -1} : DownloadError();
}

void Connection::follow(const QUrl &target)
{
    if (++m_hops > mostHops) {
        end({ErrorKind::TooManyRedirects, m_head.status, {}, -1});
        return;
    }
    const QUrl next = target;
    close();
    m_head = {};
    m_judgement = {};
    m_order.url = next;
    send();
}

void Connection::end(const DownloadError &error)
{
    close();
    Q_EMIT ended(error);
}

qint64 Connection::read(char *data, qint64 size)
{
    if (!m_reply || !m_accepted)
        return 0;
    const qint64 n = m_reply->read(data, size);
    if (n <= 0)
        return 0;
    if (bodyEnd() >= 0 && m_position + n > bodyEnd()) {
        end({ErrorKind::ProtocolError, m_head.status, QStringLiteral("more bytes than announced"),
             -1});
        return 0;
    }
    m_position += n;
    if (m_reply->isFinished() && m_reply->bytesAvailable() == 0)
        QMetaObject::invokeMethod(this, &Connection::endIfDrained, Qt::QueuedConnection);
    return n;
}

} // namespace gannet
