// SPDX-License-Identifier: MIT
#include "cli/LiveConsole.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace gannet {

namespace {

constexpr int redrawIntervalMs = 200;

} // namespace

TerminalSize terminalSize()
{
    TerminalSize result;
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        result.columns = columns;
    if (const int rows = qEnvironmentVariableIntValue("LINES"); rows > 0)
        result.rows = rows;
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0)
        result = {size.ws_col, size.ws_row};
    return result;
}

LiveConsole::LiveConsole(FILE *out, FILE *err, Size size)
    : Console(out, err)
    , m_size(std::move(size))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(redrawIntervalMs);
    m_timer.callOnTimeout(&m_timer, [this] { redraw(m_draw ? m_draw(m_size()) : QStringList()); });
}

LiveConsole::~LiveConsole() { redraw({}); }

void LiveConsole::setDraw(Draw draw)
{
    m_draw = std::move(draw);
    update();
}

void LiveConsole::update()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void LiveConsole::say(const QString &line)
{
    m_waiting.append({out(), line});
    update();
}

void LiveConsole::complain(const QString &line)
{
    m_waiting.append({err(), line});
    update();
}

void LiveConsole::redraw(const QStringList &live)
{
    if (m_drawn > 0)
        write(out(), QStringLiteral("\r\x1b[%1A\x1b[J").arg(m_drawn));
    for (const Line &line : std::as_const(m_waiting))
        write(line.stream, printable(line.text) + u'\n');
    m_waiting.clear();

    QString block;
    for (const QString &line : live)
        block += printable(line) + u'\n';
    if (!block.isEmpty())
        write(out(), block);
    m_drawn = live.size();
}

} // namespace gannet
