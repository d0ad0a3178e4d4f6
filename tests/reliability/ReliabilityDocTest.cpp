// SPDX-License-Identifier: MIT
#include "ReliabilityReport.h"
#include "ScenarioTable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet::test {

/// That docs/RELIABILITY.md lists exactly the scenarios of the table, with the outcomes that
/// ScenarioTest demands.
class ReliabilityDocTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheTableSays();
};

void ReliabilityDocTest::saysWhatTheTableSays()
{
    const QList<Scenario> table = scenarioTable();
    QList<Happened> expected;
    for (const Scenario &scenario : table)
        expected.append(scenario.expected);
    QFile page(QStringLiteral(GANNET_RELIABILITY_PAGE));
    QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.errorString()));
    const QList<QByteArray> written = page.readAll().split('\n');
    const QList<QByteArray> wanted = reliabilityReport(table, expected).split('\n');
    for (qsizetype i = 0; i < std::min(written.size(), wanted.size()); ++i)
        QCOMPARE(written.at(i), wanted.at(i));
    QCOMPARE(written.size(), wanted.size());
}

} // namespace gannet::test

QTEST_GUILESS_MAIN(gannet::test::ReliabilityDocTest)
#include "ReliabilityDocTest.moc"
