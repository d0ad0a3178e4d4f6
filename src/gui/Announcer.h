// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

namespace gannet {

/// Has a screen reader say what happened beside the focus, after all else that it says. Qt has no
/// announcement before 6.8, and of what can be shown without taking the focus, Orca says by itself only
/// a notification (AT-SPI role "notification", when it becomes "showing"). This is one, of a single
/// pixel that is never painted. What comes together is said together, and at most once in a few seconds.
/// Its parent is the window. Main thread.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        News, ///< is said whatever comes after it
        Answer, ///< to what the user does: only the last one counts
    };

    explicit Announcer(QWidget *window);

    /// \a text is plain; whole sentences.
    void say(const QString &text, Kind kind);

private:
    struct Saying
    {
        QString text;
        Kind kind;
    };
    void sayAll();
    void endSaying();

    QList<Saying> m_waiting;
    QTimer m_settle; ///< until the user has stopped typing
    QTimer m_rest; ///< while what was said last is there to be read
};

} // namespace gannet
