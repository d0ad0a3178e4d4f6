// SPDX-License-Identifier: MIT
#include "DiskModel.h"
#include "ServedFiles.h"

#include "transfer/DiskFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;
using recording::Kind;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr int hangMs = 60'000; ///< only ends a program that hangs
constexpr int atOnce = 2;

/// What was said before the power went.
QList<QByteArray> saidUntil(const QList<Operation> &operations, qsizetype count)
{
    QByteArray said;
    for (qsizetype i = 0; i < count; ++i) {
        if (operations.at(i).kind == Kind::Said)
            said += operations.at(i).data;
    }
    return said.split('\n');
}

/// Between which operations the power goes: around everything but mere writes first, then anywhere.
QList<qsizetype> cuts(const QList<Operation> &operations, int count, QRandomGenerator &random)
{
    QList<qsizetype> boundaries;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        if (operations.at(i).kind != Kind::Write && operations.at(i).kind != Kind::Said)
            boundaries += {i, i + 1};
        else if (operations.at(i).kind == Kind::Said)
            boundaries.append(i + 1);
    }
    std::shuffle(boundaries.begin(), boundaries.end(), random);
    boundaries.erase(std::unique(boundaries.begin(), boundaries.end()), boundaries.end());
    QList<qsizetype> chosen = boundaries.first(
        std::min<qsizetype>(boundaries.size(), count * 2 / 3));
    while (chosen.size() < count)
        chosen.append(random.bounded(int(operations.size()) + 1));
    return chosen;
}

} // namespace

/// The power goes (P2): of one recorded run, disks as a power cut may leave them at many moments. No
/// file under a final name is wrong, what was called finished or acknowledged is there, and the
/// same command again ends with the right files.
class PowerCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesOfTheTerminalProgram();
    void listAndFilesOfTheEngine();

private:
    /// A recorded run and the place of its images: the list holds absolute paths, so it is the same.
    struct Bench
    {
        QString place() const { return root.filePath(u"work"_s); }
        bool prepare() const;
        /// Out of the way, but kept: no file of an image gets the inode of a recorded one.
        bool keepRecorded() const { return QDir().rename(place(), root.filePath(u"recorded"_s)); }

        QTemporaryDir root;
        QList<Operation> operations;
        QByteArray errors; ///< not empty: the run failed
    };
    struct Scenario
    {
        QString program;
        std::function<QStringList(const QString &root)> arguments;
        /// What was promised by \a said and is not so in the image.
        std::function<QString(const QString &root, const QList<QByteArray> &said)> brokenPromise;
    };

    void serve(bool limited);
    void tryImages(const Scenario &scenario, int images);
    bool runProgram(const Scenario &scenario, const QString &root, const QStringList &variables,
                    QByteArray *errors) const;
    void record(const Scenario &scenario, Bench &bench) const;
    QString judge(const Scenario &scenario, const Bench &bench, qsizetype cut, quint32 seed) const;

    TestServer m_server;
    ServedFiles m_files;
};

void PowerCutTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_files.add(u"small.bin"_s, Pattern(1, 100 * KiB));
    m_files.add(u"large.bin"_s, Pattern(2, 12 * MiB));
    m_files.add(u"no-validator.bin"_s, Pattern(3, 2 * MiB));
    m_files.add(u"no-length.bin"_s, Pattern(4, 300 * KiB));
}

void PowerCutTest::serve(bool limited)
{
    for (const QString &name : m_files.names()) {
        const Pattern &pattern = m_files.pattern(name);
        Resource resource = Resource::file(pattern);
        if (name.startsWith(u"no-"_s)) {
            resource = Resource();
            resource.body = pattern;
        }
        if (name == u"no-length.bin") {
            resource.framing = Framing::Chunked;
            resource.acceptRanges = false;
        }
        // Long enough for checkpoints by time, and to end one after the other.
        if (limited && pattern.size() > 100 * KiB)
            resource.bytesPerSecond = pattern.size() / (pattern.size() > 4 * MiB ? 20 : 12);
        m_server.route('/' + name.toLatin1(), resource);
    }
}

