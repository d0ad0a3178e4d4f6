// SPDX-License-Identifier: MIT
#include "gui/RateEdit.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <cmath>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kilo = 1'000;
constexpr qint64 mega = 1'000'000;

} // namespace

RateEdit::RateEdit(QWidget *parent)
    : QWidget(parent)
    , m_spin(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_spin->setObjectName(u"rateSpin"_s);
    m_spin->setAccessibleName(tr("Speed limit"));
    m_spin->setDecimals(1);
    m_spin->setRange(0.1, 99'999.9);
    m_spin->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    m_unit->setObjectName(u"unitBox"_s);
    m_unit->setAccessibleName(tr("Unit of the speed limit"));
    m_unit->setAccessibleDescription(tr("Unit of the speed limit"));
    m_unit->addItem(tr("kB/s"), kilo);
    m_unit->addItem(tr("MB/s"), mega);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_spin);
    row->addWidget(m_unit);
    row->addStretch(1);
    setFocusProxy(m_spin);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, &RateEdit::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RateEdit::edited);
}

qint64 RateEdit::rate() const
{
    return std::llround(m_spin->value() * m_unit->currentData().toDouble());
}

void RateEdit::setRate(qint64 rate)
{
    const qint64 unit = rate >= mega ? mega : kilo;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_spin->setValue(double(rate) / double(unit));
}

void RateEdit::selectAll() { m_spin->selectAll(); }

} // namespace gannet
