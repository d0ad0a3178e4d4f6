// SPDX-License-Identifier: MIT
#include "threads/EventLoops.h"

#include <QByteArray>

namespace gannet {

void choosePlainEventLoops() { qputenv("QT_NO_THREADED_GLIB", "1"); }

} // namespace gannet
