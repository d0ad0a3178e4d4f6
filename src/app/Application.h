// SPDX-License-Identifier: MIT
#pragma once

#include "app/LaunchRequest.h"
#include "engine/DownloadManager.h"
#include "engine/LinkProbes.h"
#include "gui/ColorSchemeWatcher.h"
#include "gui/DesktopPresence.h"
#include "gui/MainWindow.h"
#include "gui/ManagerAdapter.h"
#include "gui/Preferences.h"
#include "gui/ProbeAdapter.h"
#include "gui/Theme.h"
#include "store/DownloadStore.h"

#include <QObject>

#include <optional>

namespace gannet {

/// Where the program keeps what.
struct Locations
{
    QString dataFolder; ///< the list
    QString configFolder; ///< the preferences
    QString runtimeFolder; ///< the socket

    /// By the XDG folders of the user.
    static Locations standard();
};

/// The composition root: owns everything, in the order in which it is built.
/// Start: preferences, theme, store, manager, window; the window is shown before the list is read.
/// End: the window hides, the manager stops all attempts and writes the list, then finished() ends
/// the event loop; destruction goes the other way round, so that nothing outlives what it uses.
/// Main thread.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const Locations &locations, QObject *parent = nullptr);

    /// Shows the window, where that is wanted, and begins to read the list.
    void start(const LaunchRequest &request);
    /// Also for what another start handed over.
    void take(const LaunchRequest &request);
    void quit();

    MainWindow &window() { return m_window; }
    DownloadManager &manager() { return m_manager; }

Q_SIGNALS:
    void finished();

private:
    void addPending();

    Preferences m_preferences;
    Theme m_theme;
    DownloadStore m_store;
    DownloadManager m_manager;
    LinkProbes m_probes;
    ManagerAdapter m_adapter;
    ProbeAdapter m_probeAdapter;
    MainWindow m_window;
    DesktopPresence m_presence;
    std::optional<ColorSchemeWatcher> m_watcher; ///< from the first show on
    QList<LaunchRequest> m_pending; ///< what came before the list was read
    bool m_isEnding = false;
};

} // namespace gannet
