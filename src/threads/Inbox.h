// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace gannet {

/// Calls that other threads ask this thread to make, in order. Lives on, and calls on, the thread
/// that made it; what arrives after its end is dropped, so that no thread ever holds a
/// pointer to another's objects. One wake-up of the event loop serves all calls that wait.
class Inbox
{
    struct State;

public:
    using Call = std::function<void()>;

    /// Where to post; a value that any thread may keep longer than the inbox lives.
    class Address
    {
    public:
        Address() = default;
        /// From any thread. Dropped when the inbox is gone or this address is empty.
        void post(Call call) const;

    private:
        friend class Inbox;
        explicit Address(std::shared_ptr<State> state) : m_state(std::move(state)) { }
        std::shared_ptr<State> m_state;
    };

    Inbox();
    ~Inbox();
    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    Address address() const { return Address(m_state); }
    /// From now on calls are made on \a thread. Before the first is posted.
    void moveToThread(QThread *thread);

private:
    class Receiver;

    std::shared_ptr<State> m_state;
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace gannet
