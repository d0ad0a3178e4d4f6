// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdio>

namespace gannet {

/// Lines to standard output and standard error, or what stands for them; owns neither. Each
/// line is flushed, so that a pipe sees it at once. Control characters are replaced: what a
/// server says cannot steer the terminal. Lives on the main thread.
class Console
{
public:
    explicit Console(FILE *out = stdout, FILE *err = stderr) : m_out(out), m_err(err) { }
    virtual ~Console() = default;
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    virtual void say(const QString &line);
    virtual void complain(const QString &line);

protected:
    FILE *out() const { return m_out; }
    FILE *err() const { return m_err; }
    static void write(FILE *stream, const QString &text);
    /// \a line without control characters.
    static QString printable(const QString &line);

private:
    FILE *m_out;
    FILE *m_err;
};

} // namespace gannet
