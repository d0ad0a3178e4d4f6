// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class TrustDialog;
}

namespace gannet {

struct DownloadError;

/// Shows a certificate that was refused and asks whether it is to be trusted; accepted() is a yes.
/// Main thread.
class TrustDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a error is a CertificateInvalid with its certificate.
    explicit TrustDialog(const DownloadError &error, QWidget *parent = nullptr);
    ~TrustDialog() override;

private:
    std::unique_ptr<Ui::TrustDialog> m_ui;
};

} // namespace gannet
