// SPDX-License-Identifier: MIT
#include "StoreFixture.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

class StoreKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedRowsSurviveKill();
};

void StoreKillTest::acknowledgedRowsSurviveKill()
{
    constexpr int rounds = 20;
    StoreFixture fixture;
    QSet<qint64> put;
    QSet<qint64> removed;
    for (int round = 0; round < rounds; ++round) {
        // Every other round recovers from the log of the one before without a clean close between.
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(GANNET_STORE_KILL_HELPER), {fixture.path()});
        QByteArray output;
        while (output.count('\n') < 1 + round * 17) {
            QVERIFY(writer.waitForReadyRead(60'000));
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();

        QList<QByteArray> lines = output.split('\n');
        lines.removeLast(); // empty, or cut by the kill
        for (const QByteArray &line : std::as_const(lines))
            (line.startsWith('+') ? put : removed).insert(line.sliced(1).toLongLong());

        if (round % 2 == 0 && round + 1 < rounds)
            continue;
        const StoredList list = fixture.open();
        QCOMPARE(list.failure.detail, QString());
        QCOMPARE(list.setAsidePath, QString());
        QHash<qint64, Download> rows;
        for (const Download &download : list.downloads())
            rows.insert(qint64(download.id), download);
        for (const qint64 id : std::as_const(put)) {
            QVERIFY(id < list.nextId);
            // One whose removal was not acknowledged may be there or not.
            const bool mayBeGone = id % 4 == 1;
            QVERIFY2(rows.contains(id) || mayBeGone, qPrintable(QString::number(id)));
            if (rows.contains(id))
                QVERIFY(rows.value(id) == fullDownload(id));
        }
        for (const qint64 id : std::as_const(removed))
            QVERIFY2(!rows.contains(id), qPrintable(QString::number(id)));
        fixture.close();
    }
    qInfo("%lld rows and %lld removals were acknowledged", qint64(put.size()),
          qint64(removed.size()));
    QVERIFY(put.size() > removed.size());
    QVERIFY(!removed.isEmpty());
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::StoreKillTest)
#include "StoreKillTest.moc"
