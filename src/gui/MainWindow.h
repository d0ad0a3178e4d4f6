// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadCounts.h"
#include "gui/DownloadListModel.h"
#include "gui/DownloadSortProxy.h"
#include "gui/MessageBar.h"
#include "gui/TrayIcon.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace gannet {

class AddFlow;
class Announcer;
class DetailPanel;
class DownloadActions;
class DownloadCommands;
class DownloadListView;
class DropArea;
class FilterFlow;
class LimitButton;
class ListFloors;
class Preferences;
class PreferencesDialog;
class SideBar;
class StatusLine;
class Theme;
class QueueActions;
class RemovalUndo;
class RoomFlow;
class ToolBar;
class WindowActions;

/// The window: tool bar, messages, side bar and list, status line. Owns its models and views; what it is
/// given must outlive it. Main thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const DownloadSource &source, DownloadCommands &commands, Preferences &preferences,
               const Theme &theme);
    ~MainWindow() override;

    AddFlow &addFlow() const { return *m_addFlow; }
    DownloadActions &actions() const { return *m_actions; }
    DownloadListView &list() const { return *m_view; }
    DetailPanel &details() const { return *m_details; }
    MessageBar &messages() const { return *m_messages; }
    Announcer &announcer() const { return *m_announcer; }
    SideBar &sideBar() const { return *m_sideBar; }
    FilterFlow &filters() const { return *m_filters; }
    DownloadSortProxy &proxy() { return m_proxy; }
    QueueActions &queue() const { return *m_queue; }
    RemovalUndo &removals() const { return *m_undo; }

    void showMessage(const QString &text, MessageKind kind);
    /// In the list, even where the filter left it out.
    void showDownload(DownloadId id);
    /// One line a row instead of two.
    void setCompact(bool compact);
    /// What runs, for the title and the tray.
    void setActivity(const Activity &activity);
    /// To the front, from wherever it is.
    void present();
    /// In the tray where there is one, else minimized; instead of show().
    void startInBackground();
    /// Sizes, columns, order and filters, for the next start.
    void saveMemory();

Q_SIGNALS:
    /// The program is to end; the window is hidden already.
    void quitRequested();
    /// It was closed and is now found in the tray.
    void wentIntoTray();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void buildList();
    void showContextMenu(const QPoint &position);
    void updateEmptyState();
    void takeSelection();
    void updateDetails();
    void fitDetails();
    void applyPreferences();
    void restoreMemory();
    void restoreColumns();
    void saveColumns(bool compact);
    PreferencesDialog *showPreferences();
    void showShortcuts();
    void showAbout();

    // MainWindowTray.cpp
    void updateTray();
    void showTray();
    void removeTray();
    /// Asks where something would have to be fetched again.
    void quit();
    void quitNow();

    void placeVeil();
    void endDrag();
    /// Rows that are sorted were dragged.
    void offerListOrder();
    static QString moveRefusal();
    QString dropTitle(const QMimeData &mime) const;

    const DownloadSource &m_source;
    Preferences &m_preferences;
    const Theme &m_theme;
    DownloadCounts m_counts;
    DownloadListModel m_model;
    DownloadSortProxy m_proxy;
    DownloadActions *m_actions;
    QueueActions *m_queue;
    AddFlow *m_addFlow;
    WindowActions *m_own;
    ToolBar *m_toolBar;
    SideBar *m_sideBar;
    FilterFlow *m_filters;
    MessageBar *m_messages;
    Announcer *m_announcer;
    RemovalUndo *m_undo;
    DownloadListView *m_view;
    DropArea *m_empty;
    DropArea *m_veil;
    QStackedWidget *m_pages = nullptr;
    LimitButton *m_limit = nullptr;
    QSplitter *m_sides = nullptr; ///< side bar | list over details
    ListFloors *m_floors = nullptr;
    DetailPanel *m_details;
    bool m_isLow = false; ///< too low for the details, where nobody asks for them
    bool m_detailsAreAside = false; ///< by the height of the window alone
    StatusLine *m_statusLine;
    RoomFlow *m_room;
    TrayIcon *m_tray = nullptr;
    Activity m_activity; ///< as setActivity() was told
};

} // namespace gannet
