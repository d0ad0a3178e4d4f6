// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QDialog>

namespace gannet {

/// The keys of a set of actions, as they are set. Main thread.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace gannet
