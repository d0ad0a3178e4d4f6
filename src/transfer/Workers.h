// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/NetworkAccess.h"

#include <QThreadStorage>

#include <atomic>

namespace gannet {

/// What each pool thread keeps between attempts. Outlives the threads.
class Workers
{
public:
    /// For the pool threads; called before any of them is made.
    void setProbe(NetworkProbe probe) { m_probe = std::move(probe); }
    /// The calling pool thread's; made, and the thread named "worker-N", at its first attempt.
    NetworkAccess &current();

private:
    QThreadStorage<NetworkAccess *> m_access;
    NetworkProbe m_probe = reachOf; ///< set before the pool threads are made, which read it
    std::atomic<int> m_count = 0;
};

} // namespace gannet
