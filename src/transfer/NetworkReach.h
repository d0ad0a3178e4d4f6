// SPDX-License-Identifier: MIT
#pragma once

#include "core/RetryPolicy.h"

#include <QUrl>

namespace gannet {

/// How \a url is reached now: asks the system for its network interfaces and its proxies. Any thread.
Reach reachOf(const QUrl &url);

/// "localhost", and what lies below it, and the addresses of this computer alone.
bool isLoopbackHost(const QString &host);

} // namespace gannet
