// SPDX-License-Identifier: MIT
#include "store/DownloadRow.h"

#include "core/SentHeaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace gannet::DownloadRow {

namespace {

/// In the order of the statements.
enum Column {
    Id,
    Position,
    State,
    Url,
    Folder,
    WantedName,
    RequestDetail,
    FileName,
    PartInode,
    Volume,
    ReceivedBytes,
    TotalBytes,
    EffectiveUrl,
    Etag,
    LastModified,
    ContentEncoding,
    GenerationFlags,
    Error,
    ErrorStatus,
    ErrorDetail,
    ErrorCertificate,
    RetryAfter,
    FailedAttempts,
    VerificationLevel,
    Added,
    Finished,
    ColumnCount,
};

constexpr std::array<const char *, ColumnCount> columnNames{
    "id",
    "position",
    "state",
    "url",
    "folder",
    "wanted_name",
    "request",
    "file_name",
    "part_inode",
    "volume",
    "received_bytes",
    "total_bytes",
    "effective_url",
    "etag",
    "last_modified",
    "content_encoding",
    "generation_flags",
    "error_kind",
    "error_status",
    "error_detail",
    "error_certificate",
    "retry_after",
    "failed_attempts",
    "verification",
    "added",
    "finished",
};

enum GenerationFlag {
    LastModifiedIsStrong = 1,
    AcceptsRanges = 2,
    EffectiveUrlIsUrl = 4, ///< the usual case, spared in the file and in the parser
};

QString columnList()
{
    QStringList names;
    for (const char *name : columnNames)
        names.append(QLatin1StringView(name));
    return names.join(u',');
}

// ---- writing

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QString urlText(const QUrl &url)
{
    return QString::fromLatin1(url.userInfo().isEmpty() ? url.toEncoded()
                                                        : url.toEncoded(QUrl::RemoveUserInfo));
}

/// What few requests have. Bytes become Latin-1, which holds every byte.
QByteArray requestDetail(const Download &download)
{
    const Request &request = download.request;
    QJsonObject json;
    const auto insertLinks = [&json](QLatin1StringView key, const QList<QUrl> &urls) {
        QJsonArray links;
        for (const QUrl &url : urls)
            links.append(urlText(url));
        json.insert(key, links);
    };
    if (request.urls.size() > 1)
        insertLinks("mirrors"_L1, request.urls.sliced(1));
    if (!download.formerUrls.isEmpty())
        insertLinks("formerUrls"_L1, download.formerUrls);
    QJsonArray headers;
    for (const HeaderField &given : request.headers) {
        if (!isSecretHeader(given.name)) {
            const HeaderField field = withoutUserInfo(given);
            headers.append(
                QJsonArray{QString::fromLatin1(field.name), QString::fromLatin1(field.value)});
        }
    }
    if (!headers.isEmpty())
        json.insert("headers"_L1, headers);
    if (request.checksum)
        json.insert("checksum"_L1, request.checksum->toString());
    if (request.maxConnections != 0)
        json.insert("maxConnections"_L1, request.maxConnections);
    if (request.maxBytesPerSecond != 0)
        json.insert("maxBytesPerSecond"_L1, request.maxBytesPerSecond);
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// ---- reading

/// Reads columns and remembers the first that made no sense.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query) : m_query(query) { }

    QString text(Column column) const { return m_query.value(column).toString(); }
    QByteArray bytes(Column column) const { return m_query.value(column).toByteArray(); }

    qint64 number(Column column, qint64 fallback = 0)
    {
        bool ok = false;
        const qint64 value = m_query.value(column).toLongLong(&ok);
        if (ok)
            return value;
        setBroken(column);
        return fallback;
    }

    int smallNumber(Column column)
    {
        const qint64 value = number(column);
        if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
            return int(value);
        setBroken(column);
        return 0;
    }

    QDateTime time(Column column)
    {
        return m_query.isNull(column) ? QDateTime()
                                      : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
    }

    QUrl url(Column column)
    {
        const QString encoded = text(column);
        return encoded.isEmpty() ? QUrl() : parsedUrl(encoded, column);
    }

    QUrl parsedUrl(const QString &encoded, Column column)
    {
        const QUrl url = QUrl::fromEncoded(encoded.toLatin1(), QUrl::StrictMode);
        if (!url.isValid())
            setBroken(column);
        return url;
    }

    void setBroken(Column column)
    {
        if (m_broken == ColumnCount)
            m_broken = column;
    }

    bool isBroken() const { return m_broken != ColumnCount; }
    QLatin1StringView brokenColumn() const { return QLatin1StringView(columnNames[m_broken]); }

private:
    const QSqlQuery &m_query;
    Column m_broken = ColumnCount;
};

bool isKnownErrorKind(qint64 number)
{
    return number >= 0 && number <= std::numeric_limits<quint16>::max()
        && qstrcmp(errorKindName(ErrorKind(number)), "unknown") != 0;
}

DownloadState readState(RowReader &row)
{
    const qint64 number = row.number(State, -1);
    if (number >= 0 && number < downloadStateCount)
        return DownloadState(number);
    row.setBroken(State);
    return DownloadState::Failed;
}

Verification readVerification(RowReader &row)
{
    const qint64 number = row.number(VerificationLevel, -1);
    if (number >= 0 && number <= qint64(Verification::Checksum))
        return Verification(number);
    row.setBroken(VerificationLevel);
    return Verification::None;
}

void readRequestDetail(RowReader &row, Download &download)
{
    Request &request = download.request;
    const QByteArray text = row.bytes(RequestDetail);
    if (text.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        row.setBroken(RequestDetail);
        return;
    }
    const QJsonObject json = document.object();
    for (const QJsonValue mirror : json.value("mirrors"_L1).toArray())
        request.urls.append(row.parsedUrl(mirror.toString(), RequestDetail));
    for (const QJsonValue former : json.value("formerUrls"_L1).toArray())
        download.formerUrls.append(row.parsedUrl(former.toString(), RequestDetail));
    for (const QJsonValue field : json.value("headers"_L1).toArray()) {
        const QJsonArray pair = field.toArray();
        request.headers.append(
            {pair.at(0).toString().toLatin1(), pair.at(1).toString().toLatin1()});
    }
    if (const QJsonValue checksum = json.value("checksum"_L1); !checksum.isUndefined()) {
        request.checksum = Checksum::parse(checksum.toString());
        if (!request.checksum)
            row.setBroken(RequestDetail);
    }
    request.maxConnections = json.value("maxConnections"_L1).toInt();
    request.maxBytesPerSecond = json.value("maxBytesPerSecond"_L1).toInteger();
}

void readRequest(RowReader &row, Download &download)
{
    Request &request = download.request;
    if (const QUrl url = row.url(Url); !url.isEmpty())
        request.urls.append(url);
    request.folder = row.text(Folder);
    request.name = row.text(WantedName);
    readRequestDetail(row, download);
}

Generation readGeneration(RowReader &row, const Request &request)
{
    const int flags = row.smallNumber(GenerationFlags);
    Generation generation;
    generation.effectiveUrl = flags & EffectiveUrlIsUrl ? request.url() : row.url(EffectiveUrl);
    generation.totalBytes = row.number(TotalBytes, -1);
    generation.etag = row.bytes(Etag);
    generation.lastModified = row.bytes(LastModified);
    generation.lastModifiedIsStrong = flags & LastModifiedIsStrong;
    generation.contentEncoding = row.bytes(ContentEncoding);
    generation.acceptsRanges = flags & AcceptsRanges;
    return generation;
}

DownloadError readError(RowReader &row)
{
    DownloadError error;
    const qint64 kind = row.number(Error);
    if (isKnownErrorKind(kind))
        error.kind = ErrorKind(kind);
    else
        row.setBroken(Error);
    error.httpStatus = row.smallNumber(ErrorStatus);
    error.detail = row.text(ErrorDetail);
    error.retryAfterMs = row.number(RetryAfter, -1);
    if (const QString text = row.text(ErrorCertificate); !text.isEmpty()) {
        if (const auto certificate = HostCertificate::parse(text))
            error.certificate = *certificate;
        else
            row.setBroken(ErrorCertificate);
    }
    return error;
}

} // namespace

