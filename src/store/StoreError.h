// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"

#include <QSqlError>

namespace gannet {

/// True where SQLite says that what is in the file is not what it or anybody sane wrote.
bool isDamage(const QSqlError &error);

/// True where a table or column is not there.
bool isWrongSchema(const QSqlError &error);

/// SQLite's words, without the driver's around them.
QString sqlReason(const QSqlError &error);

/// What a failed statement means for the disk, by SQLite's result code.
DownloadError toDownloadError(const QSqlError &error);

} // namespace gannet
