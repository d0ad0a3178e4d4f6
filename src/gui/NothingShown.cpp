// SPDX-License-Identifier: MIT
#include "gui/NothingShown.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gannet {

NothingShown::NothingShown(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
    , m_all(new QPushButton(tr("Show all"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_reason);
    column->addWidget(m_all, 0, Qt::AlignHCenter);
    column->addStretch(1);
    // What a person typed is text, whatever it looks like.
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_all);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_all, &QPushButton::clicked, this, &NothingShown::showAllRequested);
}

void NothingShown::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_all->setAccessibleDescription(reason);
}

QString NothingShown::reason() const { return m_reason->text(); }

void NothingShown::keyPressEvent(QKeyEvent *event)
{
    // A button takes the space bar only; Enter comes here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT showAllRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gannet
