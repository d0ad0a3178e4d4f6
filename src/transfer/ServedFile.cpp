// SPDX-License-Identifier: MIT
#include "transfer/ServedFile.h"

#include "core/ContentDisposition.h"
#include "core/FileName.h"
#include "transfer/DiskFile.h"
#include "transfer/FileDigest.h"

#include <QFileInfo>

namespace gannet {

QString wantedName(const Request &request, const ResponseHead &head)
{
    if (!request.name.isEmpty())
        return sanitizedFileName(request.name);
    const QString suggested = fileNameFromContentDisposition(head.contentDisposition);
    if (!suggested.isEmpty())
        return sanitizedFileName(suggested);
    // A redirect often leads from a page to the file, but also from the file's name to a store's key.
    const QString asked = fileNameFromUrl(request.url());
    const QString served = fileNameFromUrl(head.url);
    const bool askedLooksLikeFile = !QFileInfo(asked).suffix().isEmpty();
    const bool servedLooksLikeFile = !QFileInfo(served).suffix().isEmpty();
    return askedLooksLikeFile && !servedLooksLikeFile ? asked : served;
}

QDateTime serverTime(const Generation &generation)
{
    const auto seconds = parseHttpDate(generation.lastModified);
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

bool isSameFile(const QString &path, const Generation &generation,
                const std::optional<Checksum> &checksum)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink() || info.size() != generation.totalBytes)
        return false;
    if (!checksum)
        return serverTime(generation).isValid() && info.lastModified() == serverTime(generation);
    const auto file = DiskFile::openExisting(path);
    if (!file)
        return false;
    const auto digest = fileDigest(**file, checksum->algorithm, {});
    return digest && *digest == checksum->digest;
}

} // namespace gannet
