// SPDX-License-Identifier: MIT
#pragma once

#include "store/DownloadStore.h"
#include "store/StoreConnection.h"

#include <QMutex>
#include <QTimer>

#include <memory>

namespace gannet {

/// Does the store's work: owns the connection, groups what waits into transactions, tries
/// failed ones again. Lives on the store's thread; enqueue() alone may be called from another.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    /// A call of put() or remove(), as it waits for the store's thread.
    struct Write
    {
        DownloadStore::Ticket ticket = 0;
        QList<Download> put;
        QList<DownloadId> remove;
    };

    explicit StoreWorker(const QString &path);

    /// From any thread; wakes this one, once for all that come until it is up.
    void enqueue(Write &&write);

    void open();
    /// Writes what waits, once, closes, and ends the thread.
    void close();

Q_SIGNALS:
    void opened(const gannet::StoredList &list);
    void committed(quint64 ticket);
    void writeFailed(const gannet::DownloadError &error);

private:
    tl::expected<StoredRows, OpenFailure> connectAndRead();
    void takeQueue();
    void writeQueued();

    const QString m_path;
    std::unique_ptr<StoreConnection> m_connection; ///< null: not opened, or it failed
    DownloadError m_openError; ///< what each write is answered with where opening failed
    RowChanges m_changes; ///< taken from the queue, not on disk yet
    DownloadStore::Ticket m_lastTaken = 0;
    DownloadStore::Ticket m_lastCommitted = 0;
    QTimer m_retry;

    QMutex m_mutex; ///< guards m_queue
    QList<Write> m_queue; ///< filled on the main thread; a wake is on its way while it is not empty
};

} // namespace gannet
