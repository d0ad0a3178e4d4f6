// SPDX-License-Identifier: MIT
#include "gui/LimitDialog.h"

#include "ui_LimitDialog.h"

#include <QPushButton>

namespace gannet {

namespace {

constexpr qint64 kilo = 1'000;
constexpr qint64 mega = 1'000'000;

} // namespace

LimitDialog::LimitDialog(qint64 rate, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LimitDialog>())
{
    m_ui->setupUi(this);
    m_ui->unitBox->addItem(tr("kB/s"), kilo);
    m_ui->unitBox->addItem(tr("MB/s"), mega);
    const qint64 unit = rate >= mega ? mega : kilo;
    m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(unit));
    m_ui->rateSpin->setValue(double(rate) / double(unit));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Limit"));
    m_ui->rateSpin->selectAll();
}

LimitDialog::~LimitDialog() = default;

qint64 LimitDialog::rate() const
{
    return qint64(m_ui->rateSpin->value() * m_ui->unitBox->currentData().toDouble() + 0.5);
}

} // namespace gannet
