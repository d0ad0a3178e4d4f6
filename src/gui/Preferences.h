// SPDX-License-Identifier: MIT
#pragma once

#include "core/EngineSettings.h"
#include "gui/Theme.h"

#include <QObject>
#include <QSettings>

namespace gannet {

enum class CloseAction : quint8 { Quit = 0, KeepRunning = 1 };

/// What a person may set. A value.
struct PreferenceValues
{
    QString folder; ///< absolute
    int maxDownloads = 5; ///< 1 to 64
    int maxDownloadsPerHost = 0; ///< 0: as many as maxDownloads
    int maxConnections = 8; ///< 1 to 16
    bool isLimited = false;
    qint64 limitBytesPerSecond = 1'000'000; ///< of all together, where isLimited; above 0
    CloseAction closeAction = CloseAction::Quit;
    Appearance appearance = Appearance::Desktop;
    bool askBeforeCancel = true;
    bool tellOfEnds = true; ///< by the desktop's notices, while the window is not in front
    QList<HostCertificate> trustedCertificates = {};

    friend bool operator==(const PreferenceValues &, const PreferenceValues &) = default;
};

/// The preferences, kept in an INI file, and the window's memory (sizes, order) beside them.
/// Values out of range are read as the nearest allowed. Main thread; QSettings writes by itself.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(const QString &filePath, QObject *parent = nullptr);

    const PreferenceValues &values() const { return m_values; }
    void setValues(const PreferenceValues &values);
    /// \a base with what a person may set.
    EngineSettings engineSettings(EngineSettings base = {}) const;

    QVariant memory(const QString &key) const;
    void remember(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private:
    QSettings m_settings;
    PreferenceValues m_values;
};

} // namespace gannet
