// SPDX-License-Identifier: MIT
#include "store/DownloadStore.h"

#include "store/StoreWorker.h"

using namespace Qt::StringLiterals;

namespace gannet {

QList<Download> StoredList::downloads() const
{
    QList<Download> all;
    for (const QList<Download> &run : runs)
        all += run;
    return all;
}

DownloadStore::DownloadStore(const QString &databasePath, QObject *parent) : QObject(parent)
{
    const Inbox::Address here = m_inbox.address();
    StoreWorker::Answers answers;
    answers.opened = [this, here](const StoredList &list) {
        here.post([this, list] { Q_EMIT opened(list); });
    };
    answers.committed = [this, here](Ticket ticket) {
        here.post([this, ticket] { Q_EMIT committed(ticket); });
    };
    answers.writeFailed = [this, here](const DownloadError &error) {
        here.post([this, error] { Q_EMIT writeFailed(error); });
    };
    m_worker = std::make_unique<StoreWorker>(databasePath, std::move(answers));
    m_worker->moveTo(&m_thread);
    m_thread.setObjectName(u"store"_s);
    m_thread.start();
}

DownloadStore::~DownloadStore()
{
    // close() ends the thread: quit() from here could overtake that call.
    ask([](StoreWorker &worker) { worker.close(); });
    m_thread.wait();
}

void DownloadStore::ask(std::function<void(StoreWorker &)> call)
{
    m_worker->inbox().post([worker = m_worker.get(), call = std::move(call)] { call(*worker); });
}

void DownloadStore::open()
{
    ask([](StoreWorker &worker) { worker.open(); });
}

DownloadStore::Ticket DownloadStore::put(const QList<Download> &downloads)
{
    const StoreWorker::Write write{++m_lastTicket, downloads, {}, {}};
    ask([write](StoreWorker &worker) { worker.take(write); });
    return m_lastTicket;
}

DownloadStore::Ticket DownloadStore::remove(const QList<DownloadId> &ids)
{
    const StoreWorker::Write write{++m_lastTicket, {}, ids, {}};
    ask([write](StoreWorker &worker) { worker.take(write); });
    return m_lastTicket;
}

DownloadStore::Ticket DownloadStore::putHosts(const HostProfiles &hosts)
{
    const StoreWorker::Write write{++m_lastTicket, {}, {}, hosts};
    ask([write](StoreWorker &worker) { worker.take(write); });
    return m_lastTicket;
}

} // namespace gannet
