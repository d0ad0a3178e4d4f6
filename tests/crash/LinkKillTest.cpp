// SPDX-License-Identifier: MIT
#include "ServedFiles.h"
#include "TracedRun.h"

#include "store/DownloadStore.h"
#include "transfer/Checkpoint.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;
const QString name = u"file.bin"_s;
const Pattern pattern(1, 12 * MiB);
const QList<ByteRange> here{{0, 5 * MiB}, {7 * MiB, 8 * MiB}};

} // namespace

/// A new link in the place of one that expired, and the program killed at each call that writes, syncs,
/// renames or removes: the row is there with the one link or the other, and no byte that was here is fetched
/// again but to be compared.
class LinkKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAtEachCall_data();
    void killedAtEachCall();

private:
    /// A paused download of the old link, as an earlier run left it. False where that could not be written.
    bool leave(const QString &root) const;
    TracedRun engine(const QString &root) const;
    QString wrongAfterKill(const TracedRun &run, const QString &root) const;
    QString wrongAfterRerun(const QString &root);

    TestServer m_server;
};

void LinkKillTest::initTestCase()
{
    if (const QString refused = TracedRun::refusal(); !refused.isEmpty())
        QSKIP(qPrintable(refused));
    QVERIFY(m_server.start());
    m_server.route("/old.bin", Resource::error(403));
    Resource moved = Resource::file(pattern);
    moved.etag = "\"of another server\"";
    m_server.route("/new.bin", moved);
}

bool LinkKillTest::leave(const QString &root) const
{
    const QString folder = root + u"/files"_s;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + name;
    QFile part(partPath(path));
    if (!part.open(QIODevice::WriteOnly))
        return false;
    for (const ByteRange &range : here) {
        if (!part.seek(range.begin)
            || part.write(pattern.bytes(range.begin, range.size())) != range.size())
            return false;
    }
    part.close();
    Checkpoint checkpoint;
    checkpoint.url = m_server.url("/old.bin?key=1");
    checkpoint.generation = {checkpoint.url, pattern.size(), "\"1\"", {}, false, {}, true};
    checkpoint.done = RangeSet::fromRanges(here);
    checkpoint.inode = inodeOf(part.fileName());
    if (!checkpoint.save(checkpointPath(path)))
        return false;
    Download row;
    row.id = DownloadId(1);
    row.state = DownloadState::Paused;
    row.request = makeRequest(checkpoint.url, folder);
    row.fileName = name;
    row.partInode = checkpoint.inode;
    row.generation = checkpoint.generation;
    row.receivedBytes = checkpoint.done.byteCount();
    row.added = QDateTime::currentDateTimeUtc();
    DownloadStore store(root + u"/gannet.db"_s);
    store.open();
    store.put({row});
    return true;
}

TracedRun LinkKillTest::engine(const QString &root) const
{
    TracedRun run;
    run.command = {QStringLiteral(GANNET_LINK_ENGINE), root + u"/gannet.db"_s,
                   m_server.url("/old.bin?key=1").toString(), m_server.url("/new.bin").toString()};
    return run;
}

QString LinkKillTest::wrongAfterKill(const TracedRun &run, const QString &root) const
{
    const auto rows = storedRows(root + u"/gannet.db"_s);
    if (!rows || rows->size() != 1)
        return u"the row is lost"_s;
    const bool isNew = rows->constFirst().request.url() == m_server.url("/new.bin");
    if (!isNew && rows->constFirst().request.url() != m_server.url("/old.bin?key=1"))
        return u"the row has neither link"_s;
    if (run.output.contains("L\n") && !isNew)
        return u"the new link was acknowledged and is lost"_s;
    const QString path = root + u"/files/"_s + name;
    if (const auto checkpoint = Checkpoint::load(checkpointPath(path))) {
        const QString held = QFile::exists(partPath(path)) ? partPath(path) : path;
        if (!pattern.matches(held, checkpoint->done.ranges()))
            return u"the checkpoint claims a wrong byte"_s;
    }
    if (QFile::exists(path) && !pattern.matchesFile(path))
        return u"a wrong file has the final name"_s;
    return {};
}

QString LinkKillTest::wrongAfterRerun(const QString &root)
{
    m_server.clearLog();
    TracedRun plain = engine(root);
    if (!plain.finish() || plain.exitCode != 0)
        return u"the rerun ends with %1: "_s.arg(plain.exitCode) + QString::fromUtf8(plain.output);
    if (namesIn(root + u"/files"_s) != QStringList{name})
        return u"the folder holds "_s + namesIn(root + u"/files"_s).join(u", "_s);
    if (!pattern.matchesFile(root + u"/files/"_s + name))
        return u"the file is wrong"_s;
    qint64 sent = 0;
    for (const RequestRecord &record : m_server.requests())
        sent += record.bodyBytesSent;
    // What was missing, and samples.
    return sent <= 6 * MiB + 1 * MiB ? QString() : u"%1 bytes were fetched again"_s.arg(sent);
}

void LinkKillTest::killedAtEachCall_data()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call :
         {"pwrite64", "fdatasync", "fsync", "rename", "renameat2", "ftruncate", "unlink"})
        QTest::newRow(call) << QByteArray(call);
}

void LinkKillTest::killedAtEachCall()
{
    QFETCH(const QByteArray, call);
    int killed = 0;
    // The pieces of the file are written by many calls: each of the first, then each eighth.
    for (int nth = 1; nth <= 400; nth += nth < 24 ? 1 : 8) {
        const QTemporaryDir root;
        QVERIFY(leave(root.path()));
        TracedRun run = engine(root.path());
        run.log = root.filePath(u"strace"_s);
        run.calls = call;
        run.injection = call + ":signal=KILL:when=" + QByteArray::number(nth);
        QVERIFY(run.finish());
        const QString wrong = wrongAfterKill(run, root.path());
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 %2: %3"_s.arg(QLatin1StringView(call)).arg(nth).arg(wrong)));
        const QString after = wrongAfterRerun(root.path());
        QVERIFY2(after.isEmpty(),
                 qPrintable(u"%1 %2, after the rerun: %3"_s.arg(QLatin1StringView(call))
                                .arg(nth)
                                .arg(after)));
        if (!run.wasKilled)
            break; // there are no more such calls
        ++killed;
    }
    qInfo("%s: killed at %d calls", call.constData(), killed);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::LinkKillTest)
#include "LinkKillTest.moc"
