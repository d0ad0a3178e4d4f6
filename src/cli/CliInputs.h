// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliOptions.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace gannet {

/// All that a run needs, read and checked before anything starts: a value.
struct CliInputs
{
    QList<Request> requests; ///< in the order given, the same link once
    QStringList rejected; ///< a sentence for each line that is not used
    EngineSettings settings; ///< with the certificates of --ca-certificate

    /// Reads the lists and the certificates, and makes the folder. Waits for the disk and for
    /// standard input. The error is for the user: nothing can be done.
    static tl::expected<CliInputs, QString> read(const CliOptions &options);
};

} // namespace gannet
