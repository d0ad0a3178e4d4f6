// SPDX-License-Identifier: MIT
#include "gui/Preferences.h"

#include <QDir>
#include <QStandardPaths>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

QString defaultFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

template<typename Enum>
Enum readEnum(const QSettings &settings, const QString &key, Enum fallback, Enum last)
{
    const int number = settings.value(key, int(fallback)).toInt();
    return number >= 0 && number <= int(last) ? Enum(number) : fallback;
}

} // namespace

Preferences::Preferences(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_settings(filePath, QSettings::IniFormat)
{
    const PreferenceValues standard;
    const auto number = [this](const QString &key, int fallback, int least, int most) {
        return qBound(least, m_settings.value(key, fallback).toInt(), most);
    };
    m_values.folder = m_settings.value(u"folder"_s).toString();
    if (!QDir::isAbsolutePath(m_values.folder))
        m_values.folder = defaultFolder();
    m_values.maxDownloads = number(u"maxDownloads"_s, standard.maxDownloads, 1, 64);
    m_values.maxDownloadsPerHost = number(u"maxDownloadsPerHost"_s, standard.maxDownloadsPerHost, 0,
                                          64);
    m_values.maxConnections = number(u"maxConnections"_s, standard.maxConnections, 1, 16);
    m_values.isLimited = m_settings.value(u"limited"_s, standard.isLimited).toBool();
    m_values.limitBytesPerSecond = m_settings.value(u"limit"_s, standard.limitBytesPerSecond)
                                       .toLongLong();
    if (m_values.limitBytesPerSecond <= 0)
        m_values.limitBytesPerSecond = standard.limitBytesPerSecond;
    m_values.closeAction = readEnum(m_settings, u"closeAction"_s, standard.closeAction,
                                    CloseAction::KeepRunning);
    m_values.appearance = readEnum(m_settings, u"appearance"_s, standard.appearance,
                                   Appearance::Dark);
    m_values.askBeforeCancel = m_settings.value(u"askBeforeCancel"_s, standard.askBeforeCancel)
                                   .toBool();
    m_values.tellOfEnds = m_settings.value(u"tellOfEnds"_s, standard.tellOfEnds).toBool();
    for (const QString &text : m_settings.value(u"trustedCertificates"_s).toStringList()) {
        if (const auto certificate = HostCertificate::parse(text))
            m_values.trustedCertificates.append(*certificate);
    }
}

void Preferences::setValues(const PreferenceValues &values)
{
    if (m_values == values)
        return;
    m_values = values;
    m_settings.setValue(u"folder"_s, values.folder);
    m_settings.setValue(u"maxDownloads"_s, values.maxDownloads);
    m_settings.setValue(u"maxDownloadsPerHost"_s, values.maxDownloadsPerHost);
    m_settings.setValue(u"maxConnections"_s, values.maxConnections);
    m_settings.setValue(u"limited"_s, values.isLimited);
    m_settings.setValue(u"limit"_s, values.limitBytesPerSecond);
    m_settings.setValue(u"closeAction"_s, int(values.closeAction));
    m_settings.setValue(u"appearance"_s, int(values.appearance));
    m_settings.setValue(u"askBeforeCancel"_s, values.askBeforeCancel);
    m_settings.setValue(u"tellOfEnds"_s, values.tellOfEnds);
    QStringList trusted;
    for (const HostCertificate &certificate : values.trustedCertificates)
        trusted.append(certificate.toString());
    m_settings.setValue(u"trustedCertificates"_s, trusted);
    Q_EMIT changed();
}

EngineSettings Preferences::engineSettings(EngineSettings base) const
{
    base.maxDownloads = m_values.maxDownloads;
    base.maxDownloadsPerHost = m_values.maxDownloadsPerHost;
    base.maxConnections = m_values.maxConnections;
    base.maxBytesPerSecond = m_values.isLimited ? m_values.limitBytesPerSecond : 0;
    base.trustedCertificates = m_values.trustedCertificates;
    return base;
}

QVariant Preferences::memory(const QString &key) const
{
    return m_settings.value("window/"_L1 + key);
}

void Preferences::remember(const QString &key, const QVariant &value)
{
    m_settings.setValue("window/"_L1 + key, value);
}

} // namespace gannet
