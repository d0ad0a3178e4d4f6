// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace gannet::test {

/// A real nginx that serves a temporary folder on 127.0.0.1 as the current user. Owns the
/// process and the folder; lives on the test's thread.
class NginxServer
{
public:
    NginxServer();
    ~NginxServer();
    NginxServer(const NginxServer &) = delete;
    NginxServer &operator=(const NginxServer &) = delete;

    /// Empty where it is not installed.
    static QString program();

    /// False when it does not come up; errorString() says what it said.
    bool start();
    QString errorString() const { return m_error; }
    /// What it serves, under "/" and, at 2 MiB a second and connection, under "/slow/".
    QString folder() const { return m_dir.filePath(QStringLiteral("www")); }
    QUrl url(const QString &path) const;

private:
    bool startOn(quint16 port);

    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace gannet::test
