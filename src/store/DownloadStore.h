// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "core/HostProfile.h"
#include "threads/Inbox.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace gannet {

class StoreWorker;

/// What the list on disk held when it was opened.
struct StoredList
{
    /// By position, states as they were written; in runs, so that whoever takes a long list over can give
    /// back each run's memory before the next.
    QList<QList<Download>> runs;
    HostProfiles hosts;
    qint64 nextId = 1; ///< never given to a download before
    QString setAsidePath; ///< where a damaged database was moved; empty: it was sound
    QString setAsideReason; ///< the system's words, untranslated
    DownloadError failure; ///< set: the database cannot be opened or made, or is a newer
        ///< Gannet's; nothing is kept, each write is answered by writeFailed()

    QList<Download> downloads() const;
};

/// The list that survives everything: one SQLite file, one connection, on a thread of its own.
/// Owns that thread. Lives on the main thread; no call waits for the disk, except the
/// destructor, which writes what is queued. Writes are grouped into one transaction for all
/// that wait, durable when committed() says so (synchronous=FULL, WAL).
class DownloadStore : public QObject
{
    Q_OBJECT
public:
    /// Numbers writes, ascending from 1.
    using Ticket = quint64;

    explicit DownloadStore(const QString &databasePath, QObject *parent = nullptr);
    ~DownloadStore() override;

    /// Opens, migrates and reads; ends in opened(). Call once, before any write.
    void open();

    /// Inserts or replaces rows. Secrets of a request are not written.
    Ticket put(const QList<Download> &downloads);
    Ticket remove(const QList<DownloadId> &ids);
    /// Adds or replaces what is known of these origins.
    Ticket putHosts(const HostProfiles &hosts);

Q_SIGNALS:
    void opened(const gannet::StoredList &list);
    /// Every write up to and with \a ticket is on disk.
    void committed(quint64 ticket);
    /// A transaction failed; it is kept and tried again, so that committed() may still come.
    void writeFailed(const gannet::DownloadError &error);

private:
    void ask(std::function<void(StoreWorker &)> call);

    Inbox m_inbox;
    QThread m_thread;
    std::unique_ptr<StoreWorker> m_worker; ///< lives on m_thread, until that has ended
    Ticket m_lastTicket = 0;
};

} // namespace gannet
