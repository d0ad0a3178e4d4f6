// SPDX-License-Identifier: MIT
#include "gui/FolderFacts.h"

#include "gui/AddRow.h"
#include "gui/Worker.h"

#include <chrono>

namespace gannet {

using namespace std::chrono_literals;

FolderFacts::FolderFacts(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &FolderFacts::ask);
    connect(&m_space, &FreeSpace::changed, this, &FolderFacts::roomChanged);
}

void FolderFacts::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_timer.start();
}

void FolderFacts::refresh()
{
    if (!m_folder.isEmpty())
        m_timer.start();
}

void FolderFacts::ask()
{
    m_space.setFolder(m_folder);
    m_space.refresh();
    runOnWorker(
        this, [folder = m_folder] { return gannet::takenNames(folder); },
        [this, folder = m_folder](const QSet<QString> &names) {
            if (folder != m_folder)
                return;
            m_names = names;
            Q_EMIT namesChanged();
        });
}

} // namespace gannet