QString insertStatement()
{
    const QStringList values(ColumnCount, u"?"_s);
    return u"INSERT OR REPLACE INTO downloads ("_s + columnList() + ") VALUES ("_L1
        + values.join(u',') + u')';
}

QString selectStatement() { return u"SELECT "_s + columnList() + " FROM downloads"_L1; }

void bind(QSqlQuery &insert, const Download &download)
{
    const Request &request = download.request;
    const Generation &generation = download.generation;
    const DownloadError &error = download.error;
    const bool sameUrl = !request.urls.isEmpty() && generation.effectiveUrl == request.url();
    const int flags = (generation.lastModifiedIsStrong ? LastModifiedIsStrong : 0)
        | (generation.acceptsRanges ? AcceptsRanges : 0) | (sameUrl ? EffectiveUrlIsUrl : 0);

    insert.bindValue(Id, qint64(download.id));
    insert.bindValue(Position, download.position);
    insert.bindValue(State, int(download.state));
    insert.bindValue(Url, textOrNull(urlText(request.url())));
    insert.bindValue(Folder, textOrNull(request.folder));
    insert.bindValue(WantedName, textOrNull(request.name));
    insert.bindValue(RequestDetail, textOrNull(QString::fromUtf8(requestDetail(download))));
    insert.bindValue(FileName, textOrNull(download.fileName));
    insert.bindValue(PartInode, qint64(download.partInode)); // SQLite has no unsigned numbers
    insert.bindValue(Volume, textOrNull(download.volume));
    insert.bindValue(ReceivedBytes, download.receivedBytes);
    insert.bindValue(TotalBytes, generation.totalBytes);
    insert.bindValue(EffectiveUrl,
                     sameUrl ? QVariant() : textOrNull(urlText(generation.effectiveUrl)));
    insert.bindValue(Etag, bytesOrNull(generation.etag));
    insert.bindValue(LastModified, bytesOrNull(generation.lastModified));
    insert.bindValue(ContentEncoding, bytesOrNull(generation.contentEncoding));
    insert.bindValue(GenerationFlags, flags);
    insert.bindValue(Error, int(error.kind));
    insert.bindValue(ErrorStatus, error.httpStatus);
    insert.bindValue(ErrorDetail, textOrNull(error.detail));
    insert.bindValue(ErrorCertificate, textOrNull(error.certificate.toString()));
    insert.bindValue(RetryAfter, error.retryAfterMs);
    insert.bindValue(FailedAttempts, download.failedAttempts);
    insert.bindValue(VerificationLevel, int(download.verification));
    insert.bindValue(Added, timeOrNull(download.added));
    insert.bindValue(Finished, timeOrNull(download.finished));
}

Download read(const QSqlQuery &select)
{
    RowReader row(select);
    Download download;
    download.id = DownloadId(row.number(Id));
    download.position = row.number(Position);
    download.state = readState(row);
    readRequest(row, download);
    download.fileName = row.text(FileName);
    download.partInode = quint64(row.number(PartInode));
    download.volume = row.text(Volume);
    download.generation = readGeneration(row, download.request);
    download.receivedBytes = row.number(ReceivedBytes);
    download.error = readError(row);
    download.failedAttempts = row.smallNumber(FailedAttempts);
    download.verification = readVerification(row);
    download.added = row.time(Added);
    download.finished = row.time(Finished);
    if (row.isBroken()) {
        download.state = DownloadState::Failed;
        download.error = {ErrorKind::DiskError, 0,
                          u"the stored row cannot be read: "_s + row.brokenColumn(), -1};
    }
    return download;
}

} // namespace gannet::DownloadRow
