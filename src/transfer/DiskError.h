// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadError.h"

namespace gannet {

/// The system's error number as an error of ours. \a path goes into the detail.
/// EEXIST, which is an answer and no fault, is NameTaken.
DownloadError diskError(int errorNumber, const QString &path);

} // namespace gannet
