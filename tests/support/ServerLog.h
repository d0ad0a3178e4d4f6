// SPDX-License-Identifier: MIT
#pragma once

#include "support/RequestRecord.h"

#include <QElapsedTimer>
#include <QHash>

#include <mutex>

namespace gannet::test {

/// What happened at the server: written on its thread, read on the test's. Every member is
/// guarded by the one mutex.
class ServerLog
{
public:
    ServerLog();

    /// Numbers the request and keeps it; returns it numbered.
    RequestRecord append(RequestRecord request);
    void setStatus(int sequence, int status);
    void addBodyBytes(int sequence, qint64 n);
    void setFinished(int sequence);
    void connectionOpened();
    void connectionClosed();
    void waitBegan(const QByteArray &signal);
    void waitEnded(const QByteArray &signal);

    /// Of all paths where \a path is empty.
    QList<RequestRecord> requests(const QByteArray &path) const;
    int requestCount(const QByteArray &path) const;
    int openConnections() const;
    int maxOpenConnectionsSeen() const;
    int acceptedConnections() const;
    int waitingFor(const QByteArray &signal) const;
    void clear();

private:
    RequestRecord *find(int sequence);

    mutable std::mutex m_mutex;
    QElapsedTimer m_clock;
    QList<RequestRecord> m_requests;
    QHash<QByteArray, int> m_waiting;
    int m_sequence = 0;
    int m_open = 0;
    int m_maxOpen = 0;
    int m_accepted = 0;
};

} // namespace gannet::test
