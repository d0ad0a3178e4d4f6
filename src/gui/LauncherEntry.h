// SPDX-License-Identifier: MIT
#pragma once

#include "gui/OverallProgress.h"

namespace gannet {

/// Puts the progress on the program's entry in the dock or task bar, by the signal that Unity began
/// with and KDE, GNOME's docks and others read (com.canonical.Unity.LauncherEntry). Main thread.
class LauncherEntry
{
public:
    /// Says it once more when the program ends: that nothing runs.
    ~LauncherEntry();

    void show(const OverallProgress::Value &value);

private:
    bool m_isShown = false;
};

} // namespace gannet
