// SPDX-License-Identifier: MIT
#pragma once

#include "threads/Inbox.h"

#include <QThreadPool>

#include <functional>
#include <optional>
#include <utility>

namespace gannet {

/// The threads that wait for the disk: two that read and write (checkpoints, hashing, file
/// chores), and up to sixteen that only wait until something is durable. Owned by TransferPool;
/// jobs may be given from any thread.
class DiskPool
{
public:
    DiskPool();
    /// Waits for every job.
    ~DiskPool();

    /// Runs \a job on a disk thread and hands what it returns to \a done on the thread of \a replyTo.
    template<typename Job, typename Done>
    void run(Job job, const Inbox::Address &replyTo, Done done)
    {
        start(m_working, std::move(job), replyTo, std::move(done));
    }

    /// The same for a job that does little but sync: a journal makes durable in one write what
    /// waits for it together.
    template<typename Job, typename Done>
    void runSyncing(Job job, const Inbox::Address &replyTo, Done done)
    {
        start(m_syncing, std::move(job), replyTo, std::move(done));
    }

private:
    template<typename Job, typename Done>
    static void start(QThreadPool &pool, Job job, const Inbox::Address &replyTo, Done done)
    {
        start(pool,
              [job = std::optional<Job>(std::move(job)), replyTo,
               done = std::move(done)]() mutable {
                  // What the job holds is let go before anybody hears of its end.
                  auto result = std::exchange(job, std::nullopt).value()();
                  replyTo.post([result = std::move(result), done = std::move(done)]() mutable {
                      done(std::move(result));
                  });
              });
    }
    static void start(QThreadPool &pool, std::function<void()> job);

    QThreadPool m_working;
    QThreadPool m_syncing;
};

} // namespace gannet
