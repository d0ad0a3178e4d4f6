// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace gannet {

/// What this program is, whose it is, and what a report of a fault needs to say of it. Main thread.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Versions and system, a line each, as they are written everywhere; nothing of the user.
    static QString details();
};

} // namespace gannet
