// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace gannet {

/// What the list can be sorted by. The numbers are stored.
enum class SortKey : quint8 {
    ListOrder = 0,
    Name = 1,
    Progress = 2,
    Speed = 3,
    Size = 4,
    TimeLeft = 5,
    Added = 6,
    State = 7,
};
inline constexpr int sortKeyCount = 8;

/// True where a tick may change the order.
constexpr bool isLive(SortKey key)
{
    return key == SortKey::Progress || key == SortKey::Speed || key == SortKey::TimeLeft;
}

} // namespace gannet
