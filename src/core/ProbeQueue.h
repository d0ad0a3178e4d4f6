// SPDX-License-Identifier: MIT
#pragma once

#include "core/LinkFacts.h"

#include <QHash>

#include <optional>

namespace gannet {

/// Which link is asked about next: those that are seen go first, the others one at a time, and no
/// server gets more than a few questions at once. Pure; any one thread.
class ProbeQueue
{
public:
    static constexpr int mostAtOnce = 4;
    static constexpr int mostPerServer = 2;
    static constexpr int mostLaterAtOnce = 1;

    /// From now on these are wanted, in this order, and no others. Returns those that run and are not
    /// among them; for the queue they have ended.
    QList<quint64> setQuestions(const QList<LinkQuestion> &questions);
    /// The next that may be asked now, which runs from then on; nothing: none may.
    std::optional<LinkQuestion> takeNext();
    /// False where it did not run any more.
    bool ended(quint64 id);

private:
    struct Running
    {
        QString server;
        LinkQuestion::Urgency urgency = LinkQuestion::Urgency::Seen;
    };

    bool mayRun(const LinkQuestion &question) const;

    QList<LinkQuestion> m_waiting;
    QHash<quint64, Running> m_running;
};

} // namespace gannet
