// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Console.h"

#include <QStringList>
#include <QTimer>

#include <functional>

namespace gannet {

struct TerminalSize
{
    int columns = 80;
    int rows = 24;
};

/// Of the terminal behind standard output, else of COLUMNS and LINES, else 80 by 24.
TerminalSize terminalSize();

/// A terminal whose last lines are redrawn in place, at most 5 times a second; other lines
/// scroll by above them. Lines said between two redraws wait for the next, so that nothing
/// flickers. Owns its timer; lives on the main thread.
class LiveConsole : public Console
{
public:
    using Size = std::function<TerminalSize()>;
    /// Makes the live lines for a terminal of that size.
    using Draw = std::function<QStringList(const TerminalSize &)>;

    explicit LiveConsole(FILE *out = stdout, FILE *err = stderr, Size size = terminalSize);
    /// Writes what waits and takes the live lines away.
    ~LiveConsole() override;

    void setDraw(Draw draw);
    /// Something that the live lines show has changed.
    void update();
    void say(const QString &line) override;
    void complain(const QString &line) override;

private:
    void redraw(const QStringList &live);

    struct Line
    {
        FILE *stream;
        QString text;
    };

    Size m_size;
    Draw m_draw;
    QTimer m_timer;
    QList<Line> m_waiting;
    qsizetype m_drawn = 0; ///< live lines on the terminal; the cursor is below the last
};

} // namespace gannet
