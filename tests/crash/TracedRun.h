// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace gannet::test {

/// One run of a program, under strace where calls are named, and what came of it. A value; blocks
/// without an event loop, so that several run on threads of their own.
struct TracedRun
{
    QStringList command;
    QByteArray calls; ///< traced ones, with commas; empty: no strace
    QByteArray injection; ///< strace's -e inject; empty: none
    QStringList paths; ///< only calls on these; empty: all
    QString log; ///< strace's

    /// Both in one; false when it hangs.
    bool finish();
    std::unique_ptr<QProcess> start() const;
    bool finish(QProcess &process);
    /// After a traced run: of the thread that made most of them. strace counts by thread.
    int mostCallsOfAThread() const;
    bool wasInjected() const;

    /// Why strace cannot run programs here; empty: it can.
    static QString refusal();

    int exitCode = -1;
    bool wasKilled = false; ///< by a signal
    QByteArray output;
    QByteArray errors;
};

} // namespace gannet::test
