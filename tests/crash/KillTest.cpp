// SPDX-License-Identifier: MIT
#include "ServedFiles.h"

#include "transfer/Checkpoint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr int connections = 4; ///< of CrashEngine, a download
constexpr double keptSeconds = 2; ///< a checkpoint at least so often
constexpr double slackSeconds = 0.5; ///< for its fdatasync and a tick
constexpr qint64 overlapBytes = 64 * KiB; ///< fetched again on purpose where there is no validator

/// Each set of downloads is killed so often, then left to end.
constexpr int killsASet = 15;
/// Each so-manyth run is let go on until well after its first checkpoint.
constexpr int longRunEvery = 9;

struct Limited
{
    QString name;
    qint64 bytesPerSecond = 0; ///< of all connections
    double boundOfAll = 0; ///< bytes that all kills may cost
    double boundOfLong = 0; ///< bytes that the kills of long runs may cost
    qint64 lostOfAll = 0;
    qint64 lostOfLong = 0;
    qint64 keptBytes = 0; ///< that the disk holds durably, as of the last kill
};

/// A folder, a database and a server's paths that one list of downloads works on.
class DownloadSet
{
public:
    DownloadSet(TestServer &server, int number)
        : m_server(server)
        , m_prefix('/' + QByteArray::number(number) + '/')
    {
        QDir().mkpath(folder());
        add(u"fast.bin"_s, 96 * MiB, 0, {});
        add(u"throttled.bin"_s, 24 * MiB, 512 * KiB, {});
        Resource bare;
        bare.acceptRanges = true;
        add(u"no-validator.bin"_s, 12 * MiB, 256 * KiB, bare);
        Resource stream;
        stream.framing = Framing::Chunked;
        stream.acceptRanges = false;
        add(u"no-length.bin"_s, 300 * KiB, MiB, stream);
        Resource plain;
        plain.acceptRanges = false;
        add(u"no-ranges.bin"_s, 2 * MiB, 8 * MiB, plain);
        for (int i = 0; i < 6; ++i)
            add(u"small%1.bin"_s.arg(i), 1000 + i * 20'000, 0, {});
        for (const auto &[name, speed] :
             {std::pair(u"throttled.bin"_s, 512 * KiB), {u"no-validator.bin"_s, 256 * KiB}})
            limited.append({name, speed * connections});
    }

    QString folder() const { return m_root.filePath(u"files"_s); }
    QString database() const { return m_root.filePath(u"gannet.db"_s); }
    QByteArray target(const QString &name) const { return m_prefix + name.toLatin1(); }
    QStringList arguments() const
    {
        QStringList list{database(), folder(), u"20"_s};
        for (const QString &name : files.names())
            list.append(m_server.url(target(name)).toString());
        return list;
    }

    void removeLimits()
    {
        for (auto it = m_resources.begin(); it != m_resources.end(); ++it) {
            it->bytesPerSecond = 0;
            m_server.route(target(it.key()), *it);
        }
    }

    qint64 durableBytes(const QString &name) const
    {
        const QString path = folder() + u'/' + name;
        if (QFile::exists(path))
            return files.pattern(name).size();
        const auto checkpoint = Checkpoint::load(checkpointPath(path));
        return checkpoint && checkpoint->inode == inodeOf(partPath(path))
            ? checkpoint->done.byteCount()
            : 0;
    }

    ServedFiles files;
    QList<Limited> limited;
    QSet<qint64> acknowledged;
    QSet<QByteArray> finished; ///< URLs

private:
    void add(const QString &name, qint64 size, qint64 bytesPerSecond, std::optional<Resource> like)
    {
        const Pattern pattern(quint64(files.names().size()) + 1, size);
        Resource resource = like ? *like : Resource::file(pattern);
        resource.body = pattern;
        resource.bytesPerSecond = bytesPerSecond;
        files.add(name, pattern);
        m_resources.insert(name, resource);
        m_server.route(target(name), resource);
    }

    QTemporaryDir m_root;
    TestServer &m_server;
    QByteArray m_prefix;
    QMap<QString, Resource> m_resources;
};

} // namespace

/// Killed at any instruction (P1): no acknowledged row is lost, nothing wrong stands under a final
/// name, no checkpoint claims a byte that is not there, and little is fetched again.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killsCostNothingButTime();

private:
    /// Runs the engine for so long; true where it ended by itself.
    void run(DownloadSet &set, int ms, double *seconds);
    void check(DownloadSet &set);
    void account(DownloadSet &set, double seconds);
    void runToTheEnd(DownloadSet &set);

    TestServer m_server;
    int m_claims = 0;
    qsizetype m_rows = 0;
    qsizetype m_finishedRows = 0;
    int m_longRuns = 0;
};

void KillTest::run(DownloadSet &set, int ms, double *seconds)
{
    m_server.clearLog();
    QProcess engine;
    engine.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    engine.setEnvironment(environmentWithoutProxies());
    QElapsedTimer clock;
    clock.start();
    engine.start(QStringLiteral(GANNET_CRASH_ENGINE), set.arguments());
    QVERIFY(engine.waitForStarted());
    const bool ended = engine.waitForFinished(ms);
    engine.kill();
    *seconds = double(clock.elapsed()) / 1000;
    QVERIFY(ended || engine.waitForFinished());
    if (ended)
        QCOMPARE(engine.exitCode(), 0);
    const QByteArray said = engine.readAllStandardOutput();
    const QList<QByteArray> lines = said.first(said.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('+'))
            set.acknowledged.insert(line.sliced(1).toLongLong());
        else if (line.startsWith('='))
            set.finished.insert(line.sliced(1));
        else
            QVERIFY2(line.isEmpty(), line.constData());
    }
    QVERIFY(m_server.waitForOpenConnections(0));
}

