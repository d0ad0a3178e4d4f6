// SPDX-License-Identifier: MIT
#include "support/ServerLog.h"

#include <algorithm>

namespace gannet::test {

ServerLog::ServerLog() { m_clock.start(); }

RequestRecord ServerLog::append(RequestRecord request)
{
    const std::lock_guard lock(m_mutex);
    request.sequence = ++m_sequence;
    request.elapsedMs = m_clock.elapsed();
    m_requests.append(request);
    // Not when it is accepted: one that was closed before may be noticed after that.
    m_maxOpen = qMax(m_maxOpen, m_open);
    return request;
}

RequestRecord *ServerLog::find(int sequence)
{
    // Sequences are consecutive, but clear() may have taken the first ones away.
    if (m_requests.isEmpty())
        return nullptr;
    const qsizetype index = sequence - m_requests.constFirst().sequence;
    return index >= 0 && index < m_requests.size() ? &m_requests[index] : nullptr;
}

void ServerLog::setStatus(int sequence, int status)
{
    const std::lock_guard lock(m_mutex);
    if (RequestRecord *request = find(sequence))
        request->status = status;
}

void ServerLog::addBodyBytes(int sequence, qint64 n)
{
    const std::lock_guard lock(m_mutex);
    if (RequestRecord *request = find(sequence))
        request->bodyBytesSent += n;
}

void ServerLog::setFinished(int sequence)
{
    const std::lock_guard lock(m_mutex);
    if (RequestRecord *request = find(sequence))
        request->finished = true;
}

void ServerLog::connectionOpened()
{
    const std::lock_guard lock(m_mutex);
    ++m_accepted;
    ++m_open;
}

void ServerLog::connectionClosed()
{
    const std::lock_guard lock(m_mutex);
    --m_open;
}

void ServerLog::waitBegan(const QByteArray &signal)
{
    const std::lock_guard lock(m_mutex);
    ++m_waiting[signal];
}

void ServerLog::waitEnded(const QByteArray &signal)
{
    const std::lock_guard lock(m_mutex);
    --m_waiting[signal];
}

QList<RequestRecord> ServerLog::requests(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    QList<RequestRecord> found;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(found),
                 [&path](const auto &r) { return path.isEmpty() || r.path == path; });
    return found;
}

int ServerLog::requestCount(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&path](const auto &r) { return path.isEmpty() || r.path == path; }));
}

int ServerLog::openConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

int ServerLog::maxOpenConnectionsSeen() const
{
    const std::lock_guard lock(m_mutex);
    return m_maxOpen;
}

int ServerLog::acceptedConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_accepted;
}

int ServerLog::waitingFor(const QByteArray &signal) const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.value(signal);
}

void ServerLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_requests.clear();
    m_maxOpen = m_open;
}

} // namespace gannet::test
