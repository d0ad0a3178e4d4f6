// SPDX-License-Identifier: MIT
#include "app/Application.h"

#include "gui/AddFlow.h"
#include "text/ErrorText.h"
#include "threads/Allocator.h"

#include <QGuiApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

QString schemeKey() { return u"desktopScheme"_s; }

QString sharedRuntimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // Each start of a Flatpak has a runtime folder of its own, and in it one that all starts share.
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    return sandbox.isEmpty() ? folder : folder + "/app/"_L1 + sandbox;
}

} // namespace

Locations Locations::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            sharedRuntimeFolder()};
}

Application::Application(const Locations &locations, QObject *parent)
    : QObject(parent)
    , m_preferences(locations.configFolder + "/gannet.conf"_L1)
    , m_store(locations.dataFolder + "/downloads.sqlite"_L1)
    , m_manager(m_preferences.engineSettings(), &m_store)
    , m_probes(m_manager.settings())
    , m_adapter(m_manager)
    , m_probeAdapter(m_probes)
    , m_window(m_adapter, m_adapter, m_preferences, m_theme)
    , m_presence(m_adapter, m_window, m_preferences)
{
    // What the desktop said last time, until it says it again: no flash of the other theme.
    const int scheme = m_preferences.memory(schemeKey()).toInt();
    if (scheme >= 0 && scheme <= int(ColorScheme::Dark))
        m_theme.setColorScheme(ColorScheme(scheme));
    m_theme.setAppearance(m_preferences.values().appearance);
    m_window.addFlow().setFactSource(&m_probeAdapter);

    connect(&m_preferences, &Preferences::changed, this, [this] {
        m_theme.setAppearance(m_preferences.values().appearance);
        m_manager.setSettings(m_preferences.engineSettings(m_manager.settings()));
        m_probes.setSettings(m_manager.settings());
    });
    connect(&m_manager, &DownloadManager::ready, this, [this] {
        // Not before: what reading a long list took goes back to the system.
        keepFreedMemory();
        addPending();
    });
    connect(&m_manager, &DownloadManager::listSetAside, this,
            [this](const QString &path, const QString &reason) {
                m_window.showMessage(tr("The list of downloads was damaged and a new one was "
                                        "begun. The old one is kept as %1 (%2).")
                                         .arg(path, reason),
                                     MessageKind::Trouble);
            });
    connect(&m_manager, &DownloadManager::storeFailed, this, [this](const DownloadError &error) {
        m_window.showMessage(listErrorText(error), MessageKind::Trouble);
    });
    connect(&m_manager, &DownloadManager::shutDownDone, this, &Application::finished);
    connect(&m_window, &MainWindow::quitRequested, this, &Application::quit);
}

void Application::start(const LaunchRequest &request)
{
    m_pending += request;
    if (request.window == LaunchWindow::Minimized)
        m_window.startInBackground();
    else
        m_window.show();
    QTimer::singleShot(0, this, [this] {
        m_manager.start();
        m_watcher.emplace();
        connect(&*m_watcher, &ColorSchemeWatcher::changed, this, [this](ColorScheme scheme) {
            m_theme.setColorScheme(scheme);
            m_preferences.remember(schemeKey(), int(scheme));
        });
    });
}

void Application::take(const LaunchRequest &request)
{
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    if (request.window == LaunchWindow::Front)
        m_window.present();
    m_pending += request;
    addPending();
}

void Application::addPending()
{
    if (!m_manager.isReady() || m_isEnding)
        return;
    const QList<LaunchRequest> pending = std::exchange(m_pending, {});
    for (const LaunchRequest &request : pending) {
        if (request.opensDialog)
            m_window.addFlow().openDialog();
        if (!request.links.isEmpty())
            m_window.addFlow().addNow(request.links, request.folder);
        if (!request.files.isEmpty())
            m_window.addFlow().takeFiles(request.files);
    }
}

void Application::quit()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_window.saveMemory();
    m_window.hide();
    m_manager.shutDown();
}

} // namespace gannet
