// SPDX-License-Identifier: MIT
#pragma once

#include "core/Checksum.h"
#include "transfer/DiskFile.h"

#include <functional>

namespace gannet {

/// The digest of the whole file. Blocks: for the disk pool. \a isStopped is asked between
/// blocks; then the error's kind is None.
DiskResult<QByteArray> fileDigest(const DiskFile &file, ChecksumAlgorithm algorithm,
                                  const std::function<bool()> &isStopped);

} // namespace gannet
