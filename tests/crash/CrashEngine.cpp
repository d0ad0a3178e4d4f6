// SPDX-License-Identifier: MIT
#include "engine/DownloadManager.h"
#include "store/DownloadStore.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

#include <map>

#include <unistd.h>

// Usage: CrashEngine DATABASE FOLDER ROW-INTERVAL-MS URL... The engine of the window without the
// window: downloads what is in the list and the URLs that are not there yet, and adds a paused row
// each interval (0: none). Says "+ID" for each acknowledged row, "=URL" once a finished one is
// durable in the list, "!KIND" when the list cannot be written. Exit 0: all URLs are finished;
// 1: one has failed; 2: the list cannot be opened; 3: it was damaged.

using namespace gannet;

namespace {

/// In one system call, so that what is said is in order with what is written elsewhere.
void say(const QByteArray &line)
{
    const QByteArray text = line + '\n';
    static_cast<void>(!::write(STDOUT_FILENO, text.constData(), size_t(text.size())));
}

EngineSettings quickSettings()
{
    EngineSettings settings;
    settings.maxDownloads = 16;
    settings.maxConnections = 4;
    settings.retry.firstDelayMs = 1;
    settings.retry.maxDelayMs = 4;
    settings.retry.diskDelayMs = 50;
    settings.retry.maxRetries = -1;
    return settings;
}

/// Owns the engine; lives on the main thread.
class CrashEngine : public QObject
{
public:
    explicit CrashEngine(const QStringList &arguments)
        : m_folder(arguments.value(2))
        , m_intervalMs(arguments.value(3).toInt())
        , m_store(arguments.value(1))
        , m_manager(quickSettings(), &m_store)
    {
        for (const QString &url : arguments.mid(4))
            m_urls.append(QUrl(url));
        connect(&m_manager, &DownloadManager::ready, this, &CrashEngine::onReady);
        connect(&m_manager, &DownloadManager::added, this, [](const QList<DownloadId> &ids) {
            for (const DownloadId id : ids)
                say('+' + QByteArray::number(qint64(id)));
        });
        connect(&m_manager, &DownloadManager::changed, this, &CrashEngine::look);
        connect(&m_manager, &DownloadManager::storeFailed, this,
                [this](const DownloadError &error) {
                    m_storeFailed = true;
                    say('!' + QByteArray(errorKindName(error.kind)));
                });
        connect(&m_manager, &DownloadManager::listSetAside, this, [] { ::_exit(3); });
        connect(&m_manager, &DownloadManager::shutDownDone, this,
                [this] { QCoreApplication::exit(m_exitCode); });
        connect(&m_store, &DownloadStore::committed, this, &CrashEngine::onCommitted);
        m_manager.start();
    }

private:
    void onReady()
    {
        if (m_storeFailed)
            ::_exit(2);
        QList<Request> fresh;
        for (const QUrl &url : std::as_const(m_urls)) {
            if (m_manager.findByUrl(url) == DownloadId())
                fresh.append(makeRequest(url, m_folder));
        }
        m_manager.add(fresh, DownloadManager::StartMode::Start);
        connect(&m_adding, &QTimer::timeout, this, [this] {
            const QUrl other = m_urls.constFirst().resolved(QUrl(QStringLiteral("other")));
            m_manager.add({makeRequest(other, m_folder)}, DownloadManager::StartMode::Paused);
        });
        if (m_intervalMs > 0)
            m_adding.start(m_intervalMs);
        look(m_manager.ids());
    }

    void look(const QList<DownloadId> &ids)
    {
        for (const DownloadId id : ids) {
            const Download *row = m_manager.find(id);
            if (!row || !m_urls.contains(row->request.url()))
                continue;
            if (row->state == DownloadState::Waiting)
                say('~' + QByteArray(errorKindName(row->error.kind)));
            if (row->state == DownloadState::Failed) {
                say("-" + row->request.url().toEncoded() + ' ' + errorKindName(row->error.kind));
                end(1);
            } else if (row->state == DownloadState::Finished
                       && !m_seen.contains(row->request.url())) {
                m_seen.insert(row->request.url());
                // Rows are written in the order of the calls: when this one is on disk, so is the state.
                m_finished.emplace(m_store.put({*row}), row->request.url());
            }
        }
    }

    void onCommitted(quint64 ticket)
    {
        while (!m_finished.empty() && m_finished.cbegin()->first <= ticket) {
            say('=' + m_finished.cbegin()->second.toEncoded());
            m_finished.erase(m_finished.cbegin());
            ++m_done;
        }
        if (m_done == m_urls.size())
            end(0);
    }

    void end(int code)
    {
        m_adding.stop();
        m_exitCode = code;
        m_manager.shutDown();
    }

    const QString m_folder;
    const int m_intervalMs;
    QList<QUrl> m_urls;
    QSet<QUrl> m_seen;
    std::map<quint64, QUrl> m_finished; ///< by the ticket that will make it durable
    qsizetype m_done = 0;
    int m_exitCode = 0;
    bool m_storeFailed = false;
    QTimer m_adding;
    DownloadStore m_store;
    DownloadManager m_manager;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const CrashEngine engine(application.arguments());
    return application.exec();
}
