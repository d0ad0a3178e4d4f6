// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace gannet::test {

/// The real gannet-get, run by a test, in an environment without proxies. Owns the process and
/// ends it with itself. Lives on the test's thread.
class GannetGetProcess
{
public:
    explicit GannetGetProcess(const QStringList &arguments);
    ~GannetGetProcess();
    GannetGetProcess(const GannetGetProcess &) = delete;
    GannetGetProcess &operator=(const GannetGetProcess &) = delete;

    void start(const QByteArray &standardInput = {});
    /// Starts it unless that was done, and waits for its end. False when it hangs or was killed.
    bool finish(const QByteArray &standardInput = {});
    /// Waits for a progress event of at least that many bytes; needs --json.
    bool waitForProgress(qint64 bytes);
    void sendSignal(int number);
    /// Waits for the end by a signal.
    bool waitForKilled();

    /// Its standard output is this file descriptor, a terminal's.
    void setTerminal(int fd);
    void setVariable(const QString &name, const QString &value);

    /// For the log of a test that fails: by itself, by which signal, or not at all, and its last words.
    QString howItEnded() const;
    int exitCode() const { return m_process.exitCode(); }
    QString output() const { return QString::fromUtf8(m_output); }
    QString errors() const { return QString::fromUtf8(m_errors); }
    /// The objects of --json; fails the test by an empty list when a line is none.
    QList<QJsonObject> events() const;
    QList<QJsonObject> events(const QString &event) const;

private:
    void read();

    QProcess m_process;
    QProcessEnvironment m_environment;
    QByteArray m_output;
    QByteArray m_errors;
    int m_terminal = -1;
    bool m_wasStarted = false;
};

} // namespace gannet::test
