// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/AttemptChannel.h"
#include "transfer/Transfer.h"
#include "transfer/Workers.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace gannet {

/// A private QThreadPool on which each attempt is one QRunnable, with what the attempts share: the
/// disk pool, the reserved paths, the workers' network access. Lives on the main thread; its end
/// waits for what runs.
class TransferPool : public QObject
{
    Q_OBJECT
public:
    explicit TransferPool(QObject *parent = nullptr);
    ~TransferPool() override;

    /// How many attempts may run at once; more wait for a thread.
    void setMaxAttempts(int count);
    /// Starts \a order on a pool thread. Ask the channel to stop; hear of it through news().
    std::shared_ptr<AttemptChannel> dispatch(AttemptId id, const AttemptOrder &order);

    HostMemory &hosts() { return m_line.hosts; }
    SpeedLimit &limit() { return m_line.limit; }
    /// Before the first dispatch().
    void setNetworkProbe(NetworkProbe probe) { m_workers.setProbe(std::move(probe)); }

    PathReservations &reservations() { return m_disk.reservations; }

    /// Runs \a job on the disk pool and \a done with its result on the main thread.
    template<typename Job, typename Done>
    void runOnDisk(Job job, Done done)
    {
        m_disk.pool.run(std::move(job), m_inbox.address(), std::move(done));
    }

Q_SIGNALS:
    void news(gannet::AttemptId id, const gannet::AttemptNews &news);

private:
    // In this order, so that each outlives the threads that use it.
    Inbox m_inbox;
    SharedDisk m_disk;
    SharedLine m_line;
    Workers m_workers;
    QThreadPool m_threads;
};

} // namespace gannet
