// SPDX-License-Identifier: MIT
#pragma once

#include "engine/DownloadManager.h"
#include "store/DownloadStore.h"
#include "support/TestServer.h"
#include "transfer/NetworkReach.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gannet {

/// A server, a folder for the files and a manager with or without a store, all of one test, with
/// delays that a test can wait for. Owns them; lives on the test's thread.
class EngineFixture
{
public:
    enum class Keep { Nothing, List };

    EngineFixture();
    ~EngineFixture();

    /// Makes a manager of settings, with a store on databasePath() where the list is kept, and
    /// waits until it is ready. Ends the manager before, if there is one.
    bool open(Keep keep = Keep::Nothing);
    /// Destroys manager and store without a word before.
    void destroy();
    /// The polite end: shutDown(), wait for it, destroy.
    bool shutDown();

    DownloadManager &manager() { return *m_manager; }
    QString folder() const { return m_root.filePath(QStringLiteral("files")); }
    QString root() const { return m_root.path(); }
    QString databasePath() const { return m_root.filePath(QStringLiteral("gannet.db")); }
    QString path(const QString &name) const { return folder() + u'/' + name; }
    /// All names in the folder, hidden ones too, sorted.
    QStringList names() const;

    Request request(const QByteArray &target) const;
    DownloadId add(const Request &request,
                   DownloadManager::StartMode mode = DownloadManager::StartMode::Start);
    DownloadId add(const QByteArray &target) { return add(request(target)); }
    /// Their ids, in this order, once they are acknowledged.
    QList<DownloadId> addAll(const QList<Request> &requests,
                             DownloadManager::StartMode mode = DownloadManager::StartMode::Start);

    DownloadState state(DownloadId id) const;
    Download row(DownloadId id) const;
    /// Runs the event loop until it is true. False after a minute, which only a fault takes.
    bool waitFor(const std::function<bool()> &predicate) const;
    /// Says on the log what was there instead, when that does not come.
    bool waitForState(DownloadId id, DownloadState state) const;
    bool waitForFinished(DownloadId id) const { return waitForState(id, DownloadState::Finished); }
    /// Until so many bytes are on disk, as the figures of the running download say.
    bool waitForReceived(DownloadId id, qint64 bytes) const;
    bool waitForIdle() const;

    /// Bytes of all bodies that the server handed out for \a target.
    qint64 bytesSent(const QByteArray &target) const;

    test::TestServer server;
    EngineSettings settings;
    NetworkProbe probe = reachOf; ///< of the next open()

private:
    QTemporaryDir m_root;
    std::unique_ptr<DownloadStore> m_store;
    std::unique_ptr<DownloadManager> m_manager;
};

/// A 206 with the beginning of what \a request asks for, \a most bytes of it, and the ETag of \a resource.
test::Script inPieces(const test::Resource &resource, const test::RequestRecord &request,
                      qint64 most);

QByteArray readFile(const QString &path);
bool writeFile(const QString &path, const QByteArray &content);
/// Of all ranges that the requests asked for: those that a test must not see asked again.
bool overlaps(const QList<test::RequestRecord> &requests, const QList<ByteRange> &ranges,
              qint64 total);

} // namespace gannet
