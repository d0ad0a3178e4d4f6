// SPDX-License-Identifier: MIT
#include "engine/LinkProbes.h"

#include "transfer/LinkProber.h"

namespace gannet {

LinkProbes::LinkProbes(const EngineSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const Inbox::Address here = m_inbox.address();
    m_prober = std::make_unique<LinkProber>([this, here](quint64 id, const LinkFacts &facts) {
        here.post([this, id, facts] {
            if (!m_queue.ended(id)) // taken back meanwhile
                return;
            Q_EMIT answered(id, facts);
            askMore();
        });
    });
    m_prober->moveTo(&m_thread);
    m_thread.setObjectName(QStringLiteral("probes"));
}

LinkProbes::~LinkProbes()
{
    if (!m_thread.isRunning())
        return;
    m_prober->inbox().post([prober = m_prober.get()] {
        prober->clear();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void LinkProbes::setQuestions(const QList<LinkQuestion> &questions)
{
    const QList<quint64> unwanted = m_queue.setQuestions(questions);
    if (m_thread.isRunning()) {
        m_prober->inbox().post([prober = m_prober.get(), unwanted, all = questions.isEmpty()] {
            for (const quint64 id : unwanted)
                prober->cancel(id);
            if (all)
                prober->clear();
        });
    }
    askMore();
}

void LinkProbes::askMore()
{
    while (const auto question = m_queue.takeNext()) {
        if (!m_thread.isRunning())
            m_thread.start();
        m_prober->inbox().post([prober = m_prober.get(), question = *question,
                                settings = m_settings] { prober->ask(question, settings); });
    }
}

} // namespace gannet
