// SPDX-License-Identifier: MIT
#pragma once

#include "core/Request.h"
#include "gui/DownloadCommands.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace gannet {

class AddDialog;
class DownloadSource;
class LinkFactSource;
struct LinkFiles;
struct NewLink;
class Preferences;
class Theme;

/// How links come into the list: typed, pasted, dropped, or from a command line. All but the
/// last pass the add dialog, so that one Enter says yes and Escape no. Main thread; what it is
/// given must outlive it.
class AddFlow : public QObject
{
    Q_OBJECT
public:
    AddFlow(const DownloadSource &source, DownloadCommands &commands, Preferences &preferences,
            const Theme &theme, QWidget *window);

    /// Who is asked about links while they are added; without one nobody is. Must outlive this.
    void setFactSource(LinkFactSource *facts) { m_facts = facts; }

    /// An open dialog is used again. Without \a lines it brings back what the last one held that was closed
    /// without adding; links that are pasted or dropped never join what was given up.
    AddDialog *openDialog(const QString &lines = {});
    void paste();
    void take(const QMimeData &data);
    void takeFiles(const QStringList &files);
    /// Starts them at once, into \a folder or the preferred one; asks once where the list has some.
    void addNow(const QList<QUrl> &links, const QString &folder = {});

    /// A sentence for each way in which files were no lists.
    static QStringList linkFileTroubles(const LinkFiles &files);

Q_SIGNALS:
    void said(const QString &message);
    void showRequested(gannet::DownloadId id);

private:
    /// Tells what became of them. Now: a paused one goes on.
    void giveLinks(const QList<NewLink> &links, DownloadCommands::Start start);
    AddDialog *newDialog();
    /// Closed without adding: what was typed is not lost.
    void keep(AddDialog *dialog);
    /// The dialog makes way, and keeps what is in it.
    void show(DownloadId id);
    /// Makes the folders that are not there yet, on a worker, then adds.
    void add(const QList<Request> &requests, DownloadCommands::Start start,
             DownloadCommands::Place place = DownloadCommands::Place::End);

    const DownloadSource &m_source;
    DownloadCommands &m_commands;
    Preferences &m_preferences;
    const Theme &m_theme;
    QWidget *m_window;
    LinkFactSource *m_facts = nullptr;
    QPointer<AddDialog> m_dialog; ///< open, or made way for the list
    QPointer<AddDialog> m_kept; ///< closed without adding, with what is in it
};

} // namespace gannet
