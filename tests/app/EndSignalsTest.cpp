// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

/// The real program, ended as a desktop or an init system ends programs.
class EndSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInGoodOrder_data();
    void endsInGoodOrder();
};

void EndSignalsTest::endsInGoodOrder_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void EndSignalsTest::endsInGoodOrder()
{
    QFETCH(const int, number);
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, folder.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(GANNET), QStringList());
    QVERIFY(program.waitForStarted());
    const QString list = folder.filePath(u"gannet/downloads.sqlite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(list).size() > 0, 60'000);
    // While it is open SQLite keeps a log beside it.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(list + u"-wal"_s), 60'000);
    QCOMPARE(::kill(pid_t(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QVERIFY2(program.exitStatus() == QProcess::NormalExit, program.readAll().constData());
    QCOMPARE(program.exitCode(), 0);
    // Closed in good order, it has been folded into the list.
    QVERIFY(!QFileInfo::exists(list + u"-wal"_s));
}

QTEST_GUILESS_MAIN(EndSignalsTest)
#include "EndSignalsTest.moc"
