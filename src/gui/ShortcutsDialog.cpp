// SPDX-License-Identifier: MIT
#include "gui/ShortcutsDialog.h"

#include "ui_ShortcutsDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace gannet {

namespace {
constexpr int mostHeight = 560; ///< has room on the smallest screens
} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    Ui::ShortcutsDialog ui;
    ui.setupUi(this);
    setWindowTitle(tr("Keyboard shortcuts"));
    int row = 0;
    const auto addRow = [grid = ui.grid, &row](const QString &what, const QString &keys) {
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
    ui.area->setAccessibleName(windowTitle());
    ui.area->viewport()->setAutoFillBackground(false);
    // setWidget() has switched it on.
    ui.list->setAutoFillBackground(false);
    const int frame = 2 * ui.area->frameWidth();
    ui.area->setMinimumWidth(ui.list->sizeHint().width() + frame
                             + ui.area->verticalScrollBar()->sizeHint().width());
    const int all = ui.list->sizeHint().height() + 2 * ui.column->spacing()
        + ui.buttons->sizeHint().height() + frame;
    resize(ui.area->minimumWidth(), qMin(all, mostHeight));
    if (all > mostHeight)
        ui.area->setFocus();
    else
        ui.buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace gannet
