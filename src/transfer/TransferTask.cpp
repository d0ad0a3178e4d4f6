// SPDX-License-Identifier: MIT
#include "transfer/TransferTask.h"

#include "threads/PoolHandOver.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>

namespace gannet {

TransferTask::TransferTask(const AttemptOrder &order, std::shared_ptr<AttemptChannel> channel,
                           Workers &workers, SharedDisk &disk, SharedLine &line)
    : m_order(order)
    , m_channel(std::move(channel))
    , m_workers(workers)
    , m_disk(disk)
    , m_line(line)
{ }

void TransferTask::run()
{
    takeOver(this);
    {
        QEventLoop loop;
        NetworkAccess &network = m_workers.current();
        network.setTrusted(m_order.settings.trustedCertificates);
        network.expectFile(m_order.download.totalBytes());
        Transfer transfer(m_order, m_channel, network, m_disk, m_line);
        bool hasEnded = false;
        QObject::connect(&transfer, &Transfer::ended, &loop, [&loop, &hasEnded] {
            hasEnded = true;
            loop.quit();
        });
        transfer.start();
        // A loop that is told to quit before it runs would not.
        if (!hasEnded)
            loop.exec();
    }
    // Replies wait for a loop to delete them, and this thread may not have another for long.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace gannet
