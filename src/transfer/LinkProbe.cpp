// SPDX-License-Identifier: MIT
#include "transfer/LinkProbe.h"

#include "transfer/ServedFile.h"

#include <algorithm>

namespace gannet {

namespace {

/// Nobody waits for the answer, and a silent server keeps others from being asked.
constexpr int mostHeadMs = 10'000;
/// A server that sends the whole file all the same shall not send much of it.
constexpr qint64 bufferBytes = 4LL * 1024;

} // namespace

LinkProbe::LinkProbe(std::shared_ptr<ProbeNetwork> network, const Request &request)
    : m_network(std::move(network))
    , m_request(request)
{ }

LinkProbe::~LinkProbe() = default;

void LinkProbe::ask(bool withRange)
{
    ConnectionOrder order;
    order.url = m_request.url();
    if (withRange)
        order.asked.range = ByteRange{0, 1};
    order.request = &m_request;
    order.settings = &m_network->settings;
    order.headMs = std::min(mostHeadMs, m_network->settings.timeouts.connectMs);
    order.mostBufferedBytes = bufferBytes;
    if (m_connection) // it calls us
        m_connection.release()->deleteLater();
    m_connection = std::make_unique<Connection>(m_network->access, order);
    connect(m_connection.get(), &Connection::accepted, this, &LinkProbe::onAccepted);
    connect(m_connection.get(), &Connection::ended, this, &LinkProbe::onEnded);
    m_connection->open();
}

void LinkProbe::onAccepted()
{
    LinkFacts facts;
    facts.name = wantedName(m_request, m_connection->head());
    facts.totalBytes = m_connection->judgement().total;
    facts.contentType = m_connection->head().contentType;
    facts.acceptsRanges = m_connection->judgement().verdict == Verdict::Accept;
    m_connection->disconnect(this);
    // The one byte usually came with the head: then its connection can serve the next question.
    char byte = 0;
    m_connection->read(&byte, 1);
    m_connection->close();
    Q_EMIT answered(facts);
}

void LinkProbe::onEnded(const DownloadError &error)
{
    if (m_connection->judgement().verdict == Verdict::AskWithoutRange
        && m_connection->asked().range) {
        ask(false);
        return;
    }
    LinkFacts facts;
    facts.error = error;
    if (!error.isError())
        facts.error.kind = ErrorKind::ProtocolError;
    Q_EMIT answered(facts);
}

} // namespace gannet
