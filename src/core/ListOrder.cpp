// SPDX-License-Identifier: MIT
#include "core/ListOrder.h"

namespace gannet {

std::optional<QList<qint64>> positionsBetween(std::optional<qint64> before,
                                              std::optional<qint64> after, qsizetype count)
{
    qint64 step = positionStep;
    qint64 start = 0;
    if (before && after) {
        step = (*after - *before) / (count + 1);
        start = *before;
    } else if (before) {
        start = *before;
    } else if (after) {
        start = *after - (count + 1) * step;
    }
    if (step < 1)
        return {};
    QList<qint64> positions;
    positions.reserve(count);
    for (qsizetype i = 1; i <= count; ++i)
        positions.append(start + i * step);
    return positions;
}

} // namespace gannet
