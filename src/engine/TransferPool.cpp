// SPDX-License-Identifier: MIT
#include "engine/TransferPool.h"

#include "threads/PoolHandOver.h"
#include "transfer/TransferTask.h"

namespace gannet {

TransferPool::TransferPool(QObject *parent) : QObject(parent)
{
    // A thread that ends takes its open connections with it.
    m_threads.setExpiryTimeout(-1);
}

TransferPool::~TransferPool() { m_threads.waitForDone(); }

void TransferPool::setMaxAttempts(int count) { m_threads.setMaxThreadCount(count); }

std::shared_ptr<AttemptChannel> TransferPool::dispatch(AttemptId id, const AttemptOrder &order)
{
    auto channel = std::make_shared<AttemptChannel>(
        id, [this](AttemptId attempt, const AttemptNews &item) { Q_EMIT news(attempt, item); },
        m_inbox.address());
    channel->setMaxConnections(order.download.request.maxConnections);
    channel->setMaxBytesPerSecond(order.download.request.maxBytesPerSecond);
    auto *task = new TransferTask(order, channel, m_workers, m_disk, m_line);
    handOver(task);
    m_threads.start(task);
    return channel;
}

} // namespace gannet
