// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace gannet {

/// Above this many separate gaps a reset costs the views less than that many removals.
inline constexpr size_t maxRemovedRuns = 64;

/// Calls \a call with the first and last row of each run of neighbours; \a rows is ascending.
template<typename Call>
void forEachRun(const std::vector<int> &rows, Call call)
{
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        call(rows[i], rows[end - 1]);
        i = end;
    }
}

} // namespace gannet
