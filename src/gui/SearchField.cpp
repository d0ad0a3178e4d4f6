// SPDX-License-Identifier: MIT
#include "gui/SearchField.h"

#include "gui/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int usualWidth = 220;
constexpr int leastWidth = 140;

} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search the list"));
    setAccessibleDescription(tr("Shows the downloads whose name or link has all of these words."));
    setToolTip(tr("Search the list (%1)")
                   .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    setMinimumWidth(leastWidth);
    setMaximumWidth(usualWidth);
    QAction *looking = addAction(theme.icon(u"search"_s, IconInk::Dim), LeadingPosition);
    looking->setText(tr("Search"));
    connect(looking, &QAction::triggered, this, qOverload<>(&QWidget::setFocus));
    QAction *clearing = addAction(theme.icon(u"cancel"_s, IconInk::Dim), TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setToolTip(clearing->text());
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    // The icons follow the theme when they are painted anew.
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize SearchField::sizeHint() const { return QSize(usualWidth, QLineEdit::sizeHint().height()); }

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: Q_EMIT left(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace gannet
