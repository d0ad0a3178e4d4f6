// SPDX-License-Identifier: MIT
#include "ScenarioTable.h"
#include "ServedFiles.h"
#include "engine/DownloadManager.h"
#include "transfer/Checkpoint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace gannet::test {

namespace {

constexpr int runsAtATime = 12;
/// A wait of the retry policy's own is over in a few milliseconds; one that is longer was asked for.
constexpr qint64 longWaitMs = 5'000;
/// Qt keeps what it has for a server for two minutes, and here each download has a server of its own.
constexpr qint64 bytesAServer = 96 * 1024;
/// What a download may leave behind when its manager is gone.
constexpr qint64 bytesADownload = 1024;
constexpr qint64 spareBytes = 16 * 1024 * 1024;
/// What Qt read of a head that never ended, some 8 MiB each, it keeps as long as its thread; the lot may draw
/// a few of them.
constexpr qint64 endlessHeadsBytes = 40 * 1024 * 1024;
constexpr qint64 spareDescriptors = 40;

/// What the program holds while nothing runs. 0 bytes under a sanitizer, which has a heap of its own.
struct Held
{
    qint64 bytes = 0;
    qint64 descriptors = 0;
};

Held held()
{
    const struct mallinfo2 heap = mallinfo2();
    return {qint64(heap.uordblks + heap.hblkhd),
            QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size()};
}

EngineSettings settings(const TestCertificates &certificates)
{
    EngineSettings settings;
    settings.userAgent = "gannet-test";
    settings.maxDownloads = runsAtATime;
    settings.timeouts = {500, 500};
    settings.retry.maxRetries = 3;
    settings.retry.firstDelayMs = 1;
    settings.retry.maxDelayMs = 4;
    settings.retry.diskTrouble = DiskTrouble::Fail;
    if (QFile authority(certificates.ca().certificate); authority.open(QIODevice::ReadOnly))
        settings.caCertificates = authority.readAll();
    return settings;
}

/// One scenario, run beside others by a DownloadManager that all of them share. Owns its stage;
/// lives on the test's thread.
class SoakRun
{
public:
    SoakRun(DownloadManager &manager, const Scenario &scenario,
            const TestCertificates &certificates)
        : m_manager(manager)
        , m_scenario(scenario)
        , m_stage(scenario, &certificates)
    {
        m_clock.start();
        Request request = makeRequest(m_stage.url(), m_stage.folder());
        request.checksum = scenario.checksum;
        request.headers = scenario.headers;
        request.maxConnections = scenario.connections;
        if (scenario.onDisk.isEmpty()) {
            m_manager.add({request}, DownloadManager::StartMode::Start);
            return;
        }
        m_stage.leavePart(scenario);
        const auto left = findResumable(m_stage.folder());
        QList<Download> found = left ? left->resumable : QList<Download>();
        for (Download &download : found)
            download.request = request;
        m_manager.addKnown(found, DownloadManager::StartMode::Start);
    }

    /// To be asked again and again. True once it came to rest, or did not in time, and left the list.
    bool isOver()
    {
        m_stage.openGate(m_scenario);
        if (m_id == DownloadId{})
            m_id = m_manager.findByUrl(m_stage.url());
        const Download *download = m_manager.find(m_id);
        if (m_rests)
            return !download && hasLeftNoPart();
        if (download && hasComeToRest(*download))
            m_happened = m_stage.inspect(m_scenario, m_happened);
        else if (m_clock.elapsed() <= m_scenario.boundMs)
            return false;
        m_rests = true;
        m_clock.start();
        m_manager.remove({m_id}, DownloadManager::RemoveMode::KeepFile);
        m_manager.settleRemove();
        return false;
    }

    const Happened &happened() const { return m_happened; }
    const Scenario &scenario() const { return m_scenario; }

private:
    /// The disk pool removes it after the row.
    bool hasLeftNoPart()
    {
        const QStringList parts = QDir(m_stage.folder())
                                      .entryList({u"*.part"_s, u"*.part.json"_s},
                                                 QDir::Files | QDir::Hidden);
        if (parts.isEmpty())
            return true;
        if (m_clock.elapsed() <= m_scenario.boundMs)
            return false;
        m_happened = {Ending::Wrong, ErrorKind::None, u"left behind: "_s + parts.join(u", ")};
        return true;
    }

