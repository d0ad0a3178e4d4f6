// SPDX-License-Identifier: MIT
#pragma once

#include "threads/Inbox.h"
#include "transfer/LinkProbe.h"

#include <functional>
#include <map>
#include <memory>

namespace gannet {

/// Runs the questions that it is given, all at once. Owns them and their network; lives on the probing
/// thread, what it is to do comes through its inbox.
class LinkProber
{
public:
    /// Called on the probing thread.
    using Answer = std::function<void(quint64, const LinkFacts &)>;

    explicit LinkProber(Answer answer) : m_answer(std::move(answer)) { }

    /// Before the thread starts.
    void moveTo(QThread *thread) { m_inbox.moveToThread(thread); }
    Inbox::Address inbox() const { return m_inbox.address(); }

    void ask(const LinkQuestion &question, const EngineSettings &settings);
    /// Silently.
    void cancel(quint64 id) { m_probes.erase(id); }
    /// Silently, and ends all connections to servers.
    void clear();

private:
    struct LaterDeleter
    {
        void operator()(LinkProbe *probe) const;
    };

    const Answer m_answer;
    std::shared_ptr<ProbeNetwork> m_network; ///< null: nothing was asked since clear()
    std::map<quint64, std::unique_ptr<LinkProbe, LaterDeleter>> m_probes;
    Inbox m_inbox;
};

} // namespace gannet
