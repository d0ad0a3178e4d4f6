// SPDX-License-Identifier: MIT
#include "gui/SessionBus.h"

#include <QFileInfo>

namespace gannet {

bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QLatin1StringView("/bus"));
}

} // namespace gannet
