// SPDX-License-Identifier: MIT
#include "store/StoreSchema.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gannet::StoreSchema {

namespace {

// Empty texts and unknown times are NULL. Times are milliseconds since 1970, UTC.
const Migration &firstVersion()
{
    static const Migration statements{
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO meta (key, value) VALUES ('next_id', 1)"_s,
        u"CREATE TABLE downloads ("
        "id INTEGER PRIMARY KEY,"
        "position INTEGER NOT NULL,"
        "state INTEGER NOT NULL,"
        "url TEXT,"
        "folder TEXT,"
        "wanted_name TEXT,"
        "request TEXT," // JSON: mirrors, headers, checksum, limits; NULL where there are none
        "file_name TEXT,"
        "part_inode INTEGER NOT NULL,"
        "received_bytes INTEGER NOT NULL,"
        "total_bytes INTEGER NOT NULL,"
        "effective_url TEXT,"
        "etag BLOB,"
        "last_modified BLOB,"
        "content_encoding BLOB,"
        "generation_flags INTEGER NOT NULL," // see DownloadRow.cpp
        "error_kind INTEGER NOT NULL,"
        "error_status INTEGER NOT NULL,"
        "error_detail TEXT,"
        "retry_after INTEGER NOT NULL,"
        "failed_attempts INTEGER NOT NULL,"
        "verification INTEGER NOT NULL,"
        "added INTEGER,"
        "finished INTEGER)"_s,
        u"PRAGMA application_id = "_s + QString::number(applicationId),
    };
    return statements;
}

/// What was learned about the origins that files came from.
const Migration &hostProfiles()
{
    static const Migration statements{
        u"CREATE TABLE hosts ("
        "origin TEXT PRIMARY KEY,"
        "connections INTEGER NOT NULL,"
        "scales INTEGER NOT NULL,"
        "admits INTEGER NOT NULL,"
        "learned INTEGER NOT NULL) WITHOUT ROWID"_s, // seconds since 1970, UTC
    };
    return statements;
}

/// The volume that a part file was begun on; NULL for those of before, whose volume is not known.
const Migration &volumes()
{
    static const Migration statements{u"ALTER TABLE downloads ADD COLUMN volume TEXT"_s};
    return statements;
}

/// The certificate that made a download fail, as HostCertificate writes it; NULL where none did.
const Migration &errorCertificates()
{
    static const Migration statements{u"ALTER TABLE downloads ADD COLUMN error_certificate TEXT"_s};
    return statements;
}

/// How much one request to an origin should ask for; see HostProfile.
const Migration &requestLengths()
{
    static const Migration
        statements{u"ALTER TABLE hosts ADD COLUMN request_bytes INTEGER NOT NULL DEFAULT 0"_s,
                   // Seconds since 1970, UTC.
                   u"ALTER TABLE hosts ADD COLUMN request_learned INTEGER NOT NULL DEFAULT 0"_s};
    return statements;
}

tl::expected<void, QSqlError> runStep(QSqlDatabase &database, const Migration &step, int version)
{
    if (!database.transaction())
        return tl::unexpected(database.lastError());
    QSqlQuery query(database);
    QStringList statements = step;
    // Part of the transaction, as it lies in the file's header.
    statements.append(u"PRAGMA user_version = "_s + QString::number(version));
    for (const QString &statement : std::as_const(statements)) {
        if (query.exec(statement))
            continue;
        const QSqlError error = query.lastError();
        query.finish();
        database.rollback();
        return tl::unexpected(error);
    }
    query.finish();
    if (database.commit())
        return {};
    const QSqlError error = database.lastError();
    database.rollback();
    return tl::unexpected(error);
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{firstVersion(), volumes(), hostProfiles(),
                                        errorCertificates(), requestLengths()};
    return steps;
}

int currentVersion() { return int(migrations().size()); }

tl::expected<void, QSqlError> migrate(QSqlDatabase &database, const QList<Migration> &steps)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return tl::unexpected(query.lastError());
    const int from = query.value(0).toInt();
    query.finish();
    if (from >= steps.size())
        return {};
    for (int version = from; version < steps.size(); ++version) {
        if (const auto done = runStep(database, steps.at(version), version + 1); !done)
            return done;
    }
    // Moves the new version from the log into the file's header, where an older Gannet sees it
    // without opening, and so changing, the database.
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        return tl::unexpected(query.lastError());
    return {};
}

} // namespace gannet::StoreSchema
