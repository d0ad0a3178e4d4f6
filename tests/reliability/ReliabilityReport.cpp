// SPDX-License-Identifier: MIT
#include "ReliabilityReport.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

const QString introduction = uR"(# What Gannet does when the server is rude

Each row below is a scenario: a server that misbehaves in one way, and what a download from it
came to. The table is written by the test program from what really happened; a test fails where
it and the scenarios differ.

The promise is that no download is called finished and whole unless it is the file, and that none
hangs. "Every byte right" means that the file was compared with what the server has, byte by
byte. "Of unverified size" means that nothing the server said tells whether the file is whole;
the list and `gannet-get --json` say so, and a checksum settles it. Such a file may be short: an
end of the connection is all that ends it. Where two outcomes are given, either may come:
Qt does not always tell a lost connection from the end of a body. Where a download failed,
nothing stands under the file's name, and what an earlier run had left is still there: rows that
begin with "left:" go on with such a part. Each row has 30 seconds to come to rest.

The scenarios are in `tests/reliability`, a file for each group. To run them:

    ./dev test -L reliability

and one of them alone:

    build/release/tests/ScenarioTest "comesToRest:range: Range is ignored"

Those marked in the last column run against the `gannet-get` program too; the others need
shorter timeouts than it has, or somebody who presses "Start again". To write this page anew
after a change of the scenarios:

    build/release/tests/ScenarioTest --write-report docs/RELIABILITY.md
)"_s;

} // namespace

QByteArray reliabilityReport(const QList<Scenario> &table, const QList<Happened> &happened)
{
    qsizetype processes = 0;
    qsizetype wrong = 0;
    qsizetype hung = 0;
    QString rows;
    QString group;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const Scenario &scenario = table.at(i);
        if (scenario.group != group) {
            group = scenario.group;
            rows += u"\n## %1\n\n| the server | the download | gannet-get |\n|---|---|---|\n"_s.arg(
                group);
        }
        rows += u"| %1 | %2 | %3 |\n"_s.arg(scenario.name, scenario.toString(happened.at(i)),
                                            scenario.process ? u"yes"_s : u"–"_s);
        processes += scenario.process ? 1 : 0;
        wrong += happened.at(i).ending == Ending::Wrong ? 1 : 0;
        hung += happened.at(i).ending == Ending::Hung ? 1 : 0;
    }
    const QString sum = u"\n%1 scenarios, %2 of them with `gannet-get` too: %3 wrong successes or "
                        "lost parts, %4 hangs.\n"_s.arg(table.size())
                            .arg(processes)
                            .arg(wrong)
                            .arg(hung);
    return (introduction + sum + rows).toUtf8();
}

} // namespace gannet::test
