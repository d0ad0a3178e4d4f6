// SPDX-License-Identifier: MIT
#include "cli/JsonReporter.h"

#include "text/ErrorText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gannet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject event(QLatin1StringView name, const Download &download)
{
    return {{u"event"_s, name},
            {u"id"_s, qint64(download.id)},
            {u"url"_s, QString::fromLatin1(download.request.url().toEncoded())},
            {u"name"_s, download.displayName()}};
}

QJsonValue knownOrNull(qint64 value) { return value < 0 ? QJsonValue() : QJsonValue(value); }

void addError(QJsonObject &object, const Download &download, const DownloadError &error)
{
    object[u"kind"_s] = QLatin1StringView(errorKindName(error.kind));
    object[u"status"_s] = error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue();
    object[u"text"_s] = errorSentence(error, download.request.url().host(),
                                      download.request.folder);
    if (const HostCertificate &shown = error.certificate; !shown.isEmpty()) {
        object[u"certificate"_s] = QJsonObject{
            {u"host"_s, shown.host},
            {u"port"_s, shown.port},
            {u"sha256"_s, QString::fromLatin1(shown.sha256.toHex())},
        };
    }
}

QLatin1StringView verificationName(Verification verification)
{
    switch (verification) {
    case Verification::None: return "none"_L1;
    case Verification::SizeNotVerified: return "size-not-verified"_L1;
    case Verification::Size: return "size"_L1;
    case Verification::Checksum: return "checksum"_L1;
    }
    return "none"_L1;
}

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

JsonReporter::JsonReporter(Console &console, ProgressEvents progressEvents)
    : m_console(console)
    , m_progressEvents(progressEvents)
{ }

void JsonReporter::started(const Download &download, const QString &worker)
{
    QJsonObject object = event("started"_L1, download);
    object[u"worker"_s] = worker;
    m_console.say(line(object));
}

void JsonReporter::progressed(const Download &download, const Progress &progress)
{
    if (m_progressEvents == ProgressEvents::LeaveOut)
        return;
    QJsonObject object = event("progress"_L1, download);
    object[u"bytes"_s] = progress.receivedBytes;
    object[u"total"_s] = knownOrNull(progress.totalBytes);
    object[u"bytesPerSecond"_s] = std::max(progress.bytesPerSecond, 0.0);
    object[u"connections"_s] = progress.connections;
    object[u"bottleneck"_s] = QLatin1StringView(bottleneckName(progress.bottleneck));
    m_console.say(line(object));
}

void JsonReporter::mirrorLeftOut(const Download &download, const QUrl &url,
                                 const DownloadError &error)
{
    QJsonObject object = event("mirror-left-out"_L1, download);
    addError(object, download, error);
    object[u"mirror"_s] = QString::fromLatin1(url.toEncoded(QUrl::RemoveQuery));
    m_console.say(line(object));
}

void JsonReporter::waiting(const Download &download, qint64 ms)
{
    QJsonObject object = event("retrying"_L1, download);
    addError(object, download, download.error);
    object[u"seconds"_s] = double(std::max<qint64>(ms, 0)) / 1000;
    m_console.say(line(object));
}

void JsonReporter::finished(const Download &download, qint64 ms)
{
    const qint64 bytes = std::max(download.receivedBytes, download.totalBytes());
    QJsonObject object = event("finished"_L1, download);
    object[u"path"_s] = download.filePath();
    object[u"bytes"_s] = bytes;
    object[u"total"_s] = knownOrNull(download.totalBytes());
    object[u"seconds"_s] = double(ms) / 1000;
    object[u"bytesPerSecond"_s] = double(bytes) * 1000 / double(std::max<qint64>(ms, 1));
    object[u"verified"_s] = verificationName(download.verification);
    m_console.say(line(object));
}

void JsonReporter::failed(const Download &download, const DownloadError &error)
{
    QJsonObject object = event("failed"_L1, download);
    object[u"bytes"_s] = download.receivedBytes;
    object[u"total"_s] = knownOrNull(download.totalBytes());
    addError(object, download, error);
    m_console.say(line(object));
}

void JsonReporter::ended(const RunSummary &) { }

} // namespace gannet
