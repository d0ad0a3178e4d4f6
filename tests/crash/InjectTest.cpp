// SPDX-License-Identifier: MIT
#include "ServedFiles.h"
#include "TracedRun.h"

#include "transfer/Checkpoint.h"

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
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
const QString small = u"small.bin"_s;
const QString large = u"large.bin"_s;

/// One run with one fault.
struct Trial
{
    QByteArray call;
    QByteArray fault; ///< of strace's -e inject
    int nth = 1; ///< of each thread

    QByteArray injection() const { return call + ':' + fault + ":when=" + QByteArray::number(nth); }
    bool kills() const { return fault.startsWith("signal"); }
};

struct Verdict
{
    bool reached = false; ///< the fault was injected
    QString wrong; ///< empty: all is as promised
};

QSet<QString> finishedNames(const QByteArray &json)
{
    QSet<QString> names;
    for (const QByteArray &line : json.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object[u"event"_s].toString() == u"finished")
            names.insert(object[u"name"_s].toString());
    }
    return names;
}

/// What a download says that met the fault.
QByteArray kindOf(const QByteArray &fault)
{
    if (fault == "error=ENOSPC" || fault == "error=EDQUOT")
        return "disk-full";
    return fault == "error=EROFS" ? "read-only" : "disk-error";
}

bool saysWhy(const QByteArray &json, const QByteArray &kind)
{
    const QList<QByteArray> lines = json.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&kind](const QByteArray &line) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        return object[u"event"_s].toString() == u"failed" && !object[u"text"_s].toString().isEmpty()
            && object[u"kind"_s].toString().toLatin1() == kind;
    });
}

} // namespace

/// The N-th system call of each kind fails or is the last, for every N: nothing wrong stands under
/// a final name, what fails is said, and the same command again ends with the right files.
class InjectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCallOfADownload_data();
    void everyCallOfADownload();
    void everyCallOfAResumedDownload_data() { callsOfTheLastSteps(); }
    void everyCallOfAResumedDownload();
    void theEngineWaitsAndGoesOn_data();
    void theEngineWaitsAndGoesOn();
    void everyCallOfTheList_data();
    void everyCallOfTheList();

private:
    using Judge = std::function<Verdict(const Trial &, const QString &root)>;

    void callsOfTheLastSteps();
    void tryAll(int most, int atOnce, const Judge &judge);
    QStringList downloadCommand(const QString &folder) const;
    TracedRun tracedDownload(const QString &root) const;
    QString wrongAfter(const TracedRun &run, const Trial &trial, const QString &folder) const;
    QString wrongAfterRerun(const QString &folder) const;
    Verdict judgeDownload(const Trial &trial, const QString &root) const;
    Verdict judgeResumed(const Trial &trial, const QString &root) const;
    Verdict judgeList(const Trial &trial, const QString &root) const;

    TestServer m_server;
    ServedFiles m_files;
    int m_injected = 0;
    int m_tried = 0;
};

void InjectTest::initTestCase()
{
    if (const QString refused = TracedRun::refusal(); !refused.isEmpty())
        QSKIP(qPrintable(refused));
    QVERIFY(m_server.start());
    m_files.add(small, Pattern(1, 100 * KiB));
    m_files.add(large, Pattern(2, 12 * MiB));
    for (const QString &name : m_files.names())
        m_server.route('/' + name.toLatin1(), Resource::file(m_files.pattern(name)));
}

QStringList InjectTest::downloadCommand(const QString &folder) const
{
    return {QStringLiteral(GANNET_GET),
            u"--json"_s,
            u"-q"_s,
            u"-x"_s,
            u"2"_s,
            u"-d"_s,
            folder,
            m_server.url("/small.bin").toString(),
            m_server.url("/large.bin").toString()};
}

TracedRun InjectTest::tracedDownload(const QString &root) const
{
    TracedRun run;
    const QString folder = root + u"/files"_s;
    QDir().mkpath(folder);
    run.command = downloadCommand(folder);
    run.log = root + u"/strace"_s;
    return run;
}

/// Only openat is called for other files too.
static QStringList watchedPaths(const QByteArray &call, const QString &folder)
{
    if (call != "openat")
        return {};
    QStringList paths{folder};
    for (const QString &name : {small, large}) {
        for (const QString &end : {u""_s, u".part"_s, u".part.json"_s, u".part.json.new"_s})
            paths.append(folder + u'/' + name + end);
    }
    return paths;
}

