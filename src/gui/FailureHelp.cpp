// SPDX-License-Identifier: MIT
#include "gui/FailureHelp.h"

#include "core/ResponseCheck.h"
#include "gui/DownloadCommands.h"
#include "gui/DownloadSource.h"
#include "gui/PlainText.h"
#include "gui/Preferences.h"
#include "gui/RefreshLinkDialog.h"
#include "gui/SignInDialog.h"
#include "gui/TrustDialog.h"
#include "text/Format.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace gannet {

bool mayRefreshLink(const Download &download) { return mayReplaceLink(download.state); }

bool mayChooseFolder(const Download &download)
{
    return !isRunning(download.state) && download.state != DownloadState::Finished;
}

bool maySignIn(const Download &download)
{
    return download.state == DownloadState::Failed && download.error.kind == ErrorKind::AuthRequired
        && download.error.detail.isEmpty();
}

bool mayOpenPage(const Download &download) { return !refererOf(download.request).isEmpty(); }

bool mayTrust(const Download &download)
{
    return download.state == DownloadState::Failed
        && download.error.kind == ErrorKind::CertificateInvalid
        && !download.error.certificate.isEmpty();
}

FailureHelp::FailureHelp(const DownloadSource &source, DownloadCommands &commands,
                         Preferences &preferences, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_source(source)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_window(window)
{ }

void FailureHelp::refreshLink(DownloadId id)
{
    const Download *download = m_source.find(id);
    if (!download || !mayRefreshLink(*download))
        return;
    auto *dialog = new RefreshLinkDialog(*download, m_source.progress(id).receivedBytes,
                                         QGuiApplication::clipboard()->text(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RefreshLinkDialog::pageRequested, this, [this, id] { openPage(id); });
    connect(dialog, &QDialog::accepted, this,
            [this, id, dialog] { m_commands.replaceLink(id, dialog->link()); });
    dialog->open();
}

void FailureHelp::signIn(DownloadId id)
{
    const Download *download = m_source.find(id);
    if (!download || !maySignIn(*download))
        return;
    // Those of the selection alone would leave the rest of a list to be signed in one by one.
    QList<DownloadId> others;
    for (const DownloadId other : m_source.ids()) {
        const Download *row = m_source.find(other);
        if (other != id && maySignIn(*row)
            && isSameOrigin(row->request.url(), download->request.url()))
            others += other;
    }
    auto *dialog = new SignInDialog(*download, int(others.size()), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id, others, dialog] {
        const QList<DownloadId> ids = dialog->isForAll() ? QList{id} + others : QList{id};
        m_commands.signIn(ids, dialog->userName(), dialog->password());
    });
    dialog->open();
}

void FailureHelp::chooseFolder(const QList<DownloadId> &ids)
{
    if (ids.isEmpty())
        return;
    // Where its own folder is away, the chooser would open in the program's.
    const Download *first = m_source.find(ids.constFirst());
    const QString start = first && QDir(first->request.folder).exists()
        ? first->request.folder
        : m_preferences.values().folder;
    auto *chooser = new QFileDialog(m_window, tr("Choose folder"), start);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, ids](const QString &folder) { askToMove(ids, folder); });
    chooser->open();
}

void FailureHelp::askToMove(const QList<DownloadId> &ids, const QString &folder)
{
    qint64 bytes = 0;
    QList<DownloadId> moved;
    for (const DownloadId id : ids) {
        const Download *download = m_source.find(id);
        if (!download || !mayChooseFolder(*download) || download->request.folder == folder)
            continue;
        moved += id;
        bytes += m_source.progress(id).receivedBytes;
    }
    if (bytes == 0 || moved.isEmpty()) {
        m_commands.setFolder(moved, folder);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Gannet"),
                                tr("Start %Ln download(s) over in another folder?", nullptr,
                                   int(moved.size())),
                                QMessageBox::NoButton, m_window);
    box->setInformativeText(
        tr("%1 have arrived already and will be discarded.").arg(formatSize(bytes)));
    showPlain(*box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Keep"), QMessageBox::RejectRole));
    const QPushButton *discard = box->addButton(tr("Start over"), QMessageBox::DestructiveRole);
    connect(discard, &QPushButton::clicked, this,
            [this, moved, folder] { m_commands.setFolder(moved, folder); });
    box->open();
}

void FailureHelp::openPage(DownloadId id)
{
    const Download *download = m_source.find(id);
    if (!download || !mayOpenPage(*download))
        return;
    const QUrl page = refererOf(download->request);
    if (!QDesktopServices::openUrl(page))
        Q_EMIT failed(
            tr("The page at %1 could not be opened: no web browser is set.").arg(page.host()));
}

void FailureHelp::trust(const QList<DownloadId> &refused)
{
    const Download *first = refused.isEmpty() ? nullptr : m_source.find(refused.constFirst());
    if (!first || !mayTrust(*first))
        return;
    const DownloadError error = first->error;
    auto *dialog = new TrustDialog(error, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, refused, certificate = error.certificate] {
        PreferenceValues values = m_preferences.values();
        if (!values.trustedCertificates.contains(certificate))
            values.trustedCertificates.append(certificate);
        m_preferences.setValues(values);
        // Others of the selection may have been refused for another one.
        QList<DownloadId> again;
        for (const DownloadId id : refused) {
            const Download *download = m_source.find(id);
            if (download && mayTrust(*download) && download->error.certificate == certificate)
                again += id;
        }
        m_commands.retry(again);
    });
    dialog->open();
}

} // namespace gannet
