// SPDX-License-Identifier: MIT
#include "ServedFiles.h"

#include "store/DownloadStore.h"
#include "transfer/Checkpoint.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gannet::test {

namespace {

/// Of the engine's own files beside a download.
bool isWorkingName(const QString &name)
{
    return name.endsWith(u".part"_s) || name.endsWith(u".part.json"_s)
        || name.endsWith(u".part.json.new"_s);
}

} // namespace

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

QString servedName(const QString &fileName)
{
    static const QRegularExpression number(u" \\(\\d+\\)(?=\\.|$)"_s);
    return QString(fileName).remove(number);
}

QString ServedFiles::wrongFile(const QString &folder) const
{
    for (const QString &name : namesIn(folder)) {
        if (isWorkingName(name))
            continue;
        const auto pattern = m_patterns.constFind(servedName(name));
        if (pattern == m_patterns.cend())
            return name + u": a name that nobody asked for"_s;
        if (!pattern->matchesFile(folder + u'/' + name))
            return name + u": wrong bytes under a final name"_s;
    }
    return {};
}

QString ServedFiles::wrongClaim(const QString &folder, int *claims, const Inode &inode) const
{
    for (const QString &name : namesIn(folder)) {
        if (!name.endsWith(u".part.json"_s))
            continue;
        const auto checkpoint = Checkpoint::load(folder + u'/' + name);
        if (!checkpoint)
            return name + u": an unreadable checkpoint"_s;
        const QString finalName = name.chopped(qsizetype(sizeof ".part.json") - 1);
        const QString path = folder + u'/' + finalName;
        const auto number = inode ? inode : Inode(&inodeOf);
        const QList<ByteRange> ranges = checkpoint->done.ranges();
        for (const QString &held : {partPath(path), path}) {
            if (ranges.isEmpty() || number(held) != checkpoint->inode)
                continue;
            if (claims)
                ++*claims;
            if (!m_patterns.value(servedName(finalName)).matches(held, ranges))
                return name + u": a claim that is not so"_s;
        }
    }
    return {};
}

QString ServedFiles::unlikeFinished(const QString &folder) const
{
    if (const QString wrong = wrongFile(folder); !wrong.isEmpty())
        return wrong;
    QStringList wanted = names();
    wanted.sort();
    QStringList there = namesIn(folder);
    there.sort();
    return there == wanted ? QString() : u"the folder holds "_s + there.join(u", "_s);
}

std::optional<QList<Download>> storedRows(const QString &database)
{
    const QTemporaryDir copy;
    const QString path = copy.filePath(u"copy.db"_s);
    // None yet, or killed before SQLite made it: no rows.
    if (!QFile::exists(database))
        return QList<Download>();
    QFile::copy(database, path);
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s})
        QFile::copy(database + suffix, path + suffix);
    std::optional<QList<Download>> rows;
    DownloadStore store(path);
    QEventLoop loop;
    QObject::connect(&store, &DownloadStore::opened, &loop, [&](const StoredList &list) {
        if (!list.failure.isError() && list.setAsidePath.isEmpty())
            rows = list.downloads();
        loop.quit();
    });
    store.open();
    loop.exec();
    return rows;
}

int roundsOr(int otherwise)
{
    bool ok = false;
    const int rounds = qEnvironmentVariableIntValue("GANNET_ROUNDS", &ok);
    return ok && rounds > 0 ? rounds : otherwise;
}

quint32 printedSeed()
{
    bool ok = false;
    const quint32 given = qEnvironmentVariable("GANNET_SEED").toUInt(&ok);
    const quint32 seed = ok ? given : QRandomGenerator::global()->generate();
    qInfo("seed %u (GANNET_SEED repeats it)", seed);
    return seed;
}

QStringList environmentWithoutProxies()
{
    QStringList environment = QProcessEnvironment::systemEnvironment().toStringList();
    environment.removeIf([](const QString &variable) {
        return variable.section(u'=', 0, 0).endsWith(u"_proxy"_s, Qt::CaseInsensitive);
    });
    // No run is to learn from another: what is no folder keeps nothing.
    environment.append(u"XDG_CACHE_HOME=/dev/null"_s);
    return environment;
}

} // namespace gannet::test
