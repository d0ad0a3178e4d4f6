// SPDX-License-Identifier: MIT
#pragma once

#include "gui/LinkFactSource.h"

namespace gannet {

/// Servers that are made up: they answer when they are told to.
class FakeLinkFacts : public LinkFactSource
{
    Q_OBJECT
public:
    using LinkFactSource::LinkFactSource;

    void setQuestions(const QList<LinkQuestion> &now) override
    {
        questions = now;
        ++calls;
    }

    /// False where nobody asks about it.
    bool answer(const QUrl &url, const LinkFacts &facts)
    {
        const QList<LinkQuestion> open = questions;
        for (const LinkQuestion &question : open) {
            if (question.request.url() != url.adjusted(QUrl::RemoveUserInfo))
                continue;
            questions.removeIf([&question](const LinkQuestion &q) { return q.id == question.id; });
            Q_EMIT answered(question.id, facts);
            return true;
        }
        return false;
    }
    int count(LinkQuestion::Urgency urgency) const
    {
        int n = 0;
        for (const LinkQuestion &question : questions)
            n += question.urgency == urgency ? 1 : 0;
        return n;
    }

    QList<LinkQuestion> questions; ///< that were not answered
    int calls = 0;
};

/// What a server says of a file of that name and size.
inline LinkFacts factsOf(const QString &name, qint64 bytes, const QByteArray &type = {})
{
    LinkFacts facts;
    facts.name = name;
    facts.totalBytes = bytes;
    facts.contentType = type;
    facts.acceptsRanges = true;
    return facts;
}

} // namespace gannet
