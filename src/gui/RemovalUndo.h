// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QWidget;

namespace gannet {

class DownloadCommands;
class DownloadSource;
class MessageBar;

/// The way back from a removal: a message with a button, and an action. A removal may be undone until the
/// next one, until its message is closed, or until the window has had the focus for ten seconds on end with
/// neither the pointer nor the focus on the message: who looks elsewhere or reads it has all the time. Owns
/// the action; what it is given must outlive it. Main thread.
class RemovalUndo : public QObject
{
    Q_OBJECT
public:
    static constexpr int patienceMs = 10'000;

    RemovalUndo(const DownloadSource &source, DownloadCommands &commands, MessageBar &messages,
                QWidget *window);

    QAction *undo;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void count();
    void onTime();

    const DownloadSource &m_source;
    DownloadCommands &m_commands;
    MessageBar &m_messages;
    QWidget *m_window;
    QString m_text; ///< of the message that is shown; empty: none
    QTimer m_timer;
};

} // namespace gannet
