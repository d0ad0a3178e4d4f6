// SPDX-License-Identifier: MIT
#include "core/ProbeQueue.h"

#include <QSet>

#include <algorithm>

namespace gannet {

namespace {

QString serverOf(const LinkQuestion &question)
{
    return question.request.url().authority(QUrl::FullyEncoded);
}

} // namespace

QList<quint64> ProbeQueue::setQuestions(const QList<LinkQuestion> &questions)
{
    QSet<quint64> wanted;
    wanted.reserve(questions.size());
    m_waiting.clear();
    for (const LinkQuestion &question : questions) {
        wanted.insert(question.id);
        if (const auto running = m_running.find(question.id); running != m_running.end())
            running->urgency = question.urgency;
        else
            m_waiting.append(question);
    }
    std::stable_sort(m_waiting.begin(), m_waiting.end(),
                     [](const LinkQuestion &a, const LinkQuestion &b) {
                         return a.urgency < b.urgency;
                     });
    QList<quint64> unwanted;
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        if (!wanted.contains(it.key()))
            unwanted.append(it.key());
    }
    for (const quint64 id : std::as_const(unwanted))
        m_running.remove(id);
    return unwanted;
}

bool ProbeQueue::mayRun(const LinkQuestion &question) const
{
    const QString server = serverOf(question);
    int here = 0;
    int later = 0;
    for (const Running &running : m_running) {
        here += running.server == server ? 1 : 0;
        later += running.urgency == LinkQuestion::Urgency::Later ? 1 : 0;
    }
    const bool isLater = question.urgency == LinkQuestion::Urgency::Later;
    return here < mostPerServer && (!isLater || later < mostLaterAtOnce);
}

std::optional<LinkQuestion> ProbeQueue::takeNext()
{
    if (m_running.size() >= mostAtOnce)
        return std::nullopt;
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [this](const LinkQuestion &q) { return mayRun(q); });
    if (next == m_waiting.end())
        return std::nullopt;
    const LinkQuestion question = *next;
    m_waiting.erase(next);
    m_running.insert(question.id, {serverOf(question), question.urgency});
    return question;
}

bool ProbeQueue::ended(quint64 id) { return m_running.remove(id) > 0; }

} // namespace gannet
