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

QDBusPendingCall call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    m_service.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DesktopNotifier::forgetService);
}

void DesktopNotifier::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_service.setConnection(bus);
    m_service.addWatchedService(service);
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    m_listens = true;
}

void DesktopNotifier::forgetService()
{
    // Another one may be able to do other things, and counts its notices anew.
    m_capabilities.reset();
    m_id = 0;
    m_token.clear();
}

void DesktopNotifier::tell(const Order &order, bool isShown)
{
    if (order.told)
        order.told(isShown);
}

void DesktopNotifier::show(const DesktopNotice &notice, const std::function<void(bool)> &told)
{
    const Order order{notice, told};
    if (!hasSessionBus()) {
        tell(order, false);
        return;
    }
    if (!m_listens)
        listen();
    if (m_capabilities) {
        send(order);
        return;
    }
    // It would take the place of the one before anyway.
    if (const auto before = std::exchange(m_waiting, order))
        tell(*before, false);
    else
        askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(call(u"GetCapabilities"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const Order order = *std::exchange(m_waiting, std::nullopt);
        if (reply.isError()) {
            tell(order, false);
            return;
        }
        m_capabilities = reply.value();
        send(order);
    });
}

void DesktopNotifier::send(const Order &order)
{
    const DesktopNotice &notice = order.notice;
    QStringList actions;
    if (m_capabilities->contains("actions"_L1)) {
        for (const NoticeAction &action : notice.actions)
            actions << action.key << action.label;
    }
    const bool isMarkup = m_capabilities->contains("body-markup"_L1);
    QVariantMap hints{{u"desktop-entry"_s, u"io.github.gannet.Gannet"_s}};
    if (!notice.category.isEmpty())
        hints.insert(u"category"_s, notice.category);
    auto *watcher = new QDBusPendingCallWatcher(
        call(u"Notify"_s,
             {u"Gannet"_s, m_id, u"io.github.gannet.Gannet"_s, notice.title,
              isMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints, -1}),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, order] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_id = reply.isError() ? 0 : reply.value();
        tell(order, !reply.isError());
    });
}

void DesktopNotifier::onToken(uint id, const QString &token)
{
    if (id == m_id)
        m_token = token.toUtf8();
}

void DesktopNotifier::onAction(uint id, const QString &key)
{
    if (id == m_id)
        Q_EMIT chosen(key, std::exchange(m_token, {}));
}

} // namespace gannet
