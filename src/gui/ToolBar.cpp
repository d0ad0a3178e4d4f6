// SPDX-License-Identifier: MIT
#include "gui/ToolBar.h"

#include "gui/Theme.h"

#include <QAction>
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
    m_menuButton->setAccessibleName(tr("More"));
    m_menuButton->setToolTip(
        tr("More (%1)").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
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

void ToolBar::addFar(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_menuButton), widget);
    setTabOrder(widget, m_menuButton);
}

void ToolBar::setMenu(QMenu *menu) { m_menuButton->setMenu(menu); }

void ToolBar::openMenu() { m_menuButton->showMenu(); }

} // namespace gannet
