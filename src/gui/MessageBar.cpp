// SPDX-License-Identifier: MIT
#include "gui/MessageBar.h"

#include "gui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxMessages = 3;

class Message : public QWidget
{
    Q_OBJECT
public:
    Message(const Theme &theme, const QString &text, MessageKind kind, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_kind(kind)
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
        row->addWidget(close);
        connect(close, &QToolButton::clicked, this, &Message::closed);
    }

    QString text() const { return m_text; }

Q_SIGNALS:
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
    QString m_text;
};

} // namespace

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
    if (texts().contains(text))
        return;
    const QList<Message *> old = findChildren<Message *>(Qt::FindDirectChildrenOnly);
    if (old.size() >= maxMessages)
        delete old.constFirst();
    auto *message = new Message(m_theme, text, kind, this);
    connect(message, &Message::closed, this, [this, message] {
        message->hide();
        message->setParent(nullptr);
        message->deleteLater();
        setVisible(!texts().isEmpty());
    });
    m_layout->addWidget(message);
    setVisible(true);
}

void MessageBar::clear()
{
    qDeleteAll(findChildren<Message *>(Qt::FindDirectChildrenOnly));
    hide();
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const Message *message : findChildren<Message *>(Qt::FindDirectChildrenOnly))
        texts += message->text();
    return texts;
}

} // namespace gannet

#include "MessageBar.moc"
