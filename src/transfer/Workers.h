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
    /// The calling pool thread's; made, and the thread named "worker-N", at its first attempt.
    NetworkAccess &current();

private:
    QThreadStorage<NetworkAccess *> m_access;
    std::atomic<int> m_count = 0;
};

} // namespace gannet