void KillTest::check(DownloadSet &set)
{
    const QString wrong = set.files.wrongFile(set.folder());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const QString claim = set.files.wrongClaim(set.folder(), &m_claims);
    QVERIFY2(claim.isEmpty(), qPrintable(claim));

    const auto rows = storedRows(set.database());
    QVERIFY(rows);
    QSet<qint64> ids;
    QSet<QByteArray> finished;
    for (const Download &row : *rows) {
        ids.insert(qint64(row.id));
        if (row.state != DownloadState::Finished)
            continue;
        finished.insert(row.request.url().toEncoded());
        QVERIFY2(set.files.pattern(servedName(row.fileName)).matchesFile(row.filePath()),
                 qPrintable(row.filePath()));
    }
    for (const qint64 id : std::as_const(set.acknowledged))
        QVERIFY2(ids.contains(id), qPrintable(u"row %1 is lost"_s.arg(id)));
    for (const QByteArray &url : std::as_const(set.finished))
        QVERIFY2(finished.contains(url), url.constData());
}

void KillTest::account(DownloadSet &set, double seconds)
{
    const bool isLong = seconds > keptSeconds + slackSeconds;
    for (Limited &file : set.limited) {
        qint64 sent = 0;
        const QList<RequestRecord> requests = m_server.requests(set.target(file.name));
        for (const RequestRecord &request : requests)
            sent += request.bodyBytesSent;
        const qint64 kept = set.durableBytes(file.name);
        const qint64 lost = sent - (kept - file.keptBytes);
        const double bound = double(file.bytesPerSecond)
                * (std::min(seconds, keptSeconds) + slackSeconds)
            + double(overlapBytes * connections);
        file.keptBytes = kept;
        file.lostOfAll += lost;
        file.boundOfAll += bound;
        if (isLong) {
            file.lostOfLong += lost;
            file.boundOfLong += bound;
        }
    }
    m_longRuns += isLong ? 1 : 0;
}

void KillTest::runToTheEnd(DownloadSet &set)
{
    set.removeLimits();
    double seconds = 0;
    run(set, 120'000, &seconds);
    if (QTest::currentTestFailed())
        return;
    check(set);
    QCOMPARE(set.finished.size(), set.files.names().size());
    const QString wrong = set.files.unlikeFinished(set.folder());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    m_rows += set.acknowledged.size();
    m_finishedRows += set.finished.size();
}

void KillTest::killsCostNothingButTime()
{
    QRandomGenerator random(printedSeed());
    QVERIFY(m_server.start());
    const int rounds = roundsOr(50);
    std::unique_ptr<DownloadSet> set;
    QMap<QString, Limited> sums;
    const auto endSet = [&] {
        runToTheEnd(*set);
        for (const Limited &file : std::as_const(set->limited)) {
            Limited &sum = sums[file.name];
            sum.boundOfAll += file.boundOfAll;
            sum.boundOfLong += file.boundOfLong;
            sum.lostOfAll += file.lostOfAll;
            sum.lostOfLong += file.lostOfLong;
        }
    };
    for (int round = 0; round < rounds; ++round) {
        if (round % killsASet == 0) {
            if (set)
                endSet();
            if (QTest::currentTestFailed())
                return;
            set = std::make_unique<DownloadSet>(m_server, round);
        }
        // Mostly young, when names, rows and checkpoints are being made.
        const bool goOn = round % longRunEvery == longRunEvery - 1;
        const int ms = goOn ? 3'500 + random.bounded(1'500)
                            : int(std::pow(random.bounded(1.0), 2) * 1'000) + 10;
        double seconds = 0;
        run(*set, ms, &seconds);
        if (!QTest::currentTestFailed())
            check(*set);
        if (QTest::currentTestFailed()) {
            qWarning("round %d, killed after %d ms", round, ms);
            return;
        }
        account(*set, seconds);
    }
    endSet();
    if (QTest::currentTestFailed())
        return;

    qInfo("%d kills, %d of them late; %lld rows acknowledged, %lld finished, none lost; %d claims "
          "of checkpoints right",
          rounds, m_longRuns, qint64(m_rows), qint64(m_finishedRows), m_claims);
    // Fetched again <= sum over the kills of: speed x (min(run, 2 s) + 0.5 s) + 64 KiB a connection.
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        qInfo("%s: fetched again %.1f MiB <= %.1f MiB, by late kills alone %.1f MiB <= %.1f MiB",
              qPrintable(it.key()), double(it->lostOfAll) / MiB, it->boundOfAll / MiB,
              double(it->lostOfLong) / MiB, it->boundOfLong / MiB);
        QVERIFY(double(it->lostOfAll) <= it->boundOfAll);
        QVERIFY(double(it->lostOfLong) <= it->boundOfLong);
    }
    QVERIFY(m_claims > 0);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::KillTest)
#include "KillTest.moc"
