// SPDX-License-Identifier: MIT
#include "gui/AddFlow.h"

#include "gui/AddDialog.h"
#include "gui/DownloadSource.h"
#include "gui/LinkDrop.h"
#include "gui/PlainText.h"
#include "gui/Preferences.h"
#include "gui/Worker.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxNamed = 3; ///< of what was left out, in a message

QString listed(const QStringList &names)
{
    const QString text = names.mid(0, maxNamed).join(u", "_s);
    return names.size() > maxNamed
        ? AddFlow::tr("%1 and %Ln more", nullptr, int(names.size() - maxNamed)).arg(text)
        : text;
}

} // namespace

AddFlow::AddFlow(const DownloadSource &source, DownloadCommands &commands, Preferences &preferences,
                 const Theme &theme, QWidget *window)
    : QObject(window)
    , m_source(source)
    , m_commands(commands)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_window(window)
{ }

AddDialog *AddFlow::newDialog()
{
    auto *dialog = new AddDialog(m_theme, m_preferences, m_source, m_facts, m_window);
    connect(dialog, &AddDialog::confirmed, this, &AddFlow::add);
    connect(dialog, &AddDialog::linksGiven, this, &AddFlow::giveLinks);
    connect(dialog, &AddDialog::gaveUp, this, [this](const QStringList &badLines) {
        Q_EMIT said(tr("%Ln line(s) were left out, as they are no web links: %1", nullptr,
                       int(badLines.size()))
                        .arg(listed(badLines)));
    });
    connect(dialog, &AddDialog::filesDropped, this, &AddFlow::takeFiles);
    connect(dialog, &AddDialog::showRequested, this, &AddFlow::show);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_dialog == dialog)
            m_dialog = nullptr;
        dialog->deleteLater();
    });
    connect(dialog, &QDialog::rejected, this, [this, dialog] { keep(dialog); });
    return dialog;
}

AddDialog *AddFlow::openDialog(const QString &lines)
{
    AddDialog *kept = !m_dialog && lines.isEmpty() ? m_kept.data() : nullptr;
    if (kept)
        m_kept = nullptr;
    if (!m_dialog)
        m_dialog = kept ? kept : newDialog();
    AddDialog *dialog = m_dialog; // what it is given may end it
    dialog->open(); // again, where it made way for the list
    if (kept)
        kept->offerAgain();
    if (!lines.isEmpty())
        dialog->addLines(lines);
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void AddFlow::keep(AddDialog *dialog)
{
    if (m_dialog == dialog)
        m_dialog = nullptr;
    if (dialog->isEmpty()) {
        dialog->deleteLater();
        return;
    }
    if (m_kept)
        m_kept->deleteLater();
    m_kept = dialog;
    dialog->forgetOptions();
}

void AddFlow::show(DownloadId id)
{
    m_dialog->hide();
    Q_EMIT showRequested(id);
    Q_EMIT said(tr("What you were adding is kept: “Add links” brings it back."));
}

void AddFlow::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data)
        take(*data);
}

void AddFlow::take(const QMimeData &data)
{
    const LinkDrop drop = LinkDrop::fromMimeData(data);
    if (drop.links > 0)
        openDialog(drop.lines);
    if (!drop.files.isEmpty())
        takeFiles(drop.files);
    if (drop.isEmpty())
        Q_EMIT said(tr("No http or https link was found in that."));
}

void AddFlow::takeFiles(const QStringList &files)
{
    runOnWorker(
        this, [files] { return readLinkFiles(files); },
        [this](const LinkFiles &read) {
            if (read.links > 0)
                openDialog(read.lines);
            const QStringList troubles = linkFileTroubles(read);
            for (const QString &trouble : troubles)
                Q_EMIT said(trouble);
        });
}

void AddFlow::add(const QList<Request> &requests, DownloadCommands::Start start,
                  DownloadCommands::Place place)
{
    QStringList folders;
    for (const Request &request : requests) {
        if (folders.isEmpty() || folders.constLast() != request.folder)
            folders += request.folder;
    }
    // Where one cannot be made the rows will say so.
    runOnWorker(
        this,
        [folders] {
            return std::all_of(folders.begin(), folders.end(),
                               [](const QString &folder) { return QDir().mkpath(folder); });
        },
        [this, requests, start, place](bool) { m_commands.add(requests, start, place); });
}

void AddFlow::giveLinks(const QList<NewLink> &links, DownloadCommands::Start start)
{
    QStringList names;
    QStringList refused;
    bool hasBytes = false;
    for (const auto &[id, url] : links) {
        const Download *download = m_source.find(id);
        if (!download || !mayReplaceLink(download->state)) {
            // It ended in this very moment.
            refused += download ? download->displayName() : url.toDisplayString();
            continue;
        }
        names += download->displayName();
        hasBytes |= m_source.progress(id).receivedBytes > 0;
        const bool goesOn = start == DownloadCommands::Start::Now
            && isAllowed(download->state, DownloadEvent::Resume);
        m_commands.replaceLink(id, url);
        if (goesOn)
            m_commands.resume({id});
    }
    if (!refused.isEmpty())
        Q_EMIT said(tr("No new link was given to %1, as it has ended.").arg(listed(refused)));
    if (names.isEmpty())
        return;
    const QString text = tr("%Ln download(s) have a new link: %1.", nullptr, int(names.size()))
                             .arg(listed(names));
    const QString kept = tr("What has arrived is kept, and compared with the file there before "
                            "more is added.");
    Q_EMIT said(hasBytes ? text + u' ' + kept : text);
}

void AddFlow::addNow(const QList<QUrl> &links, const QString &folder)
{
    const QString target = folder.isEmpty() ? m_preferences.values().folder : folder;
    QSet<QUrl> asked;
    for (const QUrl &link : links)
        asked += comparableLink(link);
    QSet<QUrl> inList;
    for (const DownloadId id : m_source.ids()) {
        const Download *download = m_source.find(id);
        if (!download || download->state == DownloadState::Cancelled)
            continue;
        const QUrl link = comparableLink(download->request.url());
        if (asked.contains(link))
            inList += link;
    }
    QList<Request> fresh;
    QList<Request> known;
    for (const QUrl &link : links) {
        QList<Request> &list = inList.contains(comparableLink(link)) ? known : fresh;
        list += makeRequest(link, target);
    }
    if (!fresh.isEmpty())
        add(fresh, DownloadCommands::Start::Now);
    if (known.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Gannet"),
                                tr("%Ln link(s) are already in the list. Download them again?",
                                   nullptr, int(known.size())),
                                QMessageBox::NoButton, m_window);
    QStringList names;
    for (const Request &request : std::as_const(known))
        names += request.url().toDisplayString();
    box->setInformativeText(listed(names));
    showPlain(*box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *skip = box->addButton(tr("Leave out"), QMessageBox::RejectRole);
    QPushButton *again = box->addButton(tr("Download again"), QMessageBox::AcceptRole);
    box->setDefaultButton(skip);
    connect(again, &QPushButton::clicked, this,
            [this, known] { add(known, DownloadCommands::Start::Now); });
    box->open();
}

QStringList AddFlow::linkFileTroubles(const LinkFiles &files)
{
    QStringList troubles;
    if (!files.notLists.isEmpty())
        troubles += tr("No web links were found in %1.").arg(listed(files.notLists));
    if (!files.unreadable.isEmpty())
        troubles += tr("%1 could not be read.").arg(listed(files.unreadable));
    if (!files.tooLarge.isEmpty())
        troubles += tr("%1 is too large for a list of links.").arg(listed(files.tooLarge));
    return troubles;
}

} // namespace gannet
