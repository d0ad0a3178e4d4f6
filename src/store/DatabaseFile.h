// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// The database as a file, before and after SQLite has it open. Reading or closing a file that
/// SQLite has open would drop its locks, so all but setAside() are for a closed one.
namespace gannet::DatabaseFile {

enum class Finding {
    Usable, ///< SQLite may open it: a database, an empty file or none
    Newer, ///< ours, of a version that this program does not know
    Damaged,
};

struct Inspection
{
    Finding finding = Finding::Usable;
    QString reason; ///< empty where it is usable
};

/// Looks at the header alone and changes nothing.
Inspection inspect(const QString &path);

/// Makes the folder (0700) and the file (0600) where they are missing, and takes the file from
/// other users where it is not. The system's reason where that is impossible.
tl::expected<void, QString> prepare(const QString &path);

/// Renames the database, its log and its journal to PATH.damaged-YYYYMMDD-hhmmss[-N], replacing
/// nothing. The new path, or the system's reason.
tl::expected<QString, QString> setAside(const QString &path);

} // namespace gannet::DatabaseFile
