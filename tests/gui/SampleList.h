// SPDX-License-Identifier: MIT
#pragma once

#include "FakeDownloads.h"

namespace gannet {

/// Thirty rows in every state, the same each time, as of \a now.
void fillWithSamples(FakeDownloads &downloads, const QDateTime &now);
/// Rows that failed, each for another reason.
void fillWithFailures(FakeDownloads &downloads, const QDateTime &now);

} // namespace gannet
