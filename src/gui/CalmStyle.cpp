// SPDX-License-Identifier: MIT
#include "gui/CalmStyle.h"

#include "gui/Contrast.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTreeView>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int corner = 8;
constexpr int figureMargin = 14; ///< of a heading over figures
constexpr int buttonPadding = 10; ///< beside the label of a tool button
constexpr int fieldHeight = 36;

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

} // namespace

CalmStyle::CalmStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
    , m_tokens(tokens)
{ }

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
    // Fusion leaves the focus of a push button to its frame.
    if (!flat && enabled && option->state & State_HasFocus
        && option->state & State_KeyboardFocusChange)
        drawPrimitive(PE_FrameFocusRect, option, painter, widget);
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

void CalmStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = on ? (enabled ? m_tokens.accent : m_tokens.disabledText) : m_tokens.window;
    painter->setPen(on ? QPen(Qt::NoPen) : QPen(enabled ? m_tokens.dimText : m_tokens.line, 1));
    painter->setBrush(fill);
    const QRectF ring = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(ring);
    if (on) {
        painter->setBrush(m_tokens.accentText);
        painter->drawEllipse(ring.center(), ring.width() * 0.19, ring.height() * 0.19);
    }
    painter->restore();
}

/// What shows of the heading's ground between a list's header and its round frame.
void CalmStyle::drawHeadingGround(QPainter *painter, const QAbstractScrollArea &area) const
{
    const auto *list = qobject_cast<const QTreeView *>(&area);
    if (!list || !list->header()->isVisible() || area.property("bareAtRest").toBool())
        return;
    const int bottom = list->header()->geometry().bottom() + 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(area.rect(), corner, corner);
    painter->setClipPath(frame);
    painter->fillRect(0, 0, area.width(), bottom, m_tokens.side);
    painter->fillRect(0, bottom - 1, area.width(), 1, m_tokens.line);
    painter->restore();
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter, widget, false); return;
    case PE_PanelButtonTool: drawButton(option, painter, widget, true); return;
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
        drawHeadingGround(painter, *area);
        if (focus || !area->property("bareAtRest").toBool())
            drawPanel(painter, option->rect, Qt::transparent,
                      focus ? m_tokens.accent : m_tokens.line, focus ? 2 : 1);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter); return;
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
    case PE_FrameStatusBarItem: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar: return;
    case CE_Splitter: painter->fillRect(option->rect, m_tokens.line); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(widget) && widget->isEnabled()) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, m_tokens.accentText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy(*button);
            if (isPrimary(widget))
                copy.palette.setColor(QPalette::ButtonText, m_tokens.accentText);
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                copy.rect.adjust(buttonPadding, 0, -buttonPadding, 0);
            // Fusion leaves too little between picture and words.
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                copy.text.prepend(u' ');
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.side);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(),
                                1),
                          m_tokens.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, m_tokens.dimText);
            copy.state &= ~State_On; // no bold heading over the current column
            if (header->textAlignment & Qt::AlignRight) {
                // As far in as the figures below.
                const int shift = header->direction == Qt::RightToLeft ? figureMargin
                                                                       : -figureMargin;
                copy.rect.translate(shift, 0);
            }
            if (const int inset = widget ? widget->property("textInset").toInt() : 0;
                inset > 0 && header->section == 0) {
                const bool rtl = header->direction == Qt::RightToLeft;
                copy.rect.adjust(rtl ? 0 : inset, 0, rtl ? -inset : 0, 0);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(9, 2, -9, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(qMax(size.width() + 32, 76),
                     qMax(option->fontMetrics.height() + 14, fieldHeight));
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return QSize(size.width() + 2 * buttonPadding + 8,
                         qMax(size.height(), fieldHeight - 2));
        return QSize(qMax(size.width() + 8, fieldHeight), qMax(size.height() + 8, fieldHeight - 2));
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return QSize(result.width() + 16, qMax(option->fontMetrics.height() + 14, fieldHeight));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return QSize(result.width() + 8, qMax(result.height(), 30));
    case CT_HeaderSection: return QSize(result.width(), qMax(result.height(), 30));
    default: return result;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the round corners of lists and editors.
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? 3
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
        return qobject_cast<const QDialogButtonBox *>(widget)
            ? 8
            : QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_UnderlineShortcut: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ScrollBar_Transient: return 0;
#ifndef Q_OS_WIN
    case SH_DialogButtonLayout: {
        // Windows' order is what Qt says where the desktop says nothing: then what is meant stands last.
        const int order = QProxyStyle::styleHint(hint, option, widget, data);
        return order == QDialogButtonBox::WinLayout ? int(QDialogButtonBox::GnomeLayout) : order;
    }
#endif
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace gannet
