// SPDX-License-Identifier: MIT
#include "gui/FileManager.h"

#include "gui/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace gannet {

using namespace Qt::StringLiterals;

void showInFileManager(const QStringList &files, QObject *context)
{
    if (files.isEmpty())
        return;
    const auto openFolder = [folder = QFileInfo(files.constFirst()).path()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    if (!hasSessionBus()) {
        openFolder();
        return;
    }
    QStringList uris;
    for (const QString &file : files)
        uris += QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s,
                                                       u"/org/freedesktop/FileManager1"_s,
                                                       u"org.freedesktop.FileManager1"_s,
                                                       u"ShowItems"_s);
    // It comes to the front with what the notice that asked for it was given.
    call.setArguments({uris, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call),
                                                context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, openFolder] {
        watcher->deleteLater();
        if (QDBusPendingReply<>(*watcher).isError())
            openFolder();
    });
}

} // namespace gannet
