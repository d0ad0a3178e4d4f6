// SPDX-License-Identifier: MIT
#include "PaintedWords.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace gannet {

namespace {

/// Paints nothing, and writes down what it is asked to letter.
class Listener : public QPaintEngine
{
public:
    Listener() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawRects(const QRect *, int) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLine *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    { }
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const QRectF letters(baseline.x(), baseline.y() - item.ascent(), item.width(),
                             item.ascent() + item.descent());
        const QTransform place = painter()->deviceTransform();
        const QRectF clip = painter()->hasClipping() ? painter()->clipBoundingRect() : QRectF();
        words += PaintedWords{item.text(), place.mapRect(letters), place.mapRect(clip)};
    }

    QList<PaintedWords> words;
};

class Device : public QPaintDevice
{
public:
    explicit Device(const QWidget &widget) : m_widget(widget) { }

    QPaintEngine *paintEngine() const override { return &m_listener; }
    const QList<PaintedWords> &words() const { return m_listener.words; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth: return m_widget.width();
        case PdmHeight: return m_widget.height();
        case PdmWidthMM: return m_widget.widthMM();
        case PdmHeightMM: return m_widget.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_widget.logicalDpiY();
        case PdmDepth: return 32;
        case PdmNumColors: return 0;
        case PdmDevicePixelRatio: return 1;
        default: return int(devicePixelRatioFScale());
        }
    }

private:
    const QWidget &m_widget;
    mutable Listener m_listener;
};

} // namespace

QList<PaintedWords> paintedWords(QWidget &widget)
{
    Device device(widget);
    widget.render(&device);
    return device.words();
}

} // namespace gannet
