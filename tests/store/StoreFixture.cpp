// SPDX-License-Identifier: MIT
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

constexpr int hangMs = 60'000;

constexpr auto plainConnection = "plain"_L1;

QSqlDatabase openPlain(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, plainConnection);
    database.setDatabaseName(path);
    database.open();
    return database;
}

} // namespace

StoreFixture::StoreFixture() : m_path(m_folder.filePath(u"data/downloads.sqlite"_s)) { }

StoredList StoreFixture::open(const QString &path)
{
    close();
    m_store = std::make_unique<DownloadStore>(path);
    m_committed = std::make_unique<QSignalSpy>(m_store.get(), &DownloadStore::committed);
    m_failed = std::make_unique<QSignalSpy>(m_store.get(), &DownloadStore::writeFailed);
    QSignalSpy opened(m_store.get(), &DownloadStore::opened);
    m_store->open();
    if (opened.isEmpty() && !opened.wait(hangMs)) {
        StoredList none;
        none.failure = {ErrorKind::DiskError, 0, u"opened() did not come"_s, -1};
        return none;
    }
    return opened.first().first().value<StoredList>();
}

bool StoreFixture::waitForCommit(DownloadStore::Ticket ticket)
{
    return QTest::qWaitFor(
        [this, ticket] {
            return !m_committed->isEmpty() && m_committed->last().first().toULongLong() >= ticket;
        },
        hangMs);
}

bool StoreFixture::putAndWait(const QList<Download> &downloads)
{
    return waitForCommit(m_store->put(downloads));
}

std::optional<DownloadError> StoreFixture::waitForError()
{
    if (m_failed->isEmpty() && !m_failed->wait(hangMs))
        return {};
    return m_failed->takeFirst().first().value<DownloadError>();
}

QList<quint64> StoreFixture::commits() const
{
    QList<quint64> tickets;
    for (const QVariantList &arguments : std::as_const(*m_committed))
        tickets.append(arguments.first().toULongLong());
    return tickets;
}

Download plainDownload(qint64 id)
{
    const QUrl url(u"http://host.example/path/file-%1.bin"_s.arg(id));
    Download download;
    download.id = DownloadId(id);
    download.position = id;
    download.request = makeRequest(url, u"/home/user/Downloads"_s);
    download.added = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + id, Qt::UTC);
    return download;
}

Download fullDownload(qint64 id)
{
    Download download = plainDownload(id);
    download.position = 1000 - id;
    download.state = DownloadState::Waiting;
    download.request.urls = {QUrl(u"https://host.example/a%20b/ü?q=1%2F2&x=%C3%A4"_s),
                             QUrl(u"http://mirror.example:8080/ü"_s), QUrl(u"http://[::1]/file"_s)};
    download.request.folder = u"/home/user/Übung 🐦"_s;
    download.request.name = u"wanted 'name'; DROP TABLE downloads.iso"_s;
    download.request.headers = {{"Referer", "http://a.example/"}, {"X-Odd", "\xe4\xff \"{"}};
    download.request.checksum = Checksum::parse(u"md5=00112233445566778899aabbccddeeff");
    download.request.maxConnections = 3;
    download.request.maxBytesPerSecond = 5'000'000'000;
    download.fileName = u"名前 (1).tar.gz"_s;
    download.partInode = 0xfedcba9876543210;
    download.volume = u"uuid 1234-ABCD/ü"_s;
    download.generation.effectiveUrl = QUrl(u"https://cdn.example/x?sig=%2B"_s);
    download.generation.totalBytes = 6'000'000'000;
    download.generation.etag = "W/\"a\xff\"";
    download.generation.lastModified = "Wed, 21 Oct 2015 07:28:00 GMT";
    download.generation.lastModifiedIsStrong = true;
    download.generation.contentEncoding = "gzip";
    download.generation.acceptsRanges = true;
    download.receivedBytes = 5'999'999'999;
    download.error = {ErrorKind::ServerBusy, 503, u"Retry later – später"_s, 12'000};
    download.error.certificate = HostCertificate::at(QUrl(u"https://[::1]:8443/"_s),
                                                     QByteArray(31, '\0') + '\xff');
    download.failedAttempts = 4;
    download.verification = Verification::Size;
    download.finished = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
    return download;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QByteArray> folderBytes(const QString &folder)
{
    QHash<QString, QByteArray> result;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
        result.insert(name, fileBytes(dir.filePath(name)));
    return result;
}

bool overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

bool runSql(const QString &path, const QStringList &statements)
{
    bool ok = true;
    {
        QSqlDatabase database = openPlain(path);
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qWarning() << statement << query.lastError();
                ok = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(plainConnection);
    return ok;
}

QVariant askSql(const QString &path, const QString &statement)
{
    QVariant answer;
    {
        QSqlDatabase database = openPlain(path);
        QSqlQuery query(database);
        if (query.exec(statement) && query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(plainConnection);
    return answer;
}

} // namespace gannet
