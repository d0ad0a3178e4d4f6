// SPDX-License-Identifier: MIT
#include "engine/DownloadManager.h"
#include "store/DownloadStore.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

// Usage: EngineKillHelper DATABASE FOLDER URL. Downloads URL into FOLDER and adds rows beside it
// until it is killed. Prints "+ID" once a row is acknowledged, "=BYTES" of the download as it
// proceeds, "done" once it is finished.

using namespace gannet;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

EngineSettings quickSettings()
{
    EngineSettings settings;
    settings.maxConnections = 4;
    settings.retry.firstDelayMs = 1;
    settings.retry.maxDelayMs = 4;
    settings.retry.diskDelayMs = 5;
    settings.retry.maxRetries = -1;
    return settings;
}

class Downloader : public QObject
{
public:
    explicit Downloader(const QStringList &arguments)
        : m_folder(arguments.value(2))
        , m_url(arguments.value(3))
        , m_store(arguments.value(1))
        , m_manager(quickSettings(), &m_store)
    {
        connect(&m_manager, &DownloadManager::added, this, &Downloader::onAdded);
        connect(&m_manager, &DownloadManager::ready, this, [this] {
            if (m_manager.findByUrl(m_url) == DownloadId())
                m_manager.add({makeRequest(m_url, m_folder)}, DownloadManager::StartMode::Start);
            m_adding.start(5);
        });
        connect(&m_adding, &QTimer::timeout, this, [this] {
            const QUrl other = m_url.resolved(QUrl(QStringLiteral("other")));
            m_manager.add({makeRequest(other, m_folder)}, DownloadManager::StartMode::Paused);
        });
        connect(&m_manager, &DownloadManager::progressed, this, &Downloader::report);
        connect(&m_manager, &DownloadManager::changed, this, &Downloader::report);
        connect(&m_manager, &DownloadManager::listSetAside, this,
                [] { QCoreApplication::exit(2); });
        m_manager.start();
    }

private:
    void onAdded(const QList<DownloadId> &ids)
    {
        for (const DownloadId id : ids)
            say('+' + QByteArray::number(qint64(id)));
        report();
    }

    void report()
    {
        const DownloadId id = m_manager.findByUrl(m_url);
        say('=' + QByteArray::number(m_manager.progress(id).receivedBytes));
        const Download *row = m_manager.find(id);
        if (row && row->state == DownloadState::Finished)
            say("done");
    }

    const QString m_folder;
    const QUrl m_url;
    QTimer m_adding;
    DownloadStore m_store;
    DownloadManager m_manager;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Downloader downloader(application.arguments());
    return application.exec();
}
