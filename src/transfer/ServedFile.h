// SPDX-License-Identifier: MIT
#pragma once

#include "core/Checksum.h"
#include "core/Generation.h"
#include "core/Request.h"
#include "core/ResponseHead.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace gannet {

/// The name for the file that a reply brings: the one asked for, the server's, or the link's; one component.
QString wantedName(const Request &request, const ResponseHead &head);
/// When the server's file was changed last; invalid: it did not say.
QDateTime serverTime(const Generation &generation);
/// True where the file at \a path is what would be fetched: of the same digest, or else of the same size and
/// time. Blocks for the disk.
bool isSameFile(const QString &path, const Generation &generation,
                const std::optional<Checksum> &checksum);

} // namespace gannet