void InjectTest::tryAll(int most, int atOnce, const Judge &judge)
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, fault);
    std::atomic<int> next = 1;
    std::atomic<int> injected = 0;
    QMutex mutex;
    QStringList wrong;
    std::vector<std::thread> workers;
    for (int i = 0; i < atOnce; ++i) {
        workers.emplace_back([&] {
            for (int nth = next++; nth <= most; nth = next++) {
                const Trial trial{call, fault, nth};
                const QTemporaryDir root;
                const Verdict verdict = judge(trial, root.path());
                injected += verdict.reached ? 1 : 0;
                if (verdict.wrong.isEmpty())
                    continue;
                const QMutexLocker lock(&mutex);
                wrong.append(QString::fromLatin1(trial.injection()) + u": "_s + verdict.wrong);
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    m_injected += injected;
    m_tried += most;
    qInfo("%s:%s: %d tried, %d injected", call.constData(), fault.constData(), most,
          injected.load());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    // The counts differ from run to run, yet not by that much.
    QVERIFY2(injected * 2 >= most - 1, "most runs ended before the fault");
}

QString InjectTest::wrongAfter(const TracedRun &run, const Trial &trial,
                               const QString &folder) const
{
    if (const QString wrong = m_files.wrongFile(folder); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = m_files.wrongClaim(folder); !wrong.isEmpty())
        return wrong;
    for (const QString &name : finishedNames(run.output)) {
        if (!QFile::exists(folder + u'/' + name))
            return name + u" was called finished and is not there"_s;
    }
    if (run.wasKilled)
        return trial.kills() ? QString() : u"it crashed"_s;
    if (run.exitCode == 0)
        return finishedNames(run.output).size() == m_files.names().size()
            ? QString()
            : u"exit 0 without the files"_s;
    // The folder is tried and looked through before anything is fetched.
    if (run.exitCode == 2
        && (run.errors.contains("cannot be written") || run.errors.contains("cannot be read")))
        return {};
    if (run.exitCode != 1)
        return u"exit code %1: "_s.arg(run.exitCode) + QString::fromUtf8(run.errors);
    // A checkpoint that cannot be read is a fault of the disk, whatever the reason.
    const bool said = saysWhy(run.output, kindOf(trial.fault))
        || (trial.call == "openat" && saysWhy(run.output, "disk-error"));
    return said ? QString() : u"exit 1 without the word: "_s + QString::fromUtf8(run.output);
}

QString InjectTest::wrongAfterRerun(const QString &folder) const
{
    TracedRun plain;
    plain.command = downloadCommand(folder);
    if (!plain.finish() || plain.exitCode != 0)
        return u"the rerun ends with %1: "_s.arg(plain.exitCode)
            + QString::fromUtf8(plain.output + plain.errors);
    const QString wrong = m_files.unlikeFinished(folder);
    return wrong.isEmpty() ? QString() : u"after the rerun "_s + wrong;
}

Verdict InjectTest::judgeDownload(const Trial &trial, const QString &root) const
{
    Verdict verdict;
    TracedRun run = tracedDownload(root);
    const QString folder = root + u"/files"_s;
    run.calls = trial.call;
    run.injection = trial.injection();
    run.paths = watchedPaths(trial.call, folder);
    if (!run.finish()) {
        verdict.wrong = u"it hangs"_s;
        return verdict;
    }
    verdict.reached = run.wasInjected();
    verdict.wrong = wrongAfter(run, trial, folder);
    if (verdict.wrong.isEmpty())
        verdict.wrong = wrongAfterRerun(folder);
    return verdict;
}

/// From where the download was killed just before the large file got its final name.
Verdict InjectTest::judgeResumed(const Trial &trial, const QString &root) const
{
    TracedRun first = tracedDownload(root);
    first.calls = "renameat2";
    first.injection = "renameat2:signal=KILL:when=1";
    if (!first.finish() || !first.wasKilled)
        return {false, u"it was not killed before the rename"_s};
    return judgeDownload(trial, root);
}

void InjectTest::everyCallOfADownload_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("fault");
    const QList<QByteArray> calls{"pwrite64", "fdatasync", "fsync",     "rename",    "renameat2",
                                  "linkat",   "openat",    "ftruncate", "fallocate", "unlink"};
    for (const QByteArray &call : calls) {
        for (const QByteArray &fault :
             {QByteArray("error=EIO"), QByteArray("error=ENOSPC"), QByteArray("signal=KILL")})
            QTest::addRow("%s %s", call.constData(), fault.constData()) << call << fault;
    }
    for (const char *call : {"pwrite64", "fdatasync", "fsync", "openat", "fallocate"})
        QTest::addRow("%s EDQUOT", call) << QByteArray(call) << QByteArray("error=EDQUOT");
    for (const char *call : {"pwrite64", "fdatasync", "rename", "renameat2", "linkat", "openat",
                             "ftruncate", "unlink"})
        QTest::addRow("%s EROFS", call) << QByteArray(call) << QByteArray("error=EROFS");
}

void InjectTest::everyCallOfADownload()
{
    QFETCH(QByteArray, call);
    const QTemporaryDir root;
    TracedRun plain = tracedDownload(root.path());
    plain.calls = call;
    plain.paths = watchedPaths(call, root.filePath(u"files"_s));
    QVERIFY(plain.finish());
    QCOMPARE(plain.exitCode, 0);
    const int most = plain.mostCallsOfAThread();
    if (most == 0)
        QSKIP("this file system or program never makes this call");
    // One more than were counted: what a run does differs a little from the last.
    tryAll(most + 1, 2, [this](const Trial &trial, const QString &folder) {
        return judgeDownload(trial, folder);
    });
}

void InjectTest::callsOfTheLastSteps()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("fault");
    for (const char *call : {"fdatasync", "fsync", "rename", "renameat2", "openat", "unlink"}) {
        for (const char *fault : {"error=EIO", "signal=KILL"})
            QTest::addRow("%s %s", call, fault) << QByteArray(call) << QByteArray(fault);
    }
}

void InjectTest::everyCallOfAResumedDownload()
{
    QFETCH(QByteArray, call);
    tryAll(call == "openat" ? 8 : 3, 2, [this](const Trial &trial, const QString &folder) {
        return judgeResumed(trial, folder);
    });
}

void InjectTest::theEngineWaitsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("injection");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char *words, const char *injection, const char *kind) {
        QTest::newRow(words) << QByteArray(injection) << QByteArray(kind);
    };
    row("mounted read-only while it writes", "pwrite64:error=EROFS:when=2..3", "read-only");
    row("over quota while it writes", "pwrite64:error=EDQUOT:when=2..3", "disk-full");
    row("a full disk while it writes", "pwrite64:error=ENOSPC:when=2..3", "disk-full");
    row("a fault while it writes", "pwrite64:error=EIO:when=2..3", "disk-error");
    row("read-only when it syncs", "fsync:error=EROFS:when=1", "read-only");
    row("over quota when it syncs", "fsync:error=EDQUOT:when=1", "disk-full");
    row("a fault at the last sync", "fsync:error=EIO:when=1", "disk-error");
    row("read-only at the last cut", "ftruncate:error=EROFS:when=1", "read-only");
}

