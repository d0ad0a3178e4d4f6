// SPDX-License-Identifier: MIT
#pragma once

#include "core/UrlList.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace gannet {

/// The texts that \a text stands for: every [001-100] counted up or down, as wide as its wider
/// number where one begins with 0; every [a-f] likewise; several multiply, the last turning
/// fastest. Other brackets, such as those of an IPv6 host, stay as they are; a text without a
/// pattern gives itself. BadPattern where a range cannot count, TooMany where it makes more than \a limit,
/// or some thirty million characters.
tl::expected<QStringList, LineProblem> expandedUrlPattern(const QString &text, qsizetype limit);

} // namespace gannet
