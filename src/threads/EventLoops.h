// SPDX-License-Identifier: MIT
#pragma once

namespace gannet {

/// Gives every thread but the main one Qt's plain event loop, which writes to its pipe once for all calls
/// that wait; GLib's does so for each (775,000 times for 1 GiB over TLS). In main(), before anything of Qt: it
/// is done by the environment variable QT_NO_THREADED_GLIB, which programs that this one starts inherit.
void choosePlainEventLoops();

} // namespace gannet