bool PowerCutTest::runProgram(const Scenario &scenario, const QString &root,
                              const QStringList &variables, QByteArray *errors) const
{
    QProcess process;
    process.setEnvironment(environmentWithoutProxies() + variables
                           + QStringList{u"LD_PRELOAD="_s + QStringLiteral(GANNET_RECORDER),
                                         u"ASAN_OPTIONS=verify_asan_link_order=0"_s});
    process.start(scenario.program, scenario.arguments(root));
    const bool ended = process.waitForFinished(hangMs);
    *errors = process.readAllStandardOutput().right(2000) + process.readAllStandardError();
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PowerCutTest::Bench::prepare() const
{
    return QDir().mkpath(place() + u"/files"_s) && QDir().mkpath(place() + u"/list"_s);
}

void PowerCutTest::record(const Scenario &scenario, Bench &bench) const
{
    const QString log = bench.root.filePath(u"log"_s);
    const bool done = bench.prepare()
        && runProgram(scenario, bench.place(),
                      {QLatin1StringView(recording::logVariable) + u'=' + log,
                       QLatin1StringView(recording::rootVariable) + u'=' + bench.place()},
                      &bench.errors);
    if (!done)
        bench.errors += "not recorded";
    else if (bench.keepRecorded())
        bench.operations = readRecording(log, bench.place());
}

QString PowerCutTest::judge(const Scenario &scenario, const Bench &bench, qsizetype cut,
                            quint32 seed) const
{
    QRandomGenerator random(seed);
    static constexpr std::array lucks{DiskModel::Luck::LosesAll, DiskModel::Luck::KeepsAll,
                                      DiskModel::Luck::KeepsSome, DiskModel::Luck::KeepsSome,
                                      DiskModel::Luck::TearsSectors};
    const QString root = bench.place();
    const QString folder = root + u"/files"_s;
    QHash<quint64, quint64> inodes;
    const DiskModel model(bench.operations, cut,
                          lucks.at(size_t(random.bounded(int(lucks.size())))), random);
    QDir(root).removeRecursively();
    if (!bench.prepare() || !model.write(root, &inodes))
        return u"the image cannot be made"_s;

    const auto recordedInode = [&inodes](const QString &path) {
        return inodes.value(inodeOf(path));
    };
    if (const QString wrong = m_files.wrongFile(folder); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = m_files.wrongClaim(folder, nullptr, recordedInode); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = scenario.brokenPromise(root, saidUntil(bench.operations, cut));
        !wrong.isEmpty())
        return wrong;

    QFile map(bench.root.filePath(u"inodes"_s));
    if (!map.open(QIODevice::WriteOnly))
        return u"the image cannot be made"_s;
    for (auto it = inodes.cbegin(); it != inodes.cend(); ++it)
        map.write(QByteArray::number(it.key()) + ' ' + QByteArray::number(it.value()) + '\n');
    map.close();
    QByteArray errors;
    const QString variable = QLatin1StringView(recording::inodesVariable) + u'=' + map.fileName();
    if (!runProgram(scenario, root, {variable}, &errors))
        return u"the rerun fails: "_s + QString::fromUtf8(errors);
    if (const QString wrong = m_files.wrongFile(folder); !wrong.isEmpty())
        return u"after the rerun "_s + wrong;
    for (const QString &name : namesIn(folder)) {
        // A finished file without Last-Modified is nobody's for a program that keeps no list.
        const bool again = name.startsWith(u"no-"_s) && m_files.names().contains(servedName(name));
        if (!m_files.names().contains(name) && !again)
            return u"after the rerun there is "_s + namesIn(folder).join(u", "_s);
    }
    for (const QString &name : m_files.names()) {
        if (!QFile::exists(folder + u'/' + name))
            return u"after the rerun there is no "_s + name;
    }
    return {};
}

void PowerCutTest::tryImages(const Scenario &scenario, int images)
{
    const quint32 seed = printedSeed();
    QRandomGenerator random(seed);
    std::vector<Bench> benches(atOnce);
    const auto onAll = [&benches](const auto &job) {
        std::vector<std::thread> workers;
        for (Bench &bench : benches)
            workers.emplace_back([&job, &bench] { job(bench); });
        for (std::thread &worker : workers)
            worker.join();
    };
    serve(true);
    onAll([&](Bench &bench) { record(scenario, bench); });
    serve(false);
    QList<Operation> operations;
    for (const Bench &bench : benches) {
        QVERIFY2(!bench.operations.isEmpty(), bench.errors.constData());
        operations += bench.operations;
    }
    const auto count = [&operations](Kind kind) {
        return std::count_if(operations.cbegin(), operations.cend(),
                             [kind](const Operation &operation) { return operation.kind == kind; });
    };
    qInfo("recorded: %lld writes, %lld syncs, %lld names made, %lld renames, %lld removals",
          qint64(count(Kind::Write)), qint64(count(Kind::SyncEnd)), qint64(count(Kind::Link)),
          qint64(count(Kind::Rename)), qint64(count(Kind::Unlink)));
    QVERIFY(count(Kind::Rename) > 1);
    QVERIFY(count(Kind::Said) > 1);

    std::map<const Bench *, QList<qsizetype>> where;
    for (const Bench &bench : benches)
        where.emplace(&bench, cuts(bench.operations, images / atOnce, random));
    QMutex mutex;
    QStringList wrong;
    onAll([&](Bench &bench) {
        for (const qsizetype cut : where.at(&bench)) {
            const quint32 own = seed + quint32(cut);
            const QString verdict = judge(scenario, bench, cut, own);
            if (verdict.isEmpty())
                continue;
            const QMutexLocker lock(&mutex);
            wrong.append(u"cut after %1 of %2: "_s.arg(cut).arg(bench.operations.size()) + verdict);
        }
    });
    qInfo("%d images, %lld of them wrong", images, qint64(wrong.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void PowerCutTest::filesOfTheTerminalProgram()
{
    Scenario scenario;
    scenario.program = QStringLiteral(GANNET_GET);
    scenario.arguments = [this](const QString &root) {
        QStringList list{u"--json"_s, u"-q"_s, u"-x"_s, u"4"_s, u"-d"_s, root + u"/files"_s};
        for (const QString &name : m_files.names())
            list.append(m_server.url('/' + name.toLatin1()).toString());
        return list;
    };
    scenario.brokenPromise = [](const QString &root, const QList<QByteArray> &said) -> QString {
        for (const QByteArray &line : said) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString name = object[u"name"_s].toString();
            if (object[u"event"_s].toString() == u"finished"
                && !QFile::exists(root + u"/files/"_s + name))
                return name + u" was called finished and is gone"_s;
        }
        return {};
    };
    tryImages(scenario, roundsOr(120));
}

void PowerCutTest::listAndFilesOfTheEngine()
{
    Scenario scenario;
    scenario.program = QStringLiteral(GANNET_CRASH_ENGINE);
    scenario.arguments = [this](const QString &root) {
        QStringList list{root + u"/list/gannet.db"_s, root + u"/files"_s, u"50"_s};
        for (const QString &name : m_files.names())
            list.append(m_server.url('/' + name.toLatin1()).toString());
        return list;
    };
    scenario.brokenPromise = [](const QString &root, const QList<QByteArray> &said) -> QString {
        const auto rows = storedRows(root + u"/list/gannet.db"_s);
        if (!rows)
            return u"the database is damaged"_s;
        QSet<QByteArray> kept;
        for (const Download &row : *rows) {
            kept.insert('+' + QByteArray::number(qint64(row.id)));
            if (row.state != DownloadState::Finished)
                continue;
            kept.insert('=' + row.request.url().toEncoded());
            if (!QFile::exists(root + u"/files/"_s + row.fileName))
                return row.fileName + u" is Finished in the list and gone from the folder"_s;
        }
        for (const QByteArray &line : said) {
            if ((line.startsWith('+') || line.startsWith('=')) && !kept.contains(line))
                return QString::fromLatin1(line) + u" was acknowledged and is lost"_s;
        }
        return {};
    };
    tryImages(scenario, roundsOr(120));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::PowerCutTest)
#include "PowerCutTest.moc"
