// SPDX-License-Identifier: MIT
#include "gui/ColorSchemeWatcher.h"

#include "gui/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView portalService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView portalPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView portalInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView appearanceGroup{"org.freedesktop.appearance"};
constexpr QLatin1StringView schemeKey{"color-scheme"};

} // namespace

ColorScheme colorSchemeFromPortal(uint value)
{
    switch (value) {
    case 1: return ColorScheme::Dark;
    case 2: return ColorScheme::Light;
    default: return ColorScheme::Unknown;
    }
}

ColorSchemeWatcher::ColorSchemeWatcher(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface,
                                                       u"Read"_s);
    call.setArguments({QString(appearanceGroup), QString(schemeKey)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        // Read wraps the value in one variant more than it says.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        setScheme(colorSchemeFromPortal(value.toUInt()));
    });
}

void ColorSchemeWatcher::settingChanged(const QString &group, const QString &key,
                                        const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        setScheme(colorSchemeFromPortal(value.variant().toUInt()));
}

void ColorSchemeWatcher::setScheme(ColorScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

} // namespace gannet
