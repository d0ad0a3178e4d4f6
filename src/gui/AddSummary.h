// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gannet {

struct AddTotals;

/// True where what would be added is known to be more than the disk has room for; \a room -1: not known.
bool lacksRoom(const AddTotals &totals, qint64 room);
/// "12 files, 3.4 GB · 120 GB free in Downloads"; \a room -1: not known. Empty: nothing to say.
QString addSummary(const AddTotals &totals, qint64 room, const QString &folder);

} // namespace gannet
