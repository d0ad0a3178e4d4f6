// SPDX-License-Identifier: MIT
#pragma once

#include "core/HostProfile.h"

#include <QString>

namespace gannet {

/// What gannet-get learned about servers, kept from run to run in a small JSON file among the user's
/// caches. Losing it costs nothing but time, so that errors are not told. A value.
class HostCache
{
public:
    /// In the user's cache folder.
    static QString defaultPath();

    explicit HostCache(const QString &path) : m_path(path) { }

    /// Empty where there is none, or it cannot be read.
    HostProfiles load() const;
    /// Keeps the newest \a hosts, up to a few hundred; does nothing where they are what is there.
    void save(const HostProfiles &hosts) const;

private:
    QString m_path;
};

} // namespace gannet
