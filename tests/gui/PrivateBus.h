// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace gannet {

/// A session bus of the test's own, as the session bus of this process; ends with it. Make it before
/// anything asks for the session bus. Main thread.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        while (!m_address.endsWith('\n') && m_daemon.waitForReadyRead())
            m_address += m_daemon.readAll();
        m_address = m_address.trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    bool isRunning() const { return !m_address.isEmpty(); }
    /// As another process: what it registers and hears is not the program's.
    QDBusConnection other() const
    {
        return QDBusConnection::connectToBus(QString::fromLocal8Bit(m_address),
                                             QStringLiteral("other"));
    }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace gannet
