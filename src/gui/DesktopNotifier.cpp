// SPDX-License-Identifier: MIT
#include "gui/DesktopNotifier.h"

#include "gui/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView service{"org.freedesktop.Notifications"};
constexpr QLatin1StringView path{"/org/freedesktop/Notifications"};

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) { }

void DesktopNotifier::show(const QString &title, const QString &text)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_listens)
        m_listens = bus.connect(service, path, service, u"ActionInvoked"_s, this,
                                SLOT(onAction(uint, QString)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The body may be read as markup (Desktop Notifications Specification, "Markup").
    call.setArguments({u"Gannet"_s, m_id, u"io.github.gannet.Gannet"_s, title, text.toHtmlEscaped(),
                       QStringList{u"default"_s, tr("Show")},
                       QVariantMap{{u"desktop-entry"_s, u"io.github.gannet.Gannet"_s}}, -1});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
    });
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    if (id == m_id && action == "default"_L1)
        Q_EMIT activated();
}

} // namespace gannet
