// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QLocale>

namespace gannet {

/// Columns that \a text takes on a terminal.
int columnsOf(const QString &text);
/// \a text, its middle left out where it would take more than \a columns.
QString elidedToColumns(const QString &text, int columns);
/// Name and figures of a running download, in one line of exactly \a columns, the figures at the
/// right end; shorter or longer only where the terminal is too narrow for them.
QString progressLine(const QString &name, const Progress &progress, int columns,
                     const QLocale &locale = QLocale());

} // namespace gannet
