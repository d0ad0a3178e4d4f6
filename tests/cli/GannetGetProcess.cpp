// SPDX-License-Identifier: MIT
#include "GannetGetProcess.h"

#include <QJsonDocument>

#include <signal.h>
#include <unistd.h>

namespace gannet::test {

using namespace Qt::StringLiterals;

namespace {

// Only ends a program that hangs.
constexpr int hangMs = 110'000;

} // namespace

GannetGetProcess::GannetGetProcess(const QStringList &arguments)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_process.setProgram(QStringLiteral(GANNET_GET));
    m_process.setArguments(arguments);
    for (const QString &name : m_environment.keys()) {
        if (name.endsWith(u"_proxy"_s, Qt::CaseInsensitive))
            m_environment.remove(name);
    }
    // No run is to learn from another: what is no folder keeps nothing.
    m_environment.insert(u"XDG_CACHE_HOME"_s, u"/dev/null"_s);
}

GannetGetProcess::~GannetGetProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(hangMs);
}

void GannetGetProcess::start(const QByteArray &standardInput)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.setChildProcessModifier([terminal = m_terminal] {
        // A test that runs in the background inherits an ignored SIGINT.
        ::signal(SIGINT, SIG_DFL);
        ::signal(SIGHUP, SIG_DFL);
        if (terminal >= 0)
            ::dup2(terminal, STDOUT_FILENO);
    });
    m_process.start();
    m_wasStarted = true;
    m_process.write(standardInput);
    m_process.closeWriteChannel();
}

bool GannetGetProcess::finish(const QByteArray &standardInput)
{
    if (!m_wasStarted)
        start(standardInput);
    m_process.waitForFinished(hangMs);
    read();
    return m_process.state() == QProcess::NotRunning
        && m_process.exitStatus() == QProcess::NormalExit;
}

QString GannetGetProcess::howItEnded() const
{
    const QString how = m_process.state() != QProcess::NotRunning ? u"it still runs"_s
        : m_process.exitStatus() == QProcess::CrashExit ? u"signal %1"_s.arg(m_process.exitCode())
                                                        : u"exit %1"_s.arg(m_process.exitCode());
    return how + u"\n"_s + output() + errors();
}

bool GannetGetProcess::waitForProgress(qint64 bytes)
{
    for (;;) {
        read();
        for (const QJsonObject &event : events(u"progress"_s)) {
            if (event[u"bytes"_s].toInteger() >= bytes)
                return true;
        }
        if (!m_process.waitForReadyRead(hangMs))
            return false;
    }
}

void GannetGetProcess::sendSignal(int number) { ::kill(pid_t(m_process.processId()), number); }

bool GannetGetProcess::waitForKilled()
{
    m_process.waitForFinished(hangMs);
    read();
    return m_process.state() == QProcess::NotRunning
        && m_process.exitStatus() == QProcess::CrashExit;
}

void GannetGetProcess::setTerminal(int fd) { m_terminal = fd; }

void GannetGetProcess::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QList<QJsonObject> GannetGetProcess::events() const
{
    QList<QJsonObject> result;
    // The last line may not be whole yet.
    const QByteArray whole = m_output.first(m_output.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        result.append(document.object());
    }
    return result;
}

QList<QJsonObject> GannetGetProcess::events(const QString &event) const
{
    QList<QJsonObject> result;
    for (const QJsonObject &object : events()) {
        if (object[u"event"_s].toString() == event)
            result.append(object);
    }
    return result;
}

void GannetGetProcess::read()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

} // namespace gannet::test
