// SPDX-License-Identifier: MIT
#include "gui/ShortcutsDialog.h"

#include "gui/FormSearch.h"
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
    const auto addRow = [grid = ui.grid, &row](const QString &what, const QKeySequence &keys,
                                               const QString &tip = {}) {
        const QString shown = keys.toString(QKeySequence::NativeText);
        auto *name = new QLabel(what);
        auto *key = new QLabel(shown);
        key->setForegroundRole(QPalette::PlaceholderText);
        name->setAccessibleName(tr("%1: %2").arg(what, shown));
        name->setProperty("searchWords", tip);
        grid->addWidget(name, row, 0);
        grid->addWidget(key, row++, 1, Qt::AlignRight);
    };
    for (const QAction *action : actions) {
        const QList<QKeySequence> all = action->shortcuts();
        for (const QKeySequence &keys : all)
            addRow(action->text().remove(u'&').remove(u'…').trimmed(), keys, action->toolTip());
    }
    addRow(tr("Open a finished file, retry a failed one"), Qt::Key_Return);
    addRow(tr("Menu of the selected downloads"), Qt::SHIFT | Qt::Key_F10);
    addRow(tr("While searching: go to what was found"), Qt::Key_Down);
    addRow(tr("While searching: show all again"), Qt::Key_Escape);
    addRow(tr("In the preferences, and here: search"), QKeySequence::Find);
    addRow(tr("While adding: download what is ticked"), Qt::CTRL | Qt::Key_Return);
    addRow(tr("While adding: tick or untick the selected links"), Qt::Key_Space);
    addRow(tr("While adding: name a file, correct a line"), Qt::Key_F2);
    addRow(tr("While adding: folders used last"), Qt::Key_Down);
    ui.grid->setRowStretch(row, 1); // a few that were found stay at the top
    new FormSearch(ui.searchEdit, ui.grid, ui.nothingLabel, tr("No shortcut matches “%1”."));

    // In a low screen the rest is scrolled to, with the arrows too.
    ui.area->setAccessibleName(windowTitle());
    ui.area->viewport()->setAutoFillBackground(false);
    // setWidget() has switched it on.
    ui.list->setAutoFillBackground(false);
    const int frame = 2 * ui.area->frameWidth();
    ui.area->setMinimumWidth(ui.list->sizeHint().width() + frame
                             + ui.area->verticalScrollBar()->sizeHint().width());
    const int all = ui.searchLayout->sizeHint().height() + ui.list->sizeHint().height()
        + 2 * ui.column->spacing() + ui.column->contentsMargins().bottom()
        + ui.buttons->sizeHint().height() + frame;
    resize(ui.area->minimumWidth(), qMin(all, mostHeight));
    QPushButton *close = ui.buttons->button(QDialogButtonBox::Close);
    close->setText(tr("C&lose"));
    close->setDefault(true);
    ui.searchEdit->setFocus();
}

} // namespace gannet
