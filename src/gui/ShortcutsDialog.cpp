// SPDX-License-Identifier: MIT
#include "gui/ShortcutsDialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace gannet {

namespace {
constexpr int mostHeight = 560; ///< has room on the smallest screens
} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(24, 20, 24, 0);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(10);
    int row = 0;
    const auto addRow = [grid, &row](const QString &what, const QString &keys) {
        auto *name = new QLabel(what);
        auto *key = new QLabel(keys);
        key->setForegroundRole(QPalette::PlaceholderText);
        name->setAccessibleName(tr("%1: %2").arg(what, keys));
        grid->addWidget(name, row, 0);
        grid->addWidget(key, row++, 1, Qt::AlignRight);
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addRow(action->text().remove(u'&').remove(u'…').trimmed(),
                   action->shortcut().toString(QKeySequence::NativeText));
    }
    const auto native = [](const QKeySequence &keys) {
        return keys.toString(QKeySequence::NativeText);
    };
    addRow(tr("Open a finished file, retry a failed one"), native(Qt::Key_Return));
    addRow(tr("While adding: download what is ticked"), native(Qt::CTRL | Qt::Key_Return));
    addRow(tr("While adding: tick or untick the selected links"), native(Qt::Key_Space));
    addRow(tr("While adding: name a file, correct a line"), native(Qt::Key_F2));
    addRow(tr("While adding: folders used last"), native(Qt::Key_Down));

    // In a low screen the rest is scrolled to, with the arrows too.
    auto *area = new QScrollArea(this);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setProperty("focusFrame", true);
    area->setProperty("bareAtRest", true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    area->setMinimumWidth(list->sizeHint().width() + 2 * area->frameWidth()
                          + area->verticalScrollBar()->sizeHint().width());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(20);
    column->addWidget(area, 1);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(24, 0, 24, 0);
    last->addWidget(buttons);
    column->addLayout(last);
    const int all = list->sizeHint().height() + 2 * column->spacing() + buttons->sizeHint().height()
        + 2 * area->frameWidth();
    resize(area->minimumWidth(), qMin(all, mostHeight));
    if (all > mostHeight)
        area->setFocus();
    else
        buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace gannet
