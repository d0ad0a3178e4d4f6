// SPDX-License-Identifier: MIT
#pragma once

#include "gui/OverallProgress.h"

#include <QVariantMap>

namespace gannet {

/// Puts the progress on the program's entry in the dock or task bar, by the signal that Unity began
/// with and KDE, GNOME's docks and others read (com.canonical.Unity.LauncherEntry). Main thread.
class LauncherEntry
{
public:
    /// Says it once more when the program ends: that nothing runs.
    ~LauncherEntry();

    void show(const OverallProgress::Value &value);
    /// Something wants to be seen, until it was.
    void setUrgent(bool isUrgent);

private:
    void send();

    OverallProgress::Value m_value;
    bool m_isUrgent = false;
    QVariantMap m_sent; ///< the last; empty: nothing yet
};

} // namespace gannet
