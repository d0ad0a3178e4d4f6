// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace gannet {

/// How much room a row of the list takes.
enum class Density : quint8 { Comfortable, Compact };

} // namespace gannet
