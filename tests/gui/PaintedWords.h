// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace gannet {

/// Words as they were painted, with an ellipsis where they were cut; a piece for each font and direction.
struct PaintedWords
{
    QString text;
    QRectF rect; ///< of the letters, in the widget
    QRectF clip; ///< of what was painted, so much is seen; empty: no clip
};

/// What \a widget and those in it paint, not what they were told to say.
QList<PaintedWords> paintedWords(QWidget &widget);

} // namespace gannet
