// SPDX-License-Identifier: MIT
#include "gui/MessageBar.h"

#include "gui/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxMessages = 3;

} // namespace

class BarMessage : public QWidget
{
    Q_OBJECT
public:
    BarMessage(const Theme &theme, const QString &text, MessageKind kind, const QString &button,
               QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_kind(kind)
        , m_hasButton(!button.isEmpty())
        , m_text(text)
    {
        const bool trouble = kind == MessageKind::Trouble;
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 4, 8, 4);
        row->setSpacing(12);
        auto *sign = new QLabel(this);
        sign->setPixmap(
            theme
                .icon(trouble ? u"failed"_s : u"info"_s, trouble ? IconInk::Waiting : IconInk::Link)
                .pixmap(QSize(20, 20), devicePixelRatioF()));
        auto *words = new QLabel(text, this);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(text);
        setAccessibleName(text);
        auto *close = new QToolButton(this);
        close->setIcon(theme.icon(u"cancel"_s, IconInk::Dim));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::StrongFocus);
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(tr("Close this message"));
        row->addWidget(sign);
        row->addWidget(words, 1);
        if (!button.isEmpty()) {
            auto *act = new QPushButton(button, this);
            //: A button of a message, then the message: for the ear.
            act->setAccessibleName(tr("%1: %2").arg(button, text));
            act->setAutoDefault(false);
            row->addWidget(act);
            connect(act, &QPushButton::clicked, this, &BarMessage::accepted);
        }
        row->addWidget(close);
        connect(close, &QToolButton::clicked, this, &BarMessage::closed);
    }

    QString text() const { return m_text; }
    MessageKind kind() const { return m_kind; }
    bool hasButton() const { return m_hasButton; }

Q_SIGNALS:
    void accepted();
    void closed();

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.fillRect(rect(), tokens.side);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
        painter.fillRect(QRect(0, 0, 3, height() - 1),
                         m_kind == MessageKind::Trouble ? tokens.waiting : tokens.accent);
    }

private:
    const Theme &m_theme;
    MessageKind m_kind;
    bool m_hasButton;
    QString m_text;
};

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Messages"));
    hide();
}

void MessageBar::add(const QString &text, MessageKind kind)
{
    if (!texts().contains(text))
        append(text, kind);
}

void MessageBar::offer(const QString &text, const QString &button, std::function<void(bool)> chosen)
{
    take(text);
    BarMessage *message = append(text, MessageKind::Note, button);
    connect(message, &BarMessage::accepted, this, [this, message, chosen] {
        discard(message);
        chosen(true);
    });
    connect(message, &BarMessage::closed, this, [chosen] { chosen(false); });
}

BarMessage *MessageBar::append(const QString &text, MessageKind kind, const QString &button)
{
    const QList<BarMessage *> old = findChildren<BarMessage *>(Qt::FindDirectChildrenOnly);
    // What is wrong, and what has a button, stays until somebody has read it.
    const auto passing = std::find_if(old.cbegin(), old.cend(), [](const BarMessage *one) {
        return one->kind() == MessageKind::Note && !one->hasButton();
    });
    if (old.size() >= maxMessages && passing != old.cend())
        delete *passing;
    auto *message = new BarMessage(m_theme, text, kind, button, this);
    connect(message, &BarMessage::closed, this, [this, message] { discard(message); });
    m_layout->addWidget(message);
    setVisible(true);
    return message;
}

void MessageBar::discard(BarMessage *message)
{
    const bool hadFocus = message->isAncestorOf(window()->focusWidget());
    message->hide();
    message->setParent(nullptr);
    message->deleteLater();
    setVisible(!texts().isEmpty());
    if (hadFocus)
        Q_EMIT focusLeft();
}

void MessageBar::take(const QString &text)
{
    for (BarMessage *message : findChildren<BarMessage *>(Qt::FindDirectChildrenOnly)) {
        if (message->text() == text)
            discard(message);
    }
}

bool MessageBar::isInHand() const
{
    return isVisible() && (underMouse() || isAncestorOf(QApplication::focusWidget()));
}

void MessageBar::clear()
{
    qDeleteAll(findChildren<BarMessage *>(Qt::FindDirectChildrenOnly));
    hide();
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const BarMessage *message : findChildren<BarMessage *>(Qt::FindDirectChildrenOnly))
        texts += message->text();
    return texts;
}

} // namespace gannet

#include "MessageBar.moc"
