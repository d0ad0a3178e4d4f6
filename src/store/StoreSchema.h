// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <tl/expected.hpp>

namespace gannet::StoreSchema {

/// "Gant", in the header of every database that is ours (PRAGMA application_id).
inline constexpr quint32 applicationId = 0x47616e74;

/// The statements that lead from one version to the next.
using Migration = QStringList;

/// From version 0, the empty database, upwards: the n-th leads from n to n + 1. Append; a
/// migration that was once released never changes.
const QList<Migration> &migrations();
/// The version that this program reads and writes.
int currentVersion();

/// Brings the database from PRAGMA user_version to the end of \a steps, each step in a
/// transaction of its own: what fails leaves the version before it.
tl::expected<void, QSqlError> migrate(QSqlDatabase &database, const QList<Migration> &steps);

} // namespace gannet::StoreSchema
