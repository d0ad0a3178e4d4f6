// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace gannet {

/// A speed to be typed, and its unit beside it. Main thread.
class RateEdit : public QWidget
{
    Q_OBJECT
public:
    explicit RateEdit(QWidget *parent = nullptr);

    /// In bytes a second, above 0.
    qint64 rate() const;
    void setRate(qint64 rate);
    /// What is typed next takes its place.
    void selectAll();

Q_SIGNALS:
    void edited();

private:
    QDoubleSpinBox *m_spin;
    QComboBox *m_unit;
};

} // namespace gannet
