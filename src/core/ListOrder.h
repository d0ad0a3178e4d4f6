// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <optional>

namespace gannet {

/// Between two rows that were added one after the other: room for some twenty moves to one place
/// before others have to be numbered anew.
inline constexpr qint64 positionStep = 1 << 20;

/// \a count ascending positions after \a before and before \a after, evenly spread; nothing where the
/// numbers between do not suffice. A side that is not given is open.
std::optional<QList<qint64>> positionsBetween(std::optional<qint64> before,
                                              std::optional<qint64> after, qsizetype count);

} // namespace gannet
