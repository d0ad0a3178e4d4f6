// SPDX-License-Identifier: MIT
#include "transfer/DiskPool.h"

#include "threads/PoolHandOver.h"

#include <QRunnable>

namespace gannet {

namespace {

class DiskJob : public QRunnable
{
public:
    explicit DiskJob(std::function<void()> job) : m_job(std::move(job)) { }

    void run() override
    {
        takeOver(this);
        m_job();
    }

private:
    std::function<void()> m_job;
};

} // namespace

DiskPool::DiskPool()
{
    m_working.setMaxThreadCount(2);
    m_working.setExpiryTimeout(-1);
    m_syncing.setMaxThreadCount(16);
}

DiskPool::~DiskPool()
{
    m_working.waitForDone();
    m_syncing.waitForDone();
}

void DiskPool::start(QThreadPool &pool, std::function<void()> job)
{
    auto *runnable = new DiskJob(std::move(job));
    handOver(runnable);
    pool.start(runnable);
}

} // namespace gannet
