// SPDX-License-Identifier: MIT
#pragma once

#include "core/EngineSettings.h"
#include "core/ProbeQueue.h"
#include "threads/Inbox.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace gannet {

class LinkProber;

/// Asks servers about links that are not downloads yet, a few at a time, on a thread of its own, which
/// begins with the first question. Lives on the main thread and waits for nothing but, at its end, that thread.
class LinkProbes : public QObject
{
    Q_OBJECT
public:
    explicit LinkProbes(const EngineSettings &settings, QObject *parent = nullptr);
    ~LinkProbes() override;

    /// For questions that are asked from now on.
    void setSettings(const EngineSettings &settings) { m_settings = settings; }
    /// From now on these are wanted, those that are seen first, and no others: what runs for others ends.
    void setQuestions(const QList<LinkQuestion> &questions);

Q_SIGNALS:
    /// Once a question, unless it was taken back before.
    void answered(quint64 id, const gannet::LinkFacts &facts);

private:
    void askMore();

    EngineSettings m_settings;
    ProbeQueue m_queue;
    QThread m_thread;
    std::unique_ptr<LinkProber> m_prober; ///< the thread's
    Inbox m_inbox;
};

} // namespace gannet
