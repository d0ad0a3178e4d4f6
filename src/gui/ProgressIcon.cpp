// SPDX-License-Identifier: MIT
#include "gui/ProgressIcon.h"

#include <QPainter>

namespace gannet {

namespace {

// The tray's panel may be light or dark and does not say: the bar brings its own ground and rim.
constexpr QColor rim{0xff, 0xff, 0xff};
constexpr QColor ground{0x1b, 0x1d, 0x21};
constexpr QColor done{0x63, 0xc5, 0x94};

QPixmap draw(const QIcon &icon, int size, int step)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.paint(&painter, picture.rect());
    // Whole pixels, so that it is as sharp as the panel: a rim of one, from 48 pixels on of two.
    const int line = qMax(1, size / 24);
    const int height = qMax(4, size / 7) + 2 * line;
    const QRect outside(0, size - height, size, height);
    const QRect inside = outside.adjusted(line, line, -line, -line);
    painter.fillRect(outside, rim);
    painter.fillRect(inside, ground);
    // What has begun is seen.
    const int width = step > 0 ? qMax(1, inside.width() * step / progressSteps) : 0;
    painter.fillRect(QRect(inside.topLeft(), QSize(width, inside.height())), done);
    return picture;
}

} // namespace

int progressStep(int percent) { return percent < 0 ? -1 : percent * progressSteps / 100; }

QIcon progressIcon(const QIcon &icon, int step)
{
    QIcon result;
    for (const int size : {16, 22, 24, 32, 48, 64})
        result.addPixmap(draw(icon, size, step));
    return result;
}

} // namespace gannet
