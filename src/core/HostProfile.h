// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace gannet {

/// What was learned about one origin (scheme, host, port), so that the next download need not find
/// it again. A value.
struct HostProfile
{
    int connections = 0; ///< that a download was fastest with; 0: not known
    bool scales = false; ///< each of these brought as much as those before; more were not allowed
    int admits = 0; ///< one more than these was refused; 0: none was
    qint64 learnedSecs = 0; ///< since 1970, UTC
    /// Requests up to these are answered faster than longer ones; -1: none is; 0: not known.
    qint64 requestBytes = 0;
    qint64 requestSecs = 0; ///< when that was found, since 1970, UTC

    friend bool operator==(const HostProfile &, const HostProfile &) = default;
};

/// By origin, such as "https://example.org:443".
using HostProfiles = QHash<QString, HostProfile>;

} // namespace gannet
