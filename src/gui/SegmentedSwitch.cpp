// SPDX-License-Identifier: MIT
#include "gui/SegmentedSwitch.h"

#include "gui/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace gannet {

SegmentedSwitch::SegmentedSwitch(const QStringList &words, const QString &accessibleName,
                                 Weight weight, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    const bool isQuiet = weight == Weight::Quiet;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (int i = 0; i < int(words.size()); ++i) {
        auto *button = new QToolButton(this);
        button->setText(words[i]);
        button->setFont(Theme::scaledFont(font(), isQuiet ? 0.8 : 0.9));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedHeight(isQuiet ? 20 : 24);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(words[i]);
        button->setChecked(i == 0);
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked())
            Q_EMIT chosen(id);
    });
}

int SegmentedSwitch::current() const { return m_buttons->checkedId(); }

void SegmentedSwitch::setCurrent(int index)
{
    if (QAbstractButton *button = m_buttons->button(index)) {
        const QSignalBlocker quiet(this);
        button->setChecked(true);
    }
}

} // namespace gannet
