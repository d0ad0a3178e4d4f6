// SPDX-License-Identifier: MIT
#pragma once

#include "store/DownloadStore.h"
#include "store/StoreConnection.h"
#include "threads/Inbox.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace gannet {

/// Does the store's work: owns the connection, groups what waits into transactions, tries
/// failed ones again. Lives on the store's thread; what it is to do comes through its inbox.
class StoreWorker : public QObject
{
public:
    /// Called on the store's thread.
    struct Answers
    {
        std::function<void(const StoredList &)> opened;
        std::function<void(DownloadStore::Ticket)> committed;
        std::function<void(const DownloadError &)> writeFailed;
    };

    /// A call of put(), remove() or putHosts(), as it waits for the store's thread.
    struct Write
    {
        DownloadStore::Ticket ticket = 0;
        QList<Download> put;
        QList<DownloadId> remove;
        HostProfiles hosts;
    };

    StoreWorker(const QString &path, Answers answers);

    /// With its inbox; before the thread starts.
    void moveTo(QThread *thread);
    Inbox::Address inbox() const { return m_inbox.address(); }

    void open();
    /// Written together with all others that have come by then.
    void take(const Write &write);
    /// Writes what waits, once, closes, and ends the thread.
    void close();

private:
    tl::expected<StoredRows, OpenFailure> connectAndRead();
    void writeTaken();

    const QString m_path;
    const Answers m_answers;
    std::unique_ptr<StoreConnection> m_connection; ///< null: not opened, or it failed
    DownloadError m_openError; ///< what each write is answered with where opening failed
    RowChanges m_changes; ///< not on disk yet
    DownloadStore::Ticket m_lastTaken = 0;
    DownloadStore::Ticket m_lastCommitted = 0;
    bool m_writePosted = false; ///< writeTaken() is in the inbox
    QTimer m_retry;
    Inbox m_inbox;
};

} // namespace gannet
