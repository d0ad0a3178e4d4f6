// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

#include <memory>
#include <optional>

namespace Ui {
class OwnLimitDialog;
}

namespace gannet {

struct Download;

/// Asks for the limits of certain downloads: their speed, beside the limit of all, and their connections. Main thread.
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
    /// At most; 0: as in the preferences. None where it stays as it is.
    std::optional<int> newConnections() const;
    /// The focus is there, and a speed that is not limited stays so.
    void goToConnections();

private:
    std::unique_ptr<Ui::OwnLimitDialog> m_ui;
    bool m_hasRate; ///< one of them has a limit
    int m_connections; ///< that stood there first
};

} // namespace gannet
