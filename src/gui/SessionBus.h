// SPDX-License-Identifier: MIT
#pragma once

namespace gannet {

/// True where a D-Bus session is running. Without one, asking for it would start one and wait.
bool hasSessionBus();

} // namespace gannet
