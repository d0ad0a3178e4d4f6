// SPDX-License-Identifier: MIT
// Renders an SVG as square PNGs at build time: the sizes of the hicolor theme.

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: gannet-render-icon SVG PIXELS PNG\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(arguments.at(1));
    const int pixels = arguments.at(2).toInt();
    if (!renderer.isValid() || pixels <= 0) {
        std::fputs("gannet-render-icon: no such SVG, or no size\n", stderr);
        return 1;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    }
    if (!image.save(arguments.at(3))) {
        std::fputs("gannet-render-icon: cannot write the PNG\n", stderr);
        return 1;
    }
    return 0;
}
