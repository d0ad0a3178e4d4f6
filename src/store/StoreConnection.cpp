// SPDX-License-Identifier: MIT
#include "store/StoreConnection.h"

#include "store/DatabaseFile.h"
#include "store/DownloadRow.h"
#include "store/StoreError.h"
#include "store/StoreSchema.h"

#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

/// Reading a larger database twice would hold up the start; its damage shows where it is read.
constexpr qint64 maxCheckedBytes = 64 * 1024 * 1024;

OpenFailure damaged(const QString &reason) { return {true, {ErrorKind::DiskError, 0, reason, -1}}; }

OpenFailure openFailure(const QSqlError &error)
{
    return {isDamage(error), toDownloadError(error)};
}

constexpr qsizetype rowsOfARun = 2'000;

void appendToRuns(QList<QList<Download>> &runs, Download &&download)
{
    if (runs.isEmpty() || runs.constLast().size() == rowsOfARun) {
        runs.append(QList<Download>());
        runs.last().reserve(rowsOfARun);
    }
    runs.last().append(std::move(download));
}

/// Rows are mostly stored in the order of the list.
QList<QList<Download>> sortedByPosition(QList<QList<Download>> runs)
{
    std::vector<Download *> rows;
    for (QList<Download> &run : runs) {
        for (Download &download : run)
            rows.push_back(&download);
    }
    const auto byPosition = [](const Download *a, const Download *b) {
        return std::tie(a->position, a->id) < std::tie(b->position, b->id);
    };
    if (std::is_sorted(rows.cbegin(), rows.cend(), byPosition))
        return runs;
    std::sort(rows.begin(), rows.end(), byPosition);
    QList<QList<Download>> sorted;
    for (Download *download : rows)
        appendToRuns(sorted, std::move(*download));
    return sorted;
}

} // namespace

StoreConnection::StoreConnection(const QString &path)
    : m_path(path)
    , m_name(u"gannet-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

StoreConnection::~StoreConnection()
{
    m_statements.reset();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_name);
}

tl::expected<StoredRows, OpenFailure> StoreConnection::open()
{
    return connectToFile()
        .and_then([this] { return check(); })
        .and_then([this] { return prepareStatements(); })
        .and_then([this] { return read(); });
}

tl::expected<void, OpenFailure> StoreConnection::connectToFile()
{
    const DatabaseFile::Inspection inspection = DatabaseFile::inspect(m_path);
    switch (inspection.finding) {
    case DatabaseFile::Finding::Damaged: return tl::unexpected(damaged(inspection.reason));
    case DatabaseFile::Finding::Newer:
        return tl::unexpected(OpenFailure{false, {ErrorKind::NewerList, 0, inspection.reason, -1}});
    case DatabaseFile::Finding::Usable: break;
    }
    if (const auto prepared = DatabaseFile::prepare(m_path); !prepared) {
        return tl::unexpected(
            OpenFailure{false, {ErrorKind::AccessDenied, 0, prepared.error(), -1}});
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return tl::unexpected(openFailure(m_database.lastError()));
    // Keeps a second process out: two connections to one log are SQLite's WAL-reset bug.
    return execute(u"PRAGMA locking_mode = EXCLUSIVE"_s);
}

/// Before the first write: what is damaged or not ours stays as it was found.
tl::expected<void, OpenFailure> StoreConnection::check()
{
    if (QFileInfo(m_path).size() < maxCheckedBytes) {
        const auto verdict = ask(u"PRAGMA quick_check(1)"_s);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (verdict->toString() != "ok"_L1)
            return tl::unexpected(damaged(verdict->toString()));
    }
    const auto owner = ask(u"PRAGMA application_id"_s);
    const auto version = ask(u"PRAGMA user_version"_s);
    const auto tables = ask(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const auto &answer : {owner, version, tables}) {
        if (!answer)
            return tl::unexpected(answer.error());
    }
    const bool isEmpty = owner->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isEmpty && owner->toUInt() != StoreSchema::applicationId)
        return tl::unexpected(damaged(u"the database is not one of Gannet"_s));

    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = execute(pragma); !done)
            return done;
    }
    const auto migrated = StoreSchema::migrate(m_database, StoreSchema::migrations());
    if (!migrated)
        return tl::unexpected(openFailure(migrated.error()));
    return {};
}

