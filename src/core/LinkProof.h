// SPDX-License-Identifier: MIT
#pragma once

#include "core/ByteRange.h"
#include "core/Generation.h"
#include "core/ResponseHead.h"

namespace gannet {

/// What of \a done another link to the file has to bring once more, to be compared with the disk: all of it
/// where that is little, else samples spread over it, with what lies before the place to go on from. At
/// least one where \a done is not empty, at most ten, each of at most 640 KiB.
QList<ByteRange> proofSamples(const RangeSet &done);

/// True where \a head, which a new link brought, is of the very place that \a known came from, and says that
/// what is there now is another file. Validators of two places cannot be compared.
bool isOtherFileAtSamePlace(const ResponseHead &head, const Generation &known);

} // namespace gannet
