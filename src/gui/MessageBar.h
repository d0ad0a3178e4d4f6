// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace gannet {

class BarMessage;
class Theme;

enum class MessageKind : quint8 { Note, Trouble };

/// Calm messages above the list that stay until they were read and closed. Main thread.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// The same text is shown once.
    void add(const QString &text, MessageKind kind);
    /// As a note, with a button. \a chosen is called once: true for the button, false where it was closed.
    void offer(const QString &text, const QString &button, std::function<void(bool)> chosen);
    /// Without a word to who offered it.
    void take(const QString &text);
    /// True while the pointer or the focus is on a message.
    bool isInHand() const;
    void clear();
    QStringList texts() const;

Q_SIGNALS:
    /// A message that had the focus is gone.
    void focusLeft();

private:
    BarMessage *append(const QString &text, MessageKind kind, const QString &button = {});
    void discard(BarMessage *message);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace gannet
