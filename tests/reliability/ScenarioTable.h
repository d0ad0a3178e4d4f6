// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"

namespace gannet::test {

QList<Scenario> transportScenarios();
QList<Scenario> tlsScenarios();
QList<Scenario> lengthScenarios();
QList<Scenario> rangeScenarios();
QList<Scenario> identityScenarios();
QList<Scenario> statusScenarios();
QList<Scenario> redirectScenarios();
QList<Scenario> headerScenarios();
QList<Scenario> policyScenarios();

/// All of them, with their groups.
QList<Scenario> scenarioTable();

} // namespace gannet::test
