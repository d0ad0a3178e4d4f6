// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace gannet {

class DownloadCommands;
class DownloadSortProxy;
class DownloadSource;
class Theme;

/// What changes the order in which the selected downloads run. Owns the actions; up and down are
/// enabled only where the list is shown in the order of the queue. Main thread; what it is given
/// must outlive it.
class QueueActions : public QObject
{
    Q_OBJECT
public:
    QueueActions(const DownloadSource &source, DownloadCommands &commands,
                 const DownloadSortProxy &proxy, const Theme &theme, QObject *parent);

    QAction *startNow;
    QAction *toTop;
    QAction *up;
    QAction *down;
    QAction *toBottom;

    QList<QAction *> all() const { return {startNow, toTop, up, down, toBottom}; }
    /// The moves, as a menu of \a parent's.
    QMenu *buildMenu(QWidget *parent) const;
    void setSelection(const QList<DownloadId> &ids);

private:
    QAction *make(const QString &text, const QString &icon, const QString &tip,
                  const QKeySequence &keys, void (QueueActions::*slot)());
    void update();
    void startSelected();
    void moveToTop();
    void moveUp();
    void moveDown();
    void moveToBottom();
    /// Of those that are shown, in their order.
    QList<DownloadId> shownIds() const;

    const DownloadSource &m_source;
    DownloadCommands &m_commands;
    const DownloadSortProxy &m_proxy;
    const Theme &m_theme;
    QList<DownloadId> m_selection;
};

} // namespace gannet
