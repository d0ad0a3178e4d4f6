// SPDX-License-Identifier: MIT
// Where the files will be saved: in the folder of the dialog, or of single rows.
#include "gui/AddDialog.h"

#include "gui/AddSummary.h"
#include "ui_AddDialog.h"

#include <QDir>
#include <QFileDialog>

namespace gannet {

void AddDialog::updateFolder()
{
    if (QDir::isAbsolutePath(folder()))
        m_folder.setFolder(folder());
    m_model.setFolder(folder());
    update();
}

void AddDialog::listenTo(const FolderFacts &facts)
{
    connect(&facts, &FolderFacts::roomChanged, this, &AddDialog::update);
    connect(&facts, &FolderFacts::namesChanged, this,
            [this, &facts] { m_model.setTakenNames(facts.folder(), facts.takenNames()); });
}

QFileDialog *AddDialog::openChooser(const QString &folder)
{
    auto *chooser = new QFileDialog(this, tr("Save to"), folder);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->open();
    return chooser;
}

void AddDialog::chooseFolder()
{
    connect(openChooser(folder()), &QFileDialog::fileSelected, m_ui->folderEdit,
            &FolderEdit::setFolder);
}

void AddDialog::chooseFolderOf(const QList<QUrl> &links)
{
    connect(openChooser(folder()), &QFileDialog::fileSelected, this,
            [this, links](const QString &folder) { setFolderOf(links, folder); });
}

void AddDialog::setFolderOf(const QList<QUrl> &links, const QString &folder)
{
    m_model.setFolderOf(links, folder);
    if (folder.isEmpty() || m_rowFolders.contains(folder))
        return;
    const auto &facts = m_rowFolders[folder] = std::make_unique<FolderFacts>();
    listenTo(*facts);
    facts->setFolder(folder);
}

void AddDialog::refreshFolders()
{
    m_folder.refresh();
    for (const auto &[folder, facts] : m_rowFolders)
        facts->refresh();
}

QList<FolderRoom> AddDialog::rooms(const AddTotals &totals) const
{
    FolderRoom first{folder(), m_folder.volume(), m_folder.room(), totals.bytes};
    QList<FolderRoom> others;
    for (const auto &[own, bytes] : totals.bytesIn.asKeyValueRange()) {
        first.bytes -= bytes;
        const auto facts = m_rowFolders.find(own);
        if (facts != m_rowFolders.cend())
            others.append({own, facts->second->volume(), facts->second->room(), bytes});
    }
    return QList{first} + others;
}

} // namespace gannet