/// A part that was left is gone on with, on a disk that refuses for a while.
void InjectTest::theEngineWaitsAndGoesOn()
{
    QFETCH(QByteArray, injection);
    QFETCH(QByteArray, kind);
    const QTemporaryDir root;
    const QString folder = root.filePath(u"files"_s);
    const QString part = folder + u"/gated.bin.part"_s;
    QVERIFY(QDir().mkpath(folder));
    const Pattern pattern(3, 12 * MiB);
    Resource gated = Resource::file(pattern);
    gated.gateAfterBytes = MiB;
    m_server.route("/gated.bin", gated);
    TracedRun run;
    run.command = {QStringLiteral(GANNET_CRASH_ENGINE), root.filePath(u"list/gannet.db"_s), folder,
                   u"0"_s, m_server.url("/gated.bin").toString()};
    const auto claimsBytes = [&part] {
        const auto checkpoint = Checkpoint::load(part + u".json"_s);
        return checkpoint && checkpoint->done.byteCount() >= MiB;
    };
    {
        const std::unique_ptr<QProcess> first = run.start();
        QVERIFY(QTest::qWaitFor(claimsBytes, 60'000));
        first->kill();
        QVERIFY(run.finish(*first));
    }
    m_server.route("/gated.bin", Resource::file(pattern));
    run.log = root.filePath(u"strace"_s);
    run.calls = injection.left(injection.indexOf(':'));
    run.injection = injection;
    run.paths = {part};
    QVERIFY(run.finish());
    QVERIFY(!run.wasKilled);
    QVERIFY(run.wasInjected());
    QVERIFY2(run.output.contains(QByteArray("~" + kind + "\n")), run.output.constData());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(namesIn(folder), QStringList{u"gated.bin"_s});
    QVERIFY(pattern.matchesFile(folder + u"/gated.bin"_s));
}

void InjectTest::everyCallOfTheList_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("fault");
    for (const char *call : {"pwrite64", "fdatasync", "openat", "ftruncate", "unlink"}) {
        for (const char *fault : {"error=EIO", "error=ENOSPC", "signal=KILL"})
            QTest::addRow("%s %s", call, fault) << QByteArray(call) << QByteArray(fault);
    }
}

Verdict InjectTest::judgeList(const Trial &trial, const QString &root) const
{
    const QString folder = root + u"/files"_s;
    const QString database = root + u"/list/gannet.db"_s;
    QDir().mkpath(folder);
    TracedRun run;
    run.command = {QStringLiteral(GANNET_CRASH_ENGINE), database, folder, u"0"_s,
                   m_server.url("/small.bin").toString()};
    TracedRun plain = run;
    run.log = root + u"/strace"_s;
    run.calls = trial.call;
    run.injection = trial.injection();
    run.paths = {database, database + u"-wal"_s, database + u"-journal"_s, root + u"/list"_s};
    Verdict verdict;
    if (!run.finish()) {
        verdict.wrong = u"it hangs"_s;
        return verdict;
    }
    verdict.reached = run.wasInjected();
    const auto rows = storedRows(database);
    QSet<QByteArray> ids;
    QSet<QByteArray> finished;
    for (const Download &row : rows.value_or(QList<Download>())) {
        ids.insert('+' + QByteArray::number(qint64(row.id)));
        if (row.state == DownloadState::Finished)
            finished.insert('=' + row.request.url().toEncoded());
    }
    for (const QByteArray &line : run.output.split('\n')) {
        if ((line.startsWith('+') && !ids.contains(line))
            || (line.startsWith('=') && !finished.contains(line)))
            verdict.wrong = QString::fromLatin1(line) + u" was acknowledged and is lost"_s;
    }
    if (!rows)
        verdict.wrong = u"the database is damaged"_s;
    else if (const QString wrong = m_files.wrongFile(folder); !wrong.isEmpty())
        verdict.wrong = wrong;
    else if (run.wasKilled && !trial.kills())
        verdict.wrong = u"it crashed"_s;
    else if (!run.wasKilled && run.exitCode != 0 && !run.output.contains('!') && run.exitCode != 2)
        verdict.wrong = u"exit code %1 without a word"_s.arg(run.exitCode);
    if (!verdict.wrong.isEmpty())
        return verdict;
    if (!plain.finish() || plain.exitCode != 0)
        verdict.wrong = u"the rerun ends with %1: "_s.arg(plain.exitCode)
            + QString::fromUtf8(plain.output);
    else if (!m_files.pattern(small).matchesFile(folder + u'/' + small))
        verdict.wrong = u"after the rerun the file is wrong"_s;
    else if (namesIn(folder) != QStringList{small})
        verdict.wrong = u"after the rerun the folder holds "_s + namesIn(folder).join(u", "_s);
    return verdict;
}

void InjectTest::everyCallOfTheList()
{
    QFETCH(QByteArray, call);
    const QTemporaryDir root;
    const QString database = root.filePath(u"list/gannet.db"_s);
    QDir().mkpath(root.filePath(u"files"_s));
    TracedRun plain;
    plain.command = {QStringLiteral(GANNET_CRASH_ENGINE), database, root.filePath(u"files"_s),
                     u"0"_s, m_server.url("/small.bin").toString()};
    plain.log = root.filePath(u"strace"_s);
    plain.calls = call;
    plain.paths = {database, database + u"-wal"_s, database + u"-journal"_s,
                   root.filePath(u"list"_s)};
    QVERIFY(plain.finish());
    QCOMPARE(plain.exitCode, 0);
    const int most = plain.mostCallsOfAThread();
    if (most == 0)
        QSKIP("the database never makes this call");
    // A failed write is tried again after two seconds, which cost no processor.
    tryAll(most + 1, 8,
           [this](const Trial &trial, const QString &folder) { return judgeList(trial, folder); });
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::InjectTest)
#include "InjectTest.moc"
