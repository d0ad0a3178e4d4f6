// SPDX-License-Identifier: MIT
#include "gui/OwnLimitDialog.h"

#include "core/Download.h"
#include "gui/Theme.h"
#include "text/Format.h"
#include "ui_OwnLimitDialog.h"

#include <QPushButton>

#include <algorithm>

namespace gannet {

namespace {
constexpr qint64 usualRate = 500'000;
} // namespace

OwnLimitDialog::OwnLimitDialog(const QList<const Download *> &downloads, qint64 limitOfAll,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OwnLimitDialog>())
{
    m_ui->setupUi(this);
    const auto limited = std::find_if(downloads.cbegin(), downloads.cend(), [](const Download *d) {
        return d->request.maxBytesPerSecond > 0;
    });
    m_ui->connectionsSpin->setValue(downloads.constFirst()->request.maxConnections);
    m_ui->rateEdit->setRate(limited == downloads.cend() ? usualRate
                                                        : (*limited)->request.maxBytesPerSecond);
    m_ui->whoLabel->setText(downloads.size() == 1
                                ? downloads.constFirst()->displayName()
                                : tr("%Ln download(s), each", nullptr, int(downloads.size())));
    QString hint = tr("It holds until you change it, also after a restart.");
    if (limitOfAll > 0)
        hint = tr("All downloads together take at most %1 besides.")
                   .arg(formatSpeed(double(limitOfAll)));
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setFont(Theme::smallFont(font()));
    m_ui->hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Apply"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setProperty("primary", true);

    m_ui->limitedButton->setChecked(true);
    // Who types a speed means it.
    connect(m_ui->rateEdit, &RateEdit::edited, this, [this] {
        m_ui->limitedButton->setChecked(true);
        m_rateIsTouched = true;
    });
    for (const QRadioButton *button : {m_ui->limitedButton, m_ui->freeButton})
        connect(button, &QRadioButton::clicked, this, [this] { m_rateIsTouched = true; });
    // A number that is typed again is meant too.
    connect(m_ui->connectionsSpin, &QSpinBox::textChanged, this,
            [this] { m_connectionsAreTouched = true; });
    m_ui->rateEdit->setFocus();
    m_ui->rateEdit->selectAll();
}

OwnLimitDialog::~OwnLimitDialog() = default;

void OwnLimitDialog::goToConnections()
{
    m_asksForConnections = true;
    m_ui->connectionsSpin->setFocus(Qt::TabFocusReason);
    m_ui->connectionsSpin->selectAll();
}

std::optional<int> OwnLimitDialog::newConnections() const
{
    return m_connectionsAreTouched ? std::optional(m_ui->connectionsSpin->value()) : std::nullopt;
}

std::optional<qint64> OwnLimitDialog::newRate() const
{
    if (!m_rateIsTouched && (m_asksForConnections || m_connectionsAreTouched))
        return std::nullopt;
    return m_ui->freeButton->isChecked() ? 0 : m_ui->rateEdit->rate();
}

} // namespace gannet
