// SPDX-License-Identifier: MIT
#include "core/SharedTrouble.h"

#include <algorithm>

namespace gannet {

namespace {

/// True where the folder is what is wrong, whatever is to be written there.
bool isOfFolder(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::FolderMissing:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::DriveMissing: return true;
    default: return false;
    }
}

} // namespace

void SharedTrouble::setEnough(int count) { m_enough = std::max(count, 1); }

void SharedTrouble::enter(DownloadId id, ErrorKind kind, const QString &folder)
{
    leave(id);
    const bool isOfNetwork = kind == ErrorKind::Offline;
    if (!isOfNetwork && !isOfFolder(kind))
        return;
    const QString place = isOfNetwork ? QString() : folder;
    m_placeOf.insert(id, place);
    m_inPlace[place].insert(id);
}

void SharedTrouble::leave(DownloadId id)
{
    const auto found = m_placeOf.constFind(id);
    if (found == m_placeOf.cend())
        return;
    const auto place = m_inPlace.find(*found);
    place->remove(id);
    if (place->isEmpty())
        m_inPlace.erase(place);
    m_placeOf.erase(found);
}

QSet<QString> SharedTrouble::heldFolders() const
{
    QSet<QString> folders;
    for (auto it = m_inPlace.cbegin(); it != m_inPlace.cend(); ++it) {
        if (!it.key().isEmpty() && it->size() >= m_enough)
            folders.insert(it.key());
    }
    return folders;
}

bool SharedTrouble::holdsAll() const { return m_inPlace.value(QString()).size() >= m_enough; }

} // namespace gannet
