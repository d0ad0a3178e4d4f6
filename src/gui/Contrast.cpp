// SPDX-License-Identifier: MIT
#include "gui/Contrast.h"

#include <algorithm>
#include <cmath>

namespace gannet {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double worst(const QColor &ink, const QList<QColor> &backgrounds)
{
    double lowest = 21;
    for (const QColor &background : backgrounds)
        lowest = std::min(lowest, contrastRatio(ink, background));
    return lowest;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float o, float u) { return float(share * o + (1 - share) * u); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor readableOn(const QColor &ink, const QList<QColor> &backgrounds, double ratio)
{
    if (worst(ink, backgrounds) >= ratio)
        return ink;
    const bool dark = worst(Qt::black, backgrounds) >= worst(Qt::white, backgrounds);
    const QColor pole = dark ? Qt::black : Qt::white;
    for (int step = 1; step < 50; ++step) {
        // In the eight bits that reach the screen: what was checked is what is seen.
        const QColor candidate(blended(pole, ink, step / 50.0).rgb());
        if (worst(candidate, backgrounds) >= ratio)
            return candidate;
    }
    return pole;
}

} // namespace gannet
