// SPDX-License-Identifier: MIT
#include "store/DownloadStore.h"

#include "store/StoreWorker.h"

using namespace Qt::StringLiterals;

namespace gannet {

DownloadStore::DownloadStore(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_worker(new StoreWorker(databasePath))
{
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &StoreWorker::opened, this, &DownloadStore::opened);
    connect(m_worker, &StoreWorker::committed, this, &DownloadStore::committed);
    connect(m_worker, &StoreWorker::writeFailed, this, &DownloadStore::writeFailed);
    m_thread.start();
}

DownloadStore::~DownloadStore()
{
    QMetaObject::invokeMethod(m_worker, &StoreWorker::close, Qt::QueuedConnection);
    m_thread.wait(); // close() ends it: quit() from here could overtake that call
}

void DownloadStore::open()
{
    QMetaObject::invokeMethod(m_worker, &StoreWorker::open, Qt::QueuedConnection);
}

DownloadStore::Ticket DownloadStore::put(const QList<Download> &downloads)
{
    m_worker->enqueue({++m_lastTicket, downloads, {}});
    return m_lastTicket;
}

DownloadStore::Ticket DownloadStore::remove(const QList<DownloadId> &ids)
{
    m_worker->enqueue({++m_lastTicket, {}, ids});
    return m_lastTicket;
}

} // namespace gannet
