// SPDX-License-Identifier: MIT
#include "gui/CalmStyle.h"

#include "gui/Contrast.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int corner = 8;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

} // namespace

CalmStyle::CalmStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s)), m_tokens(tokens)
{
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CalmStyle::drawPanel(QPainter *painter, const QRect &rect, const QColor &fill,
                          const QColor &edge, int width) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = width / 2.0;
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner - 2,
                             corner - 2);
    painter->restore();
}

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

void CalmStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget,
                           bool flat) const
{
    const bool enabled = option->state & State_Enabled;
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hover = enabled && option->state & State_MouseOver;
    QColor fill = flat ? QColor(Qt::transparent) : option->palette.color(QPalette::Button);
    QColor edge = flat ? QColor() : m_tokens.line;
    if (isPrimary(widget) && enabled) {
        fill = m_tokens.accent;
        edge = QColor();
        if (pressed || hover)
            fill = blended(m_tokens.text, fill, pressed ? 0.2 : 0.1);
    } else if (pressed || hover) {
        fill = blended(m_tokens.text, m_tokens.window, pressed ? 0.14 : 0.07);
    }
    drawPanel(painter, option->rect, fill, edge);
}

void CalmStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = on ? (enabled ? m_tokens.accent : m_tokens.disabledText) : m_tokens.window;
    painter->setPen(on ? QPen(Qt::NoPen) : QPen(enabled ? m_tokens.dimText : m_tokens.line, 1));
    painter->setBrush(fill);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(QPen(m_tokens.accentText, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state & State_On)
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)});
    else if (option->state & State_NoChange)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter->restore();
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget, false);
        return;
    case PE_PanelButtonTool:
        drawButton(option, painter, widget, true);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0) // within a spin or combo box, which has drawn its own
            return;
        drawPanel(painter, option->rect, m_tokens.window,
                  option->state & State_HasFocus ? m_tokens.accent : m_tokens.line,
                  option->state & State_HasFocus ? 2 : 1);
        return;
    }
    case PE_Frame: {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (!area)
            break;
        const bool focus = area->hasFocus() && area->property("focusFrame").toBool();
        drawPanel(painter, option->rect, Qt::transparent, focus ? m_tokens.accent : m_tokens.line,
                  focus ? 2 : 1);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(isPrimary(widget) ? m_tokens.accentText : m_tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        const int inset = isPrimary(widget) ? 3 : 1;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 4, 4);
        painter->restore();
        return;
    }
    case PE_FrameMenu:
        painter->save();
        painter->setPen(m_tokens.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
        return;
    case CE_PushButtonLabel:
        if (isPrimary(widget)) {
            const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, m_tokens.accentText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (isPrimary(widget)) {
            const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            QStyleOptionToolButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, m_tokens.accentText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.side);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_tokens.line);
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        QStyleOptionHeader copy(*header);
        copy.palette.setColor(QPalette::ButtonText, m_tokens.dimText);
        copy.state &= ~State_On; // no bold heading over the current column
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
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
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = part == SC_SpinBoxUp;
        const bool can = option->state & State_Enabled
            && spin->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled
                                       : QAbstractSpinBox::StepDownEnabled);
        drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, part, widget), up,
                    can ? m_tokens.dimText : m_tokens.disabledText);
    }
}

void CalmStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider->minimum == slider->maximum)
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
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
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
        case SC_SpinBoxUp: rect = QRect(all.right() - button, all.top() + 3, button, half - 3); break;
        case SC_SpinBoxDown: rect = QRect(all.right() - button, all.top() + half, button, half - 3); break;
        case SC_SpinBoxEditField: rect = all.adjusted(9, 2, -button - 2, -2); break;
        default: rect = all;
        }
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(11, 2, -30, -2));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(qMax(size.width() + 32, 76), qMax(result.height(), 36));
    case CT_ToolButton:
        return QSize(result.width() + 14, qMax(result.height() + 4, 36));
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return QSize(result.width() + 16, qMax(result.height(), 36));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return QSize(result.width() + 8, qMax(result.height(), 30));
    case CT_HeaderSection:
        return QSize(result.width(), qMax(result.height(), 30));
    default:
        return result;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return 16;
    case PM_SplitterWidth: return 1;
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize: return 20;
    case PM_HeaderMarkSize: return 10;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace gannet
