// SPDX-License-Identifier: MIT
#pragma once

#include "gui/Tokens.h"

#include <QProxyStyle>

class QAbstractScrollArea;

namespace gannet {

/// Fusion with the corners, lines and focus of the design: used only where the desktop brings
/// no style of its own. Buttons whose property "primary" is true are filled; the first heading of a
/// table begins where the property "textInset" of the headings says. Main thread.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit CalmStyle(const Tokens &tokens);

    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge,
                   int width = 1) const;
    void drawHeadingGround(QPainter *painter, const QAbstractScrollArea &area) const;
    void drawChevron(QPainter *painter, const QRect &rect, bool up, const QColor &ink) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget,
                    bool flat) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;

    Tokens m_tokens;
};

} // namespace gannet
