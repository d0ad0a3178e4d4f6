// SPDX-License-Identifier: MIT
#include "threads/Inbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <mutex>
#include <utility>
#include <vector>

namespace gannet {

struct Inbox::State
{
    std::mutex mutex;
    std::vector<Call> calls; ///< guarded by mutex
    Receiver *receiver = nullptr; ///< guarded by mutex; null once the inbox is gone
};

class Inbox::Receiver : public QObject
{
public:
    explicit Receiver(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    void customEvent(QEvent *) override
    {
        // A call may end the inbox and with it this object.
        const std::shared_ptr<State> state = m_state;
        std::vector<Call> calls;
        {
            const std::lock_guard lock(state->mutex);
            calls.swap(state->calls);
        }
        for (const Call &call : calls) {
            call();
            if (const std::lock_guard lock(state->mutex); !state->receiver)
                break;
        }
    }

private:
    std::shared_ptr<State> m_state;
};

Inbox::Inbox() : m_state(std::make_shared<State>()), m_receiver(std::make_unique<Receiver>(m_state))
{
    m_state->receiver = m_receiver.get();
}

Inbox::~Inbox()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->receiver = nullptr;
}

void Inbox::moveToThread(QThread *thread) { m_receiver->moveToThread(thread); }

void Inbox::Address::post(Call call) const
{
    if (!m_state)
        return;
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->receiver)
        return;
    m_state->calls.push_back(std::move(call));
    if (m_state->calls.size() == 1)
        QCoreApplication::postEvent(m_state->receiver, new QEvent(QEvent::User));
}

} // namespace gannet