    bool hasComeToRest(const Download &download)
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
                m_manager.restart({download.id});
                return false;
            }
            m_happened = failed(download.error.kind);
            return true;
        case DownloadState::Waiting:
            if (QDateTime::currentDateTime().msecsTo(m_manager.waitingUntil(download.id))
                <= longWaitMs)
                return false;
            m_happened = {Ending::Waiting, download.error.kind};
            return true;
        default: return false;
        }
    }

    DownloadManager &m_manager;
    const Scenario m_scenario;
    Stage m_stage;
    QElapsedTimer m_clock;
    DownloadId m_id{};
    Happened m_happened;
    bool m_restarted = false;
    bool m_rests = false;
};

} // namespace

/// Many downloads by one engine, each from a server that is rude in a way drawn by lot: each
/// comes to rest within its bound, none wrongly, and nothing piles up. GANNET_ROUNDS is their number.
class SoakTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingWrongAndNothingLeft();

private:
    void runByOneManager(int downloads, Held *running);
    void run(DownloadManager &manager, int downloads);
    void note(const SoakRun &run);

    const TestCertificates m_certificates;
    QList<Scenario> m_table = scenarioTable();
    QRandomGenerator m_random;
    QMap<QString, int> m_endings;
    int m_asInTheTable = 0;
    QStringList m_wrong;
};

void SoakTest::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.errorString()));
    // What requests must look like depends on timeouts and retries, which all share here.
    for (Scenario &scenario : m_table)
        scenario.oracle = {};
}

void SoakTest::note(const SoakRun &run)
{
    const Happened &happened = run.happened();
    const QString name = run.scenario().group + u": "_s + run.scenario().name;
    if (happened.ending == Ending::Wrong || happened.ending == Ending::Hung)
        m_wrong.append(name + u": "_s + happened.toString());
    m_asInTheTable += run.scenario().bears(happened) ? 1 : 0;
    ++m_endings[happened.toString()];
}

void SoakTest::run(DownloadManager &manager, int downloads)
{
    std::vector<std::unique_ptr<SoakRun>> running;
    int begun = 0;
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        std::erase_if(running, [this](const std::unique_ptr<SoakRun> &one) {
            const bool over = one->isOver();
            if (over)
                note(*one);
            return over;
        });
        for (; running.size() < runsAtATime && begun < downloads; ++begun) {
            const Scenario &scenario = m_table.at(m_random.bounded(m_table.size()));
            running.push_back(std::make_unique<SoakRun>(manager, scenario, m_certificates));
        }
        // A row is gone before what ran for it has stopped.
        if (running.empty() && manager.isIdle())
            loop.quit();
    });
    look.start(2);
    loop.exec();
}

void SoakTest::runByOneManager(int downloads, Held *running)
{
    DownloadManager manager(settings(m_certificates));
    manager.start();
    run(manager, downloads);
    *running = held();
    QVERIFY(manager.ids().isEmpty());
    QVERIFY(manager.isIdle());
}

void SoakTest::nothingWrongAndNothingLeft()
{
    m_random.seed(printedSeed());
    const int downloads = roundsOr(60);
    // What is made once, and kept, is made by the first ones.
    const int first = downloads / 10;
    Held running;
    runByOneManager(first, &running);
    const Held before = held();
    runByOneManager(downloads - first, &running);
    const Held after = held();

    qInfo("%d downloads, %d ended as in docs/RELIABILITY.md", downloads, m_asInTheTable);
    for (auto it = m_endings.cbegin(); it != m_endings.cend(); ++it)
        qInfo("%5d %s", it.value(), qPrintable(it.key()));
    for (const auto &[when, what] :
         {std::pair("before", before), {"still running", running}, {"after", after}})
        qInfo("%s: %lld KiB, %lld descriptors", when, what.bytes / 1024, what.descriptors);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QVERIFY(running.bytes - before.bytes
            <= spareBytes + endlessHeadsBytes + bytesAServer * downloads);
    QVERIFY(after.bytes - before.bytes <= spareBytes + bytesADownload * downloads);
    QVERIFY(after.descriptors - before.descriptors <= spareDescriptors);
}

} // namespace gannet::test

QTEST_GUILESS_MAIN(gannet::test::SoakTest)
#include "SoakTest.moc"
