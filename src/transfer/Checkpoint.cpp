// SPDX-License-Identifier: MIT
#include "transfer/Checkpoint.h"

#include "core/UrlList.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;
const QLatin1StringView suffix(".part.json");

// JSON numbers are doubles: whole only to 2^53. Sizes and inodes go as text.
QString number(qint64 value) { return QString::number(value); }

std::optional<qint64> toNumber(const QJsonValue &value)
{
    bool ok = false;
    const qint64 result = value.toString().toLongLong(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

/// Nothing for a link that toJson() does not write. Anybody may have put the file there: one to
/// file: must not come back as ours.
std::optional<QUrl> toLink(const QJsonValue &value)
{
    const QUrl url(value.toString());
    return isDownloadable(url) && url.userInfo().isEmpty() ? std::optional(url) : std::nullopt;
}

QByteArray latin1(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toLatin1();
}

std::optional<RangeSet> readRanges(const QJsonArray &array, qint64 total)
{
    QList<ByteRange> ranges;
    for (const QJsonValue &item : array) {
        const QJsonArray pair = item.toArray();
        const auto begin = toNumber(pair.at(0));
        const auto end = toNumber(pair.at(1));
        const bool inside = begin && end && *begin >= 0 && *begin < *end
            && (total < 0 || *end <= total);
        if (pair.size() != 2 || !inside)
            return {};
        ranges.append({*begin, *end});
    }
    return RangeSet::fromRanges(ranges);
}

} // namespace

QByteArray Checkpoint::toJson() const
{
    QJsonArray ranges;
    for (const ByteRange &range : done.ranges())
        ranges.append(QJsonArray{number(range.begin), number(range.end)});
    const QJsonObject object{
        {u"gannetCheckpoint"_s, formatVersion},
        {u"url"_s, url.toString(QUrl::FullyEncoded)},
        {u"effectiveUrl"_s, generation.effectiveUrl.toString(QUrl::FullyEncoded)},
        {u"total"_s, number(generation.totalBytes)},
        {u"etag"_s, QString::fromLatin1(generation.etag)},
        {u"lastModified"_s, QString::fromLatin1(generation.lastModified)},
        {u"lastModifiedIsStrong"_s, generation.lastModifiedIsStrong},
        {u"contentEncoding"_s, QString::fromLatin1(generation.contentEncoding)},
        {u"acceptsRanges"_s, generation.acceptsRanges},
        {u"inode"_s, QString::number(inode)},
        {u"complete"_s, complete},
        {u"done"_s, ranges},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Checkpoint> Checkpoint::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("gannetCheckpoint"_L1).toInt() != formatVersion)
        return {};
    Checkpoint result;
    const auto url = toLink(object.value("url"_L1));
    const QJsonValue effective = object.value("effectiveUrl"_L1);
    const auto effectiveUrl = effective == QString() ? std::optional(QUrl()) : toLink(effective);
    const auto total = toNumber(object.value("total"_L1));
    bool inodeOk = false;
    result.inode = object.value("inode"_L1).toString().toULongLong(&inodeOk);
    const QJsonValue ranges = object.value("done"_L1);
    if (!total || *total < -1 || !inodeOk || !url || !effectiveUrl || !ranges.isArray())
        return {};
    const auto done = readRanges(ranges.toArray(), *total);
    if (!done)
        return {};
    result.url = *url;
    result.generation.effectiveUrl = *effectiveUrl;
    result.generation.totalBytes = *total;
    result.generation.etag = latin1(object, "etag"_L1);
    result.generation.lastModified = latin1(object, "lastModified"_L1);
    result.generation.lastModifiedIsStrong = object.value("lastModifiedIsStrong"_L1).toBool();
    result.generation.contentEncoding = latin1(object, "contentEncoding"_L1);
    result.generation.acceptsRanges = object.value("acceptsRanges"_L1).toBool();
    result.complete = object.value("complete"_L1).toBool();
    result.done = *done;
    return result;
}

DiskResult<void> Checkpoint::save(const QString &path) const { return replaceFile(path, toJson()); }

DiskResult<std::optional<Checkpoint>> Checkpoint::tryLoad(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (!isOpen && !nameExists(path))
        return std::nullopt;
    if (isOpen && file.size() > largestFile)
        return std::nullopt;
    const QByteArray json = isOpen ? file.readAll() : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(
            DownloadError{ErrorKind::DiskError, 0, path + u": " + file.errorString(), -1});
    return fromJson(json);
}

std::optional<Checkpoint> Checkpoint::load(const QString &path)
{
    return tryLoad(path).value_or(std::nullopt);
}

QString checkpointPath(const QString &filePath) { return filePath + suffix; }

DiskResult<LeftBehind> findResumable(const QString &folder)
{
    const auto names = entriesOf(folder);
    if (!names)
        return tl::unexpected(names.error());
    LeftBehind left;
    for (const QString &name : *names) {
        const QString path = folder + u'/' + name;
        if (!name.endsWith(suffix) || name.size() == suffix.size() || inodeOf(path) == 0)
            continue;
        const QString fileName = name.chopped(suffix.size());
        const auto checkpoint = Checkpoint::tryLoad(path);
        if (!checkpoint) {
            left.unreadable.insert(folder + u'/' + fileName, checkpoint.error());
            continue;
        }
        if (!*checkpoint)
            continue;
        Download download;
        download.request = makeRequest((*checkpoint)->url, folder);
        download.fileName = fileName;
        download.partInode = (*checkpoint)->inode;
        download.generation = (*checkpoint)->generation;
        download.receivedBytes = (*checkpoint)->done.byteCount();
        left.resumable.append(download);
    }
    return left;
}

} // namespace gannet
