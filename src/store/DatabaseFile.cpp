// SPDX-License-Identifier: MIT
#include "store/DatabaseFile.h"

#include "store/StoreSchema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gannet::DatabaseFile {

namespace {

// The database header, https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

/// The file itself and what SQLite keeps beside it.
constexpr std::array suffixes{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions otherUsers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

quint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isFree(const QString &path)
{
    const auto taken = [](const QString &name) {
        const QFileInfo info(name);
        return info.exists() || info.isSymLink();
    };
    return std::none_of(suffixes.begin(), suffixes.end(),
                        [&](QLatin1StringView suffix) { return taken(path + suffix); });
}

/// The first write of a database is undone by its rollback journal where the power went during it:
/// the file has then a size, but not yet a header.
bool isCutWhileMade(const QString &path, const QByteArray &header)
{
    return header.count('\0') == header.size() && QFileInfo(path + "-journal"_L1).size() > 0;
}

} // namespace

Inspection inspect(const QString &path)
{
    QFile file(path);
    if (file.size() == 0) {
        // SQLite would delete a log whose database is gone, and with it what was written last.
        if (QFileInfo(path + "-wal"_L1).size() > 0)
            return {Finding::Damaged, u"the log has no database"_s};
        return {};
    }
    if (!file.open(QFile::ReadOnly))
        return {}; // SQLite says why
    const QByteArray header = file.read(headerSize);
    if (isCutWhileMade(path, header))
        return {};
    if (header.size() < headerSize || !header.startsWith(magic))
        return {Finding::Damaged, u"file is not a database"_s};
    const quint32 version = headerNumber(header, userVersionOffset);
    if (headerNumber(header, applicationIdOffset) == StoreSchema::applicationId
        && version > quint32(StoreSchema::currentVersion())) {
        return {Finding::Newer,
                u"the list was made by a newer Gannet (version %1 of the database, %2 is known)"_s
                    .arg(version)
                    .arg(StoreSchema::currentVersion())};
    }
    return {};
}

tl::expected<void, QString> prepare(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists()) {
        QDir parent(folder.absolutePath());
        if (!parent.mkpath(u"."_s)
            || !parent.mkdir(folder.fileName(), ownerOnly | QFile::ExeOwner)) {
            return tl::unexpected(u"cannot make the folder %1"_s.arg(folder.filePath()));
        }
    }
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly))
            return tl::unexpected(file.errorString());
        return {};
    }
    if (!QFileInfo(path).isFile())
        return tl::unexpected(u"%1 is not a file"_s.arg(path));
    // SQLite gives its log the permissions of the database.
    const QFile::Permissions permissions = file.permissions();
    if (permissions & otherUsers)
        file.setPermissions(permissions & ~otherUsers);
    return {};
}

tl::expected<QString, QString> setAside(const QString &path)
{
    const QString wanted = path + ".damaged-"_L1
        + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s);
    QString target = wanted;
    for (int n = 2; !isFree(target); ++n)
        target = wanted + u'-' + QString::number(n);

    for (const QLatin1StringView suffix : suffixes) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix))
            return tl::unexpected(file.errorString());
    }
    return target;
}

} // namespace gannet::DatabaseFile
