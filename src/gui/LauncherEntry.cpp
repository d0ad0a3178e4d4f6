// SPDX-License-Identifier: MIT
#include "gui/LauncherEntry.h"

#include "gui/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace gannet {

using namespace Qt::StringLiterals;

LauncherEntry::~LauncherEntry()
{
    if (m_isShown)
        show({});
}

void LauncherEntry::show(const OverallProgress::Value &value)
{
    if (!hasSessionBus())
        return;
    m_isShown = value.running > 0;
    QDBusMessage update = QDBusMessage::createSignal(u"/io/github/gannet/Gannet"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s,
                                                     u"Update"_s);
    const bool hasProgress = value.running > 0 && value.percent >= 0;
    update.setArguments({u"application://io.github.gannet.Gannet.desktop"_s,
                         QVariantMap{{u"progress"_s, hasProgress ? value.percent / 100.0 : 0.0},
                                     {u"progress-visible"_s, hasProgress},
                                     {u"count"_s, qint64(value.running)},
                                     {u"count-visible"_s, value.running > 0}}});
    QDBusConnection::sessionBus().send(update);
}

} // namespace gannet
