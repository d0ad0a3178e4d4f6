// SPDX-License-Identifier: MIT
#include "gui/WhyCard.h"

#include "gui/Contrast.h"
#include "gui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace gannet {

namespace {
constexpr double corner = 8;
} // namespace

WhyCard::WhyCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_button(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("Why this speed?"));
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFont(Theme::smallFont(font()));
    m_button->setAccessibleName(tr("Change it"));
    m_button->setFont(Theme::smallFont(font()));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_help != RowAction::None)
            Q_EMIT helpRequested(m_help);
        else
            Q_EMIT actionTriggered(m_action);
    });
    connect(&theme, &Theme::changed, this, &WhyCard::applyTheme);
    applyTheme();
    hide();
}

void WhyCard::applyTheme()
{
    QPalette inks;
    inks.setColor(QPalette::ButtonText, m_theme.tokens().link);
    m_button->setPalette(inks);
    update();
}

void WhyCard::setText(const QString &question, const QString &answer, SpeedAction action)
{
    m_action = action;
    m_help = RowAction::None;
    QString button;
    if (action == SpeedAction::RaiseLimit)
        button = tr("Change the limit…");
    else if (action == SpeedAction::RaiseOwnLimit)
        button = tr("Change its limit…");
    else if (action == SpeedAction::MoreConnections || action == SpeedAction::MoreOwnConnections)
        button = tr("Allow more…");
    show(question, answer, button);
}

void WhyCard::setTrouble(const QString &what, const QString &why, RowAction help,
                         const QString &helpText)
{
    m_action = SpeedAction::None;
    m_help = help;
    show(what, why, helpText);
}

void WhyCard::show(const QString &question, const QString &answer, const QString &buttonText)
{
    if (question == m_question && answer == m_answer && buttonText == m_buttonText)
        return;
    m_question = question;
    m_answer = answer;
    m_buttonText = buttonText;
    setVisible(!answer.isEmpty());
    //: A question in bold, then its answer.
    m_words->setText(tr("<b>%1</b> %2").arg(question.toHtmlEscaped(), answer.toHtmlEscaped()));
    m_words->setAccessibleName(question + u' ' + answer);
    m_button->setVisible(!buttonText.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(buttonText);
}

void WhyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(m_theme.tokens().text, m_theme.tokens().side, 0.045));
    painter.drawRoundedRect(rect(), corner, corner);
}

} // namespace gannet
