// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class LimitDialog;
}

namespace gannet {

/// Asks for a speed. Main thread.
class LimitDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a rate stands there at first, in bytes a second.
    explicit LimitDialog(qint64 rate, QWidget *parent = nullptr);
    ~LimitDialog() override;

    /// In bytes a second, above 0.
    qint64 rate() const;

private:
    std::unique_ptr<Ui::LimitDialog> m_ui;
};

} // namespace gannet
