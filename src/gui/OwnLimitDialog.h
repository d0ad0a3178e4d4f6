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

    /// In bytes a second; 0: no limit. None where the connections alone were asked or changed: each keeps
    /// the speed that it has.
    std::optional<qint64> newRate() const;
    /// At most; 0: as in the preferences. None where nobody touched it: each keeps its own.
    std::optional<int> newConnections() const;
    /// The connections are what is asked; the focus is there.
    void goToConnections();

private:
    std::unique_ptr<Ui::OwnLimitDialog> m_ui;
    bool m_asksForConnections = false;
    bool m_rateIsTouched = false;
    bool m_connectionsAreTouched = false;
};

} // namespace gannet
