// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gannet {

/// Name of the icon for a file, told by its suffix: "archive", "disc", "document", "image",
/// "video", "audio", "program" or "file".
QString fileKindIcon(const QString &fileName);

} // namespace gannet
