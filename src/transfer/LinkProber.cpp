// SPDX-License-Identifier: MIT
#include "transfer/LinkProber.h"

namespace gannet {

void LinkProber::LaterDeleter::operator()(LinkProbe *probe) const
{
    probe->disconnect();
    probe->deleteLater();
}

void LinkProber::ask(const LinkQuestion &question, const EngineSettings &settings)
{
    if (!m_network || m_network->settings != settings)
        m_network = std::make_shared<ProbeNetwork>(settings);
    const quint64 id = question.id;
    auto *probe = new LinkProbe(m_network, question.request);
    m_probes[id].reset(probe);
    QObject::connect(probe, &LinkProbe::answered, probe, [this, id](const LinkFacts &facts) {
        m_answer(id, facts);
        cancel(id);
    });
    probe->start();
}

void LinkProber::clear()
{
    m_probes.clear();
    m_network.reset();
}

} // namespace gannet
