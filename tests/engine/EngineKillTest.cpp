// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include "transfer/Checkpoint.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

using namespace test;

namespace {

constexpr qint64 MiB = 1024 * 1024;

/// The program that is killed, and what it said until then.
class Victim
{
public:
    Victim(const EngineFixture &fixture, const QByteArray &target)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(GANNET_ENGINE_KILL_HELPER),
                        {fixture.databasePath(), fixture.folder(),
                         fixture.server.url(target).toString()});
    }

    /// Until it is done, or \a bytes more than at first are on disk.
    bool runUntil(qint64 bytes)
    {
        while (!isDone && (m_firstBytes < 0 || m_bytes < m_firstBytes + bytes)) {
            if (!m_process.waitForReadyRead(60'000))
                return false;
            read();
        }
        return true;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        read();
    }

    QSet<qint64> rows; ///< acknowledged
    bool isDone = false;

private:
    void read()
    {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line == "done") {
                isDone = true;
            } else if (line.startsWith('+')) {
                rows.insert(line.sliced(1).toLongLong());
            } else {
                m_bytes = line.sliced(1).toLongLong();
                if (m_firstBytes < 0)
                    m_firstBytes = m_bytes;
            }
        }
    }

    QProcess m_process;
    qint64 m_firstBytes = -1;
    qint64 m_bytes = 0;
};

} // namespace

/// What is left when the program is killed at any time (P1).
class EngineKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandom();
};

void EngineKillTest::killedAtRandom()
{
    constexpr int rounds = 10;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    EngineFixture fixture;
    const Pattern pattern(1, 160 * MiB);
    Resource resource = Resource::file(pattern);
    resource.bytesPerSecond = 16 * MiB;
    fixture.server.route("/big.bin", resource);
    const QString part = partPath(fixture.path(u"big.bin"_s));
    QSet<qint64> acknowledged;
    int claims = 0;
    bool done = false;
    for (int round = 0; round < rounds && !done; ++round) {
        Victim victim(fixture, "/big.bin");
        QVERIFY(victim.runUntil(random.bounded(60 * MiB)));
        victim.kill();
        QVERIFY(fixture.server.waitForOpenConnections(0));
        acknowledged.unite(victim.rows);
        done = victim.isDone;
        if (done)
            break;

        // What the checkpoint claims is right, and under the final name there is nothing or all.
        if (const auto checkpoint = Checkpoint::load(checkpointPath(fixture.path(u"big.bin"_s)))) {
            const QList<ByteRange> ranges = checkpoint->done.ranges();
            claims += ranges.isEmpty() ? 0 : 1;
            const QString held = QFile::exists(part) ? part : fixture.path(u"big.bin"_s);
            QVERIFY(ranges.isEmpty() || pattern.matches(held, ranges));
        }
        if (QFile::exists(fixture.path(u"big.bin"_s)))
            QVERIFY(pattern.matchesFile(fixture.path(u"big.bin"_s)));
    }
    if (!done) {
        QVERIFY(claims > 0);
        resource.bytesPerSecond = 0;
        fixture.server.route("/big.bin", resource);
        Victim survivor(fixture, "/big.bin");
        QVERIFY(survivor.runUntil(pattern.size() + 1));
        survivor.kill();
        QVERIFY(survivor.isDone);
        acknowledged.unite(survivor.rows);
    }
    QVERIFY(pattern.matchesFile(fixture.path(u"big.bin"_s)));

    QVERIFY(fixture.open(EngineFixture::Keep::List));
    for (const qint64 id : std::as_const(acknowledged))
        QVERIFY2(fixture.manager().find(DownloadId(id)), qPrintable(QString::number(id)));
    const DownloadId id = fixture.manager().findByUrl(fixture.server.url("/big.bin"));
    QVERIFY(fixture.waitForFinished(id));
    QCOMPARE(fixture.row(id).fileName, u"big.bin"_s);
    QCOMPARE(fixture.names(), QStringList{u"big.bin"_s});
    qInfo("%lld rows were acknowledged, %d checkpoints claimed bytes", qint64(acknowledged.size()),
          claims);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::EngineKillTest)
#include "EngineKillTest.moc"
