// SPDX-License-Identifier: MIT
#pragma once

#include "threads/Inbox.h"

#include <QThreadPool>

#include <functional>
#include <optional>
#include <utility>

namespace gannet {

/// The two threads that wait for the disk: syncs, checkpoints, hashing, file chores. Owned by
/// TransferPool; run() may be called from any thread.
class DiskPool
{
public:
    DiskPool();
    /// Waits for every job.
    ~DiskPool() { m_pool.waitForDone(); }

    /// Runs \a job on a disk thread and hands what it returns to \a done on the thread of \a replyTo.
    template<typename Job, typename Done>
    void run(Job job, const Inbox::Address &replyTo, Done done)
    {
        start(
            [job = std::optional<Job>(std::move(job)), replyTo, done = std::move(done)]() mutable {
                // What the job holds is let go before anybody hears of its end.
                auto result = std::exchange(job, std::nullopt).value()();
                replyTo.post([result = std::move(result), done = std::move(done)]() mutable {
                    done(std::move(result));
                });
            });
    }

private:
    void start(std::function<void()> job);

    QThreadPool m_pool;
};

} // namespace gannet
