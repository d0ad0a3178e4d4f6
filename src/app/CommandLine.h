// SPDX-License-Identifier: MIT
#pragma once

#include "app/LaunchRequest.h"

#include <QStringList>

namespace gannet {

/// What the arguments of `gannet` ask for.
struct CommandLine
{
    enum class Kind { Run, ShowHelp, ShowVersion, Bad };

    Kind kind = Kind::Run;
    QString text; ///< what to print, for every kind but Run
    LaunchRequest request;

    /// \a arguments with the program's name first. Relative folders and files are taken from
    /// the current folder.
    static CommandLine parse(const QStringList &arguments);
};

} // namespace gannet
