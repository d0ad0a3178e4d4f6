// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "core/HostProfile.h"

#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <tl/expected.hpp>

#include <optional>

namespace gannet {

/// What one transaction changes: of each row the last word only, by ascending id.
struct RowChanges
{
    QMap<DownloadId, std::optional<Download>> rows; ///< nothing: the row is removed
    HostProfiles hosts; ///< put beside those that are there
    qint64 nextId = 0; ///< at least this from now on
};

/// What the database holds.
struct StoredRows
{
    QList<QList<Download>> runs; ///< as in StoredList
    HostProfiles hosts;
    qint64 nextId = 1;
};

/// Why a database cannot be used.
struct OpenFailure
{
    bool isDamaged = false; ///< its content is at fault; else nothing was written
    DownloadError error; ///< detail is the reason
};

/// Owns the one connection to the database and its prepared statements. Lives on the thread
/// that made it, from construction to destruction.
class StoreConnection
{
public:
    explicit StoreConnection(const QString &path);
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    /// Opens, checks, migrates and reads. Call once.
    tl::expected<StoredRows, OpenFailure> open();
    /// One transaction: all of it is on disk, or nothing.
    tl::expected<void, DownloadError> write(const RowChanges &changes);

private:
    struct Statements
    {
        QSqlQuery put;
        QSqlQuery remove;
        QSqlQuery putHost;
        QSqlQuery raiseNextId;
    };

    tl::expected<void, OpenFailure> execute(const QString &statement);
    tl::expected<QVariant, OpenFailure> ask(const QString &statement);
    tl::expected<void, OpenFailure> connectToFile();
    tl::expected<void, OpenFailure> check();
    tl::expected<void, OpenFailure> prepareStatements();
    tl::expected<StoredRows, OpenFailure> read();
    tl::expected<HostProfiles, OpenFailure> readHosts();
    bool writeRows(const RowChanges &changes, QSqlError &error);

    QString m_path;
    QString m_name; ///< of the connection, unique in the process
    QSqlDatabase m_database;
    std::optional<Statements> m_statements;
};

} // namespace gannet
