// SPDX-License-Identifier: MIT
#include "ScenarioTable.h"

namespace gannet::test {

using namespace Qt::StringLiterals;

QList<Scenario> scenarioTable()
{
    const std::pair<QString, QList<Scenario>> groups[] = {
        {u"transport"_s, transportScenarios()}, {u"TLS"_s, tlsScenarios()},
        {u"length"_s, lengthScenarios()},       {u"range"_s, rangeScenarios()},
        {u"identity"_s, identityScenarios()},   {u"status"_s, statusScenarios()},
        {u"redirect"_s, redirectScenarios()},   {u"headers"_s, headerScenarios()},
        {u"policy"_s, policyScenarios()},
    };
    QList<Scenario> table;
    for (const auto &[group, scenarios] : groups) {
        for (Scenario scenario : scenarios) {
            scenario.group = group;
            if (scenario.file.size() == 0 && scenario.before.body.size() > 0)
                scenario.file = scenario.before.body;
            table.append(scenario);
        }
    }
    return table;
}

} // namespace gannet::test
