// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace gannet {

class DownloadActions;
class DownloadSortProxy;
class ListColumns;
class Theme;

/// The actions of the window as a whole, and the menu that holds them. Owns them; the window
/// connects them. Main thread.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(const Theme &theme, QWidget *window);

    QAction *add;
    QAction *paste;
    QAction *selectAll;
    QAction *find;
    QAction *sideBar; ///< checkable
    QAction *headings; ///< checkable
    QAction *compact; ///< checkable
    QAction *details; ///< checkable
    QAction *preferences;
    QAction *shortcuts;
    QAction *about;
    QAction *show;
    QAction *openMenu;
    QAction *close;
    QAction *quit;

    QList<QAction *> all() const;
    QMenu *buildMenu(const DownloadActions &downloads, DownloadSortProxy &proxy,
                     ListColumns &columns, QAction *undo);

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &keys);
    QMenu *buildSortMenu(DownloadSortProxy &proxy);

    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace gannet
