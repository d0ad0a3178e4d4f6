// SPDX-License-Identifier: MIT
#include "gui/ShortcutsDialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace gannet {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(10);
    int row = 0;
    const auto addRow = [this, grid, &row](const QString &what, const QString &keys) {
        auto *name = new QLabel(what, this);
        auto *key = new QLabel(keys, this);
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

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(20);
    column->addLayout(grid);
    column->addWidget(buttons);
}

} // namespace gannet
