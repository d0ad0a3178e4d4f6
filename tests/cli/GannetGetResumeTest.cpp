// SPDX-License-Identifier: MIT
#include "GannetGetProcess.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace gannet::test;
using namespace Qt::StringLiterals;

/// A run that is stopped or killed, and the same command again.
class GannetGetResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stoppedBySignal_data();
    void stoppedBySignal();
    void aSecondSignalEndsAtOnce();
    void killedAfterACheckpoint();
    void killedAtAnyTime();
    void aCheckpointWithoutItsPart();
    void aPartThatIsNotOurs();
    void aPartOfTheMirror();

private:
    /// Leaves a part file and its checkpoint.
    void stopMidway();
    QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"--json"_s, u"-d"_s, m_dir->path()} + more
            + QStringList{m_server->url("/a.bin").toString()};
    }
    void serve(qint64 gateAfterBytes);
    bool exists(const QString &name) const { return QFile::exists(m_dir->filePath(name)); }
    void verifyWhole() const;
    /// The byte that the first request for the file asked from.
    qint64 firstByteAsked() const;

    const Pattern m_pattern{1, 64 * 1024 * 1024};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void GannetGetResumeTest::init()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start() != 0);
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void GannetGetResumeTest::serve(qint64 gateAfterBytes)
{
    Resource resource = Resource::file(m_pattern);
    resource.gateAfterBytes = gateAfterBytes;
    m_server->route("/a.bin", resource);
}

void GannetGetResumeTest::verifyWhole() const
{
    QVERIFY(m_pattern.matchesFile(m_dir->filePath(u"a.bin"_s)));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a.bin"_s});
}

qint64 GannetGetResumeTest::firstByteAsked() const
{
    const QList<RequestRecord> requests = m_server->requests("/a.bin");
    return requests.isEmpty() || !requests.constFirst().range ? -1
                                                              : requests.constFirst().range->first;
}

void GannetGetResumeTest::stoppedBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("connections");
    QTest::newRow("Ctrl+C") << SIGINT << 1;
    QTest::newRow("Ctrl+C, several connections") << SIGINT << 4;
    QTest::newRow("kill") << SIGTERM << 1;
    QTest::newRow("the terminal was closed") << SIGHUP << 1;
}

void GannetGetResumeTest::stoppedBySignal()
{
    QFETCH(int, number);
    QFETCH(int, connections);
    const QStringList command = arguments({u"-x"_s, QString::number(connections)});
    serve(4'000'000);
    {
        GannetGetProcess get(command);
        get.start();
        QVERIFY(get.waitForProgress(1'000'000));
        get.sendSignal(number);
        QVERIFY2(get.finish(), qPrintable(get.errors()));
        QCOMPARE(get.exitCode(), 130);
        QVERIFY(get.events(u"failed"_s).isEmpty());
    }
    QVERIFY(!exists(u"a.bin"_s));
    QVERIFY(exists(u"a.bin.part"_s));
    QVERIFY(exists(u"a.bin.part.json"_s));

    m_server->clearLog();
    m_server->open("/a.bin");
    GannetGetProcess again(command);
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    QVERIFY2(firstByteAsked() >= 1'000'000 || connections > 1,
             qPrintable(QString::number(firstByteAsked())));
    qint64 sent = 0;
    for (const RequestRecord &request : m_server->requests("/a.bin"))
        sent += request.bodyBytesSent;
    QVERIFY2(sent < m_pattern.size(), qPrintable(QString::number(sent)));
    verifyWhole();
}

void GannetGetResumeTest::aSecondSignalEndsAtOnce()
{
    serve(4'000'000);
    GannetGetProcess get(arguments({u"-x"_s, u"1"_s}));
    get.start();
    QVERIFY(get.waitForProgress(1'000'000));
    // The program may be done with the first one before the second comes: both ends are right.
    get.sendSignal(SIGTERM);
    get.sendSignal(SIGINT);
    get.finish();
    QVERIFY(!exists(u"a.bin"_s));

    m_server->open("/a.bin");
    GannetGetProcess again(arguments({}));
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    verifyWhole();
}

