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

/// What is seen of the program beside its window's content: the title, the tray's words, the progress
/// in the dock, and notices of what ended while nobody looked. Owns what does each; the rest must
/// outlive it. Main thread.
class DesktopPresence : public QObject
{
    Q_OBJECT
public:
    DesktopPresence(const DownloadSource &source, MainWindow &window,
                    const Preferences &preferences, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showProgress(const OverallProgress::Value &value);

    MainWindow &m_window;
    OverallProgress m_progress;
    LauncherEntry m_launcher;
    EndNotices m_notices;
    DesktopNotifier m_notifier;
};

} // namespace gannet
