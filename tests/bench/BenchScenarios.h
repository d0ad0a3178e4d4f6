// SPDX-License-Identifier: MIT
#pragma once

#include "support/Script.h"

#include <optional>
#include <variant>

namespace gannet::test {

/// What a server of the bench answers to /file.bin.
using BenchSource = std::variant<Resource, ScriptChooser>;

/// A file and the servers that have it, each one with its limits. A value.
struct BenchScenario
{
    Pattern file;
    QList<BenchSource> servers;

    /// Nothing where no scenario has this name.
    static std::optional<BenchScenario> named(const QByteArray &name);
};

} // namespace gannet::test
