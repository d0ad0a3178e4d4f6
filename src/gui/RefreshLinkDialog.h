// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class RefreshLinkDialog;
}

namespace gannet {

class Theme;

/// Asks for a new link for a download whose link has expired, and says what will be checked; accepted() with
/// link(). Says inline why a text cannot be used. Main thread.
class RefreshLinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a keptBytes have arrived. \a offered fills the field where it holds one link, such as the clipboard.
    RefreshLinkDialog(const Download &download, qint64 keptBytes, const QString &offered,
                      const Theme &theme, QWidget *parent = nullptr);
    ~RefreshLinkDialog() override;

    /// Valid where the text is one web link; userinfo included.
    QUrl link() const;

Q_SIGNALS:
    void pageRequested();

private:
    void check();
    QString problem() const;

    const QUrl m_old;
    std::unique_ptr<Ui::RefreshLinkDialog> m_ui;
    QPushButton *m_use;
};

} // namespace gannet
