// SPDX-License-Identifier: MIT
#include "gui/LimitButton.h"

#include "gui/LimitDialog.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"
#include "text/Format.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <array>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<qint64, 7> usualRates{250'000,   500'000,    1'000'000, 2'000'000,
                                           5'000'000, 10'000'000, 50'000'000};

} // namespace

LimitButton::LimitButton(Preferences &preferences, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_preferences(preferences)
    , m_toggle(new QAction(tr("Limit the speed"), this))
    , m_rates(new QActionGroup(this))
    , m_none(m_rates->addAction(tr("No limit")))
    , m_other(nullptr)
{
    setIcon(theme.icon(u"speed"_s));
    setIconSize(QSize(20, 20));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);

    m_toggle->setCheckable(true);
    m_toggle->setShortcut(Qt::CTRL | Qt::Key_L);
    m_toggle->setIcon(theme.icon(u"speed"_s));
    m_none->setCheckable(true);
    m_none->setData(0);
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("Speed limit"));
    menu->addAction(m_none);
    menu->addSeparator();
    for (const qint64 rate : usualRates)
        addRate(rate);
    m_other = m_rates->addAction(QString());
    m_other->setCheckable(true);
    menu->addActions(m_rates->actions().mid(1));
    setMenu(menu);

    connect(m_rates, &QActionGroup::triggered, this, [this](const QAction *action) {
        if (action == m_other)
            askForRate();
        else
            choose(action->data().toLongLong());
    });
    connect(m_toggle, &QAction::triggered, this, [this](bool on) {
        PreferenceValues values = m_preferences.values();
        values.isLimited = on;
        m_preferences.setValues(values);
    });
    connect(&preferences, &Preferences::changed, this, &LimitButton::update);
    update();
}

void LimitButton::addRate(qint64 rate)
{
    QAction *action = m_rates->addAction(tr("At most %1").arg(formatSpeed(double(rate))));
    action->setCheckable(true);
    action->setData(rate);
}

void LimitButton::choose(qint64 rate)
{
    PreferenceValues values = m_preferences.values();
    values.isLimited = rate > 0;
    if (rate > 0)
        values.limitBytesPerSecond = rate;
    m_preferences.setValues(values);
}

void LimitButton::askForRate()
{
    update(); // the choice is not made yet
    auto *dialog = new LimitDialog(m_preferences.values().limitBytesPerSecond, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->rate()); });
    dialog->open();
}

void LimitButton::update()
{
    const PreferenceValues &values = m_preferences.values();
    const QString speed = formatSpeed(double(values.limitBytesPerSecond));
    // The arrow is a sign of the menu, not a word.
    setText((values.isLimited ? tr("At most %1").arg(speed) : tr("No limit")) + u" ▾"_s);
    setAccessibleName(values.isLimited ? tr("Speed limit: %1").arg(speed)
                                       : tr("Speed limit: none"));
    const QString keys = m_toggle->shortcut().toString(QKeySequence::NativeText);
    setToolTip(
        values.isLimited
            ? tr("All downloads together take at most %1 (%2 lifts the limit)").arg(speed, keys)
            : tr("Limit the speed of all downloads (%1)").arg(keys));
    m_toggle->setChecked(values.isLimited);
    QAction *chosen = values.isLimited ? m_other : m_none;
    for (QAction *action : m_rates->actions()) {
        if (values.isLimited && action->data().toLongLong() == values.limitBytesPerSecond)
            chosen = action;
    }
    m_other->setText(chosen == m_other ? tr("At most %1…").arg(speed) : tr("Another limit…"));
    chosen->setChecked(true);
}

} // namespace gannet
