// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace gannet::test {

/// Hands calls to another thread, whose event loop watches descriptor() and calls runAll().
/// Owned by the facade; post() and call() are for any thread. Locks and descriptors only, no
/// posted Qt events: the thread sanitizer sees those also where Qt is not built with it.
class TaskQueue
{
public:
    TaskQueue();
    ~TaskQueue();
    TaskQueue(const TaskQueue &) = delete;
    TaskQueue &operator=(const TaskQueue &) = delete;

    void post(std::function<void()> task);
    /// Returns when the task has run. Never to be called on the thread that runs the tasks.
    void call(const std::function<void()> &task);

    int descriptor() const { return m_descriptor; }
    void runAll();

private:
    int m_descriptor = -1;
    std::mutex m_mutex;
    std::condition_variable m_ran;
    std::deque<std::function<void()>> m_tasks; // guarded by m_mutex
};

} // namespace gannet::test
