// SPDX-License-Identifier: MIT
#include "TracedRun.h"

#include "ServedFiles.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gannet::test {

namespace {
constexpr int hangMs = 60'000; ///< only ends a program that hangs
}

std::unique_ptr<QProcess> TracedRun::start() const
{
    QStringList line;
    if (!calls.isEmpty()) {
        line = {u"strace"_s,
                u"-f"_s,
                u"-qq"_s,
                u"-o"_s,
                log,
                u"-e"_s,
                u"trace="_s + QString::fromLatin1(calls),
                u"-s"_s,
                u"0"_s};
        for (const QString &path : paths)
            line += {u"-P"_s, path};
        if (!injection.isEmpty())
            line += {u"-e"_s, u"inject="_s + QString::fromLatin1(injection)};
    }
    line += command;
    auto process = std::make_unique<QProcess>();
    QStringList environment = environmentWithoutProxies();
    // A sanitizer's leak check cannot run under ptrace.
    environment.append(u"ASAN_OPTIONS=detect_leaks=0"_s);
    process->setEnvironment(environment);
    const QString program = line.takeFirst();
    process->start(program, line);
    return process;
}

bool TracedRun::finish() { return finish(*start()); }

bool TracedRun::finish(QProcess &process)
{
    if (!process.waitForFinished(hangMs))
        return false;
    exitCode = process.exitCode();
    wasKilled = process.exitStatus() == QProcess::CrashExit;
    output = process.readAllStandardOutput();
    errors = process.readAllStandardError();
    return true;
}

int TracedRun::mostCallsOfAThread() const
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    QHash<QByteArray, int> count;
    int most = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.contains('(') && !line.contains("resumed>"))
            most = std::max(most, ++count[line.left(line.indexOf(' '))]);
    }
    return most;
}

bool TracedRun::wasInjected() const
{
    if (wasKilled)
        return true;
    QFile file(log);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("(INJECTED)");
}

QString TracedRun::refusal()
{
    QProcess process;
    process.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    if (!process.waitForFinished(hangMs))
        return u"strace is not installed"_s;
    if (process.exitCode() != 0)
        return u"ptrace is refused here: "_s + QString::fromUtf8(process.readAllStandardError());
    return {};
}

} // namespace gannet::test
