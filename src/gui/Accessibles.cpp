// SPDX-License-Identifier: MIT
#include "gui/Accessibles.h"

#include "gui/Announcer.h"
#include "gui/DetailPanel.h"
#include "gui/DropArea.h"
#include "gui/MessageBar.h"
#include "gui/SegmentBar.h"
#include "gui/SegmentedSwitch.h"
#include "gui/ShortcutsDialog.h"
#include "gui/SpeedGraph.h"
#include "gui/StatusLine.h"
#include "gui/ToolBar.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

/// Something that is pressed. What follows comes after the answer: a menu or a dialog that runs an
/// event loop of its own would else keep the screen reader waiting until it is closed.
class Pressable : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (widget()->isEnabled())
            press();
    }

protected:
    virtual void press() = 0;
};

class AccessibleDropArea : public Pressable
{
public:
    explicit AccessibleDropArea(DropArea *area) : Pressable(area, QAccessible::Button) { }

private:
    void press() override
    {
        QMetaObject::invokeMethod(static_cast<DropArea *>(widget()), &DropArea::activated,
                                  Qt::QueuedConnection);
    }
};

class AccessibleMenuButton : public Pressable
{
public:
    explicit AccessibleMenuButton(QToolButton *button) : Pressable(button, QAccessible::ButtonMenu)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = Pressable::state();
        state.hasPopup = true;
        return state;
    }
    // Its menu is a window of its own, which would else be found nowhere.
    int childCount() const override { return button()->menu() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(button()->menu()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == button()->menu() ? 0 : -1;
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
    void press() override
    {
        QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
    }
};

/// One of several words of which one is chosen.
class AccessibleChoice : public Pressable
{
public:
    explicit AccessibleChoice(QToolButton *button) : Pressable(button, QAccessible::RadioButton) { }

    QAccessible::State state() const override
    {
        QAccessible::State state = Pressable::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
    void press() override { button()->click(); }
};

class AccessibleSegmentBar : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSegmentBar(SegmentBar *bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override
    {
        return static_cast<SegmentBar *>(widget())->percentage();
    }
    void setCurrentValue(const QVariant &) override { }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return 100; }
    QVariant minimumStepSize() const override { return 1; }
};

/// Of what does nothing but hold or show. A part of the window is said when the focus enters it, if
/// it has a role and a name; a notification when it appears and all else has been said.
QAccessible::Role roleOf(const QWidget &widget)
{
    if (qobject_cast<const ToolBar *>(&widget))
        return QAccessible::ToolBar;
    if (qobject_cast<const StatusLine *>(&widget))
        return QAccessible::StatusBar;
    if (qobject_cast<const DetailPanel *>(&widget) || qobject_cast<const SegmentedSwitch *>(&widget)
        || qobject_cast<const MessageBar *>(&widget))
        return QAccessible::Grouping;
    if (qobject_cast<const QScrollArea *>(&widget)
        && qobject_cast<const ShortcutsDialog *>(widget.parent()))
        return QAccessible::Grouping; // has the focus, to be scrolled
    if (qobject_cast<const SpeedGraph *>(&widget))
        return QAccessible::Chart;
    if (qobject_cast<const MessageBar *>(widget.parent())
        || qobject_cast<const Announcer *>(&widget))
        return QAccessible::Notification;
    return QAccessible::NoRole;
}

/// Widgets are asked for while they are built: only what is set first can be looked at.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (auto *area = qobject_cast<DropArea *>(widget); area && area->focusPolicy() != Qt::NoFocus)
        return new AccessibleDropArea(area);
    if (auto *bar = qobject_cast<SegmentBar *>(widget))
        return new AccessibleSegmentBar(bar);
    if (const QAccessible::Role role = roleOf(*widget); role != QAccessible::NoRole)
        return new QAccessibleWidget(widget, role);
    if (auto *button = qobject_cast<QToolButton *>(widget)) {
        if (qobject_cast<SegmentedSwitch *>(button->parent()))
            return new AccessibleChoice(button);
        if (button->popupMode() == QToolButton::InstantPopup)
            return new AccessibleMenuButton(button);
    }
    return nullptr;
}

} // namespace

void installAccessibles() { QAccessible::installFactory(makeAccessible); }

void tellOfCurrentRow(QTreeView &view, QAccessible::Event what)
{
    const QModelIndex current = view.currentIndex();
    if (!QAccessible::isActive() || !view.hasFocus() || !current.isValid())
        return;
    QAccessibleEvent event(&view, what);
    // As Qt counts, the headings are the first row; the first cell is the sentence of its row.
    event.setChild((current.row() + 1) * view.model()->columnCount());
    QAccessible::updateAccessibility(&event);
}

} // namespace gannet
