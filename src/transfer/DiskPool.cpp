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
    m_pool.setMaxThreadCount(2);
    m_pool.setExpiryTimeout(-1);
}

void DiskPool::start(std::function<void()> job)
{
    auto *runnable = new DiskJob(std::move(job));
    handOver(runnable);
    m_pool.start(runnable);
}

} // namespace gannet
