// SPDX-License-Identifier: MIT
#pragma once

#include "core/LinkFacts.h"

#include <QObject>

namespace gannet {

/// Says what servers know of links that are being added. Implemented over LinkProbes, and made up for
/// tests and pictures. Main thread; no call waits.
class LinkFactSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on these are wanted, those that are seen first, and no others.
    virtual void setQuestions(const QList<LinkQuestion> &questions) = 0;
    /// For a question; never the same again, as an answer may come after its asker is gone.
    quint64 newId() { return ++m_lastId; }

Q_SIGNALS:
    void answered(quint64 id, const gannet::LinkFacts &facts);

private:
    quint64 m_lastId = 0;
};

} // namespace gannet
