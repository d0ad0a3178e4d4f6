// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace gannet {

/// As many as can be told apart on a small icon.
inline constexpr int progressSteps = 20;

/// 0 to progressSteps, the last only where all is done; -1 below 0 \a percent.
int progressStep(int percent);

/// \a icon with a bar at its foot, in the sizes that trays ask for: 16 to 64 pixels.
QIcon progressIcon(const QIcon &icon, int step);

} // namespace gannet
