// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadCommands.h"
#include "gui/RowText.h"

#include <QAction>
#include <QObject>
#include <QTimer>

#include <array>

class QMessageBox;
class QWidget;

namespace gannet {

class DownloadSource;
class FailureHelp;
class Preferences;
class Theme;

enum class ActionId : quint8 {
    Resume,
    Pause,
    PauseOrResume,
    Cancel,
    Retry,
    Restart,
    RefreshLink,
    SignIn,
    ChooseFolder,
    OpenPage,
    TrustCertificate,
    Open,
    OpenFolder,
    CopyLinks,
    LimitSpeed,
    Remove,
    PauseAll,
    ResumeAll,
};
inline constexpr int actionCount = 18;

/// What can be done with the selected downloads. Owns the actions, which are enabled where the
/// table of states allows it for at least one of the selection, and asks before bytes are
/// discarded. Main thread; source, commands and preferences must outlive it.
class DownloadActions : public QObject
{
    Q_OBJECT
public:
    /// \a window is the parent of its questions.
    DownloadActions(const DownloadSource &source, DownloadCommands &commands,
                    Preferences &preferences, const Theme &theme, QWidget *window);

    QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    void setSelection(const QList<DownloadId> &ids);
    /// What a double click does: opens a finished file, resumes or retries what rests.
    void activate(DownloadId id);
    void follow(DownloadId id, RowAction action);
    /// Of a finished download: its file, or that in its folder. False where there is no such download
    /// any more, or failed() says why not.
    bool openFile(DownloadId id);
    bool showInFolder(DownloadId id);
    /// How many connections the selected downloads may have each.
    void askForConnections();

Q_SIGNALS:
    /// Something could not be done; for the message bar.
    void failed(const QString &message);

private:
    void make(ActionId id, const QString &text, const QString &icon, const QString &tip,
              const QKeySequence &keys);
    void trigger(ActionId id);
    void update();
    QList<DownloadId> selectedWhere(bool (*accept)(const Download &)) const;
    qint64 discardedBytes(const QList<DownloadId> &ids) const;

    void pauseOrResume();
    void askToCancel();
    void askToRestart(const QList<DownloadId> &ids);
    void askToRemove();

    // DownloadActionsLimit.cpp
    static bool mayLimit(const Download &download);
    enum class LimitField { Speed, Connections };
    void askForLimit(LimitField field = LimitField::Speed);

    bool open(const QList<DownloadId> &ids);
    bool isFinishedHere(DownloadId id) const;
    void openFolder(const QList<DownloadId> &ids);
    void copyLinks();
    QMessageBox *question(const QString &text, const QString &detail) const;

    const DownloadSource &m_source;
    DownloadCommands &m_commands;
    Preferences &m_preferences;
    const Theme &m_theme;
    QWidget *m_window;
    FailureHelp *m_help;
    std::array<QAction *, actionCount> m_actions{};
    QList<DownloadId> m_selection;
    QTimer m_update; ///< many changes of a turn enable the actions once
};

} // namespace gannet
