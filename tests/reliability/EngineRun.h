// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"
#include "engine/DownloadManager.h"

#include <QElapsedTimer>

namespace gannet::test {

/// One scenario and a DownloadManager of its own. Owns its stage; lives on the test's thread,
/// whose event loop it needs.
class EngineRun
{
public:
    EngineRun(const Scenario &scenario, const TestCertificates *certificates);

    /// To be asked again and again: looks how things stand, and does what the scenario says.
    bool isOver();
    Happened happened() const { return m_happened; }

private:
    void begin();
    EngineSettings settings() const;
    bool hasComeToRest(const Download &download);

    const Scenario m_scenario;
    Stage m_stage;
    std::unique_ptr<DownloadManager> m_manager;
    QElapsedTimer m_clock;
    Happened m_happened;
    bool m_restarted = false;
};

/// Runs all of them, some at a time, and says how each came to rest, in the same order.
QList<Happened> runInEngine(const QList<Scenario> &scenarios, const TestCertificates &certificates);

} // namespace gannet::test
