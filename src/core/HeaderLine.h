// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"

#include <tl/expected.hpp>

namespace gannet {

/// Why a line is no header field to send.
enum class HeaderProblem : quint8 {
    NotAField, ///< not "Name: value"
    SetByTransfer, ///< Range and the like: another value than the transfer's own would break it
};

/// The field that \a line is: "Name: value".
tl::expected<HeaderField, HeaderProblem> parsedHeaderLine(const QString &line);

} // namespace gannet
