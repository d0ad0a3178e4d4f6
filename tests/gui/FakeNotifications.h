// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace gannet {

/// The desktop's service for notices, as far as somebody sees it. Main thread.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions; ///< key, label, key, label …
        QVariantMap hints;
    };

    FakeNotifications(const QDBusConnection &bus, const QStringList &canDo)
        : m_bus(bus)
        , m_canDo(canDo)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    Q_DISABLE_COPY_MOVE(FakeNotifications)

    QList<Shown> shown;
    /// Of the notice that was shown last.
    uint id() const { return uint(shown.size()); }

public Q_SLOTS:
    QStringList GetCapabilities() { return m_canDo; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown += {replaces, title, body, actions, hints};
        return id();
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    QStringList m_canDo;
};

} // namespace gannet
