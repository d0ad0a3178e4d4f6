// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace gannet {

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
    void clear();
    QStringList texts() const;

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace gannet
