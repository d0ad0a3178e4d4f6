// SPDX-License-Identifier: MIT
#include "transfer/DiskPool.h"

namespace gannet {

DiskPool::DiskPool()
{
    m_pool.setMaxThreadCount(2);
    m_pool.setExpiryTimeout(-1);
}

void DiskPool::start(std::function<void()> job)
{
    m_pool.start(std::move(job));
}

} // namespace gannet
