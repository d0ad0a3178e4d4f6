// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace gannet {

enum class ColorScheme : quint8 { Unknown, Light, Dark };

/// Asks the desktop's settings portal whether it is light or dark, and listens for changes.
/// Never blocks: where there is no session bus or no portal the scheme stays Unknown. Main thread.
class ColorSchemeWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ColorSchemeWatcher(QObject *parent = nullptr);

    ColorScheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(gannet::ColorScheme scheme);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void setScheme(ColorScheme scheme);

    ColorScheme m_scheme = ColorScheme::Unknown;
};

/// The portal's number: 1 prefers dark, 2 prefers light, 0 has no preference.
ColorScheme colorSchemeFromPortal(uint value);

} // namespace gannet
