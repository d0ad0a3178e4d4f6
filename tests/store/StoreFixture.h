// SPDX-License-Identifier: MIT
#pragma once

#include "store/DownloadStore.h"

#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace gannet {

/// A database in a folder of its own, and the store that has it open. Lives on the test's thread.
class StoreFixture
{
public:
    StoreFixture();

    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    DownloadStore &store() { return *m_store; }

    /// Closes the store if there is one and opens a new one; what it held.
    StoredList open() { return open(m_path); }
    StoredList open(const QString &path);
    /// Until everything is written and the thread has ended.
    void close() { m_store.reset(); }

    /// True once \a ticket is committed; false where that does not come.
    bool waitForCommit(DownloadStore::Ticket ticket);
    bool putAndWait(const QList<Download> &downloads);
    /// The next error that was not taken yet, waited for.
    std::optional<DownloadError> waitForError();
    /// All committed() so far, with their tickets.
    QList<quint64> commits() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<DownloadStore> m_store;
    std::unique_ptr<QSignalSpy> m_committed;
    std::unique_ptr<QSignalSpy> m_failed;
};

/// A row as the add dialog makes it.
Download plainDownload(qint64 id);
/// A row with something in each field, no secrets.
Download fullDownload(qint64 id);

QByteArray fileBytes(const QString &path);
/// Every file of \a folder by name.
QHash<QString, QByteArray> folderBytes(const QString &folder);
/// Replaces the bytes from \a offset on.
bool overwrite(const QString &path, qint64 offset, const QByteArray &bytes);
/// Runs statements on the closed database \a path by a plain connection.
bool runSql(const QString &path, const QStringList &statements);
QVariant askSql(const QString &path, const QString &statement);

} // namespace gannet
