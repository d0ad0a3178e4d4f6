// SPDX-License-Identifier: MIT
#include "gui/ToolBar.h"

#include "gui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace gannet {

using namespace Qt::StringLiterals;

ToolBar::ToolBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_menuButton(new QToolButton(this))
{
    m_row->setContentsMargins(12, 10, 12, 9);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    m_menuButton->setIcon(theme.icon(u"menu"_s));
    m_menuButton->setIconSize(QSize(20, 20));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAccessibleName(tr("More"));
    m_menuButton->setToolTip(
        tr("More (%1)").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setAutoRaise(true);
    m_row->addWidget(m_menuButton);
    setAccessibleName(tr("Tools"));
}

QToolButton *ToolBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(20, 20));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    m_row->insertWidget(m_count++, button);
    m_buttons += button;
    m_needed = {};
    // The menu comes last by the keyboard too.
    setTabOrder(button, m_menuButton);
    return button;
}

void ToolBar::addPrimary(QAction *action)
{
    QToolButton *button = addButton(action);
    button->setProperty("primary", true);
    button->setAutoRaise(false); // filled at rest too
}

void ToolBar::addAction(QAction *action) { addButton(action); }

void ToolBar::addSeparator()
{
    auto *line = new QFrame(this);
    line->setFixedSize(1, 24);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_row->insertSpacing(m_count++, 4);
    m_row->insertWidget(m_count++, line);
    m_row->insertSpacing(m_count++, 4);
}

void ToolBar::addTrailing(QWidget *widget)
{
    const int place = m_row->count() - 1;
    QWidget *before = m_row->itemAt(place - 1)->widget();
    m_row->insertWidget(place, widget);
    // By the keyboard too it comes between what is beside it.
    if (before || !m_buttons.isEmpty())
        setTabOrder(before ? before : m_buttons.constLast(), widget);
    setTabOrder(widget, m_menuButton);
    m_needed = {};
}

void ToolBar::setWords(Words words)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        const bool has = words == Words::All
            || (words == Words::Primary && button->property("primary").toBool());
        button->setToolButtonStyle(has ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}

void ToolBar::measure()
{
    for (const Words words : {Words::None, Words::Primary, Words::All}) {
        setWords(words);
        m_row->invalidate();
        m_needed[size_t(words)] = m_row->minimumSize().width();
    }
}

void ToolBar::fit()
{
    if (m_needed[0] == 0)
        measure();
    Words words = Words::None;
    for (const Words more : {Words::Primary, Words::All}) {
        if (m_needed[size_t(more)] <= width())
            words = more;
    }
    setWords(words);
    m_row->activate(); // or the buttons are seen squeezed until the next turn
}

void ToolBar::refit()
{
    m_needed = {};
    fit();
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        refit();
    }
}

void ToolBar::setMenu(QMenu *menu) { m_menuButton->setMenu(menu); }

void ToolBar::openMenu() { m_menuButton->showMenu(); }

} // namespace gannet
