// SPDX-License-Identifier: MIT
#include "StoreFixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <deque>

// Opens the database named by its argument and writes rows until it is killed. Prints "+ID" once
// a row is committed, "-ID" once its removal is.

using namespace gannet;

namespace {

struct Pending
{
    DownloadStore::Ticket ticket;
    qint64 id;
    bool isRemoval;
};

class Writer : public QObject
{
public:
    explicit Writer(const QString &path) : m_store(path)
    {
        connect(&m_store, &DownloadStore::opened, this, [this](const StoredList &list) {
            if (list.failure.isError() || !list.setAsidePath.isEmpty())
                QCoreApplication::exit(1);
            m_nextId = list.nextId;
            writeSome();
        });
        connect(&m_store, &DownloadStore::committed, this, &Writer::acknowledge);
        m_store.open();
    }

private:
    void writeSome()
    {
        for (int i = 0; i < 5; ++i) {
            const qint64 id = m_nextId++;
            m_pending.push_back({m_store.put({fullDownload(id)}), id, false});
            if (id % 4 == 0)
                m_pending.push_back({m_store.remove({DownloadId(id - 3)}), id - 3, true});
        }
    }

    void acknowledge(quint64 ticket)
    {
        while (!m_pending.empty() && m_pending.front().ticket <= ticket) {
            const Pending &done = m_pending.front();
            std::printf("%c%lld\n", done.isRemoval ? '-' : '+', done.id);
            m_pending.pop_front();
        }
        std::fflush(stdout);
        writeSome();
    }

    DownloadStore m_store;
    qint64 m_nextId = 1;
    std::deque<Pending> m_pending;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Writer writer(application.arguments().value(1));
    return application.exec();
}
