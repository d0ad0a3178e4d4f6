// SPDX-License-Identifier: MIT
#include "engine/DownloadManager.h"
#include "store/DownloadStore.h"

#include <QCoreApplication>

#include <unistd.h>

// Usage: LinkEngine DATABASE OLD-LINK NEW-LINK. Gives the paused download of OLD-LINK the new one, where it
// has it not yet, and fetches it. Says "L" once the new link is acknowledged. Exit 0: it is finished; 1: it has
// failed; 2: the list has no such download.

using namespace gannet;

namespace {

void say(const QByteArray &line)
{
    const QByteArray text = line + '\n';
    static_cast<void>(!::write(STDOUT_FILENO, text.constData(), size_t(text.size())));
}

EngineSettings quickSettings()
{
    EngineSettings settings;
    settings.retry.firstDelayMs = 1;
    settings.retry.maxDelayMs = 4;
    settings.retry.diskDelayMs = 5;
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl oldLink(arguments.value(2));
    const QUrl newLink(arguments.value(3));
    DownloadStore store(arguments.value(1));
    DownloadManager manager(quickSettings(), &store);
    int exitCode = 0;
    const auto look = [&] {
        const Download *row = manager.find(manager.findByUrl(newLink));
        if (!row || (row->state != DownloadState::Finished && row->state != DownloadState::Failed))
            return;
        exitCode = row->state == DownloadState::Finished ? 0 : 1;
        if (exitCode == 1)
            say(errorKindName(row->error.kind));
        manager.shutDown();
    };
    QObject::connect(&manager, &DownloadManager::ready, &manager, [&] {
        QObject::connect(&manager, &DownloadManager::changed, &manager, look);
        if (const DownloadId id = manager.findByUrl(oldLink); id != DownloadId()) {
            manager.replaceLink(id, newLink);
            return;
        }
        const DownloadId replaced = manager.findByUrl(newLink);
        if (replaced == DownloadId())
            ::_exit(2);
        manager.resume({replaced});
        manager.retry({replaced});
        look();
    });
    QObject::connect(&manager, &DownloadManager::linkReplaced, &manager, [&](DownloadId id) {
        say("L");
        manager.resume({id});
    });
    QObject::connect(&manager, &DownloadManager::shutDownDone, &manager,
                     [&] { QCoreApplication::exit(exitCode); });
    manager.start();
    return QCoreApplication::exec();
}
