// SPDX-License-Identifier: MIT
#include "cli/HostCache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostHosts = 500;
constexpr int mostConnections = 64;

} // namespace

QString HostCache::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + u"/gannet/hosts.json"_s;
}

HostProfiles HostCache::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    HostProfiles hosts;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject host = it->toObject();
        HostProfile profile;
        profile.connections = std::clamp(host["connections"_L1].toInt(), 0, mostConnections);
        profile.scales = host["scales"_L1].toBool();
        profile.admits = std::clamp(host["admits"_L1].toInt(), 0, mostConnections);
        profile.learnedSecs = host["learned"_L1].toInteger();
        profile.requestBytes = host["requestBytes"_L1].toInteger(); // see RequestLength
        profile.requestSecs = host["requestLearned"_L1].toInteger();
        hosts.insert(it.key(), profile);
    }
    return hosts;
}

void HostCache::save(const HostProfiles &hosts) const
{
    if (hosts.isEmpty() || hosts == load())
        return;
    QList<QString> newest = hosts.keys();
    std::sort(newest.begin(), newest.end(), [&hosts](const QString &a, const QString &b) {
        const auto time = [&hosts](const QString &origin) {
            const HostProfile host = hosts.value(origin);
            return std::max(host.learnedSecs, host.requestSecs);
        };
        return time(a) > time(b);
    });
    QJsonObject object;
    for (const QString &origin : newest.first(std::min(newest.size(), mostHosts))) {
        const HostProfile profile = hosts.value(origin);
        object.insert(origin,
                      QJsonObject{{"connections"_L1, profile.connections},
                                  {"scales"_L1, profile.scales},
                                  {"admits"_L1, profile.admits},
                                  {"learned"_L1, profile.learnedSecs},
                                  {"requestBytes"_L1, profile.requestBytes},
                                  {"requestLearned"_L1, profile.requestSecs}});
    }
    QDir().mkpath(QFileInfo(m_path).path());
    // Another run may save at the same time: whole, whichever is last.
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) >= 0)
        file.commit();
}

} // namespace gannet
