// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QAction;
class QActionGroup;

namespace gannet {

class Preferences;
class Theme;

/// The switch for the speed of all downloads: none, or at most a value, which is remembered while
/// it is off. Says and changes the preferences, which must outlive it. Main thread.
class LimitButton : public QToolButton
{
    Q_OBJECT
public:
    LimitButton(Preferences &preferences, const Theme &theme, QWidget *parent = nullptr);

    /// Checkable: turns the limit on and off, at the value that it had.
    QAction *toggleAction() const { return m_toggle; }
    void askForRate();

private:
    void addRate(qint64 rate);
    void choose(qint64 rate);
    void update();

    Preferences &m_preferences;
    QAction *m_toggle;
    QActionGroup *m_rates;
    QAction *m_none;
    QAction *m_other;
};

} // namespace gannet
