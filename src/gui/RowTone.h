// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadState.h"

#include <QColor>

namespace gannet {

struct Tokens;

/// The meaning of a colour in rows and bars.
enum class RowTone : quint8 { Accent, Dim, Finished, Waiting, Failed };

/// Of a bar, wherever one is painted.
RowTone barTone(DownloadState state);
/// Of the state in words: as its bar, but what goes its way stands back behind the name.
RowTone statusTone(DownloadState state);

QColor inkOf(RowTone tone, const Tokens &tokens);

} // namespace gannet
