// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class OwnLimitDialog;
}

namespace gannet {

struct Download;

/// Asks for the speed limit of certain downloads, beside the one of all. Main thread.
class OwnLimitDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the first of \a downloads has stands there; \a limitOfAll in bytes a second, 0: none.
    OwnLimitDialog(const QList<const Download *> &downloads, qint64 limitOfAll,
                   QWidget *parent = nullptr);
    ~OwnLimitDialog() override;

    /// In bytes a second; 0: no limit.
    qint64 rate() const;

private:
    std::unique_ptr<Ui::OwnLimitDialog> m_ui;
};

} // namespace gannet
