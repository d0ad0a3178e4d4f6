// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace gannet {

/// The colours by meaning. A value. Every ink is readable on window, side and selection.
struct Tokens
{
    bool isDark = false;
    QColor window;
    QColor side; ///< bars, headings, panels
    QColor line;
    QColor text;
    QColor dimText;
    QColor disabledText;
    QColor accent; ///< fills: the bar, the first button
    QColor accentText; ///< on accent
    QColor link; ///< the accent as an ink
    QColor selection;
    QColor track; ///< the empty part of a bar
    QColor finished;
    QColor waiting;
    QColor failed;

    static Tokens light();
    static Tokens dark();
    /// From a desktop's own palette: only finished, waiting and failed are ours.
    static Tokens fromPalette(const QPalette &palette);

    QPalette toPalette() const;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

} // namespace gannet
