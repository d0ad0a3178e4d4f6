// SPDX-License-Identifier: MIT
#include "support/TaskQueue.h"

#include <QtGlobal>

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace gannet::test {

TaskQueue::TaskQueue() : m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        qFatal("no eventfd for the test server");
}

TaskQueue::~TaskQueue() { ::close(m_descriptor); }

void TaskQueue::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    const std::uint64_t one = 1;
    if (::write(m_descriptor, &one, sizeof one) != sizeof one)
        qFatal("the test server's thread cannot be woken");
}

void TaskQueue::call(const std::function<void()> &task)
{
    bool ran = false;
    post([this, &task, &ran] {
        task();
        // Notified under the lock: the caller may destroy the queue as soon as it sees the flag.
        const std::lock_guard lock(m_mutex);
        ran = true;
        m_ran.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_ran.wait(lock, [&ran] { return ran; });
}

void TaskQueue::runAll()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(m_descriptor, &count, sizeof count);
    std::deque<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const auto &task : tasks)
        task();
}

} // namespace gannet::test
