// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gannet {

/// In place of the list where its filter shows nothing: why, and the way back. Main thread.
class NothingShown : public QWidget
{
    Q_OBJECT
public:
    explicit NothingShown(QWidget *parent = nullptr);

    void setReason(const QString &reason);
    QString reason() const;

Q_SIGNALS:
    void showAllRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_reason;
    QPushButton *m_all;
};

} // namespace gannet
