// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace gannet {

/// Shows notices through the desktop's own service, each in the place of the one before
/// (org.freedesktop.Notifications). Without that service nothing is shown. Main thread; never waits.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// \a text is plain.
    void show(const QString &title, const QString &text);

Q_SIGNALS:
    /// The notice was clicked.
    void activated();

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    uint m_id = 0; ///< of the last notice; 0: none
    bool m_listens = false;
};

} // namespace gannet
