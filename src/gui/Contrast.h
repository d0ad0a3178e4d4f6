// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>

namespace gannet {

/// Contrast ratio of two opaque colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// What text needs (WCAG 2.1 AA).
inline constexpr double readableContrast = 4.5;

/// \a ink, moved towards black or white as little as needed to be readable on every one of
/// \a backgrounds; the better of black and white where no shade of it is.
QColor readableOn(const QColor &ink, const QList<QColor> &backgrounds,
                  double ratio = readableContrast);

/// \a share of \a over laid on \a under, 0 to 1.
QColor blended(const QColor &over, const QColor &under, double share);

} // namespace gannet
