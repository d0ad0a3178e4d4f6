// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class SignInDialog;
}

namespace gannet {

class Theme;

/// Asks for the name and the password that a server wants, and says where they go; accepted() with both. Says
/// inline why a name cannot be used. Main thread.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a others are how many further downloads of the server wait for the same.
    SignInDialog(const Download &download, int others, const Theme &theme,
                 QWidget *parent = nullptr);
    ~SignInDialog() override;

    QString userName() const;
    QString password() const;
    /// The others are meant too.
    bool isForAll() const;

private:
    void check();
    QString problem() const;

    std::unique_ptr<Ui::SignInDialog> m_ui;
    QPushButton *m_signIn;
};

} // namespace gannet
