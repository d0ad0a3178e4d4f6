// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QSqlQuery>

namespace gannet {

/// Download <-> one row of the table. Secrets of the request stay out of the row.
namespace DownloadRow {

/// Writes one row, in place of the one of the same id; for bind().
QString insertStatement();
/// Reads all rows, in no order; for read().
QString selectStatement();

void bind(QSqlQuery &insert, const Download &download);

/// The row that \a select stands on. One that cannot be understood comes back as Failed, with
/// all that is known of it.
Download read(const QSqlQuery &select);

} // namespace DownloadRow

} // namespace gannet
