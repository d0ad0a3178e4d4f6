// SPDX-License-Identifier: MIT
#include "gui/ProbeAdapter.h"

#include "engine/LinkProbes.h"

namespace gannet {

ProbeAdapter::ProbeAdapter(LinkProbes &probes, QObject *parent)
    : LinkFactSource(parent)
    , m_probes(probes)
{
    connect(&probes, &LinkProbes::answered, this, &LinkFactSource::answered);
}

void ProbeAdapter::setQuestions(const QList<LinkQuestion> &questions)
{
    m_probes.setQuestions(questions);
}

} // namespace gannet
