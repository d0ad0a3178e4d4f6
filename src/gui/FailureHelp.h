// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"

#include <QObject>

class QWidget;

namespace gannet {

class DownloadCommands;
class DownloadSource;
class Preferences;
class Theme;

bool mayRefreshLink(const Download &download);
bool mayChooseFolder(const Download &download);
bool maySignIn(const Download &download);
bool mayOpenPage(const Download &download);
bool mayTrust(const Download &download);

/// What helps a download that cannot go on, where it takes a word from the user: another link, a name
/// and a password, another folder, trust in a certificate, a look at its page. Main thread; what it is given must outlive it.
class FailureHelp : public QObject
{
    Q_OBJECT
public:
    /// \a window is the parent of its dialogs.
    FailureHelp(const DownloadSource &source, DownloadCommands &commands, Preferences &preferences,
                const Theme &theme, QWidget *window);

    void refreshLink(DownloadId id);
    /// Others of the same server that ask for a name too may be signed in with it.
    void signIn(DownloadId id);
    void chooseFolder(const QList<DownloadId> &ids);
    void openPage(DownloadId id);
    /// \a refused are such that mayTrust(); those of the first one's certificate are tried again.
    void trust(const QList<DownloadId> &refused);

Q_SIGNALS:
    /// Something could not be done; for the message bar.
    void failed(const QString &message);

private:
    void askToMove(const QList<DownloadId> &ids, const QString &folder);

    const DownloadSource &m_source;
    DownloadCommands &m_commands;
    Preferences &m_preferences;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace gannet
