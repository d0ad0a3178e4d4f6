// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DesktopNotifier.h"
#include "gui/EndNotices.h"
#include "gui/LauncherEntry.h"
#include "gui/OverallProgress.h"

#include <QObject>

namespace gannet {

class MainWindow;
class Preferences;

/// What is seen and heard of the program beside its window's content: the title, the tray, the progress
/// in the dock, and what ended: by a notice while nobody looked, else for the ear alone. Owns what does
/// each; the rest must outlive it. Main thread.
class DesktopPresence : public QObject
{
    Q_OBJECT
public:
    DesktopPresence(const DownloadSource &source, MainWindow &window, Preferences &preferences,
                    QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showProgress(const OverallProgress::Value &value);
    void tellOfEnd(const EndNotice &notice);
    void sayEnd(const EndNotice &notice);
    /// Once for all time: a window that was closed and did not end the program.
    void tellOfTray();
    void follow(const QString &key, const QByteArray &token);

    const DownloadSource &m_source;
    MainWindow &m_window;
    Preferences &m_preferences;
    OverallProgress m_progress;
    LauncherEntry m_launcher;
    EndNotices m_notices;
    DesktopNotifier m_notifier;
};

} // namespace gannet
