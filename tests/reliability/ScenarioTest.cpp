// SPDX-License-Identifier: MIT
#include "EngineRun.h"
#include "ReliabilityReport.h"
#include "ScenarioTable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gannet::test {

/// Every scenario of the table, run by the engine in this process.
class ScenarioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesAreUnique();
    void comesToRest_data();
    void comesToRest();

private:
    /// Runs it and the next ones that have not run, so that their waits overlap.
    void runFrom(qsizetype index);

    const QList<Scenario> m_table = scenarioTable();
    const TestCertificates m_certificates;
    QHash<qsizetype, Happened> m_happened;
};

void ScenarioTest::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.errorString()));
}

void ScenarioTest::namesAreUnique()
{
    QSet<QString> names;
    for (const Scenario &scenario : m_table) {
        const QString name = scenario.group + u": "_s + scenario.name;
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(m_table.size() >= 70);
}

void ScenarioTest::comesToRest_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_table.size(); ++i) {
        const Scenario &scenario = m_table.at(i);
        QTest::newRow(qPrintable(scenario.group + u": "_s + scenario.name)) << i;
    }
}

void ScenarioTest::comesToRest()
{
    QFETCH(const qsizetype, index);
    if (!m_happened.contains(index))
        runFrom(index);
    const Scenario &scenario = m_table.at(index);
    QCOMPARE(scenario.toString(m_happened.value(index)), scenario.toString(scenario.expected));
}

void ScenarioTest::runFrom(qsizetype index)
{
    constexpr qsizetype together = 24;
    const QList<Scenario> some = m_table.mid(index, together);
    const QList<Happened> results = runInEngine(some, m_certificates);
    for (qsizetype i = 0; i < results.size(); ++i)
        m_happened.insert(index + i, results.at(i));
}

} // namespace gannet::test

namespace {

int writeReport(const QString &path)
{
    using namespace gannet::test;
    const TestCertificates certificates;
    const QList<Scenario> table = scenarioTable();
    const QList<Happened> happened = runInEngine(table, certificates);
    int unexpected = 0;
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (table.at(i).bears(happened.at(i)))
            continue;
        ++unexpected;
        std::fprintf(stderr, "%s: %s: %s; expected: %s\n", qPrintable(table.at(i).group),
                     qPrintable(table.at(i).name), qPrintable(happened.at(i).toString()),
                     qPrintable(table.at(i).expected.toString()));
    }
    QFile file(path);
    const QByteArray report = reliabilityReport(table, happened);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(report) == report.size();
    return written && unexpected == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype report = arguments.indexOf(u"--write-report"_s);
    if (report > 0 && report + 1 < arguments.size())
        return writeReport(arguments.at(report + 1));
    gannet::test::ScenarioTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ScenarioTest.moc"
