// SPDX-License-Identifier: MIT
// How the dialog ends: what is handed over, and what stays.
#include "gui/AddDialog.h"

#include "gui/Preferences.h"
#include "ui_AddDialog.h"

#include <QDir>

namespace gannet {

void AddDialog::accept() { confirm(DownloadCommands::Start::Now); }

void AddDialog::reject()
{
    m_confirmWhenParsed.reset(); // else what is still being read would be added later
    if (m_isLeftover && !m_model.badLines().isEmpty())
        Q_EMIT gaveUp(m_model.badLines());
    QDialog::reject();
}

QList<Request> AddDialog::requests() const
{
    const QList<AddRow> rows = m_model.wantedRows();
    QList<Request> requests;
    requests.reserve(rows.size());
    for (const AddRow &row : rows) {
        Request request = makeRequest(row.url, m_model.folderOf(row));
        request.name = row.chosenName;
        m_ui->options->applyTo(request);
        requests += request;
    }
    return requests;
}

void AddDialog::rememberFolders(const QList<Request> &requests)
{
    QStringList recent = m_preferences.memory(FolderEdit::recentKey()).toStringList();
    QSet<QString> folders;
    for (const Request &request : requests) {
        if (request.folder == folder() || folders.contains(request.folder))
            continue;
        folders.insert(request.folder);
        recent = FolderEdit::withFolder(recent, request.folder);
    }
    // The one that is of all comes first.
    m_preferences.remember(FolderEdit::recentKey(), FolderEdit::withFolder(recent, folder()));
}

void AddDialog::confirm(DownloadCommands::Start start)
{
    if (m_debounce.isActive())
        parse();
    if (m_isParsing) {
        m_confirmWhenParsed = start;
        return;
    }
    // Nothing is done that was not seen, such as a link of which the list has heard a moment ago.
    m_known.complete();
    if (m_model.catchUp())
        return;
    const QList<Request> wanted = requests();
    const QList<NewLink> given = m_model.newLinks();
    const bool isNothing = wanted.isEmpty() && given.isEmpty();
    if (isNothing || !QDir::isAbsolutePath(folder()) || !m_ui->options->fault().isEmpty())
        return;
    rememberFolders(wanted);
    if (!given.isEmpty())
        Q_EMIT linksGiven(given, start);
    if (!wanted.isEmpty())
        Q_EMIT confirmed(wanted, start, m_ui->options->place());
    if (m_model.badLines().isEmpty())
        QDialog::accept();
    else
        keepBadLines(wanted.size());
}

void AddDialog::keepBadLines(qsizetype added)
{
    m_ui->linkEdit->setPlainText(badLinesOf(m_ui->linkEdit->toPlainText(), m_model.rows()));
    parse();
    m_added = added;
    m_isLeftover = true;
    refreshFolders();
    update();
    goToLine(1);
}

} // namespace gannet