void GannetGetResumeTest::killedAfterACheckpoint()
{
    const QStringList command = arguments({u"-x"_s, u"1"_s});
    serve(40'000'000);
    {
        GannetGetProcess get(command);
        get.start();
        QVERIFY(get.waitForProgress(40'000'000));
        // The first one only claims the name; by time or by size, one that claims bytes follows.
        const auto claimsBytes = [this] {
            QFile checkpoint(m_dir->filePath(u"a.bin.part.json"_s));
            return checkpoint.open(QIODevice::ReadOnly)
                && checkpoint.readAll().contains("\"done\":[[");
        };
        QTRY_VERIFY_WITH_TIMEOUT(claimsBytes(), 60'000);
        get.sendSignal(SIGKILL);
        QVERIFY(get.waitForKilled());
    }
    QVERIFY(!exists(u"a.bin"_s));
    m_server->clearLog();
    m_server->open("/a.bin");
    GannetGetProcess again(command);
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    QVERIFY2(firstByteAsked() > 0, qPrintable(QString::number(firstByteAsked())));
    verifyWhole();
}

void GannetGetResumeTest::killedAtAnyTime()
{
    serve(-1);
    // Each run is killed as soon as it has made some progress, wherever that is.
    for (int run = 1; run <= 5; ++run) {
        GannetGetProcess get(arguments({}));
        get.start();
        if (!get.waitForProgress(run * 1'000'000)) {
            QVERIFY(get.finish());
            QCOMPARE(get.exitCode(), 0);
            break;
        }
        get.sendSignal(SIGKILL);
        get.finish();
        if (exists(u"a.bin"_s))
            QVERIFY(m_pattern.matchesFile(m_dir->filePath(u"a.bin"_s)));
    }
    GannetGetProcess again(arguments({}));
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    verifyWhole();
}

void GannetGetResumeTest::stopMidway()
{
    serve(4'000'000);
    GannetGetProcess get(arguments({u"-x"_s, u"1"_s}));
    get.start();
    QVERIFY(get.waitForProgress(1'000'000));
    get.sendSignal(SIGINT);
    QVERIFY2(get.finish(), qPrintable(get.errors()));
    QVERIFY(exists(u"a.bin.part"_s));
    QVERIFY(exists(u"a.bin.part.json"_s));
    m_server->open("/a.bin");
}

void GannetGetResumeTest::aCheckpointWithoutItsPart()
{
    stopMidway();
    QVERIFY(QFile::remove(m_dir->filePath(u"a.bin.part"_s)));
    GannetGetProcess again(arguments({}));
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    verifyWhole();
}

void GannetGetResumeTest::aPartThatIsNotOurs()
{
    stopMidway();
    // Made while the first still exists, so that it gets another inode.
    QFile foreign(m_dir->filePath(u"foreign"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QCOMPARE(foreign.write("foreign"), 7);
    foreign.close();
    QVERIFY(QFile::remove(m_dir->filePath(u"a.bin.part"_s)));
    QVERIFY(foreign.rename(m_dir->filePath(u"a.bin.part"_s)));

    GannetGetProcess again(arguments({}));
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(again.events(u"finished"_s).size(), 1);
    QVERIFY(m_pattern.matchesFile(again.events(u"finished"_s).constFirst()[u"path"_s].toString()));
    QVERIFY(foreign.open(QIODevice::ReadOnly));
    QCOMPARE(foreign.readAll(), "foreign"_ba);
}

void GannetGetResumeTest::aPartOfTheMirror()
{
    m_server->route("/a.bin", Resource::error(404));
    TestServer mirror;
    QVERIFY(mirror.start() != 0);
    Resource resource = Resource::file(m_pattern);
    resource.gateAfterBytes = 4'000'000;
    mirror.route("/b.bin", resource);
    const QStringList command = arguments(
        {u"-x"_s, u"1"_s, u"--mirror"_s, mirror.url("/b.bin").toString()});
    {
        GannetGetProcess get(command);
        get.start();
        QVERIFY(get.waitForProgress(1'000'000));
        get.sendSignal(SIGINT);
        QVERIFY2(get.finish(), qPrintable(get.errors()));
        QCOMPARE(get.exitCode(), 130);
    }
    QVERIFY(exists(u"b.bin.part"_s));
    mirror.clearLog();
    mirror.open("/b.bin");
    GannetGetProcess again(command);
    QVERIFY2(again.finish(), qPrintable(again.errors()));
    QCOMPARE(again.exitCode(), 0);
    for (const RequestRecord &request : mirror.requests())
        QVERIFY(request.range && request.range->first >= 1'000'000);
    QVERIFY(m_pattern.matchesFile(m_dir->filePath(u"b.bin"_s)));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"b.bin"_s});
}

QTEST_GUILESS_MAIN(GannetGetResumeTest)
#include "GannetGetResumeTest.moc"
