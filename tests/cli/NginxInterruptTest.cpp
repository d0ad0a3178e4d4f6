// SPDX-License-Identifier: MIT
#include "GannetGetProcess.h"
#include "NginxServer.h"
#include "support/Pattern.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace gannet::test;
using namespace Qt::StringLiterals;

/// A large file from a real server, stopped or killed again and again at random points, is in the
/// end what the server has. The seed is printed; GANNET_SEED repeats a run.
class NginxInterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stoppedAndKilled_data();
    void stoppedAndKilled();

private:
    static constexpr int rounds = 20;
    static Pattern file() { return Pattern(815, 48 * 1024 * 1024); }

    NginxServer m_nginx;
};

void NginxInterruptTest::initTestCase()
{
    QVERIFY2(!NginxServer::program().isEmpty(), "nginx is not installed");
    QFile source(m_nginx.folder() + u"/large.bin"_s);
    QVERIFY(source.open(QIODevice::WriteOnly));
    QCOMPARE(source.write(file().all()), file().size());
    source.close();
    QVERIFY2(m_nginx.start(), qPrintable(m_nginx.errorString()));
}

void NginxInterruptTest::stoppedAndKilled_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT, which pauses") << SIGINT;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void NginxInterruptTest::stoppedAndKilled()
{
    QFETCH(int, signal);
    bool seeded = false;
    const int wanted = qEnvironmentVariableIntValue("GANNET_SEED", &seeded);
    const quint32 seed = seeded ? quint32(wanted) : QRandomGenerator::global()->generate();
    qInfo("GANNET_SEED=%d", int(seed));
    QRandomGenerator random(seed);

    const QTemporaryDir dir;
    const QStringList arguments{u"--json"_s, u"-d"_s, dir.path(),
                                m_nginx.url(u"/slow/large.bin"_s).toString()};
    int interrupted = 0;
    for (int round = 0; round < rounds; ++round) {
        GannetGetProcess get(arguments);
        get.start();
        // Later and later, so that every part of the file is once being written.
        const qint64 step = file().size() / (rounds + 2);
        QVERIFY(get.waitForProgress(round * step + random.bounded(step)));
        get.sendSignal(signal);
        if (signal == SIGKILL) {
            QVERIFY(get.waitForKilled());
            ++interrupted;
        } else {
            QVERIFY(get.finish());
            interrupted += get.exitCode() == 130;
        }
        QVERIFY2(!QFile::exists(dir.filePath(u"large.bin"_s)), "not whole, but under its name");
    }
    QCOMPARE(interrupted, rounds);

    GannetGetProcess last(arguments);
    QVERIFY2(last.finish(), qPrintable(last.errors()));
    QCOMPARE(last.exitCode(), 0);
    QVERIFY(file().matchesFile(dir.filePath(u"large.bin"_s)));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {u"large.bin"_s});
}

QTEST_GUILESS_MAIN(NginxInterruptTest)
#include "NginxInterruptTest.moc"
