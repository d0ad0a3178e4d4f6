// SPDX-License-Identifier: MIT
#include "Scenario.h"
#include "ScenarioTable.h"
#include "cli/GannetGetProcess.h"

#include <QHash>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

namespace gannet::test {

namespace {

/// One scenario and a gannet-get of its own. Lives on the test's thread.
class ProcessRun
{
public:
    ProcessRun(const Scenario &scenario, const TestCertificates &certificates)
        : m_scenario(scenario)
        , m_stage(scenario, &certificates)
    {
        if (!scenario.onDisk.isEmpty())
            m_stage.leavePart(scenario);
        m_process = std::make_unique<GannetGetProcess>(arguments());
        m_process->start();
    }

    /// Once the requests have come that it waits for.
    void openGate()
    {
        if (m_scenario.openAfterRequests == 0)
            return;
        m_stage.server.waitForRequests(m_stage.path, m_scenario.openAfterRequests);
        m_stage.openGate(m_scenario);
    }

    Happened finish()
    {
        if (!m_process->finish()) {
            qWarning("%s: %s", qPrintable(m_scenario.name), qPrintable(m_process->howItEnded()));
            return {};
        }
        return m_stage.inspect(m_scenario, said());
    }

private:
    QStringList arguments() const
    {
        QStringList result{u"--json"_s,
                           u"-q"_s,
                           u"-d"_s,
                           m_stage.folder(),
                           u"-x"_s,
                           QString::number(m_scenario.connections),
                           u"--retries"_s,
                           QString::number(m_scenario.retries),
                           u"--timeout"_s,
                           QString::number(m_scenario.expected.ending == Ending::Waiting
                                               ? waitSeconds
                                               : m_scenario.boundMs / 1000)};
        if (!m_stage.authority().isEmpty())
            result << u"--ca-certificate"_s << m_stage.authority();
        if (m_scenario.checksum)
            result << u"--checksum"_s << m_scenario.checksum->toString();
        for (const HeaderField &field : m_scenario.headers)
            result << u"--header"_s << QString::fromLatin1(field.name + ": " + field.value);
        return result << QString::fromLatin1(m_stage.url().toEncoded());
    }

    /// What its events and its exit code say; nothing where these two differ.
    Happened said() const
    {
        const QList<QJsonObject> finished = m_process->events(u"finished"_s);
        const QList<QJsonObject> failures = m_process->events(u"failed"_s);
        if (m_process->exitCode() == 0 && finished.size() == 1 && failures.isEmpty()) {
            const bool verified = finished.constFirst()[u"verified"_s] != u"size-not-verified"_s;
            return {verified ? Ending::Right : Ending::NotVerified};
        }
        if (m_process->exitCode() != 1 || failures.size() != 1 || !finished.isEmpty())
            return {Ending::Wrong, ErrorKind::None, u"the exit code is not what was said"_s};
        const ErrorKind kind = kindNamed(failures.constFirst()[u"kind"_s].toString());
        if (kind != ErrorKind::TimedOut)
            return failed(kind);
        const QList<QJsonObject> waits = m_process->events(u"retrying"_s);
        const bool asked = !waits.isEmpty()
            && waits.constLast()[u"seconds"_s].toDouble() > m_scenario.boundMs / 1000;
        return asked ? Happened{Ending::Waiting, kindNamed(waits.constLast()[u"kind"_s].toString())}
                     : Happened();
    }

    static ErrorKind kindNamed(const QString &name)
    {
        for (quint16 number = 0; number < 100; ++number) {
            if (name == QLatin1StringView(errorKindName(ErrorKind(number))))
                return ErrorKind(number);
        }
        return ErrorKind::None;
    }

    static constexpr int waitSeconds = 5;

    const Scenario m_scenario;
    Stage m_stage;
    std::unique_ptr<GannetGetProcess> m_process;
};

} // namespace

/// The scenarios of the table that need no settings of the engine's own, run by gannet-get.
class ProcessScenarioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void comesToRest_data();
    void comesToRest();

private:
    void runFrom(qsizetype index);

    QList<Scenario> m_table;
    const TestCertificates m_certificates;
    QHash<qsizetype, Happened> m_happened;
};

void ProcessScenarioTest::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.errorString()));
}

void ProcessScenarioTest::comesToRest_data()
{
    m_table = scenarioTable();
    m_table.removeIf([](const Scenario &scenario) { return !scenario.process; });
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_table.size(); ++i) {
        const Scenario &scenario = m_table.at(i);
        QTest::newRow(qPrintable(scenario.group + u": "_s + scenario.name)) << i;
    }
}

void ProcessScenarioTest::comesToRest()
{
    QFETCH(const qsizetype, index);
    if (!m_happened.contains(index))
        runFrom(index);
    const Scenario &scenario = m_table.at(index);
    QCOMPARE(scenario.toString(m_happened.value(index)), scenario.toString(scenario.expected));
}

void ProcessScenarioTest::runFrom(qsizetype index)
{
    constexpr qsizetype together = 8;
    std::vector<std::unique_ptr<ProcessRun>> runs;
    for (const Scenario &scenario : m_table.mid(index, together))
        runs.push_back(std::make_unique<ProcessRun>(scenario, m_certificates));
    for (const auto &run : runs)
        run->openGate();
    for (const auto &run : runs)
        m_happened.insert(index++, run->finish());
}

} // namespace gannet::test

QTEST_GUILESS_MAIN(gannet::test::ProcessScenarioTest)
#include "ProcessScenarioTest.moc"
