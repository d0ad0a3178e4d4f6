// SPDX-License-Identifier: MIT
#pragma once

#include "gui/RowText.h"
#include "text/BottleneckText.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gannet {

class Theme;

/// A question and its answer on a card, with the one thing to do about it. Main thread; the theme must
/// outlive it.
class WhyCard : public QWidget
{
    Q_OBJECT
public:
    explicit WhyCard(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden where \a answer is empty.
    void setText(const QString &question, const QString &answer,
                 SpeedAction action = SpeedAction::None);
    /// What happened, why, and the button that helps.
    void setTrouble(const QString &what, const QString &why, RowAction help,
                    const QString &helpText);
    QString answer() const { return m_answer; }

Q_SIGNALS:
    void actionTriggered(gannet::SpeedAction action);
    void helpRequested(gannet::RowAction help);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &question, const QString &answer, const QString &buttonText);
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_words;
    QToolButton *m_button;
    QString m_question;
    QString m_answer;
    QString m_buttonText;
    SpeedAction m_action = SpeedAction::None;
    RowAction m_help = RowAction::None;
};

} // namespace gannet
