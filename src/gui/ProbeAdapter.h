// SPDX-License-Identifier: MIT
#pragma once

#include "gui/LinkFactSource.h"

namespace gannet {

class LinkProbes;

/// The add dialog's view of LinkProbes, which must outlive it. Main thread.
class ProbeAdapter : public LinkFactSource
{
    Q_OBJECT
public:
    explicit ProbeAdapter(LinkProbes &probes, QObject *parent = nullptr);

    void setQuestions(const QList<LinkQuestion> &questions) override;

private:
    LinkProbes &m_probes;
};

} // namespace gannet
