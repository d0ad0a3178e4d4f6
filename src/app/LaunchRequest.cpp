// SPDX-License-Identifier: MIT
#include "app/LaunchRequest.h"

#include "core/UrlList.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;

} // namespace

QByteArray LaunchRequest::toJson() const
{
    QJsonArray linkArray;
    for (const QUrl &link : links)
        linkArray += link.toString(QUrl::FullyEncoded);
    const QJsonObject object{
        {u"version"_s, formatVersion},
        {u"folder"_s, folder},
        {u"links"_s, linkArray},
        {u"files"_s, QJsonArray::fromStringList(files)},
        {u"activationToken"_s, QString::fromUtf8(activationToken)},
        {u"opensDialog"_s, opensDialog},
        {u"minimized"_s, window == LaunchWindow::Minimized},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<LaunchRequest> LaunchRequest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("version"_L1).toInt() != formatVersion)
        return std::nullopt;
    LaunchRequest request;
    const QString folder = object.value("folder"_L1).toString();
    if (QDir::isAbsolutePath(folder))
        request.folder = folder;
    const QJsonArray links = object.value("links"_L1).toArray();
    for (const QJsonValue &value : links) {
        const QUrl url(value.toString(), QUrl::StrictMode);
        if (isDownloadable(url))
            request.links += url;
    }
    const QJsonArray files = object.value("files"_L1).toArray();
    for (const QJsonValue &value : files) {
        if (QDir::isAbsolutePath(value.toString()))
            request.files += value.toString();
    }
    request.activationToken = object.value("activationToken"_L1).toString().toUtf8();
    request.opensDialog = object.value("opensDialog"_L1).toBool();
    if (object.value("minimized"_L1).toBool())
        request.window = LaunchWindow::Minimized;
    return request;
}

} // namespace gannet
