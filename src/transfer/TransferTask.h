// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/Transfer.h"
#include "transfer/Workers.h"

#include <QRunnable>

namespace gannet {

/// One attempt on a pool thread: run() is its whole life. Owned by the QThreadPool that runs it.
class TransferTask : public QRunnable
{
public:
    /// \a workers, \a disk and \a line outlive the pool.
    TransferTask(const AttemptOrder &order, std::shared_ptr<AttemptChannel> channel,
                 Workers &workers, SharedDisk &disk, SharedLine &line);

    void run() override;

private:
    const AttemptOrder m_order;
    const std::shared_ptr<AttemptChannel> m_channel;
    Workers &m_workers;
    SharedDisk &m_disk;
    SharedLine &m_line;
};

} // namespace gannet
