// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"

namespace gannet::test {

/// docs/RELIABILITY.md of what happened in each scenario, in the order of the table. The same
/// at any time and on any machine.
QByteArray reliabilityReport(const QList<Scenario> &table, const QList<Happened> &happened);

} // namespace gannet::test
