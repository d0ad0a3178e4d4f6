// SPDX-License-Identifier: MIT
#include "gui/DownloadActions.h"

#include "gui/DownloadSource.h"
#include "gui/FailureHelp.h"
#include "gui/FileManager.h"
#include "gui/PlainText.h"
#include "gui/Preferences.h"
#include "text/Format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Opening more at once is rather a slip of the hand than a wish.
constexpr qsizetype maxOpened = 20;

template<DownloadEvent event>
bool allows(const Download &download)
{
    return isAllowed(download.state, event);
}

bool isFinished(const Download &download) { return download.state == DownloadState::Finished; }

bool mayRestart(const Download &download)
{
    return download.state == DownloadState::Failed && download.receivedBytes > 0;
}

} // namespace

DownloadActions::DownloadActions(const DownloadSource &source, DownloadCommands &commands,
                                 Preferences &preferences, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_source(source)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_window(window)
    , m_help(new FailureHelp(source, commands, preferences, theme, window))
{
    make(ActionId::Resume, tr("Resume"), u"resume"_s, tr("Go on with the selected downloads"), {});
    make(ActionId::Pause, tr("Pause"), u"pause"_s,
         tr("Stop the selected downloads and keep what has arrived"), {});
    make(ActionId::PauseOrResume, tr("Pause or resume"), {}, {}, Qt::Key_Space);
    make(ActionId::Cancel, tr("Cancel"), u"cancel"_s,
         tr("Stop the selected downloads and discard what has arrived"), Qt::CTRL | Qt::Key_Period);
    make(ActionId::Retry, tr("Retry"), u"retry"_s, tr("Try the selected downloads again now"),
         Qt::CTRL | Qt::Key_R);
    make(ActionId::Restart, tr("Start over"), u"retry"_s,
         tr("Discard what has arrived and begin again"), {});
    make(ActionId::RefreshLink, tr("Refresh link…"), u"link"_s,
         tr("Give the download a new link, and go on with what has arrived"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    make(ActionId::SignIn, tr("Sign in…"), u"key"_s,
         tr("Give the server a name and a password, and try again"), {});
    make(ActionId::ChooseFolder, tr("Choose folder…"), u"folder"_s,
         tr("Save the selected downloads to another folder"), {});
    make(ActionId::OpenPage, tr("Open page"), u"open"_s,
         tr("Open the page that the link was on, in the web browser"), {});
    make(ActionId::TrustCertificate, tr("Trust this certificate…"), {},
         tr("Show the certificate that was refused, and trust it for its server"), {});
    make(ActionId::Open, tr("Open"), u"open"_s, tr("Open the finished files"),
         Qt::CTRL | Qt::Key_O);
    make(ActionId::OpenFolder, tr("Open folder"), u"folder"_s, tr("Show the files in their folder"),
         Qt::CTRL | Qt::Key_Return);
    make(ActionId::CopyLinks, tr("Copy link"), u"copy"_s,
         tr("Copy the links of the selected downloads"), QKeySequence::Copy);
    make(ActionId::LimitSpeed, tr("Limit speed…"), u"speed"_s,
         tr("Set how fast the selected downloads may be"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    make(ActionId::Remove, tr("Remove…"), u"remove"_s,
         tr("Take the selected downloads off the list"), QKeySequence::Delete);
    make(ActionId::PauseAll, tr("Pause all"), u"pause"_s,
         tr("Stop everything and keep what has arrived"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    make(ActionId::ResumeAll, tr("Resume all"), u"resume"_s,
         tr("Go on with everything that is paused"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);

    m_update.setSingleShot(true);
    m_update.setInterval(0ms);
    connect(&m_update, &QTimer::timeout, this, &DownloadActions::update);
    connect(m_help, &FailureHelp::failed, this, &DownloadActions::failed);
    const auto soon = [this] { m_update.start(); };
    connect(&source, &DownloadSource::changed, this, soon);
    connect(&source, &DownloadSource::added, this, soon);
    connect(&source, &DownloadSource::removed, this, soon);
    connect(&source, &DownloadSource::restored, this, soon);
    connect(&source, &DownloadSource::ready, this, soon);
    update();
}

void DownloadActions::make(ActionId id, const QString &text, const QString &icon,
                           const QString &tip, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setShortcut(keys);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shown));
    action->setStatusTip({});
    connect(action, &QAction::triggered, this, [this, id] { trigger(id); });
    m_actions[size_t(id)] = action;
}

void DownloadActions::setSelection(const QList<DownloadId> &ids)
{
    m_selection = ids;
    update();
}

QList<DownloadId> DownloadActions::selectedWhere(bool (*accept)(const Download &)) const
{
    QList<DownloadId> ids;
    for (const DownloadId id : m_selection) {
        const Download *download = m_source.find(id);
        if (download && accept(*download))
            ids += id;
    }
    return ids;
}

void DownloadActions::update()
{
    m_update.stop();
    std::array<bool, actionCount> can{};
    const auto allow = [&can](ActionId id, bool yes) { can[size_t(id)] = can[size_t(id)] || yes; };
    for (const DownloadId id : std::as_const(m_selection)) {
        const Download *download = m_source.find(id);
        if (!download)
            continue;
        const DownloadState state = download->state;
        allow(ActionId::Resume, isAllowed(state, DownloadEvent::Resume));
        allow(ActionId::Pause, isAllowed(state, DownloadEvent::Pause));
        allow(ActionId::Cancel, isAllowed(state, DownloadEvent::Cancel));
        allow(ActionId::Retry, isAllowed(state, DownloadEvent::Retry));
        allow(ActionId::Restart, mayRestart(*download));
        const bool isOne = m_selection.size() == 1;
        allow(ActionId::RefreshLink, isOne && mayRefreshLink(*download));
        allow(ActionId::SignIn, maySignIn(*download));
        allow(ActionId::OpenPage, isOne && mayOpenPage(*download));
        allow(ActionId::ChooseFolder, mayChooseFolder(*download));
        allow(ActionId::TrustCertificate, mayTrust(*download));
        allow(ActionId::Open, isFinished(*download));
        allow(ActionId::LimitSpeed, mayLimit(*download));
        for (const ActionId always : {ActionId::OpenFolder, ActionId::CopyLinks, ActionId::Remove})
            allow(always, true);
    }
    allow(ActionId::PauseOrResume, can[size_t(ActionId::Pause)] || can[size_t(ActionId::Resume)]);
    const bool any = !m_source.ids().isEmpty();
    allow(ActionId::PauseAll, any);
    allow(ActionId::ResumeAll, any);
    for (size_t i = 0; i < can.size(); ++i)
        m_actions[i]->setEnabled(can[i]);
    action(ActionId::CopyLinks)
        ->setText(m_selection.size() > 1 ? tr("Copy links") : tr("Copy link"));
}

void DownloadActions::trigger(ActionId id)
{
    switch (id) {
    case ActionId::Resume: m_commands.resume(selectedWhere(allows<DownloadEvent::Resume>)); break;
    case ActionId::Pause: m_commands.pause(selectedWhere(allows<DownloadEvent::Pause>)); break;
    case ActionId::PauseOrResume: pauseOrResume(); break;
    case ActionId::Cancel: askToCancel(); break;
    case ActionId::Retry: m_commands.retry(selectedWhere(allows<DownloadEvent::Retry>)); break;
    case ActionId::Restart: askToRestart(selectedWhere(mayRestart)); break;
    case ActionId::RefreshLink: m_help->refreshLink(m_selection.value(0)); break;
    case ActionId::SignIn: m_help->signIn(selectedWhere(maySignIn).value(0)); break;
    case ActionId::ChooseFolder: m_help->chooseFolder(selectedWhere(mayChooseFolder)); break;
    case ActionId::OpenPage: m_help->openPage(m_selection.value(0)); break;
    case ActionId::TrustCertificate: m_help->trust(selectedWhere(mayTrust)); break;
    case ActionId::Open: open(selectedWhere(isFinished).mid(0, maxOpened)); break;
    case ActionId::OpenFolder: openFolder(m_selection); break;
    case ActionId::CopyLinks: copyLinks(); break;
    case ActionId::LimitSpeed: askForLimit(); break;
    case ActionId::Remove: askToRemove(); break;
    case ActionId::PauseAll: m_commands.pauseAll(); break;
    case ActionId::ResumeAll: m_commands.resumeAll(); break;
    }
}

void DownloadActions::pauseOrResume()
{
    // Something runs: the wish is to stop it. Only where all rest is it to go on.
    const QList<DownloadId> running = selectedWhere(allows<DownloadEvent::Pause>);
    if (!running.isEmpty())
        m_commands.pause(running);
    else
        m_commands.resume(selectedWhere(allows<DownloadEvent::Resume>));
}

qint64 DownloadActions::discardedBytes(const QList<DownloadId> &ids) const
{
    qint64 bytes = 0;
    for (const DownloadId id : ids) {
        const Download *download = m_source.find(id);
        if (download && !isFinished(*download) && download->state != DownloadState::Cancelled)
            bytes += m_source.progress(id).receivedBytes;
    }
    return bytes;
}

QMessageBox *DownloadActions::question(const QString &text, const QString &detail) const
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Gannet"), text, QMessageBox::NoButton,
                                m_window);
    box->setInformativeText(detail);
    showPlain(*box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

void DownloadActions::askToCancel()
{
    const QList<DownloadId> ids = selectedWhere(allows<DownloadEvent::Cancel>);
    const qint64 bytes = discardedBytes(ids);
    if (bytes == 0 || !m_preferences.values().askBeforeCancel) {
        m_commands.cancel(ids);
        return;
    }
    QMessageBox *box = question(tr("Cancel %Ln download(s)?", nullptr, int(ids.size())),
                                tr("%1 have arrived already and will be discarded.")
                                    .arg(formatSize(bytes)));
    box->setDefaultButton(box->addButton(tr("Keep"), QMessageBox::RejectRole));
    QPushButton *discard = box->addButton(tr("Cancel and discard"), QMessageBox::DestructiveRole);
    auto *never = new QCheckBox(tr("Do not ask again"), box);
    box->setCheckBox(never);
    connect(discard, &QPushButton::clicked, this, [this, ids, never] {
        if (never->isChecked()) {
            PreferenceValues values = m_preferences.values();
            values.askBeforeCancel = false;
            m_preferences.setValues(values);
        }
        m_commands.cancel(ids);
    });
    box->open();
}

void DownloadActions::askToRestart(const QList<DownloadId> &ids)
{
    const qint64 bytes = discardedBytes(ids);
    if (bytes == 0) {
        m_commands.restart(ids);
        return;
    }
    QMessageBox *box = question(tr("Start %Ln download(s) over?", nullptr, int(ids.size())),
                                tr("%1 have arrived already and will be discarded.")
                                    .arg(formatSize(bytes)));
    box->setDefaultButton(box->addButton(tr("Keep"), QMessageBox::RejectRole));
    QPushButton *discard = box->addButton(tr("Start over"), QMessageBox::DestructiveRole);
    connect(discard, &QPushButton::clicked, this, [this, ids] { m_commands.restart(ids); });
    box->open();
}

void DownloadActions::askToRemove()
{
    const QList<DownloadId> ids = m_selection;
    if (ids.isEmpty())
        return;
    const int finished = int(selectedWhere(isFinished).size());
    // What may be undone is not asked for, unless there is something to choose.
    if (finished == 0) {
        m_commands.remove(ids, DownloadCommands::FinishedFile::Keep);
        return;
    }
    const qint64 bytes = discardedBytes(ids);
    const QString detail = bytes > 0
        ? tr("%1 of unfinished files will be discarded.").arg(formatSize(bytes))
        : tr("Finished files stay where they are.");
    QMessageBox *box = question(tr("Remove %Ln download(s) from the list?", nullptr,
                                   int(ids.size())),
                                detail);
    box->addButton(tr("Keep"), QMessageBox::RejectRole);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(remove);
    auto *trash = new QCheckBox(tr("Also move %Ln finished file(s) to the trash", nullptr,
                                   finished),
                                box);
    box->setCheckBox(trash);
    connect(remove, &QPushButton::clicked, this, [this, ids, trash] {
        m_commands.remove(ids,
                          trash->isChecked() ? DownloadCommands::FinishedFile::Trash
                                             : DownloadCommands::FinishedFile::Keep);
    });
    box->open();
}

bool DownloadActions::open(const QList<DownloadId> &ids)
{
    bool all = true;
    for (const DownloadId id : ids) {
        const Download *download = m_source.find(id);
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(download->filePath())))
            continue;
        all = false;
        Q_EMIT failed(tr("%1 could not be opened. The file may have been moved, or no program "
                         "is set for its kind.")
                          .arg(download->displayName()));
    }
    return all;
}

void DownloadActions::openFolder(const QList<DownloadId> &ids)
{
    QStringList files;
    QString folder;
    for (const DownloadId id : ids) {
        const Download *download = m_source.find(id);
        if (!download)
            continue;
        folder = download->request.folder;
        if (isFinished(*download) && files.size() < maxOpened)
            files += download->filePath();
    }
    if (!files.isEmpty())
        showInFileManager(files, this);
    else if (!folder.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT failed(tr("The folder %1 could not be opened.").arg(folder));
}

bool DownloadActions::isFinishedHere(DownloadId id) const
{
    const Download *download = m_source.find(id);
    return download && isFinished(*download);
}

bool DownloadActions::openFile(DownloadId id) { return isFinishedHere(id) && open({id}); }

bool DownloadActions::showInFolder(DownloadId id)
{
    const bool can = isFinishedHere(id);
    if (can)
        openFolder({id});
    return can;
}

void DownloadActions::copyLinks()
{
    QStringList links;
    for (const DownloadId id : std::as_const(m_selection)) {
        if (const Download *download = m_source.find(id))
            links += download->request.url().toString(QUrl::FullyEncoded);
    }
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

void DownloadActions::activate(DownloadId id)
{
    const Download *download = m_source.find(id);
    if (!download)
        return;
    if (isFinished(*download))
        open({id});
    else if (isAllowed(download->state, DownloadEvent::Retry))
        m_commands.retry({id});
    else if (isAllowed(download->state, DownloadEvent::Resume))
        m_commands.resume({id});
}

void DownloadActions::follow(DownloadId id, RowAction action)
{
    switch (action) {
    case RowAction::Retry: m_commands.retry({id}); break;
    case RowAction::Restart: askToRestart({id}); break;
    case RowAction::RefreshLink: m_help->refreshLink(id); break;
    case RowAction::SignIn: m_help->signIn(id); break;
    case RowAction::ChooseFolder: m_help->chooseFolder({id}); break;
    case RowAction::OpenPage: m_help->openPage(id); break;
    case RowAction::CheckCertificate: m_help->trust({id}); break;
    case RowAction::None: break;
    }
}

} // namespace gannet
