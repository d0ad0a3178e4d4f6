// SPDX-License-Identifier: MIT
#include "gui/LimitDialog.h"

#include "ui_LimitDialog.h"

#include <QPushButton>

namespace gannet {

LimitDialog::LimitDialog(qint64 rate, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LimitDialog>())
{
    m_ui->setupUi(this);
    m_ui->rateEdit->setRate(rate);
    m_ui->rateEdit->selectAll();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Limit"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setProperty("primary", true);
}

LimitDialog::~LimitDialog() = default;

qint64 LimitDialog::rate() const { return m_ui->rateEdit->rate(); }

} // namespace gannet
