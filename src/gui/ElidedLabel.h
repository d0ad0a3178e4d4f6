// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace gannet {

/// One line of plain text that is cut with an ellipsis where it has no room. Main thread.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gannet
