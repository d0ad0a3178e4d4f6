// SPDX-License-Identifier: MIT
#pragma once

#include "core/LinkFacts.h"
#include "transfer/Connection.h"

#include <QObject>

#include <memory>

namespace gannet {

/// What all questions of a while share: made anew when the settings change, kept by those that run.
struct ProbeNetwork
{
    explicit ProbeNetwork(const EngineSettings &with) : settings(with)
    {
        access.setTrusted(settings.trustedCertificates);
        access.expectFile(1);
    }

    const EngineSettings settings;
    NetworkAccess access{QStringLiteral("probe")};
};

/// Asks a server what a link is: GET of its first byte, as an attempt would ask, of which only the head
/// is read. Owns its connection; lives on the thread of its ProbeNetwork, whose event loop it needs.
class LinkProbe : public QObject
{
    Q_OBJECT
public:
    LinkProbe(std::shared_ptr<ProbeNetwork> network, const Request &request);
    ~LinkProbe() override;

    void start() { ask(true); }

Q_SIGNALS:
    /// Once. The probe may be deleted later, not within.
    void answered(const gannet::LinkFacts &facts);

private:
    void ask(bool withRange);
    void onAccepted();
    void onEnded(const DownloadError &error);

    const std::shared_ptr<ProbeNetwork> m_network; ///< before the connection, which uses it
    const Request m_request;
    std::unique_ptr<Connection> m_connection;
};

} // namespace gannet
