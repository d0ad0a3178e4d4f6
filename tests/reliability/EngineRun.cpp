// SPDX-License-Identifier: MIT
#include "EngineRun.h"

#include "transfer/Checkpoint.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <vector>

namespace gannet::test {

namespace {

constexpr size_t runsAtATime = 8;
/// A wait of the retry policy's own is over in a few milliseconds; one that is longer was asked for.
constexpr qint64 longWaitMs = 5'000;

} // namespace

EngineRun::EngineRun(const Scenario &scenario, const TestCertificates *certificates)
    : m_scenario(scenario)
    , m_stage(scenario, certificates)
{
    m_clock.start();
    m_manager = std::make_unique<DownloadManager>(settings());
    QObject::connect(m_manager.get(), &DownloadManager::ready, m_manager.get(),
                     [this] { begin(); });
    m_manager->start();
}

EngineSettings EngineRun::settings() const
{
    EngineSettings settings;
    settings.userAgent = "gannet-test";
    settings.maxConnections = m_scenario.connections;
    settings.timeouts = {m_scenario.timeoutMs, m_scenario.timeoutMs};
    settings.retry.maxRetries = m_scenario.retries;
    settings.retry.firstDelayMs = 1;
    settings.retry.maxDelayMs = 4;
    settings.retry.diskTrouble = DiskTrouble::Fail;
    if (QFile authority(m_stage.authority());
        !m_stage.authority().isEmpty() && authority.open(QIODevice::ReadOnly))
        settings.caCertificates = authority.readAll();
    return settings;
}

void EngineRun::begin()
{
    Request request = makeRequest(m_stage.url(), m_stage.folder());
    request.checksum = m_scenario.checksum;
    request.headers = m_scenario.headers;
    if (m_scenario.onDisk.isEmpty()) {
        m_manager->add({request}, DownloadManager::StartMode::Start);
        return;
    }
    m_stage.leavePart(m_scenario);
    QList<Download> found = findResumable(m_stage.folder()).value_or(LeftBehind()).resumable;
    for (Download &download : found)
        download.request = request;
    m_manager->addKnown(found, DownloadManager::StartMode::Start);
}

bool EngineRun::isOver()
{
    m_stage.openGate(m_scenario);
    const QList<DownloadId> ids = m_manager->ids();
    const Download *download = ids.isEmpty() ? nullptr : m_manager->find(ids.constFirst());
    if (download && hasComeToRest(*download)) {
        m_manager.reset();
        m_happened = m_stage.inspect(m_scenario, m_happened);
        return true;
    }
    return m_clock.elapsed() > m_scenario.boundMs;
}

bool EngineRun::hasComeToRest(const Download &download)
{
    switch (download.state) {
    case DownloadState::Finished:
        m_happened.ending = download.verification == Verification::SizeNotVerified
            ? Ending::NotVerified
            : Ending::Right;
        return true;
    case DownloadState::Failed:
        if (m_scenario.restart && !m_restarted) {
            m_restarted = true;
            m_manager->restart({download.id});
            return false;
        }
        m_happened = failed(download.error.kind);
        return true;
    case DownloadState::Waiting:
        m_happened = {Ending::Waiting, download.error.kind};
        if (QDateTime::currentDateTime().msecsTo(m_manager->waitingUntil(download.id)) > longWaitMs)
            return true;
        m_happened = {};
        return false;
    default: return false;
    }
}

QList<Happened> runInEngine(const QList<Scenario> &scenarios, const TestCertificates &certificates)
{
    struct Running
    {
        qsizetype index = 0;
        std::unique_ptr<EngineRun> run;
    };
    QList<Happened> results(scenarios.size());
    std::vector<Running> running;
    qsizetype next = 0;
    QEventLoop loop;
    QTimer look;
    const auto step = [&] {
        std::erase_if(running, [&results](const Running &one) {
            if (!one.run->isOver())
                return false;
            results[one.index] = one.run->happened();
            return true;
        });
        for (; running.size() < runsAtATime && next < scenarios.size(); ++next) {
            running.push_back(
                {next, std::make_unique<EngineRun>(scenarios.at(next), &certificates)});
        }
        if (running.empty())
            loop.quit();
    };
    QObject::connect(&look, &QTimer::timeout, &loop, step);
    look.start(2);
    loop.exec();
    return results;
}

} // namespace gannet::test
