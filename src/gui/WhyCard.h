// SPDX-License-Identifier: MIT
#pragma once

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
    QString answer() const { return m_answer; }

Q_SIGNALS:
    void actionTriggered(gannet::SpeedAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_words;
    QToolButton *m_button;
    QString m_question;
    QString m_answer;
    SpeedAction m_action = SpeedAction::None;
};

} // namespace gannet