tl::expected<void, OpenFailure> StoreConnection::prepareStatements()
{
    Statements statements{QSqlQuery(m_database), QSqlQuery(m_database), QSqlQuery(m_database),
                          QSqlQuery(m_database)};
    // Of the right version and yet without our tables: as damaged as a torn page.
    for (const auto &[query, text] :
         {std::pair(&statements.put, DownloadRow::insertStatement()),
          std::pair(&statements.remove, u"DELETE FROM downloads WHERE id = ?"_s),
          std::pair(&statements.putHost,
                    u"INSERT OR REPLACE INTO hosts (origin, connections, scales, admits, learned,"
                    " request_bytes, request_learned) VALUES (?, ?, ?, ?, ?, ?, ?)"_s),
          std::pair(&statements.raiseNextId,
                    u"INSERT INTO meta (key, value) VALUES ('next_id', ?) ON CONFLICT (key)"
                    " DO UPDATE SET value = max(value, excluded.value)"_s)}) {
        if (query->prepare(text))
            continue;
        const QSqlError error = query->lastError();
        return tl::unexpected(
            OpenFailure{isDamage(error) || isWrongSchema(error), toDownloadError(error)});
    }
    m_statements = std::move(statements);
    return {};
}

tl::expected<StoredRows, OpenFailure> StoreConnection::read()
{
    StoredRows stored;
    const auto nextId = ask(u"SELECT max(value) FROM meta WHERE key = 'next_id'"_s);
    if (!nextId)
        return tl::unexpected(nextId.error());
    stored.nextId = std::max(qint64(1), nextId->toLongLong());

    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(DownloadRow::selectStatement()))
        return tl::unexpected(openFailure(query.lastError()));
    QString folder;
    while (query.next()) {
        Download download = DownloadRow::read(query);
        stored.nextId = std::max(stored.nextId, qint64(download.id) + 1);
        // A long list has few folders: one text for all that follow each other.
        if (download.request.folder == folder)
            download.request.folder = folder;
        else
            folder = download.request.folder;
        appendToRuns(stored.runs, std::move(download));
    }
    if (query.lastError().isValid())
        return tl::unexpected(openFailure(query.lastError()));
    query.finish();
    stored.runs = sortedByPosition(std::move(stored.runs));

    const auto hosts = readHosts();
    if (!hosts)
        return tl::unexpected(hosts.error());
    stored.hosts = *hosts;
    return stored;
}

tl::expected<HostProfiles, OpenFailure> StoreConnection::readHosts()
{
    HostProfiles hosts;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT origin, connections, scales, admits, learned, request_bytes,"
                    " request_learned FROM hosts"_s))
        return tl::unexpected(openFailure(query.lastError()));
    while (query.next()) {
        hosts.insert(query.value(0).toString(),
                     {query.value(1).toInt(), query.value(2).toBool(), query.value(3).toInt(),
                      query.value(4).toLongLong(), query.value(5).toLongLong(),
                      query.value(6).toLongLong()});
    }
    if (query.lastError().isValid())
        return tl::unexpected(openFailure(query.lastError()));
    return hosts;
}

tl::expected<void, DownloadError> StoreConnection::write(const RowChanges &changes)
{
    QSqlError error;
    if (!m_database.transaction())
        return tl::unexpected(toDownloadError(m_database.lastError()));
    if (writeRows(changes, error)) {
        if (m_database.commit())
            return {};
        error = m_database.lastError();
    }
    // Fails where SQLite rolled back by itself, which is as good.
    m_database.rollback();
    return tl::unexpected(toDownloadError(error));
}

bool StoreConnection::writeRows(const RowChanges &changes, QSqlError &error)
{
    const auto run = [&error](QSqlQuery &query) {
        const bool done = query.exec();
        if (!done)
            error = query.lastError();
        query.finish(); // a statement left open would hold up the commit
        return done;
    };
    for (auto it = changes.rows.cbegin(); it != changes.rows.cend(); ++it) {
        QSqlQuery &query = it.value() ? m_statements->put : m_statements->remove;
        if (it.value())
            DownloadRow::bind(query, *it.value());
        else
            query.bindValue(0, qint64(it.key()));
        if (!run(query))
            return false;
    }
    for (auto it = changes.hosts.cbegin(); it != changes.hosts.cend(); ++it) {
        QSqlQuery &query = m_statements->putHost;
        query.bindValue(0, it.key());
        query.bindValue(1, it->connections);
        query.bindValue(2, it->scales);
        query.bindValue(3, it->admits);
        query.bindValue(4, it->learnedSecs);
        query.bindValue(5, it->requestBytes);
        query.bindValue(6, it->requestSecs);
        if (!run(query))
            return false;
    }
    m_statements->raiseNextId.bindValue(0, changes.nextId);
    return run(m_statements->raiseNextId);
}

tl::expected<void, OpenFailure> StoreConnection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return {};
    return tl::unexpected(openFailure(query.lastError()));
}

tl::expected<QVariant, OpenFailure> StoreConnection::ask(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement) && query.next())
        return query.value(0);
    return tl::unexpected(openFailure(query.lastError()));
}

} // namespace gannet
