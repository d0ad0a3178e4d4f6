// SPDX-License-Identifier: MIT
// The controls that are made of parts: boxes with arrows, scroll bars, tool buttons.
#include "gui/CalmStyle.h"

#include "gui/Contrast.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace gannet {

void CalmStyle::drawChevron(QPainter *painter, const QRect &rect, bool up, const QColor &ink) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(rect).center();
    const qreal dy = up ? -1.75 : 1.75;
    painter->drawPolyline(
        QPolygonF{c + QPointF(-3.5, -dy), c + QPointF(0, dy), c + QPointF(3.5, -dy)});
    painter->restore();
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: drawComboBox(option, painter); return;
    case CC_SpinBox: drawSpinBox(option, painter, widget); return;
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy(*button);
            copy.features &= ~QStyleOptionToolButton::HasMenu; // no arrow
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        }
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void CalmStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const bool focus = option->state & State_HasFocus;
    const bool hover = option->state & State_MouseOver && option->state & State_Enabled;
    drawPanel(painter, option->rect,
              hover ? blended(m_tokens.text, m_tokens.window, 0.05) : m_tokens.window,
              focus ? m_tokens.accent : m_tokens.line, focus ? 2 : 1);
    QRect arrow = option->rect;
    arrow.setLeft(arrow.right() - 28);
    drawChevron(painter, visualRect(option->direction, option->rect, arrow), false,
                option->state & State_Enabled ? m_tokens.dimText : m_tokens.disabledText);
}

void CalmStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const
{
    const bool focus = option->state & State_HasFocus;
    drawPanel(painter, option->rect, m_tokens.window, focus ? m_tokens.accent : m_tokens.line,
              focus ? 2 : 1);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const bool can = option->state & State_Enabled
            && spin->stepEnabled
                & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, part, widget), up,
                    can ? m_tokens.dimText : m_tokens.disabledText);
    }
}

void CalmStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool across = slider->orientation == Qt::Horizontal;
    handle.adjust(across ? 0 : 3, across ? 3 : 0, across ? 0 : -3, across ? -3 : 0);
    const bool active = option->state & (State_Sunken | State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blended(m_tokens.text, m_tokens.window, active ? 0.45 : 0.25));
    const qreal radius = qMin(handle.width(), handle.height()) / 2.0;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    const QRect all = option->rect;
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar) {
        const bool across = slider->orientation == Qt::Horizontal;
        // No arrows: the groove is the whole bar.
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        if (subControl == SC_ScrollBarGroove)
            return all;
        const int length = across ? all.width() : all.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        int handle = length;
        if (range > 0)
            handle = qBound(32, int(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                            length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum,
                                                  slider->sliderPosition, length - handle,
                                                  slider->upsideDown);
        const auto part = [&](int from, int size) {
            return across ? QRect(all.left() + from, all.top(), size, all.height())
                          : QRect(all.left(), all.top() + from, all.width(), size);
        };
        switch (subControl) {
        case SC_ScrollBarSlider: return part(start, handle);
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const int button = 28;
        const int half = all.height() / 2;
        QRect rect;
        switch (subControl) {
        case SC_SpinBoxUp:
            rect = QRect(all.right() - button, all.top() + 3, button, half - 3);
            break;
        case SC_SpinBoxDown:
            rect = QRect(all.right() - button, all.top() + half, button, half - 3);
            break;
        case SC_SpinBoxEditField: rect = all.adjusted(9, 2, -button - 2, -2); break;
        default: rect = all;
        }
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(11, 2, -30, -2));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace gannet
