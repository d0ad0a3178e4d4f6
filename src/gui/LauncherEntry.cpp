// SPDX-License-Identifier: MIT
#include "gui/LauncherEntry.h"

#include "gui/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace gannet {

using namespace Qt::StringLiterals;

LauncherEntry::~LauncherEntry()
{
    m_value = {};
    m_isUrgent = false;
    if (!m_sent.isEmpty())
        send();
}

void LauncherEntry::show(const OverallProgress::Value &value)
{
    m_value = value;
    send();
}

void LauncherEntry::setUrgent(bool isUrgent)
{
    if (std::exchange(m_isUrgent, isUrgent) != isUrgent)
        send();
}

void LauncherEntry::send()
{
    const bool hasProgress = m_value.running > 0 && m_value.percent >= 0;
    const QVariantMap entry{{u"progress"_s, hasProgress ? m_value.percent / 100.0 : 0.0},
                            {u"progress-visible"_s, hasProgress},
                            {u"count"_s, qint64(m_value.running)},
                            {u"count-visible"_s, m_value.running > 0},
                            {u"urgent"_s, m_isUrgent}};
    if (entry == m_sent || !hasSessionBus())
        return;
    m_sent = entry;
    QDBusMessage update = QDBusMessage::createSignal(u"/io/github/gannet/Gannet"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s,
                                                     u"Update"_s);
    update.setArguments({u"application://io.github.gannet.Gannet.desktop"_s, entry});
    QDBusConnection::sessionBus().send(update);
}

} // namespace gannet
